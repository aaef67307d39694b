// shared/sync/batch_size.h: how much to send or ask for at once, by how long the last exchange took: a batch should
// take a second or two, so that a weak network loses little when it breaks and a strong one is not kept waiting.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace fairbook::sync {

class BatchSize
{
public:
    struct Limits ///< bytes
    {
        std::size_t start = 512U * 1024U;
        std::size_t least = 32U * 1024U;
        std::size_t most = 2U << 20U; ///< what is held of it as JSON is some ten times as much
    };
    BatchSize() = default;
    explicit BatchSize(Limits limits) : limits_(limits) {}

    [[nodiscard]] std::size_t bytes() const { return bytes_; }

    /// After an exchange with a full batch.
    void took(std::int64_t elapsedMs)
    {
        if (elapsedMs < quickMs)
            bytes_ = std::min(bytes_ * 2, limits_.most);
        else if (elapsedMs > slowMs)
            halve();
    }

    /// The server found it too long, or it took too long.
    void halve() { bytes_ = std::max(bytes_ / 2, limits_.least); }

    [[nodiscard]] bool isLeast() const { return bytes_ == limits_.least; }

private:
    static constexpr std::int64_t quickMs = 1000;
    static constexpr std::int64_t slowMs = 4000;

    Limits limits_;
    std::size_t bytes_ = limits_.start;
};

} // namespace fairbook::sync

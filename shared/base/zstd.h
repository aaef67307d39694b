// shared/base/zstd.h: compressed bodies, under limits that are checked while reading (a bomb is never unpacked).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::base {

struct ExpandLimits
{
    std::size_t bytesMax = 16U << 20U;
    std::size_t ratioMax = 100;             ///< expanded : compressed
    std::size_t ratioFreeBytes = 1U << 20U; ///< the ratio counts only after so many expanded bytes
};

[[nodiscard]] std::string compress(std::string_view bytes, int level = 3);

/// Refusals: malformed (not zstd, or cut off), tooLong, ratio.
[[nodiscard]] Result<std::string> expand(std::string_view compressed, ExpandLimits limits = {});

/// Where the bytes of a stream go, piece by piece.
using Sink = std::function<void(std::string_view)>;

/// Packs what comes piece by piece, as one frame with a checksum.
class Packer
{
public:
    explicit Packer(int level);
    ~Packer();
    Packer(const Packer&) = delete;
    Packer& operator=(const Packer&) = delete;
    void add(std::string_view bytes, const Sink& out);
    void finish(const Sink& out); ///< once

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

/// Expands one frame that comes piece by piece, up to a number of bytes.
class Expander
{
public:
    explicit Expander(std::uint64_t bytesMax);
    ~Expander();
    Expander(const Expander&) = delete;
    Expander& operator=(const Expander&) = delete;
    /// Refusals: malformed, tooLong. Nothing more is to be added then.
    [[nodiscard]] Result<void> add(std::string_view packed, const Sink& out);
    [[nodiscard]] bool ended() const;             ///< the frame is complete
    [[nodiscard]] std::uint64_t expanded() const; ///< bytes so far

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace fairbook::base

// tests/simulate/tape.h: all chance of a simulated world, draw by draw. A run records what it drew; the same draws give
// the same run, and a tape that was shortened or zeroed gives a simpler one: 0 is always the harmless choice.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "shared/base/random.h"

namespace fairbook::simulate {

using Draws = std::vector<std::uint32_t>;

class Tape
{
public:
    explicit Tape(std::uint64_t seed) : random_(seed) {}
    explicit Tape(Draws draws) : draws_(std::move(draws)), replayed_(true), random_(0) {}

    /// 0 … limit - 1; beyond the end of a replayed tape 0.
    [[nodiscard]] std::uint32_t below(std::uint32_t limit);
    /// True `perMille` times in 1000.
    [[nodiscard]] bool chance(std::uint32_t perMille) { return below(1000) >= 1000 - perMille; }
    /// What was drawn so far.
    [[nodiscard]] Draws draws() const
    {
        return replayed_ ? Draws(draws_.begin(), draws_.begin() + static_cast<std::ptrdiff_t>(next_)) : draws_;
    }

private:
    Draws draws_;
    bool replayed_ = false;
    std::size_t next_ = 0;
    base::SeededRandom random_;
};

void writeTape(const std::filesystem::path& file, const Draws& draws, const std::string& remark);
/// Numbers between blanks; the rest of a line after # is a remark. Throws std::runtime_error.
[[nodiscard]] Draws readTape(const std::filesystem::path& file);

} // namespace fairbook::simulate

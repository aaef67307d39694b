// shared/base/hybrid_clock.h: a clock that never goes back on one device and follows what it hears from others
// (Kulkarni et al., "Logical Physical Clocks", 2014): 48 bits of milliseconds, 16 bits of counter that carries.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/simulation.h"

namespace fairbook::base {

/// Order only: what is shown first among concurrent values. Never used for cursors, dedupe or conflict detection.
struct Hlc
{
    std::uint64_t packed = 0; ///< milliseconds << 16 | counter

    [[nodiscard]] static Hlc of(Instant instant, std::uint16_t counter = 0);
    [[nodiscard]] Instant instant() const { return {static_cast<std::int64_t>(packed >> 16U)}; }
    /// One later; a full counter carries into the milliseconds.
    [[nodiscard]] Hlc next() const
    {
        return mutant("clock does not carry") ? Hlc::of(instant(), static_cast<std::uint16_t>(packed + 1))
                                              : Hlc{packed + 1};
    }
    [[nodiscard]] std::string text() const; ///< 16 hex digits
    [[nodiscard]] static Result<Hlc> parse(std::string_view text);
    auto operator<=>(const Hlc&) const = default;
};

class HybridClock
{
public:
    explicit HybridClock(Hlc last = {}) : last_(last) {}

    /// A stamp later than all before it, and at the wall clock's time where that is later still.
    [[nodiscard]] Hlc tick(Instant wall);

    /// Follows a stamp from elsewhere, but at most `trusted`: a peer in 2099 does not take us along.
    void observe(Hlc remote, Instant trusted);

    [[nodiscard]] Hlc last() const { return last_; }

private:
    Hlc last_;
};

} // namespace fairbook::base

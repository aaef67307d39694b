// shared/base/instant.h: a moment, and the two clocks that tell it.
#pragma once

#include <atomic>
#include <compare>
#include <cstdint>
#include <string>

#include "shared/base/error.h"

namespace fairbook::base {

/// Milliseconds since 1970-01-01T00:00:00Z, as some clock claimed. May be anything: devices live in 1970 and in 2099.
struct Instant
{
    std::int64_t ms = 0;
    auto operator<=>(const Instant&) const = default;
};

/// "2026-11-22T09:15:00.123Z"; years outside 0..9999 are clamped.
[[nodiscard]] std::string toText(Instant instant);

/// The reverse of toText; also without milliseconds. Refusal: malformed.
[[nodiscard]] Result<Instant> parseInstant(const std::string& text);

/// Where the time comes from. Two from the start: the machine's, and a test's.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() = 0;              ///< wall clock, may jump
    [[nodiscard]] virtual std::int64_t monotonicMs() = 0; ///< since an unknown start, never goes back
    [[nodiscard]] virtual int zoneMinutes() = 0;          ///< east of UTC, for showing only
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() override;
    [[nodiscard]] std::int64_t monotonicMs() override;
    [[nodiscard]] int zoneMinutes() override;
};

/// Time that stands still until a test moves it; a server under test reads it from all its threads.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(Instant start = Instant{1'763'800'000'000}) : wall_(start.ms) {}
    [[nodiscard]] Instant now() override { return Instant{wall_.load()}; }
    [[nodiscard]] std::int64_t monotonicMs() override { return monotonic_.load(); }
    [[nodiscard]] int zoneMinutes() override { return 120; }
    void advance(std::int64_t ms)
    {
        wall_ += ms;
        monotonic_ += ms;
    }
    void jumpTo(Instant wall) { wall_ = wall.ms; }

private:
    std::atomic<std::int64_t> wall_;
    std::atomic<std::int64_t> monotonic_ = 0;
};

} // namespace fairbook::base

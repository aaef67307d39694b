#include "shared/base/hybrid_clock.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace fairbook::base {

Hlc Hlc::of(Instant instant, std::uint16_t counter)
{
    constexpr std::int64_t last = (std::int64_t{1} << 48U) - 1;
    const auto ms = static_cast<std::uint64_t>(std::clamp<std::int64_t>(instant.ms, 0, last));
    return {ms << 16U | counter};
}

std::string Hlc::text() const
{
    char digits[17];
    std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(packed));
    return digits;
}

Result<Hlc> Hlc::parse(std::string_view text)
{
    Hlc stamp;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), stamp.packed, 16);
    if (text.size() != 16 || error != std::errc{} || end != text.data() + text.size())
        return refuse(Code::malformed, "hlc");
    return stamp;
}

Hlc HybridClock::tick(Instant wall)
{
    last_ = std::max(last_.next(), Hlc::of(wall));
    return last_;
}

void HybridClock::observe(Hlc remote, Instant trusted)
{
    last_ = std::max(last_, std::min(remote, Hlc::of(trusted)));
}

} // namespace fairbook::base

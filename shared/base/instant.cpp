#include "shared/base/instant.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace fairbook::base {
namespace chrono = std::chrono;

std::string toText(Instant instant)
{
    constexpr std::int64_t firstMs = -62'167'219'200'000; // 0000-01-01
    constexpr std::int64_t lastMs = 253'402'300'799'999;  // 9999-12-31
    const chrono::sys_time<chrono::milliseconds> time{chrono::milliseconds{std::clamp(instant.ms, firstMs, lastMs)}};
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date{day};
    const chrono::hh_mm_ss clock{time - day};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return text;
}

Result<Instant> parseInstant(const std::string& text)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0, used = 0;
    const int got =
        std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &used);
    if (got != 6)
        return refuse(Code::malformed, "time");
    const std::string rest = text.substr(static_cast<std::size_t>(used));
    if (rest != "Z" &&
        (rest.size() != 5 || rest[0] != '.' || rest[4] != 'Z' || std::sscanf(rest.c_str(), ".%3dZ", &ms) != 1))
        return refuse(Code::malformed, "time");
    const chrono::year_month_day date{chrono::year{year}, chrono::month{static_cast<unsigned>(month)},
                                      chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || hour > 23 || minute > 59 || second > 60 || hour < 0 || minute < 0 || second < 0)
        return refuse(Code::malformed, "time");
    const chrono::sys_time<chrono::milliseconds> time = chrono::sys_days{date} + chrono::hours{hour} +
                                                        chrono::minutes{minute} + chrono::seconds{second} +
                                                        chrono::milliseconds{ms};
    return Instant{time.time_since_epoch().count()};
}

Instant SystemClock::now()
{
    return {chrono::duration_cast<chrono::milliseconds>(chrono::system_clock::now().time_since_epoch()).count()};
}

std::int64_t SystemClock::monotonicMs()
{
    return chrono::duration_cast<chrono::milliseconds>(chrono::steady_clock::now().time_since_epoch()).count();
}

int SystemClock::zoneMinutes()
{
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
}

} // namespace fairbook::base

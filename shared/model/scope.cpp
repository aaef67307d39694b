#include "shared/model/scope.h"

#include <charconv>
#include <chrono>
#include <optional>

#include "shared/model/access.h"

namespace fairbook::model {
namespace {

using std::chrono::sys_days;

std::optional<int> numberAt(std::string_view text, std::size_t at, std::size_t size)
{
    if (text.size() < at + size)
        return std::nullopt;
    int number = 0;
    const char* begin = text.data() + at;
    const auto [end, failed] = std::from_chars(begin, begin + size, number);
    return failed == std::errc{} && end == begin + size ? std::optional(number) : std::nullopt;
}

/// "2026-11-22", or "2026-11" for the month's last day; Kind::date knows days without a year too.
std::optional<sys_days> lastDayOf(std::string_view date)
{
    const auto year = numberAt(date, 0, 4);
    const auto month = numberAt(date, 5, 2);
    if (!year || !month)
        return std::nullopt;
    const std::chrono::year_month whole{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)}};
    if (!whole.ok())
        return std::nullopt;
    const auto day = numberAt(date, 8, 2);
    if (!day)
        return sys_days(whole / std::chrono::last);
    const auto exact = whole / std::chrono::day{static_cast<unsigned>(*day)};
    return exact.ok() ? std::optional(sys_days(exact)) : std::nullopt;
}

base::Id idAt(const base::Json& body, std::string_view field)
{
    const auto id = base::Id::parse(base::textAt(body, field));
    return id ? *id : base::Id{};
}

} // namespace

bool seesOwnOnly(const Record& user)
{
    const std::string scope = base::textAt(user.body, "scope");
    return !scope.empty() && scope != "all";
}

bool isCurrent(const Record& event, base::Instant now)
{
    if (event.type != "event" || !event.exists() || event.deleted())
        return false;
    auto last = lastDayOf(base::textAt(event.body, "ends"));
    if (!last)
        last = lastDayOf(base::textAt(event.body, "starts"));
    const auto today = std::chrono::floor<std::chrono::days>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(now.ms)));
    return last && *last + std::chrono::days(daysAfterEvent) >= today;
}

base::Id standsBelow(const Record& record)
{
    if (record.type == "client")
        return {};
    return idAt(record.body, record.type == "attachment" ? "owner" : "client");
}

base::Id metAt(const Record& record)
{
    return record.type == "capture" && !record.deleted() ? idAt(record.body, "event") : base::Id{};
}

int scopeRank(std::string_view type)
{
    return type == "client" ? 0 : type == "attachment" ? 2 : 1;
}

bool isCommon(std::string_view type)
{
    return type == "event" || type == "user" || type == "device" || type == "form" || type == "form_version";
}

bool inOwnScope(const Record& record, base::Id user, const ScopeFacts& facts)
{
    if (!record.erased.empty())
        return true;
    if (isCommon(record.type))
        return true;
    return facts.createdByThem || facts.metCurrently || facts.parentIsMember || isOwn(record, user);
}

} // namespace fairbook::model

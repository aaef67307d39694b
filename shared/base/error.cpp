#include "shared/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fairbook::base {
namespace {

constexpr std::array<std::pair<Code, std::string_view>, 25> names{{
    {Code::malformed, "malformed"},
    {Code::tooDeep, "too_deep"},
    {Code::tooLong, "too_long"},
    {Code::ratio, "ratio"},
    {Code::duplicateKey, "duplicate_key"},
    {Code::invalidUtf8, "invalid_utf8"},
    {Code::notFound, "not_found"},
    {Code::forbidden, "forbidden"},
    {Code::unauthorized, "unauthorized"},
    {Code::revoked, "revoked"},
    {Code::throttled, "throttled"},
    {Code::unsupported, "unsupported"},
    {Code::tooNew, "too_new"},
    {Code::foreign, "foreign"},
    {Code::notFairbook, "not_fairbook"},
    {Code::unreachable, "unreachable"},
    {Code::exists, "exists"},
    {Code::badValue, "bad_value"},
    {Code::identityFork, "identity_fork"},
    {Code::conflictingCursor, "conflicting_cursor"},
    {Code::epochChanged, "epoch_changed"},
    {Code::missingBase, "missing_base"},
    {Code::wrongHash, "hash"},
    {Code::notEnrolled, "not_enrolled"},
    {Code::usage, "usage"},
}};

} // namespace

std::string_view codeName(Code code)
{
    const auto* found = std::find_if(names.begin(), names.end(), [&](const auto& name) { return name.first == code; });
    return found == names.end() ? "malformed" : found->second;
}

Code codeOf(std::string_view name)
{
    const auto* found =
        std::find_if(names.begin(), names.end(), [&](const auto& entry) { return entry.second == name; });
    return found == names.end() ? Code::malformed : found->first;
}

std::string_view faultName(StoreFault fault)
{
    switch (fault) {
    case StoreFault::full:
        return "disk_full";
    case StoreFault::locked:
        return "base_locked";
    case StoreFault::corrupt:
        break;
    }
    return "base_corrupt";
}

} // namespace fairbook::base

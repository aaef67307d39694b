#include "app/capture/badge_list.h"

#include <utility>

namespace fairbook::app {
namespace {

using base::Json;

constexpr std::int64_t capturesMax = 100'000;
constexpr const char* joinSetting = "badge_join"; ///< numbers of the gestures of the latest join

void remember(store::DeviceStore& store, const std::vector<std::int64_t>& numbers)
{
    store.setSetting(joinSetting, {{"numbers", numbers}});
}

} // namespace

std::vector<exchange::ScannedBadge> scannedBadges(store::DeviceStore& store)
{
    std::vector<exchange::ScannedBadge> badges;
    for (const store::StoredRecord& stored : store.recordsOfType("capture", capturesMax)) {
        const Json& body = stored.record.body;
        const auto client = base::Id::parse(base::textAt(body, "client"));
        const std::string badge = base::textAt(body, "badge_id");
        if (!stored.record.deleted() && client && !badge.empty())
            badges.push_back({.capture = stored.record.id, .client = *client, .badge = badge});
    }
    return badges;
}

base::Result<JoinedBadges> writeBadges(store::DeviceStore& store, const exchange::BadgeJoin& join,
                                       const std::vector<exchange::ScannedBadge>& badges, std::string_view region)
{
    JoinedBadges joined;
    std::vector<std::int64_t> numbers;
    for (const exchange::BadgeMatch& match : join.matches) {
        const exchange::ScannedBadge& badge = badges[match.scanned];
        const auto client = store.mergedView(badge.client);
        const auto capture = store.record(badge.capture);
        if (!client || !capture)
            continue;
        const auto edits = exchange::badgeEdits(match.contact, client->representative.record, capture->record, region);
        if (edits.empty()) {
            ++joined.nothing;
            continue;
        }
        const auto committed = store.commit(edits);
        if (!committed) {
            remember(store, numbers);
            return tl::unexpected(committed.error());
        }
        ++joined.joined;
        numbers.push_back(committed->lastNumber);
    }
    if (!numbers.empty())
        remember(store, numbers);
    return joined;
}

base::Result<int> undoBadges(store::DeviceStore& store)
{
    const Json setting = store.setting(joinSetting);
    const Json* numbers = setting.is_object() ? base::arrayAt(setting, "numbers") : nullptr;
    if (numbers == nullptr)
        return base::refuse(base::Code::notFound, "no list was joined here");
    int undone = 0;
    for (auto number = numbers->rbegin(); number != numbers->rend(); ++number)
        undone += store.undo(number->get<std::int64_t>()) ? 1 : 0;
    store.setSetting(joinSetting, nullptr);
    return undone;
}

} // namespace fairbook::app

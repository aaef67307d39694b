#include "app/capture/badge_list.h"

#include <utility>

#include "shared/exchange/code_content.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr std::int64_t capturesMax = 100'000;

/// Of the setting that holds the numbers of the latest gestures.
const char* settingOf(Source source)
{
    return source == Source::list ? "badge_join" : "code_reread";
}

void remember(store::DeviceStore& store, Source source, const std::vector<std::int64_t>& numbers)
{
    store.setSetting(settingOf(source), {{"numbers", numbers}});
}

/// What a match adds to its client and its capture.
model::Gesture editsOf(const exchange::BadgeMatch& match, const std::string& badge, const model::Record& client,
                       const model::Record& capture, std::string_view region)
{
    model::Gesture edits = exchange::badgeEdits(match.contact, client, capture, region);
    if (!badge.empty() && base::textAt(capture.body, "badge_id").empty())
        edits.push_back({.action = model::Action::set,
                         .type = "capture",
                         .record = capture.id,
                         .set = {{"badge_id", badge}},
                         .base = {{"badge_id", model::dotsOf(capture, "badge_id")}}});
    return edits;
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

KeptCodes rereadCodes(store::DeviceStore& store)
{
    KeptCodes kept;
    for (const store::StoredRecord& stored : store.recordsOfType("capture", capturesMax)) {
        const Json& body = stored.record.body;
        const auto client = base::Id::parse(base::textAt(body, "client"));
        const std::string payload = base::textAt(body, "raw_payload");
        if (stored.record.deleted() || !client || payload.empty())
            continue;
        exchange::CodeContent content = exchange::readPayload(payload);
        if (content.hasContact() || !content.badge.empty())
            kept.matches.push_back({.scanned = kept.codes.size(), .contact = std::move(content.contact)});
        kept.codes.push_back({.capture = stored.record.id, .client = *client, .badge = std::move(content.badge)});
    }
    return kept;
}

base::Result<Learnt> writeLearnt(store::DeviceStore& store, Source source,
                                 const std::vector<exchange::BadgeMatch>& matches,
                                 const std::vector<exchange::ScannedBadge>& scanned, std::string_view region)
{
    Learnt learnt;
    std::vector<std::int64_t> numbers;
    for (const exchange::BadgeMatch& match : matches) {
        const exchange::ScannedBadge& badge = scanned[match.scanned];
        const auto client = store.mergedView(badge.client);
        const auto capture = store.record(badge.capture);
        if (!client || !capture)
            continue;
        const auto edits = editsOf(match, badge.badge, client->representative.record, capture->record, region);
        if (edits.empty()) {
            ++learnt.nothing;
            continue;
        }
        const auto committed = store.commit(edits);
        if (!committed) {
            remember(store, source, numbers);
            return tl::unexpected(committed.error());
        }
        ++learnt.joined;
        numbers.push_back(committed->lastNumber);
    }
    if (!numbers.empty())
        remember(store, source, numbers);
    return learnt;
}

base::Result<int> undoLearnt(store::DeviceStore& store, Source source)
{
    const Json setting = store.setting(settingOf(source));
    const Json* numbers = setting.is_object() ? base::arrayAt(setting, "numbers") : nullptr;
    if (numbers == nullptr)
        return base::refuse(base::Code::notFound, "nothing of that was written here");
    int undone = 0;
    for (auto number = numbers->rbegin(); number != numbers->rend(); ++number)
        undone += store.undo(number->get<std::int64_t>()) ? 1 : 0;
    store.setSetting(settingOf(source), nullptr);
    return undone;
}

} // namespace fairbook::app

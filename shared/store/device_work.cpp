#include "shared/store/device_work.h"

#include <algorithm>

#include "shared/model/merge.h"
#include "shared/store/client_line.h"
#include "shared/store/persons.h"

namespace fairbook::store {
namespace {

constexpr std::size_t touchedMax = 500;  ///< held with their bodies
constexpr std::size_t derivedMax = 5000; ///< held as texts: the more at once, the fewer pages of each index are written

} // namespace

void DeviceWork::touch(RecordRow& row, bool fresh, Body body)
{
    touchClient(clientOf(row.record.body));
    touchClient(row.storedClient);
    if (!row.now.isClient)
        return;
    const auto before = touched_.find(row.rid);
    const bool again = before != touched_.end();
    Client client{.id = row.record.id,
                  .deleted = row.now.deleted,
                  .deliveryBefore = again ? before->second.deliveryBefore : deliveryOf(row.stored),
                  .delivery = deliveryOf(row.now),
                  .fresh = again ? before->second.fresh : fresh,
                  .sortKey = row.sortKey,
                  .body = {},
                  .merges = model::mergeEdgesOf(row.record)};
    client.body = body == Body::take ? std::move(row.record.body) : row.record.body;
    touched_.insert_or_assign(row.rid, std::move(client));
}

void DeviceWork::delivered(const ShownRow& row, int before, int now)
{
    if (const auto touched = touched_.find(row.rid); touched != touched_.end())
        touched->second.delivery = now;
    else {
        if (index_.holds(row.rid))
            index_.write();
        index_.moveDelivery(row.rid, row.sortKey, {before, now});
    }
}

void DeviceWork::forget(const RecordRow& row)
{
    if (row.stored.isClient) {
        const auto before = touched_.find(row.rid);
        const bool again = before != touched_.end();
        Client gone{.id = row.record.id,
                    .deleted = true,
                    .deliveryBefore = again ? before->second.deliveryBefore : deliveryOf(row.stored),
                    .delivery = 0,
                    .fresh = again && before->second.fresh,
                    .sortKey = {},
                    .body = {},
                    .merges = {}};
        touched_.insert_or_assign(row.rid, std::move(gone));
    }
    touchClient(row.storedClient);
}

void DeviceWork::touchClient(base::Id id)
{
    if (!id.none())
        touchedParents_.try_emplace(id, 0);
}

void DeviceWork::breathe()
{
    if (touched_.size() + touchedParents_.size() >= touchedMax)
        derive();
}

void DeviceWork::load(std::int64_t rid)
{
    if (rid == 0 || touched_.contains(rid))
        return;
    if (const auto row = RecordRows(database_).at(rid); row && row->now.isClient)
        touched_[rid] = {.id = row->record.id,
                         .deleted = row->now.deleted,
                         .deliveryBefore = deliveryOf(row->stored),
                         .delivery = deliveryOf(row->now),
                         .fresh = false,
                         .sortKey = sortKeyOf(row->record.body),
                         .body = row->record.body,
                         .merges = model::mergeEdgesOf(row->record)};
}

ClientIndex::Row DeviceWork::rowOf(std::int64_t rid, const Client& client)
{
    return {.rid = rid,
            .sortKey = client.sortKey,
            .fresh = client.fresh,
            .delivery = {client.deliveryBefore, client.delivery}};
}

void DeviceWork::derive()
{
    RecordRows rows(database_);
    for (const auto& [id, unused] : touchedParents_)
        load(rows.ridOf(id));
    Persons persons(database_);
    const bool merged = place(persons);
    if (std::any_of(touched_.begin(), touched_.end(), [&](const auto& entry) { return index_.holds(entry.first); }))
        index_.write();
    for (const auto& [rid, client] : touched_) {
        if (merged)
            gather(persons, rid, client);
        else
            index_.gather(rowOf(rid, client), client.deleted ? nullptr : &client.body);
    }
    if (index_.size() >= derivedMax)
        index_.write();
    touched_.clear();
    touchedParents_.clear();
}

/// Finds out who is one person with whom; false where nobody ever merged anybody.
bool DeviceWork::place(Persons& persons)
{
    const bool merges =
        std::any_of(touched_.begin(), touched_.end(), [](const auto& entry) { return !entry.second.merges.empty(); });
    if (!merges && !persons.any())
        return false;
    for (const auto& [rid, client] : touched_)
        persons.note(client.id, client.merges);
    RecordRows rows(database_);
    for (const base::Id& id : persons.place(tally_))
        load(rows.ridOf(id));
    return true;
}

/// Only the representative has a line; it shows and finds what all of its person's records hold.
void DeviceWork::gather(Persons& persons, std::int64_t rid, const Client& client)
{
    std::vector<base::Id> members = persons.membersOf(client.id);
    const bool shown = !client.deleted && members.front() == client.id;
    if (!shown || members.size() == 1)
        return index_.gather(rowOf(rid, client), shown ? &client.body : nullptr);
    const MergedClient merged = readMerged(database_, members);
    index_.gather(rowOf(rid, client), &client.body, &merged);
}

void DeviceWork::commit()
{
    derive();
    index_.write();
    addTally(database_, tally_);
    transaction_.commit();
}

} // namespace fairbook::store

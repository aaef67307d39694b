#include "shared/store/device_work.h"

#include <algorithm>

#include "shared/store/client_index.h"

namespace fairbook::store {
namespace {

constexpr std::size_t touchedMax = 500;

int deliveryOf(const RowState& row)
{
    if (row.conflicts > 0 || row.aside > 0)
        return 2;
    return row.waiting > 0 || row.seq == 0 ? 0 : 1;
}

} // namespace

void DeviceWork::touch(const RecordRow& row)
{
    if (row.now.isClient)
        touched_[row.rid] = {row.now.deleted, deliveryOf(row.now), row.record.body};
    touchClient(clientOf(row.record.body));
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

void DeviceWork::derive()
{
    RecordRows rows(database_);
    for (const auto& [id, unused] : touchedParents_) {
        const std::int64_t rid = rows.ridOf(id);
        if (rid == 0 || touched_.contains(rid))
            continue;
        if (const auto row = rows.at(rid); row && row->now.isClient)
            touched_[rid] = {row->now.deleted, deliveryOf(row->now), row->record.body};
    }
    ClientIndex index(database_);
    for (const auto& [rid, client] : touched_)
        index.gather(rid, client.deleted ? nullptr : &client.body, client.delivery);
    index.write();
    touched_.clear();
    touchedParents_.clear();
}

void DeviceWork::commit()
{
    derive();
    addTally(database_, tally_);
    transaction_.commit();
}

} // namespace fairbook::store

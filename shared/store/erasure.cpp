#include "shared/store/erasure.h"

#include <algorithm>
#include <set>
#include <vector>

#include "shared/base/simulation.h"
#include "shared/model/merge.h"
#include "shared/store/device_work.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"
#include "shared/store/pending_list.h"
#include "shared/store/persons.h"
#include "shared/store/record_rows.h"
#include "shared/store/traces.h"

namespace fairbook::store {
namespace {

constexpr std::size_t erasedMax = 5'000; ///< records of one gesture: its operations fit into one request

std::vector<base::Id> idsOf(Query& query)
{
    std::vector<base::Id> ids;
    while (query.step())
        ids.push_back(query.id(0));
    return ids;
}

/// The server may refuse it, or has: who may not erase must not take from a restored server what only this device
/// holds. Beneath an own erasure of something confirmed lies the server's state, until that is erased too.
bool isErasedHereOnly(Database& database, const RecordRow& row)
{
    if (!row.overlaid())
        return false;
    const auto base = RecordRows(database).base(row);
    if (base ? !base->erased.empty() : row.now.seq > 0)
        return false;
    const auto pending = PendingList(database).ofRecord(row.rid);
    return std::none_of(pending.begin(), pending.end(), [](const PendingOperation& one) {
        return one.status == PendingStatus::accepted && one.operation.action == model::Action::erase;
    });
}

void addParts(Database& database, base::Id client, std::vector<base::Id>& ids)
{
    Query query(database, R"sql(
        SELECT id FROM record INDEXED BY record_of_client WHERE client = ? AND deleted < 2 ORDER BY rid)sql");
    query.bind(client);
    for (const base::Id& id : idsOf(query))
        ids.push_back(id);
}

/// Those that belong to any of `ids`. One pass over all attachments: nobody erases often.
void addAttachments(Database& database, std::vector<base::Id>& ids)
{
    std::set<std::string> owners;
    for (const base::Id& id : ids)
        owners.insert(id.text());
    Query query(database, R"sql(
        SELECT id, f_owner FROM record INDEXED BY record_by_type
         WHERE type = 'attachment' AND deleted < 2 ORDER BY rid)sql");
    while (query.step())
        if (owners.contains(query.text(1)))
            ids.push_back(query.id(0));
}

} // namespace

void forgetErased(Database& database, RecordRow& row, Tally& tally)
{
    if (isErasedHereOnly(database, row) && !base::mutant("an erasure is believed at once"))
        return;
    database.run("PRAGMA secure_delete = ON"); // for the rest of this connection's life: erasing is rare
    noteTraces(database);
    Query(database, "DELETE FROM base_state WHERE rid = ?").bind(row.rid).run();
    Query(database, "DELETE FROM undo WHERE rid = ?").bind(row.rid).run();
    Query(database, "DELETE FROM conflict_before WHERE rid = ?").bind(row.rid).run();
    if (row.record.type == "attachment")
        Meta(database).set(key::blobsErased, std::int64_t{1});
    if (base::mutant("erased words stay on a device"))
        return;
    const auto forgotten = PendingList(database).forget(row.rid, tally);
    row.now.waiting -= forgotten.accepted;
    row.now.aside -= forgotten.aside;
}

void settleErased(Database& database, DeviceWork& work)
{
    std::vector<std::int64_t> rids;
    {
        Query query(database, R"sql(
            SELECT rid FROM record INDEXED BY record_erased WHERE deleted = 2 AND waiting > 0 ORDER BY rid)sql");
        while (query.step())
            rids.push_back(query.integer(0));
    }
    for (const std::int64_t rid : rids)
        refold(database, rid, work);
}

base::Result<model::Gesture> eraseEdits(Database& database, base::Id client, std::string_view reason)
{
    std::vector<base::Id> ids = Persons(database).membersOf(client);
    const std::size_t members = ids.size();
    for (std::size_t i = 0; i < members; ++i)
        addParts(database, ids[i], ids);
    addAttachments(database, ids);
    if (ids.size() > erasedMax)
        return base::refuse(base::Code::tooLong, std::to_string(ids.size()));
    RecordRows rows(database);
    model::Gesture gesture;
    for (const base::Id& id : ids)
        if (const auto row = rows.find(id); row && row->record.exists() && !row->now.erased)
            gesture.push_back(model::eraseEdit(row->record, reason));
    if (gesture.empty())
        return base::refuse(base::Code::notFound, client.text());
    return gesture;
}

} // namespace fairbook::store

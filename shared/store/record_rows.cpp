#include "shared/store/record_rows.h"

#include <algorithm>

#include "shared/base/hybrid_clock.h"
#include "shared/model/merge.h"
#include "shared/store/client_line.h"
#include "shared/store/device_work.h"
#include "shared/store/erasure.h"

namespace fairbook::store {
namespace {

/// In the column `deleted`: not in the trash, and in no list.
constexpr std::int64_t erasedColumn = 2;

std::int64_t deletedColumn(const RowState& row)
{
    return row.erased ? erasedColumn : row.deleted ? 1 : 0;
}

/// In a row's versions: what is not of the state that travels.
constexpr std::string_view privateMember = R"("sup":)";

Tally weightOf(const RowState& row)
{
    Tally tally;
    tally.clients = row.isClient && !row.deleted ? 1 : 0;
    tally.unsentClients = tally.clients != 0 && row.waiting > 0 ? 1 : 0;
    tally.confirmed = row.seq > 0 && row.waiting == 0 && row.aside == 0 ? 1 : 0;
    tally.conflicts = row.conflicts;
    return tally;
}

RecordRow rowOf(Query& query)
{
    auto record = model::recordOf(query.view(2), query.id(1), query.view(10), query.view(11));
    if (!record)
        throw base::StoreError(base::StoreFault::corrupt,
                               "record " + query.id(1).text() + ": " + record.error().detail);
    RecordRow row;
    row.rid = query.integer(0);
    row.record = std::move(*record);
    row.hash = query.text(4);
    row.stored = {.isClient = row.record.type == "client",
                  .deleted = query.integer(5) != 0,
                  .erased = query.integer(5) == erasedColumn,
                  .seq = query.integer(3),
                  .waiting = query.integer(7),
                  .aside = query.integer(8),
                  .conflicts = query.integer(6)};
    row.now = row.stored;
    row.storedClient = query.id(9);
    return row;
}

void settle(RecordRow& row)
{
    row.now.isClient = row.record.type == "client";
    row.now.deleted = row.record.deleted();
    row.now.erased = !row.record.erased.empty();
    row.sortKey = row.now.isClient ? sortKeyOf(row.record.body) : std::string();
    row.now.conflicts = 0;
    if (!row.now.deleted)
        row.now.conflicts = static_cast<std::int64_t>(model::conflictsOf(row.record).size()) +
                            (row.record.editedAfterDelete() ? 1 : 0) + (model::editedAfterMerge(row.record) ? 1 : 0);
}

} // namespace

int deliveryOf(const RowState& row)
{
    if (row.conflicts > 0 || row.aside > 0)
        return 2;
    return row.waiting > 0 || row.seq == 0 ? 0 : 1;
}

base::Id clientOf(const base::Json& body)
{
    const auto id = base::Id::parse(base::textAt(body, "client"));
    return id ? *id : base::Id{};
}

std::int64_t happenedAt(const model::Record& record)
{
    for (const char* name : {"captured_at", "at", "obtained_at"}) {
        if (const auto at = base::intAt(record.body, name); at != 0)
            return at;
    }
    if (record.orders.empty())
        return 0;
    const auto first = std::min_element(record.orders.begin(), record.orders.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    return base::Hlc{first->second}.instant().ms;
}

std::optional<RecordRow> RecordRows::find(base::Id id)
{
    Query query(database_, R"sql(
        SELECT rid, id, type, seq, hash, deleted, conflicts, waiting, aside, client, body, versions
          FROM record
         WHERE id = ?)sql");
    query.bind(id);
    return query.step() ? std::optional(rowOf(query)) : std::nullopt;
}

std::optional<RecordRow> RecordRows::at(std::int64_t rid)
{
    Query query(database_, R"sql(
        SELECT rid, id, type, seq, hash, deleted, conflicts, waiting, aside, client, body, versions
          FROM record
         WHERE rid = ?)sql");
    query.bind(rid);
    return query.step() ? std::optional(rowOf(query)) : std::nullopt;
}

std::int64_t RecordRows::ridOf(base::Id id)
{
    Query query(database_, "SELECT rid FROM record WHERE id = ?");
    query.bind(id);
    return query.step() ? query.integer(0) : 0;
}

std::optional<ShownRow> RecordRows::shown(base::Id id)
{
    Query query(database_, R"sql(
        SELECT rid, type, seq, hash, deleted, conflicts, waiting, aside, sort_key, body, versions
          FROM record
         WHERE id = ?)sql");
    query.bind(id);
    if (!query.step())
        return std::nullopt;
    ShownRow row{.rid = query.integer(0),
                 .hash = query.text(3),
                 .shownHash = {},
                 .stored = {.isClient = query.view(1) == "client",
                            .deleted = query.integer(4) != 0,
                            .erased = query.integer(4) == erasedColumn,
                            .seq = query.integer(2),
                            .waiting = query.integer(6),
                            .aside = query.integer(7),
                            .conflicts = query.integer(5)},
                 .sortKey = query.text(8)};
    if (query.view(10).find(privateMember) == std::string_view::npos)
        row.shownHash = model::hashOfTexts(query.view(1), id, query.view(9), query.view(10));
    return row;
}

void RecordRows::confirm(const ShownRow& row, std::int64_t seq, DeviceWork& work)
{
    Query(database_, "UPDATE record SET seq = ?, hash = ?, waiting = 0 WHERE rid = ?")
        .bind(seq, Blob{row.shownHash}, row.rid)
        .run();
    RowState now = row.stored;
    now.seq = seq;
    now.waiting = 0;
    work.tally() += weightOf(now) - weightOf(row.stored);
    if (now.isClient && !now.deleted && deliveryOf(row.stored) != deliveryOf(now))
        work.delivered(row, deliveryOf(row.stored), deliveryOf(now));
}

RecordRows::Written RecordRows::write(RecordRow&& row, DeviceWork& work)
{
    const bool fresh = put(row, work);
    const Written written{row.rid, row.now.conflicts};
    work.touch(row, fresh, DeviceWork::Body::take);
    return written;
}

void RecordRows::write(RecordRow& row, DeviceWork& work)
{
    const bool fresh = put(row, work);
    work.touch(row, fresh, DeviceWork::Body::copy);
    row.stored = row.now;
    row.storedClient = clientOf(row.record.body);
}

/// True where it was not here before.
bool RecordRows::put(RecordRow& row, DeviceWork& work)
{
    settle(row);
    const bool fresh = row.rid == 0;
    if (row.now.erased && !fresh)
        forgetErased(database_, row, work.tally());
    if (fresh)
        insert(row);
    else
        update(row);
    if (row.record.type == "device")
        noteAuthors(row.record);
    work.tally() += weightOf(row.now) - weightOf(row.stored);
    return fresh;
}

void RecordRows::nameType(RecordRow& row, const std::string& type)
{
    row.record.type = type;
    if (row.rid != 0)
        Query(database_, "UPDATE record SET type = ? WHERE rid = ?").bind(type, row.rid).run();
}

void RecordRows::erase(const RecordRow& row, DeviceWork& work)
{
    for (const char* sql : {"DELETE FROM record WHERE rid = ?", "DELETE FROM base_state WHERE rid = ?",
                            "DELETE FROM undo WHERE rid = ?", "DELETE FROM conflict_before WHERE rid = ?",
                            "DELETE FROM refetch WHERE rid = ?", "DELETE FROM leaving WHERE rid = ?"})
        Query(database_, sql).bind(row.rid).run();
    const Tally weight = weightOf(row.stored);
    Tally& tally = work.tally();
    tally.clients -= weight.clients;
    tally.unsentClients -= weight.unsentClients;
    tally.confirmed -= weight.confirmed;
    tally.conflicts -= weight.conflicts;
    work.forget(row);
}

void RecordRows::insert(RecordRow& row)
{
    Query query(database_, R"sql(
        INSERT INTO record(id, type, seq, hash, deleted, conflicts, waiting, aside, client, at, sort_key, body, versions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, nullif(?, x''), ?, ?, ?, ?))sql");
    const base::Id client = clientOf(row.record.body);
    query.bind(row.record.id, row.record.type, row.now.seq, Blob{row.hash}, deletedColumn(row.now), row.now.conflicts,
               row.now.waiting, row.now.aside, Blob{client.none() ? std::string_view() : client.bytes()},
               happenedAt(row.record), Blob{row.sortKey}, base::dumpJson(row.record.body),
               model::versionsText(row.record));
    query.run();
    row.rid = database_.raw().getLastInsertRowid();
}

void RecordRows::update(const RecordRow& row)
{
    Query query(database_, R"sql(
        UPDATE record
           SET seq = ?, hash = ?, deleted = ?, conflicts = ?, waiting = ?, aside = ?, client = nullif(?, x''), at = ?,
               sort_key = ?, body = ?, versions = ?
         WHERE rid = ?)sql");
    const base::Id client = clientOf(row.record.body);
    query.bind(row.now.seq, Blob{row.hash}, deletedColumn(row.now), row.now.conflicts, row.now.waiting, row.now.aside,
               Blob{client.none() ? std::string_view() : client.bytes()}, happenedAt(row.record), Blob{row.sortKey},
               base::dumpJson(row.record.body), model::versionsText(row.record), row.rid);
    query.run();
}

std::optional<model::Record> RecordRows::base(const RecordRow& row)
{
    Query query(database_, "SELECT body, versions FROM base_state WHERE rid = ?");
    query.bind(row.rid);
    if (!query.step())
        return std::nullopt;
    auto record = model::recordOf(row.record.type, row.record.id, query.view(0), query.view(1));
    if (!record)
        throw base::StoreError(base::StoreFault::corrupt, "base state: " + record.error().detail);
    return std::move(*record);
}

void RecordRows::keepBase(const RecordRow& row, const model::Record& base)
{
    Query(database_, "INSERT OR REPLACE INTO base_state(rid, body, versions) VALUES (?, ?, ?)")
        .bind(row.rid, base::dumpJson(base.body), model::versionsText(base))
        .run();
}

void RecordRows::dropBase(std::int64_t rid)
{
    Query(database_, "DELETE FROM base_state WHERE rid = ?").bind(rid).run();
}

void RecordRows::noteAuthors(const model::Record& device)
{
    const base::Json* incarnations = base::objectAt(device.body, "incarnations");
    if (incarnations == nullptr)
        return;
    for (const base::Json& element : *incarnations) {
        const std::string incarnation = base::textAt(element, "value");
        if (!incarnation.empty())
            Query(database_, "INSERT OR REPLACE INTO author(incarnation, device) VALUES (?, ?)")
                .bind(incarnation, device.id)
                .run();
    }
}

} // namespace fairbook::store

#include "shared/store/queries/conflicts.h"

#include "shared/model/merge.h"
#include "shared/store/client_line.h"
#include "shared/store/conflict_memory.h"
#include "shared/store/meta.h"
#include "shared/store/queries/records.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {
namespace {

constexpr const char* inConflict = R"sql(
    SELECT rid
      FROM record INDEXED BY record_in_conflict
     WHERE conflicts > 0
     ORDER BY conflicts DESC, rid DESC
     LIMIT ?)sql";

constexpr const char* operationsAside = R"sql(
    SELECT p.op, r.id, p.reason, p.line
      FROM pending AS p INDEXED BY pending_aside JOIN record AS r ON r.rid = p.rid
     WHERE p.status = 2
     ORDER BY p.op
     LIMIT ?)sql";

std::string nameOf(const model::Record& record)
{
    if (record.type == "client")
        return lineOf(record.body).name;
    for (const char* field : {"name", "title", "text", "login"}) {
        if (std::string name = base::textAt(record.body, field); !name.empty())
            return name;
    }
    return {};
}

Conflict about(const model::Record& record)
{
    Conflict conflict;
    conflict.record = record.id;
    conflict.type = record.type;
    conflict.recordName = nameOf(record);
    return conflict;
}

} // namespace

std::vector<Conflict> ConflictQueries::conflicts(std::int64_t limit)
{
    std::vector<std::int64_t> rids;
    {
        Query query(database_, inConflict);
        query.bind(limit);
        while (query.step())
            rids.push_back(query.integer(0));
    }
    std::vector<Conflict> all;
    for (const std::int64_t rid : rids) {
        const auto row = RecordRows(database_).at(rid);
        if (!row)
            continue;
        for (const std::string& path : model::conflictsOf(row->record))
            all.push_back(conflictOf(rid, row->record, path));
        if (row->record.editedAfterDelete()) {
            all.push_back(about(row->record));
            all.back().editedAfterDelete = true;
        }
        if (model::editedAfterMerge(row->record))
            all.push_back(lateWritesOf(row->record));
    }
    if (all.size() > static_cast<std::size_t>(limit))
        all.resize(static_cast<std::size_t>(limit));
    return all;
}

Conflict ConflictQueries::conflictOf(std::int64_t rid, const model::Record& record, std::string_view path)
{
    Conflict conflict = about(record);
    conflict.path = path;
    const std::string ours = ourDots();
    for (model::Sibling& live : model::liveValues(record, path))
        conflict.values.push_back(valueOf(record, std::move(live.value), live.dot, ours));
    conflict.before = ConflictMemory(database_).before(rid, record, path);
    return conflict;
}

Conflict ConflictQueries::lateWritesOf(const model::Record& record)
{
    Conflict conflict = about(record);
    conflict.editedAfterMerge = true;
    const std::string ours = ourDots();
    for (model::LateWrite& late : model::writesAfterMerge(record)) {
        conflict.values.push_back(valueOf(record, std::move(late.value), late.dot, ours));
        conflict.values.back().path = std::move(late.path);
    }
    if (const auto merge = model::latestMerge(record)) {
        conflict.mergedInto = merge->survivor;
        if (const auto survivor = RecordRows(database_).find(merge->survivor))
            conflict.mergedIntoName = nameOf(survivor->record);
    }
    return conflict;
}

Conflict::Value ConflictQueries::valueOf(const model::Record& record, base::Json value, const model::Dot& dot,
                                         std::string_view ours)
{
    const auto author = RecordQueries(database_).authorOf(dot);
    const auto order = record.orders.find(dot);
    return {.value = std::move(value),
            .dot = dot,
            .author = author.name,
            .device = author.deviceName,
            .at = order == record.orders.end() ? base::Instant{} : base::Hlc{order->second}.instant(),
            .mine = dot.starts_with(ours)};
}

/// What the names of our own writes begin with.
std::string ConflictQueries::ourDots()
{
    return Meta(database_).text(key::incarnation) + '.';
}

std::vector<SetAside> ConflictQueries::setAside(std::int64_t limit)
{
    Query query(database_, operationsAside);
    query.bind(limit);
    std::vector<SetAside> all;
    while (query.step())
        all.push_back({query.id(0), query.id(1), query.text(2), query.text(3)});
    return all;
}

std::vector<const char*> ConflictQueries::statements()
{
    return {inConflict, operationsAside};
}

} // namespace fairbook::store

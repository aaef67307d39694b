#include "shared/store/master_queries.h"

#include "shared/store/master_schema.h"

namespace fairbook::store {
namespace {

/// Binds the columns that both statements write, in their order.
void bindRow(Query& query, const model::Record& record, const MasterRow& row)
{
    const std::string secret = record.superseded.empty() ? std::string() : model::versionsText(record);
    query.bind(row.seq, record.deleted() ? 1 : 0, row.body, row.versions);
    if (secret.empty())
        query.bind(nullptr);
    else
        query.bind(secret);
    query.bind(Blob{row.hash}, row.incarnation);
    if (row.ownOnly)
        query.bind(row.incarnation);
    else
        query.bind(nullptr);
    query.bind(record.id);
    query.run();
}

} // namespace

std::string masterMeta(Database& database, std::string_view name)
{
    Query query(database, R"sql(SELECT value FROM meta WHERE name = ?)sql");
    query.bind(name);
    return query.step() ? query.text(0) : std::string();
}

std::int64_t masterHead(Database& database)
{
    Query query(database, R"sql(SELECT seq FROM counter WHERE one = 1)sql");
    return query.step() ? query.integer(0) : 0;
}

std::int64_t masterIncarnationNumber(Database& database, std::string_view incarnation)
{
    Query query(database, R"sql(SELECT ino FROM incarnation WHERE inc = ?)sql");
    query.bind(incarnation);
    return query.step() ? query.integer(0) : 0;
}

std::int64_t masterLastNumber(Database& database, std::int64_t incarnationNumber)
{
    if (incarnationNumber == 0)
        return 0;
    Query query(database, R"sql(
        SELECT key
          FROM operation
         WHERE key > ? AND key < ?
         ORDER BY key DESC
         LIMIT 1)sql");
    query.bind(operationKey(incarnationNumber, 0), operationKey(incarnationNumber + 1, 0));
    return query.step() ? query.integer(0) - operationKey(incarnationNumber, 0) : 0;
}

LastNumbers masterLastNumbers(Database& database)
{
    LastNumbers numbers;
    Query query(database, R"sql(SELECT ino, inc FROM incarnation ORDER BY ino)sql");
    while (query.step())
        numbers[query.text(1)] = masterLastNumber(database, query.integer(0));
    return numbers;
}

FeedRow feedRowOf(Query& query)
{
    FeedRow row{.seq = query.integer(0),
                .type = query.text(1),
                .id = query.id(2),
                .body = query.text(3),
                .versions = query.text(4),
                .hash = query.text(5),
                .lastIncarnation = query.text(6)};
    row.ownOnly = query.integer(7) != 0;
    return row;
}

bool giveRows(Query& query, std::int64_t countMax, std::size_t bytesMax, const std::function<void(const FeedRow&)>& row)
{
    std::size_t bytes = 0;
    for (std::int64_t count = 0; query.step(); ++count) {
        if (count >= countMax || bytes >= bytesMax)
            return true;
        const FeedRow next = feedRowOf(query);
        bytes += next.body.size() + next.versions.size();
        row(next);
    }
    return false;
}

RangeDigests rangesOf(Query& query)
{
    RangeDigests ranges;
    while (query.step())
        ranges.add(query.id(0), query.view(1));
    return ranges;
}

void insertMasterRow(Database& database, const model::Record& record, const MasterRow& row)
{
    Query query(database, R"sql(
        INSERT INTO record(type, seq, deleted, body, versions, private, hash, last, sole, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql");
    query.bind(record.type);
    bindRow(query, record, row);
}

void updateMasterRow(Database& database, std::int64_t seqBefore, const model::Record& record, const MasterRow& row)
{
    Query query(database, R"sql(
        UPDATE record
           SET seq = ?2, deleted = ?3, body = ?4, versions = ?5, private = ?6, hash = ?7, last = ?8, sole = ?9
         WHERE seq = ?1 AND id = ?10)sql");
    query.bind(seqBefore);
    bindRow(query, record, row);
}

} // namespace fairbook::store

#include "shared/store/scope_feed.h"

#include "shared/base/simulation.h"
#include "shared/store/master_queries.h"

namespace fairbook::store {

std::optional<ScopeFeed> ScopeFeed::of(Database& database, base::Id user)
{
    Query query(database, "SELECT sid, since FROM scope_user WHERE user = ?");
    query.bind(user);
    if (!query.step())
        return std::nullopt;
    return ScopeFeed(database, query.integer(0), query.integer(1));
}

bool ScopeFeed::feed(std::int64_t after, std::int64_t countMax, std::size_t bytesMax,
                     const std::function<void(const FeedRow&)>& row,
                     const std::function<void(base::Id, std::int64_t seq)>& gone)
{
    Query query(*database_, R"sql(
        SELECT s.seq, r.type, s.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL, s.hash IS NULL
          FROM scope_row AS s
          LEFT JOIN record AS r ON s.hash IS NOT NULL AND r.id = s.id
          LEFT JOIN incarnation AS i ON i.ino = r.last
         WHERE s.sid = ? AND s.seq > ?
         ORDER BY s.seq)sql");
    query.bind(sid_, after);
    std::size_t bytes = 0;
    for (std::int64_t count = 0; query.step(); ++count) {
        if (count >= countMax || bytes >= bytesMax)
            return true;
        if (query.integer(8) != 0) {
            if (!base::mutant("a scope forgets who left"))
                gone(query.id(2), query.integer(0));
            continue;
        }
        const FeedRow next = feedRowOf(query);
        bytes += next.body.size() + next.versions.size();
        row(next);
    }
    return false;
}

bool ScopeFeed::reread(const Ranges& ranges, std::int64_t after, std::int64_t upTo, std::int64_t countMax,
                       std::size_t bytesMax, const std::function<void(const FeedRow&)>& row)
{
    Query query(*database_, R"sql(
        SELECT s.seq, r.type, r.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL
          FROM scope_row AS s
          JOIN record AS r ON r.id = s.id
          JOIN incarnation AS i ON i.ino = r.last
         WHERE s.sid = ? AND s.seq > ? AND s.seq <= ? AND s.hash IS NOT NULL AND instr(?, substr(s.id, 16)) > 0
         ORDER BY s.seq)sql");
    query.bind(sid_, after, upTo, Blob{ranges});
    return giveRows(query, countMax, bytesMax, row);
}

RangeDigests ScopeFeed::countRanges()
{
    Query query(*database_, "SELECT id, hash FROM scope_row WHERE sid = ? AND hash IS NOT NULL ORDER BY seq");
    query.bind(sid_);
    return rangesOf(query);
}

std::optional<FeedRow> ScopeFeed::row(base::Id id)
{
    Query query(*database_, R"sql(
        SELECT s.seq, r.type, r.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL
          FROM scope_row AS s INDEXED BY scope_row_of
          JOIN record AS r ON r.id = s.id
          JOIN incarnation AS i ON i.ino = r.last
         WHERE s.sid = ? AND s.id = ? AND s.hash IS NOT NULL)sql");
    query.bind(sid_, id);
    if (!query.step())
        return std::nullopt;
    return feedRowOf(query);
}

bool ScopeFeed::holds(base::Id id)
{
    Query query(*database_, R"sql(
        SELECT 1 FROM scope_row INDEXED BY scope_row_of WHERE sid = ? AND id = ? AND hash IS NOT NULL)sql");
    query.bind(sid_, id);
    return query.step();
}

std::pair<std::int64_t, std::string> ScopeFeed::digest()
{
    Query query(*database_, "SELECT records, digest FROM scope_user WHERE sid = ?");
    query.bind(sid_);
    if (!query.step())
        return {};
    return {query.integer(0), query.text(1)};
}

} // namespace fairbook::store

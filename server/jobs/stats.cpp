#include "server/jobs/stats.h"

#include "shared/store/database.h"

namespace fairbook::server {
namespace {

std::int64_t count(store::Database& database, const char* sql)
{
    store::Query query(database, sql);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

base::Json masterStats(store::MasterReader& reader)
{
    store::Database& database = reader.database();
    base::Json types = base::Json::object();
    store::Query query(database, "SELECT type, count(*) FROM record WHERE deleted = 0 GROUP BY type ORDER BY type");
    while (query.step())
        types[query.text(0)] = query.integer(1);
    std::int64_t notBackedUp = 0;
    for (const auto& [incarnation, last] : reader.lastNumbers())
        notBackedUp += last - reader.backedUpTo(incarnation);
    return {{"company", reader.company()},
            {"head", reader.head()},
            {"records", types},
            {"deleted", count(database, "SELECT count(*) FROM record WHERE deleted <> 0 ORDER BY 1")},
            {"operations", count(database, "SELECT count(*) FROM operation ORDER BY 1")},
            {"quarantined",
             count(database,
                   "SELECT count(*) FROM operation WHERE verdict <> 'accepted' AND verdict <> 'admitted' ORDER BY 1")},
            {"incarnations", count(database, "SELECT count(*) FROM incarnation ORDER BY 1")},
            {"not_backed_up", notBackedUp},
            {"users", count(database, "SELECT count(*) FROM account ORDER BY 1")},
            {"devices", count(database, "SELECT count(*) FROM device_token WHERE revoked_ms IS NULL ORDER BY 1")},
            {"invites", count(database, "SELECT count(*) FROM invite WHERE used_ms IS NULL ORDER BY 1")}};
}

} // namespace fairbook::server

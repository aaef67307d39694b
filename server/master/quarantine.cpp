#include "server/master/quarantine.h"

#include <algorithm>

#include "shared/store/database.h"
#include "shared/store/master_schema.h"

namespace fairbook::server {
namespace {

std::int64_t quarantinedBytes(store::Database& database, base::Id device)
{
    store::Query query(database, R"sql(
        SELECT coalesce(sum(length(o.line)), 0)
          FROM incarnation AS i
          JOIN operation AS o INDEXED BY operation_refused ON o.key > i.ino * ?1 AND o.key < (i.ino + 1) * ?1
         WHERE i.device = ?2 AND o.verdict <> 'accepted' AND o.verdict = 'quarantined')sql");
    query.bind(store::numbersPerIncarnation, device);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

base::Result<sync::PushResult> pushWithinQuota(store::MasterStore& master, const store::Author& author,
                                               sync::SyncRequest& request, base::Instant received,
                                               std::int64_t bytesMax)
{
    const std::int64_t before = master.lastNumber(request.hello.incarnation);
    sync::PushResult pushed = sync::applyPush(master, author, request, received);
    const bool more = std::any_of(pushed.verdicts.begin(), pushed.verdicts.end(),
                                  [&](const sync::WireVerdict& verdict) { return verdict.number > before; });
    if (more && quarantinedBytes(master.database(), author.device) > bytesMax)
        return base::refuse(base::Code::forbidden, "quarantine");
    return pushed;
}

} // namespace fairbook::server

#include "server/auth/audit.h"

namespace fairbook::server {

void writeAudit(store::Database& database, const AuditEntry& entry)
{
    store::Query(database, "INSERT INTO audit(at_ms, user, device, action, detail) VALUES(?, ?, ?, ?, ?)")
        .bind(entry.at.ms, entry.user, entry.device, entry.action, entry.detail)
        .run();
}

std::vector<AuditEntry> readAudit(store::Database& database, std::int64_t limit)
{
    store::Query query(database, R"sql(
        SELECT number, at_ms, user, device, action, detail
          FROM (SELECT number, at_ms, user, device, action, detail FROM audit ORDER BY number DESC LIMIT ?)
         ORDER BY number)sql");
    query.bind(limit);
    std::vector<AuditEntry> entries;
    while (query.step())
        entries.push_back({.at = {query.integer(1)},
                           .user = query.id(2),
                           .device = query.id(3),
                           .action = query.text(4),
                           .detail = query.text(5),
                           .number = query.integer(0)});
    return entries;
}

} // namespace fairbook::server

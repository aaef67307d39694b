// server/auth/audit.h: who did what to the server, when, from which device. Written in the transaction of the act
// itself. Changes of records are in the operation log, which names the same user and device.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/store/database.h"

namespace fairbook::server {

struct AuditEntry
{
    base::Instant at;
    base::Id user;      ///< none: whoever has the server's console
    base::Id device;    ///< none: not from a device
    std::string action; ///< init, invite, admit, enrol, login, revoke, role, backup, restore
    std::string detail; ///< ids and names of settings; no personal data, no secrets
    std::int64_t number = 0;
};

void writeAudit(store::Database& database, const AuditEntry& entry);

/// The latest `limit` entries, oldest first.
[[nodiscard]] std::vector<AuditEntry> readAudit(store::Database& database, std::int64_t limit);

} // namespace fairbook::server

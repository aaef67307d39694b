// server/auth/tables.h: the server's own tables in the master file: who may log in, which devices hold a token, open
// invitations, and the audit trail. They never sync, and a device never sees them.
#pragma once

#include "shared/store/database.h"

namespace fairbook::server {

/// Makes what is missing.
void makeAuthTables(store::Database& database);

} // namespace fairbook::server

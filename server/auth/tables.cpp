#include "server/auth/tables.h"

namespace fairbook::server {

void makeAuthTables(store::Database& database)
{
    store::Transaction transaction(database);
    database.run(R"sql(
        CREATE TABLE IF NOT EXISTS account(
            login    TEXT PRIMARY KEY,
            user     BLOB NOT NULL UNIQUE,
            password TEXT
        ) STRICT;
        CREATE TABLE IF NOT EXISTS device_token(
            device        BLOB PRIMARY KEY,
            user          BLOB NOT NULL,
            incarnation   TEXT NOT NULL,
            token_hash    BLOB NOT NULL,
            created_ms    INTEGER NOT NULL,
            last_seen_ms  INTEGER NOT NULL,
            revoked_ms    INTEGER
        ) STRICT;
        CREATE INDEX IF NOT EXISTS device_token_incarnation ON device_token(incarnation);
        CREATE TABLE IF NOT EXISTS invite(
            code_hash  BLOB PRIMARY KEY,
            user       BLOB NOT NULL,
            event      BLOB,
            created_ms INTEGER NOT NULL,
            expires_ms INTEGER NOT NULL,
            used_ms    INTEGER
        ) STRICT;
        CREATE TABLE IF NOT EXISTS audit(
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at_ms  INTEGER NOT NULL,
            user   BLOB,
            device BLOB,
            action TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT;
    )sql");
    store::Query wipe(database, "SELECT 1 FROM pragma_table_info('device_token') WHERE name = 'wipe' ORDER BY 1");
    if (!wipe.step()) // a base of before there was one
        database.run("ALTER TABLE device_token ADD COLUMN wipe INTEGER NOT NULL DEFAULT 0");
    transaction.commit();
}

} // namespace fairbook::server

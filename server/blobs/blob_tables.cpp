#include "server/blobs/blob_tables.h"

#include "shared/model/access.h"
#include "shared/model/record.h"
#include "shared/store/scope_feed.h"

namespace fairbook::server {

namespace {

/// A manager may still let that in.
bool isNamedInQuarantine(store::Database& database, std::string_view name)
{
    store::Query query(database, R"sql(
        SELECT 1
          FROM operation INDEXED BY operation_refused
         WHERE verdict <> 'accepted' AND verdict = 'quarantined' AND instr(line, ?) > 0
         ORDER BY 1
         LIMIT 1)sql");
    query.bind(name);
    return query.step();
}

} // namespace

void makeBlobTables(store::Database& database)
{
    store::Transaction transaction(database);
    database.run(R"sql(
        CREATE TABLE IF NOT EXISTS blob_upload(
            name   TEXT NOT NULL,
            device BLOB NOT NULL,
            PRIMARY KEY (name, device)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS blob_unnamed(
            name     TEXT PRIMARY KEY,
            since_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX IF NOT EXISTS attachment_by_file ON record(json_extract(body, '$.sha256')) WHERE type = 'attachment';
    )sql");
    transaction.commit();
}

void noteUpload(store::Database& database, std::string_view name, base::Id device)
{
    store::Query(database, "INSERT OR IGNORE INTO blob_upload(name, device) VALUES (?, ?)").bind(name, device).run();
}

bool mayRead(store::MasterReader& reader, const store::Author& author, std::string_view name)
{
    {
        store::Query own(reader.database(), "SELECT 1 FROM blob_upload WHERE name = ? AND device = ? ORDER BY 1");
        own.bind(name, author.device);
        if (own.step())
            return true;
    }
    const auto role = model::roleOf(author.role);
    auto scope = store::ScopeFeed::of(reader.database(), author.user);
    store::Query query(reader.database(), R"sql(
        SELECT id, type, body, coalesce(private, versions)
          FROM record
         WHERE type = 'attachment' AND json_extract(body, '$.sha256') = ? AND deleted = 0
         ORDER BY id)sql");
    query.bind(name);
    while (role && query.step()) {
        const auto record = model::recordOf(query.view(1), query.id(0), query.view(2), query.view(3));
        const bool seen = record && (!scope || scope->holds(record->id));
        if (seen && model::maySee(*role, author.user, *record))
            return true;
    }
    return false;
}

bool isNamed(store::Database& database, std::string_view name)
{
    store::Query query(database, R"sql(
        SELECT 1 FROM record WHERE type = 'attachment' AND json_extract(body, '$.sha256') = ? ORDER BY 1 LIMIT 1)sql");
    query.bind(name);
    return query.step() || isNamedInQuarantine(database, name);
}

std::int64_t removeUnnamed(store::MasterStore& master, const store::BlobFiles& files, base::Instant now)
{
    store::Database& database = master.database();
    std::vector<std::string> old;
    files.each([&](const std::string& name) {
        if (isNamed(database, name)) {
            store::Query(database, "DELETE FROM blob_unnamed WHERE name = ?").bind(name).run();
            return;
        }
        store::Query(database, "INSERT OR IGNORE INTO blob_unnamed(name, since_ms) VALUES (?, ?)")
            .bind(name, now.ms)
            .run();
        store::Query query(database, "SELECT since_ms FROM blob_unnamed WHERE name = ? ORDER BY 1");
        query.bind(name);
        if (query.step() && now.ms - query.integer(0) > unnamedKeptMs)
            old.push_back(name);
    });
    for (const std::string& name : old) {
        files.remove(name);
        store::Query(database, "DELETE FROM blob_unnamed WHERE name = ?").bind(name).run();
        store::Query(database, "DELETE FROM blob_upload WHERE name = ?").bind(name).run();
    }
    return static_cast<std::int64_t>(old.size());
}

void removeIfErased(store::Database& database, const store::BlobFiles& files, std::string_view name)
{
    store::Query query(database, "SELECT 1 FROM erased_file WHERE name = ?");
    query.bind(name);
    if (!query.step() || isNamed(database, name))
        return;
    files.remove(name);
    store::Query(database, "DELETE FROM blob_unnamed WHERE name = ?").bind(name).run();
    store::Query(database, "DELETE FROM blob_upload WHERE name = ?").bind(name).run();
}

std::vector<std::string> removeErased(store::MasterStore& master, const store::BlobFiles& files)
{
    store::Database& database = master.database();
    std::vector<std::string> names;
    {
        store::Query query(database, "SELECT name FROM erased_file ORDER BY name");
        while (query.step())
            if (std::string name = query.text(0); store::isBlobName(name) && !isNamed(database, name))
                names.push_back(std::move(name));
    }
    for (const std::string& name : names)
        removeIfErased(database, files, name);
    return names;
}

std::vector<std::string> awaited(store::MasterReader& reader, const store::BlobFiles& files)
{
    store::Query query(reader.database(), R"sql(
        SELECT DISTINCT json_extract(body, '$.sha256') AS name
          FROM record
         WHERE type = 'attachment' AND deleted = 0
         ORDER BY name)sql");
    std::vector<std::string> names;
    while (query.step())
        if (std::string name = query.text(0); store::isBlobName(name) && !files.has(name))
            names.push_back(std::move(name));
    return names;
}

} // namespace fairbook::server

#include "shared/store/wipe.h"

#include <string>
#include <vector>

#include "shared/base/durable_file.h"
#include "shared/store/base_file.h"
#include "shared/store/identity.h"
#include "shared/store/meta.h"

namespace fairbook::store {
namespace {

namespace fs = std::filesystem;

/// All of ours; the full-text indexes keep tables of their own.
std::vector<std::string> tablesOf(Database& database)
{
    Query query(database, R"sql(
        SELECT name
          FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\_%' ESCAPE '\' AND name <> 'meta'
         ORDER BY name)sql");
    std::vector<std::string> names;
    while (query.step())
        names.push_back(query.text(0));
    return names;
}

/// False: another program is reading from it.
bool cutLog(Database& database)
{
    Query query(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return query.step() && query.integer(0) == 0;
}

/// What recovering a damaged base and taking a base file leave beside the base.
bool isCopy(std::string_view name)
{
    return name.starts_with("damaged-") || name == "recovering" || name.starts_with(nextBaseFile) ||
           name.starts_with("fairbook.base.") || name == "fairbook.db.part";
}

void removeCopies(const fs::path& folder)
{
    std::vector<fs::path> copies;
    for (const auto& entry : fs::directory_iterator(folder))
        if (isCopy(entry.path().filename().string()))
            copies.push_back(entry.path());
    for (const fs::path& copy : copies)
        fs::remove_all(copy);
    base::syncToDisk(folder);
}

void clean(Database& database, BlobStore& blobs, const fs::path& folder)
{
    database.run("VACUUM"); // made anew from what is left: no page holds anything of before
    const bool cut = cutLog(database);
    const bool removed = blobs.removeUnlisted();
    if (!folder.empty())
        removeCopies(folder);
    if (cut && removed)
        Query(database, "DELETE FROM meta WHERE name = ?").bind(key::wiping).run();
}

} // namespace

bool isDelivered(Database& database, BlobStore& blobs)
{
    Query query(database, "SELECT 1 FROM pending WHERE status = 0 LIMIT 1");
    return !query.step() && blobs.allSent();
}

void forgetAll(Database& database, base::Random& random)
{
    for (const std::string& name : tablesOf(database)) // names of our own schema
        database.run("DELETE FROM " + name);
    database.run("INSERT INTO word_index(word_index) VALUES ('delete-all')");
    database.run("INSERT INTO part_index(part_index) VALUES ('delete-all')");
    Query(database, "DELETE FROM meta WHERE name NOT IN ('kind', ?)").bind(key::derivedRules).run();
    Meta meta(database);
    meta.set(key::incarnation, newIncarnation(random));
    meta.set(key::wiping, std::int64_t{1});
}

void cleanAfterWipe(Database& database, BlobStore& blobs, const fs::path& folder)
{
    if (Meta(database).integer(key::wiping) == 0)
        return;
    try {
        clean(database, blobs, folder);
    } catch (const fs::filesystem_error&) {
        return; // the mark is still there
    } catch (const base::StoreError&) {
        return;
    }
}

} // namespace fairbook::store

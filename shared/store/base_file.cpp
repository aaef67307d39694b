#include "shared/store/base_file.h"

#include <array>

#include "shared/base/durable_file.h"
#include "shared/store/database.h"
#include "shared/store/derived.h"
#include "shared/store/meta.h"
#include "shared/store/safety.h"
#include "shared/store/schema.h"

namespace fairbook::store {
namespace {

/// What a base says of itself that is true on every device.
constexpr const char* foreignMeta = R"sql(
    SELECT name FROM meta
     WHERE name NOT IN ('kind', 'cursor', 'epoch', 'digest', 'derived_rules', 'scope',
                        'count_clients', 'count_confirmed', 'count_conflicts'))sql";

constexpr std::array ownRows{"SELECT 1 FROM pending LIMIT 1", "SELECT 1 FROM base_state LIMIT 1",
                             "SELECT 1 FROM undo LIMIT 1",    "SELECT 1 FROM refetch LIMIT 1",
                             "SELECT 1 FROM draft LIMIT 1",   "SELECT 1 FROM setting LIMIT 1",
                             "SELECT 1 FROM leaving LIMIT 1", "SELECT 1 FROM blob LIMIT 1"};

bool hasRows(Database& database, const char* sql)
{
    return Query(database, sql).step();
}

/// The tables as this program would make them. Triggers, views and tables of somebody else have no place there.
const std::string& ownSchema()
{
    static const std::string text = [] {
        const auto empty = Database::open(":memory:", OpenAs::device);
        return schemaText(**empty);
    }();
    return text;
}

} // namespace

void writeBaseFile(DeviceStore& store, const std::filesystem::path& file)
{
    Database& database = store.database();
    {
        Transaction transaction(database);
        database.run(std::string("DELETE FROM meta WHERE name IN (") + foreignMeta + ")");
        database.run("INSERT INTO word_index(word_index) VALUES ('optimize')");
        database.run("INSERT INTO part_index(part_index) VALUES ('optimize')");
        transaction.commit();
    }
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    Query(database, "VACUUM INTO ?").bind(file.string()).run();
    base::syncToDisk(file);
}

void verifyBaseFile(const std::filesystem::path& file)
{
    const auto opened = Database::open(file, OpenAs::device);
    if (!opened)
        throw base::StoreError(base::StoreFault::corrupt, "base file: " + std::string(codeName(opened.error().code)));
    const auto sound = checkBaseFile(**opened, Meta(**opened).text(key::epoch));
    if (!sound)
        throw base::StoreError(base::StoreFault::corrupt, "base file: " + sound.error().detail);
    if (const std::string found = integrityOf(**opened); found != "ok")
        throw base::StoreError(base::StoreFault::corrupt, "base file: " + found);
    (*opened)->run("PRAGMA journal_mode = DELETE"); // one file, nothing beside it
}

base::Result<void> checkBaseFile(Database& file, std::string_view epoch)
{
    if (schemaText(file) != ownSchema())
        return base::refuse(base::Code::foreign, "tables");
    for (const char* sql : ownRows) {
        if (hasRows(file, sql))
            return base::refuse(base::Code::foreign, "somebody's own rows");
    }
    if (hasRows(file, foreignMeta))
        return base::refuse(base::Code::foreign, "somebody's own values");
    Meta meta(file);
    if (meta.text(key::cursor).empty() || epoch.empty() || meta.text(key::epoch) != epoch)
        return base::refuse(base::Code::foreign, "cursor");
    if (meta.text(key::derivedRules) != derivedRules())
        return base::refuse(base::Code::unsupported, "rules of lists and search");
    return {};
}

std::string baseFileRules()
{
    return derivedRules();
}

} // namespace fairbook::store

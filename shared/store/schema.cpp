#include "shared/store/schema.h"

#include <array>
#include <regex>
#include <set>
#include <span>
#include <string>

#include "shared/model/catalogue.h"
#include "sql/device_0001_first.h"
#include "sql/device_0002_merge.h"
#include "sql/device_0003_erase.h"
#include "sql/device_0004_leaving.h"
#include "sql/device_0005_blobs.h"
#include "sql/master_0001_first.h"
#include "sql/master_0002_scopes.h"
#include "sql/master_0003_erased_files.h"
#include "sql/master_0004_twins.h"
#include "sql/master_0005_given_back.h"

namespace fairbook::store {
namespace {

constexpr std::array deviceMigrations{sql::device_0001_first, sql::device_0002_merge, sql::device_0003_erase,
                                      sql::device_0004_leaving, sql::device_0005_blobs};
constexpr std::array masterMigrations{sql::master_0001_first, sql::master_0002_scopes, sql::master_0003_erased_files,
                                      sql::master_0004_twins, sql::master_0005_given_back};

std::span<const std::string_view> migrationsOf(OpenAs as)
{
    return as == OpenAs::device ? std::span<const std::string_view>(deviceMigrations) : masterMigrations;
}

std::int64_t pragmaOf(Database& database, const char* sql)
{
    Query query(database, sql);
    return query.step() ? query.integer(0) : 0;
}

std::int64_t versionOf(Database& database)
{
    return pragmaOf(database, "PRAGMA user_version");
}

bool isOfKind(Database& database, OpenAs as)
{
    if (pragmaOf(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'meta'") == 0)
        return false;
    Query query(database, "SELECT value FROM meta WHERE name = 'kind'");
    return query.step() && query.view(0) == (as == OpenAs::device ? "device" : "master");
}

base::Result<void> migrate(Database& database, OpenAs as)
{
    Transaction transaction(database);
    const auto migrations = migrationsOf(as);
    const auto from = static_cast<std::size_t>(versionOf(database)); // again: another program may have been first
    if (from == 0 && pragmaOf(database, "SELECT count(*) FROM sqlite_schema") != 0)
        return base::refuse(base::Code::foreign, "tables of something else");
    for (std::size_t next = from; next < migrations.size(); ++next)
        database.run(migrations[next]);
    database.run("PRAGMA application_id = " + std::to_string(applicationId));
    database.run("PRAGMA user_version = " + std::to_string(migrations.size()));
    transaction.commit();
    return {};
}

std::set<std::string> columnsOf(Database& database)
{
    std::set<std::string> names;
    Query query(database, "SELECT name FROM pragma_table_xinfo('record') ORDER BY cid");
    while (query.step())
        names.insert(query.text(0));
    return names;
}

/// "f_grade": the field's value wherever a record has one. Only names from our own catalogue get into the statement.
void addColumns(Database& database)
{
    std::set<std::string> present = columnsOf(database);
    std::set<std::string> missing;
    for (const model::Entity* entity : model::catalogue()) {
        for (const model::Field& field : entity->fields) {
            if (field.column && !present.contains("f_" + std::string(field.name)))
                missing.insert(std::string(field.name));
        }
    }
    if (missing.empty())
        return;
    Transaction transaction(database);
    present = columnsOf(database);
    for (const std::string& name : missing) {
        if (!present.contains("f_" + name))
            database.run("ALTER TABLE record ADD COLUMN f_" + name + " GENERATED ALWAYS AS (json_extract(body, '$." +
                         name + "')) VIRTUAL");
    }
    transaction.commit();
}

} // namespace

std::string schemaText(Database& database)
{
    static const std::regex columns(R"(, f_\w+ GENERATED ALWAYS AS \(json_extract\(body, '\$\.\w+'\)\) VIRTUAL)");
    Query query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    std::string text;
    while (query.step())
        text += query.text(0) + ' ' + query.text(1) + ' ' + query.text(2) + ' ' +
                std::regex_replace(query.text(3), columns, "") + '\n';
    return text;
}

int schemaVersionOf(OpenAs as)
{
    return static_cast<int>(migrationsOf(as).size());
}

base::Result<void> bringUpToDate(Database& database, OpenAs as)
{
    const auto version = versionOf(database);
    if (version == movedAway)
        return base::refuse(base::Code::notFound, "moved away");
    if (version > schemaVersionOf(as))
        return base::refuse(base::Code::tooNew, "version " + std::to_string(version));
    if (version > 0 && !isOfKind(database, as))
        return base::refuse(base::Code::foreign, "a base of another kind");
    if (as == OpenAs::masterReader)
        return {};
    if (version < schemaVersionOf(as)) {
        if (const auto migrated = migrate(database, as); !migrated)
            return migrated;
    }
    addColumns(database);
    return {};
}

} // namespace fairbook::store

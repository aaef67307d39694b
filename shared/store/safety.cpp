#include "shared/store/safety.h"

#include <system_error>

#include "shared/base/durable_file.h"
#include "shared/store/digest.h"
#include "shared/store/meta.h"
#include "shared/store/range_repair.h"
#include "shared/store/tally.h"

namespace fairbook::store {
namespace {

bool searchIsSound(Database& database)
{
    try {
        Transaction looking(database); // rolled back: only the check is wanted
        database.run("INSERT INTO word_index(word_index, rank) VALUES ('integrity-check', 1)");
        database.run("INSERT INTO part_index(part_index, rank) VALUES ('integrity-check', 1)");
        return true;
    } catch (const base::StoreError& error) {
        if (error.fault() != base::StoreFault::corrupt)
            throw;
        return false;
    }
}

std::int64_t countOf(Database& database, const char* sql)
{
    Query query(database, sql);
    return query.step() ? query.integer(0) : 0;
}

} // namespace

std::string integrityOf(Database& database)
{
    Query query(database, "PRAGMA integrity_check(10)");
    std::string found;
    while (query.step())
        found += (found.empty() ? "" : "; ") + query.text(0);
    return found;
}

base::Result<void> backupTo(Database& database, const std::filesystem::path& file)
{
    if (std::filesystem::exists(file))
        return base::refuse(base::Code::exists, file.filename().string());
    std::filesystem::path part = file;
    part += ".part";
    std::error_code ignored;
    std::filesystem::remove(part, ignored);
    try {
        Query(database, "VACUUM INTO ?").bind(part.string()).run();
        base::syncToDisk(part); // VACUUM INTO does not (sqlite.org/lang_vacuum.html)
        const auto copy = Database::open(part, OpenAs::device);
        if (!copy || integrityOf(**copy) != "ok")
            throw base::StoreError(base::StoreFault::corrupt, "the copy is not sound");
    } catch (...) {
        std::filesystem::remove(part, ignored);
        throw;
    }
    std::filesystem::rename(part, file);
    base::syncToDisk(base::folderOf(file));
    return {};
}

base::Result<base::Json> checkAll(Database& database)
{
    base::Json report;
    report["integrity"] = integrityOf(database);
    report["search"] = searchIsSound(database) ? "ok" : "damaged";
    report["counts"] = readTally(database) == recount(database) ? "ok" : "wrong";
    report["digest"] =
        Digest(Meta(database).text(key::digest)).bytes() == countRanges(database).whole() ? "ok" : "wrong";
    std::string wrong;
    for (const auto& [name, state] : report.items()) {
        if (state != "ok")
            wrong += (wrong.empty() ? "" : ", ") + name + ": " + state.get<std::string>();
    }
    if (!wrong.empty())
        return base::refuse(base::Code::badValue, wrong);
    report["records"] = countOf(database, "SELECT count(*) FROM record");
    report["pending"] = countOf(database, "SELECT count(*) FROM pending WHERE status < 3");
    return report;
}

} // namespace fairbook::store

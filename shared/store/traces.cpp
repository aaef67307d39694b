#include "shared/store/traces.h"

#include "shared/base/error.h"
#include "shared/base/simulation.h"
#include "shared/store/meta.h"

namespace fairbook::store {
namespace {

constexpr std::string_view traces = "erased_traces"; ///< in `meta`; 1: words of somebody erased may be in the file

/// False: another program is reading from it.
bool cutLog(Database& database)
{
    Query query(database, "PRAGMA wal_checkpoint(TRUNCATE)");
    return query.step() && query.integer(0) == 0;
}

void makeAnew(Database& database, OpenAs as)
{
    database.run("PRAGMA temp_store = FILE"); // the new file is first made there
    if (as == OpenAs::device) {
        database.run("INSERT INTO word_index(word_index) VALUES ('optimize')");
        database.run("INSERT INTO part_index(part_index) VALUES ('optimize')");
    }
    database.run("VACUUM");
    if (cutLog(database))
        Query(database, "DELETE FROM meta WHERE name = ?").bind(traces).run();
}

} // namespace

void noteTraces(Database& database)
{
    Meta(database).set(traces, std::int64_t{1});
}

bool noteTraces(Database& database, Query& names)
{
    noteTraces(database);
    bool any = false;
    for (; names.step(); any = true)
        Query(database, "INSERT OR IGNORE INTO erased_file(name) VALUES (?)").bind(names.view(0)).run();
    return any;
}

bool cleanTraces(Database& database, OpenAs as)
{
    if (Meta(database).integer(traces) == 0 || base::mutant("files keep traces of the erased"))
        return false;
    try {
        makeAnew(database, as);
        database.run("PRAGMA temp_store = MEMORY");
    } catch (const base::StoreError&) {
        return true; // the mark is still there
    }
    return true;
}

} // namespace fairbook::store

// shared/store/traces.h: what SQLite's files still hold of somebody who was erased. What is deleted can be overwritten
// (PRAGMA secure_delete), but not the copies that stay in the free room of pages when rows move, nor the words in parts
// of a full-text index that were not merged yet. So the file is made anew, once, as soon as nobody waits for it
// (docs/decisions/0025).
#pragma once

#include "shared/store/database.h"

namespace fairbook::store {

/// In the caller's transaction, in which rows lost their words.
void noteTraces(Database& database);

/// The same on the server, where the rows may have named files, which are then to be removed (`names`: their names).
/// True: there are such.
[[nodiscard]] bool noteTraces(Database& database, Query& names);

/// Where words may be left: makes the base's file anew from what is in it, and cuts its log. That needs the room of the
/// base twice more, and takes some seconds (0025). What cannot be done now (no room, another program reads) is left for
/// the next time. True: it was tried, and whoever has full-text indexes must open the base anew. Not inside a
/// transaction.
bool cleanTraces(Database& database, OpenAs as);

} // namespace fairbook::store

// shared/store/schema.h: the tables of a base, made and brought up to date at open: first the migrations (files under
// migrations/, a shipped one is never edited), then a generated column for each catalogue field that asks for one.
#pragma once

#include <string>

#include "shared/base/error.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// The version that this program writes into the file's header.
[[nodiscard]] int schemaVersionOf(OpenAs as);

/// Brings an open file up to date, all in one transaction. Refusals: tooNew, foreign (nothing was changed).
[[nodiscard]] base::Result<void> bringUpToDate(Database& database, OpenAs as);

/// All tables, indexes and triggers as SQLite keeps them, without the columns that follow from the catalogue: the same
/// for two bases exactly when their migrations are the same.
[[nodiscard]] std::string schemaText(Database& database);

} // namespace fairbook::store

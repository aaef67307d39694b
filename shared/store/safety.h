// shared/store/safety.h: a device's base copied to a file, and looked over.
#pragma once

#include <filesystem>

#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// A whole, checked copy, on the disk when this returns; nothing is left where it fails. Refusal: exists.
[[nodiscard]] base::Result<void> backupTo(Database& database, const std::filesystem::path& file);

/// Reads everything: {"integrity":"ok"|…, "search":"ok"|"damaged", "counts":"ok"|"wrong", "digest":"ok"|"wrong",
/// "records":n, "pending":n}. Refusal: badValue (detail: the parts that are not "ok").
[[nodiscard]] base::Result<base::Json> checkAll(Database& database);

/// "ok", or what SQLite finds wrong with the file; slow.
[[nodiscard]] std::string integrityOf(Database& database);

} // namespace fairbook::store

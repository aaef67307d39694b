// server/blobs/blob_tables.h: what the master remembers of files beside the attachments that name them: who brought
// one, and since when nobody names it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/instant.h"
#include "shared/store/blob_files.h"
#include "shared/store/database.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

inline constexpr std::int64_t unnamedKeptMs = std::int64_t{30} * 24 * 3600 * 1000;

void makeBlobTables(store::Database& database);

/// This device has shown all bytes of the file.
void noteUpload(store::Database& database, std::string_view name, base::Id device);

/// It brought the file itself, or it may see an attachment that names it.
[[nodiscard]] bool mayRead(store::MasterReader& reader, const store::Author& author, std::string_view name);

/// Some record names it, whoever may see that, a deleted one too, because it may be restored; or something that was set
/// aside and may be let in.
[[nodiscard]] bool isNamed(store::Database& database, std::string_view name);

/// Removes what nobody has named for 30 days. On the writer's thread, in its transaction: no push can name a file
/// between the look and the removal. How many.
[[nodiscard]] std::int64_t removeUnnamed(store::MasterStore& master, const store::BlobFiles& files, base::Instant now);

/// Removes what erased attachments named, unless another one names it: the files, and who brought them. On the writer's
/// thread, in its transaction. The names, of which unfinished uploads may be left.
[[nodiscard]] std::vector<std::string> removeErased(store::MasterStore& master, const store::BlobFiles& files);

/// As that, of one file that has just come.
void removeIfErased(store::Database& database, const store::BlobFiles& files, std::string_view name);

/// Names in attachments of which no file is there: devices still hold them, or they are lost.
[[nodiscard]] std::vector<std::string> awaited(store::MasterReader& reader, const store::BlobFiles& files);

} // namespace fairbook::server

// server/jobs/files.h: photos and files in a backup, in a restore, and under a check. A backup of `copy.fairbook` has
// its files in the folder `copy.fairbook.blobs`: the same bytes under the same names, by a second link where the file
// system can (what has a name never changes), by a copy where not.
#pragma once

#include <filesystem>

#include "server/jobs/check.h"
#include "shared/base/random.h"
#include "shared/store/blob_files.h"

namespace fairbook::server {

/// Of so many files a check reads every byte; all of a base with fewer.
inline constexpr std::size_t checkedFilesMax = 500;

[[nodiscard]] std::filesystem::path filesOfBackup(const std::filesystem::path& backup);

/// Everything published, into a folder that is not there yet; synced. How many.
[[nodiscard]] std::int64_t copyFiles(const store::BlobFiles& from, const std::filesystem::path& to);

/// Takes a backup's files over one by one, each read and compared with its name; a damaged one is left behind, for the
/// devices to send again. How many were taken.
[[nodiscard]] std::int64_t restoreFiles(const std::filesystem::path& from, const store::BlobFiles& to);

/// Counts files and those that are still awaited, and reads a sample of them against their names.
void checkFiles(store::MasterReader& reader, const store::BlobFiles& files, base::Random& random, CheckReport& report);

} // namespace fairbook::server

// server/jobs/backup.h: a copy of the master in one file, made while the server runs, trusted only after it was read
// back, with the photos and files in a folder beside it; and the way back. A device keeps what it sent until a verified
// backup holds it.
#pragma once

#include <filesystem>

#include "server/auth/means.h"
#include "server/jobs/check.h"
#include "shared/base/error.h"

namespace fairbook::server {

/// SQLite's online backup to a name beside `file`, checked, synced, renamed; then the master remembers what is safe.
/// Refusals: exists (`file`, or its folder), notFound, tooNew, foreign. StoreError corrupt: the copy or the master is
/// not whole.
[[nodiscard]] base::Result<CheckReport> backupMaster(const std::filesystem::path& folder,
                                                     const std::filesystem::path& file, const Means& means);

/// Makes `folder` a master from a backup, with a new epoch: devices notice, and send again what the backup lacks.
/// Refusals: exists (a master is there), notFound (`file`), tooNew, foreign. StoreError corrupt: the backup is not
/// whole.
[[nodiscard]] base::Result<CheckReport> restoreMaster(const std::filesystem::path& file,
                                                      const std::filesystem::path& folder, const Means& means);

} // namespace fairbook::server

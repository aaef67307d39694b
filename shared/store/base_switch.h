// shared/store/base_switch.h: how a base file takes the place of a device's base, so that a crash at any step leaves
// one of the two, whole (docs/decisions/0013).
//
//   1. `fairbook.db` leaves WAL mode: SQLite does that only for the last connection, so no other program has it open.
//   2. An exclusive transaction on it: whoever comes now waits.
//   3. What is our own is copied into `fairbook.next.db`; that is closed, one file, on the disk.
//   4. `fairbook.db` is marked as moved away, durably: from here on the next base is the base.
//   5. `fairbook.next.db` is renamed. Whoever opens a base that is marked does this step first.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string_view>

#include "shared/base/error.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// A device's base. A switch that was cut off after step 4 is ended first. Refusals: tooNew, foreign.
[[nodiscard]] base::Result<std::unique_ptr<Database>> openDeviceBase(const std::filesystem::path& folder);

struct NextBase
{
    std::string_view epoch;     ///< that the file must say it is of
    std::int64_t contained = 0; ///< own operations up to this number are in its states
    /// Asked under the exclusive lock: may it still be done? Refusals are passed on.
    std::function<base::Result<void>()> check;
};

/// Puts `folder`/fairbook.next.db, which is on the disk, into the place of `own` (the open base of `folder`), and
/// leaves `own` open on what it moved to. Refusals: exists (another program has the base open), those of
/// checkBaseFile() and of `check`; nothing was changed then, and the next base is to be thrown away. StoreError: the
/// same, unless `own` is empty afterwards: then it has moved, and must be opened anew.
[[nodiscard]] base::Result<void> switchToNext(std::unique_ptr<Database>& own, const std::filesystem::path& folder,
                                              const NextBase& next);

} // namespace fairbook::store

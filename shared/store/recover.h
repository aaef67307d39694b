// shared/store/recover.h: a damaged base is put aside, never deleted, and a new one is made of what it still says.
#pragma once

#include <cstdint>
#include <filesystem>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"

namespace fairbook::store {

/// What the person is told.
struct Recovered
{
    std::filesystem::path aside; ///< folder with the damaged files, as they were
    std::int64_t unsent = 0;     ///< operations without a verdict that were found: they will be sent
    std::int64_t records = 0;    ///< of the server's, whole; the rest comes with the next exchange
    std::int64_t drafts = 0;
    std::int64_t damagedRows = 0; ///< were read and are not what they were
    bool enrolled = false;        ///< the device still knows its server; else it has to join again
    bool holes = false;           ///< something could not be read: unsent work may be missing
};

/// `folder`/fairbook.db, which no program may have open. The new base has a new incarnation (numbers may be lost) and
/// reads the feed from its beginning. Until the last step the damaged files are where they were. Refusals: notFound (no
/// base), exists (the base is sound), foreign and tooNew as when it is opened. StoreError: nothing was changed.
[[nodiscard]] base::Result<Recovered> recover(const std::filesystem::path& folder, base::Clock& clock,
                                              base::Random& random);

} // namespace fairbook::store

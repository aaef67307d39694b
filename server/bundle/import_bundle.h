// server/bundle/import_bundle.h: a bundle (shared/sync/bundle.h) into the master, as if its author's device had pushed
// it: any number of times, whoever brings it, in any order that leaves no gap in the author's numbers.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// What devices seal to, base64url; made where there is none yet. In the caller's transaction.
[[nodiscard]] std::string bundleKey(store::MasterStore& master);

struct ImportedBundle
{
    base::Id device;             ///< its author
    std::int64_t operations = 0; ///< in it
    std::int64_t fresh = 0;      ///< of them those that were not here
    std::int64_t setAside = 0;   ///< of the author's, as far as the bundle goes
    std::int64_t acceptedTo = 0; ///< the author's numbers up to here have their verdict
    bool filesErased = false;    ///< some files are to be removed
};

/// In the caller's savepoint, to be taken back after a refusal. Refusals: those of openBundle(), missingBase
/// (an earlier bundle has to come first; keep this one), identityFork (the numbers are of other operations: the device
/// settles that at its next sync).
[[nodiscard]] base::Result<ImportedBundle> importBundle(store::MasterStore& master, std::string_view file,
                                                        base::Instant received);

} // namespace fairbook::server

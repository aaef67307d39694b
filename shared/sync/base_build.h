// shared/sync/base_build.h: how a server makes a base file: by being a device of its own. The device's store and
// session read the server's feed, and what they made is written down (docs/decisions/0013).
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/master_store.h"
#include "shared/sync/base_offer.h"

namespace fairbook::sync {

struct BaseBuild
{
    std::filesystem::path folder; ///< where base files stand; made where it is missing
    std::string scope;            ///< "all"
    store::Author author;         ///< anybody of that scope
    std::optional<BaseFile> last; ///< of this server, epoch and scope: only what came since is read
    std::function<bool()> stop;   ///< asked often; true: give up
};

/// Two files in the folder when this returns, on the disk: <sha256>.zst and, after it, <sha256>.json. Reads only; the
/// master's writer is never held up, and no read transaction lasts longer than a page. Refusals: exists (another
/// program makes one), unreachable (told to stop, or too much is written meanwhile), malformed (the feed does not give
/// what the server's digest says: a defect). StoreError.
[[nodiscard]] base::Result<BaseFile> buildBaseFile(store::MasterReader& reader, const BaseBuild& build,
                                                   base::Clock& clock, base::Random& random);

[[nodiscard]] std::filesystem::path packedFileOf(const std::filesystem::path& folder, std::string_view sha256);
[[nodiscard]] std::filesystem::path factsFileOf(const std::filesystem::path& folder, std::string_view sha256);

} // namespace fairbook::sync

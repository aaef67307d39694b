// shared/store/wipe.h: a device whose administrator wants it empty (docs/decisions/0015). Everything is there, or
// nothing is: that is one transaction. What the files still hold of it is cleaned up after it, and at the next opening
// where that was cut off.
#pragma once

#include <filesystem>

#include "shared/base/random.h"
#include "shared/store/blob_store.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// Every operation has its verdict, and every file that can be read is on the server.
[[nodiscard]] bool isDelivered(Database& database, BlobStore& blobs);

/// In the caller's transaction: records, own work, drafts, settings, who this device was. What stays is the empty base
/// of a new installation, which knows that its files are not clean yet.
void forgetAll(Database& database, base::Random& random);

/// Does nothing where nothing was forgotten. Makes the base's file anew, cuts its log, removes photos, copies of a
/// damaged base and unfinished base files; not sealed bundles of others, which nobody here can read. What cannot be
/// done now, because another program holds it open or the disk fails, is left for the next opening: the base itself is
/// empty, and good. `folder`: empty in memory.
void cleanAfterWipe(Database& database, BlobStore& blobs, const std::filesystem::path& folder);

} // namespace fairbook::store

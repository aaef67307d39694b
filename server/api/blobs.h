// server/api/blobs.h: HEAD, PATCH and GET /v1/blobs/{sha256}: photos and files by their SHA-256, in chunks, resumable
// both ways (docs/protocol.md). A name that a device may not read is answered like one that is not there.
#pragma once

#include <vector>

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] std::vector<Route> blobRoutes(Context& context);

/// Removes the files of attachments that were erased, at once; on the writer, then a worker.
void eraseFiles(Context& context);

/// Drops uploads that nobody finished and files that nobody names, at most once a day; on a worker and the writer.
void sweepBlobs(Context& context);

} // namespace fairbook::server

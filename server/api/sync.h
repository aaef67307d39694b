// server/api/sync.h: POST /v1/sync: one exchange with a device (docs/protocol.md). The body is read only for a valid
// token. Answers: 200 a page; 400, 413, 426 for the whole request; 503 the machine failed, nothing was acknowledged.
#pragma once

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] Route syncRoute(Context& context);

} // namespace fairbook::server

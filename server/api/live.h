// server/api/live.h: GET /v1/live, a WebSocket that says {"head":N} when the head moved. What changed, the device asks
// for with POST /v1/sync.
#pragma once

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] LiveRoute liveRoute(Context& context);

} // namespace fairbook::server

// server/api/health.h: GET /health: 200 {"status":"ok"} where the base can be read. GET /metrics: numbers in the text
// form that Prometheus reads. Neither asks for a token, and neither says anything about people.
#pragma once

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] Route healthRoute(Context& context);
[[nodiscard]] Route metricsRoute(Context& context);

} // namespace fairbook::server

// server/api/bundle.h: POST /v1/bundle: what a courier brings of a device that has no network. The courier's token lets
// it in; who wrote the bundle says the bundle. Answers: 200 and how many operations were new; 409 `missing_base`: keep
// it, an earlier one comes first; 403 `forbidden`: its author may not (any more).
#pragma once

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] Route bundleRoute(Context& context);

} // namespace fairbook::server

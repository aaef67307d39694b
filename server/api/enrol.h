// server/api/enrol.h: POST /v1/enrol: a device gets its token for a one-time code, or for login and password.
//   {"code" | "login","password", "device","platform","app","inc","company_id"} -> 200
//   {"token","device","user","login","role","company","company_id","bundle_key"}
// Answers: 409 foreign (the device holds another's clients), 401 for whatever was wrong (nobody learns which), 429 with
// Retry-After, 400 malformed.
#pragma once

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] Route enrolRoute(Context& context);

} // namespace fairbook::server

// server/http/problem.h: what the server says when it refuses: application/problem+json (RFC 9457). Generic on purpose:
// a code for the program, a title of the status, a detail only where it is a plain word. No path, SQL or stack.
#pragma once

#include <string_view>

#include "server/http/message.h"
#include "shared/base/error.h"

namespace fairbook::server {

/// The HTTP status that goes with a refusal.
[[nodiscard]] int statusOf(base::Code code);

/// `{"code","status","title","type"}` and `detail` where it is short and plain; anything else in it is left out.
[[nodiscard]] Response problem(int status, std::string_view code, std::string_view detail = {});

/// A refusal of the rules below us. `throttled` sends its detail (seconds) as Retry-After.
[[nodiscard]] Response problem(const base::Error& error);

/// The machine failed: 503 for a locked base, 507 for a full disk, 500 for a damaged base.
[[nodiscard]] Response problem(base::StoreFault fault);

/// We were wrong: 500 with the request's id, by which the log tells more.
[[nodiscard]] Response internalProblem(std::string_view requestId);

/// 503 and Retry-After: too much in work.
[[nodiscard]] Response busyProblem(int retryAfterSeconds = 1);

/// "Not Found" for 404 and so on; the status' class where it is none of ours.
[[nodiscard]] std::string_view statusTitle(int status);

} // namespace fairbook::server

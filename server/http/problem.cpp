#include "server/http/problem.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "shared/base/json.h"

namespace fairbook::server {

namespace {

using base::Code;

constexpr std::size_t detailMax = 120;

constexpr std::array<std::pair<int, std::string_view>, 27> titles{{
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {206, "Partial Content"},
    {303, "See Other"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
    {505, "HTTP Version Not Supported"},
    {507, "Insufficient Storage"},
}};

/// A field's name, a number, a few words: nothing that could be a path, a statement or markup.
bool isPlain(std::string_view detail)
{
    return detail.size() <= detailMax && std::all_of(detail.begin(), detail.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      std::string_view(" _-.,:[]").find(c) != std::string_view::npos;
           });
}

} // namespace

int statusOf(Code code)
{
    switch (code) {
    case Code::tooLong:
    case Code::ratio:
        return 413;
    case Code::notFound:
        return 404;
    case Code::forbidden:
    case Code::revoked:
        return 403;
    case Code::unauthorized:
        return 401;
    case Code::throttled:
        return 429;
    case Code::unsupported:
    case Code::tooNew:
        return 426;
    case Code::exists:
    case Code::identityFork:
    case Code::conflictingCursor:
    case Code::epochChanged:
    case Code::missingBase:
        return 409;
    case Code::wrongHash:
        return 422;
    case Code::malformed:
    case Code::tooDeep:
    case Code::duplicateKey:
    case Code::invalidUtf8:
    case Code::foreign:
    case Code::notFairbook:
    case Code::unreachable:
    case Code::badValue:
    case Code::notEnrolled:
    case Code::usage:
        return 400;
    }
    return 400;
}

std::string_view statusTitle(int status)
{
    for (const auto& [number, title] : titles) {
        if (number == status)
            return title;
    }
    return status >= 500 ? "Server Error" : status >= 400 ? "Client Error" : "OK";
}

Response problem(int status, std::string_view code, std::string_view detail)
{
    base::Json body{{"type", "fairbook:" + std::string(code)},
                    {"title", std::string(statusTitle(status))},
                    {"status", status},
                    {"code", std::string(code)}};
    if (!detail.empty() && isPlain(detail))
        body["detail"] = std::string(detail);
    return {.status = status, .contentType = "application/problem+json", .body = base::dumpJson(body)};
}

Response problem(const base::Error& error)
{
    Response response = problem(statusOf(error.code), base::codeName(error.code), error.detail);
    const bool seconds = !error.detail.empty() && error.detail.size() <= 6 &&
                         error.detail.find_first_not_of("0123456789") == std::string::npos;
    if (error.code == Code::throttled && seconds)
        response.headers.emplace_back("Retry-After", error.detail);
    if (response.status == 401)
        response.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (response.status == 426) // RFC 9110 section 15.5.22 wants to know what would do
        response.headers.emplace_back("Upgrade", "fairbook-sync");
    return response;
}

Response problem(base::StoreFault fault)
{
    const int status = fault == base::StoreFault::full ? 507 : fault == base::StoreFault::locked ? 503 : 500;
    Response response = problem(status, base::faultName(fault));
    if (status == 503)
        response.headers.emplace_back("Retry-After", "1");
    return response;
}

Response internalProblem(std::string_view requestId)
{
    Response response = problem(500, "internal", "request " + std::string(requestId));
    return response;
}

Response busyProblem(int retryAfterSeconds)
{
    Response response = problem(503, "busy");
    response.headers.emplace_back("Retry-After", std::to_string(retryAfterSeconds));
    return response;
}

} // namespace fairbook::server

#include "tests/fleet/front_desk.h"

#include <algorithm>

#include "shared/base/json.h"
#include "shared/base/zstd.h"

namespace fairbook::fleet {
namespace {

using sync::HttpAnswer;
using sync::HttpRequest;

std::string tokenOf(const HttpRequest& request)
{
    std::string token(sync::headerOf(request.headers, "Authorization"));
    return token.erase(0, std::min(token.size(), std::string_view("Bearer ").size()));
}

int statusOf(base::Code code)
{
    switch (code) {
    case base::Code::unauthorized:
    case base::Code::revoked:
        return 401;
    case base::Code::tooLong:
    case base::Code::ratio:
        return 413;
    case base::Code::unsupported:
        return 426;
    default:
        return 400;
    }
}

HttpAnswer problem(const base::Error& error)
{
    return fleet::problem(statusOf(error.code), base::codeName(error.code));
}

} // namespace

HttpAnswer problem(int status, std::string_view code)
{
    return {status, "application/problem+json", {}, base::dumpJson({{"code", code}, {"status", status}})};
}

const HttpAnswer& portalPage()
{
    static const HttpAnswer page{
        200, "text/html; charset=utf-8", {}, "<html><body>Welcome to Expo WiFi. Please log in.</body></html>"};
    return page;
}

std::optional<HttpAnswer> FrontDesk::turnAway(const HttpRequest& request) const
{
    const auto author = tokens_.find(tokenOf(request));
    if (author == tokens_.end())
        return fleet::problem(401, "unauthorized");
    if (author->second.revoked && request.method == "GET")
        return fleet::problem(401, "revoked");
    return std::nullopt;
}

tl::expected<Visit, HttpAnswer> FrontDesk::letIn(const HttpRequest& request) const
{
    if (auto turned = turnAway(request))
        return tl::unexpected(std::move(*turned));
    const bool packed = sync::headerOf(request.headers, "Content-Encoding") == "zstd";
    const auto body = packed ? base::expand(request.body, {.bytesMax = sync::requestBytesMax}) : request.body;
    if (!body)
        return tl::unexpected(problem(body.error()));
    auto parsed = sync::parseSyncRequest(*body);
    if (!parsed)
        return tl::unexpected(problem(parsed.error()));
    return Visit{tokens_.at(tokenOf(request)), std::move(*parsed)};
}

HttpAnswer pageFor(store::MasterReader& reader, const Visit& visit, const sync::PushResult& pushed, base::Instant now)
{
    sync::PackedBody body =
        sync::packBody(sync::writeAnswer(reader, visit.author, visit.request, pushed, now, reader.secret()));
    return {200, std::string(sync::ndjson), body.zstd ? "zstd" : "", std::move(body.bytes)};
}

} // namespace fairbook::fleet

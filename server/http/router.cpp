#include "server/http/router.h"

#include <utility>

#include "server/http/problem.h"

namespace fairbook::server {

Router& Router::add(Route route)
{
    routes_.push_back(std::move(route));
    return *this;
}

Router& Router::live(LiveRoute route)
{
    lives_.push_back(std::move(route));
    return *this;
}

Match Router::find(std::string_view method, std::string_view path) const
{
    for (const LiveRoute& live : lives_) {
        if (live.path == path && method == "GET")
            return {.live = &live};
    }
    const std::string_view wanted = method == "HEAD" ? std::string_view("GET") : method;
    std::string allow;
    const auto allowed = [&allow](std::string_view name) { allow.append(allow.empty() ? "" : ", ").append(name); };
    for (const Route& route : routes_) {
        if (route.path != path)
            continue;
        if (route.method == wanted)
            return {.route = &route};
        allowed(route.method == "GET" ? "GET, HEAD" : route.method);
    }
    for (const LiveRoute& live : lives_) {
        if (live.path == path)
            allowed("GET");
    }
    if (allow.empty())
        return {.refusal = problem(404, "not_found")};
    Response refusal = problem(405, "method_not_allowed");
    refusal.headers.emplace_back("Allow", allow);
    return {.refusal = std::move(refusal)};
}

} // namespace fairbook::server

#include "server/http/router.h"

#include <algorithm>
#include <utility>

#include "server/http/problem.h"

namespace fairbook::server {

namespace {

/// What a path says at the place of a route's parameter: nothing where the route is another one, empty where the route
/// has none.
std::optional<std::string_view> parameterOf(std::string_view route, std::string_view path)
{
    const auto open = route.find('{');
    if (open == std::string_view::npos)
        return route == path ? std::optional<std::string_view>("") : std::nullopt;
    const std::string_view before = route.substr(0, open);
    const std::string_view after = route.substr(route.find('}') + 1);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after))
        return std::nullopt;
    const auto parameter = path.substr(before.size(), path.size() - before.size() - after.size());
    return parameter.find('/') == std::string_view::npos ? std::optional(parameter) : std::nullopt;
}

bool has(const std::vector<std::string_view>& methods, std::string_view method)
{
    return std::find(methods.begin(), methods.end(), method) != methods.end();
}

Match notAllowed(const std::vector<std::string_view>& allowed)
{
    std::string list;
    for (const std::string_view method : allowed)
        list.append(list.empty() ? "" : ", ").append(method);
    Response refusal = problem(405, "method_not_allowed");
    refusal.headers.emplace_back("Allow", list);
    return {.refusal = std::move(refusal)};
}

} // namespace

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
    const Route* standIn = nullptr; // the GET route, for a HEAD that has none of its own
    std::vector<std::string_view> allowed;
    for (const Route& route : routes_) {
        const auto parameter = parameterOf(route.path, path);
        if (!parameter)
            continue;
        if (route.method == method)
            return {.route = &route, .parameter = std::string(*parameter)};
        if (route.method == "GET" && method == "HEAD")
            standIn = &route;
        allowed.push_back(route.method);
    }
    if (standIn)
        return {.route = standIn, .parameter = std::string(*parameterOf(standIn->path, path))};
    for (const LiveRoute& live : lives_) {
        if (live.path == path)
            return notAllowed({"GET"});
    }
    if (allowed.empty())
        return {.refusal = problem(404, "not_found")};
    if (has(allowed, "GET") && !has(allowed, "HEAD"))
        allowed.insert(std::find(allowed.begin(), allowed.end(), "GET") + 1, "HEAD");
    return notAllowed(allowed);
}

} // namespace fairbook::server

// server/http/router.h: which handler a path belongs to. Paths are exact; there is nothing to decode or to normalise.
// One part of a route's path may be a parameter, "/v1/blobs/{sha256}": it stands for any text without a slash.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/http/live_channel.h"
#include "server/http/message.h"

namespace fairbook::server {

struct Route
{
    std::string method{}; ///< upper case; a GET route also answers HEAD where no route does
    std::string path{};
    Handler handler{};
    std::size_t bodyMax = 0; ///< bytes as sent (compressed); 0: no body
    HeadCheck check{};
};

struct Match
{
    const Route* route = nullptr;
    const LiveRoute* live = nullptr;
    std::string parameter{};           ///< as sent: the handler judges it
    std::optional<Response> refusal{}; ///< 404, or 405 with Allow, where neither is found
};

class Router
{
public:
    Router& add(Route route);
    Router& live(LiveRoute route);

    /// The pointers live as long as the router stays unchanged.
    [[nodiscard]] Match find(std::string_view method, std::string_view path) const;

private:
    std::vector<Route> routes_;
    std::vector<LiveRoute> lives_;
};

} // namespace fairbook::server

// shared/sync/transport.h: how bytes reach a server. Two from the start: Qt's network (app/transport) and a server in
// the same process (tests).
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "shared/base/error.h"

namespace fairbook::sync {

struct HttpRequest
{
    std::string method; ///< GET or POST
    std::string path;   ///< "/v1/sync"
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
};

struct HttpAnswer
{
    int status = 0;
    std::string contentType;
    std::string contentEncoding; ///< zstd or empty; the body is as it came
    std::string body;
};

class Transport
{
public:
    virtual ~Transport() = default;
    /// Blocks until there is an answer. Refusal: unreachable.
    [[nodiscard]] virtual base::Result<HttpAnswer> exchange(const HttpRequest& request) = 0;
};

} // namespace fairbook::sync

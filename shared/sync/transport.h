// shared/sync/transport.h: how bytes reach a server. Two from the start: Qt's network (app/transport) and a server in
// the same process (tests).
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shared/base/error.h"

namespace fairbook::sync {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// The value of the first header of that name, whatever the case of its letters; empty where there is none.
[[nodiscard]] std::string_view headerOf(const HttpHeaders& headers, std::string_view name);

struct HttpRequest
{
    std::string method; ///< GET, HEAD, POST or PATCH
    std::string path;   ///< "/v1/sync"
    HttpHeaders headers;
    std::string body;
};

struct HttpAnswer
{
    int status = 0;
    std::string contentType;
    std::string contentEncoding; ///< zstd or empty; the body is as it came
    std::string body;
    HttpHeaders headers{}; ///< all of them, as they came

    [[nodiscard]] std::string_view header(std::string_view name) const { return headerOf(headers, name); }
};

class Transport
{
public:
    virtual ~Transport() = default;
    /// Blocks until there is an answer. Refusal: unreachable.
    [[nodiscard]] virtual base::Result<HttpAnswer> exchange(const HttpRequest& request) = 0;

    /// The same; `work` is done once, while the answer is awaited where a transport can do that.
    [[nodiscard]] virtual base::Result<HttpAnswer> exchangeWhile(const HttpRequest& request,
                                                                 const std::function<void()>& work)
    {
        auto answer = exchange(request);
        work();
        return answer;
    }
};

} // namespace fairbook::sync

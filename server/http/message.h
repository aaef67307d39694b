// server/http/message.h: a request as a handler sees it, and what it answers. No socket, no Boost.
#pragma once

#include <any>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/http/file_body.h"

namespace fairbook::server {

using Headers = std::vector<std::pair<std::string, std::string>>;

struct Request
{
    std::string method{};    ///< upper case, one that the server knows
    std::string path{};      ///< as sent: not percent-decoded, never with a query
    std::string query{};     ///< after the "?", as sent
    Headers headers{};       ///< names in lower case, values without surrounding blanks
    std::string body{};      ///< as sent: still compressed where content-encoding says so
    std::string peer{};      ///< the address at the other end, without port
    std::string parameter{}; ///< of a route with one: the part of the path that stands for it, as sent
    std::string id{};        ///< "connection-request", for logs and for the answer to an internal fault
    std::any context{};      ///< what the head check found out (who asks), for the handler

    /// The value of the first header of that name (given in lower case), or nothing.
    [[nodiscard]] std::string header(std::string_view lowerName) const
    {
        for (const auto& [name, value] : headers) {
            if (name == lowerName)
                return value;
        }
        return {};
    }
};

struct Response
{
    int status = 200;          ///< 200..599
    std::string contentType{}; ///< none where empty
    Headers headers{};         ///< beside those that every answer gets; Connection and Content-Length are the session's
    std::string body{};
    std::optional<FileBody> file{}; ///< the body, where there is one; `body` is empty then

    [[nodiscard]] std::uint64_t size() const { return file ? file->length : body.size(); }
};

/// Answers a request: once, from any thread, also after the server has stopped. Later calls do nothing; a Reply that is
/// dropped uncalled answers 500.
using Reply = std::function<void(Response)>;

/// Works on a request. Runs on an I/O thread and must not block: it hands long work to another thread and returns.
using Handler = std::function<void(Request, Reply)>;

/// Decides by the head alone, before a byte of the body is read; may fill Request::context. Empty: let it in.
using HeadCheck = std::function<std::optional<Response>(Request& head)>;

} // namespace fairbook::server

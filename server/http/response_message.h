// server/http/response_message.h: an answer as Beast writes it. Private to server/http.
#pragma once

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server/http/message.h"

namespace fairbook::server {

enum class Transport
{
    plain,
    tls
};
enum class After
{
    keep,
    close
};
enum class Content
{
    whole,
    headOnly
}; ///< headOnly: the request was HEAD

using ResponseMessage = boost::beast::http::response<boost::beast::http::string_body>;

/// Adds what every answer carries: Date, Cache-Control, nosniff, HSTS on TLS, Connection, Content-Length. A header that
/// cannot be written on one line is left out. Of a file only the length is in it: the session sends its bytes.
[[nodiscard]] ResponseMessage toMessage(Response response, Transport transport, After after, Content content);

} // namespace fairbook::server

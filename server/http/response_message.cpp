#include "server/http/response_message.h"

#include <array>
#include <cassert>
#include <ctime>
#include <string>
#include <utility>

#include "server/http/head.h"
#include "server/http/problem.h"

namespace fairbook::server {

namespace http = boost::beast::http;

namespace {

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 section 5.6.7), whatever the locale.
std::string httpDate()
{
    static constexpr std::array<const char*, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<const char*, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), ", %d ### %Y %H:%M:%S GMT", &utc);
    std::string date = days.at(static_cast<std::size_t>(utc.tm_wday)) + std::string(text.data());
    return date.replace(date.find("###"), 3, months.at(static_cast<std::size_t>(utc.tm_mon)));
}

} // namespace

ResponseMessage toMessage(Response response, Transport transport, After after, Content content)
{
    assert(response.status >= 200 && response.status <= 599);
    ResponseMessage message;
    message.version(11);
    message.result(static_cast<unsigned>(response.status));
    message.reason(std::string(statusTitle(response.status)));
    message.set(http::field::date, httpDate());
    message.set(http::field::cache_control, "no-store");
    message.set("X-Content-Type-Options", "nosniff");
    if (transport == Transport::tls)
        message.set(http::field::strict_transport_security, "max-age=31536000");
    if (!response.contentType.empty() && isFieldValue(response.contentType))
        message.set(http::field::content_type, response.contentType);
    for (const auto& [name, value] : response.headers) {
        if (isToken(name) && isFieldValue(value))
            message.insert(name, value);
    }
    if (after == After::close) // otherwise it goes without saying (RFC 9112 section 9.3)
        message.set(http::field::connection, "close");
    if (response.status != 204 && response.status != 304)
        message.content_length(response.size());
    if (content == Content::whole && response.status != 204 && response.status != 304)
        message.body() = std::move(response.body);
    return message;
}

} // namespace fairbook::server

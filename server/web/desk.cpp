#include "server/web/desk.h"

#include "shared/text/utf8.h"

namespace fairbook::server {
namespace {

/// "https://crm.example.org:8443/f/x" -> "crm.example.org:8443", in lower case.
std::string hostOf(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos)
        return {};
    const std::string_view rest = url.substr(scheme + 3);
    return text::lowerAscii(rest.substr(0, rest.find('/')));
}

} // namespace

bool isOwnPage(const Request& request, std::string_view publicUrl)
{
    const std::string site = request.header("sec-fetch-site");
    if (!site.empty() && site != "same-origin" && site != "none")
        return false;
    const std::string origin = request.header("origin");
    if (origin.empty())
        return true;
    const std::string host = hostOf(origin); // "null" has none
    return !host.empty() && (host == text::lowerAscii(request.header("host")) || host == hostOf(publicUrl));
}

} // namespace fairbook::server

// server/web/desk.h: what the web form needs beside the base: its limits, its key, and who sent how often.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "server/http/message.h"
#include "server/web/open_forms.h"
#include "server/web/page_token.h"
#include "server/web/send_rate.h"

namespace fairbook::server {

struct WebLimits
{
    std::int64_t perDay = 500;    ///< answers to one questionnaire; 0: none is open on the web
    std::int64_t perHour = 200;   ///< the same
    std::int64_t perAddress = 60; ///< an hour: a whole hall may share one address
    std::int64_t leastMs = 3'000; ///< that a person takes to fill a page in
    std::string publicUrl{};      ///< where the server is reached, if not by the Host that it is asked for
};

struct WebDesk
{
    WebDesk(WebLimits theLimits, std::string_view secret, base::Clock& clock)
        : limits(std::move(theLimits)), key(pageKey(secret)), addresses(clock, limits.perAddress),
          forms(clock, limits.perHour)
    {}

    WebLimits limits;
    std::string key;
    OpenForms open;
    SendRate addresses; ///< the writer's thread only, as `forms`
    SendRate forms;
};

/// Sent from a page of ours, as far as the browser says (Fetch Metadata, RFC 6454); one that says nothing is let in:
/// the page's token speaks then.
[[nodiscard]] bool isOwnPage(const Request& request, std::string_view publicUrl);

} // namespace fairbook::server

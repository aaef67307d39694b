// server/api/web_form.h: questionnaires on the web, for visitors (docs/questionnaires.md, "On the web").
//   GET  /f/{form}[?lang=uk|ru|en][&event=id]   the page of a questionnaire that is open, by its id or short name
//   POST /f/{form}                              the page, filled in: 303 to the thanks, or the page again with a word
//   GET  /f/{form}/thanks?lang=…&token=…        the thanks, and the coupon of that page where one is given
//   GET  /f/form.css   GET /f/form.js
// Every answer is a page for people; no request needs a token of a device.
#pragma once

#include <vector>

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] std::vector<Route> webFormRoutes(Context& context);

} // namespace fairbook::server

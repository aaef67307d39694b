// server/web/form_page.h: the pages of a questionnaire on the web, for a visitor's own phone: no framework, nothing
// from another host, and all of it works without JavaScript. Pure: in goes what stands on the page, out comes HTML.
#pragma once

#include <string>
#include <string_view>

#include "server/web/form_fields.h"
#include "server/web/page_words.h"
#include "shared/model/questionnaire.h"

namespace fairbook::server {

// Fields of the page beside the answers (form_fields.h).
inline constexpr std::string_view tokenField = "token";
inline constexpr std::string_view languageField = "lang";    ///< of the page
inline constexpr std::string_view otherLanguageField = "to"; ///< a button: the same page in that language
inline constexpr std::string_view trapField = "homepage";    ///< people do not see it

struct FormPage
{
    const model::Questionnaire& form;
    std::string path; ///< where it is sent
    std::string company;
    std::string language;
    std::string token;
    const Fields& typed; ///< what stands in the controls
    Notice notice = Notice::none;
};

[[nodiscard]] std::string formPage(const FormPage& page);

/// What is shown after sending: the questionnaire's thanks, and the code of the visitor's coupon (empty: none).
[[nodiscard]] std::string thanksPage(const model::Questionnaire& form, std::string_view company,
                                     std::string_view language, std::string_view coupon);

/// In all three languages, for who has no page of ours yet.
[[nodiscard]] std::string missingPage();
[[nodiscard]] std::string foreignPage(); ///< sent from a page of somebody else
[[nodiscard]] std::string largePage();   ///< more bytes than any page of ours sends

} // namespace fairbook::server

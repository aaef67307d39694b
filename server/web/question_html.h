// server/web/question_html.h: one question as plain HTML controls. A photo and a signature are shown as nothing: they
// need the app.
#pragma once

#include <string_view>

#include "server/web/form_fields.h"
#include "server/web/html.h"
#include "server/web/page_words.h"
#include "shared/model/questionnaire.h"

namespace fairbook::server {

struct QuestionView
{
    const model::Question& question;
    std::string_view language;
    const PageWords& words;
    const Fields& typed; ///< what stands in its controls
};

/// The web has a control for it.
[[nodiscard]] bool isShown(const model::Question& question);

/// Nothing, where it is not shown.
void writeQuestion(Html& html, const QuestionView& view);

} // namespace fairbook::server

// shared/model/form_check.h: what is wrong with a questionnaire before visitors see it, and what its author should
// think about. Editing is never blocked; `blocks` keeps a draft from going live.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/model/questionnaire.h"

namespace fairbook::model {

/// Codes, for ever. They block: no_questions, title_missing, text_missing, option_text_missing (with the language),
/// options_missing, rows_missing, type_unknown, condition_unknown (no such question), condition_later (a question that
/// is not asked before), condition_option (no such option), never_asked (no earlier answers lead to it),
/// maps_to_unknown, wording_missing (of a consent). They advise: contact_not_first, contact_mixed (both in one section:
/// product.md, decision 7), grades_not_falling, score_without_grades.
struct FormProblem
{
    std::string_view code{};
    std::string where{};    ///< key of the question or section, "question.option"; empty: the form
    std::string language{}; ///< of a missing text
    bool blocks = true;

    bool operator==(const FormProblem&) const = default;
};

/// In the order of the form.
[[nodiscard]] std::vector<FormProblem> problemsOf(const Questionnaire& form);

[[nodiscard]] bool mayGoLive(const std::vector<FormProblem>& problems);

} // namespace fairbook::model

// shared/model/form_run.h: a questionnaire while it is being filled in: what is asked, what comes next, what is odd or
// missing. Marks only: whatever is missing, Done works, and from every question there is a way on.
// `answers`: question key -> answer, in the shape of its type (question_types.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/model/questionnaire.h"

namespace fairbook::model {

/// The questions that these answers lead to, in order. A condition sees the answers to earlier questions that are asked
/// themselves: what was answered and then hidden does not count.
[[nodiscard]] std::vector<const Question*> asked(const Questionnaire& form, const base::Json& answers);

/// The answers to what is asked; the others are kept by the record and count nowhere.
[[nodiscard]] base::Json countedAnswers(const Questionnaire& form, const base::Json& answers);

/// The question asked after this one (a key that is not asked now counts by its place); null: none, that was the last.
/// "" begins.
[[nodiscard]] const Question* nextQuestion(const Questionnaire& form, const base::Json& answers, std::string_view key);
[[nodiscard]] const Question* questionBefore(const Questionnaire& form, const base::Json& answers,
                                             std::string_view key);

/// Empty where the answer is as the question wants it, and where there is none. Codes, for ever: shape_invalid,
/// choice_unknown, number_small, number_large, too_many, date_invalid, time_invalid, email_invalid.
[[nodiscard]] std::string_view answerMark(const Question& question, const base::Json& answer);

/// The keys of what should have been answered; `grade` as the lead has it now.
[[nodiscard]] std::vector<std::string> missingAnswers(const Questionnaire& form, const base::Json& answers,
                                                      std::string_view grade);

} // namespace fairbook::model

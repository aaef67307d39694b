// shared/model/form_answer.h: an answer as hands give it: a tap on an option, a typed text, a place in an order. Pure:
// the answer before in, the answer after out; shapes as in question_types.h. Null: not answered.
#pragma once

#include <string>
#include <string_view>

#include "shared/model/questionnaire.h"

namespace fairbook::model {

/// An option chosen or taken away again, with `exclusive` and `choices_max` looked after (a choice too many changes
/// nothing). For one of several the option takes the place of the one before. Of an order: it comes last.
[[nodiscard]] base::Json toggled(const Question& question, const base::Json& answer, std::string_view option);

/// What was typed: a whole number where the question wants one and it is one, else the text itself, which answerMark()
/// marks: nothing that a person types is refused.
[[nodiscard]] base::Json typedAnswer(const Question& question, std::string_view text);

/// What a text field shows of it.
[[nodiscard]] std::string textOfAnswer(const base::Json& answer);

/// A choice of one's own; empty takes it away. It stands in the place of an option of its own kind.
[[nodiscard]] base::Json withOther(const Question& question, const base::Json& answer, std::string_view text);
[[nodiscard]] std::string otherIn(const base::Json& answer); ///< its text; empty: there is none

/// An option of an order so many places down (negative: up); the ends are walls.
[[nodiscard]] base::Json moved(const base::Json& answer, std::string_view option, int by);

/// The choice of one row of a table; the same again takes it away.
[[nodiscard]] base::Json toggledIn(const base::Json& answer, std::string_view row, std::string_view option);

} // namespace fairbook::model

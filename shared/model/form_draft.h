// shared/model/form_draft.h: a draft as it stands in a record: each section and each question is an element of its own,
// so that two people who edit different questions never clash. Between that and the content of a version.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/model/questionnaire.h"

namespace fairbook::model {

/// The element of a section's, question's or answer's key in `sections`, `questions` and `answers`.
[[nodiscard]] std::string keyElement(std::string_view key);

/// A section as its element says it, and its questions as theirs do (with `order` and `section`), in order.
struct DraftSection
{
    base::Json section{};
    std::vector<base::Json> questions{};
};

/// Order: `order` of the elements, then their keys. A question whose section is gone stands in the last one.
[[nodiscard]] std::vector<DraftSection> draftOutline(const base::Json& body);

/// The content of a version (questionnaire.h), from a form's body. Order: `order` of the elements, then their keys. A
/// question whose section is gone stands in the last one: nothing that somebody wrote gets lost.
[[nodiscard]] base::Json draftContent(const base::Json& body);

/// The values by path that make a form record of this content, and of one question in it.
[[nodiscard]] base::Json draftValues(const Questionnaire& form);

/// Answers as a response's body holds them ({element: {"key","value"}}), by question key; and back, by path.
[[nodiscard]] base::Json answersOf(const base::Json& responseBody);
[[nodiscard]] base::Json answerValues(const base::Json& answers);

} // namespace fairbook::model

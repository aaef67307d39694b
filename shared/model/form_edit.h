// shared/model/form_edit.h: what an author does to a draft, as values by path: one question or section is one element,
// so that two people who work on different ones never clash. Pure. Everything here works on the body of a form's record
// and gives {} where there is nothing to do (or a limit is reached).
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/model/questionnaire.h"

namespace fairbook::model {

enum class Step : std::uint8_t
{
    up,
    down
};

/// "one_k3f9x": no two authors, and no question before this one, made the same.
[[nodiscard]] std::string freshFormKey(std::string_view word, base::Random& random);

/// An empty question of that type, with the options that it needs to begin with.
[[nodiscard]] base::Json newQuestion(std::string_view type, base::Random& random);

/// `after`: the key of a question, or of a section (then it is the first one there); empty: at the end. A draft without
/// sections gets one.
[[nodiscard]] base::Json addedQuestion(const base::Json& body, base::Json question, std::string_view after);
/// With all it says, right behind itself, under a new key.
[[nodiscard]] base::Json duplicatedQuestion(const base::Json& body, std::string_view key, base::Random& random);
/// Over the edge of a section into the next one.
[[nodiscard]] base::Json movedQuestion(const base::Json& body, std::string_view key, Step step);
/// To stand behind that question or as the first one of that section.
[[nodiscard]] base::Json placedQuestion(const base::Json& body, std::string_view key, std::string_view after);
[[nodiscard]] base::Json removedQuestion(const base::Json& body, std::string_view key);
/// `change` gets the question as its element says it; its key stays.
[[nodiscard]] base::Json changedQuestion(const base::Json& body, std::string_view key,
                                         const std::function<void(base::Json& question)>& change);

[[nodiscard]] base::Json addedSection(const base::Json& body, std::string_view kind, base::Random& random);
[[nodiscard]] base::Json movedSection(const base::Json& body, std::string_view key, Step step);
/// Its questions go to the section before it, or to the one behind it. {}: it is the last one, and has questions.
[[nodiscard]] base::Json removedSection(const base::Json& body, std::string_view key);
[[nodiscard]] base::Json changedSection(const base::Json& body, std::string_view key,
                                        const std::function<void(base::Json& section)>& change);

/// The question or section as its element says it; null: there is none.
[[nodiscard]] const base::Json* draftElement(const base::Json& body, std::string_view set, std::string_view key);

/// A text in one language of `owner[member]`; empty takes it away.
void putTextIn(base::Json& owner, std::string_view member, std::string_view language, std::string_view text);

/// Options in a question's `options` or `rows`.
void addOption(base::Json& question, std::string_view list, std::string_view key);
void removeOption(base::Json& question, std::string_view list, std::string_view key);
void moveOption(base::Json& question, std::string_view list, std::string_view key, Step step);
/// Null: no such option.
[[nodiscard]] base::Json* optionAt(base::Json& question, std::string_view list, std::string_view key);

/// The body after these values were written into it: for several changes in one gesture.
[[nodiscard]] base::Json withValues(base::Json body, const base::Json& values);

/// These values as an edit of the draft as it is now.
[[nodiscard]] Edit draftEdit(const Record& form, base::Json values);

} // namespace fairbook::model

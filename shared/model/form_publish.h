// shared/model/form_publish.h: a draft goes live: its content is frozen as a version, and answers pin that version.
#pragma once

#include <optional>
#include <span>

#include "shared/base/instant.h"
#include "shared/model/edit.h"
#include "shared/model/questionnaire.h"
#include "shared/model/record.h"

namespace fairbook::model {

struct FormVersion
{
    base::Id id{};
    base::Id form{};
    std::int64_t number = 0;
    base::Instant publishedAt{};
    Questionnaire content{};
};

/// Refusals: malformed and those of parseQuestionnaire() (a version of a later program).
[[nodiscard]] base::Result<FormVersion> formVersionOf(const Record& record);

/// The newest version of a form: the greatest number; of two that were published apart under one number, the later.
/// Null where there is none, or none that this program can read.
[[nodiscard]] std::optional<FormVersion> newestVersion(base::Id form, std::span<const Record> versions);

/// The version's record and the form's new state, as one gesture. `number`: of the newest version so far. Refusals:
/// badValue (detail: code of the first problem and its place: see form_check.h), those of parseQuestionnaire().
[[nodiscard]] base::Result<Gesture> publishEdits(const Record& form, std::int64_t number, base::Id version,
                                                 base::Instant now, base::Id user);

} // namespace fairbook::model

// app/review/settlement.h: a decision about a conflict, as an ordinary edit that names every value it had before it.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/model/edit.h"
#include "shared/model/record.h"

namespace fairbook::app {

/// Keep the value of one dot. Refusal: notFound (the dot is not alive at the path any more).
[[nodiscard]] base::Result<model::Edit> keepValue(const model::Record& record, const std::string& path,
                                                  const model::Dot& dot);

/// A value of the person's own. Null empties the field.
[[nodiscard]] model::Edit keepEdited(const model::Record& record, const std::string& path, base::Json value);

/// Both: an element of a set (a phone) gets the other value beside it; texts are joined with " / ".
/// Refusal: badValue where two values make no sense (a name, a date).
[[nodiscard]] base::Result<model::Edit> keepBoth(const model::Record& record, const std::string& path);
[[nodiscard]] bool canKeepBoth(const model::Record& record, const std::string& path);

/// The values differ only by case or spaces.
[[nodiscard]] bool trivialConflict(const model::Record& record, const std::string& path);

} // namespace fairbook::app

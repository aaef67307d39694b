// shared/model/describe.h: how a record is called where there is one line for it.
#pragma once

#include <string>

#include "shared/model/record.h"

namespace fairbook::model {

/// One line, never with a line break: a client's name (family first), else company, telephone, e-mail; a user's name,
/// else login; elsewhere the name, title or text. Empty when the record says nothing.
[[nodiscard]] std::string displayName(const Record& record);

/// As typed, of the first element; empty where there is none.
[[nodiscard]] std::string primaryPhone(const Record& record);
[[nodiscard]] std::string primaryEmail(const Record& record);

} // namespace fairbook::model

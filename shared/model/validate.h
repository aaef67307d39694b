// shared/model/validate.h: what somebody should look at. Marks only: a lead is never refused, and Save always works.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/model/record.h"

namespace fairbook::model {

/// A place and what is odd there. Codes, for ever:
///  incomplete       (path "") a client without name, company, telephone and e-mail; a capture or task without a client
///  phone_invalid    no telephone number that could be dialled
///  email_invalid    no e-mail address by its syntax
///  date_invalid     no date of the calendar
///  choice_unknown   none of the field's choices (a newer program may know it)
///  shape_invalid    not the kind of value that the field holds
struct Mark
{
    std::string path;
    std::string_view code;

    bool operator==(const Mark&) const = default;
};

/// In the order of paths; nothing for types that this version does not know.
[[nodiscard]] std::vector<Mark> marksOf(const Record& record);

/// "2026-11-22", "2026-11" or "--11-22" of the Gregorian calendar (ISO 8601); 29 February needs no leap year without a
/// year.
[[nodiscard]] bool isDate(std::string_view text);

} // namespace fairbook::model

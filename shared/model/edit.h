// shared/model/edit.h: what a person did, before it becomes operations: values by path, and what the form had shown.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/field.h"
#include "shared/model/operation.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// One change of one record. The store numbers it, stamps it and writes the operation.
struct Edit
{
    Action action = Action::set;
    std::string type;
    base::Id record; ///< none with Action::create: the store makes one
    base::Json set = base::Json::object();
    std::map<std::string, std::vector<Dot>> base; ///< of what the form showed when it was OPENED; see dotsOf()
};

/// All edits of one gesture: written, and later applied by the server, together or not at all.
using Gesture = std::vector<Edit>;

/// Deletes what is seen of the record now; what others write meanwhile brings it back.
[[nodiscard]] Edit removeEdit(const Record& seen);

/// Takes back all deletions that are seen of the record now.
[[nodiscard]] Edit restoreEdit(const Record& seen);

/// The create of a record (with its id) that says more than one operation may, as several edits of one gesture.
[[nodiscard]] Gesture createInParts(Edit create);

/// The id of a set's element: 6 hex digits over its normalised value, so that two devices that add the same phone
/// agree.
[[nodiscard]] std::string elementId(Kind kind, const base::Json& value);

} // namespace fairbook::model

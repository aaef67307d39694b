#include "shared/model/path.h"
#include "tests/simulate/book.h"

namespace fairbook::simulate {

/// A merge that was taken back, and stands: nobody but who takes it back writes null there, so null is not like any
/// other emptied field.
std::string Book::wrongRelation(base::Id id, const Holder& must, Look& look) const
{
    const auto& record = recordOf(look, id);
    if (!record)
        return {};
    for (const std::size_t index : of_.at(id)) {
        const Entry& entry = entries_[index];
        if (!entry.value.is_null() || !model::isRelation(model::splitPath(entry.path).field) ||
            !must.contains(entry.gesture) || isAside(entry, look))
            continue;
        for (const base::Json& value : valuesAt(*record, entry.path))
            if (!mayRise(id) && !value.is_null() && contains(entry.replaced, value))
                return "taken back, and stands: " + entry.path + " = " + base::dumpJson(value) + " of " + id.text();
    }
    return {};
}

} // namespace fairbook::simulate

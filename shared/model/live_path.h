// shared/model/live_path.h: what is alive on one path of a record, taken out of the record's sparse form, changed, and
// put back in the one canonical way. Used by the fold and by record.cpp only.
//
// The sparse form says neither who wrote most values nor whether an object in the body is one value or a set of
// elements. The rules depend on the record alone and never on the catalogue, so that an old app and a new server hash
// alike:
//  - a value that `versions` does not name was written by `created`; an emptied path is always named;
//  - an object is one value when `versions` names its field; else a set, when `versions` names its first member or when
//    that member's name looks like an element id. Where that would read wrongly, `versions` names what it needs;
//  - when one author wrote a field as one value and another wrote elements of it, the elements are shown and all writes
//  of
//    the whole field are siblings: the body cannot show both, and nothing may be lost.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/model/path.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// Null, blank text, {} and []: never hides a concurrent full value.
[[nodiscard]] bool isEmptyValue(const base::Json& value);

/// The record's field is an object of elements, each with its own writes.
[[nodiscard]] bool holdsElements(const Record& record, std::string_view field);

/// Makes `dot` the record's `created` before anything that it wrote is there: what the one before it wrote is now
/// named.
void adopt(Record& record, const Dot& dot);

/// Takes out in its constructor; between that and put() the record is not to be read. `path` outlives it.
class LivePath
{
public:
    LivePath(Record& record, const std::string& path);

    std::vector<Sibling> writes; ///< in no order

    /// Chooses what is shown; the record holds the orders of all these dots by now.
    void put() &&;

private:
    void takeElement(base::Json::iterator field);
    void takeWhole(base::Json::iterator field);
    void takeEmptied();
    void takeSiblings();
    void putElement();
    void putWhole();
    void putSiblings();
    void hideWhole();
    void nameFirst();
    void nameWhole();

    Record& record_;
    const std::string& path_;
    PathParts parts_;
    bool elements_;     ///< the field shows elements
    std::string first_; ///< its first one, as it was
};

} // namespace fairbook::model

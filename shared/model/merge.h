// shared/model/merge.h: two records of one person, and how they become one and two again. A merge is a register on the
// loser, `merged_into/<survivor>`: no record is ever rewritten, so taking the merge back gives every element home, and
// what somebody writes later to either of them stays where it was written. What people see is mergedBody().
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shared/model/edit.h"
#include "shared/model/merge_components.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// merge, unmerge, not_duplicate.
[[nodiscard]] bool isRelating(Action action);

/// The rule for what an operation sets: merge `merged_into/<id>` to {"covers":[dots]}; unmerge the same to null;
/// not_duplicate `not_duplicate_of/<id>` to {"reason":text}, or to null to take it back; and nobody else writes there.
/// An erase has its {"reason":text}, or nothing.
[[nodiscard]] bool relatesOnlyAsItsAction(Action action, const base::Json& set);

// What a form that shows `loser` writes. A merge covers what its author had seen of the loser; an unmerge takes back
// the merges that its author had seen, and no other.
[[nodiscard]] Edit mergeEdit(const Record& loser, base::Id survivor);
[[nodiscard]] Edit unmergeEdit(const Record& loser, base::Id survivor);
[[nodiscard]] Edit notDuplicateEdit(const Record& record, base::Id other, std::string_view reason);

/// Nothing stays of the record, for everybody and for ever; the reason is kept with the operation.
[[nodiscard]] Edit eraseEdit(const Record& record, std::string_view reason);

/// The record's merges that nobody has taken back, one a survivor.
[[nodiscard]] std::vector<MergeEdge> mergeEdgesOf(const Record& record);

/// It was merged, and it has a write that nobody who merged it had seen: somebody should look whether it is on the
/// right person. A merge by somebody who has seen that too (or an unmerge) settles it.
[[nodiscard]] bool editedAfterMerge(const Record& record);

/// A value that nobody who merged its record had seen.
struct LateWrite
{
    std::string path;
    base::Json value; ///< null: emptied
    Dot dot;
};
/// Those that make a record editedAfterMerge(), by path.
[[nodiscard]] std::vector<LateWrite> writesAfterMerge(const Record& record);

/// Of the record's merges the one that was made last.
[[nodiscard]] std::optional<MergeEdge> latestMerge(const Record& record);

/// What the representative of a component shows: its own values first, then those of `others` in their order: sets
/// united, empty single values filled. Deleted ones add nothing. Relations are left out.
[[nodiscard]] base::Json mergedBody(const Record& representative, std::span<const Record> others);

} // namespace fairbook::model

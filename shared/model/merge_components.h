// shared/model/merge_components.h: which records are one person. Pure: merges are edges from a loser to its survivor;
// records that edges connect are one component, and one member represents it. The same edges in any order, with any
// repetition, give the same components.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "shared/base/id.h"
#include "shared/model/dot.h"

namespace fairbook::model {

/// A merge that nobody has taken back.
struct MergeEdge
{
    base::Id loser;
    base::Id survivor;
    std::uint64_t order = 0; ///< of the merge, and its dot: the latest merge says who represents
    Dot dot;

    bool operator==(const MergeEdge&) const = default;
};

struct Component
{
    base::Id representative;
    std::vector<base::Id> members; ///< present ones, in the order of their ids; at least two

    bool operator==(const Component&) const = default;
};

/// `present`: whether there is a record of that id here to show. A survivor that is not (unknown, out of sight, erased)
/// connects its losers but never represents them; where no survivor is present, the smallest id does. Ordered by
/// representative. A record merged into itself, and a component of one, are none.
[[nodiscard]] std::vector<Component> componentsOf(std::span<const MergeEdge> edges,
                                                  const std::function<bool(base::Id)>& present);

} // namespace fairbook::model

// shared/store/late_erasure.h: what was written about a person before its author heard that the person is erased.
// Whoever erased could not know of it, so the server erases it as soon as it comes.
#pragma once

#include <vector>

#include "shared/base/id.h"
#include "shared/base/simulation.h"
#include "shared/model/record.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

/// Before the rows of `records` (by id: the `record` as it is to be written, and whether it `wasErased`) are written,
/// so that what these give free is overwritten too: the log forgets the words of those that are erased now. True: there
/// are files to be removed, as with MasterStore::forgetLines().
template <typename Records>
[[nodiscard]] bool forgetErased(MasterStore& master, const Records& records)
{
    std::vector<base::Id> erased;
    for (const auto& [id, working] : records)
        if (!working.wasErased && !working.record.erased.empty())
            erased.push_back(id);
    return !erased.empty() && !base::mutant("erased words stay in the log") && master.forgetLines(erased);
}

/// A record that is new in the master, and the one that it belongs to.
struct NewRecord
{
    base::Id id;
    std::string type;
    base::Id parent;
};

/// Notes `record` where it belongs to another one and says something.
void noteNew(std::vector<NewRecord>& records, const model::Record& record);

/// After they were written, in the caller's transaction: those that belong to somebody erased are erased, and what
/// belongs to these. True: as with forgetErased().
[[nodiscard]] bool eraseLate(MasterStore& master, const std::vector<NewRecord>& records);

} // namespace fairbook::store

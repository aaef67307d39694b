// shared/model/give_back.h: writes that a replica holds and the server lost with a backup. Whoever holds one gives it
// back under its own name (Operation::of): then everybody's later "I had seen this" still means it, several may give
// back the same, and its author may come with it later (docs/decisions/0024).
#pragma once

#include <functional>
#include <vector>

#include "shared/model/operation.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// Operations without number and id, the earliest first: what is alive in `ours` and not in `theirs`, one for each
/// write. `ours` is what the server once had, `theirs` what it has now; whether it has replaced a write since only the
/// server can say. As `base` they name what stands in `theirs` and not in `ours`: the server knows whether that is
/// older.
[[nodiscard]] std::vector<Operation> writesToGiveBack(const Record& ours, const Record& theirs);

/// Whether the author of the write that comes back, or who gives it back, had seen `dot`, which stands in `record`: a
/// write of its own from before, or the create of a record that was edited. False: that cannot be said.
[[nodiscard]] bool hadSeen(const Operation& operation, const Record& record, const Dot& dot);

/// Of what an operation that gives back names as seen, only what `isSeen` says stays. A deletion's names do: they are
/// what was deleted.
void keepSeen(Operation& operation, const std::function<bool(const Dot&)>& isSeen);

/// Before an operation is folded that somebody else has given back already: what of it is not alive any more was
/// replaced since, and does not rise.
void noteGivenBack(Record& record, const Operation& operation);

} // namespace fairbook::model

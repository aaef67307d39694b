// shared/store/derived.h: what can be made again from the bodies of records is made again when the rules that made it
// have changed: another version of ICU orders and folds otherwise, and keys of two versions must not be mixed.
#pragma once

#include <string>

#include "shared/store/database.h"

namespace fairbook::store {

/// At open. Does nothing when the rules are those of the last time (a few microseconds).
void keepDerivedCurrent(Database& database);

/// Names the rules that this program derives by.
[[nodiscard]] std::string derivedRules();

/// Lists, filters, match keys and search of all clients, in one transaction.
void rebuildDerived(Database& database);

} // namespace fairbook::store

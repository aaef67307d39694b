// shared/store/tally.h: the counts that people see, kept as differences of a transaction and added up at its end, so
// that no gesture ever counts rows. DeviceStore::check() counts again and compares.
#pragma once

#include <cstdint>

#include "shared/store/meta.h"

namespace fairbook::store {

struct Tally
{
    std::int64_t clients = 0;       ///< not deleted; several that were merged count once
    std::int64_t unsent = 0;        ///< operations without a verdict
    std::int64_t unsentClients = 0; ///< clients with operations that the server's state does not hold
    std::int64_t confirmed = 0;     ///< records that are on the server as they are here
    std::int64_t setAside = 0;      ///< operations
    std::int64_t conflicts = 0;     ///< paths that wait for a person

    bool operator==(const Tally&) const = default;
    Tally& operator+=(const Tally& other);
    [[nodiscard]] Tally operator-(const Tally& other) const;
};

[[nodiscard]] Tally readTally(Database& database);
void addTally(Database& database, const Tally& differences);

/// From the rows themselves; slow.
[[nodiscard]] Tally recount(Database& database);

} // namespace fairbook::store

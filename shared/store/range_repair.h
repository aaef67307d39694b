// shared/store/range_repair.h: a device that does not hold what the server's digest says reads those ranges again in
// which the two differ, beside the feed: its cursor stays. What it showed stays too until the server's state came, own
// operations lie on top as ever, and what the server does not have is dropped at the end. A kill goes on where it was.
#pragma once

#include <optional>
#include <string>

#include "shared/store/database.h"
#include "shared/store/device_store.h"
#include "shared/store/range_digests.h"

namespace fairbook::store {

/// Over all confirmed records, by their rows.
[[nodiscard]] RangeDigests countRanges(Database& database);

/// A reading that has begun and not ended.
struct RereadPlace
{
    Ranges ranges;
    std::string after; ///< the server's cursor; "": nothing came yet
};
[[nodiscard]] std::optional<RereadPlace> rereadPlace(Database& database);

/// From now on these are read again. Their records count in no digest until they came. One transaction.
void beginReread(Database& database, const Ranges& ranges);

/// The kept digest as the rows say it. True: it was another. One transaction.
bool recountDigest(Database& database);

/// Whether a page fits where the device stands. Inside the page's transaction, like the next.
[[nodiscard]] bool isWanted(Database& database, const std::optional<DeviceStore::Reread>& reread);
/// Notes how far the reading is. At its end what did not come is marked to leave; true: something may be.
bool passReread(Database& database, const DeviceStore::Reread& reread);

} // namespace fairbook::store

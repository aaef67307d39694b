// tests/fleet/erased_words.h: a word of somebody who is to be forgotten, and where it still is.
#pragma once

#include <cstdint>
#include <string>

#include <catch2/catch.hpp>

#include "shared/store/database.h"
#include "tests/fleet/fleet.h"

namespace fairbook::fleet {

inline constexpr const char* secret = "Unforgettable";

inline void erase(FleetDevice& device, base::Id client)
{
    const auto edits = device.store().eraseEdits(client, "asked by letter");
    REQUIRE(edits);
    REQUIRE(device.commit(*edits));
}

/// In any column of any table.
inline std::int64_t mentions(store::Database& database, const char* sql)
{
    store::Query query(database, sql);
    query.bind(std::string("%") + secret + "%");
    return query.step() ? query.integer(0) : -1;
}

inline std::int64_t onDevice(FleetDevice& device)
{
    store::Database& database = device.store().database();
    return mentions(database, "SELECT count(*) FROM record WHERE body LIKE ?") +
           mentions(database, "SELECT count(*) FROM base_state WHERE body LIKE ?") +
           mentions(database, "SELECT count(*) FROM pending WHERE line LIKE ?") +
           mentions(database, "SELECT count(*) FROM undo WHERE before LIKE ?") +
           mentions(database, "SELECT count(*) FROM conflict_before WHERE value LIKE ?") +
           mentions(database, "SELECT count(*) FROM listed WHERE line || parts || words LIKE ?");
}

inline std::int64_t onServer(Fleet& fleet)
{
    store::Database& database = fleet.server().master().database();
    return mentions(database, "SELECT count(*) FROM record WHERE body || versions || coalesce(private, '') LIKE ?") +
           mentions(database, "SELECT count(*) FROM operation WHERE CAST(line AS TEXT) LIKE ?");
}

} // namespace fairbook::fleet

// app/capture/badge_list.h: the organiser's list joined to what this device knows: looked at first, then joined in one
// go, and taken back in one go.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shared/exchange/badge_join.h"
#include "shared/store/device_store.h"

namespace fairbook::app {

inline constexpr std::size_t badgeListBytesMax = 32U << 20U;

/// The badges of captures that are here, latest first.
[[nodiscard]] std::vector<exchange::ScannedBadge> scannedBadges(store::DeviceStore& store);

struct JoinedBadges
{
    int joined = 0;  ///< clients that the list added something to
    int nothing = 0; ///< matched, and the list knew nothing new
};

/// Writes what the list adds, a gesture a client; what was written before a failure stays, and can be taken back.
[[nodiscard]] base::Result<JoinedBadges> writeBadges(store::DeviceStore& store, const exchange::BadgeJoin& join,
                                                     const std::vector<exchange::ScannedBadge>& badges,
                                                     std::string_view region);

/// Takes back the latest join of this device, as far as nobody wrote over it. How many clients. Refusal: notFound.
[[nodiscard]] base::Result<int> undoBadges(store::DeviceStore& store);

} // namespace fairbook::app

// app/capture/badge_list.h: what was learnt later about visitors whose code was scanned: from the organiser's list of
// badges, or from the codes themselves, read again by a version that understands more. Looked at first, then written in
// one go, and taken back in one go.
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

/// The codes that captures kept, and what they say today.
struct KeptCodes
{
    std::vector<exchange::ScannedBadge> codes{};
    std::vector<exchange::BadgeMatch> matches{}; ///< those that name somebody, or are a badge
};
[[nodiscard]] KeptCodes rereadCodes(store::DeviceStore& store);

/// From where it was learnt; each has its own latest one to take back.
enum class Source
{
    list,
    codes,
};

struct Learnt
{
    int joined = 0;  ///< clients that something was added to
    int nothing = 0; ///< nothing of it was new
};

/// Writes what the matches add, a gesture a client; what was written before a failure stays, and can be taken back.
[[nodiscard]] base::Result<Learnt> writeLearnt(store::DeviceStore& store, Source source,
                                               const std::vector<exchange::BadgeMatch>& matches,
                                               const std::vector<exchange::ScannedBadge>& scanned,
                                               std::string_view region);

/// Takes back the latest of this device, as far as nobody wrote over it. How many clients. Refusal: notFound.
[[nodiscard]] base::Result<int> undoLearnt(store::DeviceStore& store, Source source);

} // namespace fairbook::app

// shared/sync/scope.h: what somebody may see, as a name: it is in the cursor and in the welcome.
#pragma once

#include <optional>
#include <string>

#include "shared/store/master_store.h"
#include "shared/store/scope_feed.h"

namespace fairbook::sync {

inline constexpr std::string_view scopeOfAll = "all";

struct Scope
{
    std::string name;                     ///< "all", "kiosk" or "own <user> <since>"
    std::optional<store::ScopeFeed> feed; ///< of a part; none: the feed of all, or what a kiosk may see of it
};

[[nodiscard]] Scope scopeOf(store::MasterReader& reader, const store::Author& author);

} // namespace fairbook::sync

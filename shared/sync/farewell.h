// shared/sync/farewell.h: how a run ends on a device that was revoked (docs/decisions/0015).
#pragma once

#include <string_view>

#include "shared/store/device_store.h"
#include "shared/sync/device_session.h"

namespace fairbook::sync {

enum class Farewell
{
    none,    ///< it was not revoked
    kept,    ///< what it had is handed over; it keeps what it holds
    waiting, ///< it is to be empty, but something here has not arrived yet
    wiped,   ///< everything had arrived, and it is empty now
};
[[nodiscard]] std::string_view farewellName(Farewell farewell);

/// After a run and the files that went with it. Empties the base where that is wanted and nothing waits. StoreError.
[[nodiscard]] Farewell sayFarewell(store::DeviceStore& store, const Report& report);

} // namespace fairbook::sync

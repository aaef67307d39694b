// server/master/quarantine.h: how much may be set aside for one device until somebody looks at it. Beyond that a push
// is refused whole, and stays on the device: nothing is lost, but the master does not grow without end.
#pragma once

#include <cstdint>
#include <string_view>

#include "shared/base/error.h"
#include "shared/store/master_store.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::server {

inline constexpr std::int64_t quarantineBytesMax = std::int64_t{256} << 20U; ///< of one device's operations, as sent

/// applyPush(), inside the caller's savepoint. Refusal, after which the savepoint is to be rolled back: forbidden
/// (detail: "quarantine"; this push would set more aside, and too much of this device is set aside already).
[[nodiscard]] base::Result<sync::PushResult> pushWithinQuota(store::MasterStore& master, const store::Author& author,
                                                             sync::SyncRequest& request, base::Instant received,
                                                             std::int64_t bytesMax = quarantineBytesMax);

} // namespace fairbook::server

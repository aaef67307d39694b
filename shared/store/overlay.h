// shared/store/overlay.h: what a device shows: fold(the server's state, own operations that it does not hold yet).
#pragma once

#include <cstdint>
#include <vector>

#include "shared/store/device_work.h"
#include "shared/store/pending_list.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {

/// The record before anybody wrote in it.
[[nodiscard]] model::Record unwritten(const model::Record& record);

/// `base` with those of the operations that it does not hold, in the order in which they were written. An erase that
/// the server set aside is not among them: it has no right to take anything from the eyes of this one device.
[[nodiscard]] model::Record foldOnto(model::Record base, const std::vector<PendingOperation>& pending);

/// Shows a record anew from the server's state and what is pending; writes its row.
void refold(Database& database, std::int64_t rid, DeviceWork& work);

} // namespace fairbook::store

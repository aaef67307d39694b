// tests/fleet/damage.h: a device's base becomes what it should never be, in ways that its own checks do not see: every
// row is sound, and the kept digest is that of the rows.
#pragma once

#include "shared/base/id.h"
#include "shared/store/device_store.h"

namespace fairbook::fleet {

enum class Damage
{
    stale,  ///< it holds another state of the record than the server
    lost,   ///< it does not hold the record
    strange ///< it holds another record, with the given id, that the server never had
};

void damage(store::DeviceStore& store, base::Id record, Damage how);

} // namespace fairbook::fleet

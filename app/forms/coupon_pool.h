// app/forms/coupon_pool.h: the codes of this device (shared/model/coupon.h): one after another, never one twice, also
// after a cut.
#pragma once

#include <string>

#include "shared/base/random.h"
#include "shared/store/device_store.h"

namespace fairbook::app {

/// The next code; it is used up before it is shown.
[[nodiscard]] std::string drawCoupon(store::DeviceStore& store, base::Random& random);

} // namespace fairbook::app

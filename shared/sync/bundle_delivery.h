// shared/sync/bundle_delivery.h: the courier's part: the bundles of others that this device carries, to the server,
// each until the server has taken it or refused it for ever.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/store/bundle_box.h"
#include "shared/store/device_store.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

struct DeliveryReport
{
    std::int64_t delivered = 0;
    std::int64_t refused = 0; ///< for ever: set aside
    std::int64_t waiting = 0; ///< after the run
};

class BundleDelivery
{
public:
    explicit BundleDelivery(store::DeviceStore& store);

    /// The next request, or none. Refusal: notEnrolled.
    [[nodiscard]] base::Result<std::optional<HttpRequest>> next();
    /// Refusals end the run and lose nothing: notFairbook, unauthorized, throttled, unreachable.
    [[nodiscard]] base::Result<void> answer(const HttpAnswer& answer);

    [[nodiscard]] DeliveryReport report() const;

private:
    store::DeviceStore& store_;
    store::BundleBox box_;
    std::vector<std::string> left_;  ///< of this run; the last one is under way
    bool arrived_ = false;           ///< one did since the run began anew
    std::vector<std::string> later_; ///< an earlier bundle has to come first
    DeliveryReport report_;
};

[[nodiscard]] base::Result<DeliveryReport> deliverBundles(store::DeviceStore& store, Transport& transport);

} // namespace fairbook::sync

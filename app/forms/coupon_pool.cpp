#include "app/forms/coupon_pool.h"

#include <array>

#include "shared/base/hash.h"
#include "shared/model/coupon.h"

namespace fairbook::app {
namespace {

constexpr const char* poolSetting = "coupon_pool";

std::string newSecret(base::Random& random)
{
    std::array<std::uint8_t, 32> bytes{};
    random.fill(bytes);
    return base::toBase64Url({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

} // namespace

std::string drawCoupon(store::DeviceStore& store, base::Random& random)
{
    const base::Json pool = store.setting(poolSetting);
    const std::string known = pool.is_object() ? base::textAt(pool, "secret") : std::string();
    const std::string secret = known.empty() ? newSecret(random) : known;
    const std::int64_t number = pool.is_object() ? base::intAt(pool, "next") : 0;
    store.setSetting(poolSetting, {{"secret", secret}, {"next", number + 1}});
    return model::couponCode(secret, store.incarnation(), number);
}

} // namespace fairbook::app

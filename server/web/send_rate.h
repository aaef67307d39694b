// server/web/send_rate.h: how often somebody may send, on average over an hour, with as much at once. In memory: a
// restart forgives. One thread owns it. (Throttle doubles its pauses: right for passwords, wrong for a hall of visitors
// behind one address.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "shared/base/error.h"
#include "shared/base/instant.h"

namespace fairbook::server {

/// The generic cell rate algorithm (ITU-T I.371): one number for each sender.
class SendRate
{
public:
    SendRate(base::Clock& clock, std::int64_t perHour);

    /// Counts one. Refusal: throttled (detail: seconds until the next one), and then nothing is counted.
    [[nodiscard]] base::Result<void> take(const std::string& who);

private:
    void forgetOld(std::int64_t nowMs);

    base::Clock& clock_;
    std::int64_t perHour_;
    std::unordered_map<std::string, std::int64_t> dueMs_; ///< monotonic: when all that was counted is paid off
};

/// Who an address stands for: itself, or its network of 64 bits (RFC 6177: what one customer of IPv6 gets at least).
[[nodiscard]] std::string senderOf(std::string_view address);

} // namespace fairbook::server

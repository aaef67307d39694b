// server/auth/throttle.h: how often a secret may be guessed. A few free tries, then a pause that doubles from a minute
// to an hour. In memory: a restart forgives, which an attacker cannot cause and a person may need. One thread owns it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "shared/base/error.h"
#include "shared/base/instant.h"

namespace fairbook::server {

class Throttle
{
public:
    Throttle(base::Clock& clock, int freeTries) : clock_(clock), freeTries_(freeTries) {}

    /// Counts a try before the secret is looked at, so that many at once are not more than many in a row; forgive()
    /// takes it back. Refusal: throttled (detail: seconds to wait), and then nothing is counted.
    [[nodiscard]] base::Result<void> tryOnce(const std::string& who);

    /// The secret was right.
    void forgive(const std::string& who);

private:
    struct Tries
    {
        int count = 0;
        std::int64_t freeAtMs = 0; ///< monotonic
        std::int64_t lastMs = 0;
    };
    void forgetOld();

    base::Clock& clock_;
    int freeTries_;
    std::unordered_map<std::string, Tries> tries_;
};

} // namespace fairbook::server

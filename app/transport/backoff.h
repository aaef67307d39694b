// app/transport/backoff.h: how long to wait before a server that did not answer is asked again.
#pragma once

#include <algorithm>

#include "shared/base/random.h"

namespace fairbook::app {

inline constexpr int retryFirstMs = 5'000; ///< at most this after the first failure, doubled at each further one
inline constexpr int retryLongestMs = 600'000;

/// Full jitter, so that devices which lost a server together do not come back together. `failures` from 1.
[[nodiscard]] inline int backoffMs(base::Random& random, int failures)
{
    const int most = std::min(retryFirstMs << std::min(failures - 1, 10), retryLongestMs);
    return static_cast<int>(random.next64() % static_cast<std::uint64_t>(most));
}

} // namespace fairbook::app

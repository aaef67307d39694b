// server/auth/means.h: what every act of the server needs besides the base: the time, and randomness for secrets.
#pragma once

#include "shared/base/instant.h"
#include "shared/base/random.h"

namespace fairbook::server {

struct Means
{
    base::Clock& clock;
    base::Random& random; ///< cryptographically strong, callable from any thread
};

} // namespace fairbook::server

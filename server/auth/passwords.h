// server/auth/passwords.h: what a password of a login must be; how it is kept is shared/base/password_hash.h.
#pragma once

#include <string_view>

#include "shared/base/error.h"
#include "shared/base/password_hash.h"

namespace fairbook::server {

using base::hashPassword;
using base::passwordFits;

/// 10 to 128 characters, anything in them (ASVS 5.0, 6.2.1 and 6.2.9). Refusal: badValue.
[[nodiscard]] base::Result<void> checkNewPassword(std::string_view password);

} // namespace fairbook::server

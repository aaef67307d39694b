// server/auth/passwords.h: Argon2id (RFC 9106) through libsodium: 64 MiB, 3 passes. About 0.2 s a password, on purpose:
// never on a thread that others wait for.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::server {

/// 10 to 128 characters, anything in them (ASVS 5.0, 6.2.1 and 6.2.9). Refusal: badValue.
[[nodiscard]] base::Result<void> checkNewPassword(std::string_view password);

/// The text that is stored: parameters, salt and hash. Throws std::bad_alloc where 64 MiB cannot be had.
[[nodiscard]] std::string hashPassword(std::string_view password);

/// An empty `hash` stands for an unknown login: it takes as long, and is false.
[[nodiscard]] bool passwordFits(const std::string& hash, std::string_view password);

} // namespace fairbook::server

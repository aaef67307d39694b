// shared/base/password_hash.h: Argon2id (RFC 9106) through libsodium: 64 MiB, 3 passes. About 0.2 s a password, on
// purpose: never on a thread that others wait for.
#pragma once

#include <string>
#include <string_view>

namespace fairbook::base {

/// The text that is stored: parameters, salt and hash. Throws std::bad_alloc where 64 MiB cannot be had.
[[nodiscard]] std::string hashPassword(std::string_view password);

/// An empty `hash` stands for an unknown login: it takes as long, and is false.
[[nodiscard]] bool passwordFits(const std::string& hash, std::string_view password);

} // namespace fairbook::base

// shared/base/sealed_box.h: bytes that only the owner of a key can read, whoever wrote and whoever carries them.
// libsodium: a fresh key for each box, sealed to the owner (crypto_box_seal: X25519, XSalsa20-Poly1305), and the bytes
// under it in chunks (crypto_secretstream: XChaCha20-Poly1305), so that a cut at any place is seen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::base {

struct BoxKeys ///< 32 raw bytes each
{
    std::string open;   ///< everybody may know it: what is sealed to
    std::string secret; ///< opens
};

[[nodiscard]] BoxKeys makeBoxKeys();

/// The key that goes with a secret.
[[nodiscard]] std::string openKeyOf(std::string_view secret);

/// `label`: what stands readable before the box; another one does not open it. Refusal: badValue (no key).
[[nodiscard]] Result<std::string> seal(std::string_view bytes, std::string_view label, std::string_view openKey);

/// Refusals: foreign (sealed to somebody else), malformed (changed or cut off).
[[nodiscard]] Result<std::string> unseal(std::string_view sealed, std::string_view label, std::string_view secret);

} // namespace fairbook::base

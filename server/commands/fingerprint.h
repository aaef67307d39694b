// server/commands/fingerprint.h: what a device pins when it cannot ask an authority: SHA-256 over the certificate
// (DER).
#pragma once

#include <string>

#include "shared/base/error.h"

namespace fairbook::server {

/// 64 hex digits of the first certificate in a PEM file. Refusal: badValue.
[[nodiscard]] base::Result<std::string> certificateFingerprint(const std::string& pemFile);

} // namespace fairbook::server

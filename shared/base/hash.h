// shared/base/hash.h: SHA-256, and the texts that bytes travel as.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::base {

/// 32 raw bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// The same over bytes that come piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    [[nodiscard]] std::string finish(); ///< 32 raw bytes; once

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

/// HMAC-SHA-256 (RFC 2104), 32 raw bytes.
[[nodiscard]] std::string hmacSha256(std::string_view key, std::string_view bytes);

[[nodiscard]] std::string toHex(std::string_view bytes);

/// Base64 for URLs and names (RFC 4648 section 5), without padding.
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
[[nodiscard]] Result<std::string> fromBase64Url(std::string_view text); ///< Refusal: malformed.

/// Equal, in a time that does not tell where they differ.
[[nodiscard]] bool equalSecret(std::string_view a, std::string_view b);

} // namespace fairbook::base

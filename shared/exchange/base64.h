// shared/exchange/base64.h: base64 as it is found in files: folded anywhere, with or without padding.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fairbook::exchange {

struct Base64Text
{
    std::string bytes;
    std::size_t used = 0; ///< characters of the text that are base64; less than its size when something else follows
};

/// Blanks are skipped; reading stops at the first character that is no base64, or after padding.
[[nodiscard]] Base64Text fromBase64(std::string_view text);

[[nodiscard]] std::string toBase64(std::string_view bytes);

/// True for a line that can only be a part of base64: not empty, and nothing but its alphabet and blanks.
[[nodiscard]] bool isBase64Line(std::string_view line);

} // namespace fairbook::exchange

// shared/exchange/vcard_text.h: from the bytes of a vCard's value to text: transfer encoding, charset, escapes, parts.
// Inside exchange only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "shared/exchange/vcard_property.h"
#include "shared/exchange/warnings.h"

namespace fairbook::exchange {

/// What is known about the text of one card.
struct TextContext
{
    bool transcoded = false;   ///< the file was UTF-16: CHARSET parameters no longer tell the truth
    std::string cardCharset;   ///< named by some property of this card; likely for those that name none
    std::string likelyCharset; ///< what the bytes of the file that are not UTF-8 look like; empty: look at the value
};

/// The value as UTF-8 with its escapes still in it. Never fails; guesses are warned about.
[[nodiscard]] std::string valueText(const RawProperty& property, const TextContext& context, Warnings& warnings);

/// Backslash escapes undone, control characters dropped, trimmed.
[[nodiscard]] std::string unescaped(std::string_view text);

/// The parts between separators that are not escaped, each unescaped; at most `partsMax`, the last takes the rest.
[[nodiscard]] std::vector<std::string> unescapedParts(std::string_view text, char separator, std::size_t partsMax = 16);

/// True when the bytes must be guessed at: not UTF-8, and no charset was named.
[[nodiscard]] bool isUndeclared(const RawProperty& property);

[[nodiscard]] std::string fromQuotedPrintable(std::string_view text);

} // namespace fairbook::exchange

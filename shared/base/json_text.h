// shared/base/json_text.h: what parseJson() and dumpJson() agree on, and their smallest part.
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace fairbook::base {

/// Bytes of a JSON string that stand for themselves (RFC 8259 section 7).
inline constexpr std::array<bool, 256> plainInString = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < plain.size(); ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}();

/// One string with its quotes, at the end of a text: what appendJson() writes of it.
void appendJsonText(std::string& out, const std::string& text);

} // namespace fairbook::base

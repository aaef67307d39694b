// shared/base/json_text.h: what parseJson() and dumpJson() agree on.
#pragma once

#include <array>
#include <cstddef>

namespace fairbook::base {

/// Bytes of a JSON string that stand for themselves (RFC 8259 section 7).
inline constexpr std::array<bool, 256> plainInString = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < plain.size(); ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}();

} // namespace fairbook::base

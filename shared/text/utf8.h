// shared/text/utf8.h: small work on UTF-8 text without a locale: most of it looks at the ASCII bytes only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fairbook::text {

[[nodiscard]] constexpr char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] constexpr char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] std::string upperAscii(std::string_view text);

/// Without blanks at both ends; a view into `text`.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Trimmed, and every run of blanks inside as one space.
[[nodiscard]] std::string squeezed(std::string_view text);

[[nodiscard]] bool equalIgnoringCase(std::string_view a, std::string_view b);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view start);

/// The parts between separators, never empty: "" is one empty part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

/// The parts that are not empty, with `separator` between them.
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view separator);

[[nodiscard]] std::string replaced(std::string_view text, std::string_view what, std::string_view with);

/// The code points of a text; U+FFFD for each byte that is no part of UTF-8.
[[nodiscard]] std::u32string codePoints(std::string_view utf8);

/// One code point as UTF-8, appended; nothing for a surrogate or a number beyond Unicode.
void appendUtf8(std::string& text, char32_t codePoint);

} // namespace fairbook::text

#include "shared/text/utf8.h"

#include <algorithm>

namespace fairbook::text {

std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowerAscii(c);
    return lower;
}

std::string upperAscii(std::string_view text)
{
    std::string upper(text);
    for (char& c : upper)
        c = upperAscii(c);
    return upper;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string squeezed(std::string_view text)
{
    std::string out;
    for (const char c : trimmed(text)) {
        if (!isBlank(c))
            out += c;
        else if (out.back() != ' ')
            out += ' ';
    }
    return out;
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char left, char right) { return lowerAscii(left) == lowerAscii(right); });
}

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return equalIgnoringCase(text.substr(0, start.size()), start);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator)
{
    std::string out;
    for (const std::string& part : parts) {
        if (part.empty())
            continue;
        if (!out.empty())
            out += separator;
        out += part;
    }
    return out;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view with)
{
    std::string out;
    for (;;) {
        const std::size_t at = text.find(what);
        out += text.substr(0, at);
        if (at == std::string_view::npos)
            return out;
        out += with;
        text.remove_prefix(at + what.size());
    }
}

namespace {

constexpr char32_t notUtf8 = 0xffffffff;

/// The code point at the start of `text` (not empty), or notUtf8; overlong forms and surrogates are not UTF-8.
char32_t firstCodePoint(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return lead;
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < size)
        return notUtf8;
    char32_t code = lead & (0x7fU >> size);
    for (std::size_t at = 1; at < size; ++at) {
        if ((byte(at) & 0xc0U) != 0x80)
            return notUtf8;
        code = (code << 6U) | (byte(at) & 0x3fU);
    }
    const bool overlong = code < (size == 2 ? 0x80U : size == 3 ? 0x800U : 0x10000U);
    return overlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? notUtf8 : code;
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string out;
    out.reserve(utf8.size());
    while (!utf8.empty()) {
        const char32_t code = firstCodePoint(utf8);
        out += code == notUtf8 ? U'\uFFFD' : code;
        const bool single = code < 0x80 || code == notUtf8;
        utf8.remove_prefix(single ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
    }
    return out;
}

void appendUtf8(std::string& text, char32_t codePoint)
{
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | ((codePoint >> shift) & 0x3fU)); };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xc0U | (codePoint >> 6U));
        tail(0);
    } else if (codePoint < 0x10000) {
        if (codePoint >= 0xd800 && codePoint <= 0xdfff)
            return;
        text += static_cast<char>(0xe0U | (codePoint >> 12U));
        tail(6);
        tail(0);
    } else if (codePoint < 0x110000) {
        text += static_cast<char>(0xf0U | (codePoint >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace fairbook::text

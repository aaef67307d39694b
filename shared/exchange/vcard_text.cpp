#include "shared/exchange/vcard_text.h"

#include <algorithm>
#include <optional>

#include "shared/base/json.h"
#include "shared/exchange/base64.h"
#include "shared/exchange/charset.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

int hexValue(char c)
{
    if (text::isDigit(c))
        return c - '0';
    const char lower = text::lowerAscii(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string transferDecoded(const RawProperty& property)
{
    switch (property.transfer) {
    case Transfer::quotedPrintable:
        return fromQuotedPrintable(property.value);
    case Transfer::base64:
        return fromBase64(property.value).bytes;
    case Transfer::plain:
        break;
    }
    return property.value;
}

/// ISO-2022 hides everything behind ASCII bytes; other charsets are ASCII where the bytes are.
bool needsDecoding(std::string_view bytes, std::string_view charset)
{
    return !isAscii(bytes) ||
           (text::startsWithIgnoringCase(charset, "ISO-2022") && bytes.find('\x1b') != std::string::npos);
}

/// UTF-8 shows when it is not what it is said to be; other charsets are believed.
bool isMostlyRight(std::string_view bytes, std::string_view charset)
{
    if (!text::startsWithIgnoringCase(charset, "UTF"))
        return true;
    std::size_t right = 0;
    std::size_t wrong = 0;
    for (const char32_t code : text::codePoints(bytes)) {
        right += code >= 0x80 && code != U'\uFFFD' ? 1 : 0;
        wrong += code == U'\uFFFD' ? 1 : 0;
    }
    return right > wrong;
}

std::string guessed(std::string_view bytes, const TextContext& context)
{
    if (!context.cardCharset.empty()) {
        if (auto text = decodeCharset(bytes, context.cardCharset))
            return *std::move(text);
    }
    return decodeLeniently(bytes, context.likelyCharset.empty() ? guessCharset(bytes) : context.likelyCharset);
}

std::string toUtf8(std::string bytes, const RawProperty& property, const TextContext& context, Warnings& warnings)
{
    const std::string_view charset = context.transcoded ? std::string_view() : property.param("CHARSET");
    if (!needsDecoding(bytes, charset))
        return bytes;
    if (!charset.empty()) {
        if (auto text = decodeCharset(bytes, charset))
            return *std::move(text);
        warnings.add("charset_unknown", property.line, charset);
    }
    if (base::isUtf8(bytes))
        return bytes;
    if (!charset.empty() && decodeCharset("a", charset) && isMostlyRight(bytes, charset))
        return decodeLeniently(bytes, charset);
    warnings.add("charset_guessed", property.line, property.name);
    return guessed(bytes, context);
}

} // namespace

std::string fromQuotedPrintable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int high = text[at] == '=' && at + 2 < text.size() ? hexValue(text[at + 1]) : -1;
        const int low = high >= 0 ? hexValue(text[at + 2]) : -1;
        if (low >= 0) {
            out += static_cast<char>(high * 16 + low);
            at += 2;
        } else if (text[at] != '=' || at + 1 < text.size()) {
            out += text[at];
        }
    }
    return out;
}

bool isUndeclared(const RawProperty& property)
{
    const bool binary = property.transfer == Transfer::base64;
    if (binary || !property.param("CHARSET").empty())
        return false;
    return !base::isUtf8(transferDecoded(property));
}

std::string valueText(const RawProperty& property, const TextContext& context, Warnings& warnings)
{
    std::string text = toUtf8(transferDecoded(property), property, context, warnings);
    if (text.find("\xEF\xBF\xBD") != std::string::npos)
        text = text::replaced(text, "\xEF\xBF\xBD", "?");
    return text;
}

std::string unescaped(std::string_view text)
{
    constexpr std::string_view escapable = "\\,;:\"";
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        const bool control = static_cast<unsigned char>(text[at]) < 0x20 && text[at] != '\n' && text[at] != '\t';
        if (text[at] == '\\' && (next == 'n' || next == 'N')) {
            out += '\n';
            ++at;
        } else if (text[at] == '\\' && next != '\0' && escapable.find(next) != std::string_view::npos) {
            out += next;
            ++at;
        } else if (!control && text[at] != '\x7f') {
            out += text[at];
        }
    }
    return std::string(text::trimmed(out));
}

std::vector<std::string> unescapedParts(std::string_view text, char separator, std::size_t partsMax)
{
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at < text.size() && parts.size() + 1 < partsMax; ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == separator) {
            parts.push_back(unescaped(text.substr(start, at - start)));
            start = at + 1;
        }
    }
    parts.push_back(unescaped(text.substr(std::min(start, text.size()))));
    return parts;
}

} // namespace fairbook::exchange

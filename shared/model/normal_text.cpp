#include "shared/model/normal_text.h"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace fairbook::model {
namespace {

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

icu::UnicodeString singleSpaced(const icu::UnicodeString& text)
{
    icu::UnicodeString result;
    bool gap = false;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const UChar32 c = text.char32At(at);
        if (u_isUWhiteSpace(c) != 0) {
            gap = true;
            continue;
        }
        if (gap && !result.isEmpty())
            result.append(u' ');
        gap = false;
        result.append(c);
    }
    return result;
}

icu::UnicodeString composed(const icu::UnicodeString& text)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status))
        return text;
    const icu::UnicodeString result = nfc->normalize(text, status);
    return U_FAILURE(status) ? text : result;
}

std::string utf8(const icu::UnicodeString& text)
{
    std::string result;
    return text.toUTF8String(result);
}

std::string normalAscii(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    bool gap = false;
    for (const char c : text) {
        if (isSpace(c)) {
            gap = true;
            continue;
        }
        if (gap && !result.empty())
            result += ' ';
        gap = false;
        result += c;
    }
    return result;
}

icu::UnicodeString fromUtf8(std::string_view text)
{
    return icu::UnicodeString::fromUTF8({text.data(), static_cast<int32_t>(text.size())});
}

} // namespace

std::string normalText(std::string_view text)
{
    return isAscii(text) ? normalAscii(text) : utf8(singleSpaced(composed(fromUtf8(text))));
}

std::string foldedText(std::string_view text)
{
    if (!isAscii(text))
        return utf8(composed(singleSpaced(composed(fromUtf8(text))).foldCase()));
    std::string result = normalAscii(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return result;
}

bool isBlank(std::string_view text)
{
    if (std::any_of(text.begin(), text.end(),
                    [](char c) { return static_cast<unsigned char>(c) < 0x80 && !isSpace(c); }))
        return false;
    return normalText(text).empty();
}

} // namespace fairbook::model

// photoOf() and imageMime() of vcard_contact.h.
#include <algorithm>

#include "shared/exchange/base64.h"
#include "shared/exchange/charset.h"
#include "shared/exchange/vcard_contact.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

bool isAddress(std::string_view value)
{
    constexpr std::size_t schemeMax = 12;
    const std::size_t colon = value.find("://");
    return colon != std::string_view::npos && colon > 0 && colon <= schemeMax;
}

/// `claim` when it looks like a media type (RFC 6838, 4.2), else the one that says nothing.
std::string mediaType(std::string claim)
{
    constexpr std::size_t bytesMax = 127;
    const auto allowed = [](char c) {
        return text::isLetter(c) || text::isDigit(c) ||
               std::string_view("!#$&-^_.+/").find(c) != std::string_view::npos;
    };
    const bool isType = std::count(claim.begin(), claim.end(), '/') == 1 && claim.size() <= bytesMax &&
                        std::all_of(claim.begin(), claim.end(), allowed);
    return isType ? std::move(claim) : "application/octet-stream";
}

/// The TYPE or MEDIATYPE that the file claims, as a media type.
std::string claimedMime(const RawProperty& property)
{
    const std::string type =
        text::lowerAscii(property.param("MEDIATYPE").empty() ? property.param("TYPE") : property.param("MEDIATYPE"));
    if (type.empty() || type.find('/') != std::string::npos)
        return mediaType(type);
    return mediaType("image/" + (type == "jpg" ? "jpeg" : type));
}

/// Base64 that breaks off is kept when what was read is the most of a picture.
bool isWhole(const Base64Text& read, std::size_t size)
{
    if (read.bytes.empty())
        return false;
    return read.used == size || (!imageMime(read.bytes).empty() && read.used * 10 >= size * 9);
}

ContactPhoto inlinePhoto(std::string_view base64, std::string mime, const RawProperty& property,
                         const VcardLimits& limits, Warnings& warnings)
{
    if (property.cut || base64.size() / 4 * 3 > limits.photoBytesMax + 3) {
        warnings.add("photo_too_large", property.line);
        return {};
    }
    Base64Text read = fromBase64(base64);
    if (!isWhole(read, base64.size())) {
        warnings.add("photo_malformed", property.line);
        return {};
    }
    const std::string seen = imageMime(read.bytes);
    return {.mime = seen.empty() ? mime : seen, .bytes = std::move(read.bytes), .uri = {}};
}

ContactPhoto dataPhoto(std::string_view value, const RawProperty& property, const VcardLimits& limits,
                       Warnings& warnings)
{
    const std::size_t comma = value.find(',');
    const std::string_view head = value.substr(5, comma == std::string_view::npos ? comma : comma - 5);
    const std::string_view mime = head.substr(0, head.find(';'));
    if (comma == std::string_view::npos || head.find("base64") == std::string_view::npos) {
        warnings.add("photo_malformed", property.line);
        return {};
    }
    return inlinePhoto(value.substr(comma + 1), mediaType(std::string(mime)), property, limits, warnings);
}

} // namespace

std::string imageMime(std::string_view bytes)
{
    const auto starts = [&](std::string_view magic) { return bytes.substr(0, magic.size()) == magic; };
    if (starts("\xFF\xD8\xFF"))
        return "image/jpeg";
    if (starts("\x89PNG\r\n\x1a\n") || starts("\x89PNG\r\n"))
        return "image/png";
    if (starts("GIF8"))
        return "image/gif";
    if (starts("RIFF") && bytes.substr(8, 4) == "WEBP")
        return "image/webp";
    return starts("BM") ? "image/bmp" : "";
}

ContactPhoto photoOf(const RawProperty& property, const VcardLimits& limits, Warnings& warnings)
{
    const std::string_view value = text::trimmed(property.value);
    if (value.empty())
        return {};
    if (text::startsWithIgnoringCase(value, "data:"))
        return dataPhoto(text::replaced(value, "\\,", ","), property, limits, warnings);
    const std::string_view kind = property.param("VALUE");
    const bool saysUri = text::equalIgnoringCase(kind, "uri") || text::equalIgnoringCase(kind, "url") ||
                         text::equalIgnoringCase(kind, "content-id") || text::equalIgnoringCase(kind, "cid");
    if (property.transfer != Transfer::base64 && (saysUri || isAddress(value)))
        return {.mime = {}, .bytes = {}, .uri = unescaped(toUtf8Somehow(value))};
    return inlinePhoto(value, claimedMime(property), property, limits, warnings);
}

} // namespace fairbook::exchange

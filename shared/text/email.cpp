#include "shared/text/email.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "shared/base/json.h"
#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

bool isHighByte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isLocalByte(char c)
{
    constexpr std::string_view marks = "!#$%&'*+-/=?^_`{|}~";
    return isLetter(c) || isDigit(c) || isHighByte(c) || marks.find(c) != std::string_view::npos;
}

/// dot-string: no dot at either end, no two in a row.
bool isLocalPart(std::string_view local)
{
    if (local.empty() || local.size() > 64)
        return false;
    const auto atoms = split(local, '.');
    return std::all_of(atoms.begin(), atoms.end(), [](std::string_view atom) {
        return !atom.empty() && std::all_of(atom.begin(), atom.end(), isLocalByte);
    });
}

bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-' &&
           std::all_of(label.begin(), label.end(),
                       [](char c) { return isLetter(c) || isDigit(c) || c == '-' || isHighByte(c); });
}

bool isDomain(std::string_view domain)
{
    const auto labels = split(domain, '.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel) &&
           !std::all_of(labels.back().begin(), labels.back().end(), isDigit);
}

/// Control characters (C1), non-breaking and other Unicode spaces: bytes that no address has.
bool hasUnicodeBlank(std::string_view text)
{
    for (std::size_t at = 0; at + 1 < text.size(); ++at) {
        const auto first = static_cast<unsigned char>(text[at]);
        const auto second = static_cast<unsigned char>(text[at + 1]);
        if (first == 0xc2 && second <= 0xa0)
            return true;
        if (first == 0xe2 && second == 0x80 && at + 2 < text.size() && static_cast<unsigned char>(text[at + 2]) <= 0x8f)
            return true;
    }
    return false;
}

std::string_view withoutScheme(std::string_view text)
{
    text = trimmed(text);
    return startsWithIgnoringCase(text, "mailto:") ? trimmed(text.substr(7)) : text;
}

/// Optimal string alignment: letters left out, put in, swapped for another, or two neighbours exchanged.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i)
        cost[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j)
        cost[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

/// Where much mail goes; a domain one slip away from one of these is probably a slip.
constexpr std::array<std::string_view, 17> popular{
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com",   "icloud.com",
    "proton.me", "protonmail.com", "ukr.net",     "meta.ua",     "bigmir.net",  "yandex.ru",
    "yandex.ua", "rambler.ru",     "live.com",    "web.de",      "t-online.de",
};

/// Real domains that are one letter away from a popular one, or the popular short ones themselves.
constexpr std::array<std::string_view, 17> real{
    "mail.com", "gmail.co", "ymail.com", "email.com", "gmx.com",  "gmx.de", "yahoo.co",  "hotmail.co", "mail.ru",
    "mail.ua",  "i.ua",     "email.ua",  "list.ru",   "inbox.ru", "bk.ru",  "yandex.by", "yandex.com",
};

} // namespace

bool looksLikeEmail(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    return at != std::string_view::npos && text.size() <= 254 && base::isUtf8(text) && !hasUnicodeBlank(text) &&
           isLocalPart(text.substr(0, at)) && isDomain(text.substr(at + 1));
}

std::string normaliseEmail(std::string_view text)
{
    const std::string_view bare = withoutScheme(text);
    const std::size_t at = bare.rfind('@');
    if (at == std::string_view::npos)
        return std::string(bare);
    return std::string(bare.substr(0, at)) + lowerAscii(bare.substr(at));
}

std::string emailKey(std::string_view text)
{
    return lowerAscii(withoutScheme(text));
}

std::optional<std::string> emailTypoHint(std::string_view text)
{
    const std::string address = normaliseEmail(text);
    const std::size_t at = address.rfind('@');
    if (at == std::string::npos || address.size() > 254)
        return std::nullopt;
    const std::string_view domain = std::string_view(address).substr(at + 1);
    const auto is = [&](std::string_view known) { return known == domain; };
    if (std::any_of(popular.begin(), popular.end(), is) || std::any_of(real.begin(), real.end(), is))
        return std::nullopt;
    for (const std::string_view known : popular) {
        if (editDistance(domain, known) == 1)
            return address.substr(0, at + 1) + std::string(known);
    }
    return std::nullopt;
}

} // namespace fairbook::text

// server/web/page_words.h: what the pages of the web form say themselves, in the three languages of questionnaires.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace fairbook::server {

/// Why a page comes back, with everything that was typed.
enum class Notice : std::uint8_t
{
    none,
    pressAgain, ///< sent faster than people type, or the field that people do not see was filled in
    expired,    ///< opened more than a day ago
    unknown,    ///< not a page of this server
    busy,       ///< too many at once
    full,       ///< as many as a day may bring
    sentBefore, ///< this page was sent already, with other answers
    failed,     ///< the machine failed: nothing is kept
    tooLong,    ///< more text than we take
};

struct PageWords
{
    std::string_view language; ///< its own name
    std::string_view languages;
    std::string_view receiver; ///< before the company's name
    std::string_view wanted;
    std::string_view skip; ///< where conditions are not looked after: without JavaScript
    std::string_view send;
    std::string_view yes;
    std::string_view no;
    std::string_view other;
    std::string_view otherWhat;
    std::string_view upTo;  ///< before a number
    std::string_view place; ///< before a number
    std::string_view notChosen;
    std::string_view recommend; ///< what the ends of 0 to 10 mean
    std::string_view of;        ///< 3 of 5
    std::string_view leaveEmpty;
    std::string_view thanks;
    std::string_view received;
    std::string_view showAtStand;
    std::string_view mayClose;
    std::string_view missing;
    std::string_view missingWhy;
    std::string_view foreign;
    std::string_view foreignWhy;
    std::string_view large;
    std::string_view largeWhy;
};

/// uk for a language that is none of the three.
[[nodiscard]] const PageWords& pageWords(std::string_view language);
[[nodiscard]] std::string_view noticeText(Notice notice, std::string_view language);

/// The best of these for a visitor: the one that was asked for, else by Accept-Language (RFC 9110, section 12.5.4),
/// else the first of uk, ru, en that is there.
[[nodiscard]] std::string languageFor(std::span<const std::string> languages, std::string_view wished,
                                      std::string_view acceptLanguage);

} // namespace fairbook::server

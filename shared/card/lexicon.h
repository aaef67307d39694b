// shared/card/lexicon.h: the words that tell what a line of a card is: Ukrainian, Russian, English. Each list holds
// search keys (text::searchKey), so that a word in capitals, or with a letter of the wrong alphabet, is found too.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fairbook::card {

enum class LabelKind
{
    none,
    work, ///< telephone
    mobile,
    fax,
    email,
    site,
    address,
    number, ///< of a taxpayer, of an account: what follows is no phone
};

/// What a word in front of a value says; `word` is a search key.
[[nodiscard]] LabelKind labelOf(std::string_view word);

/// Two for each word (search key) that only titles have, one for each that companies like too.
[[nodiscard]] int titleWords(const std::vector<std::string>& words);

/// How many of the words (search keys) belong to a list.
[[nodiscard]] int departmentWords(const std::vector<std::string>& words);
[[nodiscard]] int companyWords(const std::vector<std::string>& words);
[[nodiscard]] int placeWords(const std::vector<std::string>& words); ///< streets, houses, rooms; towns and countries

[[nodiscard]] bool isGivenName(std::string_view word);
[[nodiscard]] bool isPatronymic(std::string_view word); ///< by its ending; a Cyrillic or Latin word as written
[[nodiscard]] bool looksLikeFamilyName(std::string_view word);
[[nodiscard]] bool isNamePrefix(std::string_view word); ///< Dr., Mr., проф.

[[nodiscard]] bool isTopLevel(std::string_view label);  ///< com, ua, укр; lower case
[[nodiscard]] bool isMailHost(std::string_view domain); ///< gmail.com and others that everybody uses

} // namespace fairbook::card

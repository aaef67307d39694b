// shared/card/person.h: is a text somebody's name, and which word is which part of it?
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/card/card_text.h"

namespace fairbook::card {

struct NameGuess
{
    PersonName parts;
    std::string shown; ///< as printed, without prefix; words in capitals as "Petrenko"
    double score = 0;  ///< 2: two words with a capital letter each; 4 and more: something else says so too
};

/// None where the text cannot be a name: digits, marks, small letters, too few or too many words. `localParts`: what
/// stands before the @ of the card's e-mails: petrenko or o.petrenko tell which word is the family name.
[[nodiscard]] std::optional<NameGuess> guessName(std::string_view text, const std::vector<std::string>& localParts);

/// One name in two alphabets, or twice in one.
[[nodiscard]] bool samePerson(const PersonName& a, const PersonName& b);

/// 0 to 1: how much of the shorter key stands at the start of the longer one.
[[nodiscard]] double likeness(std::string_view keyA, std::string_view keyB);

} // namespace fairbook::card

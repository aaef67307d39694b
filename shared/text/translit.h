// shared/text/translit.h: Cyrillic names in Latin letters, as the states write them in passports.
#pragma once

#include <string>
#include <string_view>

namespace fairbook::text {

/// Ukrainian by Resolution 55 of the Cabinet of Ministers (2010): Є Ї Й Ю Я at the start of a word are Ye Yi Y Yu Ya
/// and elsewhere ie i i iu ia; зг is zgh; ь and the apostrophe inside a word are left out. Other text stays. Answers in
/// NFC.
[[nodiscard]] std::string toLatinKmu55(std::string_view utf8);

/// Russian as in passports since 2014 (ICAO Doc 9303): one letter at a time, ъ is ie, ь is left out. Answers in NFC.
[[nodiscard]] std::string toLatinPassport(std::string_view utf8);

} // namespace fairbook::text

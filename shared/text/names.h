// shared/text/names.h: people's names, folded three ways, because three questions differ:
//  searchKey    "could this be what I am looking for?"  Іваненко, Иваненко and Ivanenko are one
//  identityKey  "is this the same spelling?"             Müller is not Muller, MÜLLER is Müller
//  sortKey      "who comes first?"                       the Ukrainian order of the Unicode collation algorithm
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fairbook::text {

/// A Latin skeleton of any text: NFKC case folding (ICU), then one code point at a time, without looking at its
/// neighbours: Cyrillic letters in the classes of their usual transliterations (h = g = г = ґ, i = y = j = и = і = ї =
/// й = ы, х = kh, ш = sh ...), marks and apostrophes removed, everything that is no letter, digit or picture becomes a
/// space, and runs of spaces become one. So a part of a text has a key that is a part of the text's key; that is what
/// makes search by prefix and by trigram right. Letters of other scripts stay, folded.
[[nodiscard]] std::string searchKey(std::string_view utf8);

/// The words of a search key.
[[nodiscard]] std::vector<std::string> words(std::string_view key);

/// NFC and case folding; the apostrophes U+0027 U+0060 U+00B4 U+02B9 U+02BC U+2018 U+2019 as one, hyphens as one,
/// blanks squeezed. Diacritics count, and so does ё.
[[nodiscard]] std::string identityKey(std::string_view utf8);

/// Bytes whose order under memcmp is the Ukrainian order of names. No zero byte inside; not text: store it as a BLOB or
/// as base::toHex. Keys of different ICU versions must not be mixed.
[[nodiscard]] std::string sortKey(std::string_view utf8);

enum class NameStyle
{
    familyFirst, ///< Іваненко Олексій Петрович: lists, documents
    givenFirst,  ///< Олексій Іваненко: addressing somebody
    initials,    ///< Іваненко О. П.: narrow columns
};

/// What is there, in the order of the style; empty when nothing is.
[[nodiscard]] std::string displayName(std::string_view family, std::string_view given, std::string_view patronymic,
                                      NameStyle style = NameStyle::familyFirst);

} // namespace fairbook::text

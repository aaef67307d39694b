// shared/exchange/charset.h: text from before everybody used UTF-8. Declared charsets by ICU; undeclared ones guessed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fairbook::exchange {

/// UTF-8 of bytes in the charset of that name; nothing when the name is unknown or the bytes do not fit it. ISO-8859-1
/// means windows-1252 and KOI8-R means KOI8-U, as in practice.
[[nodiscard]] std::optional<std::string> decodeCharset(std::string_view bytes, std::string_view charset);

/// As above with "?" for what does not fit; windows-1252 where the name is unknown. Never fails.
[[nodiscard]] std::string decodeLeniently(std::string_view bytes, std::string_view charset);

/// The likely charset of bytes that are not UTF-8: a Western one when high bytes stand alone between ASCII letters,
/// else uchardet's opinion, else windows-1251. A guess: say so to the person.
[[nodiscard]] std::string guessCharset(std::string_view bytes);

/// UTF-8 of bytes whose charset nobody declared: as they are, else as guessed. Never fails.
[[nodiscard]] std::string toUtf8Somehow(std::string_view bytes);

[[nodiscard]] bool isAscii(std::string_view bytes);

} // namespace fairbook::exchange

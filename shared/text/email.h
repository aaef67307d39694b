// shared/text/email.h: e-mail addresses by their syntax; nothing is ever looked up or sent.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fairbook::text {

/// An address as it is written in practice: RFC 5321's dot-string @ a host name of two labels or more, letters of any
/// script allowed (RFC 6531), at most 64 octets before the @ and 254 in all. Quoted local parts, comments, address
/// literals and blanks are refused: on a business card they are misreadings.
[[nodiscard]] bool looksLikeEmail(std::string_view text);

/// For keeping: trimmed, without "mailto:", the domain in lower case.
[[nodiscard]] std::string normaliseEmail(std::string_view text);

/// For comparing: normalised, and in lower case throughout, as nearly every mail host treats it.
[[nodiscard]] std::string emailKey(std::string_view text);

/// The address that was probably meant: "anna@gmial.com" -> "anna@gmail.com"; nothing when the domain looks right.
[[nodiscard]] std::optional<std::string> emailTypoHint(std::string_view text);

} // namespace fairbook::text

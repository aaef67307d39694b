// shared/exchange/vcard_contact.h: from the raw properties of one card to a contact. Inside exchange only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/exchange/contact.h"
#include "shared/exchange/vcard.h"
#include "shared/exchange/vcard_property.h"
#include "shared/exchange/vcard_text.h"

namespace fairbook::exchange {

struct RawCard
{
    std::vector<RawProperty> properties;
    std::vector<std::string> agents; ///< display names of the cards inside AGENT properties
    std::size_t line = 0;            ///< of its BEGIN
};

/// Nothing when the card says nothing about anybody.
[[nodiscard]] std::optional<Contact> toContact(const RawCard& card, TextContext context, const VcardLimits& limits,
                                               Warnings& warnings);

/// PHOTO in any of its forms: inline base64, data: URI, address.
[[nodiscard]] ContactPhoto photoOf(const RawProperty& property, const VcardLimits& limits, Warnings& warnings);

/// image/jpeg, image/png, image/gif, image/bmp, image/webp by the first bytes; empty for anything else.
[[nodiscard]] std::string imageMime(std::string_view bytes);

/// ADR's seven parts, escapes undone.
[[nodiscard]] ContactAddress addressOf(std::string_view text, std::string kind);

/// "1980-03-21", "--03-21"; nothing when the text is no date (BDAY in its many spellings).
[[nodiscard]] std::optional<std::string> birthdayOf(std::string_view text, std::string_view omittedYear);

} // namespace fairbook::exchange

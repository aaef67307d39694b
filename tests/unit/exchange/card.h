// tests/unit/exchange/card.h: one card in a few words.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "shared/exchange/vcard.h"

namespace fairbook::exchange {

/// The file of a card with these lines between BEGIN and END.
[[nodiscard]] inline std::string cardOf(std::string_view lines)
{
    return "BEGIN:VCARD\r\n" + std::string(lines) + "\r\nEND:VCARD\r\n";
}

/// The contact of such a card; it must be the only one.
[[nodiscard]] inline Contact contactOf(std::string_view lines)
{
    const auto file = parseVcards(cardOf(lines));
    return file && file->contacts.size() == 1 ? file->contacts[0] : Contact{};
}

[[nodiscard]] inline bool warns(const VcardFile& file, std::string_view code)
{
    return std::any_of(file.warnings.begin(), file.warnings.end(),
                       [&](const Warning& warning) { return warning.code == code; });
}

} // namespace fairbook::exchange

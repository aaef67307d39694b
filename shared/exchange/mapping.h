// shared/exchange/mapping.h: which column of a table is which field of a contact, by the words that people write over
// columns in English, Ukrainian and Russian, and the names that other programs export.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/exchange/contact.h"

namespace fairbook::exchange {

enum class ContactField
{
    fullName,
    family,
    given,
    additional,
    prefix,
    suffix,
    org,
    department,
    title,
    email,
    phone,
    mobile,
    fax,
    address,
    street,
    city,
    region,
    postcode,
    country,
    url,
    birthday,
    note,
    tags,
};

/// The field that a header means, whatever its case, punctuation and number ("E-mail 2", "phone_1", "Телефон (моб.)").
[[nodiscard]] std::optional<ContactField> fieldOfHeader(std::string_view header);

/// Puts a cell into its field; a second phone or e-mail is added, a second name is kept in the extras under `header`.
/// Cells with several phones, e-mails or tags are taken apart at line ends, semicolons and (but for phones) commas.
void setField(Contact& contact, ContactField field, std::string_view header, std::string_view value);

/// 1980-03-21 of "21.03.1980", "1980-03-21" or "19800321"; nothing when it is no such date.
[[nodiscard]] std::optional<std::string> dateOfCell(std::string_view value);

} // namespace fairbook::exchange

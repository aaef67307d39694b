// shared/exchange/contact.h: one person or company as a foreign file describes it, before it becomes a record.
// Everything is UTF-8, trimmed, and still unchecked: phones and e-mails are as written. What has no field of its own is
// in `extras`.
#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace fairbook::exchange {

struct ContactEmail
{
    std::string value;
    std::string type; ///< work, home, other, or the file's own label; empty when it says nothing
    bool preferred = false;
};

struct ContactPhone
{
    std::string raw;  ///< as written, without "tel:"
    std::string type; ///< mobile, work, home, fax, pager, main, other, or the file's own label
    bool preferred = false;
};

struct ContactAddress
{
    std::string street; ///< post box, house, flat and street, each on its line
    std::string city;
    std::string region;
    std::string postcode;
    std::string country;
    std::string kind; ///< work, home, or the file's own label
    std::string raw;  ///< the whole address in one text, as the file has it
};

struct ContactPhoto
{
    std::string mime;  ///< image/jpeg, image/png ...
    std::string bytes; ///< the picture, at most 10 MiB
    std::string uri;   ///< where the picture is, when the file only says that; never opened
    [[nodiscard]] bool none() const { return bytes.empty() && uri.empty(); }
};

struct Contact
{
    std::string fn; ///< the name to show; made from the other fields when the file has none
    std::string family;
    std::string given;
    std::string additional; ///< patronymic or middle names
    std::string prefix;
    std::string suffix;
    std::string org;
    std::string department;
    std::string title;
    std::vector<ContactEmail> emails;
    std::vector<ContactPhone> phones;
    std::vector<ContactAddress> addresses;
    std::vector<std::string> urls;
    std::string birthday; ///< 1980-03-21, or --03-21 without a year
    std::string note;
    std::vector<std::string> tags;
    ContactPhoto photo;
    std::vector<std::pair<std::string, std::string>> extras; ///< the file's name of a field, and its text
};

/// Called once for each contact, in the order of the file, so that a large file needs no large memory.
using ContactSink = std::function<void(Contact&& contact)>;

struct NameParts
{
    std::string family;
    std::string given;
    std::string additional;
};

/// The parts that the file gave; where it gave none, a guess from `fn` (two or three words, the family name last), or
/// `fn` whole as the family name. Empty for a company.
[[nodiscard]] NameParts namePartsOf(const Contact& contact);

/// Gives a contact without `fn` one: from its name, else company, e-mail, phone, nickname.
void completeDisplayName(Contact& contact);

} // namespace fairbook::exchange

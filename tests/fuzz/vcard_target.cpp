// Business cards from files and codes: read whatever the bytes are; what comes out is UTF-8, can be written as a card
// that reads back, and makes values for a record.
#include <algorithm>
#include <span>

#include "shared/base/json.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/vcard.h"
#include "tests/fuzz/target.h"

using namespace fairbook;
using fuzz::require;

namespace {

constexpr std::size_t writtenMax = 2; // cards of a file that are written again: a fuzzer wants speed

void written(const exchange::Contact& contact, exchange::VcardVersion version)
{
    const std::string card = exchange::writeVcard(contact, version);
    const auto again = exchange::parseVcards(card);
    require(again && again->contacts.size() == 1, "a written card is one card");
    require(again->contacts[0].phones.size() == contact.phones.size(), "with as many telephones");
    require(again->contacts[0].emails.size() == contact.emails.size(), "and as many e-mails");
}

/// Every word of a contact goes into records and files: UTF-8, and nothing said with no words.
void sound(const exchange::Contact& contact)
{
    for (const auto* word : {&contact.fn, &contact.family, &contact.given, &contact.additional, &contact.prefix,
                             &contact.suffix, &contact.org, &contact.department, &contact.title, &contact.birthday,
                             &contact.note, &contact.photo.mime, &contact.photo.uri})
        require(base::isUtf8(*word), "text is UTF-8");
    for (const auto& email : contact.emails)
        require(base::isUtf8(email.value) && base::isUtf8(email.type) && !email.value.empty(), "an e-mail is a text");
    for (const auto& phone : contact.phones)
        require(base::isUtf8(phone.raw) && base::isUtf8(phone.type) && !phone.raw.empty(), "a telephone is a text");
    for (const auto& address : contact.addresses)
        require(base::isUtf8(address.raw) && base::isUtf8(address.kind) && !address.raw.empty(), "an address is one");
    for (const auto* list : {&contact.urls, &contact.tags}) {
        for (const std::string& word : *list)
            require(base::isUtf8(word) && !word.empty(), "addresses of pages and tags are texts");
    }
    for (const auto& [name, value] : contact.extras)
        require(base::isUtf8(name) && base::isUtf8(value) && !value.empty(), "what has no field is a text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = exchange::parseVcards(std::string(fuzz::textOf(data, size)));
    if (!file)
        return 0;
    for (const exchange::Contact& contact : file->contacts)
        sound(contact);
    const std::size_t looked = std::min(file->contacts.size(), writtenMax);
    for (const exchange::Contact& contact : std::span(file->contacts).first(looked)) {
        written(contact, size % 2 == 0 ? exchange::VcardVersion::v3 : exchange::VcardVersion::v4);
        const std::string values = base::dumpJson(exchange::clientValues(contact, "UA"));
        require(base::parseJson(values, {.bytesMax = 64U << 20U}).has_value(), "values of a client can be stored");
    }
    return 0;
}

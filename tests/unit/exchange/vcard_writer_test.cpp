#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "shared/base/json.h"
#include "shared/exchange/vcard.h"
#include "shared/text/utf8.h"
#include "tests/unit/exchange/card.h"

using namespace fairbook::exchange;
using namespace fairbook;

namespace {

Contact fullContact()
{
    Contact contact;
    contact.fn = "Олексій Іваненко";
    contact.family = "Іваненко; молодший";
    contact.given = "Олексій";
    contact.additional = "Петрович";
    contact.prefix = "пан";
    contact.suffix = "PhD, MBA";
    contact.org = "ТОВ «Ромашка, Син»";
    contact.department = "Продаж";
    contact.title = "Директор\\власник";
    contact.emails = {{"o@example.com", "work", true}, {"p@example.com", "склад", false}};
    contact.phones = {{"+380 67 123-45-67", "mobile", true}, {"044 1", "fax", false}, {"1; 2", "", false}};
    contact.addresses = {{"вул. Мира, 7", "Київ", "Київська", "01001", "Україна", "work",
                          "вул. Мира, 7, Київ, Київська, 01001, Україна"}};
    contact.urls = {"https://example.com/?a=1;b,2"};
    contact.birthday = "--03-21";
    contact.note = "рядок\nдругий; третій, \\n \"кінець\"";
    contact.tags = {"vip", "a,b"};
    contact.photo = {"image/gif", std::string("GIF89a\0\x01\xff", 9), ""};
    contact.extras = {{"NICKNAME", "Льоша"}, {"X-SOURCE", "expo"}};
    return contact;
}

void checkSame(const Contact& a, const Contact& b)
{
    CHECK(a.fn == b.fn);
    CHECK(a.family == b.family);
    CHECK(a.given == b.given);
    CHECK(a.additional == b.additional);
    CHECK(a.prefix == b.prefix);
    CHECK(a.suffix == b.suffix);
    CHECK(a.org == b.org);
    CHECK(a.department == b.department);
    CHECK(a.title == b.title);
    CHECK(a.urls == b.urls);
    CHECK(a.birthday == b.birthday);
    CHECK(a.note == b.note);
    CHECK(a.tags == b.tags);
    CHECK(a.photo.bytes == b.photo.bytes);
    CHECK(a.photo.mime == b.photo.mime);
    CHECK(a.extras == b.extras);
}

} // namespace

TEST_CASE("a contact that was written reads back the same", "[exchange][vcard][roundtrip]")
{
    for (const VcardVersion version : {VcardVersion::v3, VcardVersion::v4}) {
        const Contact before = fullContact();
        const auto file = parseVcards(writeVcard(before, version));
        REQUIRE(file);
        REQUIRE(file->contacts.size() == 1);
        CHECK(file->warnings.empty());
        const Contact& after = file->contacts[0];
        checkSame(before, after);
        REQUIRE(after.emails.size() == 2);
        CHECK(after.emails[0].preferred);
        CHECK(after.emails[1].type == "склад");
        REQUIRE(after.phones.size() == 3);
        CHECK(after.phones[0].type == "mobile");
        CHECK(after.phones[1].type == "fax");
        CHECK(after.phones[2].raw == "1; 2");
        REQUIRE(after.addresses.size() == 1);
        CHECK(after.addresses[0].street == before.addresses[0].street);
        CHECK(after.addresses[0].country == before.addresses[0].country);
    }
}

TEST_CASE("no line is over 75 octets, and no character is cut in two", "[exchange][vcard]")
{
    Contact contact = fullContact();
    for (int i = 0; i < 40; ++i)
        contact.note += "їжак 😀 ";
    const std::string text = writeVcard(contact, VcardVersion::v4);
    for (const std::string_view line : text::split(text, '\n')) {
        INFO(line);
        CHECK(line.size() <= 76); // with its CR
        CHECK(base::isUtf8(line));
    }
}

TEST_CASE("any text survives a card", "[exchange][vcard][roundtrip][property]")
{
    const std::u32string letters = U"abяї;,:\\\"'\n\t =#😀–ñ%&<_-.()БЁ0";
    rc::prop("a note comes back", [&] {
        Contact contact;
        contact.family = "A";
        for (const auto index :
             *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, letters.size())))
            text::appendUtf8(contact.note, letters[index]);
        contact.note = text::trimmed(contact.note);
        for (const VcardVersion version : {VcardVersion::v3, VcardVersion::v4}) {
            const auto file = parseVcards(writeVcard(contact, version));
            RC_ASSERT(file.has_value());
            RC_ASSERT(file->contacts.at(0).note == contact.note);
        }
    });
}

TEST_CASE("a secretary's card without a name leaves no empty line, and is no second card", "[exchange][vcard]")
{
    CHECK_FALSE(parseVcards("BEGIN:VCARD\nAGENT:BEGIN:VCARD\nT:X\nEND:VCARD\nEND:VCARD\n").has_value());
    const Contact contact = contactOf("FN:A\r\nAGENT:BEGIN:VCARD\r\nX-T:1\r\nEND:VCARD\r\n"
                                      "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;;1;;");
    CHECK(contact.fn == "A");
    CHECK(contact.extras.empty());
}

TEST_CASE("a picture's address and type of bytes that are no text are read as text, and the card can be written",
          "[exchange][vcard]")
{
    const std::string noise(200, '\xbc');
    const Contact contact = contactOf("FN:A\r\nPHOTO:https://example.com/" + noise + ".jpg");
    CHECK(base::isUtf8(contact.photo.uri));
    CHECK(contact.photo.uri.size() > 200);
    for (const VcardVersion version : {VcardVersion::v3, VcardVersion::v4}) {
        const auto again = parseVcards(writeVcard(contact, version));
        REQUIRE(again);
        CHECK(again->contacts.at(0).photo.uri == contact.photo.uri);
    }
    CHECK(contactOf("FN:A\r\nPHOTO:data:image/" + noise + ";base64,AAAA").photo.mime == "application/octet-stream");
    CHECK(contactOf("FN:A\r\nPHOTO;ENCODING=b;TYPE=\"a;b,c\":AAAA").photo.mime == "application/octet-stream");
}

TEST_CASE("a line of bytes that are no text is folded, too", "[exchange][vcard]")
{
    Contact contact;
    contact.fn = "A";
    contact.photo.uri = "https://" + std::string(1000, '\xbc');
    CHECK(writeVcard(contact, VcardVersion::v4).size() > 1000);
}

#include "shared/exchange/vcard.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "shared/base/json.h"
#include "tests/unit/exchange/card.h"

using namespace fairbook::exchange;
using fairbook::base::Code;

TEST_CASE("a card of version 3.0 gives all its fields", "[exchange][vcard]")
{
    const Contact contact = contactOf("VERSION:3.0\r\nN:Іваненко;Олексій;Петрович;пан;мол.\r\nFN:Олексій Іваненко\r\n"
                                      "ORG:ТОВ «Ромашка»;Відділ продажу;Київ\r\nTITLE:Директор\r\n"
                                      "EMAIL;TYPE=INTERNET,WORK,pref:O.Ivanenko@Romashka.UA\r\n"
                                      "TEL;TYPE=CELL:+380 67 123-45-67\r\nTEL;TYPE=WORK,FAX:044 123 45 67\r\n"
                                      "ADR;TYPE=WORK:п/с 5;оф. 3;вул. Мира\\, 7;Київ;Київська;01001;Україна\r\n"
                                      "URL:https://romashka.ua\r\nBDAY:1980-03-21\r\nNOTE:перший\\nдругий\\, третій\r\n"
                                      "CATEGORIES:vip,дилер\r\nX-TWITTER:@rom");
    CHECK(contact.family == "Іваненко");
    CHECK(contact.given == "Олексій");
    CHECK(contact.additional == "Петрович");
    CHECK(contact.prefix == "пан");
    CHECK(contact.suffix == "мол.");
    CHECK(contact.fn == "Олексій Іваненко");
    CHECK(contact.org == "ТОВ «Ромашка»");
    CHECK(contact.department == "Відділ продажу, Київ");
    CHECK(contact.title == "Директор");
    REQUIRE(contact.emails.size() == 1);
    CHECK(contact.emails[0].value == "O.Ivanenko@romashka.ua");
    CHECK(contact.emails[0].type == "work");
    CHECK(contact.emails[0].preferred);
    REQUIRE(contact.phones.size() == 2);
    CHECK(contact.phones[0].type == "mobile");
    CHECK(contact.phones[1].type == "fax");
    REQUIRE(contact.addresses.size() == 1);
    CHECK(contact.addresses[0].street == "п/с 5\nоф. 3\nвул. Мира, 7");
    CHECK(contact.addresses[0].city == "Київ");
    CHECK(contact.addresses[0].country == "Україна");
    CHECK(contact.urls == std::vector<std::string>{"https://romashka.ua"});
    CHECK(contact.birthday == "1980-03-21");
    CHECK(contact.note == "перший\nдругий, третій");
    CHECK(contact.tags == std::vector<std::string>{"vip", "дилер"});
    CHECK(contact.extras == std::vector<std::pair<std::string, std::string>>{{"X-TWITTER", "@rom"}});
}

TEST_CASE("a card of version 4.0 gives phones, photo and birthday of its own kind", "[exchange][vcard]")
{
    const Contact contact = contactOf("VERSION:4.0\r\nFN:Simon\r\nTEL;VALUE=uri;TYPE=\"work,voice\";PREF=1:"
                                      "tel:+1-418-656-9254;ext=102\r\nTEL;TYPE=home:sip:simon@example.com\r\n"
                                      "EMAIL;TYPE=work:mailto:simon@example.com\r\nBDAY:--0203\r\n"
                                      "PHOTO:data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=");
    REQUIRE(contact.phones.size() == 2);
    CHECK(contact.phones[0].raw == "+1-418-656-9254;ext=102");
    CHECK(contact.phones[0].type == "work");
    CHECK(contact.phones[0].preferred);
    CHECK(contact.phones[1].raw == "sip:simon@example.com");
    CHECK(contact.emails[0].value == "simon@example.com");
    CHECK(contact.birthday == "--02-03");
    CHECK(contact.photo.mime == "image/gif");
    CHECK(contact.photo.bytes.substr(0, 4) == "GIF8");
}

TEST_CASE("a contact without a name is shown by what is there", "[exchange][vcard]")
{
    CHECK(contactOf("N:Іваненко;Олексій;;;").fn == "Олексій Іваненко");
    CHECK(contactOf("FN:\r\nN:;;;;\r\nORG:Ромашка;").fn == "Ромашка");
    CHECK(contactOf("EMAIL:a@example.com").fn == "a@example.com");
    CHECK(contactOf("TEL:+380 67 1").fn == "+380 67 1");
    CHECK(contactOf("NICKNAME:Льоша").fn == "Льоша");
}

TEST_CASE("the first of several names counts", "[exchange][vcard]")
{
    const Contact contact = contactOf("FN;ALTID=1;LANGUAGE=uk:Олексій\r\nFN;ALTID=1;LANGUAGE=en:Oleksii\r\n"
                                      "N;ALTID=1:Іваненко;Олексій;;;\r\nN;ALTID=1:Ivanenko;Oleksii;;;\r\n"
                                      "ORG:Перша\r\nORG:Друга\r\nTITLE:Директор\r\nTITLE:Власник");
    CHECK(contact.fn == "Олексій");
    CHECK(contact.family == "Іваненко");
    CHECK(contact.org == "Перша");
    CHECK(contact.title == "Директор");
}

TEST_CASE("several cards come in the order of the file", "[exchange][vcard]")
{
    const auto file = parseVcards(cardOf("FN:A") + "\r\n\r\n" + cardOf("FN:B") + cardOf("FN:C"));
    REQUIRE(file);
    REQUIRE(file->contacts.size() == 3);
    CHECK(file->contacts[0].fn == "A");
    CHECK(file->contacts[2].fn == "C");
    CHECK(file->warnings.empty());
}

TEST_CASE("a card without an end is read, with a warning", "[exchange][vcard]")
{
    const auto file = parseVcards("BEGIN:VCARD\nFN:A\nTEL:1\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n");
    REQUIRE(file);
    REQUIRE(file->contacts.size() == 3);
    CHECK(file->contacts[0].fn == "A");
    CHECK(file->contacts[0].phones.size() == 1);
    CHECK(file->contacts[1].fn == "B");
    CHECK(file->contacts[2].fn == "C");
    CHECK(warns(*file, "missing_end"));
}

TEST_CASE("a card inside a card follows it", "[exchange][vcard]")
{
    const auto file = parseVcards(cardOf("N:parent\r\n" + cardOf("N:child") + "TEL:1"));
    REQUIRE(file);
    REQUIRE(file->contacts.size() == 2);
    CHECK(file->contacts[0].family == "parent");
    CHECK(file->contacts[0].phones.size() == 1);
    CHECK(file->contacts[1].family == "child");
}

TEST_CASE("an agent is no contact of its own and takes nothing from its principal", "[exchange][vcard]")
{
    for (const std::string& agent :
         {"AGENT:\r\n" + cardOf("FN:Secretary\r\nTEL:2"), "AGENT:" + cardOf("FN:Secretary\r\nTEL:2"),
          std::string("AGENT:BEGIN:VCARD\\nFN:Secretary\\nTEL:2\\nEND:VCARD\\n\r\n")}) {
        INFO(agent);
        const auto file = parseVcards(cardOf("FN:Chief\r\n" + agent + "TEL:1"));
        REQUIRE(file);
        REQUIRE(file->contacts.size() == 1);
        CHECK(file->contacts[0].fn == "Chief");
        REQUIRE(file->contacts[0].phones.size() == 1);
        CHECK(file->contacts[0].phones[0].raw == "1");
        REQUIRE(file->contacts[0].extras.size() == 1);
        CHECK(file->contacts[0].extras[0].second.find("Secretary") != std::string::npos);
    }
}

TEST_CASE("a file without a contact is refused", "[exchange][vcard]")
{
    for (const char* text : {"", "hello", "BEGIN:VCARD\r\nEND:VCARD\r\n", "{\"fn\":\"A\"}",
                             "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n"}) {
        INFO(text);
        const auto file = parseVcards(text);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == Code::malformed);
    }
    CHECK(readVcardFile("no such file.vcf", [](Contact&&) {}).error().code == Code::notFound);
}

namespace {
/// Every text of a contact that a foreign byte could slip into.
std::string allText(const Contact& contact)
{
    std::string out = contact.fn + contact.family + contact.org + contact.title + contact.note;
    for (const auto& phone : contact.phones)
        out += phone.raw + phone.type;
    for (const auto& email : contact.emails)
        out += email.value + email.type;
    for (const auto& address : contact.addresses)
        out += address.raw + address.kind;
    for (const auto& [name, value] : contact.extras)
        out += name + value;
    return out;
}
} // namespace

TEST_CASE("any bytes are read to the end, and what comes out is UTF-8", "[exchange][vcard][property]")
{
    const std::vector<std::string> pieces{"BEGIN:VCARD\n",
                                          "END:VCARD\n",
                                          "N:a;b\n",
                                          "FN:x\n",
                                          "AGENT:\n",
                                          "PHOTO;BASE64:\n",
                                          " AAAA\n",
                                          "NOTE;QUOTED-PRINTABLE:a=\n",
                                          "\r\n",
                                          "=C3=91",
                                          ";",
                                          ":",
                                          "\"",
                                          "\xff\xfe",
                                          "TEL;TYPE=\"a",
                                          "\\",
                                          "CHARSET=windows-1251:"};
    rc::prop("no text makes the reader fail", [&] {
        std::string text;
        for (const auto index :
             *rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, pieces.size())))
            text += pieces[index];
        text += *rc::gen::arbitrary<std::string>();
        const auto file = parseVcards(text);
        RC_ASSERT(!file || !file->contacts.empty());
        if (file) {
            for (const Contact& contact : file->contacts)
                RC_ASSERT(fairbook::base::isUtf8(allText(contact)));
        }
    });
}

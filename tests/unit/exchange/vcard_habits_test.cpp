// What telephones, mail programs and scanners write, against the letter of the standards.
#include <catch2/catch.hpp>

#include "shared/exchange/vcard.h"
#include "tests/unit/exchange/card.h"

using namespace fairbook::exchange;

namespace {
constexpr const char* dot = "R0lGODlhAQABAAAAACwAAAAAAQABAAA="; ///< a picture of one point
}

TEST_CASE("lines end as they like", "[exchange][vcard]")
{
    for (const std::string end : {"\n", "\r\n", "\r", "\r\r\n"}) {
        INFO(end.size());
        const auto file = parseVcards("BEGIN:VCARD" + end + "FN:Олексій Іван" + end + " енко" + end + "TEL:1" + end +
                                      "END:VCARD" + end);
        REQUIRE(file);
        REQUIRE(file->contacts.size() == 1);
        CHECK(file->contacts[0].fn == "Олексій Іваненко");
        CHECK(file->contacts[0].phones.size() == 1);
    }
}

TEST_CASE("a card's first and last line are known in any dress", "[exchange][vcard]")
{
    for (const char* text : {"\xEF\xBB\xBF"
                             "BEGIN:VCARD\nFN:A\nEND:VCARD",
                             "begin:vcard\nfn:A\nend:vcard", "BEGIN:vCard \nFN:A\nEND:vCard \n",
                             " BEGIN:VCARD\nFN:A\nEND:VCARD", "\n\nBEGIN:VCARD\nitem1.FN:A\nEND:VCARD\n"}) {
        INFO(text);
        const auto file = parseVcards(text);
        REQUIRE(file);
        CHECK(file->contacts[0].fn == "A");
    }
}

TEST_CASE("quoted-printable is joined at its soft breaks and nowhere else", "[exchange][vcard]")
{
    CHECK(contactOf("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=86=D0=B2=\r\n=D0=B0=D0=BD").fn == "Іван");
    CHECK(contactOf("FN;QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=86=D0=B2=D0=B0=D0=BD").fn == "Іван");
    const Contact broken = contactOf("NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\r\n=0D=0A=\r\nthree\r\nTEL:1");
    CHECK(broken.note == "one\ntwo\nthree");
    CHECK(broken.phones.size() == 1);
    CHECK(contactOf("FN:A\r\nNOTE;ENCODING=QUOTED-PRINTABLE:unfinished=").fn == "A");
    CHECK(contactOf("FN:A\r\nNOTE;ENCODING=QUOTED-PRINTABLE:50% = half=3").note == "50% = half=3");
}

TEST_CASE("a comment is no part of a card, unless a text breaks there", "[exchange][vcard]")
{
    const auto file = parseVcards(cardOf("FN:A\r\n# ignore: this\r\nNOTE;ENCODING=QUOTED-PRINTABLE:sharp =\r\n"
                                         "#<- sharp\r\n# and this\r\nTEL:1"));
    REQUIRE(file);
    CHECK(file->contacts[0].note == "sharp #<- sharp");
    CHECK(file->contacts[0].phones.size() == 1);
    CHECK(file->contacts[0].extras.empty());
    CHECK(warns(*file, "line_ignored"));
}

TEST_CASE("a picture is read however it is folded", "[exchange][vcard]")
{
    const std::string half = std::string(dot).substr(0, 16);
    const std::string rest = std::string(dot).substr(16);
    for (const std::string& photo :
         {"PHOTO;ENCODING=b;TYPE=GIF:" + half + "\r\n " + rest,
          "PHOTO;GIF;BASE64:\r\n " + half + "\r\n " + rest + "\r\n",
          "PHOTO;ENCODING=BASE64;GIF:" + half + "\r\n" + rest,
          "PHOTO;TYPE=GIF;ENCODING=BASE64:\r\n    " + half + "\r\n    " + rest + "\r\n\r\n",
          "PHOTO;VALUE=URI;TYPE=GIF:data:image/gif;base64," + half + rest, "PHOTO:" + half + rest,
          "PHOTO;ENCODING=BASE64;TYPE=GIF:" + half + "\r\n\t" + rest + "\r\n"}) {
        INFO(photo);
        const Contact contact = contactOf("VERSION:3.0\r\nFN:A\r\n" + photo + "\r\nTEL:1");
        CHECK(contact.photo.mime == "image/gif");
        CHECK(contact.photo.bytes.size() == 23);
        CHECK(contact.phones.size() == 1);
    }
}

TEST_CASE("a picture somewhere else is noted and not fetched", "[exchange][vcard]")
{
    CHECK(contactOf("FN:A\r\nPHOTO;VALUE=uri:https://example.com/a.jpg").photo.uri == "https://example.com/a.jpg");
    CHECK(contactOf("FN:A\r\nPHOTO:https://example.com/a.jpg").photo.uri == "https://example.com/a.jpg");
    CHECK(contactOf("FN:A\r\nPHOTO;VALUE=URL:http\\://example.com/a.jpg").photo.uri == "http://example.com/a.jpg");
}

TEST_CASE("a broken picture costs the picture and not the contact", "[exchange][vcard]")
{
    const auto file = parseVcards(cardOf("FN:A\r\nPHOTO;ENCODING=BASE64:qgEPAAIA:ASDF==\r\n\r\nTEL:1"));
    REQUIRE(file);
    CHECK(file->contacts[0].photo.none());
    CHECK(file->contacts[0].phones.size() == 1);
    CHECK(warns(*file, "photo_malformed"));
    CHECK(contactOf("FN:A\r\nPHOTO;ENCODING=b;TYPE=JPEG:").photo.none());
}

TEST_CASE("text in its declared charset is read", "[exchange][vcard]")
{
    CHECK(contactOf("N;CHARSET=windows-1251:\xB2\xE2\xE0\xED;;;;").family == "Іван");
    CHECK(contactOf("N;CHARSET=KOI8-R:\xE9\xD7\xC1\xCE;;;;").family == "Иван");
    CHECK(contactOf("N;CHARSET=SHIFT_JIS:\x88\xC0\x93\xA1;\x83\x8D\x83\x43\x83\x68;;;").family == "安藤");
    CHECK(contactOf("N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=88=C0=93=A1;=83\\=").family == "安藤");
    CHECK(contactOf("N;CHARSET=ISO-2022-JP:\x1b$B0BF#\x1b(B;;;;").family == "安藤");
    CHECK(contactOf("N;CHARSET=ISO-8859-1:M\xFCller;;;;").family == "Müller");
    CHECK(contactOf("N;CHARSET=ISO-8859-1:Caf\x92;;;;").family == "Caf’");
}

TEST_CASE("text in no declared charset is guessed, and the person is told", "[exchange][vcard]")
{
    const auto german = parseVcards(cardOf("N:N\xFC\xDFlebaum;S\xF6ren;;;"));
    REQUIRE(german);
    CHECK(german->contacts[0].given == "Sören");
    CHECK(warns(*german, "charset_guessed"));
    const auto ukrainian =
        parseVcards(cardOf("N:\xB2\xE2\xE0\xED\xE5\xED\xEA\xEE;\xCE\xEB\xE5\xEA\xF1\xB3\xE9;;;\r\n"
                           "NOTE:\xC7\xE0\xF6\xB3\xEA\xE0\xE2\xEB\xE5\xED\xE8\xE9 \xE2 \xED\xE0\xF1\xEE\xF1\xE0\xF5"));
    REQUIRE(ukrainian);
    CHECK(ukrainian->contacts[0].family == "Іваненко");
    const Contact hinted = contactOf("N:\xC5\xF1\xDE;;;;\r\nLABEL;CHARSET=Windows-1253;QUOTED-PRINTABLE:=C1=E8");
    CHECK(hinted.family == "Ερή");
}

TEST_CASE("a charset that nobody knows, or that is not true, costs no contact", "[exchange][vcard]")
{
    CHECK(contactOf("N;CHARSET=Murks:Іван;;;;").family == "Іван");
    CHECK(contactOf("N;CHARSET=UTF-8:S\xF6ren;;;;").family == "Sören");
    const auto file = parseVcards(cardOf("N;CHARSET=Murks:S\xF6ren;;;;"));
    REQUIRE(file);
    CHECK(file->contacts[0].family == "Sören");
    CHECK(warns(*file, "charset_unknown"));
}

TEST_CASE("a file in UTF-16 is read", "[exchange][vcard]")
{
    const std::u16string text = u"BEGIN:VCARD\r\nN;CHARSET=windows-1251:Іван😀;;;;\r\nEND:VCARD\r\n";
    std::string little;
    std::string big;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xffU);
        const char high = static_cast<char>(unit >> 8U);
        (little += low) += high;
        (big += high) += low;
    }
    for (const std::string& bytes : {"\xFF\xFE" + little, "\xFE\xFF" + big, little, big}) {
        const auto file = parseVcards(bytes);
        REQUIRE(file);
        CHECK(file->contacts[0].family == "Іван😀");
    }
}

TEST_CASE("parts are split at separators and not at escaped ones", "[exchange][vcard]")
{
    const Contact contact = contactOf("N:;A\\;B\\\\;C\\\\\\;;D;\\:E;\\\\\\\\;\r\nORG:Sales\\; Service;East\r\nTEL:1");
    CHECK(contact.family == "");
    CHECK(contact.given == "A;B\\");
    CHECK(contact.additional == "C\\;");
    CHECK(contact.prefix == "D");
    CHECK(contact.suffix.substr(0, 2) == ":E");
    CHECK(contact.org == "Sales; Service");
    CHECK(contact.department == "East");
    CHECK(contactOf("N:Doe;John;Richter,James;Mr.;Sr.").additional == "Richter,James");
    CHECK(contactOf("N:Doe;John;Richter\\, James;;").additional == "Richter, James");
}

TEST_CASE("types are read as words, lists, quoted lists and parameters", "[exchange][vcard]")
{
    CHECK(contactOf("TEL;CELL;VOICE:1").phones.at(0).type == "mobile");
    CHECK(contactOf("TEL;TYPE=WORK;TYPE=FAX:1").phones.at(0).type == "fax");
    CHECK(contactOf("TEL;TYPE=\"home,voice\":1").phones.at(0).type == "home");
    CHECK(contactOf("TEL;type=HOME;type=pref:1").phones.at(0).preferred);
    CHECK(contactOf("TEL;TYPE=WhatsApp:1").phones.at(0).type == "whatsapp");
    CHECK(contactOf("TEL;HOME;PREF;:1").phones.at(0).type == "home");
    CHECK(contactOf("TEL;TYPE=WORK,VOICE;X-EVOLUTION-UI-SLOT=1:1").phones.at(0).raw == "1");
    CHECK(contactOf("item1.TEL:1\r\nitem1.X-ABLabel:склад").phones.at(0).type == "склад");
    CHECK(contactOf("item1.TEL:1\r\nitem1.X-ABLabel:_$!<HomeFAX>!$_").phones.at(0).type == "homefax");
    CHECK(contactOf("item1.TEL:1\r\nitem1.X-ABLabel:_$!<Склад").phones.at(0).type == "_$!<Склад");
    CHECK(contactOf("TEL;X-FOO=\"a:b;c\":1").phones.at(0).raw == "1");
    CHECK(contactOf("TEL;X-FOO=5\":1").phones.at(0).raw == "1");
    CHECK(contactOf("TEL;VALUE=uri:tel:%2B380671234567").phones.at(0).raw == "+380671234567");
}

TEST_CASE("empty properties say nothing", "[exchange][vcard]")
{
    const Contact contact =
        contactOf("n:Branntwein;Franz;;;\r\nfn:\r\norg:;\r\ntel;work:\r\nemail:\r\nadr:;;;;;;\r\nurl:\r\nnote:");
    CHECK(contact.fn == "Franz Branntwein");
    CHECK(contact.org == "");
    CHECK(contact.phones.empty());
    CHECK(contact.emails.empty());
    CHECK(contact.addresses.empty());
    CHECK(contact.urls.empty());
}

TEST_CASE("a birthday is a date in any of its spellings", "[exchange][vcard]")
{
    for (const char* written : {"19800321", "1980-03-21", "1980-03-21T00:00:00Z", "19800321T000000Z"}) {
        INFO(written);
        CHECK(contactOf("FN:A\r\nBDAY:" + std::string(written)).birthday == "1980-03-21");
    }
    CHECK(contactOf("FN:A\r\nBDAY;VALUE=date;X-APPLE-OMIT-YEAR=1604:1604-03-21").birthday == "--03-21");
    CHECK(contactOf("FN:A\r\nBDAY:--03-21").birthday == "--03-21");
    for (const char* written : {"19723101", "circa 1800", "1980-02-30", "1980"}) {
        INFO(written);
        const Contact contact = contactOf("FN:A\r\nBDAY:" + std::string(written));
        CHECK(contact.birthday == "");
        CHECK(contact.extras.at(0).second == written);
    }
}

TEST_CASE("an address label stands in for an address that is not there", "[exchange][vcard]")
{
    const Contact alone = contactOf("FN:A\r\nLABEL;WORK;ENCODING=QUOTED-PRINTABLE:Street 1=0D=0A=\r\n76543 Town");
    REQUIRE(alone.addresses.size() == 1);
    CHECK(alone.addresses[0].raw == "Street 1\n76543 Town");
    CHECK(alone.addresses[0].kind == "work");
    CHECK(contactOf("FN:A\r\nADR;WORK:;;Street 1;Town;;76543;\r\nLABEL;WORK:Street 1").addresses.size() == 1);
}

TEST_CASE("calendars and notes around the cards do not disturb them", "[exchange][vcard]")
{
    const auto file = parseVcards("BEGIN:VMSG\nVERSION:1.1\n" + cardOf("FN:A") + "BEGIN:VENV\nEND:VENV\nEND:VMSG\n");
    REQUIRE(file);
    REQUIRE(file->contacts.size() == 1);
    CHECK(file->contacts[0].fn == "A");
}

TEST_CASE("Android's and Japanese telephones' own lines are no obstacle", "[exchange][vcard]")
{
    const Contact contact =
        contactOf("VERSION:2.1\r\nN;CHARSET=SHIFT_JIS:\x88\xC0;;;;\r\n"
                  "SOUND;X-IRMC-N;CHARSET=SHIFT_JIS:\xB1\xDD;;;;\r\n"
                  "TEL;X-NEC-SECRET:1\r\nX-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Nick;1;;\r\n"
                  "X-CLASS:PUBLIC");
    CHECK(contact.family == "安");
    CHECK(contact.phones.size() == 1);
    CHECK(std::count(contact.extras.begin(), contact.extras.end(),
                     std::pair<std::string, std::string>{"NICKNAME", "Nick"}) == 1);
}

// What the codes of visitors say: the forms that telephones and organisers print, and what nobody printed on purpose.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "shared/base/json.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/code_content.h"
#include "tests/unit/exchange/card.h"

using namespace fairbook;
using namespace fairbook::exchange;

TEST_CASE("a vCard of any version is a contact, whatever stands around it", "[exchange][code]")
{
    for (const std::string version : {"2.1", "3.0", "4.0"})
        for (const std::string start : {"", "\xEF\xBB\xBF", "\r\n  ", "here is my card: "}) {
            const auto content =
                readPayload(start + cardOf("VERSION:" + version + "\r\nN:Коваль;Ольга\r\nTEL:+380671234567"));
            INFO(version << ' ' << start);
            CHECK(content.kind == CodeKind::vcard);
            CHECK(content.contact.family == "Коваль");
            CHECK(content.contact.given == "Ольга");
            REQUIRE(content.contact.phones.size() == 1);
        }
    CHECK(readPayload("begin:vcard\nFN:Anna\nend:vcard").contact.fn == "Anna");
}

TEST_CASE("a card that breaks off in the middle still says what it said", "[exchange][code]")
{
    const auto content = readPayload("BEGIN:VCARD\nVERSION:3.0\nN:Koval;Olha\nEMAIL:o@lan.ua\nTEL:+38067");
    CHECK(content.kind == CodeKind::vcard);
    CHECK(content.contact.family == "Koval");
    CHECK(readPayload("BEGIN:VCARD\n").kind == CodeKind::unknown);
}

TEST_CASE("MECARD names are taken apart, and escapes are undone", "[exchange][code]")
{
    const auto content = readPayload(
        "MECARD:N:Коваль,Ольга;TEL:+380671234567;TEL:0501112233;EMAIL:o@lan.ua;ORG:ТОВ \\\"Лан\\\"\\; філія;"
        "TITLE:Agronomist;ADR:Kyiv\\, Khreshchatyk 1;URL:https\\://lan.ua;BDAY:19860512;NOTE:one;NOTE:two;SOUND:x;;");
    CHECK(content.kind == CodeKind::mecard);
    const Contact& contact = content.contact;
    CHECK(contact.fn == "Ольга Коваль");
    CHECK(contact.family == "Коваль");
    CHECK(contact.given == "Ольга");
    REQUIRE(contact.phones.size() == 2);
    CHECK(contact.phones[1].raw == "0501112233");
    CHECK(contact.emails[0].value == "o@lan.ua");
    CHECK(contact.org == "ТОВ \"Лан\"; філія");
    CHECK(contact.addresses[0].raw == "Kyiv, Khreshchatyk 1");
    CHECK(contact.urls == std::vector<std::string>{"https://lan.ua"});
    CHECK(contact.birthday == "1986-05-12");
    CHECK(contact.note == "one\ntwo");
    CHECK(contact.extras == std::vector<std::pair<std::string, std::string>>{{"SOUND", "x"}});
}

TEST_CASE("a MECARD name without a comma is a person's, not a company's", "[exchange][code]")
{
    const auto content = readPayload("MECARD:N:Sean Owen;ORG:Google;;");
    CHECK(content.contact.fn == "Sean Owen");
    CHECK(content.contact.family == "Owen");
    CHECK(clientValues(content.contact, "US").at("kind") == "person");
}

TEST_CASE("BIZCARD's letters are fields", "[exchange][code]")
{
    const auto content = readPayload(
        "BIZCARD:N:Todd;X:Ogasawara;T:Tech Geek;C:MobileViews.com;A:MobileTown USA;B:+1 555;M:+1 556;E:a@b.com;;");
    CHECK(content.kind == CodeKind::bizcard);
    CHECK(content.contact.fn == "Todd Ogasawara");
    CHECK(content.contact.org == "MobileViews.com");
    CHECK(content.contact.title == "Tech Geek");
    REQUIRE(content.contact.phones.size() == 2);
    CHECK(content.contact.phones[1].type == "mobile");
    CHECK(content.contact.emails[0].value == "a@b.com");
}

TEST_CASE("addresses and numbers alone are contacts too", "[exchange][code]")
{
    struct Case
    {
        std::string payload;
        CodeKind kind;
        std::string email, phone, url;
    };
    const Case cases[] = {
        {"mailto:o.koval@lan.ua?subject=Hello", CodeKind::email, "o.koval@lan.ua", "", ""},
        {"MAILTO:o%2Ekoval@lan.ua", CodeKind::email, "o.koval@lan.ua", "", ""},
        {"MATMSG:TO:o@lan.ua;SUB:hi;BODY:there;;", CodeKind::email, "o@lan.ua", "", ""},
        {"SMTP:o@lan.ua:subject:body", CodeKind::email, "o@lan.ua", "", ""},
        {"o@lan.ua", CodeKind::email, "o@lan.ua", "", ""},
        {"tel:+380671234567", CodeKind::phone, "", "+380671234567", ""},
        {"TEL:0671234567;ext=5", CodeKind::phone, "", "0671234567", ""},
        {"+380 (67) 123-45-67", CodeKind::phone, "", "+380 (67) 123-45-67", ""},
        {"SMSTO:+380671234567:Hello", CodeKind::message, "", "+380671234567", ""},
        {"sms:+380671234567?body=hi", CodeKind::message, "", "+380671234567", ""},
        {"https://lan.ua/?id=5", CodeKind::link, "", "", "https://lan.ua/?id=5"},
        {"URLTO:lan.ua", CodeKind::link, "", "", "lan.ua"},
        {"www.lan.ua", CodeKind::link, "", "", "www.lan.ua"},
    };
    for (const Case& one : cases) {
        INFO(one.payload);
        const auto content = readPayload(one.payload);
        CHECK(content.kind == one.kind);
        CHECK(content.hasContact());
        CHECK((content.contact.emails.empty() ? "" : content.contact.emails[0].value) == one.email);
        CHECK((content.contact.phones.empty() ? "" : content.contact.phones[0].raw) == one.phone);
        CHECK((content.contact.urls.empty() ? "" : content.contact.urls[0]) == one.url);
    }
}

TEST_CASE("a short token with a digit is an organiser's badge", "[exchange][code]")
{
    for (const std::string badge : {"1234567890", "AGRO-2026-004711", "a8f3c09e77d1", "V/12:0044"}) {
        INFO(badge);
        const auto content = readPayload(badge + "\r\n");
        CHECK(content.kind == CodeKind::badge);
        CHECK(content.badge == badge);
        CHECK(!content.hasContact());
        CHECK(captureMethod(content.kind) == "badge");
    }
}

TEST_CASE("what nobody understands is unknown, and that is all", "[exchange][code]")
{
    for (const std::string text : {"", " ", "12", "hello", "two words 12", "MECARD:", "MECARD:;;;;", "BIZCARD:N:;;",
                                   "mailto:", "tel:", "WIFI:S:guest;T:WPA;P:secret;;", "Коваль12"})
        CHECK(readPayload(text).kind == CodeKind::unknown);
    CHECK(readPayload(std::string(65, '1')).kind == CodeKind::unknown);
    CHECK(readPayload("data:application/octet-stream;base64,AAEC").kind == CodeKind::unknown);
}

TEST_CASE("a payload is kept as it is, or without the picture that made it too long", "[exchange][code]")
{
    CHECK(keptPayload("MECARD:N:A;;") == "MECARD:N:A;;");
    const std::string photo(3U << 20U, 'A');
    const std::string big = cardOf("VERSION:3.0\r\nN:Koval;Olha\r\nPHOTO;ENCODING=b;TYPE=JPEG:" + photo);
    const auto content = readPayload(big);
    CHECK(content.contact.family == "Koval");
    const std::string kept = keptPayload(big);
    CHECK(kept.size() < 1000);
    CHECK(readPayload(kept).contact.family == "Koval");
    std::string words;
    while (words.size() < 2 * keptPayloadBytesMax)
        words += "слово ";
    const std::string cut = keptPayload(words);
    CHECK(cut.size() <= keptPayloadBytesMax);
    CHECK(base::isUtf8(cut));
}

TEST_CASE("a payload too long to be one is not looked into", "[exchange][code]")
{
    CHECK(readPayload("tel:" + std::string(payloadBytesMax, '1')).kind == CodeKind::unknown);
    const auto many = readPayload("MECARD:" + [] {
        std::string fields;
        for (int at = 0; at < 5'000; ++at)
            fields += "TEL:" + std::to_string(at) + ";";
        return fields;
    }());
    CHECK(many.contact.phones.size() == 100);
}

TEST_CASE("any payload is read without harm", "[property][exchange][code]")
{
    rc::prop("bytes after any start", [] {
        const auto start = *rc::gen::element<std::string>("", "MECARD:N:", "BIZCARD:", "mailto:", "tel:", "SMSTO:",
                                                          "MATMSG:TO:", "BEGIN:VCARD\nN:", "http://", "\\", ";;:");
        const auto rest = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto content = readPayload(start + rest);
        RC_ASSERT(content.hasContact() || content.contact.phones.empty());
        RC_ASSERT((content.kind == CodeKind::badge) == !content.badge.empty());
        RC_ASSERT(!codeKindName(content.kind).empty());
        const auto values = clientValues(content.contact, "UA");
        RC_ASSERT(values.is_object());
    });
    rc::prop("a MECARD made of any words says them again", [] {
        const auto word =
            rc::gen::nonEmpty(rc::gen::container<std::string>(rc::gen::elementOf(std::string("abcXYZ019;:\\,\"-"))));
        const std::string company = *word, title = *word;
        const auto escaped = [](const std::string& text) {
            std::string out;
            for (const char letter : text)
                out += (std::string(";:\\,\"").find(letter) == std::string::npos ? "" : "\\") + std::string(1, letter);
            return out;
        };
        const auto content = readPayload("MECARD:N:A,B;ORG:" + escaped(company) + ";TITLE:" + escaped(title) + ";;");
        RC_ASSERT(content.contact.org == company);
        RC_ASSERT(content.contact.title == title);
    });
}

#include "shared/text/email.h"

#include <catch2/catch.hpp>

using namespace fairbook::text;

TEST_CASE("addresses from business cards are taken", "[text][email]")
{
    for (const char* address : {"anna@mail.example", "a.b+tag@sub.firma.com.ua", "O'Brien@example.com",
                                "_x.y_z@my-domain.info", "anna@пошта.укр", "a@xn--80akhbyknj4f.com"}) {
        INFO(address);
        CHECK(looksLikeEmail(address));
    }
    CHECK(looksLikeEmail(std::string(64, 'a') + "@example.com"));
}

TEST_CASE("text that no mail program would take is refused", "[text][email]")
{
    for (const char* text : {"",
                             "@",
                             "anna",
                             "@mail.example",
                             "anna@",
                             "anna@localhost",
                             ".anna@mail.example",
                             "anna.@mail.example",
                             "an..na@mail.example",
                             "anna@mail..example",
                             "anna@-mail.example",
                             "anna@mail-.example",
                             "anna@mail.example.",
                             "anna @mail.example",
                             "anna@mail.example\n",
                             "a@b@mail.example",
                             "\"anna\"@mail.example",
                             "anna@[127.0.0.1]",
                             "anna@192.168.0.1",
                             "a@example.com, b@example.com",
                             "anna@mail_box.example",
                             "\xff@mail.example",
                             "an\xC2\xA0na@mail.example"}) {
        INFO(text);
        CHECK_FALSE(looksLikeEmail(text));
    }
    CHECK_FALSE(looksLikeEmail(std::string(65, 'a') + "@example.com"));
    CHECK_FALSE(looksLikeEmail("a@" + std::string(64, 'b') + ".com"));
    CHECK_FALSE(looksLikeEmail("a@" + std::string(60, 'b') + '.' + std::string(60, 'b') + '.' + std::string(60, 'b') +
                               '.' + std::string(60, 'b') + '.' + std::string(60, 'b') + ".com"));
}

TEST_CASE("an address is kept as it was given, and compared without case", "[text][email]")
{
    CHECK(normaliseEmail("  Anna.K@Firma.COM ") == "Anna.K@firma.com");
    CHECK(normaliseEmail("mailto:Anna@Firma.com") == "Anna@firma.com");
    CHECK(normaliseEmail("немає") == "немає");
    CHECK(emailKey("Anna.K@Firma.COM") == emailKey("anna.k@firma.com"));
}

TEST_CASE("a slip in a well-known domain is noticed", "[text][email]")
{
    CHECK(emailTypoHint("anna@gmial.com") == "anna@gmail.com");
    CHECK(emailTypoHint("anna@gmai.com") == "anna@gmail.com");
    CHECK(emailTypoHint("anna@ukrn.et") == "anna@ukr.net");
    CHECK(emailTypoHint("anna@hotmial.com") == "anna@hotmail.com");
    CHECK_FALSE(emailTypoHint("anna@gmail.com"));
    CHECK_FALSE(emailTypoHint("anna@mail.com"));
    CHECK_FALSE(emailTypoHint("anna@firma.example"));
    CHECK_FALSE(emailTypoHint("anna"));
}

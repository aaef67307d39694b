#include "shared/exchange/contact.h"

#include <catch2/catch.hpp>

using namespace fairbook::exchange;

TEST_CASE("a name in one piece is taken apart only where that is safe", "[exchange][contact]")
{
    const auto partsOf = [](const char* fn) {
        Contact contact;
        contact.fn = fn;
        return namePartsOf(contact);
    };
    CHECK(partsOf("Olena Kovalenko").family == "Kovalenko");
    CHECK(partsOf("Olena Kovalenko").given == "Olena");
    CHECK(partsOf("Олена Іванівна Коваленко").additional == "Іванівна");
    CHECK(partsOf("Madonna").family == "Madonna");
    CHECK(partsOf("Maria del Carmen Lopez").family == "Maria del Carmen Lopez");
    CHECK(partsOf("").family == "");
}

TEST_CASE("a company's name, an e-mail or a phone is no person's name", "[exchange][contact]")
{
    Contact contact;
    contact.org = "Nova Poshta";
    completeDisplayName(contact);
    CHECK(contact.fn == "Nova Poshta");
    CHECK(namePartsOf(contact).family == "");
    Contact mail;
    mail.emails = {{"a@example.com", "", false}};
    completeDisplayName(mail);
    CHECK(mail.fn == "a@example.com");
    CHECK(namePartsOf(mail).family == "");
}

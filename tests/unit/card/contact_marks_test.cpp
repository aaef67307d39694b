#include "shared/card/contact_marks.h"

#include <catch2/catch.hpp>

using namespace fairbook;
using card::FieldKind;

namespace {

std::vector<card::Mark> marks(std::string_view line)
{
    const auto segments = card::segmentsOf(card::linesOf(line));
    REQUIRE(segments.size() == 1);
    return card::marksIn(segments[0], "UA");
}

card::Field only(std::string_view line)
{
    const auto found = marks(line);
    REQUIRE(found.size() == 1);
    return found[0].field;
}

} // namespace

TEST_CASE("slips of a reader in an e-mail are mended", "[card][email]")
{
    for (const char* line : {"anna.koval@firm.com.ua", "anna.koval @ firm.com.ua", "anna.koval(a)firm.com.ua",
                             "E-mail: anna. koval@firm.com,ua", "anna.koval@firm. com.ua", "anna.koval©firm.com.ua",
                             "аnnа.kоvаl@firm.соm.ua", "email anna.koval@firm.corn.ua"}) {
        CAPTURE(line);
        CHECK(only(line).kind == FieldKind::email);
        CHECK(only(line).value == "anna.koval@firm.com.ua");
    }
}

TEST_CASE("a mended e-mail is less sure than one that stood there", "[card][email]")
{
    CHECK(only("anna@firm.com, ua").confidence < only("anna@firm.com.ua").confidence);
}

TEST_CASE("a host that is one slip from a popular one gets a hint", "[card][email]")
{
    CHECK(only("olena@gmial.com").hint == "olena@gmail.com");
    CHECK(only("olena@gmail.com").hint.empty());
}

TEST_CASE("a fax is told from a telephone", "[card][phone]")
{
    CHECK(only("факс: (044) 123-45-67").type == "fax");
    CHECK(only("Fax +44 20 6789 2345").type == "fax");
    CHECK(only("тел./факс (044) 123-45-67").type == "work");
    CHECK(only("моб.: 067 123 45 67").type == "mobile");
    CHECK(only("+38(044)2223344 факс").type == "fax");
    CHECK(only("067 123 45 67 (моб.)").type == "mobile");
    CHECK(only("067 123 45 67").type.empty());
}

TEST_CASE("numbers are dialled by the fair's country, with their extension", "[card][phone]")
{
    const auto phone = only("тел. (044) 123-45-67, дод. 12");
    CHECK(phone.e164 == "+380441234567");
    CHECK(phone.extension == "12");
    CHECK(phone.value == "(044) 123-45-67, дод. 12");
    CHECK(only("+44 (0) 7911 123456").e164 == "+447911123456");
    CHECK(only("(410)555-1234").value == "(410)555-1234");
}

TEST_CASE("two numbers behind one label are both of its kind", "[card][phone]")
{
    const auto found = marks("моб.: +380671234567, +380501234567");
    REQUIRE(found.size() == 2);
    CHECK(found[1].field.type == "mobile");
}

TEST_CASE("numbers of taxpayers, postcodes, houses and dates are no telephones", "[card][phone]")
{
    CHECK(marks("ІПН 1234567890").empty());
    CHECK(marks("ЄДРПОУ 12345678").empty());
    CHECK(marks("01001, Київ, вул. Хрещатик, 12").empty());
    CHECK(marks("IBAN UA213223130000026007233566001").empty());
    CHECK(marks("засновано 24.08.1991").empty());
}

TEST_CASE("sites are found with and without their beginning", "[card][site]")
{
    CHECK(only("www.firm.com.ua").value == "www.firm.com.ua");
    CHECK(only("web: firm.ua").value == "firm.ua");
    CHECK(only("https://www.contoso.com/").value == "https://www.contoso.com");
    CHECK(only("www. firm.ua").value == "www.firm.ua");
    CHECK(only("завод.укр").value == "завод.укр");
    CHECK(marks("Acme Inc. est. 1999").empty());
}

TEST_CASE("labels go with what they stand before", "[card]")
{
    const auto found = marks("web: firm.ua e-mail: anna@firm.ua тел. 0441234567");
    REQUIRE(found.size() == 3);
    CHECK(found[0].from == 0);
    CHECK(found[0].to <= found[1].from);
    CHECK(found[2].field.kind == FieldKind::phone);
}

TEST_CASE("a company is named by its host, but not by a mail host", "[card]")
{
    CHECK(card::companyLabelOf("anna@firm.com.ua") == "firm");
    CHECK(card::companyLabelOf("https://www.firm.eu/en") == "firm");
    CHECK(card::companyLabelOf("anna@ukr.net").empty());
    CHECK(card::localPartOf("Anna.Koval@firm.ua") == "anna.koval");
}

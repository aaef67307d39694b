#include "shared/card/person.h"

#include <catch2/catch.hpp>

using namespace fairbook;

namespace {

card::PersonName parts(std::string_view text, const std::vector<std::string>& locals = {})
{
    const auto guess = card::guessName(text, locals);
    REQUIRE(guess.has_value());
    return guess->parts;
}

} // namespace

TEST_CASE("the family name is found in either order", "[card][name]")
{
    for (const char* name : {"Олексій Петренко", "Петренко Олексій", "ПЕТРЕНКО Олексій", "Олексій Іванович Петренко",
                             "Петренко Олексій Іванович"}) {
        CAPTURE(name);
        CHECK(parts(name).family == "Петренко");
        CHECK(parts(name).given == "Олексій");
    }
}

TEST_CASE("patronymics are known by their endings", "[card][name]")
{
    CHECK(parts("Коваль Ганна Іванівна").patronymic == "Іванівна");
    CHECK(parts("Сергей Петрович Иванов").patronymic == "Петрович");
    CHECK(parts("Марія Сергіївна").patronymic == "Сергіївна");
    CHECK(parts("Марія Сергіївна").family.empty());
}

TEST_CASE("the e-mail tells the family name where no list does", "[card][name]")
{
    CHECK(parts("Zuzko Tarello", {"t.zuzko"}).family == "Zuzko");
    CHECK(parts("Zuzko Tarello", {"tarello"}).family == "Tarello");
}

TEST_CASE("initials, prefixes and capitals", "[card][name]")
{
    CHECK(parts("Петренко О. І.").family == "Петренко");
    CHECK(parts("О. І. Петренко").given == "О.");
    CHECK(parts("Dr. Avery Smith").prefix == "Dr.");
    CHECK(parts("Dr. Avery Smith").family == "Smith");
    CHECK(parts("ОЛЕНА КОВАЛЬ-ПЕТРЕНКО").family == "Коваль-Петренко");
}

TEST_CASE("what cannot be a name is none", "[card][name]")
{
    for (const char* text :
         {"ABC 24", "Decision & Security", "системи автоматизації", "", "А Б В", "one two three four"}) {
        CAPTURE(text);
        CHECK_FALSE(card::guessName(text, {}).has_value());
    }
}

TEST_CASE("one person in two alphabets is one", "[card][name]")
{
    CHECK(card::samePerson(parts("Петренко Олексій"), parts("Oleksii Petrenko")));
    CHECK_FALSE(card::samePerson(parts("Петренко Олексій"), parts("John Smith")));
}

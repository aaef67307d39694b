#include "shared/card/card_json.h"

#include <catch2/catch.hpp>

using namespace fairbook;

TEST_CASE("what a reading program wrote comes back", "[card]")
{
    const card::CardScan scan{
        .lines = {{{.text = "Анна", .confidence = 0.91, .box = {.left = 1, .top = 2, .width = 30, .height = 4}}}},
        .width = 600,
        .height = 400};
    const auto back = card::scanOf(card::scanJson(scan));
    REQUIRE(back.has_value());
    CHECK(back->width == 600);
    REQUIRE(back->lines.size() == 1);
    CHECK(back->lines[0][0].text == "Анна");
    CHECK(back->lines[0][0].confidence == Approx(0.91));
    CHECK(back->lines[0][0].box.width == 30);
}

TEST_CASE("what no reading program writes is refused", "[card]")
{
    for (const char* text :
         {R"({})", R"({"lines":[1]})", R"({"lines":[[{"t":"a","b":[1,2,3]}]]})",
          R"({"lines":[[{"t":"","b":[1,2,3,4]}]]})", R"({"lines":[[{"t":"a","b":[1,2,3,1e99]}]]})"}) {
        CAPTURE(text);
        const auto json = base::parseJson(text);
        REQUIRE(json.has_value());
        CHECK_FALSE(card::scanOf(*json).has_value());
    }
}

TEST_CASE("fields are printed with their confidence, box and both alphabets", "[card]")
{
    const auto card = card::readCard(card::linesOf("Олена Ковальчук\nOlena Kovalchuk\nфакс 0441234567"), "UA");
    const auto json = card::fieldsJson(card);
    REQUIRE(json.size() == 2);
    CHECK(base::textAt(json[0], "field") == "name");
    CHECK(base::textAt(json[0], "alt") == "Olena Kovalchuk");
    CHECK(base::textAt(json[1], "type") == "fax");
    CHECK(base::textAt(card::contactJson(card), "family") == "Ковальчук");
}

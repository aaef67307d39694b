#include <catch2/catch.hpp>

#include "shared/model/validate.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Json;
using model::Mark;
using Marks = std::vector<Mark>;

namespace {

Marks marks(Json set, const char* type = "client")
{
    model::Record record = recordAfter({Writer('a').create(std::move(set))});
    record.type = type;
    return model::marksOf(record);
}

} // namespace

TEST_CASE("a client that cannot be named or reached is marked, one datum is enough", "[validate]")
{
    CHECK(marks({{"grade", "A"}}) == Marks{{"", "incomplete"}});
    CHECK(marks({{"company", " "}}) == Marks{{"", "incomplete"}});
    CHECK(marks({{"company", "Лан"}}).empty());
    CHECK(marks({{"emails/a1b2c3", {{"raw", "olha@lan.ua"}}}}).empty());
    CHECK(marks({{"note", "x"}}, "capture") == Marks{{"", "incomplete"}});
    CHECK(marks({{"note", "x"}}, "type_of_tomorrow").empty());
}

TEST_CASE("odd values are marked where they stand and stay as typed", "[validate]")
{
    CHECK(marks({{"phones/a1b2c3", {{"raw", "06"}}}}) == Marks{{"phones/a1b2c3", "phone_invalid"}});
    CHECK(marks({{"phones/a1b2c3", {{"raw", "067"}, {"e164", "+380671234567"}}}}).empty());
    CHECK(marks({{"emails/a1b2c3", {{"raw", "olha at lan"}}}}) == Marks{{"emails/a1b2c3", "email_invalid"}});
    CHECK(marks({{"company", "Лан"}, {"birthday", "2026-02-29"}}) == Marks{{"birthday", "date_invalid"}});
    CHECK(marks({{"company", "Лан"}, {"grade", "Z"}}) == Marks{{"grade", "choice_unknown"}});
    CHECK(marks({{"company", "Лан"}, {"owner", "Petro"}}) == Marks{{"owner", "shape_invalid"}});
    CHECK(marks({{"company", 7}}) == Marks{{"company", "shape_invalid"}});
    CHECK(marks({{"company", "Лан"}, {"phones", "067"}}) == Marks{{"phones", "shape_invalid"}});
    CHECK(marks({{"company", "Лан"}, {"tags/a1b2c3", 7}, {"do_not_call", "yes"}, {"score", "7"}}) ==
          Marks{{"do_not_call", "shape_invalid"}, {"score", "shape_invalid"}, {"tags/a1b2c3", "shape_invalid"}});
    CHECK(marks({{"client", base::Id::derive("x").text()}, {"promised/a1b2c3", {{"value", "moon"}}}}, "capture") ==
          Marks{{"promised/a1b2c3", "choice_unknown"}});
    CHECK(marks({{"company", "Лан"}, {"field_of_tomorrow", 1}}).empty());
}

TEST_CASE("a birthday may lack its year or its day", "[validate]")
{
    for (const char* good : {"2026-11-22", "1900-01-01", "2024-02-29", "--02-29", "--11-22", "2026-11"})
        CHECK(model::isDate(good));
    for (const char* bad :
         {"", "2026", "2026-13-01", "2026-00-10", "2026-11-31", "2025-02-29", "--02-30", "--11", "--1122", "22.11.2026",
          "2026-11-22 ", "2026/11/22", "2026-11-2x", "-2026-11-1", "0000-01-01"}) {
        INFO(bad);
        CHECK_FALSE(model::isDate(bad));
    }
}

} // namespace fairbook::tests

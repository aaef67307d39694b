#include <catch2/catch.hpp>

#include "shared/model/describe.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

namespace {

std::string nameOf(const char* type, base::Json body)
{
    model::Record record = recordAfter({Writer('a').create(std::move(body))});
    record.type = type;
    return model::displayName(record);
}

} // namespace

TEST_CASE("a client is called by name, else by what there is", "[describe]")
{
    CHECK(nameOf("client", {{"name", {{"family", "Коваль"}, {"given", "Ольга"}}}, {"company", "Лан"}}) ==
          "Коваль Ольга");
    CHECK(nameOf("client", {{"name", {{"family", " "}}}, {"company", " ТОВ\nЛан"}}) == "ТОВ Лан");
    CHECK(nameOf("client", {{"phones/a1b2c3", {{"raw", "067 1"}}}, {"emails/a1b2c3", {{"raw", "a@b.ua"}}}}) == "067 1");
    CHECK(nameOf("client", {{"emails/a1b2c3", {{"raw", "a@b.ua"}}}, {"note", "In a red hat"}}) == "a@b.ua");
    CHECK(nameOf("client", {{"note", "In a red hat"}}) == "In a red hat");
    CHECK(nameOf("client", {{"grade", "A"}}).empty());
}

TEST_CASE("other records are called by their name, title or text", "[describe]")
{
    CHECK(nameOf("user", {{"login", "petro"}, {"name", "Петро"}}) == "Петро");
    CHECK(nameOf("user", {{"login", "petro"}}) == "petro");
    CHECK(nameOf("event", {{"name", "AgroExpo 2026"}}) == "AgroExpo 2026");
    CHECK(nameOf("task", {{"title", "Send the price list"}}) == "Send the price list");
    CHECK(nameOf("client", {{"name", 7}, {"phones", "odd"}, {"company", 8}}).empty());
}

} // namespace fairbook::tests

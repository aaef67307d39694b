// The organiser's list meets the badges that were scanned: matched, unmatched, and nobody overwritten.
#include <catch2/catch.hpp>

#include "shared/exchange/badge_join.h"
#include "shared/exchange/client_values.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Id;
using base::Json;
using exchange::ScannedBadge;

namespace {

std::vector<ScannedBadge> badges(std::initializer_list<const char*> numbers)
{
    std::vector<ScannedBadge> list;
    for (const char* number : numbers)
        list.push_back({.capture = Id::derive(number), .client = Id::derive("client"), .badge = number});
    return list;
}

std::vector<exchange::TableRow> rows(const std::string& csv)
{
    const auto read = exchange::readBadgeList(csv);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("badges meet their rows, however the list writes numbers and columns", "[badge]")
{
    const auto scanned = badges({"ab-0042", "7", "999"});
    for (const char* csv : {"Badge ID,First name,Last name,Company\nAB0042,Olha,Koval,Lan\n007,Ivan,Melnyk,Zoria\n",
                            "Компанія;Прізвище;Ім'я;№\nLan;Koval;Olha;AB 0042\nZoria;Melnyk;Ivan;7\n",
                            "Surname\tName\tx\tOrganisation\nKoval\tOlha\tab0042\tLan\nMelnyk\tIvan\t7\tZoria\n"}) {
        const auto join = exchange::joinBadges(rows(csv), scanned);
        REQUIRE(join.matches.size() == 2);
        CHECK(join.matches[0].scanned == 0);
        CHECK(join.unmatched == std::vector<std::size_t>{2});
        CHECK(join.rows == 2);
    }
    const auto join =
        exchange::joinBadges(rows("Badge,Last name,Company,Hall\nAB0042,Koval,Lan,7\n"), badges({"AB0042"}));
    REQUIRE(join.matches.size() == 1);
    CHECK(join.column == "Badge");
    CHECK(join.matches[0].contact.family == "Koval");
    CHECK(join.matches[0].contact.org == "Lan");
    CHECK(join.matches[0].contact.extras == std::vector<std::pair<std::string, std::string>>{{"Hall", "7"}});
}

TEST_CASE("a number that different rows claim is nobody's; the same row twice is one", "[badge]")
{
    const auto scanned = badges({"1", "2"});
    const auto join = exchange::joinBadges(rows("id,name\n1,Koval\n1,Melnyk\n2,Bondar\n2,Bondar\n"), scanned);
    CHECK(join.ambiguous == std::vector<std::size_t>{0});
    REQUIRE(join.matches.size() == 1);
    CHECK(join.matches[0].scanned == 1);
}

TEST_CASE("a list of another fair matches nothing, and a list of nothing is refused", "[badge]")
{
    const auto join = exchange::joinBadges(rows("id,name\n5,Koval\n"), badges({"1", "2"}));
    CHECK(join.matches.empty());
    CHECK(join.unmatched.size() == 2);
    CHECK(join.column.empty());
    CHECK(exchange::joinBadges(rows("id,name\n0,Koval\n"), badges({"000", "--", ""})).matches.empty());
    CHECK_FALSE(exchange::readBadgeList(""));
    CHECK_FALSE(exchange::readBadgeList("only a header"));
}

TEST_CASE("a list in windows-1251 is read", "[badge]")
{
    const auto list = rows("\xcd\xee\xec\xe5\xf0;\xcf\xf0\xb3\xe7\xe2\xe8\xf9\xe5\n17;\xca\xee\xe2\xe0\xeb\xfc\n");
    const auto join = exchange::joinBadges(list, badges({"17"}));
    REQUIRE(join.matches.size() == 1);
    CHECK(join.matches[0].contact.family == "Коваль");
}

TEST_CASE("the list fills what is empty and overwrites nothing", "[badge]")
{
    const model::Record client = recordAfter({Writer('a').create({{"company", "Лан"}})});
    const model::Record capture = recordAfter({Writer('b').create({{"state", "incomplete"}, {"badge_id", "17"}})});
    exchange::Contact contact;
    contact.family = "Коваль";
    contact.org = "TOV Lan";
    contact.phones.push_back({.raw = "067 123 45 67", .type = "", .preferred = false});
    const auto gesture = exchange::badgeEdits(contact, client, capture, "UA");
    REQUIRE(gesture.size() == 2);
    const Json body = exchange::bodyOf(gesture[0].set);
    CHECK(body["name"]["family"] == "Коваль");
    CHECK_FALSE(body.contains("company"));
    CHECK(body["phones"].size() == 1);
    CHECK(gesture[0].base.contains("name"));
    CHECK(gesture[1].set["state"] == "complete");

    exchange::Contact nothingNew;
    nothingNew.org = "Another";
    CHECK(exchange::badgeEdits(nothingNew, client, capture, "UA").empty());
}

} // namespace fairbook::tests

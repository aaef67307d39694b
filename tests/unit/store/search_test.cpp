#include <catch2/catch.hpp>

#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

using Names = std::vector<std::string>;

TEST_CASE("a client is found by any words in any order, alphabet and case", "[store][search]")
{
    Device device;
    device.client("Щедрик", "Олексій", {{"company", "ТОВ «Ромашка»"}, {"job_title", "Закупівля"}});
    device.client("Ivanova", "Anna");
    for (const char* text : {"щедрик", "ЩЕДРИК", "олекс", "олексій щед", "щедрик олексій", "shchedryk", "Oleks shch",
                             "ромаш", "romashka", "щедр ромашка", "закуп", "едри", "омашк"})
        CHECK(device.found(text) == Names{"Щедрик Олексій"});
    for (const char* text : {"иванова", "анна", "ivan an"})
        CHECK(device.found(text) == Names{"Ivanova Anna"});
    for (const char* text : {"", " ", "петренко", "щедрик анна", "?!"})
        CHECK(device.found(text).empty());
}

TEST_CASE("a client is found by the tail of a telephone number, however it is typed", "[store][search]")
{
    Device device;
    device.client("A", "", phone("+38 (067) 123-45-67"));
    device.client("B", "", phone("050 765 43 21"));
    for (const char* text : {"4567", "45 67", "45-67", "067 123", "+380671234567", "123-45-67", "0671234567"})
        CHECK(device.found(text) == Names{"A"});
    CHECK(device.found("43 21") == Names{"B"});
    CHECK(device.found("9999").empty());
    CHECK(device->search("4567", 5).front().why == "phone");
}

TEST_CASE("text typed with the wrong keyboard layout is understood when nothing else is found", "[store][search]")
{
    Device device;
    device.client("Привіт");
    CHECK(device.found("ghbdsn") == Names{"Привіт"});
    CHECK(device.found("ghbd") == Names{"Привіт"});
}

TEST_CASE("a name comes before a company, a company before the rest, then the latest contact", "[store][search]")
{
    Device device;
    device.client("Rest", "", tag("ромашка"));
    device.client("Company", "", {{"company", "Ромашка"}});
    device.client("Ромашка");
    CHECK(device.found("ромашка") == Names{"Ромашка", "Company", "Rest"});
    const base::Id older = device.client("Коваль", "Іван");
    device.client("Коваль", "Анна");
    device.create("capture", {{"client", older.text()}, {"captured_at", 5}});
    CHECK(device.found("коваль") == Names{"Коваль Іван", "Коваль Анна"});
    CHECK(device->search("ромашка", 1).size() == 1);
}

TEST_CASE("a hit says what matched", "[store][search]")
{
    Device device;
    Json more = email("anna@firm.example");
    more.update(tag("оптовий"));
    more.update(Json{{"company", "Ромашка"}, {"job_title", "Директор"}, {"note", "Зателефонувати у вівторок"}});
    device.client("Іваненко", "Анна", more);
    const auto why = [&](const std::string& text) {
        const auto rows = device->search(text, 5);
        return rows.empty() ? std::string("nothing") : rows.front().why;
    };
    CHECK(why("іван") == "name");
    CHECK(why("ромашка") == "company");
    CHECK(why("firm") == "email");
    CHECK(why("оптов") == "tag");
    CHECK(why("директор") == "title");
    CHECK(why("вівторок") == "note");
}

TEST_CASE("search follows edits", "[store][search]")
{
    Device device;
    const base::Id id = device.client("Стара", "", {{"company", "Перша"}});
    device.set(id, "company", "Друга");
    CHECK(device.found("перша").empty());
    CHECK(device.found("друга").size() == 1);
    device.set(id, "name", Json{{"family", "Нова"}});
    CHECK(device.found("стара").empty());
    CHECK(device.found("нова").size() == 1);
    CHECK(device.sound());
}

TEST_CASE("operators of the index in a search are just text", "[store][search]")
{
    Device device;
    device.client("Іваненко", "", {{"company", "AND OR NOT"}});
    for (const char* text :
         {"\"", "and or", "NOT", "a* OR b", "NEAR(a b)", "words:x", "(((", "'; DROP TABLE record;--"})
        CHECK_NOTHROW(device.found(text));
    CHECK(device.found("and or").size() == 1);
    CHECK(device->counts().clients == 1);
}

TEST_CASE("a very long search is cut, not refused", "[store][search]")
{
    Device device;
    device.client("Іваненко");
    CHECK_NOTHROW(device.found(std::string(100'000, 'x')));
    std::string many;
    for (int i = 0; i < 200; ++i)
        many += "іваненко ";
    CHECK(device.found(many).size() == 1);
}

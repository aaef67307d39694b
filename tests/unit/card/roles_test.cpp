#include "shared/card/roles.h"

#include <catch2/catch.hpp>

using namespace fairbook;
using card::FieldKind;

namespace {

card::CardFields read(std::string_view text)
{
    return card::readCard(card::linesOf(text), "UA");
}

std::string valueOf(const card::CardFields& card, FieldKind kind)
{
    const auto* field = card.first(kind);
    return field != nullptr ? field->value : "none";
}

} // namespace

TEST_CASE("capitals that were read as Latin come back where the host knows better", "[card]")
{
    CHECK(valueOf(read("HOBOTEKC\noffice@novoteks.ua"), FieldKind::company) == "НОВОТЕКС");
    CHECK(valueOf(read("EKOJIAH\nwww.ekolan.com.ua"), FieldKind::company) == "ЕКОЛАН");
    CHECK(valueOf(read("BOEHKO TEX\noffice@boehkotex.ua"), FieldKind::company) == "BOEHKO TEX");
}

TEST_CASE("an unknown title stands under the name, and is less sure", "[card]")
{
    const auto card = read("ТОВ «Ромашка»\nОлена Ковальчук\nЧарівниця світла\n0671234567");
    REQUIRE(card.first(FieldKind::jobTitle) != nullptr);
    CHECK(card.first(FieldKind::jobTitle)->value == "Чарівниця світла");
    CHECK(card.first(FieldKind::jobTitle)->confidence <= 0.5);
}

TEST_CASE("a department is no title, but a head of one has one", "[card]")
{
    const auto card = read("Olena Kovalchuk\nSenior Researcher\nCloud & AI Department");
    CHECK(valueOf(card, FieldKind::jobTitle) == "Senior Researcher");
    CHECK(valueOf(card, FieldKind::department) == "Cloud & AI Department");
    CHECK(valueOf(read("Начальник відділу закупівель"), FieldKind::jobTitle) == "Начальник відділу закупівель");
}

TEST_CASE("a legal form on a line of its own belongs to the name under it", "[card]")
{
    CHECK(valueOf(read("ТОВ\n«Ромашка»"), FieldKind::company) == "ТОВ «Ромашка»");
    CHECK(valueOf(read("Товариство з обмеженою відповідальністю\n«Світло Карпат»"), FieldKind::company) ==
          "Товариство з обмеженою відповідальністю «Світло Карпат»");
}

TEST_CASE("an address is put together from its lines, each language apart", "[card]")
{
    const auto card = read("вул. Садова, 12, оф. 5\nм. Київ, 01001, Україна\n12 Sadova Street, office 5\nKyiv, 01001");
    std::vector<std::string> addresses;
    for (const auto& field : card.fields) {
        if (field.kind == FieldKind::address)
            addresses.push_back(field.value);
    }
    CHECK(addresses == std::vector<std::string>{"вул. Садова, 12, оф. 5, м. Київ, 01001, Україна",
                                                "12 Sadova Street, office 5, Kyiv, 01001"});
}

TEST_CASE("hosts that differ only by a dot are one", "[card]")
{
    const auto card = read("info@sichvektorcom.ua\nhttps://sichvektor.com.ua");
    CHECK(valueOf(card, FieldKind::email) == "info@sichvektor.com.ua");
}

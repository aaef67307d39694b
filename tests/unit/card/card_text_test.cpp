#include "shared/card/card_text.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "shared/base/json.h"

using namespace fairbook;
using card::FieldKind;

namespace {

card::CardFields read(std::string_view text, std::string_view region = "UA")
{
    return card::readCard(card::linesOf(text), region);
}

std::string valueOf(const card::CardFields& card, FieldKind kind)
{
    const auto* field = card.first(kind);
    return field != nullptr ? field->value : "none";
}

std::vector<std::string> valuesOf(const card::CardFields& card, FieldKind kind)
{
    std::vector<std::string> out;
    for (const auto& field : card.fields) {
        if (field.kind == kind)
            out.push_back(field.value);
    }
    return out;
}

constexpr std::string_view ukrainian = "ТОВ «Ромашка-Агро»\n"
                                       "Петренко\n"
                                       "Олексій Іванович\n"
                                       "Заступник директора\n"
                                       "з комерційних питань\n"
                                       "вул. Хрещатик, 12, оф. 5\n"
                                       "м. Київ, 01001, Україна\n"
                                       "тел./факс: (044) 123-45-67, дод. 12\n"
                                       "моб.: +38 067 123 45 67, +380501234567\n"
                                       "e-mail: o.petrenko@romashka-agro. com,ua\n"
                                       "www.romashka-agro.com.ua\n";

} // namespace

TEST_CASE("a Ukrainian card says who, where and how to call", "[card]")
{
    const auto card = read(ukrainian);
    CHECK(valueOf(card, FieldKind::name) == "Петренко Олексій Іванович");
    CHECK(card.name.family == "Петренко");
    CHECK(card.name.given == "Олексій");
    CHECK(card.name.patronymic == "Іванович");
    CHECK(valueOf(card, FieldKind::company) == "ТОВ «Ромашка-Агро»");
    CHECK(valueOf(card, FieldKind::jobTitle) == "Заступник директора з комерційних питань");
    CHECK(valueOf(card, FieldKind::address) == "вул. Хрещатик, 12, оф. 5, м. Київ, 01001, Україна");
    CHECK(valueOf(card, FieldKind::email) == "o.petrenko@romashka-agro.com.ua");
    CHECK(valueOf(card, FieldKind::site) == "www.romashka-agro.com.ua");
    CHECK(valuesOf(card, FieldKind::phone).size() == 3);
}

TEST_CASE("a Russian card is read by the same rules, with its country's numbers", "[card]")
{
    const auto card = read("ООО Вектор\nИванов Сергей Петрович\nинженер-технолог\n8 (495) 123-45-67 доб. 3", "RU");
    CHECK(valueOf(card, FieldKind::name) == "Иванов Сергей Петрович");
    CHECK(valueOf(card, FieldKind::company) == "ООО Вектор");
    CHECK(valueOf(card, FieldKind::jobTitle) == "инженер-технолог");
    REQUIRE(card.first(FieldKind::phone) != nullptr);
    CHECK(card.first(FieldKind::phone)->e164 == "+74951234567");
    CHECK(card.first(FieldKind::phone)->extension == "3");
}

TEST_CASE("a bilingual card keeps both languages", "[card]")
{
    const auto card = read("КОВАЛЬЧУК ОЛЕНА СЕРГІЇВНА\nOlena Kovalchuk\nМенеджер з продажу\nSales Manager\n"
                           "ТОВ \"Київсталь\"\nKyivstal LLC\nolena@kyivstal.ua");
    REQUIRE(card.first(FieldKind::name) != nullptr);
    CHECK(card.first(FieldKind::name)->value == "Ковальчук Олена Сергіївна");
    CHECK(card.first(FieldKind::name)->alt == "Olena Kovalchuk");
    CHECK(card.altName.family == "Kovalchuk");
    REQUIRE(card.first(FieldKind::company) != nullptr);
    CHECK(card.first(FieldKind::company)->value == "ТОВ \"Київсталь\"");
    CHECK(card.first(FieldKind::company)->alt == "Kyivstal LLC");
    REQUIRE(card.first(FieldKind::jobTitle) != nullptr);
    CHECK(card.first(FieldKind::jobTitle)->alt == "Sales Manager");
}

TEST_CASE("the e-mail's domain tells the company from a motto", "[card]")
{
    const auto card =
        read("Kyiv Steel Works\nStrength that lasts\nOlena Kovalchuk\nHead of Sales\nok@kyivsteelworks.ua");
    CHECK(valueOf(card, FieldKind::company) == "Kyiv Steel Works");
    CHECK(valueOf(card, FieldKind::name) == "Olena Kovalchuk");
    CHECK(valueOf(card, FieldKind::jobTitle) == "Head of Sales");
}

TEST_CASE("a company that only a domain names is a guess, and says so", "[card]")
{
    const auto card = read("Olena Kovalchuk\nDirector\nolena@sirius.ua");
    REQUIRE(card.first(FieldKind::company) != nullptr);
    CHECK(card.first(FieldKind::company)->value == "Sirius");
    CHECK(card.first(FieldKind::company)->confidence < 0.5);
}

TEST_CASE("a mail host for everybody is nobody's company", "[card]")
{
    CHECK(valueOf(read("Olena Kovalchuk\nolena.kovalchuk@gmail.com"), FieldKind::company) == "none");
}

TEST_CASE("a name and a title on one line are two fields", "[card]")
{
    const auto card = read("Марія Бондар, директор\nт. 0671234567");
    CHECK(valueOf(card, FieldKind::name) == "Марія Бондар");
    CHECK(valueOf(card, FieldKind::jobTitle) == "директор");
}

TEST_CASE("a field says where on the picture it stands", "[card]")
{
    card::Line line{{.text = "Марія", .confidence = 0.9, .box = {.left = 10, .top = 20, .width = 50, .height = 12}},
                    {.text = "Бондар", .confidence = 0.8, .box = {.left = 70, .top = 21, .width = 60, .height = 12}}};
    const auto card = card::readCard({line}, "UA");
    REQUIRE(card.first(FieldKind::name) != nullptr);
    const auto& source = card.first(FieldKind::name)->source;
    CHECK(source.lines == std::vector<std::size_t>{0});
    CHECK(source.box.left == 10);
    CHECK(source.box.width == 120);
    CHECK(source.box.height == 13);
    CHECK(source.confidence == Approx(0.8));
}

TEST_CASE("nothing is read out of nothing", "[card]")
{
    CHECK(read("").fields.empty());
    CHECK(read("\n \n").fields.empty());
    CHECK(read("12 34 | • ~ =").fields.empty());
}

TEST_CASE("whatever the text is, the fields are UTF-8 and sure by a share", "[card][property]")
{
    rc::prop("any words of a card, in any order, with anything between them", [] {
        const auto piece = rc::gen::element<std::string>("Петренко", "ТОВ", "«", "»", "@", "(a)", "firm.com,ua", "+38",
                                                         "(044)", "123-45-67", "дод. 5", "www.", "http://", "директор",
                                                         ",", "-", "вул.", "12", "\n", "\n", "Dr.", "О.", "\xff",
                                                         "\xd0", "i", ":", "тел", "(", ")", "|", "LLC");
        std::string text;
        for (const std::string& word : *rc::gen::container<std::vector<std::string>>(piece))
            text += word + (*rc::gen::arbitrary<bool>() ? " " : "");
        for (const auto& field : read(text).fields) {
            RC_ASSERT(!field.value.empty());
            RC_ASSERT(base::isUtf8(field.value));
            RC_ASSERT(field.confidence >= 0 && field.confidence <= 1);
        }
    });
}

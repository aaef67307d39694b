#include <catch2/catch.hpp>

#include "shared/exchange/xlsform.h"
#include "shared/exchange/xlsform_relevant.h"
#include "shared/model/form_check.h"
#include "shared/model/form_run.h"

namespace fairbook::tests {

using base::Json;
using exchange::LeftOut;
using exchange::Sheet;

namespace {

/// As a Kobo author would write it.
std::vector<Sheet> workbook()
{
    return {{.name = "survey",
             .rows = {{"type", "name", "label::English (en)", "label::Ukrainian (uk)", "label::Français (fr)",
                       "required", "relevant", "constraint", "appearance"},
                      {"start", "start"},
                      {"begin_group", "who", "Who are you?", "Хто ви?"},
                      {"text", "Full-Name", "Name", "Ім'я", "Nom", "yes"},
                      {"end_group"},
                      {"select_one yes_no", "farms", "Do you farm?", "Чи є господарство?", "", "true"},
                      {"begin_group", "farm", "Your farm", "Ваше господарство", "", "", "${farms} = 'Yes'"},
                      {"integer", "area", "Hectares", "Гектари", "", "", "", ". >= 0 and . <= 100000"},
                      {"select_multiple crops or_other", "crops", "Crops", "Культури", "", "", "${area} >= 50"},
                      {"text", "story", "Tell us", "Розкажіть", "", "", "", "", "multiline"},
                      {"end_group"},
                      {"geopoint", "place", "Where?", "Де?"},
                      {"image", "sign", "Sign here", "Підпис", "", "", "", "", "signature"}}},
            {.name = "choices",
             .rows = {{"list_name", "name", "label::English (en)", "label::Ukrainian (uk)"},
                      {"yes_no", "Yes", "Yes", "Так"},
                      {"yes_no", "No", "No", "Ні"},
                      {"crops", "Winter wheat", "Winter wheat", "Озима пшениця"},
                      {"crops", "maize", "Maize", "Кукурудза"}}},
            {.name = "settings",
             .rows = {{"form_title", "form_id", "default_language"}, {"Farm visit", "farm-visit", "English (en)"}}}};
}

exchange::XlsForm read(const std::vector<Sheet>& sheets)
{
    auto form = exchange::readXlsForm(sheets);
    REQUIRE(form);
    return std::move(*form);
}

std::string keyOf(std::string_view name)
{
    return name == "a" || name == "b" ? std::string(name) : std::string();
}

Json relevant(std::string_view text)
{
    const auto condition = exchange::parseRelevant(text, keyOf);
    return condition ? model::toJson(*condition) : Json();
}

Json compares(const char* question, const char* op, const Json& value)
{
    return {{"question", question}, {"op", op}, {"value", value}};
}

} // namespace

TEST_CASE("a form for ODK or Kobo becomes a draft that can go live", "[form][xlsform]")
{
    const auto [form, leftOut] = read(workbook());
    CHECK(form.key == "farm_visit");
    CHECK(form.title.at("uk") == "Farm visit");
    CHECK(form.languages == std::vector<std::string>{"uk", "en"});
    REQUIRE(form.sections.size() == 4);
    CHECK(form.sections[0].key == "who");
    CHECK(form.sections[2].title.at("uk") == "Ваше господарство");
    REQUIRE(form.question("full_name") != nullptr);
    CHECK(form.question("full_name")->required == model::Required::soft);
    CHECK(form.question("area")->max == Approx(100'000));
    CHECK(form.question("crops")->options[0].key == "winter_wheat");
    CHECK(form.question("crops")->otherText);
    CHECK(form.question("story")->type == "long_text");
    CHECK(form.question("sign")->type == "signature");
    CHECK(model::mayGoLive(model::problemsOf(form)));
    CHECK(leftOut == std::vector<LeftOut>{{"language", "français (fr)"}, {"type", "place"}});
}

TEST_CASE("a group's condition holds for its questions, beside their own", "[form][xlsform]")
{
    const auto form = read(workbook()).form;
    const auto asks = [&](const char* key, const Json& answers) {
        const auto asked = model::asked(form, answers);
        return std::any_of(asked.begin(), asked.end(), [&](const auto* question) { return question->key == key; });
    };
    CHECK_FALSE(asks("area", Json::object()));
    CHECK(asks("area", {{"farms", "yes"}}));
    CHECK_FALSE(asks("crops", {{"farms", "yes"}, {"area", 49}}));
    CHECK(asks("crops", {{"farms", "yes"}, {"area", 50}}));
    CHECK_FALSE(asks("crops", {{"farms", "no"}, {"area", 50}}));
}

TEST_CASE("what a condition of ours can say is read from relevant, the rest is not guessed", "[form][xlsform]")
{
    CHECK(relevant("${a} = 'x'") == compares("a", "=", "x"));
    CHECK(relevant("${a}!=\"x\"") == compares("a", "!=", "x"));
    CHECK(relevant("${a} > 5") == compares("a", ">", 5));
    CHECK(relevant("${a} != ''") == Json{{"question", "a"}, {"op", "answered"}});
    CHECK(relevant("selected(${a}, 'x')") == compares("a", "contains", "x"));
    CHECK(relevant("${a} = 'x' and (${b} = 1 or ${b} = 2)") ==
          Json{{"all", {compares("a", "=", "x"), {{"any", {compares("b", "=", 1), compares("b", "=", 2)}}}}}});
    CHECK(relevant("${a} <= 5") == Json{{"any", {compares("a", "<", 5), compares("a", "=", 5)}}});
    for (const char* other : {"", "${c} = 1", "${a}", "${a} = ", "not(${a} = 1)", "${a} = 'x", "(${a} = 1",
                              "${a} = ${b}", "count(${a}) > 1", "${a} = 1 and", "today() > ${a}", "${a} + 1 = 2", "&"})
        CHECK(relevant(other).is_null());
    CHECK(relevant(std::string(exchange::expressionBytesMax, '(')).is_null());
}

TEST_CASE("a constraint is the least and the largest number, or is left out", "[form][xlsform]")
{
    const auto range = exchange::parseConstraint(". >= 1 and . <= 7.5");
    REQUIRE(range);
    CHECK(range->min == Approx(1));
    CHECK(range->max == Approx(7.5));
    CHECK(exchange::parseConstraint(".<=3")->max == Approx(3));
    for (const char* other :
         {"", ". > 3", ". >= 1 or . <= 0", "regex(., '[a-z]')", ". >= ${a}", "string-length(.) <= 3"})
        CHECK_FALSE(exchange::parseConstraint(other));
}

TEST_CASE("names that differ only in signs stay two questions", "[form][xlsform]")
{
    auto sheets = workbook();
    sheets[0].rows.push_back({"text", "full_name", "Again", "Ще раз"});
    const auto form = read(sheets).form;
    CHECK(form.question("full_name_2") != nullptr);
}

TEST_CASE("a workbook that is no form is refused, and one with a list that is missing says so", "[form][xlsform]")
{
    CHECK(exchange::readXlsForm({{.name = "Sheet1", .rows = {{"a"}}}}).error().code == base::Code::foreign);
    CHECK(exchange::readXlsForm({}).error().code == base::Code::foreign);
    auto sheets = workbook();
    sheets.erase(sheets.begin() + 1);
    const auto form = read(sheets);
    CHECK(std::count(form.leftOut.begin(), form.leftOut.end(), LeftOut{"list", "crops"}) == 1);
    CHECK_FALSE(model::mayGoLive(model::problemsOf(form.form)));

    auto many = workbook();
    for (std::size_t i = 0; i <= model::questionsMax; ++i)
        many[0].rows.push_back({"text", "more" + std::to_string(i), "x", "x"});
    CHECK(exchange::readXlsForm(many).error().code == base::Code::tooLong);
}

} // namespace fairbook::tests

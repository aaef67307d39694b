// A questionnaire goes out as an XLSForm workbook, and what XLSForm has words for comes in again as it was.
#include <catch2/catch.hpp>

#include "shared/exchange/xlsform.h"
#include "shared/exchange/xlsform_writer.h"
#include "tests/support/sample_form.h"

namespace fairbook::tests {

using model::Question;

TEST_CASE("a questionnaire comes back from its workbook", "[exchange][xlsform]")
{
    const auto form = model::readQuestionnaire(sampleForm());
    REQUIRE(form);
    const auto sheets = exchange::xlsFormSheets(*form);
    REQUIRE(sheets.size() == 3);
    const auto back = exchange::readXlsForm(sheets);
    REQUIRE(back);
    CHECK(back->leftOut.empty());
    CHECK(back->form.key == form->key);
    CHECK(back->form.languages == form->languages);
    const auto before = form->questions();
    const auto after = back->form.questions();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        INFO(before[i]->key);
        CHECK(after[i]->key == before[i]->key);
        CHECK(after[i]->text == before[i]->text);
        CHECK(after[i]->options.size() == before[i]->options.size());
        CHECK(after[i]->showIf.has_value() == before[i]->showIf.has_value());
        if (before[i]->showIf)
            CHECK(model::toJson(*after[i]->showIf) == model::toJson(*before[i]->showIf));
        CHECK((after[i]->required == model::Required::no) == (before[i]->required == model::Required::no));
    }
    CHECK(back->form.question("tractors")->max == 500);
    CHECK(back->form.question("area")->type == "one");
    CHECK(back->form.sections.size() == form->sections.size());
}

TEST_CASE("a table is a question a row, and its choices stand there once", "[exchange][xlsform]")
{
    model::Questionnaire form{.key = "f", .title = {{"en", "F"}}, .languages = {"en"}};
    form.sections.push_back({.key = "s", .kind = "survey"});
    form.sections[0].questions.push_back({.key = "t",
                                          .type = "matrix",
                                          .text = {{"en", "How was it?"}},
                                          .options = {{.key = "good", .text = {{"en", "Good"}}}},
                                          .rows = {{.key = "a", .text = {{"en", "A"}}}, {.key = "b"}}});
    const auto sheets = exchange::xlsFormSheets(form);
    CHECK(sheets[0].rows.size() == 5);
    CHECK(sheets[0].rows[2][1] == "t_a");
    CHECK(sheets[0].rows[2][2] == "How was it?: A");
    CHECK(sheets[1].rows.size() == 2);
}

} // namespace fairbook::tests

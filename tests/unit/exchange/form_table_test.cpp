// Answers as a table: a row a response, a column a question, and every cell a text.
#include <catch2/catch.hpp>

#include "shared/exchange/form_table.h"
#include "shared/model/form_draft.h"
#include "tests/support/sample_form.h"
#include "tests/support/temporary_folder.h"

namespace fairbook::tests {

using base::Json;

namespace {

model::Record response(const Json& answers)
{
    model::Record record;
    record.type = "response";
    record.id = base::Id::derive(base::dumpJson(answers));
    const Json values = model::answerValues(answers);
    for (const auto& [path, value] : values.items())
        record.body["answers"][path.substr(path.find('/') + 1)] = value;
    record.body["started_at"] = 1'795'000'000'000;
    record.body["score"] = 7;
    return record;
}

std::string cell(const exchange::Sheet& sheet, const std::string& column, std::size_t row)
{
    const auto& head = sheet.rows.front();
    for (std::size_t at = 0; at < head.size(); ++at)
        if (head[at] == column)
            return sheet.rows[row][at];
    FAIL(column);
    return {};
}

} // namespace

TEST_CASE("a row a response, a column a question, of several choices one a choice", "[exchange][results]")
{
    const auto form = model::readQuestionnaire(sampleForm());
    REQUIRE(form);
    exchange::FormTable table({&*form}, "uk");
    table.add(response({{"area", "large"}, {"products", {"drills", "none"}}, {"tractors", 4}, {"may_mail", true}}),
              *form, 3);
    table.add(response({{"area", "small"}, {"products", {"drills"}}}), *form, 3); // hidden: not asked
    const auto sheets = table.sheets();
    REQUIRE(sheets.size() == 2);
    REQUIRE(sheets[0].rows.size() == 3);
    CHECK(cell(sheets[0], "version", 1) == "3");
    CHECK(cell(sheets[0], "area", 1) == "понад 500");
    CHECK(cell(sheets[0], "products/drills", 1) == "1");
    CHECK(cell(sheets[0], "products/harrows", 1) == "0");
    CHECK(cell(sheets[0], "products/drills", 2).empty());
    CHECK(cell(sheets[0], "tractors", 1) == "4");
    CHECK(cell(sheets[0], "may_mail", 1) == "yes");
    CHECK(cell(sheets[0], "score", 1) == "7");
    CHECK(sheets[1].rows[1][0] == "family");
    CHECK(cell(sheets[1], "en", 4) == "How many hectares do you farm?");
}

TEST_CASE("what a visitor typed is never a formula", "[exchange][results]")
{
    model::Questionnaire form{.key = "f", .languages = {"en"}};
    form.sections.push_back({.key = "s", .kind = "survey"});
    form.sections[0].questions.push_back({.key = "wish", .type = "text"});
    const std::string evil = "=HYPERLINK(\"http://x\",\"win\")";
    exchange::FormTable table({&form}, "en");
    for (const std::string& text : {evil, std::string("+1"), std::string("@SUM(A1)"), std::string("-2+3")})
        table.add(response({{"wish", text}}), form, 1);
    const test::TemporaryFolder folder;
    const auto file = folder.path() / "answers.xlsx";
    REQUIRE(exchange::writeXlsx(file, table.sheets()));
    const auto back = exchange::readXlsx(file);
    REQUIRE(back);
    CHECK(cell((*back)[0], "wish", 1) == evil);
    CHECK(cell((*back)[0], "wish", 2) == "+1");
    CHECK(cell((*back)[0], "wish", 3) == "@SUM(A1)");
}

TEST_CASE("columns of all versions stand beside one another", "[exchange][results]")
{
    const auto old = model::readQuestionnaire(sampleForm());
    REQUIRE(old);
    model::Questionnaire fresh = *old;
    auto& questions = fresh.sections[1].questions;
    questions[2].options.push_back({.key = "ploughs", .text = {{"en", "ploughs"}}});
    questions.erase(questions.begin() + 1); // "when" is gone
    exchange::FormTable table({&fresh, &*old}, "en");
    table.add(response({{"area", "large"}, {"when", "season"}}), *old, 1);
    const auto sheets = table.sheets();
    CHECK(cell(sheets[0], "when", 1) == "this season");
    CHECK(cell(sheets[0], "products/ploughs", 1).empty());
}

} // namespace fairbook::tests

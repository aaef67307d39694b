// Results: what was shown, answered and left, over versions.
#include <catch2/catch.hpp>

#include "shared/model/form_results.h"
#include "tests/support/sample_form.h"

namespace fairbook::tests {

using base::Json;
using model::Answered;
using model::FormTally;
using model::Questionnaire;

namespace {

Questionnaire sample()
{
    auto form = model::readQuestionnaire(sampleForm());
    REQUIRE(form);
    return std::move(*form);
}

const model::QuestionResults& of(const model::FormResults& results, const std::string& key)
{
    for (const auto& question : results.questions)
        if (question.key == key)
            return question;
    FAIL(key);
    return results.questions.front();
}

std::int64_t countOf(const model::QuestionResults& question, const std::string& key)
{
    for (const auto& choice : question.choices)
        if (choice.key == key)
            return choice.count;
    return -1;
}

Answered done(const Questionnaire& form, Json answers)
{
    return {.form = form, .answers = std::move(answers), .at = {1}, .finished = true};
}

} // namespace

TEST_CASE("choices are counted, and of several each one", "[form][results]")
{
    const Questionnaire form = sample();
    FormTally tally({&form});
    tally.add(done(form, {{"area", "large"}, {"when", "looking"}, {"products", {"drills", "harrows", "drills"}}}));
    tally.add(done(form, {{"area", "large"}, {"when", "season"}, {"products", {"drills"}}, {"may_mail", false}}));
    tally.add(done(form, {{"area", "small"}, {"when", "looking"}, {"products", {"sprayers"}}})); // hidden: not asked
    const auto results = tally.results();
    CHECK(results.responses == 3);
    CHECK(countOf(of(results, "area"), "large") == 2);
    CHECK(countOf(of(results, "area"), "middle") == 0);
    CHECK(of(results, "products").shown == 2);
    CHECK(of(results, "products").answered == 2);
    CHECK(countOf(of(results, "products"), "drills") == 2);
    CHECK(countOf(of(results, "products"), "sprayers") == 0);
    CHECK(of(results, "tractors").shown == 2);
    CHECK(of(results, "tractors").answered == 0);
    CHECK(countOf(of(results, "may_mail"), "no") == 1);
}

TEST_CASE("who stopped was shown nothing behind the last question", "[form][results]")
{
    const Questionnaire form = sample();
    FormTally tally({&form});
    tally.add({.form = form, .answers = {{"family", "Koval"}, {"area", "small"}}, .lastQuestion = "when"});
    tally.add(done(form, {{"area", "small"}}));
    const auto results = tally.results();
    CHECK(results.finished == 1);
    CHECK(of(results, "when").shown == 2);
    CHECK(of(results, "when").abandoned == 1);
    CHECK(of(results, "when").answered == 0);
    CHECK(of(results, "recommend").shown == 1);
    CHECK_FALSE(results.finishedPercent().has_value()); // two are too few to say
}

TEST_CASE("thirty responses say how many finish", "[form][results]")
{
    const Questionnaire form = sample();
    FormTally tally({&form});
    for (int i = 0; i < 30; ++i) {
        Answered response = done(form, {{"area", "small"}});
        response.finished = i % 5 != 0;
        tally.add(response);
    }
    CHECK(tally.results().finishedPercent() == 80);
}

TEST_CASE("numbers have a middle and a histogram", "[form][results]")
{
    const auto few = model::summaryOf({3, 1, 2, 2});
    REQUIRE(few);
    CHECK(few->median == 2);
    REQUIRE(few->bins.size() == 3);
    CHECK(few->bins[1].count == 2);
    CHECK(few->bins[1].from == few->bins[1].to);
    const auto many = model::summaryOf({0, 500, 250, 251, 499});
    REQUIRE(many);
    CHECK(many->median == 251);
    CHECK(many->bins.size() <= model::binsMax);
    std::int64_t sum = 0;
    for (const model::Bin& bin : many->bins)
        sum += bin.count;
    CHECK(sum == 5);
    const auto broken = model::summaryOf({0.5, 0.5});
    REQUIRE(broken);
    CHECK(broken->bins.size() == 1);
    CHECK_FALSE(model::summaryOf({}).has_value());
}

TEST_CASE("who recommends us is said from ten answers on", "[form][results]")
{
    const Questionnaire form = sample();
    FormTally tally({&form});
    for (const int answer : {10, 9, 9, 8, 7, 6, 0, 10, 10})
        tally.add(done(form, {{"recommend", answer}}));
    CHECK_FALSE(of(tally.results(), "recommend").nps->score().has_value());
    tally.add(done(form, {{"recommend", 9}}));
    const auto nps = of(tally.results(), "recommend").nps;
    CHECK(nps->count == 10);
    CHECK(nps->promoters == 6);
    CHECK(nps->detractors == 2);
    CHECK(nps->score() == 40);
}

TEST_CASE("versions are joined by the question's key", "[form][results]")
{
    const Questionnaire old = sample();
    Questionnaire fresh = old;
    auto& questions = fresh.sections[1].questions;
    questions[0].text["en"] = "How much land?";
    questions[0].options.push_back({.key = "huge", .text = {{"en", "over 5,000"}}});
    questions[0].options.erase(questions[0].options.begin()); // "small" is not offered any more
    questions[3].type = "text";                               // how many tractors, in words
    questions.erase(questions.begin() + 1);                   // "when" is not asked any more
    FormTally tally({&fresh, &old});
    tally.add(done(old, {{"area", "small"}, {"when", "season"}, {"products", {"drills"}}, {"tractors", 4}}));
    tally.add(done(fresh, {{"area", "huge"}}));
    const auto results = tally.results();
    CHECK(of(results, "area").text.at("en") == "How much land?");
    CHECK(of(results, "area").shown == 2);
    CHECK(countOf(of(results, "area"), "small") == 1);
    CHECK(countOf(of(results, "area"), "huge") == 1);
    CHECK(of(results, "when").gone);
    CHECK(results.questions.back().key == "when");
    CHECK(of(results, "when").shown == 1);
    CHECK(of(results, "tractors").odd + static_cast<std::int64_t>(of(results, "tractors").texts.size()) ==
          of(results, "tractors").answered);
}

TEST_CASE("texts: the latest fifty, and never who somebody is", "[form][results]")
{
    Questionnaire form = sample();
    form.sections[1].questions.push_back({.key = "wish", .type = "long_text"});
    FormTally tally({&form});
    for (int i = 0; i < 300; ++i) {
        Answered response =
            done(form, {{"family", "Koval"}, {"phone", "+380671234567"}, {"wish", "wish " + std::to_string(i)}});
        response.at = {i};
        tally.add(response);
    }
    const auto results = tally.results();
    REQUIRE(of(results, "wish").texts.size() == model::latestTextsMax);
    CHECK(of(results, "wish").texts.front().text == "wish 299");
    CHECK(of(results, "wish").texts.back().text == "wish 250");
    CHECK(of(results, "family").answered == 300);
    CHECK(of(results, "family").texts.empty());
    CHECK(of(results, "phone").texts.empty());
}

TEST_CASE("orders and tables are counted too", "[form][results]")
{
    Questionnaire form{.key = "f", .title = {}, .languages = {"en"}};
    form.sections.push_back({.key = "s", .kind = "survey"});
    auto& questions = form.sections[0].questions;
    questions.push_back({.key = "order", .type = "rank", .options = {{.key = "a"}, {.key = "b"}}});
    questions.push_back({.key = "table", .type = "matrix", .options = {{.key = "good"}}, .rows = {{.key = "row"}}});
    FormTally tally({&form});
    tally.add(done(form, {{"order", {"b", "a"}}, {"table", {{"row", "good"}}}}));
    tally.add(done(form, {{"order", {"b"}}, {"table", "nonsense"}}));
    const auto results = tally.results();
    CHECK(of(results, "order").choices[1].ranks == 2);
    CHECK(of(results, "order").choices[0].ranks == 2);
    CHECK(of(results, "table").rows.at("row")[0].count == 1);
    CHECK(of(results, "table").odd == 1);
}

} // namespace fairbook::tests

#include <catch2/catch.hpp>

#include "shared/model/form_run.h"
#include "shared/model/scoring.h"
#include "tests/support/sample_form.h"

namespace fairbook::tests {

using base::Json;
using model::Question;
using model::Questionnaire;

namespace {

Questionnaire sample()
{
    return *model::parseQuestionnaire(*base::parseJson(sampleForm()));
}

std::vector<std::string> askedKeys(const Json& answers)
{
    const Questionnaire form = sample();
    std::vector<std::string> keys;
    for (const Question* question : model::asked(form, answers))
        keys.push_back(question->key);
    return keys;
}

bool isAsked(const char* key, const Json& answers)
{
    const auto keys = askedKeys(answers);
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

} // namespace

TEST_CASE("a question is asked when its condition holds, and not before", "[form]")
{
    CHECK_FALSE(isAsked("products", Json::object()));
    CHECK(isAsked("products", {{"area", "large"}}));
    CHECK(isAsked("products", {{"when", "season"}}));
    CHECK_FALSE(isAsked("products", {{"area", "small"}, {"when", "looking"}}));
}

TEST_CASE("what was answered and is hidden again does not count", "[form]")
{
    const Json answers{{"area", "small"}, {"products", {"drills"}}, {"tractors", 12}};
    CHECK_FALSE(isAsked("tractors", answers));
    CHECK(model::countedAnswers(sample(), answers) == Json{{"area", "small"}});
    CHECK(model::scoreOf(sample(), answers).points == 0);
}

TEST_CASE("from each question the way goes on, also from one that is hidden meanwhile", "[form]")
{
    const Questionnaire form = sample();
    const auto next = [&](const char* key, const Json& answers) {
        const Question* question = model::nextQuestion(form, answers, key);
        return question == nullptr ? std::string("done") : question->key;
    };
    CHECK(next("", {}) == "family");
    CHECK(next("when", {{"area", "small"}}) == "recommend");
    CHECK(next("when", {{"area", "large"}}) == "products");
    CHECK(next("tractors", {{"area", "small"}}) == "recommend");
    CHECK(next("may_mail", {}) == "done");
    CHECK(model::questionBefore(form, {{"area", "small"}}, "recommend")->key == "when");
    CHECK(model::questionBefore(form, {}, "family") == nullptr);
}

TEST_CASE("an odd answer is marked, never refused", "[form]")
{
    const Questionnaire form = sample();
    const auto mark = [&](const char* key, const Json& answer) {
        return std::string(model::answerMark(*form.question(key), answer));
    };
    CHECK(mark("area", "large").empty());
    CHECK(mark("area", "huge") == "choice_unknown");
    CHECK(mark("tractors", 12).empty());
    CHECK(mark("tractors", -1) == "number_small");
    CHECK(mark("tractors", 501) == "number_large");
    CHECK(mark("tractors", "twelve") == "shape_invalid");
    CHECK(mark("products", {"drills", "sprayers", "harrows", "none"}) == "too_many");
    CHECK(mark("products", {"ploughs"}) == "choice_unknown");
    CHECK(mark("email", "olha(at)lan.ua") == "email_invalid");
    CHECK(mark("email", "olha@lan.ua").empty());
    CHECK(mark("email", nullptr).empty());
    CHECK(mark("may_mail", "yes") == "shape_invalid");
}

TEST_CASE("dates, times and decimals are read as people write them", "[form]")
{
    const auto mark = [](const char* type, const Json& answer) {
        Question question;
        question.type = type;
        question.min = 0.5;
        return std::string(model::answerMark(question, answer));
    };
    CHECK(mark("date", "2026-11-22").empty());
    CHECK(mark("date", "2026-02-30") == "date_invalid");
    CHECK(mark("time", "14:05").empty());
    CHECK(mark("time", "24:00") == "time_invalid");
    CHECK(mark("time", "-1:05") == "time_invalid");
    CHECK(mark("decimal", "0,75").empty());
    CHECK(mark("decimal", "0.25") == "number_small");
    CHECK(mark("money", "1 000") == "shape_invalid");
    CHECK(mark("type_of_tomorrow", "anything").empty());
}

TEST_CASE("what should have been answered is listed, by the grade of the lead", "[form]")
{
    const Questionnaire form = sample();
    CHECK(model::missingAnswers(form, Json::object(), "") == std::vector<std::string>{"family", "phone", "area"});
    CHECK(model::missingAnswers(form, {{"family", "Коваль"}, {"phone", "067"}, {"area", "small"}}, "A") ==
          std::vector<std::string>{"email"});
}

TEST_CASE("a score is explained by the answers that gave it", "[form][score]")
{
    const auto score = model::scoreOf(sample(), {{"area", "large"}, {"when", "season"}, {"products", {"drills"}}});
    CHECK(score.points == 17);
    CHECK(score.grade == "A");
    REQUIRE(score.lines.size() == 3);
    CHECK(score.lines[1].question == "when");
    CHECK(score.lines[1].points == 10);
    CHECK(score.nextGrade.empty());

    const auto middle = model::scoreOf(sample(), {{"area", "large"}});
    CHECK(middle.grade == "B");
    CHECK(middle.nextGrade == "A");
    CHECK(middle.pointsToNext == 10);
    CHECK(model::scoreOf(sample(), Json::object()).grade.empty());
}

TEST_CASE("an option can give a grade by itself", "[form][score]")
{
    Questionnaire form = sample();
    form.sections[1].questions[0].options[0].grade = "A";
    CHECK(model::scoreOf(form, {{"area", "small"}}).grade == "A");
}

TEST_CASE("an option that is named twice counts once", "[form][score]")
{
    const Json answers{{"area", "large"}, {"products", {"drills", "drills", "drills"}}};
    CHECK(model::scoreOf(sample(), answers).points == 7);
}

TEST_CASE("the meter follows the rule of the trade", "[form]")
{
    CHECK(model::expectedToFinish(0) == Approx(1.0));
    CHECK(model::expectedToFinish(5) == Approx(0.9025));
    CHECK(model::expectedSeconds(sample()) == 55);
}

} // namespace fairbook::tests

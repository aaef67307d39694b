// Answers as hands give them: taps, typed texts, places in an order.
#include <catch2/catch.hpp>

#include "shared/model/form_answer.h"
#include "tests/support/sample_form.h"

namespace fairbook::tests {

using base::Json;
using model::Question;
using model::Questionnaire;

namespace {

const Questionnaire& sample()
{
    static const Questionnaire form = *model::parseQuestionnaire(*base::parseJson(sampleForm()));
    return form;
}

Question order()
{
    Question question;
    question.type = "rank";
    for (const char* key : {"price", "speed", "service"})
        question.options.push_back({.key = key});
    return question;
}

} // namespace

TEST_CASE("choosing looks after the choice that excludes others, and after the limit", "[form]")
{
    const Questionnaire form = sample();
    const Question& products = *form.question("products");
    Json answer = model::toggled(products, Json(), "drills");
    answer = model::toggled(products, answer, "sprayers");
    CHECK(answer == Json{"drills", "sprayers"});
    CHECK(model::toggled(products, answer, "drills") == Json::array({"sprayers"}));
    CHECK(model::toggled(products, answer, "none") == Json::array({"none"}));
    CHECK(model::toggled(products, Json::array({"none"}), "drills") == Json::array({"drills"}));

    Question two = products;
    two.choicesMax = 2;
    CHECK(model::toggled(two, answer, "harrows") == answer);

    const Question& area = *form.question("area");
    CHECK(model::toggled(area, Json(), "large") == Json("large"));
    CHECK(model::toggled(area, Json("small"), "large") == Json("large"));
    CHECK(model::toggled(area, Json("large"), "large").is_null());
}

TEST_CASE("a whole number is a number, and what is none stays as it was typed", "[form]")
{
    const Question& tractors = *sample().question("tractors");
    CHECK(model::typedAnswer(tractors, "12") == Json(12));
    CHECK(model::typedAnswer(tractors, "a dozen") == Json("a dozen"));
    CHECK(model::typedAnswer(tractors, "99999999999999999999") == Json("99999999999999999999"));
    CHECK(model::typedAnswer(tractors, "").is_null());
    CHECK(model::typedAnswer(*sample().question("family"), "12") == Json("12"));
    CHECK(model::textOfAnswer(Json(12)) == "12");
    CHECK(model::textOfAnswer(Json("a dozen")) == "a dozen");
    CHECK(model::textOfAnswer(Json()).empty());
}

TEST_CASE("a choice of one's own stands in the place of an option, or beside several", "[form]")
{
    const Question& area = *sample().question("area");
    CHECK(model::withOther(area, Json("small"), "two gardens") == Json{{"other", "two gardens"}});
    CHECK(model::withOther(area, Json("small"), "") == Json("small"));
    CHECK(model::withOther(area, Json{{"other", "two"}}, "").is_null());

    const Question& products = *sample().question("products");
    const Json both = model::withOther(products, Json::array({"drills"}), "ploughs");
    CHECK(both == Json::array({"drills", Json{{"other", "ploughs"}}}));
    CHECK(model::otherIn(both) == "ploughs");
    CHECK(model::withOther(products, both, "ploughshares").size() == 2);
    CHECK(model::withOther(products, both, "") == Json::array({"drills"}));
    CHECK(model::withOther(products, Json::array({"none"}), "ploughs").size() == 1);
    CHECK(model::toggled(products, both, "none") == Json::array({"none"}));
}

TEST_CASE("things are put in order by taps, and moved up and down between walls", "[form]")
{
    Json answer;
    for (const char* key : {"speed", "price", "service"})
        answer = model::toggled(order(), answer, key);
    CHECK(answer == Json::array({"speed", "price", "service"}));
    CHECK(model::moved(answer, "service", -1) == Json::array({"speed", "service", "price"}));
    CHECK(model::moved(answer, "speed", -1) == answer);
    CHECK(model::moved(answer, "speed", 9) == Json::array({"price", "service", "speed"}));
    CHECK(model::moved(answer, "nothing", 1) == answer);
    CHECK(model::moved(Json(), "speed", 1).is_null());
}

TEST_CASE("each row of a table has one choice, and the last one gone is no answer", "[form]")
{
    Json answer = model::toggledIn(Json(), "drills", "often");
    answer = model::toggledIn(answer, "harrows", "never");
    CHECK(answer == Json{{"drills", "often"}, {"harrows", "never"}});
    answer = model::toggledIn(answer, "drills", "never");
    CHECK(answer["drills"] == "never");
    answer = model::toggledIn(model::toggledIn(answer, "drills", "never"), "harrows", "never");
    CHECK(answer.is_null());
}

} // namespace fairbook::tests

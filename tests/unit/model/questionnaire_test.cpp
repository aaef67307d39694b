#include <catch2/catch.hpp>

#include "shared/model/form_draft.h"
#include "shared/model/questionnaire.h"
#include "tests/support/sample_form.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Code;
using base::Json;

namespace {

Json sample()
{
    return *base::parseJson(sampleForm());
}

Code refusalOf(const Json& content)
{
    const auto form = model::parseQuestionnaire(content);
    REQUIRE_FALSE(form);
    return form.error().code;
}

} // namespace

TEST_CASE("what a questionnaire says is read and written without a loss", "[form]")
{
    const auto form = model::parseQuestionnaire(sample());
    REQUIRE(form);
    CHECK(form->questions().size() == 9);
    CHECK(form->question("area")->options.size() == 3);
    CHECK(form->question("nobody") == nullptr);
    CHECK(model::toJson(*model::parseQuestionnaire(model::toJson(*form))) == model::toJson(*form));
    CHECK(model::toJson(*form) == sample());
}

TEST_CASE("a text is shown in the language asked for, or in another before none", "[form]")
{
    const model::Texts texts{{"en", "Area"}, {"uk", "Площа"}};
    CHECK(model::textIn(texts, "en") == "Area");
    CHECK(model::textIn(texts, "ru") == "Площа");
    CHECK(model::textIn({}, "uk").empty());
}

TEST_CASE("a questionnaire beyond its limits is refused by name", "[form][limits]")
{
    Json content = sample();
    content["sections"][0]["questions"][0]["key"] = "Not A Key";
    CHECK(refusalOf(content) == Code::malformed);

    content = sample();
    content["sections"][1]["questions"][0]["key"] = "family";
    CHECK(refusalOf(content) == Code::duplicateKey);

    content = sample();
    content["sections"][0]["questions"][0]["text"]["uk"] = std::string(model::formTextBytesMax + 1, 'x');
    CHECK(refusalOf(content) == Code::tooLong);

    content = sample();
    for (std::size_t i = 0; i <= model::optionsMax; ++i)
        content["sections"][1]["questions"][0]["options"].push_back({{"key", "more_" + std::to_string(i)}});
    CHECK(refusalOf(content) == Code::tooLong);

    content = sample();
    Json questions = Json::array();
    for (std::size_t i = 0; i < model::questionsMax; ++i)
        questions.push_back({{"key", "q" + std::to_string(i)}, {"type", "text"}});
    content["sections"][2]["questions"] = questions;
    CHECK(refusalOf(content) == Code::tooLong);

    CHECK(refusalOf(Json::array()) == Code::malformed);
    CHECK(refusalOf({{"key", "a"}, {"sections", Json::array({Json("text")})}}) == Code::malformed);
}

TEST_CASE("points of an option stay in their limits", "[form][limits]")
{
    Json content = sample();
    content["sections"][1]["questions"][0]["options"][0]["score"] = 2'000'000'000;
    CHECK(model::parseQuestionnaire(content)->question("area")->options[0].score == model::pointsMax);
}

TEST_CASE("a draft in its record says the same as its content", "[form]")
{
    const auto form = model::parseQuestionnaire(sample());
    Json body = recordAfter({Writer('a').create(model::draftValues(*form))}).body;
    CHECK(model::draftContent(body) == sample());

    INFO("a section that somebody took away leaves its questions in the last one");
    body["sections"].erase(model::keyElement("contact"));
    const Json content = model::draftContent(body);
    CHECK(content["sections"].size() == 2);
    CHECK(model::parseQuestionnaire(content)->questions().size() == 9);
    body.erase("sections");
    CHECK(model::parseQuestionnaire(model::draftContent(body))->questions().size() == 9);
}

TEST_CASE("answers go into a response and come back by their question", "[form]")
{
    const Json answers{{"area", "large"}, {"products", {"drills"}}, {"may_mail", false}};
    CHECK(model::answersOf(recordAfter({Writer('a').create(model::answerValues(answers))}).body) == answers);
}

} // namespace fairbook::tests

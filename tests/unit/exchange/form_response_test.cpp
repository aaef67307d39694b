#include <catch2/catch.hpp>

#include "shared/exchange/client_values.h"
#include "shared/exchange/form_response.h"
#include "shared/model/form_draft.h"
#include "shared/model/path.h"
#include "tests/support/sample_form.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Id;
using base::Json;
using exchange::ResponseInput;

namespace {

const model::Questionnaire& sample()
{
    static const model::Questionnaire form = *model::parseQuestionnaire(*base::parseJson(sampleForm()));
    return form;
}

ResponseInput input(Json answers)
{
    return {.form = sample(),
            .formId = Id::derive("form"),
            .version = Id::derive("version"),
            .answers = std::move(answers),
            .client = Id::derive("Olha"),
            .capture = {},
            .event = {},
            .user = Id::derive("Petro"),
            .language = "en",
            .startedAt = {1'000},
            .lastQuestion = "may_mail",
            .finished = true,
            .filledBy = exchange::FilledBy::staff,
            .region = "UA"};
}

Json clientAfter(Json answers, Json body)
{
    return exchange::bodyOf(exchange::clientValuesOf(input(std::move(answers)), body));
}

const Json whole{{"family", "Коваль"}, {"phone", "067 123 45 67"}, {"area", "large"}, {"when", "season"}};

} // namespace

TEST_CASE("a name, a company, a telephone or an e-mail says who somebody is", "[form][response]")
{
    using exchange::saysWho;
    for (const char* path : {"name", "company", "phones/240406", "emails/12425c"})
        CHECK(saysWho({{"kind", "person"}, {path, "x"}}));
    CHECK_FALSE(saysWho({{"kind", "person"}, {"tags/12425c", "x"}, {"grade", "A"}}));
    CHECK_FALSE(saysWho(base::Json::object()));
}

TEST_CASE("what was answered fills what is empty, and never takes the place of what somebody wrote", "[form]")
{
    CHECK(clientAfter(whole, Json::object())["name"] == Json{{"family", "Коваль"}});
    CHECK(clientAfter(whole, {{"name", {{"given", "Ольга"}}}})["name"] ==
          Json{{"family", "Коваль"}, {"given", "Ольга"}});
    CHECK_FALSE(clientAfter(whole, {{"name", {{"family", "Ковальчук"}}}}).contains("name"));
}

TEST_CASE("a telephone is added beside others, and not twice", "[form]")
{
    const Json first = clientAfter(whole, Json::object());
    REQUIRE(first["phones"].size() == 1);
    CHECK(first["phones"].begin()->at("e164") == "+380671234567");
    CHECK_FALSE(clientAfter(whole, first).contains("phones"));
}

TEST_CASE("options give tags and a grade, a grade that somebody gave stays", "[form]")
{
    const Json client = clientAfter(whole, Json::object());
    CHECK(client["tags"].begin()->at("value") == "large farm");
    CHECK(client["grade"] == "A");
    CHECK_FALSE(clientAfter(whole, {{"grade", "C"}}).contains("grade"));
}

TEST_CASE("an answer to a hidden question says nothing of the client", "[form]")
{
    model::Questionnaire form = sample();
    form.sections[1].questions[3].mapsTo = "note";
    ResponseInput given = input({{"area", "small"}, {"products", {"drills"}}, {"tractors", 7}});
    const ResponseInput hidden{.form = form, .answers = given.answers, .language = "en"};
    CHECK(exchange::clientValuesOf(hidden, Json::object()).empty());
}

TEST_CASE("answers are whole when Done was said and nothing is missing, else they wait", "[form]")
{
    base::FakeClock clock;
    const auto state = [&](const ResponseInput& given) { return exchange::responseValues(given, clock)["state"]; };
    ResponseInput given = input(whole);
    CHECK(state(given) == "partial"); // grade A wants an e-mail too
    given.answers["email"] = "olha@lan.ua";
    CHECK(state(given) == "complete");
    given.finished = false;
    CHECK(state(given) == "partial");
    CHECK_FALSE(exchange::responseValues(given, clock).contains("finished_at"));
}

TEST_CASE("consent is kept by its wording and channel, a no as well as a yes, and no answer as none", "[form]")
{
    base::FakeClock clock;
    base::SeededRandom random(1);
    const auto consent = [&](const Json& answers, exchange::FilledBy filledBy) {
        ResponseInput given = input(answers);
        given.filledBy = filledBy;
        return exchange::consentEdits(given, clock, random);
    };
    const auto yes = consent({{"may_mail", true}}, exchange::FilledBy::visitor);
    REQUIRE(yes.size() == 1);
    CHECK(yes[0].set["state"] == "given");
    CHECK(yes[0].set["channel"] == "email");
    CHECK(yes[0].set["text_version"] == "v2");
    CHECK(yes[0].set["method"] == "ticked");
    CHECK(consent({{"may_mail", false}}, exchange::FilledBy::staff)[0].set["state"] == "refused");
    CHECK(consent(Json::object(), exchange::FilledBy::staff).empty());
}

TEST_CASE("answers, client and consents are one gesture that names what the form had shown", "[form]")
{
    base::FakeClock clock;
    base::SeededRandom random(1);
    const model::Record olha = recordAfter({Writer('a').create({{"company", "Лан"}})});
    Json answers = whole;
    answers["may_mail"] = true;
    const auto gesture = exchange::responseGesture(input(answers), Id::derive("response"), &olha, clock, random);
    REQUIRE(gesture.size() == 3);
    CHECK(gesture[0].type == "response");
    CHECK(model::answersOf(exchange::bodyOf(gesture[0].set)) == answers);
    CHECK(gesture[1].record == olha.id);
    CHECK(gesture[1].base.contains("name"));
    CHECK(gesture[2].type == "consent");
}

TEST_CASE("who goes on with a response writes only what is said otherwise, and asks for no consent twice", "[form]")
{
    base::FakeClock clock;
    base::SeededRandom random(1);
    ResponseInput first = input({{"area", "large"}, {"when", "season"}, {"may_mail", true}});
    first.finished = false;
    Writer anna('a');
    const model::Record response = recordAfter({anna.create(exchange::responseValues(first, clock))});

    ResponseInput second = input({{"area", "large"}, {"may_mail", true}, {"phone", "067 123 45 67"}});
    const auto gesture = exchange::continuedGesture(second, response, nullptr, clock, random);
    REQUIRE(gesture.size() == 1);
    const Json& set = gesture[0].set;
    CHECK(gesture[0].record == response.id);
    CHECK(set.contains(model::elementPath("answers", model::keyElement("phone"))));
    CHECK(set[model::elementPath("answers", model::keyElement("when"))].is_null());
    CHECK_FALSE(set.contains(model::elementPath("answers", model::keyElement("area"))));
    CHECK_FALSE(set.contains("started_at"));
    CHECK(set.contains("finished_at"));
    CHECK(gesture[0].base.contains("finished_at"));

    second.answers["may_mail"] = false;
    const auto refusal = exchange::continuedGesture(second, response, nullptr, clock, random);
    REQUIRE(refusal.size() == 2);
    CHECK(refusal[1].set["state"] == "refused");
}

} // namespace fairbook::tests

// What an author does to a draft: order, sections, options. Two authors in different places never meet.
#include <catch2/catch.hpp>

#include "shared/model/form_check.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_edit.h"
#include "tests/support/sample_form.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Json;
using model::Record;
using model::Step;

namespace {

Record sampleDraft()
{
    const auto form = model::readQuestionnaire(sampleForm());
    REQUIRE(form);
    return recordAfter({Writer('a').create(model::draftValues(*form))});
}

/// The body after the values were written.
Json after(Json body, const Json& values)
{
    return model::withValues(std::move(body), values);
}

/// "contact: family phone email | needs: area …"
std::string shown(const Json& body)
{
    std::string text;
    for (const auto& part : model::draftOutline(body)) {
        text += (text.empty() ? "" : " | ") + base::textAt(part.section, "key") + ":";
        for (const Json& question : part.questions)
            text += " " + base::textAt(question, "key");
    }
    return text;
}

constexpr const char* asMade = "contact: family phone email | needs: area when products tractors recommend | "
                               "permission: may_mail";

} // namespace

TEST_CASE("a question moves by one place, over the edge of a section too", "[form]")
{
    const Json body = sampleDraft().body;
    REQUIRE(shown(body) == asMade);
    const Json up = model::movedQuestion(body, "when", Step::up);
    CHECK(up.size() == 1); // it alone is written: others may be at work on the other ones
    CHECK(shown(after(body, up)) == "contact: family phone email | needs: when area products tractors recommend | "
                                    "permission: may_mail");
    CHECK(shown(after(body, model::movedQuestion(body, "area", Step::up))) ==
          "contact: family phone email area | needs: when products tractors recommend | permission: may_mail");
    CHECK(shown(after(body, model::movedQuestion(body, "recommend", Step::down))) ==
          "contact: family phone email | needs: area when products tractors | permission: recommend may_mail");
    CHECK(model::movedQuestion(body, "family", Step::up).empty());
    CHECK(model::movedQuestion(body, "may_mail", Step::down).empty());
    CHECK(model::movedQuestion(body, "nobody", Step::up).empty());
}

TEST_CASE("up and down again is where it was, however often", "[form]")
{
    Json body = sampleDraft().body;
    for (int i = 0; i < 40; ++i) { // the room between two neighbours runs out and is made again
        body = after(body, model::movedQuestion(body, "when", Step::up));
        body = after(body, model::movedQuestion(body, "when", Step::down));
    }
    CHECK(shown(body) == asMade);
}

TEST_CASE("a question is put where it is dropped", "[form]")
{
    const Json body = sampleDraft().body;
    CHECK(shown(after(body, model::placedQuestion(body, "area", "products"))) ==
          "contact: family phone email | needs: when products area tractors recommend | permission: may_mail");
    CHECK(shown(after(body, model::placedQuestion(body, "recommend", "needs"))) ==
          "contact: family phone email | needs: recommend area when products tractors | permission: may_mail");
    CHECK(model::placedQuestion(body, "when", "area").empty());
    CHECK(model::placedQuestion(body, "when", "when").empty());
}

TEST_CASE("a new question stands behind the one that was open, in its section, with what its type needs", "[form]")
{
    const Json body = sampleDraft().body;
    base::SeededRandom random(1);
    Json question = model::newQuestion("one", random);
    CHECK(question["options"].size() == 2);
    question["key"] = "fresh";
    CHECK(shown(after(body, model::addedQuestion(body, question, "phone"))) ==
          "contact: family phone fresh email | needs: area when products tractors recommend | permission: may_mail");
    CHECK(shown(after(body, model::addedQuestion(body, question, ""))) == std::string(asMade) + " fresh");
    CHECK(shown(after(Json::object(), model::addedQuestion(Json::object(), question, ""))) == "questions: fresh");
    CHECK(model::newQuestion("consent", random)["wording"] == "v1");
    CHECK(model::isFormKey(base::textAt(model::newQuestion("long_text", random), "key")));
}

TEST_CASE("a copy stands right behind and says the same under another key", "[form]")
{
    const Json body = sampleDraft().body;
    base::SeededRandom random(2);
    const auto outline = model::draftOutline(after(body, model::duplicatedQuestion(body, "area", random)));
    Json copy = outline[1].questions[1];
    Json original = outline[1].questions[0];
    CHECK(copy["key"] != "area");
    for (const char* own : {"key", "order"}) {
        copy.erase(own);
        original.erase(own);
    }
    CHECK(copy == original);
}

TEST_CASE("a section that goes leaves its questions to its neighbour", "[form]")
{
    const Json body = sampleDraft().body;
    CHECK(shown(after(body, model::removedSection(body, "needs"))) ==
          "contact: family phone email area when products tractors recommend | permission: may_mail");
    CHECK(shown(after(body, model::removedSection(body, "contact"))) ==
          "needs: family phone email area when products tractors recommend | permission: may_mail");
    const Json alone =
        after(Json::object(), model::addedQuestion(Json::object(), {{"key", "q"}, {"type", "text"}}, ""));
    CHECK(model::removedSection(alone, "questions").empty());
    CHECK(shown(after(body, model::movedSection(body, "permission", Step::up))) ==
          "contact: family phone email | permission: may_mail | needs: area when products tractors recommend");
    CHECK(model::movedSection(body, "contact", Step::up).empty());
}

TEST_CASE("texts and options change one element, and nothing when nothing changes", "[form]")
{
    const Json body = sampleDraft().body;
    const Json same = model::changedQuestion(
        body, "area", [](Json& question) { model::putTextIn(question, "text", "uk", "Скільки гектарів?"); });
    CHECK(same.empty());
    const Json changed = model::changedQuestion(body, "area", [](Json& question) {
        model::putTextIn(question, "text", "ru", "");
        model::moveOption(question, "options", "large", Step::up);
        model::removeOption(question, "options", "small");
        model::addOption(question, "options", "huge");
        (*model::optionAt(question, "options", "huge"))["score"] = 9;
        question["key"] = "stays_as_it_was";
    });
    REQUIRE(changed.size() == 1);
    const Json body2 = after(body, changed);
    const Json* area = model::draftElement(body2, "questions", "area");
    REQUIRE(area != nullptr);
    CHECK_FALSE((*area)["text"].contains("ru"));
    CHECK((*area)["options"][0]["key"] == "large");
    CHECK((*area)["options"][2]["score"] == 9);
    CHECK(model::draftElement(body, "questions", "nobody") == nullptr);
}

TEST_CASE("two authors of different questions never clash", "[form]")
{
    Record record = sampleDraft();
    const Record seen = record;
    const auto write = [&](char who, std::uint64_t stamp, const Json& values) {
        const model::Edit edit = model::draftEdit(seen, values);
        Writer writer(who);
        writer.stamp = stamp;
        for (const auto& [path, value] : edit.set.items())
            take(record, writer.set(seen, path, value));
    };
    write('b', 2'000, model::changedQuestion(seen.body, "area", [](Json& question) { question["required"] = "no"; }));
    write('c', 2'001, model::movedQuestion(seen.body, "recommend", Step::up));
    CHECK(model::conflictsOf(record).empty());
    CHECK(shown(record.body) == "contact: family phone email | needs: area when products recommend tractors | "
                                "permission: may_mail");
    CHECK((*model::draftElement(record.body, "questions", "area"))["required"] == "no");
}

} // namespace fairbook::tests

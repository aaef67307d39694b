// Laws of questionnaires over random forms and random answers.
#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <set>

#include "shared/model/form_check.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_results.h"
#include "shared/model/form_run.h"
#include "shared/model/scoring.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {
namespace {

using base::Json;
using model::Condition;
using model::Question;
using model::Questionnaire;
using model::Record;

constexpr const char* types[] = {"one", "many", "int", "text", "yes_no"};
constexpr int optionCount = 3;

std::string questionKey(int number)
{
    return "q" + std::to_string(number);
}

Json randomValue()
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return "o" + std::to_string(*rc::gen::inRange(0, optionCount));
    case 1:
        return *rc::gen::inRange(-2, 5);
    case 2:
        return *rc::gen::arbitrary<bool>();
    default:
        return *rc::gen::element<std::string>("a", "b", "", "o1");
    }
}

Condition randomCondition(int before, int depth)
{
    const int kind = depth == 0 ? 2 : *rc::gen::inRange(0, 4);
    if (kind >= 2)
        return {.kind = Condition::Kind::compares,
                .parts = {},
                .question = questionKey(*rc::gen::inRange(0, before)),
                .comparison = static_cast<model::Comparison>(*rc::gen::inRange(0, 6)),
                .value = randomValue()};
    Condition condition{.kind = kind == 0 ? Condition::Kind::all : Condition::Kind::any};
    const int parts = *rc::gen::inRange(0, 4);
    for (int i = 0; i < parts; ++i)
        condition.parts.push_back(randomCondition(before, depth - 1));
    return condition;
}

enum class Conditions
{
    none,
    some
};

Question randomQuestion(int number, Conditions conditions)
{
    Question question{.key = questionKey(number),
                      .type = *rc::gen::elementOf(std::vector<std::string>(std::begin(types), std::end(types)))};
    if (model::hasOptions(question.shape()))
        for (int i = 0; i < optionCount; ++i)
            question.options.push_back({.key = "o" + std::to_string(i),
                                        .text = {{"en", "option"}},
                                        .score = *rc::gen::inRange(0, 6),
                                        .grade = *rc::gen::element<std::string>("", "", "", "A", "C")});
    question.required = static_cast<model::Required>(*rc::gen::inRange(0, 3));
    if (conditions == Conditions::some && number > 0 && *rc::gen::arbitrary<bool>())
        question.showIf = randomCondition(number, 2);
    return question;
}

Questionnaire randomForm(Conditions conditions)
{
    Questionnaire form{.key = "form", .title = {{"en", "Form"}}, .languages = {"en"}};
    const int sections = *rc::gen::inRange(1, 4);
    int number = 0;
    for (int i = 0; i < sections; ++i) {
        form.sections.push_back({.key = "s" + std::to_string(i), .kind = "survey"});
        const int questions = *rc::gen::inRange(1, 6);
        for (int j = 0; j < questions; ++j)
            form.sections.back().questions.push_back(randomQuestion(number++, conditions));
    }
    form.grades = {{"A", 9}, {"B", 5}, {"C", 1}};
    return form;
}

/// Also answers of a wrong shape and to questions that nobody asked: a file or an older version may say anything.
Json randomAnswers(const Questionnaire& form)
{
    Json answers = Json::object();
    for (const Question* question : form.questions()) {
        const int kind = *rc::gen::inRange(0, 4);
        if (kind == 0)
            continue;
        if (kind == 1)
            answers[question->key] = Json::array({randomValue(), randomValue()});
        else
            answers[question->key] = randomValue();
    }
    return answers;
}

int rankOf(const std::string& grade)
{
    return grade.empty() ? 0 : 'D' - grade.front();
}

} // namespace

TEST_CASE("every way through a questionnaire ends, whatever is answered on it", "[property][form]")
{
    rc::prop("each next question stands behind the one before", [] {
        const Questionnaire form = randomForm(Conditions::some);
        Json answers = Json::object();
        std::size_t steps = 0;
        const auto all = form.questions();
        const Question* at = model::nextQuestion(form, answers, "");
        while (at != nullptr) {
            RC_ASSERT(++steps <= all.size());
            if (*rc::gen::arbitrary<bool>())
                answers[at->key] = randomValue();
            const Question* next = model::nextQuestion(form, answers, at->key);
            const Question* back = next == nullptr ? at : model::questionBefore(form, answers, next->key);
            RC_ASSERT(back == at);
            at = next;
        }
        RC_ASSERT(model::nextQuestion(form, answers, all.back()->key) == nullptr);
    });
}

TEST_CASE("an answer changes nothing of what was asked before it", "[property][form]")
{
    rc::prop("what stands before a question does not depend on it", [] {
        const Questionnaire form = randomForm(Conditions::some);
        const Json answers = randomAnswers(form);
        const auto all = form.questions();
        const std::size_t place = *rc::gen::inRange<std::size_t>(0, all.size());
        Json other = answers;
        other[all[place]->key] = randomValue();
        const std::set<const Question*> before(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(place) + 1);
        const auto part = [&](const Json& given) {
            auto shown = model::asked(form, given);
            std::erase_if(shown, [&](const Question* question) { return !before.contains(question); });
            return shown;
        };
        RC_ASSERT(part(answers) == part(other));
    });
}

TEST_CASE("what is hidden counts nowhere", "[property][form]")
{
    rc::prop("the counted answers alone say all", [] {
        const Questionnaire form = randomForm(Conditions::some);
        const Json answers = randomAnswers(form);
        const Json counted = model::countedAnswers(form, answers);
        RC_ASSERT(model::asked(form, counted) == model::asked(form, answers));
        RC_ASSERT(model::countedAnswers(form, counted) == counted);
        const model::Score whole = model::scoreOf(form, answers);
        const model::Score part = model::scoreOf(form, counted);
        RC_ASSERT(whole.points == part.points);
        RC_ASSERT(whole.grade == part.grade);
        RC_ASSERT(model::missingAnswers(form, answers, "A") == model::missingAnswers(form, counted, "A"));
        int sum = 0;
        for (const model::ScoreLine& line : whole.lines) {
            RC_ASSERT(counted.contains(line.question));
            sum += line.points;
        }
        RC_ASSERT(sum == whole.points);
    });
}

TEST_CASE("one choice more never makes a score or a grade worse", "[property][form]")
{
    rc::prop("points of zero and more, nothing hidden", [] {
        const Questionnaire form = randomForm(Conditions::none);
        Json answers = randomAnswers(form);
        const model::Score before = model::scoreOf(form, answers);
        for (const Question* question : form.questions()) {
            if (question->type != "many")
                continue;
            Json& answer = answers[question->key];
            if (!answer.is_array())
                answer = Json::array();
            answer.push_back("o" + std::to_string(*rc::gen::inRange(0, optionCount)));
        }
        const model::Score after = model::scoreOf(form, answers);
        RC_ASSERT(after.points >= before.points || before.points == 0);
        RC_ASSERT(rankOf(after.grade) >= rankOf(before.grade));
    });
}

TEST_CASE("a questionnaire comes back from its content and from its draft as it was", "[property][form]")
{
    rc::prop("content -> form -> draft -> content", [] {
        const Questionnaire form = randomForm(Conditions::some);
        const Json content = model::toJson(form);
        const auto read = model::parseQuestionnaire(content);
        RC_ASSERT(read.has_value());
        RC_ASSERT(model::toJson(*read) == content);
        const Record draft = recordAfter({Writer('a').create(model::draftValues(form))});
        RC_ASSERT(model::draftContent(draft.body) == content);
        RC_ASSERT(model::problemsOf(form) == model::problemsOf(*read));
    });
}

TEST_CASE("counts are those of the answers that were shown, and of no others", "[property][form]")
{
    rc::prop("each answer is counted once, in its place or as odd", [] {
        const Questionnaire form = randomForm(Conditions::some);
        model::FormTally tally({&form});
        std::map<std::string, std::int64_t> expected;
        const int responses = *rc::gen::inRange(0, 12);
        for (int i = 0; i < responses; ++i) {
            const model::Answered response{.form = form,
                                           .answers = randomAnswers(form),
                                           .lastQuestion = form.questions()[0]->key,
                                           .finished = *rc::gen::arbitrary<bool>()};
            const Json counted = model::countedAnswers(form, response.answers);
            for (const Question* question : model::shownIn(response))
                if (const Json* answer = base::memberOf(counted, question->key))
                    expected[question->key] += model::isNoAnswer(*answer) ? 0 : 1;
            tally.add(response);
        }
        const auto results = tally.results();
        RC_ASSERT(results.responses == responses);
        for (const auto& question : results.questions) {
            RC_ASSERT(question.answered == expected[question.key]);
            RC_ASSERT(question.shown >= question.answered);
            RC_ASSERT(question.shown <= results.responses);
            std::int64_t sum = question.other + question.odd + (question.numbers ? question.numbers->count : 0) +
                               static_cast<std::int64_t>(question.texts.size());
            for (const auto& choice : question.choices)
                sum += choice.count;
            RC_ASSERT(sum >= question.answered);
            const bool several = question.type == "many";
            RC_ASSERT((several || sum == question.answered));
        }
    });
}

TEST_CASE("a response that is not finished was shown a beginning of what it leads to", "[property][form]")
{
    rc::prop("and all that it answered is in it", [] {
        const Questionnaire form = randomForm(Conditions::some);
        const Json answers = randomAnswers(form);
        const auto all = model::asked(form, answers);
        const auto shown = model::shownIn({.form = form, .answers = answers});
        RC_ASSERT(shown.size() <= all.size());
        RC_ASSERT(std::equal(shown.begin(), shown.end(), all.begin()));
    });
}

} // namespace fairbook::tests

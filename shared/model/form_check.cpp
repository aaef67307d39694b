#include "shared/model/form_check.h"

#include <algorithm>
#include <set>

#include "shared/model/catalogue.h"

namespace fairbook::model {
namespace {

/// "name.family" -> "name": a part of a coupled field, as the command line names it.
std::string_view mappedField(const Question& question)
{
    return std::string_view(question.mapsTo).substr(0, question.mapsTo.find('.'));
}

class Checker
{
public:
    explicit Checker(const Questionnaire& form) : form_(form) {}

    std::vector<FormProblem> run()
    {
        if (form_.questions().empty())
            add("no_questions", "");
        checkTexts("title_missing", "", form_.title);
        checkGrades();
        checkContactFirst();
        for (const Section& section : form_.sections) {
            checkMixed(section);
            for (const Question& question : section.questions) {
                checkQuestion(question);
                earlier_.insert(question.key);
            }
        }
        return std::move(problems_);
    }

private:
    void add(std::string_view code, std::string where, std::string language = {})
    {
        problems_.push_back({code, std::move(where), std::move(language), true});
    }

    void advise(std::string_view code, std::string where) { problems_.push_back({code, std::move(where), {}, false}); }

    void checkTexts(std::string_view code, const std::string& where, const Texts& texts)
    {
        for (const std::string& language : form_.languages)
            if (!texts.contains(language))
                add(code, where, language);
    }

    void checkGrades()
    {
        for (std::size_t i = 1; i < form_.grades.size(); ++i)
            if (form_.grades[i].grade <= form_.grades[i - 1].grade ||
                form_.grades[i].points >= form_.grades[i - 1].points)
                return advise("grades_not_falling", form_.grades[i].grade);
        const auto scores = [](const Question* question) {
            return std::any_of(question->options.begin(), question->options.end(),
                               [](const Option& option) { return option.score != 0; });
        };
        const auto all = form_.questions();
        if (form_.grades.empty() && std::any_of(all.begin(), all.end(), scores))
            advise("score_without_grades", "");
    }

    static bool isContact(const Question& question)
    {
        const QuestionType* type = questionType(question.type);
        return (type != nullptr && type->contact) || mappedField(question) == "name";
    }

    static bool asksContact(const Section& section)
    {
        return std::any_of(section.questions.begin(), section.questions.end(), isContact);
    }

    /// Who it is first, what they want second: who leaves in the middle is known then.
    void checkContactFirst()
    {
        bool surveyBefore = false;
        for (const Section& section : form_.sections) {
            if (asksContact(section) && surveyBefore)
                return advise("contact_not_first", section.key);
            surveyBefore = surveyBefore || (!section.questions.empty() && !asksContact(section));
        }
    }

    void checkMixed(const Section& section)
    {
        const auto survey = [](const Question& question) {
            return !isContact(question) && question.mapsTo.empty() && question.shape() != AnswerShape::none &&
                   question.type != "consent";
        };
        if (asksContact(section) && std::any_of(section.questions.begin(), section.questions.end(), survey))
            advise("contact_mixed", section.key);
    }

    void checkQuestion(const Question& question)
    {
        if (questionType(question.type) == nullptr)
            add("type_unknown", question.key);
        checkTexts("text_missing", question.key, question.text);
        const bool chooses = hasOptions(question.shape());
        if (chooses && question.options.empty())
            add("options_missing", question.key);
        if (question.shape() == AnswerShape::grid && question.rows.empty())
            add("rows_missing", question.key);
        for (const auto* list : {&question.options, &question.rows})
            for (const Option& option : *list)
                if (chooses)
                    checkTexts("option_text_missing", question.key + "." + option.key, option.text);
        if (!question.mapsTo.empty() && fieldOf("client", mappedField(question)) == nullptr)
            add("maps_to_unknown", question.key);
        if (question.type == "consent" && question.wording.empty())
            add("wording_missing", question.key);
        if (question.showIf)
            checkCondition(question, *question.showIf);
    }

    void checkCondition(const Question& question, const Condition& condition)
    {
        if (condition.kind == Condition::Kind::any && condition.parts.empty())
            return add("never_asked", question.key);
        if (condition.kind != Condition::Kind::compares) {
            for (const Condition& part : condition.parts)
                checkCondition(question, part);
            return;
        }
        const Question* compared = form_.question(condition.question);
        if (compared == nullptr)
            return add("condition_unknown", question.key);
        if (!earlier_.contains(condition.question))
            return add("condition_later", question.key);
        const bool names = condition.comparison == Comparison::equal || condition.comparison == Comparison::notEqual ||
                           condition.comparison == Comparison::contains;
        const bool chosen = names && hasOptions(compared->shape()) && condition.value.is_string();
        if (chosen && compared->option(condition.value.get<std::string>()) == nullptr)
            add("condition_option", question.key);
    }

    const Questionnaire& form_;
    std::set<std::string> earlier_;
    std::vector<FormProblem> problems_;
};

} // namespace

std::vector<FormProblem> problemsOf(const Questionnaire& form)
{
    return Checker(form).run();
}

bool mayGoLive(const std::vector<FormProblem>& problems)
{
    return std::none_of(problems.begin(), problems.end(), [](const FormProblem& problem) { return problem.blocks; });
}

} // namespace fairbook::model

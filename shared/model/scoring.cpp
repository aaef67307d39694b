#include "shared/model/scoring.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "shared/model/form_run.h"

namespace fairbook::model {
namespace {

using base::Json;

/// The options that an answer chose, each once. Yes and no may have options of these keys, for their points.
std::set<std::string> chosenIn(const Question& question, const Json& answer)
{
    std::set<std::string> chosen;
    const auto add = [&](const Json& choice) {
        if (choice.is_string() && question.option(choice.get_ref<const std::string&>()) != nullptr)
            chosen.insert(choice.get<std::string>());
    };
    if (question.shape() == AnswerShape::flag && answer.is_boolean())
        add(answer.get<bool>() ? "yes" : "no");
    else if (question.shape() == AnswerShape::option)
        add(answer);
    else if (question.shape() == AnswerShape::options && answer.is_array())
        for (const Json& choice : answer)
            add(choice);
    return chosen;
}

std::string gradeOf(const Questionnaire& form, int points)
{
    std::string grade;
    for (const GradeFrom& from : form.grades)
        if (points >= from.points)
            grade = betterGrade(grade, from.grade);
    return grade;
}

void addNext(const Questionnaire& form, Score& score)
{
    for (const GradeFrom& from : form.grades) {
        const bool better = from.points > score.points && betterGrade(score.grade, from.grade) != score.grade;
        if (better && (score.nextGrade.empty() || from.points - score.points < score.pointsToNext)) {
            score.nextGrade = from.grade;
            score.pointsToNext = from.points - score.points;
        }
    }
}

} // namespace

std::string betterGrade(std::string_view a, std::string_view b)
{
    if (a.empty() || b.empty())
        return std::string(a.empty() ? b : a);
    return std::string(std::min(a, b));
}

Score scoreOf(const Questionnaire& form, const Json& answers)
{
    Score score;
    std::string given;
    const Json counted = countedAnswers(form, answers);
    for (const Question* question : form.questions()) {
        const Json* answer = base::memberOf(counted, question->key);
        if (answer == nullptr)
            continue;
        for (const std::string& key : chosenIn(*question, *answer)) {
            const Option& option = *question->option(key);
            if (option.score == 0 && option.grade.empty())
                continue;
            score.points += option.score;
            given = betterGrade(given, option.grade);
            score.lines.push_back({question->key, key, option.score, option.grade});
        }
    }
    score.grade = betterGrade(given, gradeOf(form, score.points));
    addNext(form, score);
    return score;
}

double expectedToFinish(std::size_t questions)
{
    constexpr double keptPerStep = 0.95;
    constexpr double questionsPerStep = 2.5;
    return std::pow(keptPerStep, static_cast<double>(questions) / questionsPerStep);
}

int expectedSeconds(const Questionnaire& form)
{
    int seconds = 0;
    for (const Question* question : form.questions()) {
        const QuestionType* type = questionType(question->type);
        seconds += type == nullptr ? 0 : type->seconds;
    }
    return seconds;
}

} // namespace fairbook::model

#include "shared/model/form_run.h"

#include <algorithm>
#include <charconv>

#include "shared/model/validate.h"
#include "shared/text/decimal.h"
#include "shared/text/email.h"

namespace fairbook::model {
namespace {

using base::Json;

bool isKnownChoice(const Question& question, const Json& choice)
{
    if (choice.is_object())
        return question.otherText && base::memberOf(choice, "other") != nullptr;
    return choice.is_string() && question.option(choice.get_ref<const std::string&>()) != nullptr;
}

std::string_view numberMark(const Question& question, double number)
{
    const bool small = question.min && number < *question.min;
    const bool large = question.max && number > *question.max;
    return small ? "number_small" : large ? "number_large" : "";
}

std::string_view decimalMark(const Question& question, std::string_view typed)
{
    const auto number = text::readDecimal(typed);
    return number ? numberMark(question, *number) : "shape_invalid";
}

std::string_view listMark(const Question& question, const Json& answer)
{
    if (!answer.is_array())
        return "shape_invalid";
    if (question.choicesMax != 0 && answer.size() > question.choicesMax)
        return "too_many";
    const bool known =
        std::all_of(answer.begin(), answer.end(), [&](const Json& choice) { return isKnownChoice(question, choice); });
    return known ? "" : "choice_unknown";
}

std::string_view gridMark(const Question& question, const Json& answer)
{
    if (!answer.is_object())
        return "shape_invalid";
    for (const auto& [row, choice] : answer.get_ref<const Json::object_t&>()) {
        const bool knownRow = std::any_of(question.rows.begin(), question.rows.end(),
                                          [&row = row](const Option& known) { return known.key == row; });
        if (!knownRow || !isKnownChoice(question, choice))
            return "choice_unknown";
    }
    return "";
}

/// "14:05", of a day of 24 hours.
bool isTime(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return false;
    int hour = -1;
    int minute = -1;
    const auto whole = [&](std::size_t at, int& number) {
        return std::from_chars(text.data() + at, text.data() + at + 2, number).ptr == text.data() + at + 2;
    };
    return whole(0, hour) && whole(3, minute) && hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
}

std::string_view textMark(const Question& question, const std::string& text)
{
    return question.type == "email" && !text::looksLikeEmail(text) ? "email_invalid" : "";
}

/// The place of a question in the form, asked or not; none: before the first.
std::optional<std::size_t> placeOf(const std::vector<const Question*>& all, std::string_view key)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Question* question) { return question->key == key; });
    return found == all.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(std::distance(all.begin(), found)));
}

} // namespace

std::vector<const Question*> asked(const Questionnaire& form, const Json& answers)
{
    std::vector<const Question*> shown;
    Json seen = Json::object();
    for (const Question* question : form.questions()) {
        if (question->showIf && !holds(*question->showIf, seen))
            continue;
        shown.push_back(question);
        if (const Json* answer = base::memberOf(answers, question->key); answer != nullptr && !isNoAnswer(*answer))
            seen[question->key] = *answer;
    }
    return shown;
}

Json countedAnswers(const Questionnaire& form, const Json& answers)
{
    Json counted = Json::object();
    for (const Question* question : asked(form, answers))
        if (const Json* answer = base::memberOf(answers, question->key); answer != nullptr && !isNoAnswer(*answer))
            counted[question->key] = *answer;
    return counted;
}

const Question* nextQuestion(const Questionnaire& form, const Json& answers, std::string_view key)
{
    const auto all = form.questions();
    const auto shown = asked(form, answers);
    const auto place = placeOf(all, key);
    for (const Question* question : shown)
        if (!place || *placeOf(all, question->key) > *place)
            return question;
    return nullptr;
}

const Question* questionBefore(const Questionnaire& form, const Json& answers, std::string_view key)
{
    const auto all = form.questions();
    const auto place = placeOf(all, key);
    const Question* before = nullptr;
    for (const Question* question : asked(form, answers))
        if (place && *placeOf(all, question->key) < *place)
            before = question;
    return before;
}

std::string_view answerMark(const Question& question, const Json& answer)
{
    if (isNoAnswer(answer))
        return "";
    switch (question.shape()) {
    case AnswerShape::number:
        return answer.is_number_integer() ? numberMark(question, answer.get<double>()) : "shape_invalid";
    case AnswerShape::flag:
        return answer.is_boolean() ? "" : "shape_invalid";
    case AnswerShape::option:
        return isKnownChoice(question, answer) ? "" : "choice_unknown";
    case AnswerShape::options:
    case AnswerShape::order:
        return listMark(question, answer);
    case AnswerShape::grid:
        return gridMark(question, answer);
    default:
        break;
    }
    if (!answer.is_string())
        return "shape_invalid";
    const std::string& text = answer.get_ref<const std::string&>();
    switch (question.shape()) {
    case AnswerShape::decimal:
        return decimalMark(question, text);
    case AnswerShape::date:
        return isDate(text) ? "" : "date_invalid";
    case AnswerShape::time:
        return isTime(text) ? "" : "time_invalid";
    default:
        return textMark(question, text);
    }
}

std::vector<std::string> missingAnswers(const Questionnaire& form, const Json& answers, std::string_view grade)
{
    std::vector<std::string> missing;
    for (const Question* question : asked(form, answers)) {
        const bool wanted =
            question->required == Required::soft || (question->required == Required::softForA && grade == "A");
        const Json* answer = base::memberOf(answers, question->key);
        if (wanted && question->shape() != AnswerShape::none && (answer == nullptr || isNoAnswer(*answer)))
            missing.push_back(question->key);
    }
    return missing;
}

} // namespace fairbook::model

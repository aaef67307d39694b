#include "shared/model/question_types.h"

#include <algorithm>

namespace fairbook::model {
namespace {

// clang-format off
constexpr QuestionType types[] = {
    {"text", AnswerShape::text, label("Question", "Short text"), 8},
    {"long_text", AnswerShape::text, label("Question", "Long text"), 20},
    {"int", AnswerShape::number, label("Question", "Whole number"), 5},
    {"decimal", AnswerShape::decimal, label("Question", "Number"), 6},
    {"money", AnswerShape::decimal, label("Question", "Sum of money"), 6},
    {"date", AnswerShape::date, label("Question", "Date"), 6},
    {"time", AnswerShape::time, label("Question", "Time"), 6},
    {"yes_no", AnswerShape::flag, label("Question", "Yes or no"), 3},
    {"one", AnswerShape::option, label("Question", "One of several"), 4},
    {"many", AnswerShape::options, label("Question", "Several of several"), 7},
    {"stars", AnswerShape::number, label("Question", "Stars"), 3},
    {"nps", AnswerShape::number, label("Question", "Recommend, 0 to 10"), 4},
    {"scale", AnswerShape::option, label("Question", "Scale"), 4},
    {"phone", AnswerShape::text, label("Question", "Telephone"), 8, true},
    {"email", AnswerShape::text, label("Question", "E-mail"), 10, true},
    {"region", AnswerShape::text, label("Question", "Region"), 6, true},
    {"product", AnswerShape::options, label("Question", "Products"), 7},
    {"note", AnswerShape::none, label("Question", "Text between questions"), 2},
    {"consent", AnswerShape::flag, label("Question", "Consent"), 5},
    {"rank", AnswerShape::order, label("Question", "Put in order"), 15},
    {"matrix", AnswerShape::grid, label("Question", "Table of choices"), 20},
    {"photo", AnswerShape::attachment, label("Question", "Photo"), 10},
    {"signature", AnswerShape::attachment, label("Question", "Signature"), 10},
};
// clang-format on

} // namespace

std::span<const QuestionType> questionTypes()
{
    return types;
}

const QuestionType* questionType(std::string_view name)
{
    const auto* found =
        std::find_if(std::begin(types), std::end(types), [&](const QuestionType& type) { return type.name == name; });
    return found == std::end(types) ? nullptr : found;
}

bool isNoAnswer(const base::Json& answer)
{
    if (answer.is_string())
        return answer.get_ref<const std::string&>().empty();
    return answer.is_null() || (answer.is_structured() && answer.empty());
}

} // namespace fairbook::model

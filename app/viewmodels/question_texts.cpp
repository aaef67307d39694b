#include "app/viewmodels/question_texts.h"

#include <QStringList>

#include "app/viewmodels/texts.h"
#include "shared/model/form_answer.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::Question;

QString optionText(const Question& question, std::string_view key, std::string_view language)
{
    const model::Option* option = question.option(key);
    return Texts::of(option == nullptr ? std::string(key) : model::textIn(option->text, language));
}

QString itemText(const Question& question, const Json& item, std::string_view language)
{
    if (item.is_object())
        return Texts::of(base::textAt(item, "other"));
    return item.is_string() ? optionText(question, item.get_ref<const std::string&>(), language)
                            : Texts::of(model::textOfAnswer(item));
}

QString gridText(const Question& question, const Json& grid, std::string_view language)
{
    QStringList parts;
    for (const model::Option& row : question.rows)
        if (const Json* choice = base::memberOf(grid, row.key))
            parts << Texts::of(model::textIn(row.text, language)) + QStringLiteral(": ") +
                         itemText(question, *choice, language);
    return parts.join(QStringLiteral("; "));
}

QString listText(const Question& question, const Json& list, std::string_view language)
{
    QStringList parts;
    for (const Json& item : list)
        parts << (question.shape() == model::AnswerShape::order
                      ? QString::number(parts.size() + 1) + QStringLiteral(". ") + itemText(question, item, language)
                      : itemText(question, item, language));
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString QuestionTexts::answer(const Question& question, const Json& answer, std::string_view language)
{
    if (answer.is_boolean())
        return answer.get<bool>() ? tr("Yes") : tr("No");
    if (question.shape() == model::AnswerShape::attachment)
        return question.type == "signature" ? tr("Signed") : tr("Photo");
    if (answer.is_array())
        return listText(question, answer, language);
    if (answer.is_object() && question.shape() == model::AnswerShape::grid)
        return gridText(question, answer, language);
    const bool option = question.shape() == model::AnswerShape::option || answer.is_object();
    return option ? itemText(question, answer, language) : Texts::of(model::textOfAnswer(answer));
}

QString QuestionTexts::condition(const model::Questionnaire& form, const model::Condition& condition,
                                 std::string_view language)
{
    if (condition.kind != model::Condition::Kind::compares) {
        QStringList parts;
        for (const model::Condition& part : condition.parts)
            parts << QuestionTexts::condition(form, part, language);
        return parts.join(condition.kind == model::Condition::Kind::all ? tr(" and ") : tr(" or "));
    }
    const Question* question = form.question(condition.question);
    if (question == nullptr)
        return {};
    const QString asked = Texts::of(model::textIn(question->text, language));
    const QString value = answer(*question, condition.value, language);
    switch (condition.comparison) {
    case model::Comparison::equal:
        return tr("\"%1\" is %2").arg(asked, value);
    case model::Comparison::notEqual:
        return tr("\"%1\" is not %2").arg(asked, value);
    case model::Comparison::less:
        return tr("\"%1\" is below %2").arg(asked, value);
    case model::Comparison::more:
        return tr("\"%1\" is above %2").arg(asked, value);
    case model::Comparison::contains:
        return tr("\"%1\" includes %2").arg(asked, itemText(*question, condition.value, language));
    case model::Comparison::answered:
        break;
    }
    return tr("\"%1\" is answered").arg(asked);
}

QString QuestionTexts::score(const model::Score& score)
{
    return score.grade.empty() ? tr("Score %1").arg(score.points)
                               : tr("Score %1, grade %2").arg(score.points).arg(Texts::of(score.grade));
}

QString QuestionTexts::scoreLine(const model::Questionnaire& form, const model::ScoreLine& line,
                                 std::string_view language)
{
    const Question* question = form.question(line.question);
    if (question == nullptr)
        return {};
    const QString said = Texts::of(model::textIn(question->text, language)) + QStringLiteral(" ") +
                         optionText(*question, line.option, language);
    const QString points = line.points > 0 ? QStringLiteral("+%1").arg(line.points) : QString::number(line.points);
    return line.grade.empty() ? QStringLiteral("%1 (%2)").arg(said, points)
                              : QStringLiteral("%1 (%2, %3)").arg(said, points, Texts::of(line.grade));
}

} // namespace fairbook::app

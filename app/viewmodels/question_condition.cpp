// When a question is asked: all or any of some comparisons, chosen from lists. What only a file can say (nested
// conditions) is shown in words, and stays until somebody replaces it.
#include <algorithm>
#include <cmath>

#include "app/viewmodels/form_texts.h"
#include "app/viewmodels/question_model.h"
#include "app/viewmodels/texts.h"
#include "shared/exchange/xlsform_writer.h"
#include "shared/text/decimal.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::AnswerShape;
using model::Comparison;
using model::Condition;
using model::Question;

std::vector<const char*> opsFor(AnswerShape shape)
{
    switch (shape) {
    case AnswerShape::flag:
        return {"=", "answered"};
    case AnswerShape::option:
        return {"=", "!=", "answered"};
    case AnswerShape::options:
    case AnswerShape::text:
        return {"contains", "answered"};
    case AnswerShape::number:
    case AnswerShape::decimal:
    case AnswerShape::date:
    case AnswerShape::time:
        return {"=", "!=", "<", ">", "answered"};
    default:
        return {"answered"};
    }
}

QString opOf(const Condition& condition)
{
    return Texts::of(base::textAt(model::toJson(condition), "op"));
}

Comparison comparisonOf(const QString& op)
{
    for (const Comparison known :
         {Comparison::equal, Comparison::notEqual, Comparison::less, Comparison::more, Comparison::contains})
        if (opOf({.kind = Condition::Kind::compares, .comparison = known}) == op)
            return known;
    return Comparison::answered;
}

bool choosesValue(const Question& question)
{
    return question.shape() == AnswerShape::flag || question.shape() == AnswerShape::option ||
           question.shape() == AnswerShape::options;
}

bool countsValue(const Question& question)
{
    return model::isNumeric(question.shape());
}

/// The value that a new comparison begins with; null: nothing to choose.
Json firstValue(const Question& question)
{
    if (question.shape() == AnswerShape::flag)
        return true;
    if (choosesValue(question))
        return question.options.empty() ? Json("") : Json(question.options.front().key);
    return countsValue(question) ? Json(0) : Json("");
}

QString shown(const Json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.is_string())
        return Texts::of(value.get_ref<const std::string&>());
    return value.is_null() ? QString() : Texts::of(base::dumpJson(value));
}

Json valueOf(const Question& about, const std::string& text)
{
    if (about.shape() == AnswerShape::flag)
        return text != "no";
    const auto number = countsValue(about) ? text::readDecimal(text) : std::nullopt;
    if (!number)
        return text;
    const bool whole = *number == std::floor(*number) && std::abs(*number) < 1e15;
    return whole ? Json(static_cast<std::int64_t>(*number)) : Json(text::writeDecimal(*number));
}

} // namespace

std::vector<Condition> QuestionModel::comparisons() const
{
    if (!question_.showIf || conditionMode() == QLatin1String("other"))
        return {};
    return question_.showIf->kind == Condition::Kind::compares ? std::vector{*question_.showIf}
                                                               : question_.showIf->parts;
}

QString QuestionModel::conditionMode() const
{
    if (!question_.showIf)
        return QStringLiteral("always");
    const Condition& condition = *question_.showIf;
    const bool flat = std::all_of(condition.parts.begin(), condition.parts.end(),
                                  [](const Condition& part) { return part.kind == Condition::Kind::compares; });
    if (!flat)
        return QStringLiteral("other");
    return condition.kind == Condition::Kind::any ? QStringLiteral("any") : QStringLiteral("all");
}

QString QuestionModel::conditionText() const
{
    if (conditionMode() != QLatin1String("other"))
        return {};
    model::Questionnaire form;
    form.sections.push_back({.key = "earlier", .questions = earlier_});
    return Texts::of(exchange::relevantText(form, *question_.showIf));
}

QVariantList QuestionModel::earlier() const
{
    QVariantList list;
    for (const Question& question : earlier_) {
        const QString text = Texts::of(model::textIn(question.text, language_.toStdString()));
        list << chosenLine(Texts::of(question.key), text.isEmpty() ? FormTexts::type(question.type) : text);
    }
    return list;
}

QuestionModel::ConditionRow QuestionModel::conditionRow(const Condition& condition) const
{
    ConditionRow row;
    row.question = Texts::of(condition.question);
    row.op = opOf(condition);
    row.value = shown(condition.value);
    const auto about = std::find_if(earlier_.begin(), earlier_.end(),
                                    [&](const Question& question) { return question.key == condition.question; });
    if (about == earlier_.end()) // gone, or asked later: it is listed as a problem
        return row;
    bool known = false;
    for (const char* op : opsFor(about->shape())) {
        row.ops << chosenLine(QLatin1String(op), FormTexts::comparison(op));
        known = known || row.op == QLatin1String(op);
    }
    if (!known)
        row.ops << chosenLine(row.op, FormTexts::comparison(row.op.toStdString()));
    if (condition.comparison == Comparison::answered)
        row.valueKind = QStringLiteral("none");
    else
        row.valueKind = QString::fromLatin1(choosesValue(*about) ? "choice" : countsValue(*about) ? "number" : "text");
    if (about->shape() == AnswerShape::flag)
        row.values = {chosenLine(QStringLiteral("yes"), tr("Yes")), chosenLine(QStringLiteral("no"), tr("No"))};
    else
        for (const model::Option& option : about->options) {
            const QString text = Texts::of(model::textIn(option.text, language_.toStdString()));
            row.values << chosenLine(Texts::of(option.key), text.isEmpty() ? tr("(no text yet)") : text);
        }
    return row;
}

Condition QuestionModel::freshComparison(const Question& about) const
{
    const QString op = QLatin1String(opsFor(about.shape()).front());
    return {.kind = Condition::Kind::compares,
            .parts = {},
            .question = about.key,
            .comparison = comparisonOf(op),
            .value = op == QLatin1String("answered") ? Json() : firstValue(about)};
}

void QuestionModel::writeConditions(Condition::Kind kind, std::vector<Condition> parts)
{
    const Condition whole{.kind = kind, .parts = std::move(parts)};
    const Json json = whole.parts.empty() ? Json() : model::toJson(whole);
    change([json](Json& question) {
        if (json.is_null())
            question.erase("show_if");
        else
            question["show_if"] = json;
    });
}

void QuestionModel::setConditionMode(const QString& mode)
{
    if (mode == conditionMode())
        return;
    auto parts = comparisons();
    if (mode == QLatin1String("always"))
        parts.clear();
    else if (parts.empty() && !earlier_.empty())
        parts.push_back(freshComparison(earlier_.back()));
    writeConditions(mode == QLatin1String("any") ? Condition::Kind::any : Condition::Kind::all, std::move(parts));
}

void QuestionModel::addCondition()
{
    auto parts = comparisons();
    if (earlier_.empty() || parts.size() >= model::conditionsMax)
        return;
    parts.push_back(freshComparison(earlier_.back()));
    writeConditions(conditionMode() == QLatin1String("any") ? Condition::Kind::any : Condition::Kind::all,
                    std::move(parts));
}

void QuestionModel::removeCondition(int row)
{
    auto parts = comparisons();
    if (row < 0 || row >= static_cast<int>(parts.size()))
        return;
    parts.erase(parts.begin() + row);
    writeConditions(conditionMode() == QLatin1String("any") ? Condition::Kind::any : Condition::Kind::all,
                    std::move(parts));
}

void QuestionModel::setConditionQuestion(int row, const QString& key)
{
    changeCondition(row, [&](Condition& part) {
        for (const Question& question : earlier_)
            if (question.key == key.toStdString() && part.question != question.key)
                part = freshComparison(question);
    });
}

void QuestionModel::setConditionOp(int row, const QString& op)
{
    changeCondition(row, [&](Condition& part) {
        part.comparison = comparisonOf(op);
        for (const Question& question : earlier_)
            if (question.key == part.question && part.value.is_null() && part.comparison != Comparison::answered)
                part.value = firstValue(question);
        if (part.comparison == Comparison::answered)
            part.value = Json();
    });
}

void QuestionModel::setConditionValue(int row, const QString& value)
{
    changeCondition(row, [&](Condition& part) {
        for (const Question& question : earlier_)
            if (question.key == part.question)
                part.value = valueOf(question, value.toStdString());
    });
}

void QuestionModel::changeCondition(int row, const std::function<void(Condition&)>& change)
{
    auto parts = comparisons();
    if (row < 0 || row >= static_cast<int>(parts.size()))
        return;
    change(parts[static_cast<std::size_t>(row)]);
    writeConditions(question_.showIf->kind == Condition::Kind::any ? Condition::Kind::any : Condition::Kind::all,
                    std::move(parts));
}

} // namespace fairbook::app

#include "app/viewmodels/question_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewmodels/form_texts.h"
#include "app/viewmodels/texts.h"
#include "shared/model/consent.h"
#include "shared/model/form_draft.h"
#include "shared/text/decimal.h"
#include "shared/text/utf8.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::AnswerShape;
using model::Condition;
using model::Question;

constexpr std::array shapeNames{"none", "text",   "number",  "decimal", "date", "time",
                                "flag", "option", "options", "order",   "grid", "attachment"};

/// Client fields that an answer of that shape can fill.
std::vector<const char*> fieldsFor(const Question& question)
{
    if (question.type == "phone")
        return {"phones"};
    if (question.type == "email")
        return {"emails"};
    if (question.type == "region")
        return {"addresses"};
    switch (question.shape()) {
    case AnswerShape::text:
        return {"name.family", "name.given", "name.patronymic", "company",   "job_title", "department",
                "industry",    "phones",     "emails",          "addresses", "links",     "note"};
    case AnswerShape::date:
        return {"birthday"};
    case AnswerShape::option:
    case AnswerShape::options:
        return {"interests", "products", "tags", "industry", "preferred_language", "role_in_decision"};
    case AnswerShape::number:
    case AnswerShape::decimal:
        return {"note"};
    default:
        return {};
    }
}

/// A whole number as such: operations hold no floats, and everything else is kept as its text.
Json numberValue(const std::string& text)
{
    const auto number = text::readDecimal(text);
    if (number && *number == std::floor(*number) && std::abs(*number) < 1e15)
        return static_cast<std::int64_t>(*number);
    return number ? Json(text::writeDecimal(*number)) : Json(text);
}

QString shownValue(const Json& value)
{
    if (value.is_boolean())
        return value.get<bool>() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.is_string())
        return Texts::of(value.get_ref<const std::string&>());
    return value.is_null() ? QString() : Texts::of(base::dumpJson(value));
}

QVariantMap mapOf(const QString& key, const QString& label)
{
    return chosenLine(key, label);
}

} // namespace

QuestionModel::QuestionModel(StoreAccess& access, DraftWriter& writer, QObject* parent)
    : ViewModel(access, parent), writer_(writer),
      options_({{"key", [](const OptionRow& row) { return row.key; }},
                {"text", [](const OptionRow& row) { return row.text; }},
                {"reference", [](const OptionRow& row) { return row.reference; }},
                {"score", [](const OptionRow& row) { return row.score; }},
                {"tag", [](const OptionRow& row) { return row.tag; }},
                {"grade", [](const OptionRow& row) { return row.grade; }},
                {"exclusive", [](const OptionRow& row) { return row.exclusive; }},
                {"missing", [](const OptionRow& row) { return row.missing; }}}),
      tableRows_({{"key", [](const OptionRow& row) { return row.key; }},
                  {"text", [](const OptionRow& row) { return row.text; }},
                  {"reference", [](const OptionRow& row) { return row.reference; }},
                  {"missing", [](const OptionRow& row) { return row.missing; }}}),
      conditions_({{"question", [](const ConditionRow& row) { return row.question; }},
                   {"op", [](const ConditionRow& row) { return row.op; }},
                   {"value", [](const ConditionRow& row) { return row.value; }},
                   {"valueKind", [](const ConditionRow& row) { return row.valueKind; }},
                   {"ops", [](const ConditionRow& row) { return row.ops; }},
                   {"values", [](const ConditionRow& row) { return row.values; }}})
{
    connect(&writer, &DraftWriter::typed, this, &QuestionModel::fill);
}

void QuestionModel::show(const model::Questionnaire& form, const QString& key, const QString& language)
{
    const std::string wanted = key.toStdString();
    language_ = language;
    formLanguages_ = form.languages;
    earlier_.clear();
    question_ = {};
    int number = 0;
    key_.clear();
    for (const Question* question : form.questions()) {
        ++number;
        if (question->key == wanted) {
            question_ = *question;
            key_ = key;
            number_ = number;
            break;
        }
        if (question->shape() != AnswerShape::none && question->shape() != AnswerShape::attachment)
            earlier_.push_back(*question);
    }
    const auto speaks = [&](const QString& spoken) {
        return std::find(form.languages.begin(), form.languages.end(), spoken.toStdString()) != form.languages.end();
    };
    if (!form.languages.empty() && !speaks(workLanguage_))
        workLanguage_ = speaks(language) ? language : Texts::of(form.languages.front());
    fill();
}

void QuestionModel::fill()
{
    options_.setRows(optionRows(question_.options, "options"));
    tableRows_.setRows(optionRows(question_.rows, "rows"));
    std::vector<ConditionRow> rows;
    for (const Condition& condition : comparisons())
        rows.push_back(conditionRow(condition));
    conditions_.setRows(std::move(rows));
    emit changed();
}

QString QuestionModel::type() const
{
    return Texts::of(question_.type);
}

QString QuestionModel::typeName() const
{
    return key_.isEmpty() ? QString() : FormTexts::type(question_.type);
}

QString QuestionModel::typeIcon() const
{
    return FormTexts::typeIcon(question_.type);
}

QString QuestionModel::shape() const
{
    return QString::fromLatin1(shapeNames.at(static_cast<std::size_t>(question_.shape())));
}

QVariantMap QuestionModel::textsOf(const char* member) const
{
    const model::Texts& stored = std::string_view(member) == "hint" ? question_.hint : question_.text;
    QVariantMap map;
    for (const std::string& language : formLanguages_) {
        const auto found = stored.find(language);
        const QString name = Texts::of(language);
        map[name] = writer_.shown(slot(QLatin1String(member) + QLatin1Char('/') + name),
                                  found == stored.end() ? std::string() : found->second);
    }
    return map;
}

QString QuestionModel::numberText(const char* member) const
{
    const Json* question = model::draftElement(writer_.body(), "questions", key_.toStdString());
    const Json* value = question == nullptr ? nullptr : base::memberOf(*question, member);
    return writer_.shown(slot(QLatin1String(member)), value == nullptr ? "" : shownValue(*value).toStdString());
}

QString QuestionModel::required() const
{
    if (question_.required == model::Required::soft)
        return QStringLiteral("soft");
    return question_.required == model::Required::softForA ? QStringLiteral("soft_for_a") : QStringLiteral("no");
}

QString QuestionModel::mapsTo() const
{
    return Texts::of(question_.mapsTo);
}

QVariantList QuestionModel::clientFields() const
{
    QVariantList list{mapOf({}, tr("None"))};
    bool listed = question_.mapsTo.empty();
    for (const char* path : fieldsFor(question_)) {
        list << mapOf(QLatin1String(path), FormTexts::clientField(path));
        listed = listed || question_.mapsTo == path;
    }
    if (!listed)
        list << mapOf(mapsTo(), FormTexts::clientField(question_.mapsTo));
    return list;
}

QString QuestionModel::channel() const
{
    return question_.channel.empty() ? QStringLiteral("any") : Texts::of(question_.channel);
}

QVariantList QuestionModel::channels()
{
    QVariantList list;
    for (const std::string_view channel : model::consentChannels)
        list << mapOf(Texts::of(channel), FormTexts::channel(channel));
    return list;
}

QString QuestionModel::wording() const
{
    return writer_.shown(slot(QStringLiteral("wording")), question_.wording);
}

QVariantList QuestionModel::languages() const
{
    QVariantList list;
    for (const std::string& language : formLanguages_) {
        bool missing = false;
        for (const auto* items : {&question_.options, &question_.rows})
            missing = missing || std::any_of(items->begin(), items->end(), [&](const model::Option& option) {
                          return !option.text.contains(language);
                      });
        QVariantMap line =
            mapOf(Texts::of(language), Texts::of(language).toUpper() + (missing ? QStringLiteral(" !") : QString()));
        line[QStringLiteral("missing")] = missing;
        list << line;
    }
    return list;
}

std::vector<QuestionModel::OptionRow> QuestionModel::optionRows(const std::vector<model::Option>& options,
                                                                const char* list) const
{
    const std::string work = workLanguage_.toStdString();
    std::vector<OptionRow> rows;
    for (const model::Option& option : options) {
        const QString place = slot(QLatin1String(list) + QLatin1Char('/') + Texts::of(option.key) + QLatin1Char('/'));
        const auto text = option.text.find(work);
        OptionRow row;
        row.key = Texts::of(option.key);
        row.text = writer_.shown(place + QStringLiteral("text/") + workLanguage_,
                                 text == option.text.end() ? std::string() : text->second);
        row.missing = row.text.isEmpty();
        row.reference = row.missing ? Texts::of(model::textIn(option.text, language_.toStdString())) : QString();
        row.score =
            writer_.shown(place + QStringLiteral("score"), option.score == 0 ? "" : std::to_string(option.score));
        row.tag = writer_.shown(place + QStringLiteral("tag"), option.tag);
        row.grade = Texts::of(option.grade);
        row.exclusive = option.exclusive;
        rows.push_back(std::move(row));
    }
    return rows;
}

void QuestionModel::change(std::function<void(Json&)> change)
{
    writer_.write([key = key_.toStdString(),
                   change = std::move(change)](const Json& body) { return model::changedQuestion(body, key, change); },
                  tr("Question %1 saved on this device").arg(number_));
}

void QuestionModel::setType(const QString& type)
{
    if (model::questionType(type.toStdString()) == nullptr)
        return;
    Json fresh = model::newQuestion(type.toStdString(), store().random()); // what the type begins with
    change([fresh = std::move(fresh)](Json& question) {
        question["type"] = fresh["type"];
        for (const char* member : {"options", "rows", "max", "channel", "wording"})
            if (fresh.contains(member) && !question.contains(member))
                question[member] = fresh[member];
    });
}

void QuestionModel::setRequired(const QString& required)
{
    change([value = required.toStdString()](Json& question) { question["required"] = value; });
}

void QuestionModel::setMapsTo(const QString& path)
{
    change([value = path.toStdString()](Json& question) {
        if (value.empty())
            question.erase("maps_to");
        else
            question["maps_to"] = value;
    });
}

void QuestionModel::setOtherText(bool allowed)
{
    change([allowed](Json& question) { question["other_text"] = allowed; });
}

void QuestionModel::setChannel(const QString& channel)
{
    change([value = channel.toStdString()](Json& question) { question["channel"] = value; });
}

void QuestionModel::setWorkLanguage(const QString& language)
{
    writer_.flush();
    workLanguage_ = language;
    fill();
}

void QuestionModel::edit(const QString& member, const QString& language, const QString& text)
{
    const std::string key = key_.toStdString();
    const std::string name = member.toStdString();
    const std::string spoken = language.toStdString();
    const auto read = [key, name, spoken](const Json& body) {
        const Json* question = model::draftElement(body, "questions", key);
        const Json* value = question == nullptr ? nullptr : base::memberOf(*question, name);
        if (value == nullptr)
            return std::string();
        return spoken.empty() ? shownValue(*value).toStdString() : base::textAt(*value, spoken);
    };
    const auto put = [key, name, spoken](const Json& body, const std::string& typed) {
        return model::changedQuestion(body, key, [&](Json& question) {
            const std::string trimmed(text::trimmed(typed));
            if (!spoken.empty())
                model::putTextIn(question, name, spoken, trimmed);
            else if (trimmed.empty())
                question.erase(name);
            else if (name == "wording" || text::readDecimal(trimmed))
                question[name] = name == "wording" ? Json(trimmed) : numberValue(trimmed);
        });
    };
    writer_.type(slot(language.isEmpty() ? member : member + QLatin1Char('/') + language), text, {read, put});
}

void QuestionModel::editOption(const QString& list, const QString& option, const QString& member, const QString& text)
{
    const std::string key = key_.toStdString();
    const auto names = std::array{list.toStdString(), option.toStdString(), member.toStdString()};
    const std::string spoken = workLanguage_.toStdString();
    const bool isText = names[2] == "text";
    const auto read = [key, names, spoken, isText](const Json& body) {
        const Json* question = model::draftElement(body, "questions", key);
        Json copy = question == nullptr ? Json::object() : *question;
        const Json* item = model::optionAt(copy, names[0], names[1]);
        const Json* value = item == nullptr ? nullptr : base::memberOf(*item, names[2]);
        if (value == nullptr)
            return std::string();
        return isText ? base::textAt(*value, spoken) : shownValue(*value).toStdString();
    };
    const auto put = [key, names, spoken, isText](const Json& body, const std::string& typed) {
        return model::changedQuestion(body, key, [&](Json& question) {
            Json* item = model::optionAt(question, names[0], names[1]);
            if (item == nullptr)
                return;
            const std::string trimmed(text::trimmed(typed));
            const Json number = numberValue(trimmed);
            if (isText)
                model::putTextIn(*item, "text", spoken, trimmed);
            else if (trimmed.empty())
                item->erase(names[2]);
            else if (names[2] == "tag")
                (*item)["tag"] = trimmed;
            else if (number.is_number_integer())
                (*item)[names[2]] = number;
        });
    };
    const QString rest = list + QLatin1Char('/') + option + QLatin1Char('/') + member;
    writer_.type(slot(isText ? rest + QLatin1Char('/') + workLanguage_ : rest), text, {read, put});
}

void QuestionModel::addOption(const QString& list)
{
    const std::string option = model::freshFormKey(list == QLatin1String("rows") ? "r" : "o", store().random());
    change([list = list.toStdString(), option](Json& question) { model::addOption(question, list, option); });
    emit optionAdded(list);
}

void QuestionModel::moveOption(const QString& list, const QString& option, int by)
{
    change([list = list.toStdString(), option = option.toStdString(), by](Json& question) {
        model::moveOption(question, list, option, by < 0 ? model::Step::up : model::Step::down);
    });
}

void QuestionModel::removeOption(const QString& list, const QString& option)
{
    change([list = list.toStdString(), option = option.toStdString()](Json& question) {
        model::removeOption(question, list, option);
    });
}

void QuestionModel::setGrade(const QString& option, const QString& grade)
{
    change([option = option.toStdString(), value = grade.toStdString()](Json& question) {
        if (Json* item = model::optionAt(question, "options", option); item != nullptr) {
            item->erase("grade");
            if (!value.empty())
                (*item)["grade"] = value;
        }
    });
}

void QuestionModel::setExclusive(const QString& option, bool exclusive)
{
    change([option = option.toStdString(), exclusive](Json& question) {
        if (Json* item = model::optionAt(question, "options", option); item != nullptr)
            (*item)["exclusive"] = exclusive;
    });
}

} // namespace fairbook::app

#include "shared/exchange/xlsform_writer.h"

#include <array>
#include <utility>

#include "shared/text/decimal.h"

namespace fairbook::exchange {
namespace {

using base::Json;
using model::AnswerShape;
using model::Comparison;
using model::Condition;
using model::Question;
using model::Questionnaire;

struct Kind
{
    std::string_view ours;
    std::string_view type;
    std::string_view appearance{};
};

constexpr std::array<Kind, 23> kinds{{{"text", "text"},
                                      {"long_text", "text", "multiline"},
                                      {"int", "integer"},
                                      {"decimal", "decimal"},
                                      {"money", "decimal"},
                                      {"date", "date"},
                                      {"time", "time"},
                                      {"yes_no", "acknowledge"},
                                      {"one", "select_one"},
                                      {"many", "select_multiple"},
                                      {"stars", "integer"},
                                      {"nps", "integer"},
                                      {"scale", "select_one", "likert"},
                                      {"phone", "text", "numbers"},
                                      {"email", "text"},
                                      {"region", "text"},
                                      {"product", "select_multiple"},
                                      {"note", "note"},
                                      {"consent", "acknowledge"},
                                      {"rank", "rank"},
                                      {"matrix", "select_one"},
                                      {"photo", "image"},
                                      {"signature", "image", "signature"}}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> languageNames{
    {{"uk", "Ukrainian (uk)"}, {"ru", "Russian (ru)"}, {"en", "English (en)"}}};

std::string languageName(const std::string& language)
{
    for (const auto& [code, name] : languageNames)
        if (code == language)
            return std::string(name);
    return language;
}

const Kind& kindOf(const Question& question)
{
    for (const Kind& kind : kinds)
        if (kind.ours == question.type)
            return kind;
    return kinds.front();
}

std::string quoted(const std::string& text)
{
    const char mark = text.find('\'') == std::string::npos ? '\'' : '"';
    return mark + text + mark;
}

std::string valueText(const Json& value)
{
    if (value.is_number_integer())
        return std::to_string(value.get<std::int64_t>());
    if (value.is_boolean())
        return value.get<bool>() ? "'OK'" : "''";
    const std::string text = value.is_string() ? value.get<std::string>() : base::dumpJson(value);
    return quoted(text);
}

std::string comparisonText(const Questionnaire& form, const Condition& condition)
{
    const std::string name = "${" + condition.question + "}";
    const Question* compared = form.question(condition.question);
    const bool several = compared != nullptr && compared->shape() == AnswerShape::options;
    switch (condition.comparison) {
    case Comparison::contains:
        return "selected(" + name + ", " + valueText(condition.value) + ")";
    case Comparison::equal:
        return several ? "selected(" + name + ", " + valueText(condition.value) + ")"
                       : name + " = " + valueText(condition.value);
    case Comparison::notEqual:
        return name + " != " + valueText(condition.value);
    case Comparison::less:
        return name + " < " + valueText(condition.value);
    case Comparison::more:
        return name + " > " + valueText(condition.value);
    case Comparison::answered:
        break;
    }
    return name + " != ''";
}

std::string constraintText(const Question& question)
{
    std::string text;
    auto least = question.min;
    auto most = question.max;
    if (question.type == "nps" || question.type == "stars") {
        least = least.value_or(question.type == "nps" ? 0 : 1);
        most = most.value_or(question.type == "nps" ? 10 : 5);
    }
    if (least)
        text = ". >= " + text::writeDecimal(*least);
    if (most)
        text += (text.empty() ? "" : " and ") + (". <= " + text::writeDecimal(*most));
    return model::isNumeric(question.shape()) ? text : std::string();
}

std::string_view requiredText(model::Required required)
{
    return required == model::Required::no ? "" : "yes";
}

class Writer
{
public:
    explicit Writer(const Questionnaire& form) : form_(form)
    {
        survey_.name = "survey";
        choices_.name = "choices";
        TableRow head{"type", "name"};
        addLanguages(head, "label");
        addLanguages(head, "hint");
        for (const char* column : {"required", "relevant", "constraint", "appearance", "fairbook_type",
                                   "fairbook_maps_to", "fairbook_required", "fairbook_channel", "fairbook_wording"})
            head.emplace_back(column);
        survey_.rows.push_back(std::move(head));
        TableRow choiceHead{"list_name", "name"};
        addLanguages(choiceHead, "label");
        for (const char* column : {"fairbook_score", "fairbook_tag", "fairbook_grade", "fairbook_exclusive"})
            choiceHead.emplace_back(column);
        choices_.rows.push_back(std::move(choiceHead));
    }

    std::vector<Sheet> write()
    {
        for (const model::Section& section : form_.sections) {
            TableRow begin{"begin_group", section.key};
            addTexts(begin, section.title);
            survey_.rows.push_back(std::move(begin));
            for (const Question& question : section.questions)
                addQuestion(question);
            survey_.rows.push_back({"end_group"});
        }
        const std::string plain = form_.languages.empty() ? "en" : form_.languages.front();
        Sheet settings{.name = "settings",
                       .rows = {{"form_title", "form_id", "default_language"},
                                {model::textIn(form_.title, plain), form_.key, languageName(plain)}}};
        return {std::move(survey_), std::move(choices_), std::move(settings)};
    }

private:
    void addLanguages(TableRow& row, const std::string& member) const
    {
        for (const std::string& language : form_.languages)
            row.push_back(member + "::" + languageName(language));
    }

    void addTexts(TableRow& row, const model::Texts& texts) const
    {
        for (const std::string& language : form_.languages) {
            const auto found = texts.find(language);
            row.push_back(found == texts.end() ? std::string() : found->second);
        }
    }

    void addQuestion(const Question& question)
    {
        if (question.shape() != AnswerShape::grid)
            return addRow(question, question.key, question.text);
        for (const model::Option& row : question.rows) { // a table is a question a row
            model::Texts text = question.text;
            for (auto& [language, words] : text)
                words += ": " + model::textIn(row.text, language);
            addRow(question, question.key + "_" + row.key, text);
        }
    }

    void addRow(const Question& question, const std::string& name, const model::Texts& text)
    {
        const Kind& kind = kindOf(question);
        std::string type(kind.type);
        if (model::hasOptions(question.shape())) {
            type += " " + question.key;
            type += question.otherText ? " or_other" : "";
        }
        TableRow row{std::move(type), name};
        addTexts(row, text);
        addTexts(row, question.hint);
        row.emplace_back(requiredText(question.required));
        row.push_back(question.showIf ? relevantText(form_, *question.showIf) : std::string());
        row.push_back(constraintText(question));
        row.emplace_back(kind.appearance);
        row.push_back(question.type);
        row.push_back(question.mapsTo);
        row.emplace_back(question.required == model::Required::softForA ? "soft_for_a" : "");
        row.push_back(question.channel);
        row.push_back(question.wording);
        survey_.rows.push_back(std::move(row));
        if (model::hasOptions(question.shape()) && written_ != question.key)
            addChoices(question);
        written_ = question.key;
    }

    void addChoices(const Question& question)
    {
        for (const model::Option& option : question.options) {
            TableRow row{question.key, option.key};
            addTexts(row, option.text);
            row.push_back(option.score == 0 ? std::string() : std::to_string(option.score));
            row.push_back(option.tag);
            row.push_back(option.grade);
            row.emplace_back(option.exclusive ? "yes" : "");
            choices_.rows.push_back(std::move(row));
        }
    }

    const Questionnaire& form_;
    Sheet survey_;
    Sheet choices_;
    std::string written_; ///< whose choices stand there already
};

} // namespace

std::string relevantText(const Questionnaire& form, const Condition& condition)
{
    if (condition.kind == Condition::Kind::compares)
        return comparisonText(form, condition);
    const std::string_view between = condition.kind == Condition::Kind::all ? " and " : " or ";
    std::string text;
    for (const Condition& part : condition.parts) {
        const std::string inner = relevantText(form, part);
        text += (text.empty() ? "" : std::string(between));
        text += part.kind == Condition::Kind::compares ? inner : "(" + inner + ")";
    }
    return text;
}

std::vector<Sheet> xlsFormSheets(const Questionnaire& form)
{
    return Writer(form).write();
}

} // namespace fairbook::exchange

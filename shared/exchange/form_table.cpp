#include "shared/exchange/form_table.h"

#include <algorithm>
#include <array>
#include <set>

#include "shared/base/instant.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_run.h"

namespace fairbook::exchange {
namespace {

using base::Json;
using model::AnswerShape;
using model::Option;
using model::Question;

constexpr std::array fixedColumns{"response", "version", "state", "started_at", "finished_at",
                                  "language", "score",   "grade", "client",     "event"};

std::string instantText(const Json& body, const char* member)
{
    const std::int64_t ms = base::intAt(body, member);
    return ms == 0 ? std::string() : base::toText({ms});
}

const Option* optionOf(const Question& question, const std::string& key)
{
    return question.option(key);
}

/// "wish" for what was written instead of a choice.
std::string choiceText(const Question& question, const Json& choice, const std::string& language)
{
    if (choice.is_object())
        return base::textAt(choice, "other");
    if (!choice.is_string())
        return base::dumpJson(choice);
    const Option* option = optionOf(question, choice.get<std::string>());
    const std::string text = option == nullptr ? std::string() : model::textIn(option->text, language);
    return text.empty() ? choice.get<std::string>() : text;
}

std::string plainText(const Json& answer)
{
    if (answer.is_boolean())
        return answer.get<bool>() ? "yes" : "no";
    return answer.is_string() ? answer.get<std::string>() : base::dumpJson(answer);
}

std::string joinedChoices(const Question& question, const Json& answer, const std::string& language)
{
    std::string text;
    for (const Json& choice : answer)
        text += (text.empty() ? "" : ", ") + choiceText(question, choice, language);
    return text;
}

bool names(const Json& answer, const std::string& choice)
{
    return std::any_of(answer.begin(), answer.end(), [&](const Json& item) { return item == Json(choice); });
}

constexpr std::string_view otherColumn = "other";

std::string otherIn(const Json& answer)
{
    for (const Json& item : answer)
        if (item.is_object())
            return base::textAt(item, "other");
    return {};
}

} // namespace

FormTable::FormTable(const std::vector<const model::Questionnaire*>& versions, std::string language)
    : language_(std::move(language)), versions_(versions)
{
    for (const model::Questionnaire* form : versions_)
        for (const Question* question : form->questions())
            addColumns(*question);
}

void FormTable::addColumns(const Question& question)
{
    const auto add = [&](std::string choice) {
        const bool known = std::any_of(columns_.begin(), columns_.end(), [&](const Column& column) {
            return column.key == question.key && column.choice == choice;
        });
        if (known)
            return;
        const auto last = std::find_if(columns_.rbegin(), columns_.rend(),
                                       [&](const Column& column) { return column.key == question.key; });
        columns_.insert(last == columns_.rend() ? columns_.end() : last.base(), {question.key, std::move(choice)});
    };
    const AnswerShape shape = question.shape();
    if (shape == AnswerShape::none)
        return;
    if (shape != AnswerShape::options && shape != AnswerShape::grid)
        return add("");
    for (const Option& option : shape == AnswerShape::grid ? question.rows : question.options)
        add(option.key);
    if (question.otherText)
        add(std::string(otherColumn));
}

std::string FormTable::cellOf(const Column& column, const Question& question, const Json& answer) const
{
    if (column.choice.empty()) {
        if (answer.is_array())
            return joinedChoices(question, answer, language_);
        const bool chosen = question.shape() == AnswerShape::option;
        return chosen ? choiceText(question, answer, language_) : plainText(answer);
    }
    if (answer.is_array() && column.choice == otherColumn && !names(answer, column.choice))
        return otherIn(answer);
    if (answer.is_array())
        return names(answer, column.choice) ? "1" : "0";
    const Json* cell = base::memberOf(answer, column.choice);
    return cell == nullptr ? std::string() : choiceText(question, *cell, language_);
}

void FormTable::add(const model::Record& response, const model::Questionnaire& form, std::int64_t number)
{
    const Json& body = response.body;
    const Json answers = model::countedAnswers(form, model::answersOf(body));
    const Json* score = base::memberOf(body, "score");
    TableRow row{response.id.text(),
                 std::to_string(number),
                 base::textAt(body, "state"),
                 instantText(body, "started_at"),
                 instantText(body, "finished_at"),
                 base::textAt(body, "language"),
                 score == nullptr ? std::string() : plainText(*score),
                 base::textAt(body, "grade"),
                 base::textAt(body, "client"),
                 base::textAt(body, "event")};
    for (const Column& column : columns_) {
        const Question* question = form.question(column.key);
        const Json* answer = question == nullptr ? nullptr : base::memberOf(answers, column.key);
        row.push_back(answer == nullptr ? std::string() : cellOf(column, *question, *answer));
    }
    rows_.push_back(std::move(row));
}

std::vector<Sheet> FormTable::sheets() const
{
    Sheet answers{.name = "Answers", .hidden = false, .rows = {}};
    answers.rows.emplace_back(fixedColumns.begin(), fixedColumns.end());
    for (const Column& column : columns_)
        answers.rows.front().push_back(column.choice.empty() ? column.key : column.key + "/" + column.choice);
    answers.rows.insert(answers.rows.end(), rows_.begin(), rows_.end());
    Sheet questions{.name = "Questions", .rows = {{"question", "choice", "type", "uk", "ru", "en"}}};
    std::set<std::string> said;
    const auto addTexts = [&](const std::string& question, const std::string& choice, const std::string& type,
                              const model::Texts& texts) {
        if (!said.insert(question + "/" + choice).second)
            return;
        TableRow row{question, choice, type};
        for (const char* language : {"uk", "ru", "en"}) {
            const auto found = texts.find(language);
            row.push_back(found == texts.end() ? std::string() : found->second);
        }
        questions.rows.push_back(std::move(row));
    };
    for (const model::Questionnaire* form : versions_)
        for (const Question* question : form->questions()) {
            addTexts(question->key, "", question->type, question->text);
            for (const auto* list : {&question->rows, &question->options})
                for (const Option& option : *list)
                    addTexts(question->key, option.key, "", option.text);
        }
    return {std::move(answers), std::move(questions)};
}

} // namespace fairbook::exchange

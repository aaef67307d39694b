#include "shared/model/form_results.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "shared/model/form_run.h"
#include "shared/text/decimal.h"

namespace fairbook::model {
namespace {

using base::Json;

bool saysWho(const Question& question)
{
    const QuestionType* type = questionType(question.type);
    return (type != nullptr && type->contact && question.type != "region") || question.mapsTo.starts_with("name");
}

/// A type with choices, and which: yes and no of a flag too.
std::vector<ChoiceCount> choicesOf(const Question& question)
{
    std::vector<ChoiceCount> choices;
    if (question.shape() == AnswerShape::flag)
        return {{.key = "yes"}, {.key = "no"}};
    if (!hasOptions(question.shape()))
        return choices;
    for (const Option& option : question.options)
        choices.push_back({.key = option.key, .text = option.text});
    return choices;
}

/// What later versions no longer offer was chosen all the same.
ChoiceCount& choiceAt(std::vector<ChoiceCount>& choices, const std::string& key)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const ChoiceCount& choice) { return choice.key == key; });
    if (found != choices.end())
        return *found;
    return choices.emplace_back(ChoiceCount{.key = key});
}

void joinChoices(std::vector<ChoiceCount>& known, const std::vector<ChoiceCount>& more)
{
    for (const ChoiceCount& choice : more) {
        ChoiceCount& here = choiceAt(known, choice.key);
        if (here.text.empty())
            here.text = choice.text;
    }
}

bool isOther(const Json& choice)
{
    return choice.is_object() && !base::textAt(choice, "other").empty();
}

bool countChoice(QuestionResults& result, const Json& choice)
{
    if (isOther(choice))
        ++result.other;
    else if (choice.is_string())
        ++choiceAt(result.choices, choice.get<std::string>()).count;
    else
        return false;
    return true;
}

/// Each choice once, however often a file names it.
bool countChoices(QuestionResults& result, const Json& answer)
{
    if (!answer.is_array())
        return false;
    std::set<std::string> seen;
    bool counted = false;
    for (const Json& choice : answer)
        if (seen.insert(isOther(choice) ? std::string() : base::dumpJson(choice)).second)
            counted = countChoice(result, choice) || counted;
    return counted;
}

bool countOrder(QuestionResults& result, const Json& answer)
{
    if (!answer.is_array())
        return false;
    std::int64_t place = 0;
    std::set<std::string> seen;
    for (const Json& choice : answer) {
        if (!choice.is_string() || !seen.insert(choice.get<std::string>()).second)
            continue;
        ChoiceCount& here = choiceAt(result.choices, choice.get<std::string>());
        ++here.count;
        here.ranks += ++place;
    }
    return place > 0;
}

bool countGrid(QuestionResults& result, const Json& answer)
{
    if (!answer.is_object())
        return false;
    bool counted = false;
    for (const auto& [row, choice] : answer.get_ref<const Json::object_t&>()) {
        if (!choice.is_string())
            continue;
        ++choiceAt(result.rows[row], choice.get<std::string>()).count;
        counted = true;
    }
    return counted;
}

std::optional<double> numberOf(const Json& answer)
{
    if (answer.is_number())
        return answer.get<double>();
    return answer.is_string() ? text::readDecimal(answer.get_ref<const std::string&>()) : std::nullopt;
}

bool isWhole(double value)
{
    return value == std::floor(value);
}

std::vector<Bin> binsOf(const std::vector<double>& sorted)
{
    const double least = sorted.front();
    const double span = sorted.back() - least;
    const bool whole = std::all_of(sorted.begin(), sorted.end(), isWhole);
    const auto most = static_cast<double>(binsMax);
    double width = span == 0 ? 1 : span / (most - 1);
    if (whole)
        width = std::max(1.0, std::ceil((span + 1) / most));
    std::vector<Bin> bins;
    const bool single = whole && width == 1;
    for (double from = least; from <= sorted.back() && bins.size() < binsMax; from += width)
        bins.push_back({.from = from, .to = single ? from : from + width - (whole ? 1 : 0), .count = 0});
    for (const double value : sorted) {
        const auto at = static_cast<std::size_t>((value - least) / width);
        ++bins[std::min(at, bins.size() - 1)].count;
    }
    return bins;
}

} // namespace

std::optional<int> Nps::score() const
{
    if (count < fewForNps)
        return std::nullopt;
    return static_cast<int>(
        std::lround(100.0 * static_cast<double>(promoters - detractors) / static_cast<double>(count)));
}

AnswerShape QuestionResults::shape() const
{
    return Question{.type = type}.shape();
}

std::optional<int> FormResults::finishedPercent() const
{
    if (responses < fewForDropOff)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * static_cast<double>(finished) / static_cast<double>(responses)));
}

std::optional<NumberSummary> summaryOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[middle] : values[middle - 1] / 2 + values[middle] / 2;
    return NumberSummary{.count = static_cast<std::int64_t>(values.size()),
                         .min = values.front(),
                         .median = median,
                         .max = values.back(),
                         .bins = binsOf(values)};
}

std::vector<const Question*> shownIn(const Answered& response)
{
    auto shown = asked(response.form, response.answers);
    if (response.finished)
        return shown;
    std::size_t reached = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const Json* answer = base::memberOf(response.answers, shown[i]->key);
        const bool answered = answer != nullptr && !isNoAnswer(*answer);
        if (answered || shown[i]->key == response.lastQuestion)
            reached = i + 1;
    }
    shown.resize(reached);
    return shown;
}

FormTally::FormTally(const std::vector<const Questionnaire*>& versions)
{
    for (std::size_t i = 0; i < versions.size(); ++i)
        addVersion(*versions[i], i == 0);
}

void FormTally::addVersion(const Questionnaire& form, bool newest)
{
    for (const Question* question : form.questions()) {
        const bool fresh = places_.try_emplace(question->key, columns_.size()).second;
        if (fresh)
            columns_.push_back(
                {.result = {.key = question->key, .type = question->type, .text = question->text, .gone = !newest},
                 .values = {}});
        QuestionResults& result = columnOf(question->key)->result;
        if (result.shape() != question->shape())
            continue;
        if (question->shape() == AnswerShape::grid)
            for (const Option& row : question->rows)
                joinChoices(result.rows[row.key], choicesOf(*question));
        else
            joinChoices(result.choices, choicesOf(*question));
    }
}

FormTally::Column* FormTally::columnOf(std::string_view key)
{
    const auto found = places_.find(key);
    return found == places_.end() ? nullptr : &columns_[found->second];
}

void FormTally::add(const Answered& response)
{
    ++responses_;
    finished_ += response.finished ? 1 : 0;
    const Json counted = countedAnswers(response.form, response.answers);
    for (const Question* question : shownIn(response)) {
        Column* column = columnOf(question->key);
        if (column == nullptr)
            continue;
        QuestionResults& result = column->result;
        ++result.shown;
        result.abandoned += !response.finished && question->key == response.lastQuestion ? 1 : 0;
        const Json* answer = base::memberOf(counted, question->key);
        if (answer == nullptr || isNoAnswer(*answer))
            continue;
        ++result.answered;
        if (result.shape() != question->shape())
            ++result.odd;
        else if (!saysWho(*question))
            count(*column, *answer, response);
    }
}

void FormTally::count(Column& column, const Json& answer, const Answered& response)
{
    QuestionResults& result = column.result;
    bool taken = true;
    switch (result.shape()) {
    case AnswerShape::flag:
        taken = answer.is_boolean() && countChoice(result, answer.get<bool>() ? "yes" : "no");
        break;
    case AnswerShape::option:
        taken = countChoice(result, answer);
        break;
    case AnswerShape::options:
        taken = countChoices(result, answer);
        break;
    case AnswerShape::order:
        taken = countOrder(result, answer);
        break;
    case AnswerShape::grid:
        taken = countGrid(result, answer);
        break;
    case AnswerShape::number:
    case AnswerShape::decimal: {
        const auto number = numberOf(answer);
        taken = number.has_value() && std::isfinite(*number);
        if (taken)
            column.values.push_back(*number);
        break;
    }
    case AnswerShape::text:
    case AnswerShape::date:
    case AnswerShape::time:
        taken = answer.is_string();
        if (taken)
            result.texts.push_back({answer.get<std::string>(), response.at});
        break;
    case AnswerShape::none:
    case AnswerShape::attachment:
        break;
    }
    result.odd += taken ? 0 : 1;
    if (result.texts.size() > 4 * latestTextsMax) { // now and then, so that a long fair needs no long list
        std::stable_sort(result.texts.begin(), result.texts.end(),
                         [](const LatestText& a, const LatestText& b) { return a.at.ms > b.at.ms; });
        result.texts.resize(latestTextsMax);
    }
}

FormResults FormTally::results() const
{
    FormResults results{.responses = responses_, .finished = finished_, .questions = {}};
    for (const Column& column : columns_) {
        QuestionResults result = column.result;
        std::stable_sort(result.texts.begin(), result.texts.end(),
                         [](const LatestText& a, const LatestText& b) { return a.at.ms > b.at.ms; });
        if (result.texts.size() > latestTextsMax)
            result.texts.resize(latestTextsMax);
        result.numbers = summaryOf(column.values);
        if (result.type == "nps" && result.numbers) {
            Nps nps{.count = result.numbers->count};
            for (const double value : column.values) {
                nps.promoters += value >= 9 ? 1 : 0;
                nps.detractors += value <= 6 ? 1 : 0;
            }
            result.nps = nps;
        }
        results.questions.push_back(std::move(result));
    }
    return results;
}

} // namespace fairbook::model

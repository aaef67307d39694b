#include "shared/model/form_answer.h"

#include <algorithm>
#include <charconv>

namespace fairbook::model {
namespace {

using base::Json;

bool isOption(const Json& item, std::string_view option)
{
    return item.is_string() && item.get_ref<const std::string&>() == option;
}

bool isExclusive(const Question& question, const Json& item)
{
    const Option* option = item.is_string() ? question.option(item.get_ref<const std::string&>()) : nullptr;
    return option != nullptr && option->exclusive;
}

bool isList(const Question& question)
{
    return question.shape() == AnswerShape::options || question.shape() == AnswerShape::order;
}

/// Behind the others, as far as `exclusive` and `choices_max` let it.
Json withChoice(const Question& question, const Json& chosen, Json choice)
{
    if (isExclusive(question, choice))
        return Json::array({std::move(choice)});
    Json kept = Json::array();
    for (const Json& item : chosen)
        if (!isExclusive(question, item))
            kept.push_back(item);
    if (question.choicesMax == 0 || kept.size() < question.choicesMax)
        kept.push_back(std::move(choice));
    return kept;
}

Json without(const Json& chosen, std::string_view option)
{
    Json kept = Json::array();
    for (const Json& item : chosen)
        if (!isOption(item, option))
            kept.push_back(item);
    return kept;
}

Json nullIfEmpty(Json list)
{
    return list.empty() ? Json() : list;
}

} // namespace

Json toggled(const Question& question, const Json& answer, std::string_view option)
{
    if (!isList(question))
        return isOption(answer, option) ? Json() : Json(std::string(option));
    const Json chosen = answer.is_array() ? answer : Json::array();
    Json kept = without(chosen, option);
    if (kept.size() < chosen.size())
        return nullIfEmpty(std::move(kept));
    return nullIfEmpty(withChoice(question, chosen, std::string(option)));
}

Json typedAnswer(const Question& question, std::string_view text)
{
    if (text.empty())
        return {};
    std::int64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool whole = read.ec == std::errc() && read.ptr == end;
    return question.shape() == AnswerShape::number && whole ? Json(number) : Json(std::string(text));
}

std::string textOfAnswer(const Json& answer)
{
    if (answer.is_number_integer())
        return std::to_string(answer.get<std::int64_t>());
    return answer.is_string() ? answer.get<std::string>() : std::string();
}

Json withOther(const Question& question, const Json& answer, std::string_view text)
{
    const Json other = text.empty() ? Json() : Json{{"other", std::string(text)}};
    if (!isList(question))
        return other.is_null() && !answer.is_object() ? answer : other;
    Json kept = Json::array();
    if (answer.is_array())
        for (const Json& item : answer)
            if (!item.is_object())
                kept.push_back(item);
    return nullIfEmpty(other.is_null() ? std::move(kept) : withChoice(question, kept, other));
}

std::string otherIn(const Json& answer)
{
    if (answer.is_object())
        return base::textAt(answer, "other");
    if (answer.is_array())
        for (const Json& item : answer)
            if (item.is_object())
                return base::textAt(item, "other");
    return {};
}

Json moved(const Json& answer, std::string_view option, int by)
{
    if (!answer.is_array())
        return answer;
    Json order = answer;
    const auto found =
        std::find_if(order.begin(), order.end(), [&](const Json& item) { return isOption(item, option); });
    if (found == order.end())
        return order;
    const auto from = std::distance(order.begin(), found);
    const auto last = static_cast<std::ptrdiff_t>(order.size()) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from + by, 0, last);
    const Json item = *found;
    order.erase(found);
    order.insert(order.begin() + to, item);
    return order;
}

Json toggledIn(const Json& answer, std::string_view row, std::string_view option)
{
    Json grid = answer.is_object() ? answer : Json::object();
    const std::string key(row);
    if (grid.contains(key) && isOption(grid[key], option))
        grid.erase(key);
    else
        grid[key] = std::string(option);
    return nullIfEmpty(std::move(grid));
}

} // namespace fairbook::model

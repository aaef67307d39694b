#include "shared/model/show_if.h"

#include <algorithm>
#include <optional>

#include "shared/model/question_types.h"
#include "shared/text/decimal.h"

namespace fairbook::model {
namespace {

using base::Code;
using base::Json;
using base::refuse;
using base::Result;

constexpr std::pair<std::string_view, Comparison> comparisons[] = {
    {"=", Comparison::equal}, {"!=", Comparison::notEqual},       {"<", Comparison::less},
    {">", Comparison::more},  {"contains", Comparison::contains}, {"answered", Comparison::answered}};

std::optional<double> numberOf(const Json& value)
{
    if (value.is_number())
        return value.get<double>();
    return value.is_string() ? text::readDecimal(value.get_ref<const std::string&>()) : std::nullopt;
}

/// Numbers by size, whatever their shape; dates and times by their text, which is in that order.
int compare(const Json& a, const Json& b)
{
    const auto left = numberOf(a);
    const auto right = numberOf(b);
    if (left && right)
        return *left < *right ? -1 : *left > *right ? 1 : 0;
    if (a.is_string() && b.is_string())
        return a.get_ref<const std::string&>().compare(b.get_ref<const std::string&>());
    return a == b ? 0 : a < b ? -1 : 1;
}

bool comparable(const Json& a, const Json& b)
{
    return (numberOf(a) && numberOf(b)) || (a.is_string() && b.is_string() && !numberOf(a) && !numberOf(b));
}

/// A single choice of several is equal to that option, so that "one" may become "many" without a new condition.
bool equals(const Json& answer, const Json& value)
{
    if (answer.is_array() && !value.is_array())
        return answer.size() == 1 && compare(answer.front(), value) == 0;
    return compare(answer, value) == 0;
}

bool contains(const Json& answer, const Json& value)
{
    if (answer.is_array())
        return std::any_of(answer.begin(), answer.end(), [&](const Json& item) { return compare(item, value) == 0; });
    if (answer.is_string() && value.is_string())
        return answer.get_ref<const std::string&>().find(value.get_ref<const std::string&>()) != std::string::npos;
    return equals(answer, value);
}

bool compares(const Condition& condition, const Json& answers)
{
    const Json* answer = base::memberOf(answers, condition.question);
    if (answer == nullptr || isNoAnswer(*answer))
        return condition.comparison == Comparison::notEqual;
    switch (condition.comparison) {
    case Comparison::equal:
        return equals(*answer, condition.value);
    case Comparison::notEqual:
        return !equals(*answer, condition.value);
    case Comparison::less:
        return comparable(*answer, condition.value) && compare(*answer, condition.value) < 0;
    case Comparison::more:
        return comparable(*answer, condition.value) && compare(*answer, condition.value) > 0;
    case Comparison::contains:
        return contains(*answer, condition.value);
    case Comparison::answered:
        return true;
    }
    return false;
}

Result<Condition> parseComparison(const Json& json)
{
    Condition condition{.kind = Condition::Kind::compares, .parts = {}, .question = base::textAt(json, "question")};
    const std::string op = base::textAt(json, "op");
    const auto* found = std::find_if(std::begin(comparisons), std::end(comparisons),
                                     [&](const auto& known) { return known.first == op; });
    if (condition.question.empty() || found == std::end(comparisons))
        return refuse(Code::malformed, "show_if");
    condition.comparison = found->second;
    if (const Json* value = base::memberOf(json, "value")) {
        if (value->is_structured())
            return refuse(Code::malformed, "show_if");
        condition.value = value->is_number_float() ? Json(text::writeDecimal(value->get<double>())) : *value;
    }
    return condition;
}

Result<Condition> parseNode(const Json& json, int depth, std::size_t& count)
{
    if (depth > conditionDepthMax)
        return refuse(Code::tooDeep, "show_if");
    if (++count > conditionsMax)
        return refuse(Code::tooLong, "show_if");
    const Json* all = base::arrayAt(json, "all");
    const Json* parts = all != nullptr ? all : base::arrayAt(json, "any");
    if (parts == nullptr)
        return parseComparison(json);
    Condition condition{.kind = all != nullptr ? Condition::Kind::all : Condition::Kind::any};
    for (const Json& part : *parts) {
        auto parsed = parseNode(part, depth + 1, count);
        if (!parsed)
            return parsed;
        condition.parts.push_back(std::move(*parsed));
    }
    return condition;
}

void collect(const Condition& condition, std::vector<std::string>& keys)
{
    if (condition.kind == Condition::Kind::compares) {
        if (std::find(keys.begin(), keys.end(), condition.question) == keys.end())
            keys.push_back(condition.question);
        return;
    }
    for (const Condition& part : condition.parts)
        collect(part, keys);
}

} // namespace

Result<Condition> parseCondition(const Json& json)
{
    std::size_t count = 0;
    return parseNode(json, 1, count);
}

Json toJson(const Condition& condition)
{
    if (condition.kind == Condition::Kind::compares) {
        const auto* op = std::find_if(std::begin(comparisons), std::end(comparisons),
                                      [&](const auto& known) { return known.second == condition.comparison; });
        Json json{{"question", condition.question}, {"op", std::string(op->first)}};
        if (condition.comparison != Comparison::answered)
            json["value"] = condition.value;
        return json;
    }
    Json parts = Json::array();
    for (const Condition& part : condition.parts)
        parts.push_back(toJson(part));
    Json json = Json::object();
    json[condition.kind == Condition::Kind::all ? "all" : "any"] = std::move(parts);
    return json;
}

bool holds(const Condition& condition, const Json& answers)
{
    const auto part = [&](const Condition& child) { return holds(child, answers); };
    switch (condition.kind) {
    case Condition::Kind::all:
        return std::all_of(condition.parts.begin(), condition.parts.end(), part);
    case Condition::Kind::any:
        return std::any_of(condition.parts.begin(), condition.parts.end(), part);
    case Condition::Kind::compares:
        return compares(condition, answers);
    }
    return false;
}

std::vector<std::string> questionsIn(const Condition& condition)
{
    std::vector<std::string> keys;
    collect(condition, keys);
    return keys;
}

} // namespace fairbook::model

// shared/exchange/xlsform_relevant.h: the part of XLSForm's `relevant` and `constraint` expressions that a condition
// and a check of ours can say: ${q} = 'x', != < > <= >=, selected(${q}, 'x'), and, or, parentheses; . >= 0 and . <=
// 120. Source: the XLSForm reference, xlsform.org/en/#relevant and #constraint.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "shared/model/show_if.h"

namespace fairbook::exchange {

inline constexpr std::size_t expressionBytesMax = 4'000;

/// A question's name in the file -> our key; empty where the file has no such question.
using KeyOf = std::function<std::string(std::string_view name)>;

/// None where it says more than a condition can (or nothing that can be read): the question is then always asked.
[[nodiscard]] std::optional<model::Condition> parseRelevant(std::string_view text, const KeyOf& keyOf);

struct NumberRange
{
    std::optional<double> min{};
    std::optional<double> max{};
};

/// None where it says anything else than the least and the largest number.
[[nodiscard]] std::optional<NumberRange> parseConstraint(std::string_view text);

} // namespace fairbook::exchange

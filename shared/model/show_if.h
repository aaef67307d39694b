// shared/model/show_if.h: when a question is asked (product.md 2.3): a tree of all/any over comparisons with answers to
// earlier questions. No code, no loops: what it says can be drawn.
//   {"question": "area", "op": ">", "value": 50}     {"all": [ … ]}     {"any": [ … ]}
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shared/base/json.h"

namespace fairbook::model {

inline constexpr int conditionDepthMax = 3;      ///< any of all of comparisons: what an operation has room for
inline constexpr std::size_t conditionsMax = 50; ///< comparisons of one question

enum class Comparison : std::uint8_t
{
    equal,    ///< "="
    notEqual, ///< "!=": not equal, so true where nothing was answered (as XLSForm's `${q} != 'x'`)
    less,     ///< "<": of numbers, dates and times
    more,     ///< ">"
    contains, ///< the option is among those chosen; the text is part of what was written
    answered  ///< anything was answered
};

/// The values: one shape for both kinds of node, as it is read and shown recursively.
struct Condition
{
    enum class Kind : std::uint8_t
    {
        all, ///< no parts: always
        any, ///< no parts: never
        compares
    };
    Kind kind = Kind::all;
    std::vector<Condition> parts{};
    std::string question{}; ///< of `compares`, as what follows
    Comparison comparison = Comparison::answered;
    base::Json value{};
};

/// Refusals: malformed (detail: what), tooDeep, tooLong.
[[nodiscard]] base::Result<Condition> parseCondition(const base::Json& json);
[[nodiscard]] base::Json toJson(const Condition& condition);

/// `answers`: question key -> answer, of what is asked only: a hidden question has no answer.
[[nodiscard]] bool holds(const Condition& condition, const base::Json& answers);

/// The keys that are compared, each once, in order.
[[nodiscard]] std::vector<std::string> questionsIn(const Condition& condition);

} // namespace fairbook::model

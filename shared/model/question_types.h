// shared/model/question_types.h: the kinds of questions (product.md 2.3), one row each. A type that this version does
// not know is shown as "update to answer"; its answers are kept.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "shared/base/json.h"
#include "shared/model/field.h"

namespace fairbook::model {

enum class AnswerShape : std::uint8_t
{
    none,       ///< nothing to answer: a text between questions
    text,       ///< string
    number,     ///< whole number
    decimal,    ///< string of a decimal number, as typed: never a binary float
    date,       ///< "2026-11-22"
    time,       ///< "14:05"
    flag,       ///< true or false
    option,     ///< the key of one option, or {"other": text}
    options,    ///< array of option keys, at most one {"other": text} among them
    order,      ///< array of option keys, the best first
    grid,       ///< object: key of a row -> key of an option
    attachment, ///< id of an attachment: photo, signature
};

struct QuestionType
{
    std::string_view name; ///< for ever
    AnswerShape shape = AnswerShape::text;
    std::string_view label; ///< English source of the translation
    int seconds = 5;        ///< what an answer takes, roughly (our estimate): the editor's "about 70 s"
    bool contact = false;   ///< says who somebody is: belongs into the contact block
};

[[nodiscard]] std::span<const QuestionType> questionTypes();

/// Null for a type that this version does not know.
[[nodiscard]] const QuestionType* questionType(std::string_view name);

[[nodiscard]] constexpr bool hasOptions(AnswerShape shape)
{
    return shape == AnswerShape::option || shape == AnswerShape::options || shape == AnswerShape::order ||
           shape == AnswerShape::grid;
}

[[nodiscard]] constexpr bool isNumeric(AnswerShape shape)
{
    return shape == AnswerShape::number || shape == AnswerShape::decimal;
}

/// Says nothing: null, "", an empty list or object. False is an answer.
[[nodiscard]] bool isNoAnswer(const base::Json& answer);

} // namespace fairbook::model

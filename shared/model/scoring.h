// shared/model/scoring.h: points of a questionnaire, the grade that they make, and why (product.md row B4). Points are
// the sum over the chosen options; more points never make a worse grade.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/model/questionnaire.h"

namespace fairbook::model {

struct ScoreLine
{
    std::string question{};
    std::string option{};
    int points = 0;
    std::string grade{}; ///< the option's own; empty: none
};

struct Score
{
    int points = 0;
    std::string grade{};            ///< A, B, C or empty
    std::vector<ScoreLine> lines{}; ///< what gave points or a grade, in the order of the form
    std::string nextGrade{};        ///< the next better one …
    int pointsToNext = 0;           ///< … and what is missing for it; 0: nothing better
};

/// Of the questions that are asked only.
[[nodiscard]] Score scoreOf(const Questionnaire& form, const base::Json& answers);

/// The better one: A before B before C before none.
[[nodiscard]] std::string betterGrade(std::string_view a, std::string_view b);

/// How many of a hundred will finish, by the rule of the trade: every two or three questions cost five in a hundred
/// (product.md, decision 7). 0.95^(n / 2.5).
[[nodiscard]] double expectedToFinish(std::size_t questions);

/// Seconds that an average visitor takes, by the estimates of questionTypes().
[[nodiscard]] int expectedSeconds(const Questionnaire& form);

} // namespace fairbook::model

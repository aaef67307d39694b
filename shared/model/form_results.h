// shared/model/form_results.h: what visitors answered, question by question, over all versions of a questionnaire
// (product.md row B11). Pure: responses are added one by one, as they are read in pages. Versions are joined by the
// key of the question; what a visitor was not asked, or what was hidden again, counts nowhere.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/instant.h"
#include "shared/model/questionnaire.h"

namespace fairbook::model {

inline constexpr std::size_t latestTextsMax = 50;
inline constexpr std::int64_t fewForDropOff = 30; ///< fewer responses say nothing about who leaves where
inline constexpr std::int64_t fewForNps = 10;     ///< fewer answers say nothing about recommending
inline constexpr std::size_t binsMax = 11;        ///< of a histogram: 0 to 10, one each

/// One response, as far as results need it.
struct Answered
{
    const Questionnaire& form; ///< the version that it was given to
    base::Json answers = base::Json::object();
    std::string language{};
    std::string lastQuestion{};
    base::Instant at{};
    bool finished = false; ///< Done was said
};

struct ChoiceCount
{
    std::string key{};
    Texts text{};
    std::int64_t count = 0;
    std::int64_t ranks = 0; ///< of an order: the sum of its places, 1 is the best
};

struct Bin
{
    double from = 0;
    double to = 0; ///< the same as `from`: one value
    std::int64_t count = 0;
};

struct NumberSummary
{
    std::int64_t count = 0;
    double min = 0;
    double median = 0;
    double max = 0;
    std::vector<Bin> bins{};
};

/// 9 and 10 recommend, 0 to 6 do not. Source: Reichheld, "The one number you need to grow", 2003.
struct Nps
{
    std::int64_t count = 0;
    std::int64_t promoters = 0;
    std::int64_t detractors = 0;
    [[nodiscard]] std::optional<int> score() const; ///< -100 to 100; none under fewForNps answers
};

struct LatestText
{
    std::string text{};
    base::Instant at{};
};

struct QuestionResults
{
    std::string key{};
    std::string type{}; ///< of the newest version that asks it
    Texts text{};
    bool gone = false; ///< the newest version does not ask it any more
    std::int64_t shown = 0;
    std::int64_t answered = 0;
    std::int64_t abandoned = 0;         ///< unfinished, and this was the last question
    std::int64_t odd = 0;               ///< answers in another shape: of a version where it was of another type
    std::vector<ChoiceCount> choices{}; ///< in the order of the form; "yes" and "no" of a flag
    std::int64_t other = 0;             ///< a text of one's own among the choices
    std::map<std::string, std::vector<ChoiceCount>> rows{}; ///< of a table: by the row's key
    std::optional<NumberSummary> numbers{};
    std::optional<Nps> nps{};
    std::vector<LatestText> texts{}; ///< the latest first; none of what says who somebody is

    [[nodiscard]] AnswerShape shape() const;
};

struct FormResults
{
    std::int64_t responses = 0;
    std::int64_t finished = 0;
    std::vector<QuestionResults> questions{};

    /// Of a hundred who began; none where too few did.
    [[nodiscard]] std::optional<int> finishedPercent() const;
};

class FormTally
{
public:
    /// `newest` first: its order and its words are shown; what only older ones ask comes behind.
    explicit FormTally(const std::vector<const Questionnaire*>& versions);

    void add(const Answered& response);
    [[nodiscard]] FormResults results() const;

private:
    struct Column
    {
        QuestionResults result{};
        std::vector<double> values{};
    };
    void addVersion(const Questionnaire& form, bool newest);
    void count(Column& column, const base::Json& answer, const Answered& response);
    Column* columnOf(std::string_view key);

    std::int64_t responses_ = 0;
    std::int64_t finished_ = 0;
    std::vector<Column> columns_{};
    std::map<std::string, std::size_t, std::less<>> places_{};
};

/// What was shown of a response: all that was asked of who finished; of the others up to where they stopped.
[[nodiscard]] std::vector<const Question*> shownIn(const Answered& response);

/// Sorted or not; at most binsMax bins of whole or equal width. Nothing for no values.
[[nodiscard]] std::optional<NumberSummary> summaryOf(std::vector<double> values);

} // namespace fairbook::model

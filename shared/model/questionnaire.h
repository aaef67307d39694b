// shared/model/questionnaire.h: what a version of a questionnaire asks (product.md 2.3), as its content says it. Pure
// data; format: docs/questionnaires.md.
//   {"key","title":{uk,ru,en},"languages":[…],"sections":[{"key","kind","title","questions":[…]}],
//    "grades":[{"grade","from"}],"reward":{"text":{…},"coupon":true}}
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"
#include "shared/model/question_types.h"
#include "shared/model/show_if.h"

namespace fairbook::model {

inline constexpr std::size_t sectionsMax = 50;
inline constexpr std::size_t questionsMax = 300;
inline constexpr std::size_t optionsMax = 200;         ///< of a question
inline constexpr std::size_t formTextBytesMax = 4'000; ///< one text in one language
inline constexpr std::size_t formKeyBytesMax = 64;
inline constexpr std::size_t contentBytesMax = 200'000; ///< of a whole version: it travels as one operation
inline constexpr int contentDepthMax = 16;
inline constexpr int pointsMax = 1'000; ///< an option adds or takes that much at most

/// language ("uk") -> text
using Texts = std::map<std::string, std::string, std::less<>>;

/// The text in that language, else in the first of uk, ru, en that has one, else any.
[[nodiscard]] std::string textIn(const Texts& texts, std::string_view language);

struct Option
{
    std::string key{}; ///< stable: what answers hold
    Texts text{};
    int score = 0;
    std::string tag{};      ///< goes to the client when chosen
    std::string grade{};    ///< at least this grade when chosen; empty: says nothing
    bool exclusive = false; ///< "none of these": takes the others away
};

enum class Required : std::uint8_t
{
    no,
    soft,     ///< without it the answers are incomplete; Done works all the same
    softForA, ///< the same, for leads of grade A only
};

struct Question
{
    std::string key{}; ///< [a-z0-9_], stable across versions
    std::string type{};
    Texts text{};
    Texts hint{};
    std::vector<Option> options{};
    std::vector<Option> rows{}; ///< of a matrix
    Required required = Required::no;
    std::optional<Condition> showIf{};
    std::string mapsTo{};        ///< path of the client's field that the answer fills; empty: none
    std::optional<double> min{}; ///< of numbers
    std::optional<double> max{}; ///< of numbers; of stars their count
    std::size_t choicesMax = 0;  ///< of several; 0: no limit
    bool otherText = false;      ///< the last choice is a text of one's own
    std::string channel{};       ///< of a consent: email, call, sms, messenger, any
    std::string wording{};       ///< of a consent: the version of its text

    [[nodiscard]] AnswerShape shape() const; ///< text, for types that this version does not know
    [[nodiscard]] const Option* option(std::string_view optionKey) const;
};

struct Section
{
    std::string key{};
    std::string kind{}; ///< contact, survey, consent, thanks
    Texts title{};
    std::vector<Question> questions{};
};

struct GradeFrom
{
    std::string grade{}; ///< A, B, C
    int points = 0;      ///< so many points, or more
};

struct Questionnaire
{
    std::string key{};
    Texts title{};
    std::vector<std::string> languages{};
    std::vector<Section> sections{};
    std::vector<GradeFrom> grades{};
    Texts reward{};      ///< what the last page says
    bool coupon = false; ///< and whether it shows a code from the device's pool

    [[nodiscard]] std::vector<const Question*> questions() const; ///< of all sections, in order
    [[nodiscard]] const Question* question(std::string_view questionKey) const;
};

/// [a-z0-9_], not empty, of that length at most.
[[nodiscard]] bool isFormKey(std::string_view key);

/// Members that this version does not know are left out here; the record keeps them. Refusals: malformed (detail:
/// where), tooLong, tooDeep, duplicateKey (detail: the question's key).
[[nodiscard]] base::Result<Questionnaire> parseQuestionnaire(const base::Json& content);
[[nodiscard]] base::Json toJson(const Questionnaire& questionnaire);

/// The same from a text, as a version holds it and a file does.
[[nodiscard]] base::Result<Questionnaire> readQuestionnaire(std::string_view text);

} // namespace fairbook::model

#include "server/web/form_fields.h"

#include <algorithm>

#include "shared/model/form_answer.h"
#include "shared/model/normal_text.h"
#include "shared/text/utf8.h"

namespace fairbook::server {
namespace {

using base::Json;
using model::AnswerShape;
using model::Question;

int hexDigit(char c)
{
    if (text::isDigit(c))
        return c - '0';
    const char lower = text::lowerAscii(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string decoded(std::string_view encodedText)
{
    std::string plain;
    for (std::size_t i = 0; i < encodedText.size(); ++i) {
        const bool percent = encodedText[i] == '%' && i + 2 < encodedText.size();
        const int high = percent ? hexDigit(encodedText[i + 1]) : -1;
        const int low = percent ? hexDigit(encodedText[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            plain += encodedText[i] == '+' ? ' ' : encodedText[i];
        }
    }
    return plain;
}

bool isControl(char32_t c)
{
    return (c < U' ' && c != U'\n' && c != U'\t') || (c >= 0x7F && c <= 0x9F);
}

/// Text as the base holds it: UTF-8, lines ended by line feeds, nothing that cannot be seen.
std::string cleaned(const std::string& typed)
{
    std::string clean;
    char32_t before = 0;
    for (const char32_t c : text::codePoints(typed)) {
        const bool lineEnd = c == U'\r' || (c == U'\n' && before != U'\r');
        if (lineEnd)
            clean += '\n';
        else if (c != U'\n' && !isControl(c))
            text::appendUtf8(clean, c);
        before = c;
    }
    return clean;
}

std::string fieldOf(const Question& question)
{
    return "q." + question.key;
}

/// One line: as people mean it. Several: as they were typed.
std::string wordsIn(const Question& question, const std::string& typed)
{
    return question.type == "long_text" ? std::string(text::trimmed(typed)) : model::normalText(typed);
}

Json typedIn(const Question& question, const Fields& fields)
{
    return model::typedAnswer(question, wordsIn(question, fields.text(fieldOf(question))));
}

Json flagIn(const Question& question, const Fields& fields)
{
    const std::string said = fields.text(fieldOf(question));
    if (said == "true" || said == "false")
        return said == "true";
    return said.empty() ? Json() : Json(said);
}

std::string otherTyped(const Question& question, const Fields& fields)
{
    return question.otherText ? model::normalText(fields.text("o." + question.key)) : "";
}

/// A text of one's own counts where it was chosen, or where nothing else was.
Json choiceIn(const Question& question, const Fields& fields)
{
    const std::string chosen = fields.text(fieldOf(question));
    const bool own = chosen == ownChoice || chosen.empty();
    return own ? model::withOther(question, {}, otherTyped(question, fields)) : Json(chosen);
}

Json choicesIn(const Question& question, const Fields& fields)
{
    Json chosen = Json::array();
    const auto add = [&](Json choice) {
        if (std::find(chosen.begin(), chosen.end(), choice) == chosen.end())
            chosen.push_back(std::move(choice));
    };
    for (const std::string& key : fields.all(fieldOf(question)))
        if (!key.empty() && key != ownChoice)
            add(key);
    if (const std::string own = otherTyped(question, fields); !own.empty())
        add({{"other", own}});
    return chosen;
}

Json orderIn(const Question& question, const Fields& fields)
{
    Json order = Json::array();
    for (std::size_t place = 1; place <= question.options.size(); ++place) {
        const std::string key = fields.text(fieldOf(question) + "." + std::to_string(place));
        if (!key.empty() && std::find(order.begin(), order.end(), key) == order.end())
            order.push_back(key);
    }
    return order;
}

Json gridIn(const Question& question, const Fields& fields)
{
    Json grid = Json::object();
    for (const model::Option& row : question.rows)
        if (const std::string key = fields.text(fieldOf(question) + "." + row.key); !key.empty())
            grid[row.key] = key;
    return grid;
}

Json answerIn(const Question& question, const Fields& fields)
{
    switch (question.shape()) {
    case AnswerShape::none:
    case AnswerShape::attachment:
        return {};
    case AnswerShape::flag:
        return flagIn(question, fields);
    case AnswerShape::option:
        return choiceIn(question, fields);
    case AnswerShape::options:
        return choicesIn(question, fields);
    case AnswerShape::order:
        return orderIn(question, fields);
    case AnswerShape::grid:
        return gridIn(question, fields);
    default:
        return typedIn(question, fields);
    }
}

} // namespace

std::string Fields::text(std::string_view name) const
{
    const auto& found = all(name);
    return found.empty() ? "" : found.front();
}

const std::vector<std::string>& Fields::all(std::string_view name) const
{
    static const std::vector<std::string> nothing;
    const auto found = texts_.find(name);
    return found == texts_.end() ? nothing : found->second;
}

bool Fields::has(std::string_view name, std::string_view text) const
{
    const auto& found = all(name);
    return std::find(found.begin(), found.end(), text) != found.end();
}

base::Result<Fields> parseFields(std::string_view encodedText)
{
    Fields fields;
    std::size_t count = 0;
    std::size_t bytes = 0;
    while (!encodedText.empty()) {
        const std::string_view pair = encodedText.substr(0, encodedText.find('&'));
        encodedText.remove_prefix(std::min(encodedText.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        if (++count > pageFieldsMax)
            return base::refuse(base::Code::tooLong, "fields");
        const std::size_t equals = std::min(pair.size(), pair.find('='));
        const std::string name = cleaned(decoded(pair.substr(0, equals)));
        std::string typed = equals < pair.size() ? cleaned(decoded(pair.substr(equals + 1))) : "";
        bytes += name.size() + typed.size();
        if (bytes > pageTextBytesMax)
            return base::refuse(base::Code::tooLong, "text");
        fields.add(name, std::move(typed));
    }
    return fields;
}

std::string encoded(std::string_view plain)
{
    static constexpr std::string_view hex = "0123456789ABCDEF";
    std::string text;
    for (const char c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        if (text::isDigit(c) || text::isLetter(c) || c == '-' || c == '_' || c == '.' || c == '~')
            text += c;
        else
            text.append("%").append(1, hex[byte >> 4U]).append(1, hex[byte & 15U]);
    }
    return text;
}

base::Json answersOf(const model::Questionnaire& form, const Fields& fields)
{
    Json answers = Json::object();
    for (const Question* question : form.questions())
        if (Json answer = answerIn(*question, fields); !model::isNoAnswer(answer))
            answers[question->key] = std::move(answer);
    return answers;
}

} // namespace fairbook::server

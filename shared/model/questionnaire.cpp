#include "shared/model/questionnaire.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

#include "shared/model/consent.h"
#include "shared/text/decimal.h"

namespace fairbook::model {
namespace {

using base::Code;
using base::Error;
using base::Json;
using base::Result;

constexpr std::array<std::pair<Required, std::string_view>, 3> requirements{
    {{Required::no, "no"}, {Required::soft, "soft"}, {Required::softForA, "soft_for_a"}}};

/// Reads one thing after the other; the first that is wrong is remembered, and what follows does not matter.
class Reader
{
public:
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }

    void fail(Code code, std::string detail)
    {
        if (!error_)
            error_ = Error{code, std::move(detail)};
    }

    std::string key(const Json& json, const std::string& where)
    {
        std::string key = base::textAt(json, "key");
        if (!isFormKey(key))
            fail(Code::malformed, where + ".key");
        return key;
    }

    std::string shortText(const Json& json, std::string_view member)
    {
        std::string text = base::textAt(json, member);
        if (text.size() > formTextBytesMax)
            fail(Code::tooLong, std::string(member));
        return text;
    }

    Texts texts(const Json& json, std::string_view member)
    {
        Texts texts;
        const Json* object = base::objectAt(json, member);
        if (object == nullptr)
            return texts;
        for (const auto& [language, text] : object->get_ref<const Json::object_t&>()) {
            if (!text.is_string() || std::find(std::begin(consentLanguages), std::end(consentLanguages), language) ==
                                         std::end(consentLanguages))
                continue;
            if (text.get_ref<const std::string&>().size() > formTextBytesMax)
                fail(Code::tooLong, std::string(member));
            else if (!text.get_ref<const std::string&>().empty())
                texts.emplace(language, text.get<std::string>());
        }
        return texts;
    }

    /// The items of a list, none where there is none.
    const Json::array_t& list(const Json& json, std::string_view member, std::size_t max)
    {
        static const Json::array_t nothing;
        const Json* array = base::arrayAt(json, member);
        if (array == nullptr)
            return nothing;
        if (array->size() > max) {
            fail(Code::tooLong, std::string(member));
            return nothing;
        }
        return array->get_ref<const Json::array_t&>();
    }

private:
    std::optional<Error> error_;
};

/// A whole number, or the text of a decimal one.
std::optional<double> numberAt(const Json& json, std::string_view member)
{
    const Json* value = base::memberOf(json, member);
    if (value == nullptr || (!value->is_number() && !value->is_string()))
        return std::nullopt;
    return value->is_number() ? value->get<double>() : text::readDecimal(value->get_ref<const std::string&>());
}

Json numberJson(double number)
{
    constexpr double exactMax = 1e15;
    if (std::abs(number) < exactMax && number == std::floor(number))
        return static_cast<std::int64_t>(number);
    return text::writeDecimal(number);
}

std::vector<Option> parseOptions(Reader& reader, const Json& json, std::string_view member, const std::string& question)
{
    std::vector<Option> options;
    std::set<std::string> keys;
    for (const Json& item : reader.list(json, member, optionsMax)) {
        Option option{.key = reader.key(item, question + "." + std::string(member)),
                      .text = reader.texts(item, "text")};
        option.score = static_cast<int>(std::clamp<std::int64_t>(base::intAt(item, "score"), -pointsMax, pointsMax));
        option.tag = reader.shortText(item, "tag");
        option.grade = reader.shortText(item, "grade");
        option.exclusive = base::flagAt(item, "exclusive");
        if (!keys.insert(option.key).second)
            reader.fail(Code::duplicateKey, question + "." + option.key);
        options.push_back(std::move(option));
    }
    return options;
}

void parseChecks(Reader& reader, const Json& json, Question& question)
{
    const std::string required = base::textAt(json, "required", "no");
    for (const auto& [value, name] : requirements)
        if (name == required)
            question.required = value;
    question.min = numberAt(json, "min");
    question.max = numberAt(json, "max");
    question.choicesMax = static_cast<std::size_t>(
        std::clamp<std::int64_t>(base::intAt(json, "choices_max"), 0, static_cast<std::int64_t>(optionsMax)));
    const Json* condition = base::memberOf(json, "show_if");
    if (condition == nullptr || condition->is_null())
        return;
    auto parsed = parseCondition(*condition);
    if (parsed)
        question.showIf = std::move(*parsed);
    else
        reader.fail(parsed.error().code, question.key + "." + parsed.error().detail);
}

Question parseQuestion(Reader& reader, const Json& json)
{
    Question question{.key = reader.key(json, "question"), .type = reader.shortText(json, "type")};
    if (question.type.empty())
        reader.fail(Code::malformed, question.key + ".type");
    question.text = reader.texts(json, "text");
    question.hint = reader.texts(json, "hint");
    question.options = parseOptions(reader, json, "options", question.key);
    question.rows = parseOptions(reader, json, "rows", question.key);
    question.mapsTo = reader.shortText(json, "maps_to");
    question.otherText = base::flagAt(json, "other_text");
    question.channel = reader.shortText(json, "channel");
    question.wording = reader.shortText(json, "wording");
    parseChecks(reader, json, question);
    return question;
}

Section parseSection(Reader& reader, const Json& json, std::set<std::string>& keys)
{
    Section section{.key = reader.key(json, "section"), .kind = base::textAt(json, "kind", "survey")};
    section.title = reader.texts(json, "title");
    for (const Json& item : reader.list(json, "questions", questionsMax)) {
        section.questions.push_back(parseQuestion(reader, item));
        if (!keys.insert(section.questions.back().key).second)
            reader.fail(Code::duplicateKey, section.questions.back().key);
    }
    if (keys.size() > questionsMax)
        reader.fail(Code::tooLong, "questions");
    return section;
}

Json textsJson(const Texts& texts)
{
    Json json = Json::object();
    for (const auto& [language, text] : texts)
        json[language] = text;
    return json;
}

void putText(Json& json, const char* member, const std::string& text)
{
    if (!text.empty())
        json[member] = text;
}

Json optionsJson(const std::vector<Option>& options)
{
    Json list = Json::array();
    for (const Option& option : options) {
        Json json{{"key", option.key}, {"text", textsJson(option.text)}};
        if (option.score != 0)
            json["score"] = option.score;
        putText(json, "tag", option.tag);
        putText(json, "grade", option.grade);
        if (option.exclusive)
            json["exclusive"] = true;
        list.push_back(std::move(json));
    }
    return list;
}

void putChecks(Json& json, const Question& question)
{
    if (question.required != Required::no)
        json["required"] = std::string(std::find_if(requirements.begin(), requirements.end(), [&](const auto& known) {
                                           return known.first == question.required;
                                       })->second);
    if (question.min)
        json["min"] = numberJson(*question.min);
    if (question.max)
        json["max"] = numberJson(*question.max);
    if (question.choicesMax != 0)
        json["choices_max"] = question.choicesMax;
    if (question.showIf)
        json["show_if"] = toJson(*question.showIf);
}

Json questionJson(const Question& question)
{
    Json json{{"key", question.key}, {"type", question.type}, {"text", textsJson(question.text)}};
    if (!question.hint.empty())
        json["hint"] = textsJson(question.hint);
    if (!question.options.empty())
        json["options"] = optionsJson(question.options);
    if (!question.rows.empty())
        json["rows"] = optionsJson(question.rows);
    if (question.otherText)
        json["other_text"] = true;
    putText(json, "maps_to", question.mapsTo);
    putText(json, "channel", question.channel);
    putText(json, "wording", question.wording);
    putChecks(json, question);
    return json;
}

} // namespace

std::string textIn(const Texts& texts, std::string_view language)
{
    if (const auto found = texts.find(language); found != texts.end())
        return found->second;
    for (const std::string_view other : consentLanguages)
        if (const auto found = texts.find(other); found != texts.end())
            return found->second;
    return {};
}

AnswerShape Question::shape() const
{
    const QuestionType* known = questionType(type);
    return known == nullptr ? AnswerShape::text : known->shape;
}

const Option* Question::option(std::string_view optionKey) const
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option& option) { return option.key == optionKey; });
    return found == options.end() ? nullptr : &*found;
}

std::vector<const Question*> Questionnaire::questions() const
{
    std::vector<const Question*> all;
    for (const Section& section : sections)
        for (const Question& question : section.questions)
            all.push_back(&question);
    return all;
}

const Question* Questionnaire::question(std::string_view questionKey) const
{
    for (const Section& section : sections)
        for (const Question& question : section.questions)
            if (question.key == questionKey)
                return &question;
    return nullptr;
}

bool isFormKey(std::string_view key)
{
    return !key.empty() && key.size() <= formKeyBytesMax && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

Result<Questionnaire> readQuestionnaire(std::string_view text)
{
    const auto json = base::parseJson(text, {.bytesMax = contentBytesMax, .depthMax = contentDepthMax});
    return json ? parseQuestionnaire(*json) : tl::unexpected(json.error());
}

Result<Questionnaire> parseQuestionnaire(const Json& content)
{
    Reader reader;
    Questionnaire form{.key = reader.key(content, "form"), .title = reader.texts(content, "title")};
    for (const Json& language : reader.list(content, "languages", std::size(consentLanguages)))
        if (language.is_string())
            form.languages.push_back(language.get<std::string>());
    std::set<std::string> keys;
    for (const Json& section : reader.list(content, "sections", sectionsMax))
        form.sections.push_back(parseSection(reader, section, keys));
    for (const Json& grade : reader.list(content, "grades", 3))
        form.grades.push_back({reader.shortText(grade, "grade"), static_cast<int>(base::intAt(grade, "from"))});
    if (const Json* reward = base::objectAt(content, "reward")) {
        form.reward = reader.texts(*reward, "text");
        form.coupon = base::flagAt(*reward, "coupon");
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    return form;
}

Json toJson(const Questionnaire& form)
{
    Json sections = Json::array();
    for (const Section& section : form.sections) {
        Json questions = Json::array();
        for (const Question& question : section.questions)
            questions.push_back(questionJson(question));
        sections.push_back({{"key", section.key},
                            {"kind", section.kind},
                            {"title", textsJson(section.title)},
                            {"questions", std::move(questions)}});
    }
    Json grades = Json::array();
    for (const GradeFrom& grade : form.grades)
        grades.push_back({{"grade", grade.grade}, {"from", grade.points}});
    Json json{{"key", form.key},
              {"title", textsJson(form.title)},
              {"languages", form.languages},
              {"sections", std::move(sections)},
              {"grades", std::move(grades)}};
    if (!form.reward.empty() || form.coupon)
        json["reward"] = {{"text", textsJson(form.reward)}, {"coupon", form.coupon}};
    return json;
}

} // namespace fairbook::model

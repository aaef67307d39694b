#include "shared/exchange/form_response.h"

#include <algorithm>

#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_run.h"
#include "shared/model/path.h"
#include "shared/model/scoring.h"

namespace fairbook::exchange {
namespace {

using base::Json;
using model::Question;

void putId(Json& values, const char* path, base::Id id)
{
    if (!id.none())
        values[path] = id.text();
}

void putText(Json& values, const char* path, const std::string& text)
{
    if (!text.empty())
        values[path] = text;
}

/// In the words of the questionnaire, or by its key where the field has choices of its own.
std::string wordOf(const Question& question, const model::Field& field, const Json& item, const std::string& language)
{
    if (item.is_object())
        return base::textAt(item, "other");
    if (item.is_number_integer())
        return std::to_string(item.get<std::int64_t>());
    if (item.is_boolean())
        return item.get<bool>() ? "true" : "false";
    if (!item.is_string())
        return {};
    const model::Option* option = question.option(item.get_ref<const std::string&>());
    const bool byKey = option == nullptr || !field.choices.empty();
    return byKey ? item.get<std::string>() : model::textIn(option->text, language);
}

/// A list of choices is several texts.
std::vector<std::string> wordsOf(const Question& question, const model::Field& field, const Json& answer,
                                 const std::string& language)
{
    std::vector<std::string> words;
    const auto add = [&](const Json& item) { words.push_back(wordOf(question, field, item, language)); };
    if (answer.is_array())
        for (const Json& item : answer)
            add(item);
    else
        add(answer);
    std::erase(words, std::string());
    return words;
}

bool isFilled(const Json& body, std::string_view name)
{
    const std::size_t dotAt = name.find('.');
    const Json* value = base::memberOf(body, name.substr(0, dotAt));
    if (value != nullptr && dotAt != std::string_view::npos)
        value = base::memberOf(*value, name.substr(dotAt + 1));
    return value != nullptr && !model::isNoAnswer(*value);
}

void mapAnswer(const ResponseInput& input, const Question& question, const Json& answer, const Json& body, Json& values)
{
    const std::string_view name = std::string_view(question.mapsTo);
    const model::Field* field = model::fieldOf("client", name.substr(0, name.find('.')));
    if (field == nullptr || (!model::isSet(field->kind) && isFilled(body, name)))
        return;
    for (const std::string& word : wordsOf(question, *field, answer, input.language)) {
        // A text that the field cannot hold stays in the response, where it is shown.
        static_cast<void>(setText(values, "client", question.mapsTo, word, input.region, body));
        if (!model::isSet(field->kind))
            return;
    }
}

void addTags(const Question& question, const Json& answer, Json& values)
{
    const auto add = [&](const Json& item) {
        const model::Option* option = item.is_string() ? question.option(item.get_ref<const std::string&>()) : nullptr;
        if (option != nullptr && !option->tag.empty())
            addElement(values, *model::fieldOf("client", "tags"), {{"value", option->tag}});
    };
    if (answer.is_array())
        for (const Json& item : answer)
            add(item);
    else
        add(answer);
}

/// Sets that hold the element already need no second one.
void dropKnownElements(const Json& body, Json& values)
{
    Json kept = Json::object();
    for (const auto& [path, value] : values.get_ref<const Json::object_t&>()) {
        const auto parts = model::splitPath(path);
        const Json* set = parts.element.empty() ? nullptr : base::objectAt(body, parts.field);
        if (set == nullptr || !set->contains(parts.element))
            kept[path] = value;
    }
    values = std::move(kept);
}

std::vector<std::pair<const Question*, Json>> counted(const ResponseInput& input)
{
    std::vector<std::pair<const Question*, Json>> pairs;
    const Json answers = model::countedAnswers(input.form, input.answers);
    for (const Question* question : input.form.questions())
        if (const Json* answer = base::memberOf(answers, question->key))
            pairs.emplace_back(question, *answer);
    return pairs;
}

} // namespace

Json responseValues(const ResponseInput& input, base::Clock& clock)
{
    const model::Score score = model::scoreOf(input.form, input.answers);
    const bool whole = input.finished && model::missingAnswers(input.form, input.answers, score.grade).empty();
    Json values = model::answerValues(input.answers);
    putId(values, "form", input.formId);
    putId(values, "version", input.version);
    putId(values, "client", input.client);
    putId(values, "capture", input.capture);
    putId(values, "event", input.event);
    putId(values, "rep", input.user);
    putText(values, "language", input.language);
    putText(values, "last_question", input.lastQuestion);
    putText(values, "grade", score.grade);
    values["score"] = score.points;
    values["state"] = whole ? "complete" : "partial";
    values["started_at"] = input.startedAt.ms;
    if (input.finished)
        values["finished_at"] = clock.now().ms;
    if (input.filledBy == FilledBy::visitor)
        values["by_kiosk"] = true;
    return values;
}

Json clientValuesOf(const ResponseInput& input, const Json& body)
{
    Json values = Json::object();
    for (const auto& [question, answer] : counted(input)) {
        if (!question->mapsTo.empty())
            mapAnswer(input, *question, answer, body, values);
        addTags(*question, answer, values);
    }
    const model::Score score = model::scoreOf(input.form, input.answers);
    if (!score.grade.empty() && !isFilled(body, "grade"))
        values["grade"] = score.grade;
    dropKnownElements(body, values);
    return values;
}

bool saysWho(const Json& clientValues)
{
    constexpr std::string_view fields[] = {"name", "company", "phones", "emails"};
    const auto& values = clientValues.get_ref<const Json::object_t&>();
    return std::any_of(values.begin(), values.end(), [&](const auto& value) {
        const std::string_view path = value.first;
        return std::find(std::begin(fields), std::end(fields), model::splitPath(path).field) != std::end(fields);
    });
}

Json couponValues(const ResponseInput& input, base::Id response, const std::string& code, base::Clock& clock)
{
    Json values{{"code", code}, {"issued_at", clock.now().ms}, {"response", response.text()}};
    putId(values, "form", input.formId);
    putId(values, "client", input.client);
    putId(values, "event", input.event);
    return values;
}

namespace {

bool isSame(const Json* stored, const Json& value)
{
    return stored != nullptr && *stored == value;
}

/// Of the questions that are answered otherwise than `before`.
model::Gesture consentsSince(const Json& before, const ResponseInput& input, base::Clock& clock, base::Random& random)
{
    model::Gesture gesture;
    for (const auto& [question, answer] : counted(input)) {
        if (question->type != "consent" || !answer.is_boolean() || input.client.none() ||
            isSame(base::memberOf(before, question->key), answer))
            continue;
        Json values{{"client", input.client.text()},
                    {"purpose", "marketing"},
                    {"channel", question->channel.empty() ? "any" : question->channel},
                    {"state", answer.get<bool>() ? "given" : "refused"},
                    {"method", input.filledBy == FilledBy::visitor ? "ticked" : "spoken"},
                    {"obtained_at", clock.now().ms},
                    {"text_version", question->wording}};
        putText(values, "language", input.language);
        putId(values, "obtained_by", input.user);
        gesture.push_back({.action = model::Action::create,
                           .type = "consent",
                           .record = base::Id::make(clock.now(), random),
                           .set = std::move(values),
                           .base = {}});
    }
    return gesture;
}

/// What the answers say of the client, and what they newly allow: beside the response itself.
void addClientAndConsents(model::Gesture& gesture, const ResponseInput& input, const Json& before,
                          const model::Record* seen, base::Clock& clock, base::Random& random)
{
    if (seen != nullptr) {
        model::Edit edit{.action = model::Action::set,
                         .type = "client",
                         .record = seen->id,
                         .set = clientValuesOf(input, seen->body),
                         .base = {}};
        for (const auto& [path, value] : edit.set.get_ref<const Json::object_t&>())
            edit.base[path] = model::dotsOf(*seen, path);
        if (!edit.set.empty())
            gesture.push_back(std::move(edit));
    }
    for (model::Edit& consent : consentsSince(before, input, clock, random))
        gesture.push_back(std::move(consent));
}

const Json* valueAt(const Json& body, std::string_view path)
{
    const auto parts = model::splitPath(path);
    const Json* value = base::memberOf(body, parts.field);
    return value == nullptr || parts.element.empty() ? value : base::memberOf(*value, parts.element);
}

/// Emptied answers too: their elements go.
Json changesOf(const ResponseInput& input, const Json& before, const model::Record& response, base::Clock& clock)
{
    Json changes = Json::object();
    const Json values = responseValues(input, clock);
    for (const auto& [path, value] : values.get_ref<const Json::object_t&>())
        if (!isSame(valueAt(response.body, path), value))
            changes[path] = value;
    for (const auto& [key, value] : before.get_ref<const Json::object_t&>())
        if (!input.answers.contains(key))
            changes[model::elementPath("answers", model::keyElement(key))] = nullptr;
    changes.erase("started_at");
    return changes;
}

} // namespace

model::Gesture consentEdits(const ResponseInput& input, base::Clock& clock, base::Random& random)
{
    return consentsSince(Json::object(), input, clock, random);
}

model::Gesture responseGesture(const ResponseInput& input, base::Id response, const model::Record* seen,
                               base::Clock& clock, base::Random& random)
{
    model::Gesture gesture = model::createInParts({.action = model::Action::create,
                                                   .type = "response",
                                                   .record = response,
                                                   .set = responseValues(input, clock),
                                                   .base = {}});
    addClientAndConsents(gesture, input, Json::object(), seen, clock, random);
    return gesture;
}

model::Gesture continuedGesture(const ResponseInput& input, const model::Record& response, const model::Record* seen,
                                base::Clock& clock, base::Random& random)
{
    const Json before = model::answersOf(response.body);
    model::Gesture gesture = model::createInParts({.action = model::Action::set,
                                                   .type = "response",
                                                   .record = response.id,
                                                   .set = changesOf(input, before, response, clock),
                                                   .base = {}});
    for (model::Edit& edit : gesture)
        for (const auto& [path, value] : edit.set.get_ref<const Json::object_t&>())
            edit.base[path] = model::dotsOf(response, path);
    addClientAndConsents(gesture, input, before, seen, clock, random);
    return gesture;
}

} // namespace fairbook::exchange

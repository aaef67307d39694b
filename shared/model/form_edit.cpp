#include "shared/model/form_edit.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "shared/model/form_draft.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

constexpr std::int64_t orderStep = 100; ///< room for others between two questions

std::string questionPath(std::string_view key)
{
    return elementPath("questions", keyElement(key));
}

std::string sectionPath(std::string_view key)
{
    return elementPath("sections", keyElement(key));
}

bool hasKey(const Json& item, std::string_view key)
{
    return base::textAt(item, "key") == key;
}

struct Spot
{
    std::size_t section = 0;
    std::size_t question = 0;
};

std::optional<Spot> spotOf(const std::vector<DraftSection>& outline, std::string_view key)
{
    for (std::size_t i = 0; i < outline.size(); ++i)
        for (std::size_t j = 0; j < outline[i].questions.size(); ++j)
            if (hasKey(outline[i].questions[j], key))
                return Spot{i, j};
    return std::nullopt;
}

std::optional<std::size_t> sectionAt(const std::vector<DraftSection>& outline, std::string_view key)
{
    for (std::size_t i = 0; i < outline.size(); ++i)
        if (hasKey(outline[i].section, key))
            return i;
    return std::nullopt;
}

std::size_t countOf(const std::vector<DraftSection>& outline)
{
    std::size_t count = 0;
    for (const DraftSection& part : outline)
        count += part.questions.size();
    return count;
}

/// `item` between its neighbours in `items` (it is not in there): its own value only, or all of them with new orders
/// where there is no room between two.
Json placedAmong(std::vector<Json> items, Json item, std::size_t at,
                 const std::function<std::string(const Json&)>& path)
{
    Json values = Json::object();
    const std::int64_t before = at == 0 ? 0 : base::intAt(items[at - 1], "order");
    const std::int64_t behind = at < items.size() ? base::intAt(items[at], "order") : before + 2 * orderStep;
    if (behind - before >= 2) {
        item["order"] = before + (behind - before) / 2;
        const std::string where = path(item);
        values[where] = std::move(item);
        return values;
    }
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(at), std::move(item));
    std::int64_t order = 0;
    for (Json& each : items) {
        each["order"] = order += orderStep;
        const std::string where = path(each);
        values[where] = std::move(each);
    }
    return values;
}

Json placedIn(const DraftSection& section, Json question, std::size_t at)
{
    std::vector<Json> others = section.questions;
    std::erase_if(others, [&](const Json& other) { return hasKey(other, base::textAt(question, "key")); });
    question["section"] = base::textAt(section.section, "key");
    const std::size_t place = std::min(at, others.size());
    return placedAmong(std::move(others), std::move(question), place,
                       [](const Json& item) { return questionPath(base::textAt(item, "key")); });
}

/// Where a question stands that comes behind `after`. `moving`: it does not count itself.
Spot spotBehind(const std::vector<DraftSection>& outline, std::string_view after)
{
    if (const auto spot = spotOf(outline, after))
        return {spot->section, spot->question + 1};
    if (const auto section = sectionAt(outline, after))
        return {*section, 0};
    return {outline.size() - 1, outline.back().questions.size()};
}

Json* listAt(Json& question, std::string_view list)
{
    const auto found = question.find(std::string(list));
    return found == question.end() || !found->is_array() ? nullptr : &*found;
}

std::optional<std::size_t> placeIn(const Json& options, std::string_view key)
{
    for (std::size_t i = 0; i < options.size(); ++i)
        if (hasKey(options[i], key))
            return i;
    return std::nullopt;
}

} // namespace

std::string freshFormKey(std::string_view word, base::Random& random)
{
    constexpr std::string_view letters = "abcdefghijkmnopqrstuvwxyz23456789";
    constexpr int lettersCount = 5;
    std::uint64_t bits = random.next64();
    std::string key(word);
    key += '_';
    for (int i = 0; i < lettersCount; ++i, bits /= letters.size())
        key += letters[bits % letters.size()];
    return key;
}

Json newQuestion(std::string_view type, base::Random& random)
{
    Json question{{"key", freshFormKey(type, random)}, {"type", std::string(type)}, {"text", Json::object()}};
    const QuestionType* known = questionType(type);
    if (known == nullptr)
        return question;
    if (hasOptions(known->shape))
        for (int i = 0; i < 2; ++i)
            addOption(question, "options", freshFormKey("o", random));
    if (known->shape == AnswerShape::grid)
        addOption(question, "rows", freshFormKey("r", random));
    if (type == "stars")
        question["max"] = 5;
    if (type == "consent") {
        question["channel"] = "any";
        question["wording"] = "v1";
    }
    return question;
}

Json addedQuestion(const Json& body, Json question, std::string_view after)
{
    auto outline = draftOutline(body);
    if (countOf(outline) >= questionsMax)
        return Json::object();
    Json values = Json::object();
    if (outline.empty()) {
        Json section{{"key", "questions"}, {"kind", "survey"}, {"title", Json::object()}, {"order", orderStep}};
        values[sectionPath("questions")] = section;
        outline.push_back({.section = std::move(section), .questions = {}});
    }
    const Spot spot = spotBehind(outline, after);
    values.update(placedIn(outline[spot.section], std::move(question), spot.question));
    return values;
}

Json duplicatedQuestion(const Json& body, std::string_view key, base::Random& random)
{
    const Json* question = draftElement(body, "questions", key);
    if (question == nullptr)
        return Json::object();
    Json copy = *question;
    copy["key"] = freshFormKey(base::textAt(copy, "type"), random);
    return addedQuestion(body, std::move(copy), key);
}

Json movedQuestion(const Json& body, std::string_view key, Step step)
{
    const auto outline = draftOutline(body);
    const auto spot = spotOf(outline, key);
    if (!spot)
        return Json::object();
    const DraftSection& here = outline[spot->section];
    const Json& question = here.questions[spot->question];
    if (step == Step::up) {
        if (spot->question > 0)
            return placedIn(here, question, spot->question - 1);
        if (spot->section == 0)
            return Json::object();
        const DraftSection& before = outline[spot->section - 1];
        return placedIn(before, question, before.questions.size());
    }
    if (spot->question + 1 < here.questions.size())
        return placedIn(here, question, spot->question + 1);
    return spot->section + 1 < outline.size() ? placedIn(outline[spot->section + 1], question, 0) : Json::object();
}

Json placedQuestion(const Json& body, std::string_view key, std::string_view after)
{
    const auto outline = draftOutline(body);
    const auto from = spotOf(outline, key);
    if (!from || key == after)
        return Json::object();
    Spot to = spotBehind(outline, after);
    if (to.section == from->section && to.question > from->question)
        --to.question; // it leaves a gap above
    if (to.section == from->section && to.question == from->question)
        return Json::object();
    return placedIn(outline[to.section], outline[from->section].questions[from->question], to.question);
}

Json removedQuestion(const Json& body, std::string_view key)
{
    return draftElement(body, "questions", key) == nullptr ? Json::object() : Json{{questionPath(key), nullptr}};
}

Json changedQuestion(const Json& body, std::string_view key, const std::function<void(Json&)>& change)
{
    const Json* question = draftElement(body, "questions", key);
    if (question == nullptr)
        return Json::object();
    Json changed = *question;
    change(changed);
    changed["key"] = std::string(key);
    return changed == *question ? Json::object() : Json{{questionPath(key), std::move(changed)}};
}

Json addedSection(const Json& body, std::string_view kind, base::Random& random)
{
    const auto outline = draftOutline(body);
    if (outline.size() >= sectionsMax)
        return Json::object();
    const std::int64_t last = outline.empty() ? 0 : base::intAt(outline.back().section, "order");
    const std::string key = freshFormKey(kind, random);
    return {{sectionPath(key),
             {{"key", key}, {"kind", std::string(kind)}, {"title", Json::object()}, {"order", last + orderStep}}}};
}

Json movedSection(const Json& body, std::string_view key, Step step)
{
    const auto outline = draftOutline(body);
    const auto at = sectionAt(outline, key);
    if (!at || (step == Step::up ? *at == 0 : *at + 1 == outline.size()))
        return Json::object();
    std::vector<Json> others;
    for (const DraftSection& part : outline)
        if (!hasKey(part.section, key))
            others.push_back(part.section);
    return placedAmong(std::move(others), outline[*at].section, step == Step::up ? *at - 1 : *at + 1,
                       [](const Json& item) { return sectionPath(base::textAt(item, "key")); });
}

Json removedSection(const Json& body, std::string_view key)
{
    const auto outline = draftOutline(body);
    const auto at = sectionAt(outline, key);
    if (!at || (outline.size() == 1 && !outline.front().questions.empty()))
        return Json::object();
    Json values{{sectionPath(key), nullptr}};
    if (outline[*at].questions.empty())
        return values;
    const bool back = *at > 0;
    const DraftSection& other = outline[back ? *at - 1 : 1];
    std::vector<Json> all = back ? other.questions : outline[*at].questions;
    const std::vector<Json>& behind = back ? outline[*at].questions : other.questions;
    all.insert(all.end(), behind.begin(), behind.end());
    std::int64_t order = 0;
    for (Json& question : all) {
        question["order"] = order += orderStep;
        question["section"] = base::textAt(other.section, "key");
        const std::string path = questionPath(base::textAt(question, "key"));
        values[path] = std::move(question);
    }
    return values;
}

Json changedSection(const Json& body, std::string_view key, const std::function<void(Json&)>& change)
{
    const Json* section = draftElement(body, "sections", key);
    if (section == nullptr)
        return Json::object();
    Json changed = *section;
    change(changed);
    changed["key"] = std::string(key);
    return changed == *section ? Json::object() : Json{{sectionPath(key), std::move(changed)}};
}

const Json* draftElement(const Json& body, std::string_view set, std::string_view key)
{
    const Json* elements = base::objectAt(body, set);
    const Json* element = elements == nullptr ? nullptr : base::memberOf(*elements, keyElement(key));
    return element != nullptr && element->is_object() && hasKey(*element, key) ? element : nullptr;
}

void putTextIn(Json& owner, std::string_view member, std::string_view language, std::string_view text)
{
    Json& texts = owner[std::string(member)];
    if (!texts.is_object())
        texts = Json::object();
    if (text.empty())
        texts.erase(std::string(language));
    else
        texts[std::string(language)] = std::string(text);
}

void addOption(Json& question, std::string_view list, std::string_view key)
{
    Json& options = question[std::string(list)];
    if (!options.is_array())
        options = Json::array();
    if (options.size() < optionsMax)
        options.push_back({{"key", std::string(key)}, {"text", Json::object()}});
}

void removeOption(Json& question, std::string_view list, std::string_view key)
{
    Json* options = listAt(question, list);
    const auto at = options == nullptr ? std::nullopt : placeIn(*options, key);
    if (at)
        options->erase(*at);
}

void moveOption(Json& question, std::string_view list, std::string_view key, Step step)
{
    Json* options = listAt(question, list);
    const auto at = options == nullptr ? std::nullopt : placeIn(*options, key);
    if (!at || (step == Step::up ? *at == 0 : *at + 1 == options->size()))
        return;
    std::swap((*options)[*at], (*options)[step == Step::up ? *at - 1 : *at + 1]);
}

Json* optionAt(Json& question, std::string_view list, std::string_view key)
{
    Json* options = listAt(question, list);
    const auto at = options == nullptr ? std::nullopt : placeIn(*options, key);
    return at ? &(*options)[*at] : nullptr;
}

Json withValues(Json body, const Json& values)
{
    for (const auto& [path, value] : values.get_ref<const Json::object_t&>()) {
        const PathParts parts = splitPath(path);
        Json& field = body[std::string(parts.field)];
        if (parts.element.empty())
            field = value;
        else if (value.is_null() && field.is_object())
            field.erase(std::string(parts.element));
        else
            field[std::string(parts.element)] = value;
    }
    return body;
}

Edit draftEdit(const Record& form, Json values)
{
    Edit edit{.action = Action::set, .type = form.type, .record = form.id, .set = {}, .base = {}};
    for (const auto& [path, value] : values.get_ref<const Json::object_t&>())
        if (auto dots = dotsOf(form, path); !dots.empty())
            edit.base[path] = std::move(dots);
    edit.set = std::move(values);
    return edit;
}

} // namespace fairbook::model

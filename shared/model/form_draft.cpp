#include "shared/model/form_draft.h"

#include <algorithm>
#include <vector>

#include "shared/model/consent.h"
#include "shared/model/edit.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

/// The elements of a set in the order that people gave them.
std::vector<Json> inOrder(const Json& body, std::string_view field)
{
    std::vector<Json> items;
    if (const Json* set = base::objectAt(body, field))
        for (const auto& [element, item] : set->get_ref<const Json::object_t&>())
            if (item.is_object() && !base::textAt(item, "key").empty())
                items.push_back(item);
    std::sort(items.begin(), items.end(), [](const Json& a, const Json& b) {
        const auto rank = [](const Json& item) {
            return std::pair(base::intAt(item, "order"), base::textAt(item, "key"));
        };
        return rank(a) < rank(b);
    });
    return items;
}

std::size_t sectionOf(const std::vector<DraftSection>& sections, const std::string& key)
{
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (base::textAt(sections[i].section, "key") == key)
            return i;
    return sections.size() - 1;
}

Json languagesOf(const Json& body)
{
    Json languages = Json::array();
    if (const Json* set = base::objectAt(body, "languages"))
        for (const std::string_view language : consentLanguages)
            for (const auto& [element, item] : set->get_ref<const Json::object_t&>())
                if (base::textAt(item, "value") == language)
                    languages.push_back(std::string(language));
    return languages;
}

} // namespace

std::string keyElement(std::string_view key)
{
    return elementId(Kind::rowSet, {{"key", std::string(key)}});
}

std::vector<DraftSection> draftOutline(const Json& body)
{
    std::vector<DraftSection> sections;
    for (Json& section : inOrder(body, "sections"))
        sections.push_back({.section = std::move(section), .questions = {}});
    std::vector<Json> questions = inOrder(body, "questions");
    if (sections.empty() && !questions.empty())
        sections.push_back({.section = {{"key", "questions"}, {"kind", "survey"}}, .questions = {}});
    for (Json& question : questions) {
        const std::size_t at = sectionOf(sections, base::textAt(question, "section"));
        sections[at].questions.push_back(std::move(question));
    }
    return sections;
}

Json draftContent(const Json& body)
{
    Json content{{"key", base::textAt(body, "key")}, {"languages", languagesOf(body)}};
    for (const char* member : {"title", "grades", "reward"})
        if (const Json* value = base::memberOf(body, member))
            content[member] = *value;
    Json sections = Json::array();
    for (DraftSection& part : draftOutline(body)) {
        part.section.erase("order");
        part.section["questions"] = Json::array();
        for (Json& question : part.questions) {
            question.erase("order");
            question.erase("section");
            part.section["questions"].push_back(std::move(question));
        }
        sections.push_back(std::move(part.section));
    }
    content["sections"] = std::move(sections);
    return content;
}

Json draftValues(const Questionnaire& form)
{
    constexpr int step = 100; // a question moves between two others without touching them
    const Json content = toJson(form);
    Json values{{"key", form.key}, {"title", content["title"]}, {"grades", content["grades"]}, {"state", "draft"}};
    if (const Json* reward = base::memberOf(content, "reward"))
        values["reward"] = *reward;
    for (const std::string& language : form.languages)
        values[elementPath("languages", elementId(Kind::choices, {{"value", language}}))] = {{"value", language}};
    int sectionOrder = 0;
    int questionOrder = 0;
    for (Json section : content["sections"]) {
        for (Json question : section["questions"]) {
            question["section"] = section["key"];
            question["order"] = questionOrder += step;
            const std::string path = elementPath("questions", keyElement(base::textAt(question, "key")));
            values[path] = std::move(question);
        }
        section.erase("questions");
        section["order"] = sectionOrder += step;
        const std::string path = elementPath("sections", keyElement(base::textAt(section, "key")));
        values[path] = std::move(section);
    }
    return values;
}

Json answersOf(const Json& responseBody)
{
    Json answers = Json::object();
    if (const Json* set = base::objectAt(responseBody, "answers"))
        for (const auto& [element, item] : set->get_ref<const Json::object_t&>())
            if (const Json* value = base::memberOf(item, "value"))
                answers[base::textAt(item, "key")] = *value;
    return answers;
}

Json answerValues(const Json& answers)
{
    Json values = Json::object();
    for (const auto& [key, value] : answers.get_ref<const Json::object_t&>())
        values[elementPath("answers", keyElement(key))] = {{"key", key}, {"value", value}};
    return values;
}

} // namespace fairbook::model

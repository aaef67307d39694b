#include "shared/store/client_line.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

#include "shared/model/catalogue.h"
#include "shared/text/email.h"
#include "shared/text/names.h"
#include "shared/text/phone.h"
#include "shared/text/utf8.h"

namespace fairbook::store {
namespace {

using base::Json;

constexpr std::size_t phoneTail = 9;           ///< digits that two ways of writing one number share
constexpr std::size_t phoneDigitsMin = 7;      ///< fewer are an extension, not a number
constexpr std::size_t searchBytesMax = 16'384; ///< of one client's text; what is longer is not found by its end

std::string oneLine(std::string_view text)
{
    return text::squeezed(text);
}

/// All strings inside a value, with blanks between them; but not what kind an element is.
void collect(const Json& value, std::string& text)
{
    if (text.size() > searchBytesMax)
        return;
    if (value.is_string()) {
        text += value.get_ref<const std::string&>();
        text += ' ';
    } else if (value.is_array()) {
        for (const Json& inner : value)
            collect(inner, text);
    } else if (value.is_object()) {
        for (const auto& [name, inner] : value.get_ref<const Json::object_t&>()) {
            if (name != "kind")
                collect(inner, text);
        }
    }
}

std::string collected(const Json& body, std::string_view field)
{
    std::string text;
    if (const Json* value = base::memberOf(body, field))
        collect(*value, text);
    return text;
}

/// One member of each element of a set.
std::vector<std::string> elementsOf(const Json& body, std::string_view field, std::string_view member)
{
    std::vector<std::string> values;
    if (const Json* set = base::objectAt(body, field)) {
        for (const Json& element : *set) {
            if (std::string value = base::textAt(element, member); !value.empty())
                values.push_back(std::move(value));
        }
    }
    return values;
}

std::string firstOf(const std::vector<std::string>& values)
{
    return values.empty() ? std::string() : oneLine(values.front());
}

std::string personName(const Json& body)
{
    const Json* name = base::memberOf(body, "name");
    if (name == nullptr)
        return {};
    if (name->is_string())
        return oneLine(name->get_ref<const std::string&>());
    return oneLine(text::displayName(base::textAt(*name, "family"), base::textAt(*name, "given"),
                                     base::textAt(*name, "patronymic")));
}

/// Words that were there already. Nearly every text has a few dozen: those are compared one by one.
class SeenWords
{
public:
    bool add(std::string_view word)
    {
        if (few_.size() < fewMax) {
            if (std::find(few_.begin(), few_.end(), word) != few_.end())
                return false;
            few_.push_back(word);
            return true;
        }
        if (many_.empty())
            many_.insert(few_.begin(), few_.end());
        return many_.insert(word).second;
    }

private:
    static constexpr std::size_t fewMax = 64;
    std::vector<std::string_view> few_;
    std::unordered_set<std::string_view> many_;
};

void addWords(std::string& words, char rank, std::string_view text)
{
    const std::string key = text::searchKey(text.substr(0, searchBytesMax));
    SeenWords seen;
    std::string_view rest = key;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (word.empty() || !seen.add(word))
            continue;
        if (!words.empty())
            words += ' ';
        words += rank;
        words += word;
    }
}

/// Searchable fields that are neither the name nor the company nor a telephone.
std::string restText(const Json& body)
{
    static const auto fields = [] {
        std::vector<std::string_view> names;
        for (const model::Field& field : model::entityOf("client")->fields) {
            const bool elsewhere = field.name == "name" || field.name == "other_names" || field.name == "company";
            if (field.search && !elsewhere && field.kind != model::Kind::phoneSet)
                names.push_back(field.name);
        }
        return names;
    }();
    std::string text;
    for (const std::string_view field : fields) {
        if (const Json* value = base::memberOf(body, field))
            collect(*value, text);
    }
    return text;
}

/// As written and as dialled: "067 1234567" is found in +380671234567 and the other way round.
std::set<std::string> phoneTexts(const Json& body)
{
    std::set<std::string> texts;
    if (const Json* set = base::objectAt(body, "phones")) {
        for (const Json& phone : *set) {
            texts.insert(text::phoneDigits(base::textAt(phone, "raw")));
            texts.insert(text::phoneDigits(base::textAt(phone, "e164")));
        }
    }
    texts.erase(std::string());
    return texts;
}

std::string nameKey(const Json& body)
{
    const Json* name = base::objectAt(body, "name");
    if (name == nullptr)
        return {};
    const std::string family = text::searchKey(base::textAt(*name, "family"));
    const std::string given = text::searchKey(base::textAt(*name, "given"));
    if (family.empty() || given.empty())
        return {};
    return std::min(family, given) + ' ' + std::max(family, given); // people type them in either order
}

bool holdsWord(std::string_view text, std::string_view word)
{
    const auto all = text::words(text::searchKey(text));
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& one) { return one.find(word) != std::string::npos; });
}

} // namespace

ClientLine lineOf(const Json& body)
{
    ClientLine line;
    line.name = personName(body);
    line.company = oneLine(base::textAt(body, "company"));
    line.phone = firstOf(elementsOf(body, "phones", "raw"));
    line.email = firstOf(elementsOf(body, "emails", "raw"));
    line.grade = oneLine(base::textAt(body, "grade"));
    line.jobTitle = oneLine(base::textAt(body, "job_title"));
    for (const std::string* other : {&line.company, &line.phone, &line.email}) {
        if (line.name.empty())
            line.name = *other;
    }
    return line;
}

std::string packLine(const ClientLine& line)
{
    return line.name + '\n' + line.company + '\n' + line.phone + '\n' + line.email + '\n' + line.grade + '\n' +
           line.jobTitle;
}

ClientLine unpackLine(std::string_view packed)
{
    std::array<std::string, 6> parts;
    const auto lines = text::split(packed, '\n');
    for (std::size_t i = 0; i < std::min(parts.size(), lines.size()); ++i)
        parts[i] = std::string(lines[i]);
    return {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
}

std::string sortKeyOf(const Json& body)
{
    return text::sortKey(lineOf(body).name);
}

std::string wordsOf(const Json& body)
{
    std::string words;
    addWords(words, 'n', collected(body, "name") + collected(body, "other_names"));
    addWords(words, 'c', base::textAt(body, "company"));
    addWords(words, 'r', restText(body));
    return words;
}

std::string partsOf(const Json& body)
{
    std::string text = collected(body, "name") + collected(body, "other_names") + base::textAt(body, "company");
    for (const std::string& email : elementsOf(body, "emails", "raw"))
        text += ' ' + email;
    std::string parts = text::searchKey(std::string_view(text).substr(0, searchBytesMax));
    for (const std::string& digits : phoneTexts(body))
        parts += ' ' + digits;
    return parts;
}

std::vector<MatchKey> matchKeysOf(const Json& body)
{
    std::set<MatchKey> keys;
    for (const std::string& digits : phoneTexts(body)) {
        if (digits.size() >= phoneDigitsMin)
            keys.insert({"phone", digits.substr(digits.size() - std::min(digits.size(), phoneTail))});
    }
    for (const std::string& email : elementsOf(body, "emails", "raw")) {
        if (std::string key = text::emailKey(email); !key.empty())
            keys.insert({"email", std::move(key)});
    }
    if (std::string name = nameKey(body); !name.empty())
        keys.insert({"name", std::move(name)});
    return {keys.begin(), keys.end()};
}

std::string tagKey(std::string_view tag)
{
    return text::identityKey(tag);
}

std::vector<std::string> facetsOf(const Json& body)
{
    std::set<std::string> facets;
    for (const auto& [prefix, field] :
         {std::pair("grade:", "grade"), std::pair("owner:", "owner"), std::pair("event:", "source_event")}) {
        if (const std::string value = oneLine(base::textAt(body, field)); !value.empty())
            facets.insert(prefix + value);
    }
    for (const std::string& tag : elementsOf(body, "tags", "value"))
        facets.insert("tag:" + tagKey(tag));
    return {facets.begin(), facets.end()};
}

std::string foundIn(const Json& body, std::string_view word)
{
    const auto digits = phoneTexts(body);
    const bool inPhone = std::any_of(digits.begin(), digits.end(),
                                     [&](const std::string& phone) { return phone.find(word) != std::string::npos; });
    if (holdsWord(collected(body, "name") + collected(body, "other_names"), word))
        return "name";
    if (holdsWord(base::textAt(body, "company"), word))
        return "company";
    if (inPhone)
        return "phone";
    for (const auto& [field, why] :
         {std::pair("emails", "email"), std::pair("tags", "tag"), std::pair("interests", "tag"),
          std::pair("products", "tag"), std::pair("job_title", "title")}) {
        if (holdsWord(collected(body, field), word))
            return why;
    }
    return holdsWord(restText(body), word) ? "note" : "";
}

} // namespace fairbook::store

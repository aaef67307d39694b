#include "shared/model/live_path.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "shared/base/simulation.h"
#include "shared/model/normal_text.h"

namespace fairbook::model {
namespace {

using base::Json;

bool holdsElements(const Record& record, std::string_view field, const Json& value)
{
    if (!value.is_object() || value.empty())
        return false;
    const std::string& first = value.get_ref<const Json::object_t&>().begin()->first;
    if (!record.versions.empty()) {
        if (record.versions.contains(std::string(field)))
            return false;
        if (record.versions.contains(elementPath(field, first)))
            return true;
    }
    return looksLikeElement(first);
}

Dot takeVersion(Record& record, const std::string& path)
{
    const auto found = record.versions.empty() ? record.versions.end() : record.versions.find(path);
    if (found == record.versions.end())
        return record.created;
    Dot dot = std::move(found->second);
    record.versions.erase(found);
    return dot;
}

/// Moves the write that is shown to the end: the greatest by (not empty, order, dot).
void shownLast(const Record& record, std::vector<Sibling>& writes)
{
    if (writes.size() == 1)
        return;
    const auto rank = [&](const Sibling& write) {
        const auto order = record.orders.find(write.dot);
        return std::tuple(!isEmptyValue(write.value) || base::mutant("empty hides full"),
                          order == record.orders.end() ? 0 : order->second, std::string_view(write.dot));
    };
    std::size_t shown = 0;
    auto greatest = rank(writes[0]);
    for (std::size_t at = 1; at < writes.size(); ++at)
        if (const auto next = rank(writes[at]); next > greatest) {
            greatest = next;
            shown = at;
        }
    std::swap(writes[shown], writes.back());
}

/// `versions` must name a whole value that would be taken for a set.
bool readsAsElements(const Record& record, std::string_view field, const Json& value)
{
    if (!value.is_object() || value.empty())
        return false;
    const std::string& first = value.get_ref<const Json::object_t&>().begin()->first;
    return looksLikeElement(first) || (!record.versions.empty() && record.versions.contains(elementPath(field, first)));
}

void unnameCreated(Record& record, const std::string& path)
{
    if (const auto found = record.versions.find(path);
        found != record.versions.end() && found->second == record.created)
        record.versions.erase(found);
}

} // namespace

bool isEmptyValue(const Json& value)
{
    if (value.is_string())
        return isBlank(value.get_ref<const std::string&>());
    return value.is_null() || (value.is_structured() && value.empty());
}

bool holdsElements(const Record& record, std::string_view field)
{
    const Json* value = base::memberOf(record.body, field);
    return value != nullptr && holdsElements(record, field, *value);
}

void adopt(Record& record, const Dot& dot)
{
    const Dot before = std::exchange(record.created, dot);
    if (before.empty()) // everything is named already
        return;
    for (const auto& [field, value] : record.body.get_ref<const Json::object_t&>()) {
        if (!holdsElements(record, field, value)) {
            record.versions.try_emplace(field, before);
            continue;
        }
        for (const auto& member : value.items())
            record.versions.try_emplace(elementPath(field, member.key()), before);
    }
}

LivePath::LivePath(Record& record, const std::string& path)
    : record_(record), path_(path), parts_(splitPath(path)), elements_(false)
{
    const bool whole = parts_.element.empty();
    const auto field = record.body.empty() ? record.body.end() : record.body.find(parts_.field);
    if (field != record.body.end()) {
        elements_ = holdsElements(record, parts_.field, *field);
        if (whole && !elements_)
            takeWhole(field);
        else if (!whole && elements_)
            takeElement(field);
    }
    if (!record.versions.empty())
        takeEmptied();
    if (!record.siblings.empty())
        takeSiblings();
}

void LivePath::takeElement(Json::iterator field)
{
    auto& elements = field->get_ref<Json::object_t&>();
    first_ = elements.begin()->first;
    const auto found = elements.find(std::string(parts_.element));
    if (found == elements.end())
        return;
    writes.push_back({std::move(found->second), takeVersion(record_, path_)});
    elements.erase(found);
}

void LivePath::takeWhole(Json::iterator field)
{
    writes.push_back({std::move(*field), takeVersion(record_, path_)});
    record_.body.erase(field);
}

/// Where no value is shown, a version means that somebody emptied the path.
void LivePath::takeEmptied()
{
    const auto found = record_.versions.find(path_);
    if (found == record_.versions.end())
        return;
    writes.push_back({nullptr, std::move(found->second)});
    record_.versions.erase(found);
}

void LivePath::takeSiblings()
{
    const auto found = record_.siblings.find(path_);
    if (found == record_.siblings.end())
        return;
    std::move(found->second.begin(), found->second.end(), std::back_inserter(writes));
    record_.siblings.erase(found);
}

void LivePath::put() &&
{
    if (parts_.element.empty())
        putWhole();
    else
        putElement();
}

void LivePath::putElement()
{
    if (!writes.empty()) {
        shownLast(record_, writes);
        auto [value, dot] = std::move(writes.back());
        writes.pop_back();
        if (!value.is_null() && !elements_)
            hideWhole(); // before the element has a version: that would make the whole value look like a set
        if (value.is_null() || dot != record_.created)
            record_.versions[path_] = std::move(dot);
        if (!value.is_null()) {
            record_.body[std::string(parts_.field)][std::string(parts_.element)] = std::move(value);
            elements_ = true;
        }
        putSiblings();
    }
    if (elements_ && record_.body[std::string(parts_.field)].empty()) {
        record_.body.erase(std::string(parts_.field));
        const std::string whole(parts_.field);
        return LivePath(record_, whole).put(); // shown again, if there is one
    }
    elements_ ? nameFirst() : nameWhole();
}

void LivePath::putWhole()
{
    if (writes.empty())
        return;
    if (elements_)
        return putSiblings();
    shownLast(record_, writes);
    auto [value, dot] = std::move(writes.back());
    writes.pop_back();
    if (value.is_null() || dot != record_.created)
        record_.versions[path_] = std::move(dot);
    if (!value.is_null())
        record_.body[path_] = std::move(value);
    putSiblings();
    nameWhole();
}

void LivePath::putSiblings()
{
    if (writes.empty())
        return;
    std::sort(writes.begin(), writes.end(), [](const Sibling& a, const Sibling& b) { return a.dot < b.dot; });
    record_.siblings[path_] = std::move(writes);
}

/// An element is about to be shown where one value may be.
void LivePath::hideWhole()
{
    const std::string field(parts_.field);
    LivePath whole(record_, field);
    whole.putSiblings();
}

/// The first element tells a set from one value: named where its own name does not say so, and only while it is first.
void LivePath::nameFirst()
{
    const auto& elements = record_.body[std::string(parts_.field)].get_ref<const Json::object_t&>();
    const std::string& first = elements.begin()->first;
    if (!first_.empty() && first_ != first && elements.contains(first_))
        unnameCreated(record_, elementPath(parts_.field, first_));
    if (!looksLikeElement(first))
        record_.versions.try_emplace(elementPath(parts_.field, first), record_.created);
}

void LivePath::nameWhole()
{
    const auto value = record_.body.find(parts_.field);
    if (value == record_.body.end())
        return;
    const std::string field(parts_.field);
    if (readsAsElements(record_, field, *value))
        record_.versions.try_emplace(field, record_.created);
    else
        unnameCreated(record_, field);
}

} // namespace fairbook::model

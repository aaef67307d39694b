#include "shared/model/record.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/model/catalogue.h"
#include "shared/model/live_path.h"
#include "shared/model/normal_text.h"
#include "shared/model/operation.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

const Json nothing;

bool sameMembers(const Json& a, const Json& b)
{
    const auto sameIn = [](const Json& left, const Json& right) {
        const auto& members = left.get_ref<const Json::object_t&>();
        return std::all_of(members.begin(), members.end(), [&](const auto& member) {
            const Json* other = base::memberOf(right, member.first);
            return sameValue(member.second, other == nullptr ? nothing : *other);
        });
    };
    return sameIn(a, b) && sameIn(b, a);
}

/// The shown value of a path is among its live ones, but an emptied element is not a choice: it was taken away.
bool needsDecision(const std::vector<Sibling>& live, bool element)
{
    const Json* first = nullptr;
    for (const Sibling& write : live) {
        if (element && isEmptyValue(write.value))
            continue;
        if (first == nullptr)
            first = &write.value;
        else if (!sameValue(*first, write.value))
            return true;
    }
    return false;
}

} // namespace

bool Record::deleted() const
{
    if (removals.empty() || base::mutant("delete wins"))
        return !erased.empty() || !removals.empty();
    std::set<std::string_view> covered;
    for (const Removal& removal : removals) {
        covered.insert(removal.dot);
        covered.insert(removal.covers.begin(), removal.covers.end());
    }
    return std::all_of(orders.begin(), orders.end(), [&](const auto& entry) { return covered.contains(entry.first); });
}

std::vector<Sibling> liveValues(const Record& record, std::string_view path)
{
    const PathParts parts = splitPath(path);
    const std::string key(path);
    const auto version = record.versions.find(key);
    const Json* shown = nullptr;
    if (parts.element.empty() != holdsElements(record, parts.field))
        shown = valueAt(record, path);
    std::vector<Sibling> live;
    if (version != record.versions.end())
        live.push_back({shown == nullptr ? nothing : *shown, version->second});
    else if (shown != nullptr)
        live.push_back({*shown, record.created});
    if (const auto others = record.siblings.find(key); others != record.siblings.end())
        live.insert(live.end(), others->second.begin(), others->second.end());
    return live;
}

std::vector<Dot> dotsOf(const Record& record, std::string_view path)
{
    std::vector<Dot> dots;
    for (Sibling& write : liveValues(record, path))
        if (dots.size() < baseDotsMax)
            dots.push_back(std::move(write.dot));
    return dots;
}

std::vector<Dot> allDots(const Record& record)
{
    std::vector<Dot> dots;
    for (const auto& [dot, order] : record.orders)
        if (dots.size() < recordDotsMax)
            dots.push_back(dot);
    return dots;
}

const Json* valueAt(const Record& record, std::string_view path)
{
    const PathParts parts = splitPath(path);
    const Json* value = base::memberOf(record.body, parts.field);
    return value == nullptr || parts.element.empty() ? value : base::memberOf(*value, parts.element);
}

std::vector<std::string> conflictsOf(const Record& record)
{
    std::vector<std::string> paths;
    const Entity* entity = record.siblings.empty() ? nullptr : entityOf(record.type);
    if (entity != nullptr && entity->appendOnly)
        return paths;
    for (const auto& [path, siblings] : record.siblings) {
        const Field* field = fieldOf(entity, path);
        const bool reviewed =
            path != existence && !isRelation(splitPath(path).field) && (field == nullptr || !field->latest);
        if (reviewed && needsDecision(liveValues(record, path), !splitPath(path).element.empty()))
            paths.push_back(path);
    }
    return paths;
}

bool sameValue(const Json& a, const Json& b)
{
    if (isEmptyValue(a) || isEmptyValue(b))
        return isEmptyValue(a) && isEmptyValue(b);
    if (a.is_string() && b.is_string())
        return a == b || normalText(a.get_ref<const std::string&>()) == normalText(b.get_ref<const std::string&>());
    if (a.is_object() && b.is_object())
        return sameMembers(a, b);
    if (a.is_array() && b.is_array())
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameValue);
    return a == b;
}

} // namespace fairbook::model

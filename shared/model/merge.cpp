#include "shared/model/merge.h"

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "shared/model/live_path.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

/// In the one spelling that it is written in: two spellings would be two paths to one record.
std::optional<base::Id> relatedBy(std::string_view path)
{
    const std::string_view element = splitPath(path).element;
    const auto id = base::Id::parse(element);
    return id && id->text() == element ? std::optional(*id) : std::nullopt;
}

bool areDots(const Json* list)
{
    return list != nullptr && list->is_array() && list->size() <= recordDotsMax &&
           std::all_of(list->begin(), list->end(),
                       [](const Json& dot) { return dot.is_string() && splitDot(dot.get_ref<const std::string&>()); });
}

bool isRelationValue(Action action, const Json& value)
{
    if (action == Action::merge)
        return value.is_object() && areDots(base::memberOf(value, "covers"));
    if (action == Action::unmerge)
        return value.is_null();
    const Json* reason = base::memberOf(value, "reason");
    return value.is_null() || (reason != nullptr && reason->is_string());
}

Edit relation(Action action, const Record& record, std::string_view field, base::Id other, Json value)
{
    const std::string path = elementPath(field, other.text());
    Edit edit;
    edit.action = action;
    edit.type = record.type;
    edit.record = record.id;
    edit.set[path] = std::move(value);
    if (auto seen = dotsOf(record, path); !seen.empty())
        edit.base[path] = std::move(seen);
    return edit;
}

std::vector<std::string> mergePathsOf(const Record& record)
{
    std::vector<std::string> paths;
    if (const Json* survivors = base::objectAt(record.body, mergedInto))
        for (const auto& [survivor, value] : survivors->get_ref<const Json::object_t&>())
            paths.push_back(elementPath(mergedInto, survivor));
    return paths;
}

std::uint64_t orderAt(const Record& record, const Dot& dot)
{
    const auto found = record.orders.find(dot);
    return found == record.orders.end() ? 0 : found->second;
}

/// Dots that say nothing about the person: of relations, and of deletions.
std::set<Dot> dotsBesideValues(const Record& record)
{
    std::set<Dot> dots;
    for (const auto& [path, dot] : record.versions)
        if (isRelation(splitPath(path).field))
            dots.insert(dot);
    for (const auto& [path, siblings] : record.siblings)
        for (const Sibling& sibling : siblings)
            if (isRelation(splitPath(path).field))
                dots.insert(sibling.dot);
    for (const Removal& removal : record.removals)
        dots.insert(removal.dot);
    return dots;
}

/// What somebody who merged the record had seen, and what nobody need see.
std::set<Dot> seenByMerges(const Record& record)
{
    std::set<Dot> seen = dotsBesideValues(record);
    for (const std::string& path : mergePathsOf(record))
        for (const Sibling& write : liveValues(record, path))
            if (const Json* covers = base::arrayAt(write.value, "covers"))
                for (const Json& dot : *covers)
                    if (dot.is_string())
                        seen.insert(dot.get<std::string>());
    return seen;
}

/// Every path at which something of the person is alive, emptied ones too.
std::set<std::string> pathsOfValues(const Record& record)
{
    std::set<std::string> paths;
    for (const auto& [field, value] : record.body.get_ref<const Json::object_t&>()) {
        if (!holdsElements(record, field)) {
            paths.insert(field);
            continue;
        }
        for (const auto& [element, member] : value.get_ref<const Json::object_t&>())
            paths.insert(elementPath(field, element));
    }
    for (const auto& [path, dot] : record.versions)
        if (path != "*")
            paths.insert(path);
    for (const auto& [path, siblings] : record.siblings)
        paths.insert(path);
    std::erase_if(paths, [](const std::string& path) { return isRelation(splitPath(path).field); });
    return paths;
}

void addElements(Json& body, const std::string& field, const Json& elements)
{
    Json& mine = body[field];
    for (const auto& [element, value] : elements.get_ref<const Json::object_t&>())
        if (!isEmptyValue(value) && !mine.contains(element))
            mine[element] = value;
}

void addBody(Json& body, std::set<std::string>& sets, const Record& other)
{
    for (const auto& [field, value] : other.body.get_ref<const Json::object_t&>()) {
        if (isRelation(field) || isEmptyValue(value))
            continue;
        const Json* mine = base::memberOf(body, field);
        const bool missing = mine == nullptr || isEmptyValue(*mine);
        const bool isSet = holdsElements(other, field);
        if (missing) {
            body[field] = value;
            if (isSet)
                sets.insert(field);
        } else if (isSet && sets.contains(field))
            addElements(body, field, value);
    }
}

} // namespace

bool isRelating(Action action)
{
    return action == Action::merge || action == Action::unmerge || action == Action::notDuplicate;
}

namespace {

/// Itself, or an element of it.
bool namesField(const Json::object_t& members, std::string_view field)
{
    const std::string inside = std::string(field) + '/';
    const auto first = members.lower_bound(inside);
    return members.contains(std::string(field)) ||
           (first != members.end() && first->first.compare(0, inside.size(), inside) == 0);
}

} // namespace

bool relatesOnlyAsItsAction(Action action, const Json& set)
{
    if (!set.is_object())
        return false;
    const auto& members = set.get_ref<const Json::object_t&>();
    if (action == Action::erase)
        return set.empty() || (set.size() == 1 && set.contains("reason") && set["reason"].is_string());
    if (!isRelating(action))
        return !namesField(members, mergedInto) && !namesField(members, notDuplicateOf);
    const std::string_view field = action == Action::notDuplicate ? notDuplicateOf : mergedInto;
    return !members.empty() && std::all_of(members.begin(), members.end(), [&](const auto& member) {
        return splitPath(member.first).field == field && relatedBy(member.first) &&
               isRelationValue(action, member.second);
    });
}

Edit mergeEdit(const Record& loser, base::Id survivor)
{
    return relation(Action::merge, loser, mergedInto, survivor, {{"covers", allDots(loser)}});
}

Edit unmergeEdit(const Record& loser, base::Id survivor)
{
    return relation(Action::unmerge, loser, mergedInto, survivor, nullptr);
}

Edit notDuplicateEdit(const Record& record, base::Id other, std::string_view reason)
{
    return relation(Action::notDuplicate, record, notDuplicateOf, other, {{"reason", reason}});
}

Edit eraseEdit(const Record& record, std::string_view reason)
{
    Edit edit;
    edit.action = Action::erase;
    edit.type = record.type;
    edit.record = record.id;
    edit.set = {{"reason", reason}};
    return edit;
}

std::vector<MergeEdge> mergeEdgesOf(const Record& record)
{
    std::vector<MergeEdge> edges;
    for (const std::string& path : mergePathsOf(record)) {
        const auto survivor = relatedBy(path);
        if (!survivor)
            continue;
        MergeEdge latest{.loser = record.id, .survivor = *survivor, .order = 0, .dot = {}};
        for (const Sibling& write : liveValues(record, path)) {
            const std::uint64_t order = orderAt(record, write.dot);
            if (!isEmptyValue(write.value) && std::tie(order, write.dot) >= std::tie(latest.order, latest.dot)) {
                latest.order = order;
                latest.dot = write.dot;
            }
        }
        if (!latest.dot.empty())
            edges.push_back(std::move(latest));
    }
    return edges;
}

bool editedAfterMerge(const Record& record)
{
    if (mergePathsOf(record).empty())
        return false;
    const std::set<Dot> seen = seenByMerges(record);
    return std::any_of(record.orders.begin(), record.orders.end(),
                       [&](const auto& entry) { return !seen.contains(entry.first); });
}

std::vector<LateWrite> writesAfterMerge(const Record& record)
{
    std::vector<LateWrite> late;
    if (mergePathsOf(record).empty())
        return late;
    const std::set<Dot> seen = seenByMerges(record);
    for (const std::string& path : pathsOfValues(record))
        for (Sibling& write : liveValues(record, path))
            if (!seen.contains(write.dot))
                late.push_back({path, std::move(write.value), std::move(write.dot)});
    return late;
}

std::optional<MergeEdge> latestMerge(const Record& record)
{
    const auto edges = mergeEdgesOf(record);
    const auto latest = std::max_element(edges.begin(), edges.end(), [](const MergeEdge& a, const MergeEdge& b) {
        return std::tie(a.order, a.dot) < std::tie(b.order, b.dot);
    });
    return latest == edges.end() ? std::nullopt : std::optional(*latest);
}

Json mergedBody(const Record& representative, std::span<const Record> others)
{
    Json body = representative.body;
    std::set<std::string> sets;
    for (const auto& [field, value] : representative.body.get_ref<const Json::object_t&>())
        if (holdsElements(representative, field))
            sets.insert(field);
    for (const Record& other : others)
        if (!other.deleted())
            addBody(body, sets, other);
    body.erase(std::string(mergedInto));
    body.erase(std::string(notDuplicateOf));
    return body;
}

} // namespace fairbook::model

#include "shared/model/give_back.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "shared/model/live_path.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using Given = std::map<Dot, Operation>;

std::vector<std::string> pathsOf(const Record& record)
{
    std::set<std::string> paths;
    for (const auto& [field, value] : record.body.get_ref<const base::Json::object_t&>()) {
        if (!holdsElements(record, field)) {
            paths.insert(field);
            continue;
        }
        for (const auto& [element, unused] : value.get_ref<const base::Json::object_t&>())
            paths.insert(elementPath(field, element));
    }
    for (const auto& [path, dot] : record.versions)
        paths.insert(path);
    for (const auto& [path, siblings] : record.siblings)
        paths.insert(path);
    return {paths.begin(), paths.end()};
}

Action actionOf(std::string_view path, const base::Json& value, bool creates)
{
    const std::string_view field = splitPath(path).field;
    if (path == existence)
        return Action::restore;
    if (field == mergedInto)
        return value.is_null() ? Action::unmerge : Action::merge;
    if (field == notDuplicateOf)
        return Action::notDuplicate;
    return creates ? Action::create : Action::set;
}

Operation& givenIn(Given& given, const Record& ours, const Dot& dot)
{
    Operation& operation = given[dot];
    if (operation.of.empty()) {
        operation.of = dot;
        operation.type = ours.type;
        operation.record = ours.id;
        const auto order = ours.orders.find(dot);
        operation.stamp = {order == ours.orders.end() ? 0 : order->second};
    }
    return operation;
}

bool holds(const std::vector<Sibling>& writes, const Dot& dot)
{
    return std::any_of(writes.begin(), writes.end(), [&](const Sibling& write) { return write.dot == dot; });
}

bool holds(const std::vector<Removal>& removals, const Dot& dot)
{
    return std::any_of(removals.begin(), removals.end(), [&](const Removal& one) { return one.dot == dot; });
}

/// Of one author, who sees the own writes.
bool isEarlier(const Dot& dot, const Dot& than)
{
    const auto one = splitDot(dot);
    const auto other = splitDot(than);
    return one && other && one->incarnation == other->incarnation && one->number < other->number;
}

bool hasLater(const std::vector<Sibling>& writes, const Dot& dot)
{
    return std::any_of(writes.begin(), writes.end(), [&](const Sibling& write) { return isEarlier(dot, write.dot); });
}

/// One author's at one moment for one record: the same write, under the name of another try.
bool isSame(const Record& ours, const Dot& dot, const Record& theirs, const Dot& other)
{
    const auto one = splitDot(dot);
    const auto two = splitDot(other);
    const auto here = ours.orders.find(dot);
    const auto there = theirs.orders.find(other);
    return one && two && one->incarnation == two->incarnation && here != ours.orders.end() &&
           there != theirs.orders.end() && here->second == there->second;
}

void addValues(Given& given, const Record& ours, const Record& theirs, const std::string& path)
{
    const std::vector<Sibling> here = liveValues(ours, path);
    const std::vector<Sibling> there = liveValues(theirs, path);
    const auto isThere = [&](const Sibling& write) {
        return std::any_of(there.begin(), there.end(),
                           [&](const Sibling& other) { return isSame(ours, write.dot, theirs, other.dot); });
    };
    const auto isHere = [&](const Sibling& other) {
        return std::any_of(here.begin(), here.end(),
                           [&](const Sibling& write) { return isSame(ours, write.dot, theirs, other.dot); });
    };
    for (const Sibling& write : here) {
        if (holds(there, write.dot) || hasLater(there, write.dot) || isThere(write))
            continue;
        Operation& operation = givenIn(given, ours, write.dot);
        operation.action = actionOf(path, write.value, write.dot == ours.created);
        const bool restores = operation.action == Action::restore;
        if (!restores)
            operation.set[path] = write.value;
        auto& seen = operation.base[restores ? std::string(wholeRecord) : path];
        for (const Sibling& other : there)
            if (!holds(here, other.dot) && !isHere(other) && seen.size() < baseDotsMax)
                seen.push_back(other.dot);
        for (const Removal& removal : theirs.removals)
            if (restores && !holds(ours.removals, removal.dot) && seen.size() < recordDotsMax)
                seen.push_back(removal.dot);
        if (seen.empty())
            operation.base.erase(restores ? std::string(wholeRecord) : path);
    }
}

/// What of these writes stands in `theirs` too: the operation may be sent again, to a server that has lost that as
/// well, and is then the write for whoever comes later.
void addKnown(Given& given, const Record& ours, const Record& theirs, const std::string& path)
{
    if (path == existence)
        return;
    for (const Sibling& write : liveValues(ours, path)) {
        const auto found = given.find(write.dot);
        const bool same =
            found != given.end() && found->second.action == actionOf(path, write.value, write.dot == ours.created);
        if (same && holds(liveValues(theirs, path), write.dot))
            found->second.set[path] = write.value;
    }
}

} // namespace

std::vector<Operation> writesToGiveBack(const Record& ours, const Record& theirs)
{
    Given given;
    if (!ours.erased.empty() || !theirs.erased.empty()) {
        if (theirs.erased.empty())
            givenIn(given, ours, ours.erased).action = Action::erase;
    } else {
        const bool known = theirs.created == ours.created || isSame(ours, ours.created, theirs, theirs.created);
        if (!ours.created.empty() && !known)
            givenIn(given, ours, ours.created).action = Action::create;
        for (const std::string& path : pathsOf(ours))
            addValues(given, ours, theirs, path);
        for (const std::string& path : pathsOf(ours))
            addKnown(given, ours, theirs, path);
        for (const Removal& removal : ours.removals)
            if (!holds(theirs.removals, removal.dot)) {
                Operation& operation = givenIn(given, ours, removal.dot);
                operation.action = Action::remove;
                operation.base[std::string(wholeRecord)] = removal.covers;
            }
    }
    std::vector<Operation> operations;
    for (auto& [dot, operation] : given)
        operations.push_back(std::move(operation));
    std::stable_sort(operations.begin(), operations.end(), [](const Operation& a, const Operation& b) {
        const bool aFirst = a.action == Action::create;
        const bool bFirst = b.action == Action::create;
        return aFirst != bFirst ? aFirst : a.stamp < b.stamp;
    });
    return operations;
}

bool hadSeen(const Operation& operation, const Record& record, const Dot& dot)
{
    return isEarlier(dot, operation.of) || isEarlier(dot, operation.dot()) ||
           (operation.action != Action::create && dot == record.created);
}

void keepSeen(Operation& operation, const std::function<bool(const Dot&)>& isSeen)
{
    if (operation.action == Action::remove)
        return;
    for (auto& [path, dots] : operation.base)
        std::erase_if(dots, [&](const Dot& dot) { return !isSeen(dot); });
}

void noteGivenBack(Record& record, const Operation& operation)
{
    const Dot dot = operation.counts();
    const auto note = [&](const std::string& path) {
        if (!holds(liveValues(record, path), dot))
            record.superseded[path].insert(dot);
    };
    if (operation.action == Action::remove && !holds(record.removals, dot))
        record.superseded[std::string(existence)].insert(dot);
    if (operation.action == Action::restore)
        note(std::string(existence));
    for (const auto& [path, unused] : operation.set.get_ref<const base::Json::object_t&>())
        note(path);
}

} // namespace fairbook::model

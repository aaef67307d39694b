// tests/property/operation_script.h: random histories of one record. Honest ones, by devices that know some of each
// other's writes; and arbitrary ones, that no honest device could write: unknown and circular bases, late creates, odd
// paths.
#pragma once

#include <rapidcheck.h>

#include <array>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "shared/model/fold.h"
#include "shared/model/path.h"

namespace fairbook::tests {

using Operations = std::vector<model::Operation>;

inline std::string relationPath(int n)
{
    const std::string_view field = n < 2 ? model::mergedInto : model::notDuplicateOf;
    return model::elementPath(field, base::Id::derive("another record " + std::to_string(n)).text());
}

/// What the operation's action writes of what it names.
inline bool writes(const model::Operation& operation, std::string_view path)
{
    const model::PathParts parts = model::splitPath(path);
    switch (operation.action) {
    case model::Action::create:
    case model::Action::set:
        return true;
    case model::Action::merge:
    case model::Action::unmerge:
        return parts.field == model::mergedInto && !parts.element.empty();
    case model::Action::notDuplicate:
        return parts.field == model::notDuplicateOf && !parts.element.empty();
    default:
        return false;
    }
}

inline const std::vector<std::string>& scriptPaths()
{
    static const std::vector<std::string> paths{
        "job_title",    "name",        "name/family",      "grade", "phones",        "phones/5b1e00", "phones/77aa12",
        "phones/first", "later_field", "later_field/abcd", "note",  relationPath(0), relationPath(1), relationPath(2)};
    return paths;
}

inline base::Json scriptValue(int choice)
{
    static const std::vector<base::Json> values{nullptr,
                                                "",
                                                "  ",
                                                "Buyer",
                                                "Head buyer",
                                                " Head  buyer ",
                                                7,
                                                true,
                                                base::Json::object(),
                                                base::Json::array({1, "x"}),
                                                {{"raw", "067 123 45 67"}, {"kind", "mobile"}},
                                                {{"raw", "+380671234567"}},
                                                {{"family", "Коваль"}, {"given", "Ольга"}},
                                                {{"5b1e00", {{"raw", "1"}}}, {"abcd", 2}},
                                                {{"first", 1}}};
    return values[static_cast<std::size_t>(choice) % values.size()];
}

inline std::string scriptIncarnation(int device)
{
    return std::string("incarnatio") + static_cast<char>('a' + device);
}

inline const base::Id& scriptRecord()
{
    static const base::Id id = base::Id::derive("the record");
    return id;
}

/// Evenly from the start: rapidcheck's own ranges grow with the size of the test.
inline rc::Gen<int> below(int end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

/// Clocks may say anything, also the same thing twice.
inline rc::Gen<std::uint64_t> anyStamp()
{
    return rc::gen::weightedOneOf<std::uint64_t>(
        {{6, rc::gen::cast<std::uint64_t>(below(40))},
         {2, rc::gen::map(below(9), [](int n) { return (1'763'800'000'000U + static_cast<unsigned>(n)) << 16U; })},
         {1, rc::gen::just<std::uint64_t>(0)}});
}

/// One device's turn: it writes, having seen what it knows, or it learns all that another one knows.
struct Turn
{
    int device = 0;
    int action = 0; ///< 0..5 set, 6 delete, 7 restore, 8..10 learn from `peer`, 11..13 relate, 14 erase
    int peer = 0;
    std::vector<std::pair<int, int>> writes; ///< path, value
    std::uint64_t stamp = 0;
};

inline rc::Gen<Turn> anyTurn()
{
    const auto write = rc::gen::pair(below(static_cast<int>(scriptPaths().size())), below(15));
    return rc::gen::build<Turn>(
        rc::gen::set(&Turn::device, below(3)),
        rc::gen::set(&Turn::action, rc::gen::weightedOneOf<int>({{30, below(14)}, {1, rc::gen::just(14)}})),
        rc::gen::set(&Turn::peer, below(3)),
        rc::gen::set(&Turn::writes, rc::gen::resize(3, rc::gen::container<std::vector<std::pair<int, int>>>(write))),
        rc::gen::set(&Turn::stamp, anyStamp()));
}

inline void learn(Operations& known, const Operations& told)
{
    std::set<model::Dot> dots;
    for (const model::Operation& operation : known)
        dots.insert(operation.dot());
    for (std::size_t at = 0; at < told.size(); ++at)
        if (dots.insert(told[at].dot()).second)
            known.push_back(told[at]);
}

inline model::Action actionOf(int turn)
{
    switch (turn) {
    case 6:
        return model::Action::remove;
    case 7:
        return model::Action::restore;
    case 11:
        return model::Action::merge;
    case 12:
        return model::Action::unmerge;
    case 13:
        return model::Action::notDuplicate;
    case 14:
        return model::Action::erase;
    default:
        return model::Action::set;
    }
}

/// Plays turns on three devices; every base is what that device's own fold showed at that moment.
inline Operations honest(const std::vector<Turn>& turns)
{
    std::array<Operations, 3> known;
    std::array<std::uint64_t, 3> numbers{};
    Operations all;
    const auto add = [&](std::size_t device, model::Operation operation) {
        operation.incarnation = scriptIncarnation(static_cast<int>(device));
        operation.number = ++numbers[device];
        operation.id = base::Id::derive(operation.dot());
        operation.type = "client";
        operation.record = scriptRecord();
        all.push_back(operation);
        known[device].push_back(std::move(operation));
    };
    model::Operation create;
    create.action = model::Action::create;
    create.set = {{"job_title", "Buyer"}, {"phones/5b1e00", {{"raw", "067"}}}};
    add(0, create);
    for (const Turn& turn : turns) {
        const auto device = static_cast<std::size_t>(turn.device);
        if (turn.action >= 8 && turn.action <= 10) {
            learn(known[device], known[static_cast<std::size_t>(turn.peer)]);
            continue;
        }
        const model::Record seen = model::fold(known[device]);
        if (!seen.exists())
            continue;
        model::Operation operation;
        operation.stamp = {turn.stamp};
        operation.action = actionOf(turn.action);
        if (turn.action == 6 || turn.action == 7)
            operation.base["*"] = model::allDots(seen);
        else
            for (const auto& [path, value] : turn.writes) {
                const std::string& name = scriptPaths()[static_cast<std::size_t>(path)];
                operation.set[name] = scriptValue(value);
                operation.base[name] = model::dotsOf(seen, name);
            }
        add(device, std::move(operation));
    }
    return all;
}

inline rc::Gen<Operations> anyHonest()
{
    return rc::gen::map(rc::gen::container<std::vector<Turn>>(anyTurn()), honest);
}

/// Operations that name any dots at all, with several creates, in any order.
inline rc::Gen<Operations> anyOperations()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<Turn, std::vector<int>>>>(
            rc::gen::pair(anyTurn(), rc::gen::resize(4, rc::gen::container<std::vector<int>>(below(30))))),
        [](const std::vector<std::pair<Turn, std::vector<int>>>& drafts) {
            Operations all;
            std::array<std::uint64_t, 3> numbers{};
            for (const auto& [turn, seen] : drafts) {
                model::Operation operation;
                operation.incarnation = scriptIncarnation(turn.device);
                operation.number = ++numbers[static_cast<std::size_t>(turn.device)];
                operation.id = base::Id::derive(operation.dot());
                operation.type = "client";
                operation.record = scriptRecord();
                operation.stamp = {turn.stamp};
                const bool creates = turn.action >= 8 && turn.action <= 10;
                operation.action = creates ? model::Action::create : actionOf(turn.action);
                std::vector<model::Dot> base;
                for (const int n : seen)
                    base.push_back(model::makeDot(scriptIncarnation(n % 3), static_cast<std::uint64_t>(n / 3 + 1)));
                for (const auto& [path, value] : turn.writes) {
                    const std::string& name = scriptPaths()[static_cast<std::size_t>(path)];
                    operation.set[name] = scriptValue(value);
                    operation.base[name] = base;
                }
                if (turn.action == 6 || turn.action == 7)
                    operation.base["*"] = base;
                all.push_back(std::move(operation));
            }
            return all;
        });
}

inline Operations shuffled(Operations operations, std::uint64_t seed)
{
    for (std::size_t left = operations.size(); left > 1; --left) {
        seed = seed * 6364136223846793005U + 1442695040888963407U;
        std::swap(operations[left - 1], operations[(seed >> 33U) % left]);
    }
    return operations;
}

/// Applies one by one with the bare claims, so that only the arrival differs.
inline model::Record arrived(const Operations& operations)
{
    model::Record record;
    for (const model::Operation& operation : operations)
        model::apply(record, operation, operation.stamp.packed);
    return record;
}

} // namespace fairbook::tests

namespace rc {
inline void showValue(const fairbook::model::Operation& operation, std::ostream& out)
{
    out << fairbook::model::writeOperation(operation) << '\n';
}
} // namespace rc

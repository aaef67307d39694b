#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <tuple>

#include "shared/model/live_path.h"
#include "tests/property/operation_script.h"

namespace fairbook::model {

/// For failures: what the record would send.
void showValue(const Record& record, std::ostream& out)
{
    out << base::dumpJson(stateOf(record));
}

} // namespace fairbook::model

namespace fairbook::tests {
namespace {

using model::Operation;
using model::Record;
using Live = std::map<std::string, std::map<model::Dot, base::Json>>;

bool isErase(const Operation& operation)
{
    return operation.action == model::Action::erase;
}

/// The law itself, without any cleverness: alive is what nobody else's base names.
Live naiveLive(const Operations& operations)
{
    Live live;
    if (std::any_of(operations.begin(), operations.end(), isErase))
        return live;
    for (const Operation& operation : operations) {
        for (const auto& [path, value] : operation.set.items()) {
            if (!writes(operation, path))
                continue;
            const bool superseded =
                std::any_of(operations.begin(), operations.end(), [&, p = path](const Operation& other) {
                    const auto base = other.base.find(p);
                    return other.dot() != operation.dot() && other.set.contains(p) && base != other.base.end() &&
                           writes(other, p) &&
                           std::count(base->second.begin(), base->second.end(), operation.dot()) > 0;
                });
            if (!superseded)
                live[path][operation.dot()] = value;
        }
    }
    return live;
}

Live liveOf(const Record& record)
{
    Live live;
    for (const std::string& path : scriptPaths())
        for (const model::Sibling& write : model::liveValues(record, path))
            live[path][write.dot] = write.value;
    return live;
}

bool sameRecord(const Record& a, const Record& b)
{
    return model::stateOf(a) == model::stateOf(b) && model::hashOf(a) == model::hashOf(b) && liveOf(a) == liveOf(b) &&
           a.deleted() == b.deleted() && model::conflictsOf(a) == model::conflictsOf(b);
}

Operations twice(Operations operations)
{
    const Operations again = operations;
    operations.insert(operations.end(), again.begin(), again.end());
    return operations;
}

} // namespace

TEST_CASE("the order in which operations arrive changes nothing", "[property][fold]")
{
    rc::prop("of honest devices", [] {
        const Operations operations = *anyHonest();
        const std::uint64_t seed = *rc::gen::arbitrary<std::uint64_t>();
        RC_ASSERT(sameRecord(arrived(operations), arrived(shuffled(operations, seed))));
        RC_ASSERT(sameRecord(model::fold(operations), model::fold(shuffled(operations, seed))));
    });
    rc::prop("of operations that no honest device would write", [] {
        const Operations operations = *anyOperations();
        const std::uint64_t seed = *rc::gen::arbitrary<std::uint64_t>();
        RC_ASSERT(sameRecord(arrived(operations), arrived(shuffled(operations, seed))));
        RC_ASSERT(sameRecord(model::fold(operations), model::fold(shuffled(operations, seed))));
    });
}

TEST_CASE("an operation that comes twice counts once", "[property][fold]")
{
    rc::prop("in any order", [] {
        const Operations operations = *anyOperations();
        const std::uint64_t seed = *rc::gen::arbitrary<std::uint64_t>();
        RC_ASSERT(sameRecord(model::fold(operations), model::fold(shuffled(twice(operations), seed))));
    });
}

TEST_CASE("every value that nobody replaced is still there", "[property][fold]")
{
    rc::prop("honest histories", [] {
        const Operations operations = *anyHonest();
        RC_ASSERT(liveOf(model::fold(operations)) == naiveLive(operations));
    });
    rc::prop("arbitrary operations", [] {
        const Operations operations = *anyOperations();
        RC_ASSERT(liveOf(arrived(operations)) == naiveLive(operations));
    });
}

TEST_CASE("what is shown is the fullest, then the latest, then the greatest dot", "[property][fold]")
{
    rc::prop("on every path that its field can show", [] {
        const Operations operations = *anyOperations();
        const Record record = arrived(operations);
        for (const std::string& path : scriptPaths()) {
            const auto live = model::liveValues(record, path);
            if (live.empty() || (path.find('/') == std::string::npos && model::holdsElements(record, path)))
                continue; // written whole and in elements: the elements are shown
            const auto rank = [&](const model::Sibling& write) {
                const bool full = !model::sameValue(write.value, nullptr);
                return std::tuple(full, record.orders.at(write.dot), write.dot);
            };
            const auto best = std::max_element(live.begin(), live.end(),
                                               [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
            RC_ASSERT(best->dot == live.front().dot);
            if (!best->value.is_null())
                RC_ASSERT(*model::valueAt(record, path) == best->value);
        }
    });
}

TEST_CASE("a record that was stored or sent is the same record", "[property][record]")
{
    rc::prop("through the wire", [] {
        const Record record = arrived(*anyOperations());
        const auto read = model::recordOf(record.type, record.id, model::stateOf(record));
        RC_ASSERT(read.has_value());
        RC_ASSERT(sameRecord(*read, record));
    });
    rc::prop("through a row, with what is remembered of writes to come", [] {
        const Record record = arrived(*anyOperations());
        const auto read =
            model::recordOf(record.type, record.id, base::dumpJson(record.body), model::versionsText(record));
        RC_ASSERT(read.has_value());
        RC_ASSERT(sameRecord(*read, record));
        RC_ASSERT(read->superseded == record.superseded);
    });
    rc::prop("stored after every operation", [] {
        const Operations operations = *anyOperations();
        Record stored;
        for (const Operation& operation : operations) {
            model::apply(stored, operation, operation.stamp.packed);
            stored = *model::recordOf(stored.type, stored.id, base::dumpJson(stored.body), model::versionsText(stored));
        }
        RC_ASSERT(sameRecord(stored, arrived(operations)));
    });
    rc::prop("sent after every operation, where causes come before effects", [] {
        const Operations operations = *anyHonest();
        Record sent;
        for (const Operation& operation : operations) {
            model::apply(sent, operation, operation.stamp.packed);
            sent = *model::recordOf(sent.type, sent.id, model::stateOf(sent));
        }
        RC_ASSERT(sameRecord(sent, arrived(operations)));
    });
}

TEST_CASE("an order is kept for every dot that is in use, and for no other", "[property][fold]")
{
    rc::prop("any operations", [] {
        const Record record = arrived(*anyOperations());
        std::set<model::Dot> used;
        for (const auto& [path, dot] : record.versions)
            used.insert(dot);
        for (const auto& [path, siblings] : record.siblings)
            for (const model::Sibling& sibling : siblings)
                used.insert(sibling.dot);
        for (const model::Removal& removal : record.removals)
            used.insert(removal.dot);
        for (const model::Dot& dot : {record.created, record.erased})
            if (!dot.empty())
                used.insert(dot);
        std::set<model::Dot> kept;
        for (const auto& [dot, order] : record.orders)
            kept.insert(dot);
        RC_ASSERT(used == kept);
    });
}

TEST_CASE("a delete hides only what its author had seen", "[property][fold]")
{
    rc::prop("deleted means: somebody who deleted it knew every write that is alive", [] {
        const Operations operations = *anyHonest();
        const Record record = model::fold(operations);
        RC_PRE(record.erased.empty());
        std::set<model::Dot> covered;
        for (const model::Removal& removal : record.removals)
            covered.insert(removal.covers.begin(), removal.covers.end());
        bool seen = !record.removals.empty() && covered.contains(record.created);
        for (const auto& [path, writes] : liveOf(record))
            for (const auto& [dot, value] : writes)
                seen = seen && covered.contains(dot);
        const auto restored = model::dotsOf(record, "@");
        seen = seen &&
               std::all_of(restored.begin(), restored.end(), [&](const auto& dot) { return covered.contains(dot); });
        RC_ASSERT(record.deleted() == seen);
    });
}

TEST_CASE("a decision that names all values of a field ends the conflict", "[property][fold]")
{
    rc::prop("on every path in conflict", [] {
        Record record = model::fold(*anyHonest());
        for (const std::string& path : model::conflictsOf(record)) {
            Operation decision;
            decision.incarnation = "incarnatioz";
            decision.number = record.orders.size() + 1000;
            decision.record = record.id;
            decision.type = record.type;
            decision.set[path] = "Decided";
            decision.base[path] = model::dotsOf(record, path);
            model::apply(record, decision, model::orderOf(decision, record));
            RC_ASSERT(model::liveValues(record, path).size() == 1U);
        }
        RC_ASSERT(model::conflictsOf(record).empty());
    });
}

TEST_CASE("of an erased record nothing stays, whatever came before and whatever comes later", "[property][erase]")
{
    rc::prop("any operations, in any order, with one or two that erase", [] {
        Operations operations = *anyOperations();
        model::Dot smallest;
        const int erasers = *rc::gen::inRange(1, 3);
        for (int n = 0; n < erasers; ++n) {
            Operation erase;
            erase.incarnation = scriptIncarnation(n);
            erase.number = 1000;
            erase.type = "client";
            erase.record = scriptRecord();
            erase.action = model::Action::erase;
            erase.stamp = {*anyStamp()};
            operations.push_back(erase);
        }
        for (const Operation& one : operations)
            if (isErase(one) && (smallest.empty() || one.dot() < smallest))
                smallest = one.dot();
        const std::uint64_t seed = *rc::gen::arbitrary<std::uint64_t>();
        const Record record = arrived(shuffled(operations, seed));
        RC_ASSERT(record.erased == smallest);
        RC_ASSERT(record.body.empty());
        RC_ASSERT(record.versions.empty() && record.siblings.empty() && record.removals.empty());
        RC_ASSERT(record.superseded.empty() && record.created.empty());
        RC_ASSERT(record.deleted());
        RC_ASSERT(sameRecord(record, arrived(operations)));
    });
}

} // namespace fairbook::tests

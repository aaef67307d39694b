// The laws of merging (I8), over random histories of four records on three devices that know some of each other's
// writes.
#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>

#include "shared/model/merge.h"
#include "tests/property/operation_script.h"

namespace fairbook::tests {
namespace {

using model::Component;
using model::Operation;
using model::Record;
using Records = std::map<base::Id, Record>;

constexpr int people = 4;

base::Id person(int n)
{
    return base::Id::derive("person " + std::to_string(n));
}

/// 0..3 merge, 4 5 unmerge, 6 7 edit, 8.. learn all from a peer.
struct Move
{
    int device = 0;
    int what = 0;
    int loser = 0;
    int survivor = 0;
    std::uint64_t stamp = 0;
};

rc::Gen<std::vector<Move>> anyMoves()
{
    return rc::gen::container<std::vector<Move>>(
        rc::gen::build<Move>(rc::gen::set(&Move::device, below(3)), rc::gen::set(&Move::what, below(11)),
                             rc::gen::set(&Move::loser, below(people)),
                             rc::gen::set(&Move::survivor, below(people + 1)), rc::gen::set(&Move::stamp, anyStamp())));
}

Records foldAll(const Operations& operations)
{
    std::map<base::Id, Operations> byRecord;
    for (const Operation& operation : operations)
        byRecord[operation.record].push_back(operation);
    Records records;
    for (const auto& [id, own] : byRecord)
        records[id] = arrived(own);
    return records;
}

class Players
{
public:
    Players()
    {
        for (int n = 0; n < people; ++n) {
            model::Edit create;
            create.action = model::Action::create;
            create.record = person(n);
            create.set = {{"company", "Lan " + std::to_string(n)},
                          {"phones/5b1e0" + std::to_string(n), {{"raw", "067"}}}};
            write(0, create, 0);
        }
        for (std::size_t device = 1; device < known_.size(); ++device)
            known_[device] = known_[0];
    }

    void play(const Move& move)
    {
        const auto device = static_cast<std::size_t>(move.device);
        if (move.what >= 8)
            return learn(known_[device], known_[static_cast<std::size_t>(move.loser % 3)]);
        const Record seen = foldAll(known_[device]).at(person(move.loser));
        if (move.what < 4)
            return write(device, model::mergeEdit(seen, person(move.survivor)), move.stamp);
        if (move.what < 6)
            return write(device, model::unmergeEdit(seen, person(move.survivor)), move.stamp);
        model::Edit edit;
        edit.record = seen.id;
        edit.set["job_title"] = "Title " + std::to_string(numbers_[device]);
        edit.base["job_title"] = model::dotsOf(seen, "job_title");
        write(device, edit, move.stamp);
    }

    [[nodiscard]] const Operations& all() const { return all_; }

    void write(std::size_t device, const model::Edit& edit, std::uint64_t stamp)
    {
        Operation operation;
        operation.incarnation = scriptIncarnation(static_cast<int>(device));
        operation.number = ++numbers_[device];
        operation.id = base::Id::derive(operation.dot());
        operation.type = "client";
        operation.record = edit.record;
        operation.action = edit.action;
        operation.set = edit.set;
        operation.base = edit.base;
        operation.stamp = {stamp};
        all_.push_back(operation);
        known_[device].push_back(std::move(operation));
    }

private:
    std::array<Operations, 3> known_;
    std::array<std::uint64_t, 3> numbers_{};
    Operations all_;
};

Players played(const std::vector<Move>& moves)
{
    Players players;
    for (const Move& move : moves)
        players.play(move);
    return players;
}

std::vector<Component> componentsOf(const Records& records)
{
    std::vector<model::MergeEdge> edges;
    for (const auto& [id, record] : records)
        for (model::MergeEdge& edge : model::mergeEdgesOf(record))
            edges.push_back(std::move(edge));
    return model::componentsOf(edges, [&](base::Id id) { return records.contains(id); });
}

base::Json withoutRelations(base::Json body)
{
    body.erase(std::string(model::mergedInto));
    return body;
}

} // namespace

TEST_CASE("merges in any order, and repeated, make the same persons with the same representatives", "[property][merge]")
{
    rc::prop("any histories, with circles and with survivors that nobody knows", [] {
        Operations operations = played(*anyMoves()).all();
        const auto once = componentsOf(foldAll(operations));
        std::vector<model::MergeEdge> edges;
        for (const auto& [id, record] : foldAll(operations))
            for (model::MergeEdge& edge : model::mergeEdgesOf(record))
                edges.insert(edges.begin(), 2, edge);
        const auto present = [](base::Id id) { return id != person(people); };
        RC_ASSERT(model::componentsOf(edges, present) == once);
        RC_ASSERT(componentsOf(foldAll(shuffled(operations, *rc::gen::arbitrary<std::uint64_t>()))) == once);
        RC_CLASSIFY(!once.empty(), "somebody is merged");
    });
}

TEST_CASE("every record is in one person only, and that person is represented by a record that is there",
          "[property][merge]")
{
    rc::prop("any histories", [] {
        const Records records = foldAll(played(*anyMoves()).all());
        std::set<base::Id> placed;
        for (const Component& component : componentsOf(records)) {
            RC_ASSERT(component.members.size() > 1U);
            RC_ASSERT(std::count(component.members.begin(), component.members.end(), component.representative) == 1);
            for (const base::Id& member : component.members) {
                RC_ASSERT(records.contains(member));
                RC_ASSERT(placed.insert(member).second);
            }
        }
    });
}

TEST_CASE("merging and unmerging leave every person and every value as they were", "[property][merge]")
{
    rc::prop("after any history, of any two that are not merged directly", [] {
        Players players = played(*anyMoves());
        const Records before = foldAll(players.all());
        const base::Id loser = person(*below(people));
        const base::Id survivor = person(*below(people + 1));
        for (const model::MergeEdge& edge : model::mergeEdgesOf(before.at(loser)))
            RC_PRE(edge.survivor != survivor);
        players.write(0, model::mergeEdit(before.at(loser), survivor), 50);
        const Records merged = foldAll(players.all());
        RC_ASSERT(!model::mergeEdgesOf(merged.at(loser)).empty());
        players.write(0, model::unmergeEdit(merged.at(loser), survivor), 51);
        const Records after = foldAll(players.all());
        RC_ASSERT(componentsOf(after) == componentsOf(before));
        for (const auto& [id, record] : before)
            RC_ASSERT(after.at(id).body == record.body);
    });
}

TEST_CASE("nothing that is written to a merged record is out of reach, also when the merge is undone later",
          "[property][merge]")
{
    rc::prop("records hold what they would hold without any merge, and the person's view has a value for every field",
             [] {
                 const Operations operations = played(*anyMoves()).all();
                 Operations plain;
                 std::copy_if(operations.begin(), operations.end(), std::back_inserter(plain),
                              [](const Operation& one) { return !model::isRelating(one.action); });
                 const Records merged = foldAll(operations);
                 for (const auto& [id, record] : foldAll(plain)) {
                     RC_ASSERT(withoutRelations(merged.at(id).body) == record.body);
                     RC_ASSERT(model::liveValues(merged.at(id), "job_title").size() ==
                               model::liveValues(record, "job_title").size());
                 }
                 for (const Component& component : componentsOf(merged)) {
                     std::vector<Record> others;
                     for (const base::Id& member : component.members)
                         if (member != component.representative)
                             others.push_back(merged.at(member));
                     const base::Json body = model::mergedBody(merged.at(component.representative), others);
                     for (const Record& other : others) {
                         const base::Json own = withoutRelations(other.body);
                         for (const auto& [field, value] : own.items())
                             RC_ASSERT(body.contains(field));
                         const base::Json phones = other.body.at("phones");
                         for (const auto& [element, value] : phones.items())
                             RC_ASSERT(body.at("phones").contains(element));
                     }
                 }
             });
}

TEST_CASE("a write that nobody saw who merged asks for a look, and only such a write", "[property][merge]")
{
    rc::prop("any histories", [] {
        const Operations operations = played(*anyMoves()).all();
        for (const auto& [id, record] : foldAll(operations)) {
            std::set<model::Dot> covered;
            for (const Operation& operation : operations)
                for (const model::MergeEdge& edge : model::mergeEdgesOf(record))
                    for (const model::Sibling& live :
                         model::liveValues(record, model::elementPath(model::mergedInto, edge.survivor.text())))
                        if (live.dot == operation.dot() && !live.value.is_null())
                            for (const base::Json& dot : operation.set.begin()->at("covers"))
                                covered.insert(dot.get<std::string>());
            bool unseen = false;
            for (const Operation& operation : operations)
                unseen = unseen || (operation.record == id && !model::isRelating(operation.action) &&
                                    record.orders.contains(operation.dot()) && !covered.contains(operation.dot()));
            RC_ASSERT(model::editedAfterMerge(record) == (!model::mergeEdgesOf(record).empty() && unseen));
        }
    });
}

} // namespace fairbook::tests

#include "shared/store/persons.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/model/merge.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {
namespace {

std::vector<base::Id> idsOf(Query& query)
{
    std::vector<base::Id> ids;
    while (query.step())
        ids.push_back(query.id(0));
    return ids;
}

constexpr std::size_t membersMax = 200; ///< of one person's view; further ones are still members

} // namespace

MergedClient readMerged(Database& database, std::vector<base::Id> members)
{
    RecordRows rows(database);
    MergedClient merged{.body = {}, .members = std::move(members), .rids = {}, .records = {}};
    const auto shown = rows.find(merged.members.front());
    const std::size_t count = std::min(merged.members.size(), membersMax);
    for (std::size_t i = 1; i < count; ++i) {
        auto row = rows.find(merged.members[i]);
        if (!row)
            continue;
        merged.rids.push_back(row->rid);
        if (!row->now.deleted)
            merged.records.push_back(std::move(row->record));
    }
    merged.body = model::mergedBody(shown ? shown->record : model::Record{}, merged.records);
    return merged;
}

bool Persons::any()
{
    Query query(database_, "SELECT 1 FROM merge_edge LIMIT 1");
    return query.step();
}

void Persons::note(base::Id client, const std::vector<model::MergeEdge>& edges)
{
    noted_.insert(client);
    const std::vector<model::MergeEdge> before = edgesOf(client);
    if (before == edges || (!before.empty() && base::mutant("merge edge forgotten")))
        return;
    for (const model::MergeEdge& edge : before)
        noted_.insert(edge.survivor);
    Query(database_, "DELETE FROM merge_edge WHERE loser = ?").bind(client).run();
    for (const model::MergeEdge& edge : edges)
        Query(database_, "INSERT INTO merge_edge(loser, survivor, ord, dot) VALUES (?, ?, ?, ?)")
            .bind(edge.loser, edge.survivor, static_cast<std::int64_t>(edge.order), edge.dot)
            .run();
}

std::set<base::Id> Persons::place(Tally& tally)
{
    std::set<base::Id> placed;
    std::set<base::Id> changed;
    for (const base::Id& client : noted_) {
        if (placed.contains(client))
            continue;
        const std::set<base::Id> group = connected(client);
        placed.insert(group.begin(), group.end());
        std::vector<model::MergeEdge> edges;
        for (const base::Id& member : group)
            for (model::MergeEdge& edge : edgesOf(member))
                edges.push_back(std::move(edge));
        tally.clients += leave(group);
        for (const model::Component& component : model::componentsOf(edges, [&](base::Id id) { return isPresent(id); }))
            tally.clients -= join(component);
        if (group.size() > 1)
            changed.insert(group.begin(), group.end());
    }
    noted_.clear();
    return changed;
}

base::Id Persons::representativeOf(base::Id client)
{
    Query query(database_, "SELECT representative FROM person WHERE member = ?");
    query.bind(client);
    return query.step() ? query.id(0) : client;
}

std::vector<base::Id> Persons::membersOf(base::Id client)
{
    const base::Id representative = representativeOf(client);
    Query query(database_, R"sql(
        SELECT member FROM person WHERE representative = ?1 AND member <> ?1 ORDER BY member)sql");
    query.bind(representative);
    std::vector<base::Id> members = idsOf(query);
    members.insert(members.begin(), representative);
    return members;
}

void Persons::clear(Tally& tally)
{
    {
        Query query(database_, "SELECT count(*) FROM person WHERE hidden = 1");
        if (query.step())
            tally.clients += query.integer(0);
    }
    database_.run("DELETE FROM person");
    database_.run("DELETE FROM merge_edge");
}

std::vector<model::MergeEdge> Persons::edgesOf(base::Id loser)
{
    Query query(database_, "SELECT survivor, ord, dot FROM merge_edge WHERE loser = ? ORDER BY survivor");
    query.bind(loser);
    std::vector<model::MergeEdge> edges;
    while (query.step())
        edges.push_back({.loser = loser,
                         .survivor = query.id(0),
                         .order = static_cast<std::uint64_t>(query.integer(1)),
                         .dot = query.text(2)});
    return edges;
}

/// By merges as they are, and by those of the last time: who leaves a person must be placed anew as well.
std::set<base::Id> Persons::connected(base::Id client)
{
    std::set<base::Id> reached{client};
    std::vector<base::Id> open{client};
    while (!open.empty()) {
        const base::Id next = open.back();
        open.pop_back();
        Query query(database_, R"sql(
            SELECT survivor FROM merge_edge WHERE loser = ?1
             UNION ALL SELECT loser FROM merge_edge WHERE survivor = ?1
             UNION ALL SELECT member FROM person
                        WHERE representative = (SELECT representative FROM person WHERE member = ?1))sql");
        query.bind(next);
        for (const base::Id& id : idsOf(query))
            if (reached.insert(id).second)
                open.push_back(id);
    }
    return reached;
}

/// A row that only remembers that its state must be fetched shows nobody.
bool Persons::isPresent(base::Id client)
{
    Query query(database_, R"sql(
        SELECT 1 FROM record WHERE id = ? AND type = 'client' AND deleted < 2 AND (seq > 0 OR waiting > 0 OR aside > 0))sql");
    query.bind(client);
    return query.step();
}

bool Persons::isLiving(base::Id client)
{
    Query query(database_, "SELECT 1 FROM record WHERE id = ? AND type = 'client' AND deleted = 0");
    query.bind(client);
    return query.step();
}

/// How many of them were hidden.
std::int64_t Persons::leave(const std::set<base::Id>& members)
{
    std::int64_t hidden = 0;
    for (const base::Id& member : members) {
        Query query(database_, "DELETE FROM person WHERE member = ? RETURNING hidden");
        query.bind(member);
        while (query.step())
            hidden += query.integer(0);
    }
    return hidden;
}

std::int64_t Persons::join(const model::Component& component)
{
    std::int64_t hidden = 0;
    for (const base::Id& member : component.members) {
        const bool hides = member != component.representative && isLiving(member);
        hidden += hides ? 1 : 0;
        Query(database_, "INSERT INTO person(member, representative, hidden) VALUES (?, ?, ?)")
            .bind(member, component.representative, hides ? 1 : 0)
            .run();
    }
    return hidden;
}

} // namespace fairbook::store

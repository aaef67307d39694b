#include "shared/store/scope_links.h"

#include <algorithm>
#include <iterator>

#include "shared/model/scope.h"

namespace fairbook::store {
namespace {

std::vector<base::Id> idsOf(Query& query)
{
    std::vector<base::Id> ids;
    while (query.step())
        ids.push_back(query.id(0));
    return ids;
}

std::vector<base::Id> currentEvents(Database& database, base::Instant now)
{
    Query query(database, R"sql(
        SELECT type, id, seq, hash, body, versions FROM record INDEXED BY record_by_type WHERE type = 'event')sql");
    std::vector<base::Id> current;
    while (query.step()) {
        const ScopeRecord event = scopeRecordOf(query);
        if (model::isCurrent(event.record, now))
            current.push_back(event.record.id);
    }
    std::sort(current.begin(), current.end());
    return current;
}

void bindOrNull(Query& query, base::Id id)
{
    if (id.none())
        query.bind(nullptr);
    else
        query.bind(id);
}

} // namespace

ScopeRecord scopeRecordOf(Query& query)
{
    auto record = model::recordOf(query.view(0), query.id(1), query.view(4), query.view(5));
    if (!record)
        throw base::StoreError(base::StoreFault::corrupt, "record " + query.id(1).text());
    return {std::move(*record), query.integer(2), query.text(3)};
}

void ScopeLinks::rebuild(base::Instant now)
{
    clear();
    Query query(database_, "SELECT type, id, seq, hash, body, versions FROM record ORDER BY seq");
    while (query.step()) {
        const model::Record record = scopeRecordOf(query).record;
        const Link link{model::standsBelow(record), model::metAt(record)};
        if (link != Link{})
            write(record.id, link);
    }
    static_cast<void>(refreshEvents(now));
}

void ScopeLinks::clear()
{
    database_.run("DELETE FROM scope_link");
    database_.run("DELETE FROM scope_event");
}

std::vector<base::Id> ScopeLinks::update(const model::Record& record)
{
    const Link before = linkOf(record.id);
    const Link after{model::standsBelow(record), model::metAt(record)};
    if (before == after)
        return {};
    write(record.id, after);
    std::vector<base::Id> clients;
    for (const Link& link : {before, after})
        if (!link.event.none() && !link.parent.none())
            clients.push_back(link.parent);
    return clients;
}

std::vector<base::Id> ScopeLinks::refreshEvents(base::Instant now)
{
    std::vector<base::Id> before;
    {
        Query query(database_, "SELECT event FROM scope_event ORDER BY event");
        before = idsOf(query);
    }
    const std::vector<base::Id> after = currentEvents(database_, now);
    std::vector<base::Id> changed;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::back_inserter(changed));
    std::vector<base::Id> clients;
    for (const base::Id& event : changed) {
        const bool current = std::binary_search(after.begin(), after.end(), event);
        Query(database_,
              current ? "INSERT INTO scope_event(event) VALUES (?)" : "DELETE FROM scope_event WHERE event = ?")
            .bind(event)
            .run();
        Query met(database_, R"sql(
            SELECT DISTINCT parent FROM scope_link INDEXED BY scope_link_event
             WHERE event = ? AND parent IS NOT NULL)sql");
        met.bind(event);
        const auto here = idsOf(met);
        clients.insert(clients.end(), here.begin(), here.end());
    }
    return clients;
}

std::vector<base::Id> ScopeLinks::childrenOf(base::Id parent)
{
    Query query(database_, "SELECT child FROM scope_link INDEXED BY scope_link_parent WHERE parent = ? ORDER BY child");
    query.bind(parent);
    return idsOf(query);
}

bool ScopeLinks::metCurrently(base::Id client)
{
    Query query(database_, R"sql(
        SELECT 1
          FROM scope_link AS l INDEXED BY scope_link_parent
          JOIN scope_event AS e ON e.event = l.event
         WHERE l.parent = ?
         LIMIT 1)sql");
    query.bind(client);
    return query.step();
}

ScopeLinks::Link ScopeLinks::linkOf(base::Id child)
{
    Query query(database_, "SELECT parent, event FROM scope_link WHERE child = ?");
    query.bind(child);
    return query.step() ? Link{query.id(0), query.id(1)} : Link{};
}

void ScopeLinks::write(base::Id child, const Link& link)
{
    if (link == Link{}) {
        Query(database_, "DELETE FROM scope_link WHERE child = ?").bind(child).run();
        return;
    }
    Query query(database_, "INSERT OR REPLACE INTO scope_link(child, parent, event) VALUES (?, ?, ?)");
    query.bind(child);
    bindOrNull(query, link.parent);
    bindOrNull(query, link.event);
    query.run();
}

} // namespace fairbook::store

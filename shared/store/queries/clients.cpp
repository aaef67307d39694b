#include "shared/store/queries/clients.h"

#include <array>
#include <limits>

#include "shared/base/hash.h"
#include "shared/store/client_line.h"
#include "shared/store/tally.h"

namespace fairbook::store {
namespace {

// Parameters of all lists: ?1 ?2 where the page before ended, ?3 limit, ?4 the facet that leads, ?5 to ?8 further ones
// ('' none), ?9 confirmed only (1) or not (0).

constexpr const char* allByName = R"sql(
    SELECT r.rid, r.id, l.sort_key, l.last_contact, l.line, r.delivery, r.conflicts
      FROM record AS r INDEXED BY client_by_name CROSS JOIN listed AS l ON l.rid = r.rid
     WHERE r.type = 'client' AND r.deleted = 0 AND (r.sort_key, r.rid) > (?1, ?2) AND (?9 = 0 OR r.delivery = 1)
       AND ?4 = '' AND ?5 = '' AND ?6 = '' AND ?7 = '' AND ?8 = ''
     ORDER BY r.sort_key, r.rid
     LIMIT ?3)sql";

constexpr const char* allRecent = R"sql(
    SELECT r.rid, r.id, l.sort_key, l.last_contact, l.line, r.delivery, r.conflicts
      FROM listed AS l INDEXED BY client_by_contact CROSS JOIN record AS r ON r.rid = l.rid
     WHERE (l.last_contact, l.rid) < (?1, ?2) AND (?9 = 0 OR r.delivery = 1)
       AND ?4 = '' AND ?5 = '' AND ?6 = '' AND ?7 = '' AND ?8 = ''
     ORDER BY l.last_contact DESC, l.rid DESC
     LIMIT ?3)sql";

constexpr const char* facetByName = R"sql(
    SELECT r.rid, r.id, l.sort_key, l.last_contact, l.line, r.delivery, r.conflicts
      FROM facet AS f CROSS JOIN record AS r ON r.rid = f.rid CROSS JOIN listed AS l ON l.rid = f.rid
     WHERE f.key = ?4 AND (f.sort_key, f.rid) > (?1, ?2) AND (?9 = 0 OR r.delivery = 1)
       AND (?5 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?5 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?6 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?6 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?7 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?7 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?8 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?8 AND o.sort_key = f.sort_key AND o.rid = f.rid))
     ORDER BY f.sort_key, f.rid
     LIMIT ?3)sql";

constexpr const char* facetRecent = R"sql(
    SELECT r.rid, r.id, l.sort_key, l.last_contact, l.line, r.delivery, r.conflicts
      FROM facet AS f INDEXED BY facet_by_contact CROSS JOIN record AS r ON r.rid = f.rid
           CROSS JOIN listed AS l ON l.rid = f.rid
     WHERE f.key = ?4 AND (f.last_contact, f.rid) < (?1, ?2) AND (?9 = 0 OR r.delivery = 1)
       AND (?5 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?5 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?6 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?6 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?7 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?7 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?8 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?8 AND o.sort_key = f.sort_key AND o.rid = f.rid))
     ORDER BY f.last_contact DESC, f.rid DESC
     LIMIT ?3)sql";

constexpr const char* trashByName = R"sql(
    SELECT rid, id, sort_key, 0, body, delivery, conflicts
      FROM record INDEXED BY client_in_trash
     WHERE type = 'client' AND deleted = 1 AND (sort_key, rid) > (?1, ?2)
     ORDER BY sort_key, rid
     LIMIT ?3)sql";

constexpr const char* countFacets = R"sql(
    SELECT count(*)
      FROM facet AS f
     WHERE f.key = ?1
       AND (?2 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?2 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?3 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?3 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?4 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?4 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?5 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?5 AND o.sort_key = f.sort_key AND o.rid = f.rid)))sql";

constexpr const char* countConfirmedOfFacet = R"sql(
    SELECT count(*)
      FROM facet AS f
     WHERE f.key = ?1
       AND (?2 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?2 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?3 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?3 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?4 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?4 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND (?5 = '' OR EXISTS (SELECT 1 FROM facet AS o WHERE o.key = ?5 AND o.sort_key = f.sort_key AND o.rid = f.rid))
       AND NOT EXISTS (SELECT 1 FROM facet AS o WHERE o.key IN ('delivery:0', 'delivery:2') AND o.sort_key = f.sort_key
                          AND o.rid = f.rid))sql";

constexpr const char* countUnconfirmed = "SELECT count(*) FROM facet WHERE key IN ('delivery:0', 'delivery:2')";

constexpr const char* countTrash =
    "SELECT count(*) FROM record INDEXED BY client_in_trash WHERE type = 'client' AND deleted = 1";

constexpr const char* oneLine = R"sql(
    SELECT r.rid, r.id, l.sort_key, l.last_contact, l.line, r.delivery, r.conflicts
      FROM listed AS l JOIN record AS r ON r.rid = l.rid
     WHERE l.rid = ?)sql";

/// The facets of a filter, the one with the fewest rows to be expected first; '' where there is no further one.
std::array<std::string, 5> facetsOf(const ListFilter& filter)
{
    std::array<std::string, 5> facets;
    std::size_t used = 0;
    const auto add = [&](const std::string& prefix, const std::string& value) {
        if (!value.empty())
            facets.at(used++) = prefix + value;
    };
    if (filter.delivery == Delivery::onDevice || filter.delivery == Delivery::attention)
        add("delivery:", filter.delivery == Delivery::onDevice ? "0" : "2");
    add("tag:", filter.tag.empty() ? std::string() : tagKey(filter.tag));
    add("event:", filter.event);
    add("owner:", filter.owner);
    add("grade:", filter.grade);
    return facets;
}

/// Where a page ended: the key of its order and the row.
struct Position
{
    std::string sortKey;
    std::int64_t lastContact = std::numeric_limits<std::int64_t>::max();
    std::int64_t rid = 0;
};

std::string cursorOf(const Position& position, bool recent)
{
    std::string text = std::to_string(position.rid) + (recent ? "r" : "n");
    text += recent ? std::to_string(position.lastContact) : position.sortKey;
    return base::toBase64Url(text);
}

/// A cursor that does not fit the list begins it anew.
Position positionOf(std::string_view cursor, bool recent)
{
    Position start;
    start.rid = recent ? std::numeric_limits<std::int64_t>::max() : 0;
    const auto text = base::fromBase64Url(cursor);
    const std::size_t mark = text ? text->find(recent ? 'r' : 'n') : std::string::npos;
    if (mark == std::string::npos || mark == 0 || text->find_first_not_of("0123456789") != mark || mark > 18)
        return start;
    Position position;
    position.rid = std::stoll(text->substr(0, mark));
    const std::string rest = text->substr(mark + 1);
    if (recent && (rest.empty() || rest.size() > 18 || rest.find_first_not_of("-0123456789") != std::string::npos))
        return start;
    if (recent)
        position.lastContact = std::strtoll(rest.c_str(), nullptr, 10);
    else
        position.sortKey = rest;
    return position;
}

ClientRow rowOf(const ClientLine& line, Query& query)
{
    ClientRow row;
    row.id = query.id(1);
    row.name = line.name;
    row.company = line.company;
    row.phone = line.phone;
    row.email = line.email;
    row.grade = line.grade;
    row.jobTitle = line.jobTitle;
    row.lastContactMs = query.integer(3);
    row.delivery = static_cast<Delivery>(query.integer(5));
    row.conflict = query.integer(6) > 0;
    return row;
}

ClientLine deletedLine(Query& query)
{
    const auto body = base::parseJson(query.view(4), {.bytesMax = std::size_t{64} << 20U, .depthMax = 64});
    return body ? lineOf(*body) : ClientLine{};
}

} // namespace

std::vector<ClientRow> ClientQueries::page(const ListFilter& filter, std::string_view afterCursor, std::int64_t limit)
{
    const auto facets = facetsOf(filter);
    const bool recent = filter.recentFirst && !filter.trash;
    const char* const led = recent ? facetRecent : facetByName;
    const char* const all = recent ? allRecent : allByName;
    Query query(database_, filter.trash ? trashByName : facets[0].empty() ? all : led);
    const Position from = positionOf(afterCursor, recent);
    if (recent)
        query.bind(from.lastContact, from.rid, limit);
    else
        query.bind(Blob{from.sortKey}, from.rid, limit);
    if (!filter.trash)
        query.bind(facets[0], facets[1], facets[2], facets[3], facets[4],
                   filter.delivery == Delivery::confirmed ? 1 : 0);
    std::vector<ClientRow> rows;
    while (query.step()) {
        rows.push_back(rowOf(filter.trash ? deletedLine(query) : unpackLine(query.view(4)), query));
        rows.back().deleted = filter.trash;
        rows.back().cursor = cursorOf({query.text(2), query.integer(3), query.integer(0)}, recent);
    }
    return rows;
}

std::int64_t ClientQueries::count(const ListFilter& filter)
{
    const auto facets = facetsOf(filter);
    const bool confirmed = filter.delivery == Delivery::confirmed;
    if (filter.trash || (facets[0].empty() && confirmed)) {
        Query query(database_, filter.trash ? countTrash : countUnconfirmed);
        const std::int64_t counted = query.step() ? query.integer(0) : 0;
        return filter.trash ? counted : readTally(database_).clients - counted;
    }
    if (facets[0].empty())
        return readTally(database_).clients;
    Query query(database_, confirmed ? countConfirmedOfFacet : countFacets);
    query.bind(facets[0], facets[1], facets[2], facets[3], facets[4]);
    return query.step() ? query.integer(0) : 0;
}

std::optional<ClientRow> ClientQueries::line(std::int64_t rid)
{
    Query query(database_, oneLine);
    query.bind(rid);
    return query.step() ? std::optional(rowOf(unpackLine(query.view(4)), query)) : std::nullopt;
}

std::vector<const char*> ClientQueries::statements()
{
    return {allByName,   allRecent,  facetByName,           facetRecent,      trashByName,
            countFacets, countTrash, countConfirmedOfFacet, countUnconfirmed, oneLine};
}

} // namespace fairbook::store

#include "shared/store/client_index.h"

#include <algorithm>
#include <set>

#include "shared/store/client_line.h"
#include "shared/text/utf8.h"

namespace fairbook::store {
namespace {

constexpr std::int64_t historyMax = 200; ///< meetings and remarks of one client that its line looks at

std::set<std::string> linesOf(const std::string& text)
{
    std::set<std::string> lines;
    for (const std::string_view line : text::split(text, '\n')) {
        if (!line.empty())
            lines.emplace(line);
    }
    return lines;
}

std::string packKeys(const base::Json& body)
{
    std::vector<std::string> lines;
    for (const MatchKey& key : matchKeysOf(body))
        lines.push_back(key.kind + ':' + key.key);
    return text::joined(lines, "\n");
}

constexpr const char* deleteFacet = "DELETE FROM facet WHERE key = ? AND sort_key = ? AND rid = ?";
constexpr const char* insertFacet =
    "INSERT OR REPLACE INTO facet(key, sort_key, rid, last_contact) VALUES (?, ?, ?, ?)";
constexpr int deliveryConfirmed = 1; ///< has no facet: nearly all are

std::string deliveryFacet(int delivery)
{
    return "delivery:" + std::to_string(delivery);
}

/// The rows of a client in `facet`. What is delivered stands beside the others: it moves most often, alone.
std::set<std::string> facetLines(const std::string& facets, bool listed, int delivery)
{
    auto lines = linesOf(facets);
    if (listed && delivery != deliveryConfirmed)
        lines.insert(deliveryFacet(delivery));
    return lines;
}

} // namespace

void ClientIndex::gather(const Row& row, const base::Json* body, const MergedClient* merged)
{
    const std::int64_t rid = row.rid;
    Change change;
    change.before.rid = rid;
    if (!row.fresh)
        change.before = stored(rid);
    change.after.rid = rid;
    change.delivery = row.delivery;
    if (body != nullptr) {
        Derived& after = change.after;
        const base::Json& shown = merged == nullptr ? *body : merged->body;
        std::vector<std::string> facets = facetsOf(shown);
        after.listed = true;
        after.lastContact = base::intAt(shown, "last_contact_at");
        addHistory(rid, after, facets);
        after.sortKey = row.sortKey;
        after.line = packLine(lineOf(shown));
        after.words = wordsOf(shown);
        after.parts = partsOf(shown);
        after.keys = packKeys(shown);
        if (merged != nullptr)
            addOthers(*merged, after, facets);
        after.facets = text::joined(facets, "\n");
    }
    if (change.before.listed || change.after.listed)
        changes_.push_back(std::move(change));
}

/// What the others of a person say otherwise is not shown in the line, but it is found.
void ClientIndex::addOthers(const MergedClient& merged, Derived& derived, std::vector<std::string>& facets)
{
    for (const std::int64_t rid : merged.rids)
        addHistory(rid, derived, facets);
    for (const model::Record& other : merged.records) {
        derived.words += ' ' + wordsOf(other.body);
        derived.parts += ' ' + partsOf(other.body);
        derived.keys += '\n' + packKeys(other.body);
    }
}

void ClientIndex::addHistory(std::int64_t rid, Derived& derived, std::vector<std::string>& facets)
{
    Query query(database_, R"sql(
        SELECT type, at, body ->> '$.event'
          FROM record INDEXED BY record_of_client
         WHERE client = (SELECT id FROM record WHERE rid = ?) AND deleted = 0
         ORDER BY client, at DESC
         LIMIT ?)sql");
    query.bind(rid, historyMax);
    while (query.step()) {
        const std::string_view type = query.view(0);
        if (type == "capture" || type == "interaction")
            derived.lastContact = std::max(derived.lastContact, query.integer(1));
        const std::string event = type == "capture" ? query.text(2) : std::string();
        if (!event.empty() && std::find(facets.begin(), facets.end(), "event:" + event) == facets.end())
            facets.push_back("event:" + event);
    }
}

ClientIndex::Derived ClientIndex::stored(std::int64_t rid)
{
    Derived derived;
    derived.rid = rid;
    Query query(database_, "SELECT last_contact, sort_key, line, words, parts, keys, facets FROM listed WHERE rid = ?");
    query.bind(rid);
    if (!query.step())
        return derived;
    derived.listed = true;
    derived.lastContact = query.integer(0);
    derived.sortKey = query.text(1);
    derived.line = query.text(2);
    derived.words = query.text(3);
    derived.parts = query.text(4);
    derived.keys = query.text(5);
    derived.facets = query.text(6);
    return derived;
}

void ClientIndex::write()
{
    for (const Change& change : changes_) {
        writeKeys(change);
        writeFacets(change);
    }
    for (const Change& change : changes_) {
        writeTexts(change); // before the row that an external-content index reads from
        writeListed(change);
    }
    changes_.clear();
}

void ClientIndex::writeListed(const Change& change)
{
    const Derived& after = change.after;
    if (!after.listed) {
        Query(database_, "DELETE FROM listed WHERE rid = ?").bind(after.rid).run();
        return;
    }
    const Derived& before = change.before;
    const auto same = [&](std::string Derived::*member) { return before.*member == after.*member; };
    if (before.listed && before.lastContact == after.lastContact && same(&Derived::sortKey) && same(&Derived::line) &&
        same(&Derived::words) && same(&Derived::parts) && same(&Derived::keys) && same(&Derived::facets))
        return;
    Query query(database_, before.listed ? R"sql(
        UPDATE listed
           SET last_contact = ?, sort_key = ?, line = ?, words = ?, parts = ?, keys = ?, facets = ?
         WHERE rid = ?)sql"
                                         : R"sql(
        INSERT INTO listed(last_contact, sort_key, line, words, parts, keys, facets, rid)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql");
    query.bind(after.lastContact, Blob{after.sortKey}, after.line, after.words, after.parts, after.keys, after.facets,
               after.rid);
    query.run();
}

void ClientIndex::writeKeys(const Change& change)
{
    if (change.before.keys == change.after.keys)
        return;
    const auto before = linesOf(change.before.keys);
    const auto after = linesOf(change.after.keys);
    const auto write = [&](const char* sql, const std::string& line) {
        const std::size_t colon = line.find(':');
        Query(database_, sql).bind(line.substr(0, colon), line.substr(colon + 1), change.after.rid).run();
    };
    for (const std::string& line : before) {
        if (!after.contains(line))
            write("DELETE FROM match_key WHERE kind = ? AND key = ? AND rid = ?", line);
    }
    for (const std::string& line : after) {
        if (!before.contains(line))
            write("INSERT OR REPLACE INTO match_key(kind, key, rid) VALUES (?, ?, ?)", line);
    }
}

void ClientIndex::writeFacets(const Change& change)
{
    const auto& [was, is, delivery] = change;
    const bool moved = was.sortKey != is.sortKey || was.lastContact != is.lastContact;
    if (!moved && was.facets == is.facets && was.listed == is.listed && delivery.before == delivery.now)
        return;
    const auto before = facetLines(was.facets, was.listed, delivery.before);
    const auto after = facetLines(is.facets, is.listed, delivery.now);
    for (const std::string& facet : before) {
        if (moved || !after.contains(facet))
            Query(database_, deleteFacet).bind(facet, Blob{was.sortKey}, was.rid).run();
    }
    for (const std::string& facet : after) {
        if (moved || !before.contains(facet))
            Query(database_, insertFacet).bind(facet, Blob{is.sortKey}, is.rid, is.lastContact).run();
    }
}

void ClientIndex::moveDelivery(std::int64_t rid, std::string_view sortKey, Delivery delivery)
{
    if (delivery.before != deliveryConfirmed)
        Query(database_, deleteFacet).bind(deliveryFacet(delivery.before), Blob{sortKey}, rid).run();
    if (delivery.now != deliveryConfirmed)
        Query(database_, R"sql(
            INSERT OR REPLACE INTO facet(key, sort_key, rid, last_contact)
            SELECT ?, sort_key, rid, last_contact FROM listed WHERE rid = ?)sql")
            .bind(deliveryFacet(delivery.now), rid)
            .run();
}

void ClientIndex::writeTexts(const Change& change)
{
    const Derived& was = change.before;
    const Derived& is = change.after;
    if (was.listed && (!is.listed || was.words != is.words))
        Query(database_, "INSERT INTO word_index(word_index, rowid, words) VALUES ('delete', ?, ?)")
            .bind(was.rid, was.words)
            .run();
    if (is.listed && (!was.listed || was.words != is.words))
        Query(database_, "INSERT INTO word_index(rowid, words) VALUES (?, ?)").bind(is.rid, is.words).run();
    if (was.listed && (!is.listed || was.parts != is.parts))
        Query(database_, "INSERT INTO part_index(part_index, rowid, parts) VALUES ('delete', ?, ?)")
            .bind(was.rid, was.parts)
            .run();
    if (is.listed && (!was.listed || was.parts != is.parts))
        Query(database_, "INSERT INTO part_index(rowid, parts) VALUES (?, ?)").bind(is.rid, is.parts).run();
}

} // namespace fairbook::store

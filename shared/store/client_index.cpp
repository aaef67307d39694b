#include "shared/store/client_index.h"

#include <algorithm>
#include <array>

#include "shared/store/client_line.h"
#include "shared/text/utf8.h"

namespace fairbook::store {
namespace {

constexpr std::int64_t historyMax = 200; ///< meetings and remarks of one client that its line looks at

using Lines = std::vector<std::string_view>; ///< sorted, each once

Lines linesOf(std::string_view text)
{
    Lines lines;
    for (const std::string_view line : text::split(text, '\n')) {
        if (!line.empty())
            lines.push_back(line);
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    return lines;
}

bool holdsLine(const Lines& lines, std::string_view line)
{
    return std::binary_search(lines.begin(), lines.end(), line);
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
constexpr const char* deleteKey = "DELETE FROM match_key WHERE kind = ? AND key = ? AND rid = ?";
constexpr const char* insertKey = "INSERT OR REPLACE INTO match_key(kind, key, rid) VALUES (?, ?, ?)";
constexpr int deliveryConfirmed = 1; ///< has no facet: nearly all are

std::string_view deliveryFacet(int delivery)
{
    constexpr std::array<std::string_view, 3> names{"delivery:0", "delivery:1", "delivery:2"};
    return names.at(static_cast<std::size_t>(delivery));
}

/// The rows of a client in `facet`. What is delivered stands beside the others: it moves most often, alone.
Lines facetLines(std::string_view facets, bool listed, int delivery)
{
    Lines lines = linesOf(facets);
    if (listed && delivery != deliveryConfirmed)
        lines.insert(std::lower_bound(lines.begin(), lines.end(), deliveryFacet(delivery)), deliveryFacet(delivery));
    return lines;
}

/// A row to be written, by what its table is ordered by.
struct FacetRow
{
    std::string_view key;
    std::string_view sortKey;
    std::int64_t rid = 0;
    std::int64_t lastContact = 0;
    auto operator<=>(const FacetRow&) const = default;
};

struct KeyRow
{
    std::string_view line; ///< kind:key
    std::int64_t rid = 0;
    auto operator<=>(const KeyRow&) const = default;
};

void writeKey(Database& database, const char* sql, const KeyRow& row)
{
    const std::size_t colon = row.line.find(':');
    Query(database, sql).bind(row.line.substr(0, colon), row.line.substr(colon + 1), row.rid).run();
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
    if (!change.before.listed && !change.after.listed)
        return;
    noted_.insert(rid);
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
    // A full-text index takes rows in ascending order: at any other it writes out what it has gathered.
    std::sort(changes_.begin(), changes_.end(),
              [](const Change& a, const Change& b) { return a.after.rid < b.after.rid; });
    writeKeys();
    writeFacets();
    for (const Change& change : changes_) {
        writeTexts(change); // before the row that an external-content index reads from
        writeListed(change);
    }
    changes_.clear();
    noted_.clear();
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

void ClientIndex::writeKeys()
{
    std::vector<KeyRow> gone;
    std::vector<KeyRow> come;
    for (const Change& change : changes_) {
        if (change.before.keys == change.after.keys)
            continue;
        const Lines before = linesOf(change.before.keys);
        const Lines after = linesOf(change.after.keys);
        for (const std::string_view line : before)
            if (!holdsLine(after, line))
                gone.push_back({line, change.after.rid});
        for (const std::string_view line : after)
            if (!holdsLine(before, line))
                come.push_back({line, change.after.rid});
    }
    std::sort(come.begin(), come.end());
    for (const KeyRow& row : gone)
        writeKey(database_, deleteKey, row);
    for (const KeyRow& row : come)
        writeKey(database_, insertKey, row);
}

void ClientIndex::writeFacets()
{
    std::vector<FacetRow> gone;
    std::vector<FacetRow> come;
    for (const auto& [was, is, delivery] : changes_) {
        const bool moved = was.sortKey != is.sortKey || was.lastContact != is.lastContact;
        if (!moved && was.facets == is.facets && was.listed == is.listed && delivery.before == delivery.now)
            continue;
        const Lines before = facetLines(was.facets, was.listed, delivery.before);
        const Lines after = facetLines(is.facets, is.listed, delivery.now);
        for (const std::string_view facet : before)
            if (moved || !holdsLine(after, facet))
                gone.push_back({facet, was.sortKey, was.rid, 0});
        for (const std::string_view facet : after)
            if (moved || !holdsLine(before, facet))
                come.push_back({facet, is.sortKey, is.rid, is.lastContact});
    }
    std::sort(come.begin(), come.end());
    for (const FacetRow& row : gone)
        Query(database_, deleteFacet).bind(row.key, Blob{row.sortKey}, row.rid).run();
    for (const FacetRow& row : come)
        Query(database_, insertFacet).bind(row.key, Blob{row.sortKey}, row.rid, row.lastContact).run();
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

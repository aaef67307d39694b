#include "shared/store/queries/search.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "shared/store/client_line.h"
#include "shared/store/persons.h"
#include "shared/store/queries/clients.h"
#include "shared/store/record_rows.h"
#include "shared/text/keyboard_layout.h"
#include "shared/text/names.h"
#include "shared/text/phone.h"
#include "shared/text/utf8.h"

namespace fairbook::store {
namespace {

constexpr std::size_t wordsMax = 8;            ///< of a query; further ones only narrow what is found already
constexpr std::size_t partMin = 3;             ///< characters: a trigram
constexpr std::int64_t candidatesMax = 20'000; ///< newest rows of one word that are put together with those of others
constexpr std::int64_t candidatesPerHit = 8;   ///< read at first, of one word alone
constexpr std::int64_t readingMax = 3000;      ///< rows that are read where no index can help
constexpr std::string_view allRanks = "ncr";

constexpr const char* matchWords = "SELECT rowid FROM word_index WHERE word_index MATCH ? ORDER BY rowid DESC LIMIT ?";
constexpr const char* matchParts = "SELECT rowid FROM part_index WHERE part_index MATCH ? ORDER BY rowid DESC LIMIT ?";
constexpr const char* readTexts = "SELECT words, parts, last_contact FROM listed WHERE rid = ?";
constexpr const char* readNewest = "SELECT rid, words, parts, last_contact FROM listed ORDER BY rid DESC LIMIT ?";
constexpr const char* readContact = "SELECT last_contact FROM listed WHERE rid = ?";
constexpr const char* readKey = "SELECT rid FROM match_key WHERE kind = ? AND key = ? ORDER BY rid DESC LIMIT ?";

std::size_t charactersOf(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// A number with the punctuation that people put into telephone numbers is one word of its digits.
std::string phoneWord(std::string_view text)
{
    if (text.find_first_not_of("0123456789 +-().\xC2\xA0") != std::string_view::npos)
        return {};
    std::string digits = text::phoneDigits(text);
    return digits.size() >= partMin ? digits : std::string();
}

/// `("nivan" * OR "civan" *) AND (…)`.
std::string wordQuery(const std::vector<std::string>& words, std::string_view ranks)
{
    std::string query;
    for (const std::string& word : words) {
        query += query.empty() ? "(" : " AND (";
        for (std::size_t i = 0; i < ranks.size(); ++i)
            query += (i == 0 ? "\"" : " OR \"") + std::string(1, ranks[i]) + word + "\" *";
        query += ')';
    }
    return query;
}

/// The trigrams of a word; the index keeps no positions, so whoever asks looks at the text again.
std::string partQuery(std::string_view word)
{
    const std::u32string points = text::codePoints(word);
    std::set<std::string> grams;
    for (std::size_t i = 0; i + partMin <= points.size(); ++i) {
        std::string gram;
        for (std::size_t j = i; j < i + partMin; ++j)
            text::appendUtf8(gram, points[j]);
        grams.insert(std::move(gram));
    }
    std::string query;
    for (const std::string& gram : grams)
        query += (query.empty() ? "\"" : " AND \"") + gram + "\"";
    return query;
}

bool beginsAWord(std::string_view words, std::string_view word)
{
    std::size_t at = 0;
    while (at < words.size()) {
        if (words.substr(at + 1, word.size()) == word)
            return true;
        const std::size_t next = words.find(' ', at);
        if (next == std::string_view::npos)
            return false;
        at = next + 1;
    }
    return false;
}

bool holds(std::string_view words, std::string_view parts, std::string_view word)
{
    return beginsAWord(words, word) || (charactersOf(word) >= partMin && parts.find(word) != std::string_view::npos);
}

/// What the index's own texts can tell without reading the record: name, company or phone; else "".
std::string quickWhy(std::string_view words, std::string_view parts, std::string_view word)
{
    bool inCompany = false;
    for (const std::string_view one : text::split(words, ' ')) {
        if (one.empty() || one.substr(1).find(word) == std::string_view::npos)
            continue;
        if (one.front() == 'n')
            return "name";
        inCompany = inCompany || one.front() == 'c';
    }
    if (inCompany)
        return "company";
    const bool digits = word.size() >= partMin && word.find_first_not_of("0123456789") == std::string_view::npos;
    return digits && parts.find(word) != std::string_view::npos ? "phone" : "";
}

template <typename Test>
bool allOf(const std::vector<std::string>& words, Test test)
{
    return std::all_of(words.begin(), words.end(), test);
}

} // namespace

void ClientSearch::addByWords(const Words& words, std::string_view ranks, int tier, std::size_t limit,
                              std::vector<Hit>& hits)
{
    if (hits.size() >= limit)
        return;
    std::vector<std::int64_t> found;
    {
        Query query(database_, matchWords);
        query.bind(wordQuery(words, ranks), static_cast<std::int64_t>(limit + hits.size()));
        while (query.step())
            found.push_back(query.integer(0));
    }
    for (const std::int64_t rid : found) {
        if (std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.rid == rid; }))
            continue;
        Query contact(database_, readContact);
        contact.bind(rid);
        hits.push_back({rid, tier, contact.step() ? contact.integer(0) : 0});
    }
}

/// Rows that hold the word in one way or the other, newest first; trigrams without positions may promise too much.
/// Where one way has more than `most`, what is older than its last is left out of the other as well.
ClientSearch::Candidates ClientSearch::rowsWith(const std::string& word, std::int64_t most)
{
    Candidates found;
    std::vector<std::int64_t>& rows = found.rids;
    std::int64_t oldest = 0;
    const auto collect = [&](const char* sql, const std::string& match) {
        const auto middle = static_cast<std::ptrdiff_t>(rows.size());
        Query query(database_, sql);
        query.bind(match, most);
        while (query.step())
            rows.push_back(query.integer(0));
        if (static_cast<std::int64_t>(rows.size()) - middle == most)
            oldest = std::max(oldest, rows.back());
        std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(), std::greater<>());
    };
    collect(matchWords, wordQuery({word}, allRanks));
    if (charactersOf(word) >= partMin)
        collect(matchParts, partQuery(word));
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::erase_if(rows, [&](std::int64_t rid) { return rid < oldest; });
    found.all = oldest == 0;
    return found;
}

void ClientSearch::addByParts(const Words& words, int tier, std::size_t limit, std::vector<Hit>& hits)
{
    if (hits.size() >= limit || allOf(words, [](const std::string& word) { return charactersOf(word) < partMin; }))
        return;
    if (words.size() == 1) { // the newest hold enough of it, nearly always
        const auto newest = rowsWith(words.front(), static_cast<std::int64_t>(limit) * candidatesPerHit);
        addHolding(words, newest.rids, tier, limit, hits);
        if (hits.size() >= limit || newest.all)
            return;
    }
    std::vector<std::int64_t> found = rowsWith(words.front(), candidatesMax).rids;
    for (std::size_t i = 1; i < words.size() && !found.empty(); ++i) {
        const auto others = rowsWith(words[i], candidatesMax).rids;
        std::vector<std::int64_t> both;
        std::set_intersection(found.begin(), found.end(), others.begin(), others.end(), std::back_inserter(both),
                              std::greater<>());
        found = std::move(both);
    }
    addHolding(words, found, tier, limit, hits);
}

void ClientSearch::addHolding(const Words& words, const std::vector<std::int64_t>& rids, int tier, std::size_t limit,
                              std::vector<Hit>& hits)
{
    for (const std::int64_t rid : rids) {
        if (hits.size() >= limit)
            return;
        if (std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.rid == rid; }))
            continue;
        Query texts(database_, readTexts);
        texts.bind(rid);
        if (texts.step() &&
            allOf(words, [&](const std::string& word) { return holds(texts.view(0), texts.view(1), word); }))
            hits.push_back({rid, tier, texts.integer(2)});
    }
}

/// One or two letters inside a word have no index: the newest rows are read, and reading stops early.
void ClientSearch::addByReading(const Words& words, int tier, std::size_t limit, std::vector<Hit>& hits)
{
    if (allOf(words, [](const std::string& word) { return charactersOf(word) >= partMin; }))
        return;
    Query query(database_, readNewest);
    query.bind(readingMax);
    while (hits.size() < limit && query.step()) {
        const auto found = [&](const std::string& word) {
            return query.view(2).find(word) != std::string_view::npos || beginsAWord(query.view(1), word);
        };
        if (allOf(words, found))
            hits.push_back({query.integer(0), tier, query.integer(3)});
    }
}

std::vector<ClientSearch::Hit> ClientSearch::hitsOf(std::string_view text, std::size_t limit)
{
    std::vector<Hit> hits;
    const std::string phone = phoneWord(text);
    if (!phone.empty())
        addByParts({phone}, 2, limit, hits);
    Words words = text::words(text::searchKey(text));
    if (words.size() > wordsMax)
        words.resize(wordsMax);
    if (words.empty())
        return hits;
    addByWords(words, "n", 0, limit, hits);
    addByWords(words, "nc", 1, limit, hits);
    addByWords(words, allRanks, 2, limit, hits);
    addByParts(words, 3, limit, hits);
    if (hits.empty())
        addByReading(words, 4, limit, hits);
    return hits;
}

std::vector<ClientRow> ClientSearch::find(std::string_view text, std::int64_t limit)
{
    if (limit <= 0)
        return {};
    const std::string_view typed = text.substr(0, 256);
    std::string meant(typed);
    auto hits = hitsOf(meant, static_cast<std::size_t>(limit));
    for (const text::Layout layout : {text::Layout::ukrainian, text::Layout::russian}) {
        if (!hits.empty())
            break;
        meant = text::otherLayout(typed, layout);
        if (meant != typed)
            hits = hitsOf(meant, static_cast<std::size_t>(limit));
    }
    std::sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        return std::tuple(a.tier, -a.lastContact, -a.rid) < std::tuple(b.tier, -b.lastContact, -b.rid);
    });
    Words words = text::words(text::searchKey(meant));
    if (const std::string phone = phoneWord(meant); !phone.empty())
        words.insert(words.begin(), phone);
    std::vector<ClientRow> rows;
    for (const Hit& hit : hits) {
        auto row =
            rows.size() < static_cast<std::size_t>(limit) ? ClientQueries(database_).line(hit.rid) : std::nullopt;
        if (!row)
            continue;
        row->why = hit.tier == 0 ? "name" : whyOf(hit.rid, words);
        rows.push_back(std::move(*row));
    }
    return rows;
}

std::string ClientSearch::whyOf(std::int64_t rid, const Words& words)
{
    Query texts(database_, readTexts);
    texts.bind(rid);
    const bool listed = texts.step();
    std::string why;
    for (const std::string& word : words) {
        why = listed ? quickWhy(texts.view(0), texts.view(1), word) : std::string();
        if (why.empty())
            why = whyOfBody(rid, word);
        if (!why.empty() && why != "name")
            break; // what is not the name explains more
    }
    return why;
}

std::string ClientSearch::whyOfBody(std::int64_t rid, const std::string& word)
{
    const auto row = RecordRows(database_).at(rid);
    std::string why = row ? foundIn(row->record.body, word) : std::string();
    if (!why.empty() || !row)
        return why;
    for (const model::Record& other : readMerged(database_, Persons(database_).membersOf(row->record.id)).records)
        if (why = foundIn(other.body, word); !why.empty())
            break;
    return why;
}

std::vector<KnownClient> ClientSearch::known(const base::Json& draftBody, std::int64_t limit)
{
    std::map<std::int64_t, std::string> reasons;
    for (const std::string_view kind : {"phone", "email", "name"}) {
        for (const MatchKey& key : matchKeysOf(draftBody)) {
            if (key.kind != kind)
                continue;
            Query query(database_, readKey);
            query.bind(key.kind, key.key, limit);
            while (query.step() && reasons.size() < static_cast<std::size_t>(limit))
                reasons.try_emplace(query.integer(0), key.kind);
        }
    }
    std::vector<KnownClient> known;
    for (const std::string_view kind : {"phone", "email", "name"}) {
        for (const auto& [rid, why] : reasons) {
            auto row = why == kind ? ClientQueries(database_).line(rid) : std::nullopt;
            if (row)
                known.push_back({std::move(*row), why});
        }
    }
    return known;
}

std::vector<const char*> ClientSearch::statements()
{
    return {readTexts, readNewest, readContact, readKey};
}

} // namespace fairbook::store

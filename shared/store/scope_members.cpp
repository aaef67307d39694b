#include "shared/store/scope_members.h"

#include <algorithm>
#include <optional>

#include "shared/base/simulation.h"
#include "shared/model/access.h"
#include "shared/model/scope.h"

namespace fairbook::store {
namespace {

constexpr int lowestRank = 2;

/// A kiosk has a scope of its own, whatever its user's record says.
bool wantsScope(const model::Record& user)
{
    return user.exists() && !user.deleted() && model::seesOwnOnly(user) &&
           base::textAt(user.body, "role") != model::roleName(model::Role::kiosk);
}

} // namespace

bool hasScopes(Database& database)
{
    Query query(database, "SELECT 1 FROM scope_user LIMIT 1");
    return query.step();
}

void ScopeMembers::update(const std::vector<base::Id>& written, bool dayPassed)
{
    load();
    std::vector<ScopeRecord> records;
    for (const base::Id& id : written) {
        auto record = read(id);
        if (!record)
            continue;
        if (record->record.type == "user")
            updateUser(record->record);
        records.push_back(std::move(*record));
    }
    if (scopes_.empty())
        return;
    bool eventsChanged = dayPassed;
    for (const ScopeRecord& record : records)
        note(record, eventsChanged);
    if (eventsChanged && !base::mutant("the past is current"))
        enqueue(links_.refreshEvents(now_));
    settle();
    save();
}

void ScopeMembers::load()
{
    Query query(database_, "SELECT sid, user, records, digest FROM scope_user ORDER BY sid");
    while (query.step())
        scopes_.push_back({.sid = query.integer(0),
                           .user = query.id(1),
                           .records = query.integer(2),
                           .digest = Digest(query.view(3)),
                           .changed = false});
}

void ScopeMembers::save()
{
    for (const Scope& scope : scopes_) {
        if (!scope.changed)
            continue;
        const std::string digest = scope.digest.bytes();
        Query(database_, "UPDATE scope_user SET records = ?, digest = ? WHERE sid = ?")
            .bind(scope.records, Blob{digest}, scope.sid)
            .run();
    }
}

void ScopeMembers::updateUser(const model::Record& user)
{
    const auto known =
        std::find_if(scopes_.begin(), scopes_.end(), [&](const Scope& scope) { return scope.user == user.id; });
    const bool wanted = wantsScope(user);
    if (wanted == (known != scopes_.end()))
        return;
    if (wanted)
        return open(user.id);
    close(known->sid);
    scopes_.erase(known);
}

void ScopeMembers::open(base::Id user)
{
    if (scopes_.empty())
        links_.rebuild(now_);
    Query(database_, "INSERT INTO scope_user(user, since) VALUES (?, ?)").bind(user, head_).run();
    scopes_.push_back(
        {.sid = database_.raw().getLastInsertRowid(), .user = user, .records = 0, .digest = {}, .changed = true});
    fill(scopes_.back());
}

void ScopeMembers::close(std::int64_t sid)
{
    Query(database_, "DELETE FROM scope_row WHERE sid = ?").bind(sid).run();
    Query(database_, "DELETE FROM scope_user WHERE sid = ?").bind(sid).run();
    if (scopes_.size() == 1)
        links_.clear();
}

/// A new feed begins with the numbers of the feed of all. Clients first: their history is asked about them.
void ScopeMembers::fill(Scope& scope)
{
    for (int rank = 0; rank <= lowestRank; ++rank) {
        Query query(database_, R"sql(
            SELECT type, id, seq, hash, body, versions
              FROM record
             WHERE CASE type WHEN 'client' THEN 0 WHEN 'attachment' THEN 2 ELSE 1 END = ?
             ORDER BY seq)sql");
        query.bind(rank);
        while (query.step()) {
            const ScopeRecord record = scopeRecordOf(query);
            if (belongs(record.record, scope))
                put(scope, record, record.seq, {});
        }
    }
}

void ScopeMembers::note(const ScopeRecord& written, bool& eventsChanged)
{
    const model::Record& record = written.record;
    eventsChanged = eventsChanged || record.type == "event";
    waiting_.emplace(model::scopeRank(record.type), record.id);
    enqueue(links_.update(record));
}

void ScopeMembers::enqueue(const std::vector<base::Id>& records)
{
    for (const base::Id& id : records) {
        Query query(database_, "SELECT type FROM record WHERE id = ?");
        query.bind(id);
        if (query.step())
            waiting_.emplace(model::scopeRank(query.view(0)), id);
    }
}

void ScopeMembers::settle()
{
    while (!waiting_.empty()) {
        const base::Id id = waiting_.extract(waiting_.begin()).value().second;
        if (const auto record = read(id))
            settleOne(*record);
    }
}

void ScopeMembers::settleOne(const ScopeRecord& record)
{
    const base::Id id = record.record.id;
    bool crossed = false;
    for (Scope& scope : scopes_) {
        const Row before = rowOf(scope, id).value_or(Row{});
        const bool was = !before.hash.empty();
        const bool is = belongs(record.record, scope);
        const bool written = record.seq > (was ? before.seq : headBefore_);
        crossed = crossed || was != is || (written && !record.record.erased.empty());
        if (is && (!was || written))
            put(scope, record, written ? record.seq : ++head_, before);
        else if (was && !is)
            take(scope, id, before);
    }
    if (!crossed || base::mutant("what is below stays in a scope"))
        return;
    const int rank = model::scopeRank(record.record.type);
    for (const base::Id& child : links_.childrenOf(id)) {
        const auto below = read(child);
        if (below && model::scopeRank(below->record.type) > rank)
            waiting_.emplace(model::scopeRank(below->record.type), child);
    }
}

bool ScopeMembers::belongs(const model::Record& record, const Scope& scope)
{
    const base::Id parent = model::standsBelow(record);
    const model::ScopeFacts facts{
        .createdByThem = creatorOf(record) == scope.user,
        .metCurrently = record.type == "client" && links_.metCurrently(record.id),
        .parentIsMember = !parent.none() && isMember(scope, parent, model::scopeRank(record.type)),
    };
    return model::inOwnScope(record, scope.user, facts);
}

bool ScopeMembers::isMember(const Scope& scope, base::Id id, int rankBelow)
{
    Query query(database_, R"sql(
        SELECT r.type
          FROM scope_row AS s INDEXED BY scope_row_of
          JOIN record AS r ON r.id = s.id
         WHERE s.sid = ? AND s.id = ? AND s.hash IS NOT NULL AND json_extract(r.versions, '$.erased') IS NULL)sql");
    query.bind(scope.sid, id);
    return query.step() && model::scopeRank(query.view(0)) < rankBelow;
}

base::Id ScopeMembers::creatorOf(const model::Record& record)
{
    const std::string incarnation = record.created.substr(0, record.created.find('.'));
    if (const auto known = creators_.find(incarnation); known != creators_.end())
        return known->second;
    Query query(database_, "SELECT user FROM incarnation WHERE inc = ?");
    query.bind(incarnation);
    return creators_[incarnation] = query.step() ? query.id(0) : base::Id{};
}

std::optional<ScopeRecord> ScopeMembers::read(base::Id id)
{
    Query query(database_, "SELECT type, id, seq, hash, body, versions FROM record WHERE id = ?");
    query.bind(id);
    return query.step() ? std::optional(scopeRecordOf(query)) : std::nullopt;
}

std::optional<ScopeMembers::Row> ScopeMembers::rowOf(const Scope& scope, base::Id id)
{
    Query query(database_, "SELECT seq, hash FROM scope_row INDEXED BY scope_row_of WHERE sid = ? AND id = ?");
    query.bind(scope.sid, id);
    return query.step() ? std::optional(Row{query.integer(0), query.text(1)}) : std::nullopt;
}

void ScopeMembers::put(Scope& scope, const ScopeRecord& record, std::int64_t seq, const Row& before)
{
    const base::Id id = record.record.id;
    if (before.hash.empty())
        ++scope.records;
    else
        scope.digest.subtract(id, before.hash);
    scope.digest.add(id, record.hash);
    scope.changed = true;
    Query(database_, "DELETE FROM scope_row WHERE sid = ? AND seq = ?").bind(scope.sid, before.seq).run();
    Query(database_, "INSERT INTO scope_row(sid, seq, id, hash) VALUES (?, ?, ?, ?)")
        .bind(scope.sid, seq, id, Blob{record.hash})
        .run();
}

void ScopeMembers::take(Scope& scope, base::Id id, const Row& before)
{
    --scope.records;
    scope.digest.subtract(id, before.hash);
    scope.changed = true;
    Query(database_, "UPDATE scope_row SET seq = ?, hash = NULL WHERE sid = ? AND seq = ?")
        .bind(++head_, scope.sid, before.seq)
        .run();
}

} // namespace fairbook::store

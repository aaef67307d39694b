#include "shared/store/scope_leaver.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/store/identity.h"
#include "shared/store/meta.h"
#include "shared/store/range_repair.h"

namespace fairbook::store {
namespace {

bool isPartial(std::string_view scope)
{
    return scope.starts_with("own");
}

/// A base from before there were scopes has read the feed of all, or that of a kiosk.
bool isOther(std::string_view before, std::string_view now)
{
    return before.empty() ? isPartial(now) : before != now;
}

} // namespace

void ScopeLeaver::begin(const DeviceStore::Page& page)
{
    Query query(database_, "SELECT 1 FROM leaving LIMIT 1");
    leaving_ = query.step();
    if (page.scope.empty() || page.to == page.from) // no page of the feed
        return;
    Meta meta(database_);
    const std::string before = meta.text(key::scope);
    const bool other = isOther(before, page.scope);
    if (other && !page.from.empty()) {
        restartFeed(database_);
        digest_ = Digest();
    }
    if ((other && !base::mutant("another scope sweeps nothing")) || (page.from.empty() && isPartial(page.scope)))
        meta.set(key::sweeping, std::int64_t{1});
    if (before != page.scope)
        meta.set(key::scope, page.scope);
}

void ScopeLeaver::leave(base::Id id)
{
    auto row = rows_.find(id);
    if (!row)
        return;
    if (!row->hash.empty())
        digest_.subtract(id, row->hash);
    if (!row->overlaid())
        return erase(*row);
    row->hash.clear();
    rows_.write(*row, work_);
    Query(database_, "DELETE FROM refetch WHERE rid = ?").bind(row->rid).run();
    Query(database_, "INSERT OR IGNORE INTO leaving(rid) VALUES (?)").bind(row->rid).run();
    leaving_ = true;
}

void ScopeLeaver::returned(std::int64_t rid)
{
    if (leaving_)
        Query(database_, "DELETE FROM leaving WHERE rid = ?").bind(rid).run();
}

std::int64_t ScopeLeaver::finish(const DeviceStore::Page& page, std::int64_t acceptedTo)
{
    Meta meta(database_);
    if (!page.more && page.to != page.from && meta.integer(key::sweeping) != 0) {
        markUnread();
        meta.set(key::sweeping, std::int64_t{0});
    }
    if (page.reread && passReread(database_, *page.reread))
        leaving_ = true;
    if (leaving_ && !page.more) { // what was taken may be told on the next page to be in the scope
        std::vector<std::int64_t> rids;
        {
            Query query(database_, "SELECT rid FROM leaving ORDER BY rid");
            while (query.step())
                rids.push_back(query.integer(0));
        }
        for (const std::int64_t rid : rids) {
            if (!isTaken(rid, acceptedTo))
                continue;
            confirmed_ += pending_.keep(rid, acceptedTo, work_.tally());
            if (const auto row = rows_.at(rid))
                erase(*row);
            work_.breathe();
        }
    }
    pending_.settleHomeless(erased_);
    return confirmed_;
}

/// The feed was read to its end: what has no hash did not come. What was never sent is new, but for what is given back
/// to a server that lost it; and what was asked for in full will come.
void ScopeLeaver::markUnread()
{
    database_.run(R"sql(
        INSERT OR IGNORE INTO leaving(rid)
        SELECT rid
          FROM record
         WHERE hash = x''
           AND (seq > 0 OR NOT EXISTS (SELECT 1 FROM pending AS p INDEXED BY pending_of
                                        WHERE p.rid = record.rid AND p.status < 3 AND p.status <> 1)
                        OR EXISTS (SELECT 1 FROM pending AS p INDEXED BY pending_of
                                    WHERE p.rid = record.rid AND p.status < 3 AND p.line LIKE '%"of":"%'))
           AND rid NOT IN (SELECT rid FROM refetch))sql");
    leaving_ = true;
}

void ScopeLeaver::erase(const RecordRow& row)
{
    rows_.erase(row, work_);
    erased_ = true;
}

/// The server has every own operation on it, and set none aside.
bool ScopeLeaver::isTaken(std::int64_t rid, std::int64_t acceptedTo)
{
    const auto pending = pending_.ofRecord(rid);
    return std::all_of(pending.begin(), pending.end(), [&](const PendingOperation& one) {
        return one.n <= acceptedTo && one.status == PendingStatus::accepted;
    });
}

} // namespace fairbook::store

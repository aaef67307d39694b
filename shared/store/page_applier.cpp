#include "shared/store/page_applier.h"

#include <algorithm>
#include <utility>

#include "shared/base/hybrid_clock.h"
#include "shared/base/simulation.h"
#include "shared/store/conflict_memory.h"
#include "shared/store/erasure.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"
#include "shared/store/range_repair.h"

namespace fairbook::store {
namespace {

constexpr std::int64_t trustedAheadMs =
    60'000; ///< a peer's clock takes us along so far beyond the server's, no further

/// The server keeps such an operation, but its states do not hold it.
bool isSetAside(std::string_view verdict)
{
    return verdict == "quarantined" || verdict == "held";
}

/// Its state is asked for again: perhaps the server knew what is given back, and would not say so by itself.
bool givesBack(const std::vector<PendingOperation>& pending)
{
    return std::any_of(pending.begin(), pending.end(), [](const PendingOperation& one) {
        return !one.operation.of.empty() && one.status != PendingStatus::aside;
    });
}

} // namespace

PageApplier::PageApplier(Database& database, DeviceWork& work)
    : database_(database), work_(work), rows_(database), pending_(database), digest_(Meta(database).text(key::digest)),
      leaver_(database, work, digest_), lost_(database, work), homeless_(pending_.homeless())
{}

base::Result<DeviceStore::Applied> PageApplier::apply(DeviceStore::Page& page)
{
    const bool continues = page.from == Meta(database_).text(key::cursor) || base::mutant("cursor before rows");
    const bool ours = page.incarnation.empty() || page.incarnation == Meta(database_).text(key::incarnation);
    if (!continues || !ours || !isWanted(database_, page.reread))
        return base::refuse(base::Code::conflictingCursor);
    takeVerdicts(page);
    base::crashPoint("page.verdicts_taken");
    leaver_.begin(page);
    for (DeviceStore::IncomingState& state : page.states) {
        base::crashPoint("page.state");
        takeState(state);
        work_.breathe();
        state.record.reset(); // a page is held once
    }
    accept();
    settleErased(database_, work_);
    for (const base::Id& id : page.gone) {
        leaver_.leave(id);
        work_.breathe();
    }
    lost_.finish(page);
    applied_.confirmed += leaver_.finish(page, acceptedTo_);
    finish(page);
    return applied_;
}

void PageApplier::takeVerdicts(const DeviceStore::Page& page)
{
    for (const DeviceStore::Verdict& verdict : page.verdicts) {
        if (verdict.verdict == "admitted")
            takeAdmitted(verdict.number != 0 ? verdict.number : pending_.asideNumber(verdict.operation));
        if (!isSetAside(verdict.verdict) || base::mutant("verdict skipped"))
            continue;
        const std::string& reason = verdict.reason.empty() ? verdict.verdict : verdict.reason;
        const std::int64_t rid = pending_.setAside(verdict.number, reason, work_.tally());
        auto row = rid == 0 ? std::nullopt : rows_.at(rid);
        if (!row)
            continue;
        --row->now.waiting;
        ++row->now.aside;
        rows_.write(*row, work_);
        ++applied_.setAside;
        if (row->now.erased && row->now.aside > 0) {
            refold(database_, rid, work_); // it was erased here only
            row = rows_.at(rid);
            const bool isRead = !row->hash.empty(); // or else the feed brings it, or a server that went back has none
            if (row->now.erased && row->now.seq > 0 && isRead)
                askAgain(*row); // an earlier version kept nothing beneath it
        }
    }
    acceptedBefore_ = Meta(database_).integer(key::acceptedTo);
    acceptedTo_ = std::max(acceptedBefore_, page.acceptedTo);
    Meta(database_).set(key::acceptedTo, acceptedTo_);
}

/// Somebody let in what had been set aside: the next state of its record holds it. Perhaps that has come already, so it
/// is asked for.
void PageApplier::takeAdmitted(std::int64_t number)
{
    const std::int64_t rid = pending_.admit(number, work_.tally());
    auto row = rid == 0 ? std::nullopt : rows_.at(rid);
    if (!row)
        return;
    --row->now.aside;
    ++row->now.waiting;
    rows_.write(*row, work_);
    askAgain(*row);
}

/// Notes the verdicts of what was accepted, once: as late as can be, because nearly all of it is confirmed by this
/// page.
void PageApplier::accept()
{
    if (!std::exchange(accepted_, true))
        pending_.accept(acceptedBefore_, acceptedTo_, work_.tally());
}

/// What the server holds is what is shown, and nothing of ours lies on top: most of what a device ever hears of its own
/// work. The hash over the row's texts says so; no value is read, and nothing is derived anew.
bool PageApplier::confirm(const DeviceStore::IncomingState& state)
{
    const auto row = rows_.shown(state.id);
    if (!row || row->shownHash != state.hash || row->stored.erased || row->stored.aside > 0 ||
        row->stored.conflicts > 0)
        return false;
    const std::int64_t waiting = row->stored.waiting;
    if (waiting > 0 && pending_.countUpTo(row->rid, acceptedTo_) != waiting)
        return false;
    if (waiting > 0) {
        applied_.confirmed += pending_.keep(row->rid, acceptedTo_, work_.tally());
        if (row->stored.seq > 0)
            rows_.dropBase(row->rid);
    }
    if (!row->hash.empty())
        digest_.subtract(state.id, row->hash);
    digest_.add(state.id, row->shownHash);
    rows_.confirm(*row, state.seq, work_);
    leaver_.returned(row->rid);
    return true;
}

/// A record that was not here: most of what a fresh device reads.
bool PageApplier::takeNew(DeviceStore::IncomingState& state)
{
    const bool wordsWait = !homeless_.empty() || !state.record->erased.empty();
    if (wordsWait || rows_.ridOf(state.id) != 0)
        return false;
    RecordRow row;
    row.record = std::move(*state.record);
    row.hash = state.hash.size() == 16 ? state.hash : model::hashOf(row.record);
    row.now.seq = state.seq;
    observe(row.record);
    digest_.add(state.id, row.hash);
    applied_.conflicts += rows_.write(std::move(row), work_).conflicts;
    ++applied_.pulled;
    return true;
}

/// What is here of it is put together with what came.
void PageApplier::takeState(DeviceStore::IncomingState& state)
{
    if (state.unseen)
        return takeUnseen(state);
    if (state.record ? takeNew(state) : confirm(state))
        return;
    accept();
    auto found = rows_.find(state.id);
    RecordRow row;
    if (found)
        row = std::move(*found);
    if (row.record.type.empty())
        rows_.nameType(row, state.type);
    row.record.id = state.id;
    if (row.rid == 0 && !homeless_.empty())
        bringHome(row);
    if (row.rid == 0 && state.record && !state.record->erased.empty())
        bringWordsHome(row);
    auto pending = row.overlaid() ? pending_.ofRecord(row.rid) : std::vector<PendingOperation>();
    const bool known = row.rid != 0;
    model::Record ours = known ? expected(row, pending) : model::Record{};
    const std::string hash = known ? model::hashOf(ours) : std::string();
    if (!state.record && hash != state.hash && !base::mutant("hash of own work not checked")) {
        leaver_.returned(row.rid); // whatever it says, it is ours to see
        return askAgain(row);
    }
    applied_.pulled += state.record && hash != state.hash ? 1 : 0;
    setBase(row, state, state.record ? *state.record : std::move(ours), std::move(pending));
}

/// It holds what others wrote too, and that is not for us: what we brought of it is there, and what we show stays.
void PageApplier::takeUnseen(const DeviceStore::IncomingState& state)
{
    accept();
    auto row = rows_.find(state.id);
    if (!row)
        return;
    Query(database_, "DELETE FROM refetch WHERE rid = ?").bind(row->rid).run();
    const bool sawMore = row->hash.empty() && row->now.seq > 0 && Meta(database_).integer(key::sweeping) != 0;
    if (state.seq == 0 || sawMore) // what we saw of others while we might is to go
        return;
    auto pending = row->overlaid() ? pending_.ofRecord(row->rid) : std::vector<PendingOperation>();
    model::Record ours = expected(*row, pending);
    setBase(*row, state, std::move(ours), std::move(pending));
}

/// A record that had left comes back while own operations of then are sent once more (the server was restored).
void PageApplier::bringHome(RecordRow& row)
{
    const auto isElsewhere = [&](const PendingOperation& one) { return one.operation.record != row.record.id; };
    std::vector<PendingOperation> ours = homeless_;
    std::erase_if(ours, isElsewhere);
    if (ours.empty())
        return;
    row.record.type = ours.front().operation.type;
    row.now.waiting = static_cast<std::int64_t>(ours.size());
    rows_.write(row, work_);
    pending_.bringHome(ours, row.rid);
    std::erase_if(homeless_, [&](const PendingOperation& one) { return !isElsewhere(one); });
}

/// Own words on it are to be forgotten, also those that are only kept for a restored server.
void PageApplier::bringWordsHome(RecordRow& row)
{
    auto kept = pending_.keptHomeless();
    std::erase_if(kept, [&](const PendingOperation& one) { return one.operation.record != row.record.id; });
    if (kept.empty())
        return;
    rows_.write(row, work_);
    pending_.bringHome(kept, row.rid);
}

/// What the server should have, by what is here: our own operations up to the number it accepted, without those set
/// aside.
model::Record PageApplier::expected(const RecordRow& row, const std::vector<PendingOperation>& pending)
{
    std::vector<PendingOperation> contained;
    std::copy_if(pending.begin(), pending.end(), std::back_inserter(contained),
                 [&](const PendingOperation& one) { return isContained(one); });
    if (contained.size() == pending.size())
        return row.record;
    auto base = rows_.base(row);
    const bool wentBack = !base && row.now.seq > 0; // all is sent again, and what the server had is not kept apart
    if (wentBack && !base::mutant("hash of own work not checked")) // such a guess is what the check is there for
        return row.record;
    return foldOnto(base ? std::move(*base) : unwritten(row.record), contained);
}

bool PageApplier::isContained(const PendingOperation& pending) const
{
    const bool sentAgain = pending.n < 0 && pending.status == PendingStatus::unsent; // the server went back
    return pending.n <= acceptedTo_ && pending.status != PendingStatus::aside && !sentAgain;
}

void PageApplier::setBase(RecordRow& row, const DeviceStore::IncomingState& state, model::Record base,
                          std::vector<PendingOperation> pending)
{
    const std::string hash = state.hash.size() == 16 ? state.hash : model::hashOf(base);
    auto oldBase = row.overlaid() ? rows_.base(row) : std::optional(row.record);
    const bool overlaid = row.overlaid();
    observe(base);
    if (lost_.concerns(row))
        lost_.compare(row, expected(row, pending), base, pending);
    std::erase_if(pending, [&](const PendingOperation& one) { return isContained(one); });
    if (overlaid)
        applied_.confirmed += pending_.keep(row.rid, acceptedTo_, work_.tally());
    row.now.aside = std::count_if(pending.begin(), pending.end(),
                                  [](const PendingOperation& one) { return one.status == PendingStatus::aside; });
    row.now.waiting = static_cast<std::int64_t>(pending.size()) - row.now.aside;
    row.now.seq = state.seq;
    if (!row.hash.empty())
        digest_.subtract(state.id, row.hash);
    row.hash = hash;
    digest_.add(state.id, row.hash);
    if (!pending.empty())
        rows_.keepBase(row, base);
    else if (overlaid)
        rows_.dropBase(row.rid);
    row.record = base::mutant("overlay dropped by a page") ? std::move(base) : foldOnto(std::move(base), pending);
    const std::int64_t conflictsBefore = row.stored.conflicts;
    rows_.write(row, work_);
    leaver_.returned(row.rid);
    if (givesBack(pending))
        askAgain(row);
    else if (state.record)
        Query(database_, "DELETE FROM refetch WHERE rid = ?").bind(row.rid).run();
    if (row.now.conflicts > 0 || conflictsBefore > 0)
        ConflictMemory(database_).note(row, oldBase ? *oldBase : model::Record{});
    applied_.conflicts += std::max<std::int64_t>(0, row.now.conflicts - conflictsBefore);
}

/// The server holds something else than we thought: what we show stays until the whole state came.
void PageApplier::askAgain(RecordRow& row)
{
    if (row.rid == 0)
        rows_.write(row, work_); // nothing of it is here: an empty row remembers that it must be fetched
    if (!base::mutant("a doubt is forgotten"))
        Query(database_, "INSERT OR REPLACE INTO refetch(rid) VALUES (?)").bind(row.rid).run();
}

void PageApplier::observe(const model::Record& record)
{
    for (const auto& [dot, order] : record.orders)
        latestOrder_ = std::max(latestOrder_, order);
}

void PageApplier::finish(const DeviceStore::Page& page)
{
    Meta meta(database_);
    if (page.backedUpTo > meta.integer(key::backedUpTo)) {
        pending_.dropBackedUp(page.backedUpTo);
        meta.set(key::backedUpTo, page.backedUpTo);
    }
    // Where our own clock ran ahead, to 2099 perhaps, the server tells the time: what replaces a write is later anyway.
    const base::Instant latest{page.serverTime.ms + trustedAheadMs};
    const base::Hlc ours{static_cast<std::uint64_t>(meta.integer(key::hybridClock))};
    base::HybridClock stamps(std::min(ours, base::Hlc::of(latest)));
    stamps.observe(base::Hlc{latestOrder_}, latest);
    meta.set(key::hybridClock, static_cast<std::int64_t>(stamps.last().packed));
    meta.set(key::digest, digest_.bytes());
    meta.set(key::cursor, page.to);
    meta.set(key::epoch, page.epoch);
    meta.set(key::clockOffset, page.clockOffsetMs);
    meta.set(key::lastSync, page.serverTime.ms);
}

} // namespace fairbook::store

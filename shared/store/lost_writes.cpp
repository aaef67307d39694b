#include "shared/store/lost_writes.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/model/access.h"
#include "shared/model/give_back.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"

namespace fairbook::store {
namespace {

using model::Action;

/// The server writes these itself, and nobody else may.
bool isServersOwn(std::string_view type)
{
    return type == "user" || type == "device";
}

std::string roleOf(Database& database)
{
    const auto enrolment = base::parseJson(Meta(database).text(key::enrolment));
    return enrolment ? base::textAt(*enrolment, "role") : std::string();
}

bool isPartial(Database& database)
{
    return Meta(database).text(key::scope).starts_with("own");
}

bool isNamedIn(const std::vector<PendingOperation>& pending, const model::Dot& dot)
{
    return std::any_of(pending.begin(), pending.end(), [&](const PendingOperation& one) {
        const auto& was = one.operation.was;
        return one.operation.counts() == dot ||
               std::any_of(was.begin(), was.end(), [&](const model::Earlier& name) { return name.dot == dot; });
    });
}

} // namespace

LostWrites::LostWrites(Database& database, DeviceWork& work)
    : database_(database), work_(work), rows_(database), pending_(database),
      wants_(Meta(database).integer(key::givingBack)), active_(wants_ != 0)
{
    if (!active_)
        return;
    role_ = roleOf(database);
    incarnation_ = Meta(database).text(key::incarnation);
    active_ = role_ != model::roleName(model::Role::kiosk); // what it does not see is not therefore lost
}

bool LostWrites::concerns(const RecordRow& row) const
{
    return active_ && row.rid != 0 && row.stored.seq > 0 && row.hash.empty();
}

void LostWrites::compare(const RecordRow& row, const model::Record& ours, const model::Record& theirs,
                         std::vector<PendingOperation>& pending)
{
    if (isServersOwn(row.record.type) || base::mutant("what a server lost is not given back"))
        return;
    std::vector<model::Operation> lost = model::writesToGiveBack(ours, theirs);
    std::erase_if(lost, [&](const model::Operation& operation) {
        return isOnItsWay(operation.of, pending) || !mayGive(operation, theirs);
    });
    for (model::Operation& operation : lost) {
        dropWaiting(operation, pending);
        add(row.rid, operation, pending);
    }
}

/// An own write that waits is not missing here because something replaced it, nor is one that is here under a name that
/// it had before. A deletion names what it deleted.
void LostWrites::dropWaiting(model::Operation& operation, std::vector<PendingOperation> pending)
{
    if (operation.action == Action::remove)
        return;
    std::erase_if(pending, [&, acceptedTo = Meta(database_).integer(key::acceptedTo)](const PendingOperation& one) {
        return one.n > 0 && one.n <= acceptedTo && one.status != PendingStatus::aside && one.operation.was.empty();
    });
    for (auto& [path, dots] : operation.base)
        std::erase_if(dots, [&](const model::Dot& dot) { return isNamedIn(pending, dot); });
    std::erase_if(operation.base, [](const auto& seen) { return seen.second.empty(); });
}

/// Own operations are sent again by themselves, or the server has them; but for those that this device had let go of
/// because a backup held them, which then could not be read.
bool LostWrites::isOnItsWay(const model::Dot& dot, const std::vector<PendingOperation>& pending) const
{
    if (isNamedIn(pending, dot))
        return true;
    const auto parts = model::splitDot(dot);
    if (!parts || parts->incarnation != incarnation_)
        return false;
    const auto number = static_cast<std::int64_t>(parts->number);
    return number < wants_ || PendingList(database_).holds(number);
}

/// What this device's owner has no right to, somebody else gives back.
bool LostWrites::mayGive(const model::Operation& operation, const model::Record& theirs) const
{
    const auto role = model::roleOf(role_);
    if (!role)
        return false;
    if (operation.action == Action::erase)
        return model::mayErase(*role);
    if (*role != model::Role::rep)
        return true;
    const bool fair = operation.type == "event";
    return operation.action != Action::remove && (!fair || (operation.action == Action::create && !theirs.exists()));
}

void LostWrites::add(std::int64_t rid, model::Operation& operation, std::vector<PendingOperation>& pending)
{
    Meta meta(database_);
    operation.id = base::Id::derive("given back " + operation.record.text() + ' ' + operation.of);
    operation.incarnation = incarnation_;
    const std::int64_t number = meta.integer(key::lastNumber) + 1;
    operation.number = static_cast<std::uint64_t>(number);
    operation.wall = {operation.stamp.instant().ms - meta.integer(key::clockOffset)};
    operation.app = FAIRBOOK_VERSION;
    const std::string line = model::writeOperation(operation);
    if (!model::parseOperation(line))
        return;
    meta.set(key::lastNumber, number);
    pending_.add(rid, operation, line, work_.tally());
    pending.push_back(
        {.n = number, .rid = rid, .status = PendingStatus::unsent, .reason = {}, .operation = std::move(operation)});
}

void LostWrites::finish(const DeviceStore::Page& page)
{
    const bool read = !page.to.empty() && !page.scope.empty() && !page.more && !page.reread;
    if (!active_ || !read)
        return;
    const bool partial = isPartial(database_);
    for (const std::int64_t rid : unread()) {
        giveWhole(rid, partial);
        work_.breathe();
    }
    Query waits(
        database_,
        "SELECT 1 FROM refetch AS f JOIN record AS r ON r.rid = f.rid WHERE r.hash = x'' AND r.seq > 0 LIMIT 1");
    if (!waits.step())
        Meta(database_).set(key::givingBack, std::int64_t{0});
}

std::vector<std::int64_t> LostWrites::unread()
{
    Query query(database_, R"sql(
        SELECT rid FROM record WHERE hash = x'' AND seq > 0 AND rid NOT IN (SELECT rid FROM refetch) ORDER BY rid)sql");
    std::vector<std::int64_t> rids;
    while (query.step())
        rids.push_back(query.integer(0));
    return rids;
}

/// A record that is not on the server, or that this device is not to see.
void LostWrites::giveWhole(std::int64_t rid, bool partial)
{
    auto row = rows_.at(rid);
    if (!row)
        return;
    auto pending = row->overlaid() ? pending_.ofRecord(rid) : std::vector<PendingOperation>();
    const model::Record nothing = unwritten(row->record);
    const auto base = rows_.base(*row);
    compare(*row, base ? *base : row->record, nothing, pending);
    if (isServersOwn(row->record.type) && pending.empty() && !partial)
        return rows_.erase(*row, work_);
    if (pending.empty())
        return;
    row->now.aside = std::count_if(pending.begin(), pending.end(),
                                   [](const PendingOperation& one) { return one.status == PendingStatus::aside; });
    row->now.waiting = static_cast<std::int64_t>(pending.size()) - row->now.aside;
    if (!partial) {
        rows_.dropBase(rid);
        row->now.seq = 0; // nothing of it is on the server
        row->record = foldOnto(nothing, pending);
    }
    rows_.write(*row, work_);
}

} // namespace fairbook::store

#include "shared/store/identity.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "shared/base/hash.h"
#include "shared/base/simulation.h"
#include "shared/store/gesture_writer.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"
#include "shared/store/pending_list.h"

namespace fairbook::store {
namespace {

constexpr std::size_t forkedFromMax = 96; ///< bytes: eight incarnations

using Renames = std::map<model::Dot, model::Dot>;

/// What an operation names of those that were renumbered with it gets the new names.
void rename(model::Operation& operation, const Renames& names)
{
    if (base::mutant("fork keeps old names"))
        return;
    for (auto& [path, dots] : operation.base) {
        for (model::Dot& dot : dots) {
            if (const auto name = names.find(dot); name != names.end())
                dot = name->second;
        }
    }
}

/// New numbers for `pending`, in their order; those up to `answeredTo` had a verdict once. They were within the limit
/// before; a longer number cannot pass it by much, but if it does the caller is told.
base::Result<void> renumber(Database& database, DeviceWork& work, GestureWriter& writer,
                            std::vector<PendingOperation> pending, std::int64_t answeredTo)
{
    PendingList list(database);
    Renames names;
    std::set<std::int64_t> records;
    for (PendingOperation& one : pending) {
        const std::string line = list.line(one.n);
        if (one.status == PendingStatus::aside)
            list.retire(one, work.tally());
        else
            list.drop(one, work.tally());
        const model::Dot old = one.operation.dot();
        rename(one.operation, names);
        const auto written = writer.reissue(one.operation, line, one.n <= answeredTo, one.rid);
        if (!written)
            return written;
        names[old] = one.operation.dot();
        records.insert(one.rid);
    }
    for (const std::int64_t rid : records)
        refold(database, rid, work);
    return {};
}

base::Result<void> sendAgain(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random,
                             std::vector<PendingOperation> pending)
{
    if (pending.empty())
        return {};
    GestureWriter writer(database, work, clock, random);
    constexpr std::int64_t all = std::numeric_limits<std::int64_t>::max(); // what was set aside has its verdict
    if (const auto done = renumber(database, work, writer, std::move(pending), all); !done)
        return done;
    writer.finish();
    return {};
}

/// Operations of records that left this device, and came back since.
void bringHome(Database& database, RecordRows& rows)
{
    PendingList list(database);
    for (const PendingOperation& one : list.keptHomeless())
        if (const std::int64_t rid = rows.ridOf(one.operation.record); rid != 0)
            list.bringHome({one}, rid);
}

} // namespace

std::string newIncarnation(base::Random& random)
{
    std::string bytes(8, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return base::toBase64Url(bytes);
}

void forkIdentity(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random)
{
    PendingList list(database);
    if (base::mutant("fork forgets what waits"))
        database.run("DELETE FROM pending WHERE status = 0");
    auto pending = list.unsent();
    list.archiveNumbers();
    database.run("DELETE FROM undo"); // it goes by number
    Meta meta(database);
    const std::int64_t answeredTo = std::max(meta.integer(key::acceptedTo), meta.integer(key::answeredTo));
    meta.set(key::forkedFrom,
             (meta.text(key::incarnation) + ' ' + meta.text(key::forkedFrom)).substr(0, forkedFromMax));
    meta.set(key::incarnation, newIncarnation(random));
    meta.set(key::lastNumber, std::int64_t{0});
    meta.set(key::acceptedTo, std::int64_t{0});
    meta.set(key::answeredTo, std::int64_t{0});
    meta.set(key::backedUpTo, std::int64_t{0});
    GestureWriter writer(database, work, clock, random);
    for (PendingOperation& one : pending)
        one.n -= archiveStep;
    if (const auto done = renumber(database, work, writer, std::move(pending), answeredTo - archiveStep); !done)
        throw base::StoreError(base::StoreFault::corrupt, "an operation grew beyond its limit");
    writer.finish();
}

void restartFeed(Database& database)
{
    Meta meta(database);
    meta.set(key::cursor, "");
    meta.set(key::digest, "");
    meta.set(key::rereadRanges, "");
    database.run("UPDATE record SET hash = x'' WHERE hash IS NOT x''");
    database.run("DELETE FROM refetch");
    base::crashPoint("feed.restarted");
}

/// What is here, or was written for it, is of more than one reading of the feed.
bool isGivingBack(Database& database)
{
    return Meta(database).integer(key::givingBack) != 0 ||
           Query(database, R"sql(SELECT 1 FROM pending WHERE status = 0 AND line LIKE '%"of":"%' LIMIT 1)sql").step();
}

void resendFrom(Database& database, DeviceWork& work, std::int64_t number, std::string_view epoch)
{
    RecordRows rows(database);
    bringHome(database, rows);
    for (const auto& [rid, returned] : PendingList(database).resendAfter(number, work.tally())) {
        auto row = rows.at(rid);
        if (!row)
            continue;
        row->now.waiting += returned.kept + returned.aside;
        row->now.aside -= returned.aside;
        rows.write(*row, work);
    }
    Meta meta(database);
    meta.set(key::formerCursor, isGivingBack(database) ? std::string() : meta.text(key::cursor));
    meta.set(key::answeredTo, std::max(meta.integer(key::answeredTo), meta.integer(key::acceptedTo)));
    meta.set(key::acceptedTo, number);
    meta.set(key::epoch, epoch);
    meta.set(key::givingBack, number + 1);
    restartFeed(database);
}

void takeEarlierVerdicts(Database& database, DeviceWork& work, std::int64_t era, std::int64_t acceptedTo,
                         const std::vector<DeviceStore::Verdict>& verdicts)
{
    PendingList list(database);
    RecordRows rows(database);
    for (const DeviceStore::Verdict& verdict : verdicts) {
        if (verdict.verdict != "quarantined") // admitted since: the server's state holds it
            continue;
        const std::int64_t rid = list.setAside(verdict.number - era * archiveStep, verdict.reason, work.tally());
        auto row = rid == 0 ? std::nullopt : rows.at(rid);
        if (!row)
            continue;
        --row->now.waiting;
        ++row->now.aside;
        rows.write(*row, work);
    }
    list.acceptOf(era, acceptedTo, work.tally());
}

void reissueEra(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random, std::int64_t era)
{
    GestureWriter writer(database, work, clock, random);
    if (const auto done = renumber(database, work, writer, PendingList(database).unsentOf(era), 0); !done)
        throw base::StoreError(base::StoreFault::corrupt, "an operation grew beyond its limit");
    writer.finish();
}

base::Result<void> retryAside(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random,
                              base::Id operation)
{
    const auto group = PendingList(database).asideGroup(operation);
    if (group.empty())
        return base::refuse(base::Code::notFound, operation.text());
    return sendAgain(database, work, clock, random, group);
}

base::Result<void> retryUnsupported(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random,
                                    const std::vector<std::string>& capabilities)
{
    const auto able = [&](std::string_view need) {
        return need.empty() || std::find(capabilities.begin(), capabilities.end(), need) != capabilities.end();
    };
    std::vector<PendingOperation> again;
    for (std::vector<PendingOperation>& group : PendingList(database).asideGroups(codeName(base::Code::unsupported))) {
        const bool taken = std::all_of(group.begin(), group.end(), [&](const PendingOperation& one) {
            return one.operation.action != model::Action::unknown && able(model::capabilityOf(one.operation.action)) &&
                   std::all_of(one.operation.need.begin(), one.operation.need.end(), able);
        });
        if (taken)
            std::move(group.begin(), group.end(), std::back_inserter(again));
    }
    return sendAgain(database, work, clock, random, again);
}

bool cameSince(Database& database)
{
    Query query(database, R"sql(
        SELECT 1
          FROM pending AS p INDEXED BY pending_aside JOIN record AS r ON r.rid = p.rid
         WHERE p.status = 2 AND p.reason = ? AND r.seq > 0 AND r.hash <> x''
         LIMIT 1)sql");
    query.bind(codeName(base::Code::missingBase));
    return query.step();
}

base::Result<bool> retryMissing(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random)
{
    RecordRows rows(database);
    const auto isThere = [&](const PendingOperation& one) {
        const auto row = rows.at(one.rid);
        return row && row->now.seq > 0 && !row->hash.empty();
    };
    std::vector<PendingOperation> again;
    for (std::vector<PendingOperation>& group : PendingList(database).asideGroups(codeName(base::Code::missingBase)))
        if (std::all_of(group.begin(), group.end(), isThere))
            std::move(group.begin(), group.end(), std::back_inserter(again));
    const bool any = !again.empty();
    const auto sent = sendAgain(database, work, clock, random, std::move(again));
    return sent ? base::Result<bool>(any) : tl::unexpected(sent.error());
}

base::Result<void> retryRevoked(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random,
                                const std::vector<std::int64_t>& asked)
{
    std::vector<PendingOperation> again;
    for (std::vector<PendingOperation>& group : PendingList(database).asideGroups(codeName(base::Code::revoked)))
        if (std::binary_search(asked.begin(), asked.end(), group.front().n))
            std::move(group.begin(), group.end(), std::back_inserter(again));
    return sendAgain(database, work, clock, random, again);
}

} // namespace fairbook::store

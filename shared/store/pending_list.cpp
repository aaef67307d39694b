#include "shared/store/pending_list.h"

#include "shared/base/simulation.h"

namespace fairbook::store {
namespace {

PendingOperation pendingOf(Query& query)
{
    auto operation = model::parseOwnOperation(query.view(4));
    if (!operation)
        throw base::StoreError(base::StoreFault::corrupt, "pending operation " + std::to_string(query.integer(0)));
    return {.n = query.integer(0),
            .rid = query.integer(1),
            .status = static_cast<PendingStatus>(query.integer(2)),
            .reason = query.text(3),
            .operation = std::move(*operation)};
}

std::vector<PendingOperation> allOf(Query& query)
{
    std::vector<PendingOperation> all;
    while (query.step())
        all.push_back(pendingOf(query));
    return all;
}

} // namespace

void PendingList::add(std::int64_t rid, const model::Operation& operation, std::string_view line, Tally& tally)
{
    Query(database_, R"sql(
        INSERT INTO pending(n, rid, op, line, status, group_index, group_count) VALUES (?, ?, ?, ?, 0, ?, ?))sql")
        .bind(static_cast<std::int64_t>(operation.number), rid, operation.id, line, operation.group.index,
              operation.group.count)
        .run();
    ++tally.unsent;
}

std::vector<PendingOperation> PendingList::ofRecord(std::int64_t rid)
{
    Query query(database_, R"sql(
        SELECT n, rid, status, reason, line
          FROM pending INDEXED BY pending_of
         WHERE rid = ? AND status < 3
         ORDER BY n)sql");
    query.bind(rid);
    return allOf(query);
}

std::vector<std::string> PendingList::reasonsOf(std::int64_t rid)
{
    Query query(database_, R"sql(
        SELECT reason FROM pending INDEXED BY pending_of WHERE rid = ? AND status < 3 AND status = 2 ORDER BY n)sql");
    query.bind(rid);
    std::vector<std::string> reasons;
    while (query.step())
        reasons.push_back(query.text(0));
    return reasons;
}

std::vector<PendingOperation> PendingList::asideGroup(base::Id operation)
{
    Query found(database_, R"sql(
        SELECT n - group_index + 1, n - group_index + group_count
          FROM pending INDEXED BY pending_aside
         WHERE op = ? AND status = 2)sql");
    found.bind(operation);
    if (!found.step())
        return {};
    Query query(database_, R"sql(
        SELECT n, rid, status, reason, line FROM pending WHERE n BETWEEN ? AND ? AND status = 2 ORDER BY n)sql");
    query.bind(found.integer(0), found.integer(1));
    return allOf(query);
}

std::vector<std::vector<PendingOperation>> PendingList::asideGroups(std::string_view reason)
{
    std::map<std::int64_t, base::Id> first; // one operation of each group, by the number of the group's first
    {
        Query query(database_, R"sql(
            SELECT n - group_index, op FROM pending INDEXED BY pending_aside WHERE status = 2 AND reason = ?)sql");
        query.bind(reason);
        while (query.step())
            first.try_emplace(query.integer(0), query.id(1));
    }
    std::vector<std::vector<PendingOperation>> groups;
    for (const auto& [number, operation] : first)
        groups.push_back(asideGroup(operation));
    return groups;
}

std::vector<PendingOperation> PendingList::unsent()
{
    Query query(database_, "SELECT n, rid, status, reason, line FROM pending WHERE n > 0 AND status = 0 ORDER BY n");
    return allOf(query);
}

std::optional<model::Dot> PendingList::presentName(std::int64_t rid, const model::Dot& dot)
{
    Query query(database_, "SELECT line FROM pending WHERE n > 0 AND rid = ? AND instr(line, ?) > 0 ORDER BY n DESC");
    query.bind(rid, '"' + dot + '"');
    while (query.step()) {
        const auto operation = model::parseOwnOperation(query.view(0));
        const auto names = [&](const model::Earlier& earlier) { return earlier.dot == dot; };
        if (operation && std::any_of(operation->was.begin(), operation->was.end(), names))
            return operation->dot();
    }
    return std::nullopt;
}

std::string PendingList::line(std::int64_t n)
{
    Query query(database_, "SELECT line FROM pending WHERE n = ?");
    query.bind(n);
    return query.step() ? query.text(0) : std::string();
}

bool PendingList::holds(std::int64_t n)
{
    Query query(database_, "SELECT 1 FROM pending WHERE n = ? AND status <> 2");
    query.bind(n);
    return query.step();
}

void PendingList::accept(std::int64_t after, std::int64_t n, Tally& tally)
{
    Query(database_, "UPDATE pending SET status = 1 WHERE n > ? AND n <= ? AND status = 0").bind(after, n).run();
    tally.unsent -= database_.raw().getChanges();
    if (base::mutant("pending dropped when accepted"))
        Query(database_, "DELETE FROM pending WHERE n <= ? AND status = 1").bind(n).run();
}

std::int64_t PendingList::setAside(std::int64_t n, std::string_view reason, Tally& tally)
{
    Query query(database_, "SELECT rid, status FROM pending WHERE n = ? AND status < 2");
    query.bind(n);
    if (!query.step())
        return 0;
    const std::int64_t rid = query.integer(0);
    tally.unsent -= query.integer(1) == 0 ? 1 : 0;
    ++tally.setAside;
    Query(database_, "UPDATE pending SET status = 2, reason = ? WHERE n = ?").bind(reason, n).run();
    return rid;
}

std::int64_t PendingList::admit(std::int64_t n, Tally& tally)
{
    Query query(database_, "UPDATE pending SET status = 1, reason = '' WHERE n = ? AND status = 2 RETURNING rid");
    query.bind(n);
    if (!query.step())
        return 0;
    --tally.setAside;
    return query.integer(0);
}

std::int64_t PendingList::asideNumber(base::Id operation)
{
    Query query(database_, "SELECT n FROM pending INDEXED BY pending_aside WHERE op = ? AND status = 2");
    query.bind(operation);
    return query.step() ? query.integer(0) : 0;
}

std::vector<PendingOperation> PendingList::keptHomeless()
{
    Query query(database_, "SELECT n, rid, status, reason, line FROM pending WHERE status = 3 AND rid = 0 ORDER BY n");
    return allOf(query);
}

void PendingList::bringHome(const std::vector<PendingOperation>& pending, std::int64_t rid)
{
    for (const PendingOperation& one : pending)
        Query(database_, "UPDATE pending SET rid = ? WHERE n = ?").bind(rid, one.n).run();
}

void PendingList::settleHomeless(bool rowsWent)
{
    Query(database_, R"sql(
        UPDATE pending INDEXED BY pending_of SET status = 3 WHERE rid = 0 AND status < 3 AND status = 1)sql")
        .run();
    if (rowsWent) // a later row may get the number of one that went
        database_.run(
            "UPDATE pending SET rid = 0 WHERE status = 3 AND rid <> 0 AND rid NOT IN (SELECT rid FROM record)");
}

std::int64_t PendingList::countUpTo(std::int64_t rid, std::int64_t n)
{
    Query query(database_, R"sql(
        SELECT count(*), coalesce(max(n), 0) FROM pending INDEXED BY pending_of WHERE rid = ? AND status < 3)sql");
    query.bind(rid);
    return query.step() && query.integer(1) <= n ? query.integer(0) : 0;
}

std::int64_t PendingList::keep(std::int64_t rid, std::int64_t n, Tally& tally)
{
    Query(database_,
          "UPDATE pending INDEXED BY pending_of SET status = 3 WHERE rid = ? AND n <= ? AND status < 3 AND status = 0")
        .bind(rid, n)
        .run();
    const std::int64_t unsent = database_.raw().getChanges(); // their verdict is of the same page
    tally.unsent -= unsent;
    Query(database_,
          "UPDATE pending INDEXED BY pending_of SET status = 3 WHERE rid = ? AND n <= ? AND status < 3 AND status = 1")
        .bind(rid, n)
        .run();
    return unsent + database_.raw().getChanges();
}

void PendingList::dropBackedUp(std::int64_t n)
{
    if (base::mutant("backup not waited for"))
        n = Meta(database_).integer(key::acceptedTo);
    Query(database_, "DELETE FROM pending WHERE n <= ? AND status = 3").bind(n).run();
}

void PendingList::drop(const PendingOperation& pending, Tally& tally)
{
    Query(database_, "DELETE FROM pending WHERE n = ?").bind(pending.n).run();
    tally.unsent -= pending.status == PendingStatus::unsent ? 1 : 0;
    tally.setAside -= pending.status == PendingStatus::aside ? 1 : 0;
}

void PendingList::retire(const PendingOperation& pending, Tally& tally)
{
    Query(database_, "UPDATE pending SET status = 3 WHERE n = ? AND status = 2").bind(pending.n).run();
    --tally.setAside;
}

PendingList::Forgotten PendingList::forget(std::int64_t rid, Tally& tally)
{
    Forgotten forgotten;
    std::vector<PendingOperation> answered;
    {
        Query query(database_,
                    "SELECT n, rid, status, reason, line FROM pending WHERE rid = ? AND status > 0 ORDER BY n");
        query.bind(rid);
        answered = allOf(query);
    }
    for (PendingOperation& one : answered) {
        if (one.operation.action == model::Action::erase)
            continue;
        one.operation.action = model::Action::create;
        one.operation.set = base::Json::object();
        one.operation.base.clear();
        one.operation.of.clear(); // it is that write no more
        Query(database_, "UPDATE pending SET status = 3, reason = '', line = ? WHERE n = ?")
            .bind(model::writeOperation(one.operation), one.n)
            .run();
        forgotten.accepted += one.status == PendingStatus::accepted ? 1 : 0;
        forgotten.aside += one.status == PendingStatus::aside ? 1 : 0;
    }
    tally.setAside -= forgotten.aside;
    return forgotten;
}

std::map<std::int64_t, PendingList::Returned> PendingList::resendAfter(std::int64_t n, Tally& tally)
{
    std::map<std::int64_t, Returned> records;
    if (base::mutant("confirmed work is not sent again"))
        return records;
    Query query(database_, "SELECT rid, status FROM pending WHERE (n > ? OR n < 0) AND status > 0 ORDER BY n");
    query.bind(n);
    while (query.step()) {
        Returned& returned = records[query.integer(0)];
        returned.kept += query.integer(1) == 3 ? 1 : 0;
        returned.aside += query.integer(1) == 2 ? 1 : 0;
        tally.setAside -= query.integer(1) == 2 ? 1 : 0;
        ++tally.unsent;
    }
    Query(database_, "UPDATE pending SET status = 0, reason = '' WHERE (n > ? OR n < 0) AND status > 0").bind(n).run();
    return records;
}

void PendingList::archiveNumbers()
{
    Query(database_, "UPDATE pending SET n = n - ?").bind(archiveStep).run(); // from the lowest: nobody is in the way
}

std::int64_t PendingList::oldestUnsentEra() const
{
    Query query(database_, "SELECT n FROM pending WHERE n < 0 AND status = 0 ORDER BY n LIMIT 1");
    return query.step() ? -query.integer(0) / archiveStep + 1 : 0;
}

std::string PendingList::incarnationOf(std::int64_t era) const
{
    Query query(database_, "SELECT line FROM pending WHERE n > ? AND n < ? ORDER BY n LIMIT 1");
    query.bind(-era * archiveStep, (1 - era) * archiveStep);
    const auto operation = query.step() ? model::parseOwnOperation(query.view(0)) : model::parseOwnOperation("");
    if (!operation)
        throw base::StoreError(base::StoreFault::corrupt, "an operation of an earlier incarnation");
    return operation->incarnation;
}

std::int64_t PendingList::lastNumberOf(std::int64_t era) const
{
    Query query(database_, "SELECT n FROM pending WHERE n > ? AND n < ? ORDER BY n DESC LIMIT 1");
    query.bind(-era * archiveStep, (1 - era) * archiveStep);
    return query.step() ? query.integer(0) + era * archiveStep : 0;
}

std::vector<PendingOperation> PendingList::unsentOf(std::int64_t era)
{
    Query query(database_, R"sql(
        SELECT n, rid, status, reason, line FROM pending WHERE n > ? AND n < ? AND status = 0 ORDER BY n)sql");
    query.bind(-era * archiveStep, (1 - era) * archiveStep);
    return allOf(query);
}

void PendingList::acceptOf(std::int64_t era, std::int64_t number, Tally& tally)
{
    Query(database_, "UPDATE pending SET status = 1 WHERE n > ? AND n <= ? AND status = 0")
        .bind(-era * archiveStep, number - era * archiveStep)
        .run();
    tally.unsent -= database_.raw().getChanges();
}

} // namespace fairbook::store

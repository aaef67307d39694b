#include "shared/store/given_back.h"

#include <algorithm>

#include "shared/model/fold.h"
#include "shared/model/give_back.h"
#include "shared/store/database.h"
#include "shared/store/master_queries.h"

namespace fairbook::store {
namespace {

/// What is set aside is not in the record: the author may have lost the right after it was taken the first time.
bool isFolded(MasterStore& master, const model::Dot& dot)
{
    const auto parts = model::splitDot(dot);
    const auto outcome = parts ? master.outcome(parts->incarnation, parts->number) : std::nullopt;
    return outcome && (outcome->verdict == "accepted" || outcome->verdict == "admitted");
}

/// It came under another name (shared/store/twins.h).
bool hasTwin(Database& database, const model::Dot& dot)
{
    Query query(database, "SELECT 1 FROM twin INDEXED BY twin_dot WHERE dot = ? AND dot <> ''");
    query.bind(dot);
    return query.step();
}

} // namespace

EpochStart epochStart(Database& database)
{
    EpochStart start{.before = masterMeta(database, "epoch_before")};
    Query head(database, "SELECT value FROM meta WHERE name = 'epoch_head'");
    if (head.step())
        start.head = head.integer(0);
    Query began(database, "SELECT value FROM meta WHERE name = 'epoch_began'");
    if (began.step())
        start.beganMs = began.integer(0);
    return start;
}

bool cameBack(Database& database, const model::Dot& dot)
{
    Query query(database, "SELECT 1 FROM given_back WHERE dot = ?");
    query.bind(dot);
    return query.step();
}

bool GivenBack::isKnown(const model::Operation& operation)
{
    Database& database = master_.database();
    return cameBack(database, operation.of) || hasTwin(database, operation.of) || isFolded(master_, operation.of);
}

bool GivenBack::prepare(model::Operation& operation, model::Record& record)
{
    if (!operation.of.empty()) {
        model::keepSeen(operation,
                        [&](const model::Dot& dot) { return model::hadSeen(operation, record, dot) || isOlder(dot); });
        Query(master_.database(), "INSERT OR IGNORE INTO given_back(dot) VALUES (?)").bind(operation.of).run();
        any_ = true;
        return true;
    }
    if (!any_)
        any_ = Query(master_.database(), "SELECT 1 FROM given_back LIMIT 1").step();
    if (!*any_ || !cameBack(master_.database(), operation.dot()))
        return false;
    model::noteGivenBack(record, operation);
    return true;
}

void GivenBack::meetAuthor(model::Operation& operation, const model::Dot& stands, model::Record& record)
{
    if (!cameBack(master_.database(), stands))
        return;
    const auto order = record.orders.find(stands);
    operation.of = stands;
    model::noteGivenBack(record, operation);
    model::apply(record, operation, order == record.orders.end() ? operation.stamp.packed : order->second);
}

/// Of what came since the server went back, nobody knows who had seen it.
bool GivenBack::isOlder(const model::Dot& dot)
{
    if (!sawBackup_)
        return false;
    if (!epoch_)
        epoch_ = epochStart(master_.database());
    const auto parts = model::splitDot(dot);
    const auto outcome = parts ? master_.outcome(parts->incarnation, parts->number) : std::nullopt;
    return outcome && outcome->received.ms < epoch_->beganMs;
}

} // namespace fairbook::store

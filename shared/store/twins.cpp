#include "shared/store/twins.h"

#include "shared/base/simulation.h"
#include "shared/model/fold.h"
#include "shared/store/database.h"
#include "shared/store/given_back.h"

namespace fairbook::store {
namespace {

bool hasTwins(Database& database)
{
    return Query(database, "SELECT 1 FROM twin LIMIT 1").step();
}

bool isFolded(const Outcome& outcome)
{
    return outcome.verdict == "accepted" || outcome.verdict == "admitted";
}

std::optional<Outcome> outcomeAt(MasterStore& master, const model::Dot& dot)
{
    const auto parts = model::splitDot(dot);
    return parts ? master.outcome(parts->incarnation, parts->number) : std::nullopt;
}

/// What was given back has lost its operation's id; two installations do not use a number at one moment for one record.
bool hasStamp(const model::Record& record, const model::Dot& dot, const model::Operation& operation)
{
    const auto order = record.orders.find(dot);
    return order != record.orders.end() && order->second == operation.stamp.packed;
}

} // namespace

Twins::Twins(MasterStore& master) : master_(master), any_(hasTwins(master.database())) {}

Twins::Meeting Twins::meet(model::Operation& operation, model::Record& record)
{
    if (base::mutant("twins are strangers"))
        return {};
    Meeting meeting;
    if (!record.type.empty()) // else nothing of it can have been folded
        meeting.stands = standing(operation, record);
    const model::Dot own = operation.dot();
    const model::Dot& counts = meeting.stands ? *meeting.stands : own;
    const auto isTheSame = [&](const model::Dot& name) {
        if (meeting.stands && cameBack(master_.database(), name) && !byDot(name))
            model::countOnce(record, operation, name, counts);
        model::seeAs(record, name, counts);
        meeting.changed = true;
    };
    for (const model::Earlier& earlier : operation.was)
        if (earlier.dot != counts && surelyMeans(earlier))
            isTheSame(earlier.dot);
    if (meeting.stands && own != counts) {
        isTheSame(own);
        met_[own] = counts;
    }
    const bool translated = translate(operation);
    meeting.changed = meeting.changed || translated;
    return meeting;
}

std::optional<model::Dot> Twins::standing(const model::Operation& operation, const model::Record& record)
{
    if (auto known = byOperation(operation.id))
        return known;
    for (const model::Earlier& earlier : operation.was) {
        if (auto known = byOperation(earlier.operation))
            return known;
        const auto outcome = outcomeAt(master_, earlier.dot);
        if (outcome && outcome->operation == earlier.operation && isFolded(*outcome))
            return earlier.dot;
        if ((earlier.answered || hasStamp(record, earlier.dot, operation)) && cameBack(master_.database(), earlier.dot))
            return earlier.dot;
    }
    return std::nullopt;
}

/// A number that two installations used means what the master has under it. One that it does not have means this, where
/// a server had heard of it: nobody else can have seen another.
bool Twins::surelyMeans(const model::Earlier& earlier)
{
    const auto outcome = outcomeAt(master_, earlier.dot);
    return outcome ? outcome->operation == earlier.operation : earlier.answered;
}

bool Twins::translate(model::Operation& operation)
{
    if (!any_ && met_.empty())
        return false;
    bool changed = false;
    for (auto& [path, dots] : operation.base)
        for (model::Dot& dot : dots) {
            const auto met = met_.find(dot);
            if (auto stands = met == met_.end() ? byDot(dot) : std::optional(met->second)) {
                dot = std::move(*stands);
                changed = true;
            }
        }
    return changed;
}

std::optional<model::Dot> Twins::byOperation(base::Id operation)
{
    if (!any_)
        return std::nullopt;
    Query query(master_.database(), "SELECT stands FROM twin WHERE op = ?");
    query.bind(operation);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

std::optional<model::Dot> Twins::byDot(const model::Dot& dot)
{
    if (!any_)
        return std::nullopt;
    Query query(master_.database(), "SELECT stands FROM twin INDEXED BY twin_dot WHERE dot = ? AND dot <> ''");
    query.bind(dot);
    return query.step() ? std::optional(query.text(0)) : std::nullopt;
}

void Twins::note(const model::Operation& operation, const model::Dot& stands)
{
    if (const model::Dot own = operation.dot(); own != stands)
        put(operation.id, own, stands);
    for (const model::Earlier& earlier : operation.was)
        if (earlier.dot != stands)
            put(earlier.operation, surelyMeans(earlier) ? earlier.dot : model::Dot(), stands);
}

void Twins::put(base::Id operation, const model::Dot& dot, const model::Dot& stands)
{
    Query(master_.database(), R"sql(
        INSERT INTO twin(op, dot, stands) VALUES (?, ?, ?)
            ON CONFLICT(op) DO UPDATE SET dot = CASE WHEN dot = '' THEN excluded.dot ELSE dot END)sql")
        .bind(operation, dot, stands)
        .run();
    any_ = true;
}

void Twins::taken(const model::Operation& operation)
{
    if (any_)
        Query(master_.database(), "UPDATE twin SET dot = '' WHERE dot = ? AND dot <> '' AND op <> ?")
            .bind(operation.dot(), operation.id)
            .run();
}

} // namespace fairbook::store

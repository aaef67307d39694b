#include "shared/store/overlay.h"

#include <algorithm>

#include "shared/model/fold.h"
#include "shared/model/give_back.h"

namespace fairbook::store {

model::Record unwritten(const model::Record& record)
{
    model::Record blank;
    blank.type = record.type;
    blank.id = record.id;
    return blank;
}

model::Record foldOnto(model::Record base, const std::vector<PendingOperation>& pending)
{
    for (const PendingOperation& one : pending) {
        const bool refused = one.status == PendingStatus::aside && one.operation.action == model::Action::erase;
        if (refused || base.orders.contains(one.operation.counts()))
            continue;
        if (one.operation.of.empty()) {
            model::apply(base, one.operation, model::orderOf(one.operation, base));
        } else { // what is doubtful hides nothing until the server has answered
            model::Operation sure = one.operation;
            model::keepSeen(sure, [&](const model::Dot& dot) { return model::hadSeen(sure, base, dot); });
            model::apply(base, sure, model::orderOf(one.operation, base));
        }
    }
    return base;
}

void refold(Database& database, std::int64_t rid, DeviceWork& work)
{
    RecordRows rows(database);
    auto row = rows.at(rid);
    if (!row)
        return;
    const auto pending = PendingList(database).ofRecord(rid);
    row->now.aside = std::count_if(pending.begin(), pending.end(),
                                   [](const PendingOperation& one) { return one.status == PendingStatus::aside; });
    row->now.waiting = static_cast<std::int64_t>(pending.size()) - row->now.aside;
    auto base = rows.base(*row);
    if (!base && row->now.seq == 0)
        base = unwritten(row->record);
    row->record = foldOnto(base ? std::move(*base) : std::move(row->record), pending);
    rows.write(*row, work);
}

} // namespace fairbook::store

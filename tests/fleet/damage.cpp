#include "tests/fleet/damage.h"

#include <stdexcept>

#include "shared/store/database.h"
#include "shared/store/device_work.h"
#include "shared/store/range_repair.h"
#include "shared/store/record_rows.h"

namespace fairbook::fleet {
namespace {

void makeStale(store::Database& database, base::Id record)
{
    store::Query(database, R"sql(
        UPDATE record SET body = json_set(body, '$.company', 'Of another time'), hash = randomblob(16) WHERE id = ?)sql")
        .bind(record)
        .run();
}

void lose(store::Database& database, base::Id record)
{
    store::DeviceWork work(database);
    store::RecordRows rows(database);
    const auto row = rows.find(record);
    if (!row || row->overlaid())
        throw std::runtime_error("nothing to lose");
    rows.erase(*row, work);
    work.commit();
}

void addStrange(store::Database& database, base::Id record)
{
    store::DeviceWork work(database);
    store::RecordRow row;
    row.record.type = "client";
    row.record.id = record;
    row.record.body = {{"company", "Nobody's"}};
    row.now.seq = 1;
    row.hash = "0123456789abcdef";
    store::RecordRows(database).write(row, work);
    work.commit();
}

} // namespace

void damage(store::DeviceStore& store, base::Id record, Damage how)
{
    store::Database& database = store.database();
    if (how == Damage::stale)
        makeStale(database, record);
    else if (how == Damage::lost)
        lose(database, record);
    else
        addStrange(database, record);
    store::recountDigest(database);
}

} // namespace fairbook::fleet

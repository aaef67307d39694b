#include "shared/store/late_erasure.h"

#include <algorithm>
#include <set>

#include "shared/model/scope.h"
#include "shared/store/database.h"

namespace fairbook::store {
namespace {

bool isErased(Database& database, base::Id id)
{
    Query query(database, R"sql(
        SELECT CASE deleted WHEN 0 THEN 0 ELSE json_extract(versions, '$.erased') IS NOT NULL END
          FROM record
         WHERE id = ?)sql");
    query.bind(id);
    return query.step() && query.integer(0) != 0;
}

void eraseOwn(MasterStore& master, const NewRecord& record)
{
    model::Operation operation;
    operation.action = model::Action::erase;
    operation.type = record.type;
    operation.record = record.id;
    operation.set = {{"reason", "came after the erasure"}};
    static_cast<void>(master.commitOwn(operation, {})); // it is short: nothing is refused
}

} // namespace

void noteNew(std::vector<NewRecord>& records, const model::Record& record)
{
    const base::Id parent = model::standsBelow(record);
    if (!parent.none() && record.erased.empty())
        records.push_back({record.id, record.type, parent});
}

bool eraseLate(MasterStore& master, const std::vector<NewRecord>& records)
{
    std::set<base::Id> erased;
    for (bool more = true; more;) { // once more for what belongs to one that comes later in the list
        more = false;
        for (const NewRecord& record : records)
            if (!erased.contains(record.id) &&
                (erased.contains(record.parent) || isErased(master.database(), record.parent)))
                more = erased.insert(record.id).second;
    }
    if (erased.empty())
        return false;
    const bool files = master.forgetLines({erased.begin(), erased.end()});
    for (const NewRecord& record : records)
        if (erased.contains(record.id))
            eraseOwn(master, record);
    return files;
}

} // namespace fairbook::store

#include "shared/store/queries/responses.h"

#include <map>
#include <utility>

#include "shared/store/queries/records.h"

namespace fairbook::store {
namespace {

/// The index of types keeps the scan to responses: they are few beside clients and meetings.
constexpr const char* responsesOfForm = R"sql(
    SELECT rid, id
      FROM record INDEXED BY record_by_type
     WHERE type = 'response' AND rid > ? AND deleted = 0 AND f_form = ?
     ORDER BY rid
     LIMIT ?)sql";

constexpr const char* formsAnswered = R"sql(
    SELECT f_form, f_version
      FROM record INDEXED BY record_by_type
     WHERE type = 'response' AND deleted = 0
     ORDER BY rid)sql";

} // namespace

RecordPage ResponseQueries::page(base::Id form, std::int64_t after, std::int64_t limit)
{
    std::vector<base::Id> ids;
    RecordPage page;
    {
        Query query(database_, responsesOfForm);
        query.bind(after, form.text(), limit);
        while (query.step()) {
            page.next = query.integer(0);
            ids.push_back(query.id(1));
        }
    }
    if (static_cast<std::int64_t>(ids.size()) < limit)
        page.next = 0;
    RecordQueries records(database_);
    for (const base::Id& id : ids)
        if (auto stored = records.one(id))
            page.records.push_back(std::move(*stored));
    return page;
}

std::vector<ResponseCount> ResponseQueries::counts()
{
    std::map<std::pair<std::string, std::string>, std::int64_t> found;
    Query query(database_, formsAnswered);
    while (query.step())
        ++found[{query.text(0), query.text(1)}];
    std::vector<ResponseCount> counts;
    for (const auto& [of, count] : found)
        counts.push_back({.form = of.first, .version = of.second, .count = count});
    return counts;
}

std::vector<const char*> ResponseQueries::statements()
{
    return {responsesOfForm, formsAnswered};
}

RecordPage DeviceStore::responsesOf(base::Id form, std::int64_t after, std::int64_t limit)
{
    return ResponseQueries(database()).page(form, after, limit);
}

std::vector<ResponseCount> DeviceStore::responseCounts()
{
    return ResponseQueries(database()).counts();
}

} // namespace fairbook::store

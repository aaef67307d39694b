#include "shared/store/undo.h"

#include <algorithm>

#include "shared/model/path.h"
#include "shared/store/meta.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {
namespace {

struct Step
{
    std::int64_t n = 0;
    std::int64_t rid = 0;
    std::string action;
    base::Json before;
};

/// Newest first: what was done last is taken back first.
std::vector<Step> stepsOf(Database& database, std::int64_t lastNumber)
{
    Query query(database, R"sql(
        SELECT n, rid, action, before
          FROM undo
         WHERE n <= ?1 AND n >= (SELECT first FROM undo WHERE n = ?1)
         ORDER BY n DESC)sql");
    query.bind(lastNumber);
    std::vector<Step> steps;
    while (query.step()) {
        auto before = base::parseJson(query.view(3));
        steps.push_back({query.integer(0), query.integer(1), query.text(2), before ? *before : base::Json::object()});
    }
    return steps;
}

/// Of what stood there before a relation was written. One operation relates by one action: so does its undoing.
model::Action actionOf(std::string_view path, const base::Json& value)
{
    if (model::splitPath(path).field == model::notDuplicateOf)
        return model::Action::notDuplicate;
    return value.is_null() ? model::Action::unmerge : model::Action::merge;
}

model::Edit editOf(const RecordRow& row, const Step& step, const model::Dot& ours)
{
    model::Edit edit;
    edit.type = row.record.type;
    edit.record = row.record.id;
    if (step.action == "create")
        edit.action = model::Action::remove;
    else if (step.action == "remove")
        edit.action = model::Action::restore;
    else if (step.action == "restore")
        edit.action = model::Action::remove;
    if (step.action != "set" && step.action != "relate")
        return edit;
    for (const auto& [path, value] : step.before.get_ref<const base::Json::object_t&>()) {
        const auto dots = model::dotsOf(row.record, path);
        if (std::find(dots.begin(), dots.end(), ours) == dots.end())
            continue; // somebody has replaced it since
        edit.set[path] = value;
        edit.base[path] = {ours};
        if (step.action == "relate")
            edit.action = actionOf(path, value);
    }
    return edit;
}

} // namespace

base::Result<model::Gesture> undoOf(Database& database, std::int64_t lastNumber)
{
    const std::string incarnation = Meta(database).text(key::incarnation);
    model::Gesture gesture;
    for (const Step& step : stepsOf(database, lastNumber)) {
        const auto row = RecordRows(database).at(step.rid);
        if (!row)
            continue;
        const bool writes = step.action == "set" || step.action == "relate";
        const bool removes = step.action == "create" || step.action == "restore";
        if (removes == row->record.deleted() && !writes)
            continue; // it is as it was before already
        model::Edit edit = editOf(*row, step, model::makeDot(incarnation, static_cast<std::uint64_t>(step.n)));
        if (!writes || !edit.set.empty())
            gesture.push_back(std::move(edit));
    }
    if (gesture.empty())
        return base::refuse(base::Code::notFound, std::to_string(lastNumber));
    return gesture;
}

} // namespace fairbook::store

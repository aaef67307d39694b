#include "shared/store/conflict_memory.h"

#include <algorithm>

#include "shared/store/meta.h"

namespace fairbook::store {

void ConflictMemory::note(const RecordRow& row, const model::Record& oldBase)
{
    const auto paths = model::conflictsOf(row.record);
    std::vector<std::string> settled;
    {
        Query known(database_, "SELECT path FROM conflict_before WHERE rid = ? ORDER BY path");
        known.bind(row.rid);
        while (known.step()) {
            if (std::find(paths.begin(), paths.end(), known.view(0)) == paths.end())
                settled.push_back(known.text(0));
        }
    }
    for (const std::string& path : settled)
        Query(database_, "DELETE FROM conflict_before WHERE rid = ? AND path = ?").bind(row.rid, path).run();
    for (const std::string& path : paths) {
        const auto old = model::liveValues(oldBase, path);
        const auto live = model::liveValues(row.record, path);
        const bool stillThere = old.empty() || std::any_of(live.begin(), live.end(), [&](const model::Sibling& value) {
                                    return value.dot == old.front().dot;
                                });
        if (!stillThere)
            Query(database_, "INSERT OR IGNORE INTO conflict_before(rid, path, value) VALUES (?, ?, ?)")
                .bind(row.rid, path, base::dumpJson(old.front().value))
                .run();
    }
}

std::optional<base::Json> ConflictMemory::before(std::int64_t rid, const model::Record& record, std::string_view path)
{
    auto value = replacedByUs(rid, record, path);
    if (!value) {
        Query query(database_, "SELECT value FROM conflict_before WHERE rid = ? AND path = ?");
        query.bind(rid, path);
        const auto kept = query.step() ? base::parseJson(query.view(0)) : base::parseJson("");
        if (kept)
            value = *kept;
    }
    if (!value)
        return std::nullopt;
    const auto live = model::liveValues(record, path);
    const bool among = std::any_of(live.begin(), live.end(),
                                   [&](const model::Sibling& one) { return model::sameValue(one.value, *value); });
    return among ? std::nullopt : value;
}

std::optional<base::Json> ConflictMemory::replacedByUs(std::int64_t rid, const model::Record& record,
                                                       std::string_view path)
{
    const std::string ours = Meta(database_).text(key::incarnation);
    for (const model::Dot& dot : model::dotsOf(record, path)) {
        const auto parts = model::splitDot(dot);
        if (!parts || parts->incarnation != ours)
            continue;
        Query query(database_, "SELECT before FROM undo WHERE n = ? AND rid = ? AND action = 'set'");
        query.bind(static_cast<std::int64_t>(parts->number), rid);
        if (!query.step())
            continue;
        const auto values = base::parseJson(query.view(0));
        const base::Json* value = values ? base::memberOf(*values, path) : nullptr;
        if (value != nullptr && !value->is_null())
            return *value;
    }
    return std::nullopt;
}

} // namespace fairbook::store

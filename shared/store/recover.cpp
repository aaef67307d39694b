#include "shared/store/recover.h"

#include <map>
#include <set>

#include <sqlite3.h>

#include "shared/store/device_store.h"
#include "shared/store/device_work.h"
#include "shared/store/gesture_writer.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"
#include "shared/store/salvage.h"

namespace fairbook::store {
namespace {

constexpr std::size_t statesOfPage = 1000;

/// A base that opens and whose every page is right needs no help.
base::Result<bool> isSound(const std::filesystem::path& folder, base::Clock& clock, base::Random& random)
{
    try {
        const auto store = DeviceStore::open(folder, clock, random);
        if (!store)
            return tl::unexpected(store.error());
        sqlite3_db_config((*store)->database().raw().getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return (*store)->check().has_value();
    } catch (const base::StoreError& error) {
        if (error.fault() != base::StoreFault::corrupt)
            throw;
        return false;
    }
}

void putNamed(DeviceStore& store, const Salvage& found)
{
    Meta meta(store.database());
    for (const std::string_view name : {key::enrolment, key::epoch})
        if (const auto value = found.meta.find(std::string(name)); value != found.meta.end())
            meta.set(name, value->second);
    for (const std::string_view name : {key::hybridClock, key::clockOffset, key::lastSync})
        if (const auto value = found.meta.find(std::string(name)); value != found.meta.end())
            meta.set(name, static_cast<std::int64_t>(std::atoll(value->second.c_str())));
    for (const auto& [name, value] : found.settings)
        if (const auto json = base::parseJson(value))
            store.setSetting(name, *json);
    for (const auto& [form, value] : found.drafts)
        if (const auto json = base::parseJson(value))
            store.saveDraft(form, *json);
}

/// As pages of a feed that is read from its beginning afterwards: whatever is wrong or missing here comes right then.
void putStates(DeviceStore& store, Salvage& found)
{
    DeviceStore::Page page;
    page.more = true;
    page.epoch = Meta(store.database()).text(key::epoch);
    page.serverTime = store.link().lastSync;
    page.clockOffsetMs = store.link().clockOffsetMs;
    for (std::size_t at = 0; at < found.states.size(); ++at) {
        SalvagedState& state = found.states[at];
        page.states.push_back({.id = state.record.id,
                               .type = state.record.type,
                               .seq = state.seq,
                               .record = state.record,
                               .hash = model::hashOf(state.record)});
        if (page.states.size() < statesOfPage && at + 1 < found.states.size())
            continue;
        (void)store.applyPage(page); // begins where the new base is: it cannot be refused
        page.states.clear();
    }
    store.restartFeed();
}

/// A gesture of which a part was lost goes on as single operations: half a meeting is better than none.
void ungroupBroken(std::vector<SalvagedOperation>& operations)
{
    std::map<std::pair<std::string, std::uint64_t>, int> members; // by incarnation and number of the group's first
    const auto groupOf = [](const model::Operation& one) {
        return std::pair(one.incarnation, one.number - static_cast<std::uint64_t>(one.group.index));
    };
    for (const SalvagedOperation& one : operations)
        ++members[groupOf(one.operation)];
    for (SalvagedOperation& one : operations)
        if (members[groupOf(one.operation)] != one.operation.group.count)
            one.operation.group = {};
}

std::int64_t rowFor(RecordRows& rows, DeviceWork& work, const model::Operation& operation)
{
    if (auto row = rows.find(operation.record)) {
        if (row->now.seq > 0 && !row->overlaid())
            rows.keepBase(*row, row->record);
        ++row->now.waiting;
        rows.write(*row, work);
        return row->rid;
    }
    RecordRow row;
    row.record.type = operation.type;
    row.record.id = operation.record;
    row.now.waiting = 1;
    rows.write(row, work);
    return row.rid;
}

std::int64_t putOperations(DeviceStore& store, std::vector<SalvagedOperation> operations, base::Random& random)
{
    ungroupBroken(operations);
    Database& database = store.database();
    DeviceWork work(database);
    RecordRows rows(database);
    GestureWriter writer(database, work, store.clock(), random);
    std::int64_t put = 0;
    std::map<model::Dot, model::Dot> names;
    std::set<std::int64_t> touched;
    for (auto& [operation, line] : operations) {
        const model::Dot old = operation.dot();
        for (auto& [path, dots] : operation.base)
            for (model::Dot& dot : dots)
                if (const auto name = names.find(dot); name != names.end())
                    dot = name->second;
        const std::int64_t rid = rowFor(rows, work, operation);
        touched.insert(rid);
        if (!writer.reissue(operation, line, false, rid))
            throw base::StoreError(base::StoreFault::corrupt, "an operation grew beyond its limit");
        names[old] = operation.dot();
        ++put;
    }
    for (const std::int64_t rid : touched)
        refold(database, rid, work);
    writer.finish();
    work.commit();
    return put;
}

std::filesystem::path freeFolder(const std::filesystem::path& folder)
{
    for (int n = 1;; ++n) {
        auto path = folder / ("damaged-" + std::to_string(n));
        if (std::filesystem::create_directory(path))
            return path;
    }
}

/// The damaged files get their second name first; then the new base takes the place of the old one in one step.
std::filesystem::path swap(const std::filesystem::path& folder, const std::filesystem::path& made)
{
    const std::filesystem::path file = folder / "fairbook.db";
    const std::filesystem::path aside = freeFolder(folder);
    for (const char* name : {"fairbook.db", "fairbook.db-wal"}) {
        if (!std::filesystem::exists(folder / name))
            continue;
        std::error_code failed;
        std::filesystem::create_hard_link(folder / name, aside / name, failed);
        if (failed) // a file system without such links
            std::filesystem::copy_file(folder / name, aside / name);
    }
    std::error_code ignored;
    std::filesystem::remove(folder / "fairbook.db-wal", ignored);
    std::filesystem::remove(folder / "fairbook.db-shm", ignored);
    std::filesystem::rename(made / "fairbook.db", file);
    std::filesystem::remove_all(made, ignored);
    return aside;
}

} // namespace

base::Result<Recovered> recover(const std::filesystem::path& folder, base::Clock& clock, base::Random& random)
{
    if (!std::filesystem::exists(folder / "fairbook.db"))
        return base::refuse(base::Code::notFound, folder.filename().string());
    const auto sound = isSound(folder, clock, random);
    if (!sound)
        return tl::unexpected(sound.error());
    if (*sound)
        return base::refuse(base::Code::exists, "the base is sound");
    Salvage found = salvage(folder / "fairbook.db");
    const std::filesystem::path made = folder / "recovering";
    std::filesystem::remove_all(made);
    Recovered told;
    {
        auto store = DeviceStore::open(made, clock, random);
        if (!store)
            return tl::unexpected(store.error());
        putNamed(**store, found);
        putStates(**store, found);
        told.unsent = putOperations(**store, std::move(found.unsent), random);
        told.enrolled = (*store)->enrolment().has_value();
    } // closed: its log is in the file now
    told.records = static_cast<std::int64_t>(found.states.size());
    told.drafts = static_cast<std::int64_t>(found.drafts.size());
    told.damagedRows = found.damagedRows;
    told.holes = found.holes;
    told.aside = swap(folder, made);
    return told;
}

} // namespace fairbook::store

#include "shared/store/gesture_writer.h"

#include "shared/base/simulation.h"
#include "shared/model/fold.h"
#include "shared/model/merge.h"
#include "shared/model/path.h"
#include "shared/store/meta.h"
#include "shared/store/pending_list.h"

namespace fairbook::store {
namespace {

constexpr std::int64_t undoKept = 2000; ///< operations that can still be undone, or asked what they replaced

/// What an operation takes the place of, for undo. A create of a record that is here already only sets values.
GestureWriter::Replaced replacedBy(const model::Operation& operation, const model::Record& before)
{
    if (operation.action == model::Action::remove)
        return {.action = "remove"};
    if (operation.action == model::Action::restore)
        return {.action = "restore"};
    if (operation.action == model::Action::create && !before.exists())
        return {.action = "create"};
    base::Json values = base::Json::object();
    for (const auto& [path, value] : operation.set.get_ref<const base::Json::object_t&>()) {
        const base::Json* old = model::valueAt(before, path);
        values[path] = old == nullptr ? base::Json() : *old;
    }
    return {.action = model::isRelating(operation.action) ? "relate" : "set", .values = std::move(values)};
}

/// A form may have outlived a restore of this base: what it saw of this incarnation is not written yet.
void dropUnwritten(model::Operation& operation)
{
    const auto unwritten = [&](const model::Dot& dot) {
        const auto parts = model::splitDot(dot);
        return parts && parts->incarnation == operation.incarnation && parts->number >= operation.number;
    };
    for (auto& [path, dots] : operation.base)
        std::erase_if(dots, unwritten);
}

base::Result<void> checkPaths(const model::Edit& edit)
{
    if (!edit.set.is_object())
        return base::refuse(base::Code::badValue, "set");
    for (const auto& [path, value] : edit.set.get_ref<const base::Json::object_t&>()) {
        if (!model::isPath(path))
            return base::refuse(base::Code::badValue, path);
    }
    if (!model::relatesOnlyAsItsAction(edit.action, edit.set))
        return base::refuse(base::Code::badValue, "set");
    return {};
}

} // namespace

GestureWriter::GestureWriter(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random)
    : database_(database), work_(work), clock_(clock), random_(random), rows_(database),
      incarnation_(Meta(database).text(key::incarnation)), forkedFrom_(Meta(database).text(key::forkedFrom)),
      lastNumber_(Meta(database).integer(key::lastNumber)), offsetMs_(Meta(database).integer(key::clockOffset)),
      stamps_(base::Hlc{static_cast<std::uint64_t>(Meta(database).integer(key::hybridClock))})
{}

base::Result<void> GestureWriter::write(model::Gesture gesture, Undoable undoable, Committed& committed)
{
    const std::int64_t first = lastNumber_ + 1;
    std::size_t bytes = 0;
    model::Group group{.index = 0, .count = static_cast<int>(gesture.size())};
    for (model::Edit& edit : gesture) {
        base::crashPoint("gesture.edit");
        if (const auto sound = checkPaths(edit); !sound)
            return sound;
        auto row = rowFor(edit);
        if (!row)
            return tl::unexpected(row.error());
        ++group.index;
        model::Operation operation = operationOf(std::move(edit), *row, group);
        if (const auto sound = model::checkOperation(operation); !sound)
            return sound;
        const std::string line = model::writeOperation(operation);
        bytes += line.size();
        if (line.size() > model::operationBytesMax || bytes > gestureBytesMax)
            return base::refuse(base::Code::tooLong, std::to_string(bytes));
        const bool erases = operation.action == model::Action::erase;
        if (row->now.seq > 0 && (!row->overlaid() || (erases && !row->now.erased && !rows_.base(*row))))
            rows_.keepBase(*row, row->record);
        const bool kept = undoable == Undoable::yes && !erases;
        const Replaced replaced = kept ? replacedBy(operation, row->record) : Replaced{};
        const std::uint64_t order = model::orderOf(operation, row->record);
        model::applyTaking(row->record, operation, order); // its identity is read below
        ++row->now.waiting;
        committed.records.push_back(row->record.id);
        const std::int64_t rid = rows_.write(std::move(*row), work_).rid;
        PendingList(database_).add(rid, operation, line, work_.tally());
        if (kept)
            remember(replaced, rid, first);
    }
    committed.lastNumber = lastNumber_;
    work_.breathe();
    return {};
}

base::Result<RecordRow> GestureWriter::rowFor(const model::Edit& edit)
{
    if (!edit.record.none()) {
        if (auto row = rows_.find(edit.record))
            return std::move(*row);
    }
    if (edit.action != model::Action::create)
        return base::refuse(base::Code::notFound, edit.record.text());
    RecordRow row;
    row.record.type = edit.type;
    row.record.id = edit.record.none() ? base::Id::make(clock_.now(), random_) : edit.record;
    return row;
}

model::Operation GestureWriter::operationOf(model::Edit&& edit, const RecordRow& row, model::Group group)
{
    const base::Instant wall = clock_.now();
    model::Operation operation;
    operation.id = base::Id::make(wall, random_);
    operation.incarnation = incarnation_;
    operation.number = static_cast<std::uint64_t>(++lastNumber_);
    operation.group = group;
    operation.type = row.record.type;
    operation.record = row.record.id;
    operation.action = edit.action;
    operation.set = std::move(edit.set);
    operation.base = std::move(edit.base);
    dropUnwritten(operation);
    if (row.rid != 0)
        renameForked(operation, row);
    const bool whole = edit.action == model::Action::remove || edit.action == model::Action::restore;
    if (whole && !operation.base.contains(std::string(model::wholeRecord)))
        operation.base[std::string(model::wholeRecord)] = model::allDots(row.record);
    operation.stamp = stamps_.tick({wall.ms + offsetMs_});
    operation.wall = wall;
    operation.zoneMinutes = clock_.zoneMinutes();
    operation.app = FAIRBOOK_VERSION;
    return operation;
}

/// A form that was opened before a fork names what it saw by a number that a clone may have used for another write.
/// What stands there under that number is the clone's, and then the form is a later one: but that would show the own
/// write too, while it stands.
void GestureWriter::renameForked(model::Operation& operation, const RecordRow& row)
{
    const auto holds = [](const std::vector<model::Dot>& dots, const model::Dot& dot) {
        return std::find(dots.begin(), dots.end(), dot) != dots.end();
    };
    for (auto& [path, dots] : operation.base) {
        const auto shown = path == model::wholeRecord ? model::allDots(row.record) : model::dotsOf(row.record, path);
        for (model::Dot& dot : dots) {
            const auto parts = model::splitDot(dot);
            if (!parts || forkedFrom_.find(parts->incarnation) == std::string::npos)
                continue;
            auto now = PendingList(database_).presentName(row.rid, dot);
            if (now && (!holds(shown, dot) || (holds(shown, *now) && !holds(dots, *now))))
                dot = std::move(*now);
        }
    }
}

void GestureWriter::remember(const Replaced& replaced, std::int64_t rid, std::int64_t first)
{
    Query(database_, "INSERT INTO undo(n, first, rid, action, before) VALUES (?, ?, ?, ?, ?)")
        .bind(lastNumber_, first, rid, replaced.action, base::dumpJson(replaced.values))
        .run();
    Query(database_, "DELETE FROM undo WHERE n <= ?").bind(lastNumber_ - undoKept).run();
}

base::Result<void> GestureWriter::reissue(model::Operation& operation, std::string_view line, bool answered,
                                          std::int64_t rid)
{
    auto& was = operation.was;
    was.push_back({operation.dot(), operation.id, answered});
    if (was.size() > model::earlierMax)
        was.erase(was.begin());
    operation.id = base::Id::make(clock_.now(), random_);
    operation.incarnation = incarnation_;
    operation.number = static_cast<std::uint64_t>(++lastNumber_);
    auto again = model::rewriteOperation(line, operation);
    if (again && again->size() > model::operationBytesMax) {
        was.clear(); // rather twice than not at all
        again = model::rewriteOperation(line, operation);
    }
    if (!again)
        return base::refuse(base::Code::badValue, again.error().detail);
    if (again->size() > model::operationBytesMax)
        return base::refuse(base::Code::tooLong, std::to_string(again->size()));
    PendingList(database_).add(rid, operation, *again, work_.tally());
    return {};
}

void GestureWriter::finish()
{
    Meta(database_).set(key::lastNumber, lastNumber_);
    Meta(database_).set(key::hybridClock, static_cast<std::int64_t>(stamps_.last().packed));
}

} // namespace fairbook::store

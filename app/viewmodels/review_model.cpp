#include "app/viewmodels/review_model.h"

#include <algorithm>

#include "app/review/settlement.h"
#include "app/viewmodels/texts.h"
#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/model/merge.h"

namespace fairbook::app {
namespace {

constexpr std::int64_t shownMax = 2000;

} // namespace

ConflictModel::ConflictModel(QObject* parent)
    : QObject(parent), values_({{"dot", [](const Value& value) { return value.dot; }},
                                {"field", [](const Value& value) { return value.field; }},
                                {"value", [](const Value& value) { return value.value; }},
                                {"author", [](const Value& value) { return value.author; }},
                                {"device", [](const Value& value) { return value.device; }},
                                {"when", [](const Value& value) { return value.when; }},
                                {"shown", [](const Value& value) { return value.shown; }},
                                {"mine", [](const Value& value) { return value.mine; }}})
{}

ReviewModel::ReviewModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), rows_({{"key", [](const Row& row) { return row.key; }},
                                        {"record", [](const Row& row) { return row.record; }},
                                        {"recordName", [](const Row& row) { return row.recordName; }},
                                        {"field", [](const Row& row) { return row.field; }},
                                        {"kind", [](const Row& row) { return row.kind; }}})
{
    connect(&access, &StoreAccess::changed, this, &ReviewModel::reload);
    reload();
}

int ReviewModel::trivialCount() const
{
    return static_cast<int>(std::count_if(found_.begin(), found_.end(), [](const Found& f) { return f.trivial; }));
}

void ReviewModel::setCurrentIndex(int index)
{
    currentIndex_ = std::clamp(index, 0, std::max(count() - 1, 0));
    showCurrent();
}

void ReviewModel::keep(const QString& dot)
{
    settle([dot = dot.toStdString()](const model::Record& record,
                                     const std::string& path) { return keepValue(record, path, dot); },
           tr("Decision saved on this device"));
}

void ReviewModel::keepBoth()
{
    settle([](const model::Record& record, const std::string& path) { return app::keepBoth(record, path); },
           tr("Both kept, on this device"));
}

void ReviewModel::keepEdited(const QString& text)
{
    settle(
        [text = text.trimmed().toStdString(), region = region_.toStdString()](
            const model::Record& record, const std::string& path) -> base::Result<model::Edit> {
            const model::Field* field = model::fieldOf(record.type, path);
            auto value = field == nullptr ? base::Result<base::Json>(base::Json(text))
                                          : exchange::valueOfText(*field, text, region);
            if (!value)
                return tl::unexpected(value.error());
            return app::keepEdited(record, path, std::move(*value));
        },
        tr("Decision saved on this device"));
}

void ReviewModel::later()
{
    if (count() > 1)
        setCurrentIndex((currentIndex_ + 1) % count());
}

void ReviewModel::resolveTrivial()
{
    std::vector<std::pair<base::Id, std::string>> trivial;
    for (const Found& found : found_)
        if (found.trivial)
            trivial.emplace_back(found.conflict.record, found.conflict.path);
    doneCount_ += static_cast<int>(trivial.size());
    store().write(
        this,
        [trivial](store::DeviceStore& store) -> base::Result<store::Committed> {
            model::Gesture gesture;
            for (const auto& [id, path] : trivial) {
                const auto stored = store.record(id);
                if (!stored || !trivialConflict(stored->record, path))
                    continue;
                if (auto edit = keepValue(stored->record, path, model::liveValues(stored->record, path).front().dot))
                    gesture.push_back(std::move(*edit));
            }
            return store.commit(gesture);
        },
        tr("%n decision(s) saved on this device", nullptr, static_cast<int>(trivial.size())));
}

void ReviewModel::restoreRecord()
{
    settle([](const model::Record& record,
              const std::string&) -> base::Result<model::Edit> { return model::restoreEdit(record); },
           tr("Record kept"));
}

void ReviewModel::confirmDelete()
{
    settle([](const model::Record& record,
              const std::string&) -> base::Result<model::Edit> { return model::removeEdit(record); },
           tr("Moved to the trash"));
}

void ReviewModel::keepMerged()
{
    if (found_.empty())
        return;
    const base::Id survivor = found_[static_cast<std::size_t>(currentIndex_)].conflict.mergedInto;
    settle([survivor](const model::Record& record,
                      const std::string&) -> base::Result<model::Edit> { return model::mergeEdit(record, survivor); },
           tr("Kept as one person"));
}

void ReviewModel::takeApart()
{
    if (found_.empty())
        return;
    const base::Id survivor = found_[static_cast<std::size_t>(currentIndex_)].conflict.mergedInto;
    settle([survivor](const model::Record& record,
                      const std::string&) -> base::Result<model::Edit> { return model::unmergeEdit(record, survivor); },
           tr("Two clients again"));
}

QString ReviewModel::kindOf(const store::Conflict& conflict)
{
    return conflict.editedAfterDelete  ? QStringLiteral("edited_after_delete")
           : conflict.editedAfterMerge ? QStringLiteral("edited_after_merge")
                                       : QStringLiteral("value");
}

QString ReviewModel::labelOf(const store::Conflict& conflict)
{
    if (conflict.editedAfterDelete)
        return tr("Deleted, and edited by somebody else");
    if (conflict.editedAfterMerge)
        return tr("Merged, and edited by somebody else");
    return Texts::label(model::fieldOf(conflict.type, conflict.path), conflict.path);
}

void ReviewModel::open(const QString& recordKey)
{
    wanted_ = recordKey;
    for (int at = 0; at < count(); ++at)
        if (QString::fromStdString(found_[static_cast<std::size_t>(at)].conflict.record.text()) == recordKey) {
            wanted_.clear();
            setCurrentIndex(at);
            return;
        }
}

void ReviewModel::retranslate()
{
    reload();
}

void ReviewModel::reload()
{
    store().ask(
        this,
        [](store::DeviceStore& store) {
            std::vector<Found> found;
            for (auto& conflict : store.conflicts(shownMax)) {
                const auto stored = store.record(conflict.record);
                if (!stored)
                    continue;
                const bool value = !conflict.editedAfterDelete && !conflict.editedAfterMerge;
                const bool both = value && canKeepBoth(stored->record, conflict.path);
                const bool trivial = value && trivialConflict(stored->record, conflict.path);
                found.push_back({std::move(conflict), both, trivial});
            }
            return found;
        },
        [this](std::vector<Found> found) {
            found_ = std::move(found);
            std::vector<Row> rows;
            for (const Found& entry : found_) {
                const store::Conflict& conflict = entry.conflict;
                const QString record = QString::fromStdString(conflict.record.text());
                rows.push_back({record + QLatin1Char('/') + Texts::of(conflict.path), record,
                                Texts::of(conflict.recordName), labelOf(conflict), kindOf(conflict)});
            }
            rows_.setRows(std::move(rows));
            setCurrentIndex(currentIndex_);
            if (!wanted_.isEmpty())
                open(wanted_);
        });
}

ConflictModel::Value ReviewModel::shownValue(const store::Conflict& conflict, const store::Conflict::Value& value,
                                             bool shown)
{
    const std::string& path = value.path.empty() ? conflict.path : value.path;
    const model::Field* field = model::fieldOf(conflict.type, path);
    return {.dot = Texts::of(value.dot),
            .value = Texts::value(field, value.value),
            .author = value.mine             ? tr("You")
                      : value.author.empty() ? tr("Somebody")
                                             : Texts::of(value.author),
            .device = Texts::of(value.device),
            .when = Texts::when(value.at, now()),
            .field = value.path.empty() ? QString() : Texts::label(field, path),
            .shown = shown,
            .mine = value.mine};
}

void ReviewModel::showCurrent()
{
    std::vector<ConflictModel::Value> values;
    if (found_.empty()) {
        current_.recordName = current_.recordKey = current_.fieldLabel = current_.before = current_.kind =
            current_.mergedInto = QString();
        current_.canKeepBoth = current_.trivial = false;
    } else {
        const Found& found = found_[static_cast<std::size_t>(currentIndex_)];
        const store::Conflict& conflict = found.conflict;
        current_.recordName = Texts::of(conflict.recordName);
        current_.recordKey = QString::fromStdString(conflict.record.text());
        current_.fieldLabel = labelOf(conflict);
        current_.before =
            conflict.before ? Texts::value(model::fieldOf(conflict.type, conflict.path), *conflict.before) : QString();
        current_.kind = kindOf(conflict);
        current_.mergedInto = Texts::of(conflict.mergedIntoName);
        current_.canKeepBoth = found.canKeepBoth;
        current_.trivial = found.trivial;
        for (const auto& value : conflict.values)
            values.push_back(shownValue(conflict, value, values.empty() && !conflict.editedAfterMerge));
    }
    current_.setValues(std::move(values));
    emit current_.changed();
    emit changed();
}

void ReviewModel::settle(Decide decide, const QString& said)
{
    if (found_.empty())
        return;
    const store::Conflict& conflict = found_[static_cast<std::size_t>(currentIndex_)].conflict;
    store().write(
        this,
        [id = conflict.record, path = conflict.path,
         decide = std::move(decide)](store::DeviceStore& store) -> base::Result<store::Committed> {
            const auto stored = store.record(id);
            if (!stored)
                return base::refuse(base::Code::notFound);
            auto edit = decide(stored->record, path);
            if (!edit)
                return tl::unexpected(edit.error());
            return store.commit({*edit});
        },
        said, [this](const store::Committed&) { ++doneCount_; });
}

} // namespace fairbook::app

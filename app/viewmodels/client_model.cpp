#include "app/viewmodels/client_model.h"

#include <algorithm>
#include <set>

#include "app/capture/capture_gesture.h"
#include "app/viewmodels/texts.h"
#include "shared/model/catalogue.h"
#include "shared/model/describe.h"

namespace fairbook::app {
namespace {

using base::Json;

/// The card shows the person's own fields in this order; the name is the page's title.
constexpr std::string_view onCard[] = {
    "phones",     "emails",   "addresses",   "links",       "job_title", "company",
    "department", "birthday", "tags",        "attributes",  "status",    "preferred_language",
    "industry",   "tax_id",   "source_kind", "source_note", "note"};
constexpr std::int64_t partsMax = 400;

QString text(const Json& json, std::string_view key)
{
    return Texts::of(base::textAt(json, key));
}

std::set<model::Dot> dotsIn(const model::Record& record)
{
    std::set<model::Dot> dots;
    for (const auto& [dot, order] : record.orders)
        dots.insert(dot);
    return dots;
}

} // namespace

ClientModel::ClientModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), photos_(access), answers_(access),
      fields_({{"path", [](const FieldRow& row) { return row.path; }},
               {"field", [](const FieldRow& row) { return row.field; }},
               {"label", [](const FieldRow& row) { return row.label; }},
               {"kind", [](const FieldRow& row) { return row.kind; }},
               {"value", [](const FieldRow& row) { return row.value; }},
               {"raw", [](const FieldRow& row) { return row.raw; }},
               {"secondary", [](const FieldRow& row) { return row.secondary; }},
               {"conflict", [](const FieldRow& row) { return row.conflict; }},
               {"changedBy", [](const FieldRow& row) { return row.changedBy; }}}),
      history_({{"key", [](const HistoryRow& row) { return row.key; }},
                {"when", [](const HistoryRow& row) { return row.when; }},
                {"kind", [](const HistoryRow& row) { return row.kind; }},
                {"title", [](const HistoryRow& row) { return row.title; }},
                {"text", [](const HistoryRow& row) { return row.text; }},
                {"author", [](const HistoryRow& row) { return row.author; }},
                {"delivery", [](const HistoryRow& row) { return row.delivery; }}}),
      consents_({{"channel", [](const ConsentRow& row) { return row.channel; }},
                 {"state", [](const ConsentRow& row) { return row.state; }},
                 {"code", [](const ConsentRow& row) { return row.code; }},
                 {"when", [](const ConsentRow& row) { return row.when; }},
                 {"by", [](const ConsentRow& row) { return row.by; }},
                 {"wording", [](const ConsentRow& row) { return row.wording; }}}),
      tasks_({{"key", [](const TaskRow& row) { return row.key; }},
              {"title", [](const TaskRow& row) { return row.title; }},
              {"due", [](const TaskRow& row) { return row.due; }},
              {"done", [](const TaskRow& row) { return row.done; }},
              {"overdue", [](const TaskRow& row) { return row.overdue; }}})
{
    connect(&access, &StoreAccess::changed, this, &ClientModel::reload);
    connect(&form_, &FormModel::changed, this, &ClientModel::changed);
}

QString ClientModel::title() const
{
    return Texts::of(model::displayName(stored_.record));
}

QString ClientModel::subtitle() const
{
    const QString job = text(stored_.record.body, "job_title");
    const QString company = text(stored_.record.body, "company");
    return company == title() || company.isEmpty() ? job
           : job.isEmpty()                         ? company
                                                   : job + QStringLiteral(", ") + company;
}

QString ClientModel::grade() const
{
    return text(stored_.record.body, "grade");
}

QString ClientModel::delivery() const
{
    return Texts::of(store::deliveryName(stored_.delivery));
}

QString ClientModel::deliveryText() const
{
    return Texts::delivery(stored_.delivery);
}

void ClientModel::load(const QString& key)
{
    if (key_ == key)
        return;
    key_ = key;
    photos_.load(key);
    stored_ = {};
    editing_ = false;
    loading_ = true;
    emit changed();
    reload();
}

void ClientModel::addNote(const QString& said)
{
    const auto client = base::Id::parse(key_.toStdString());
    if (said.trimmed().isEmpty() || !client)
        return;
    const model::Edit note{
        .action = model::Action::create,
        .type = "interaction",
        .record = {},
        .set = {{"client", client->text()}, {"kind", "note"}, {"at", now().ms}, {"text", said.trimmed().toStdString()}},
        .base = {}};
    store().write(
        this, [note](store::DeviceStore& store) { return store.commit({note}); }, tr("Note saved on this device"));
}

void ClientModel::setGrade(const QString& code)
{
    model::Edit edit{
        .action = model::Action::set, .type = "client", .record = stored_.record.id, .set = Json::object(), .base = {}};
    edit.set["grade"] = code.isEmpty() ? Json() : Json(code.toStdString());
    edit.base["grade"] = model::dotsOf(stored_.record, "grade");
    store().write(
        this, [edit](store::DeviceStore& store) { return store.commit({edit}); }, tr("Grade saved on this device"));
}

void ClientModel::toggleTask(const QString& key)
{
    for (const auto& part : parts_) {
        if (QString::fromStdString(part.record.id.text()) != key)
            continue;
        const bool done = base::textAt(part.record.body, "state") == "done";
        model::Edit edit{
            .action = model::Action::set, .type = "task", .record = part.record.id, .set = Json::object(), .base = {}};
        edit.set["state"] = done ? "open" : "done";
        edit.base["state"] = model::dotsOf(part.record, "state");
        store().write(
            this, [edit](store::DeviceStore& store) { return store.commit({edit}); },
            done ? tr("Task is open again") : tr("Task done"));
    }
}

void ClientModel::remove()
{
    setDeleted(model::Action::remove, tr("%1 moved to the trash").arg(title()));
}

void ClientModel::restore()
{
    setDeleted(model::Action::restore, tr("%1 restored").arg(title()));
}

void ClientModel::setDeleted(model::Action action, const QString& said)
{
    const model::Record& seen = stored_.record;
    const model::Edit edit = action == model::Action::remove ? model::removeEdit(seen) : model::restoreEdit(seen);
    store().write(
        this, [edit](store::DeviceStore& store) { return store.commit({edit}); }, said);
}

void ClientModel::beginEdit()
{
    form_.open(stored_.record, region_);
    editing_ = true;
    emit changed();
}

void ClientModel::save()
{
    const model::Edit edit = form_.edit();
    editing_ = false;
    emit changed();
    if (!edit.set.empty())
        store().write(
            this, [edit](store::DeviceStore& store) { return store.commit({edit}); },
            tr("Changes saved on this device"));
}

void ClientModel::cancel()
{
    editing_ = false;
    emit changed();
}

void ClientModel::reviewConflict()
{
    emit reviewAsked(key_);
}

void ClientModel::reload()
{
    const auto id = base::Id::parse(key_.toStdString());
    if (!id)
        return;
    store().ask(
        this,
        [id = *id](store::DeviceStore& store) {
            Loaded loaded;
            if (auto stored = store.record(id))
                loaded.stored = std::move(*stored);
            loaded.parts = store.recordsOf(id, partsMax);
            std::set<model::Dot> dots = dotsIn(loaded.stored.record);
            for (const auto& part : loaded.parts)
                dots.merge(dotsIn(part.record));
            for (const auto& dot : dots)
                loaded.authors.emplace_back(dot, store.authorOf(dot));
            if (const auto owner = base::Id::parse(base::textAt(loaded.stored.record.body, "owner")))
                if (const auto user = store.record(*owner))
                    loaded.owner = model::displayName(user->record);
            return loaded;
        },
        [this, id = *id](Loaded loaded) {
            if (QString::fromStdString(id.text()) != key_)
                return;
            stored_ = std::move(loaded.stored);
            parts_ = std::move(loaded.parts);
            authors_ = std::move(loaded.authors);
            owner_ = Texts::of(loaded.owner);
            conflicts_ = model::conflictsOf(stored_.record);
            loading_ = false;
            answers_.load(parts_);
            show();
        });
}

void ClientModel::show()
{
    showFields();
    showParts();
    emit changed();
}

void ClientModel::addFieldRow(std::vector<FieldRow>& rows, const model::Field* field, const std::string& path,
                              const Json& value)
{
    const model::Record& record = stored_.record;
    const auto dots = model::dotsOf(record, path);
    const auto live = model::liveValues(record, path);
    FieldRow row{.path = Texts::of(path),
                 .field = Texts::of(path.substr(0, path.find('/'))),
                 .label = Texts::label(field, path),
                 .kind = field == nullptr ? QStringLiteral("text") : Texts::kind(field->kind),
                 .value = Texts::value(field, value),
                 .raw = value.is_object() ? text(value, "raw") : QString(),
                 .secondary = value.is_object() ? Texts::choice(base::textAt(value, "kind")) : QString(),
                 .changedBy = {},
                 .conflict = std::find(conflicts_.begin(), conflicts_.end(), path) != conflicts_.end()};
    if (!live.empty() && live.front().dot != record.created)
        row.changedBy = QStringLiteral("%1, %2").arg(authorOf(live.front().dot),
                                                     Texts::when(Texts::writtenAt(record, live.front().dot), now()));
    rows.push_back(std::move(row));
}

void ClientModel::showFields()
{
    std::vector<FieldRow> rows;
    for (const auto name : onCard) {
        const model::Field* field = model::fieldOf("client", name);
        const Json* value = base::memberOf(stored_.record.body, name);
        if (value == nullptr || field == nullptr)
            continue;
        if (!model::isSet(field->kind)) {
            addFieldRow(rows, field, std::string(name), *value);
            continue;
        }
        for (const auto& [element, content] : value->items())
            addFieldRow(rows, field, std::string(name) + '/' + element, content);
    }
    fields_.setRows(std::move(rows));
}

ClientModel::HistoryRow ClientModel::historyRow(const store::StoredRecord& part)
{
    const Json& body = part.record.body;
    const base::Instant created = Texts::writtenAt(part.record, part.record.created);
    const std::int64_t at = part.record.type == "capture" ? base::intAt(body, "captured_at", created.ms)
                                                          : base::intAt(body, "at", created.ms);
    HistoryRow row{.atMs = at,
                   .key = QString::fromStdString(part.record.id.text()),
                   .when = Texts::when({at}, now()),
                   .kind = Texts::of(part.record.type),
                   .title = {},
                   .text = part.record.type == "capture" ? text(body, "note") : text(body, "text"),
                   .author = authorOf(part.record.created),
                   .delivery = Texts::of(store::deliveryName(part.delivery))};
    if (part.record.type == "capture") {
        const QString grade = text(body, "grade");
        row.title = grade.isEmpty() ? tr("Met at the stand") : tr("Met at the stand, grade %1").arg(grade);
    } else {
        row.kind = text(body, "kind");
        row.title = Texts::choice(base::textAt(body, "kind", "note"));
    }
    return row;
}

void ClientModel::showParts()
{
    std::vector<HistoryRow> history;
    std::vector<ConsentRow> consents;
    std::vector<TaskRow> tasks;
    const QString today = QString::fromStdString(dayAfter(now(), store().clock().zoneMinutes(), 0));
    for (const auto& part : parts_) {
        const Json& body = part.record.body;
        if (part.record.deleted())
            continue;
        if (part.record.type == "capture" || part.record.type == "interaction")
            history.push_back(historyRow(part));
        if (part.record.type == "consent")
            consents.push_back({Texts::choice(base::textAt(body, "channel")),
                                Texts::choice(base::textAt(body, "state")), text(body, "state"),
                                Texts::when({base::intAt(body, "obtained_at")}, now()), authorOf(part.record.created),
                                text(body, "text_version")});
        if (part.record.type == "task") {
            const bool done = base::textAt(body, "state") == "done";
            const QString title = text(body, "title");
            tasks.push_back({QString::fromStdString(part.record.id.text()),
                             title.isEmpty() ? Texts::choice(base::textAt(body, "kind")) : title,
                             Texts::value(model::fieldOf("task", "due"), base::Json(base::textAt(body, "due"))), done,
                             !done && text(body, "due") < today});
        }
    }
    for (const auto& [path, dot] : stored_.record.versions) {
        const model::Field* field = model::fieldOf("client", path);
        const Json* value = model::valueAt(stored_.record, path);
        const base::Instant at = Texts::writtenAt(stored_.record, dot);
        history.push_back({at.ms, Texts::of(path), Texts::when(at, now()), QStringLiteral("change"),
                           tr("%1 changed").arg(Texts::label(field, path)),
                           value == nullptr ? tr("(empty)") : Texts::value(field, *value), authorOf(dot), delivery()});
    }
    std::stable_sort(history.begin(), history.end(), [](const auto& a, const auto& b) { return a.atMs > b.atMs; });
    history_.setRows(std::move(history));
    consents_.setRows(std::move(consents));
    tasks_.setRows(std::move(tasks));
}

QString ClientModel::authorOf(const model::Dot& dot) const
{
    for (const auto& [known, author] : authors_)
        if (known == dot && !author.first.empty())
            return Texts::of(author.first);
    return tr("this device");
}

} // namespace fairbook::app

#include "app/viewmodels/forms_model.h"

#include <algorithm>

#include "app/forms/form_files.h"
#include "app/forms/sample_form.h"
#include "app/viewmodels/form_texts.h"
#include "app/viewmodels/texts.h"
#include "shared/model/form_draft.h"

namespace fairbook::app {
namespace {

using base::Code;
using base::Json;

std::string formState(const model::Record& form)
{
    return base::textAt(form.body, "state", "draft");
}

model::Questionnaire emptyForm()
{
    return {
        .languages = {"uk", "ru", "en"},
        .sections = {
            {.key = "contact", .kind = "contact", .title = {{"uk", "Контакт"}, {"ru", "Контакт"}, {"en", "Contact"}}},
            {.key = "survey", .kind = "survey", .title = {{"uk", "Опитування"}, {"ru", "Опрос"}, {"en", "Survey"}}}}};
}

base::Result<model::Questionnaire> draftOf(store::DeviceStore& store, base::Id form)
{
    const auto stored = store.record(form);
    if (!stored)
        return base::refuse(Code::notFound, "form");
    return model::parseQuestionnaire(model::draftContent(stored->record.body));
}

/// A copy says whose copy it is, within the limit of a text.
void markCopy(model::Questionnaire& form)
{
    const std::map<std::string, std::string> words{{"uk", " (копія)"}, {"ru", " (копия)"}, {"en", " (copy)"}};
    for (auto& [language, title] : form.title)
        if (const auto word = words.find(language);
            word != words.end() && title.size() + word->second.size() <= model::formTextBytesMax)
            title += word->second;
}

} // namespace

FormsModel::FormsModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), editor_(access), results_(access),
      rows_({{"key", [](const Row& row) { return row.key; }},
             {"title", [](const Row& row) { return row.title; }},
             {"formState", [](const Row& row) { return row.state; }},
             {"stateText", [](const Row& row) { return row.stateText; }},
             {"detail", [](const Row& row) { return row.detail; }},
             {"kiosk", [](const Row& row) { return row.kiosk; }},
             {"web", [](const Row& row) { return row.web; }},
             {"live", [](const Row& row) { return row.live; }}})
{
    connect(&access, &StoreAccess::changed, this, &FormsModel::reload);
    reload();
}

void FormsModel::reload()
{
    store().ask(
        this, [](store::DeviceStore& store) { return formLines(store); },
        [this](std::vector<FormLine> lines) { show(std::move(lines)); });
}

void FormsModel::show(std::vector<FormLine> lines)
{
    lines_ = std::move(lines);
    loaded_ = true;
    archivedCount_ = static_cast<int>(std::count_if(
        lines_.begin(), lines_.end(), [](const FormLine& line) { return formState(line.form) == "archived"; }));
    archivedShown_ = archivedShown_ && archivedCount_ > 0;
    std::vector<Row> rows;
    for (const FormLine& line : lines_)
        if ((formState(line.form) == "archived") == archivedShown_)
            rows.push_back(rowOf(line));
    rows_.setRows(std::move(rows));
    emit changed();
}

FormsModel::Row FormsModel::rowOf(const FormLine& line) const
{
    Row row;
    const Json& body = line.form.body;
    const auto form = model::parseQuestionnaire(model::draftContent(body));
    row.key = Texts::of(line.form.id.text());
    row.title = form ? Texts::of(model::textIn(form->title, language_.toStdString())) : QString();
    if (row.title.isEmpty())
        row.title = tr("Without a title");
    row.state = Texts::of(formState(line.form));
    row.stateText = FormTexts::state(formState(line.form));
    row.kiosk = base::flagAt(body, "kiosk");
    row.web = base::flagAt(body, "web");
    row.live = line.version > 0 && row.state == QLatin1String("live");
    const int questions = form ? static_cast<int>(form->questions().size()) : 0;
    const QString size = tr("%n question(s)", nullptr, questions);
    const QString answers = tr("%n answer(s)", nullptr, static_cast<int>(line.answers));
    row.detail = line.version == 0 ? size : tr("%1, version %2, %3").arg(size).arg(line.version).arg(answers);
    return row;
}

void FormsModel::showArchived(bool shown)
{
    archivedShown_ = shown;
    show(std::move(lines_));
}

void FormsModel::setLanguage(const QString& language)
{
    language_ = language;
    editor_.setLanguage(language);
    results_.setLanguage(language);
    if (loaded_)
        show(std::move(lines_));
}

void FormsModel::retranslate()
{
    editor_.retranslate();
    results_.retranslate();
    if (loaded_)
        show(std::move(lines_));
}

void FormsModel::open(const QString& key)
{
    editor_.open(key);
    results_.open(key);
}

void FormsModel::close()
{
    editor_.close();
    results_.close();
}

QString FormsModel::notice() const
{
    if (refused_) {
        const QString name = Texts::of(refused_->detail);
        if (refused_->code == Code::foreign)
            return tr("This workbook is not an XLSForm: it has no sheet “survey”.");
        if (refused_->code == Code::tooLong)
            return tr("This questionnaire is too large.");
        if (refused_->code == Code::notFound)
            return tr("This file could not be opened.");
        return tr("This file is not a questionnaire that Fairbook can read (%1).").arg(name);
    }
    if (!exported_.isEmpty())
        return tr("Saved as %1").arg(exported_);
    if (leftOut_.empty())
        return {};
    QStringList left;
    for (const exchange::LeftOut& item : leftOut_)
        left << Texts::of(item.where);
    return tr("Imported. Left out, as Fairbook has no means for it: %1").arg(left.join(QStringLiteral(", ")));
}

void FormsModel::dismiss()
{
    refused_.reset();
    leftOut_.clear();
    exported_.clear();
    emit changed();
}

void FormsModel::add(std::function<base::Result<model::Questionnaire>(store::DeviceStore&)> make, const QString& said)
{
    const base::Id id = base::Id::make(now(), store().random());
    const std::string formKey = model::freshFormKey("form", store().random());
    store().write(
        this,
        [make = std::move(make), id, formKey](store::DeviceStore& store) -> StoreAccess::Commit {
            auto form = make(store);
            if (!form)
                return tl::unexpected(form.error());
            form->key = formKey;
            return addForm(store, *form, id);
        },
        said, [this, id](const store::Committed&) { emit created(Texts::of(id.text())); });
}

void FormsModel::createSample()
{
    add([](store::DeviceStore&) { return model::readQuestionnaire(sampleForm); }, tr("Questionnaire added"));
}

void FormsModel::createEmpty()
{
    add([](store::DeviceStore&) { return base::Result<model::Questionnaire>(emptyForm()); }, tr("Questionnaire added"));
}

void FormsModel::duplicate(const QString& key)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id)
        return;
    editor_.flush();
    add(
        [id = *id](store::DeviceStore& store) {
            auto form = draftOf(store, id);
            if (form)
                markCopy(*form);
            return form;
        },
        tr("Questionnaire duplicated"));
}

void FormsModel::setState(const QString& key, const char* state, const QString& said)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id)
        return;
    store().write(
        this,
        [id = *id, state = std::string(state)](store::DeviceStore& store) -> StoreAccess::Commit {
            const auto stored = store.record(id);
            if (!stored)
                return base::refuse(Code::notFound, "form");
            // Back from the archive it is what it was: live where it has a version, else a draft.
            const bool live = !versionsOf(store, id).empty();
            const std::string wanted = state == "restored" ? (live ? "live" : "draft") : state;
            return store.commit({model::draftEdit(stored->record, {{"state", wanted}})});
        },
        said);
}

void FormsModel::archive(const QString& key)
{
    if (editor_.key() == key)
        close();
    setState(key, "archived", tr("Questionnaire archived"));
}

void FormsModel::restore(const QString& key)
{
    setState(key, "restored", tr("Questionnaire is back from the archive"));
}

void FormsModel::importFile(const QUrl& file)
{
    if (!file.isLocalFile())
        return;
    dismiss();
    const base::Id id = base::Id::make(now(), store().random());
    const std::string formKey = model::freshFormKey("form", store().random());
    store().ask(
        this,
        [path = file.toLocalFile().toStdString(), id, formKey](store::DeviceStore& store) {
            auto read = readFormFile(path);
            if (!read)
                return Imported{tl::unexpected(read.error()), {}, {}};
            read->form.key = formKey;
            return Imported{addForm(store, read->form, id), Texts::of(id.text()), std::move(read->leftOut)};
        },
        [this](const Imported& imported) {
            if (!imported.done) {
                refused_ = imported.done.error();
                emit changed();
                return;
            }
            leftOut_ = imported.leftOut;
            emit store().undoable(imported.done->lastNumber, tr("Questionnaire imported"));
            emit store().changed();
            emit created(imported.key);
        });
}

void FormsModel::exportFile(const QString& key, const QUrl& file)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id || !file.isLocalFile())
        return;
    dismiss();
    editor_.flush();
    store().ask(
        this,
        [id = *id, path = file.toLocalFile().toStdString()](store::DeviceStore& store) -> base::Result<void> {
            const auto form = draftOf(store, id);
            return form ? writeFormFile(path, *form) : tl::unexpected(form.error());
        },
        [this, name = file.fileName()](const base::Result<void>& done) {
            if (done)
                exported_ = name;
            else
                refused_ = done.error();
            emit changed();
        });
}

} // namespace fairbook::app

#include "app/viewmodels/form_edit_model.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/viewmodels/form_texts.h"
#include "app/viewmodels/texts.h"
#include "shared/model/consent.h"
#include "shared/model/form_draft.h"
#include "shared/model/path.h"
#include "shared/model/scoring.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::Question;
using model::Section;

constexpr std::int64_t eventsMax = 200;

std::string eventPath(const std::string& event)
{
    return model::elementPath("events", model::elementId(model::Kind::rowSet, {{"event", event}}));
}

} // namespace

FormEditModel::FormEditModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), writer_(access), question_(access, writer_),
      rows_({{"key", [](const Row& row) { return row.key; }},
             {"kind", [](const Row& row) { return row.kind; }},
             {"title", [](const Row& row) { return row.title; }},
             {"detail", [](const Row& row) { return row.detail; }},
             {"picture", [](const Row& row) { return row.icon; }},
             {"measured", [](const Row& row) { return row.measured; }},
             {"missing", [](const Row& row) { return row.missing; }},
             {"number", [](const Row& row) { return row.number; }},
             {"blocked", [](const Row& row) { return row.blocked; }},
             {"conditional", [](const Row& row) { return row.conditional; }},
             {"scored", [](const Row& row) { return row.scored; }}}),
      problemRows_({{"key", [](const ProblemRow& row) { return row.key; }},
                    {"text", [](const ProblemRow& row) { return row.text; }},
                    {"blocks", [](const ProblemRow& row) { return row.blocks; }}}),
      events_({{"key", [](const EventRow& row) { return row.key; }},
               {"name", [](const EventRow& row) { return row.name; }},
               {"detail", [](const EventRow& row) { return row.detail; }},
               {"chosen", [](const EventRow& row) { return row.chosen; }}})
{
    connect(&access, &StoreAccess::changed, this, &FormEditModel::reload);
    connect(&writer_, &DraftWriter::typed, this, &FormEditModel::changed);
}

void FormEditModel::open(const QString& key)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id || key == key_)
        return;
    close();
    key_ = key;
    reload();
}

void FormEditModel::close()
{
    writer_.flush();
    key_.clear();
    selected_.clear();
    awaited_.clear();
    writer_.show(nullptr);
    draft_ = {};
    live_.reset();
    results_ = {};
    liveAnswers_ = -1;
    fill();
}

FormEditModel::Opened FormEditModel::openedOf(store::DeviceStore& store, base::Id form, base::Id knownVersion,
                                              std::int64_t knownAnswers)
{
    Opened out{.form = store.record(form), .live = {}, .results = {}, .events = {}};
    auto versions = versionsOf(store, form);
    const auto answers = app::answersOf(store, form);
    for (const auto& [version, count] : answers)
        out.answers += count;
    if (!versions.empty()) {
        const auto counted = answers.find(versions.front().id.text());
        out.liveAnswers = counted == answers.end() ? 0 : counted->second;
        if (versions.front().id != knownVersion || out.liveAnswers != knownAnswers)
            out.results = resultsOf(store, form, versions, {.version = versions.front().id});
        out.live = std::move(versions.front());
    }
    out.events = store.recordsOfType("event", eventsMax);
    return out;
}

void FormEditModel::reload()
{
    const auto id = base::Id::parse(key_.toStdString());
    if (!id)
        return;
    const base::Id known = live_ ? live_->id : base::Id{};
    store().ask(
        this,
        [id = *id, known, count = liveAnswers_](store::DeviceStore& store) {
            return openedOf(store, id, known, count);
        },
        [this, key = key_](Opened opened) {
            if (key == key_)
                show(std::move(opened));
        });
}

void FormEditModel::show(Opened opened)
{
    if (!opened.form || opened.form->record.deleted()) {
        close();
        emit gone();
        return;
    }
    auto draft = model::parseQuestionnaire(model::draftContent(opened.form->record.body));
    draft_ = draft ? std::move(*draft) : model::Questionnaire{};
    live_ = std::move(opened.live);
    answers_ = opened.answers;
    liveAnswers_ = opened.liveAnswers;
    if (opened.results)
        results_ = std::move(*opened.results);
    unchanged_ = live_ && model::toJson(live_->content) == model::toJson(draft_);
    fairs_ = std::move(opened.events);
    found_ = model::problemsOf(draft_);
    writer_.show(std::make_shared<const model::Record>(std::move(opened.form->record)));
    fill();
    if (!awaited_.isEmpty() && draft_.question(awaited_.toStdString()) != nullptr) {
        awaited_.clear();
        emit questionAdded();
    }
}

void FormEditModel::fill()
{
    fillRows();
    fillProblems();
    fillEvents();
    question_.show(draft_, selected_, language_);
    emit changed();
}

void FormEditModel::fillRows()
{
    std::vector<Row> rows;
    int number = 0;
    for (const Section& section : draft_.sections) {
        Row head;
        head.key = Texts::of(section.key);
        head.kind = QStringLiteral("section");
        head.title = Texts::of(model::textIn(section.title, language_.toStdString()));
        head.detail = FormTexts::sectionKind(section.kind);
        if (head.title.isEmpty())
            std::swap(head.title, head.detail);
        rows.push_back(std::move(head));
        for (const Question& question : section.questions)
            rows.push_back(rowOf(question, ++number));
    }
    rows_.setRows(std::move(rows));
}

FormEditModel::Row FormEditModel::rowOf(const Question& question, int number) const
{
    Row row;
    row.key = Texts::of(question.key);
    row.kind = QStringLiteral("question");
    row.number = number;
    row.title = Texts::of(model::textIn(question.text, language_.toStdString()));
    row.detail = FormTexts::type(question.type);
    row.icon = FormTexts::typeIcon(question.type);
    row.measured = measuredOf(question.key);
    row.conditional = question.showIf.has_value();
    row.scored = std::any_of(question.options.begin(), question.options.end(),
                             [](const model::Option& option) { return option.score != 0 || !option.grade.empty(); });
    QStringList missing;
    for (const std::string& language : draft_.languages)
        if (!question.text.contains(language))
            missing << Texts::of(language).toUpper();
    row.missing = missing.join(QStringLiteral(", "));
    row.blocked = std::any_of(found_.begin(), found_.end(), [&](const model::FormProblem& problem) {
        return problem.blocks && problem.where.substr(0, problem.where.find('.')) == question.key;
    });
    return row;
}

QString FormEditModel::measuredOf(const std::string& question) const
{
    if (results_.responses < model::fewForDropOff)
        return {};
    for (const model::QuestionResults& result : results_.questions) {
        if (result.key != question || result.shown == 0)
            continue;
        const QString answered = tr("answered %1").arg(FormTexts::percent(result.answered, result.shown));
        return result.abandoned == 0
                   ? answered
                   : tr("%1, left here %2").arg(answered, FormTexts::percent(result.abandoned, result.shown));
    }
    return {};
}

QString FormEditModel::nameOf(const std::string& where) const
{
    const std::string key = where.substr(0, where.find('.'));
    const std::string language = language_.toStdString();
    int number = 0;
    for (const Section& section : draft_.sections) {
        if (section.key == key) {
            const QString title = Texts::of(model::textIn(section.title, language));
            return title.isEmpty() ? FormTexts::sectionKind(section.kind) : title;
        }
        for (const Question& question : section.questions) {
            ++number;
            if (question.key != key)
                continue;
            const QString text = Texts::of(model::textIn(question.text, language));
            return text.isEmpty() ? tr("Question %1").arg(number) : text;
        }
    }
    return Texts::of(where);
}

void FormEditModel::fillProblems()
{
    std::vector<ProblemRow> rows;
    if (!key_.isEmpty())
        for (const model::FormProblem& problem : found_)
            rows.push_back({Texts::of(problem.where.substr(0, problem.where.find('.'))),
                            FormTexts::problem(problem, nameOf(problem.where)), problem.blocks});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const ProblemRow& a, const ProblemRow& b) { return a.blocks && !b.blocks; });
    problemRows_.setRows(std::move(rows));
}

void FormEditModel::fillEvents()
{
    std::vector<EventRow> rows;
    const Json* used = base::objectAt(writer_.body(), "events");
    for (const store::StoredRecord& stored : fairs_) {
        if (stored.record.deleted())
            continue;
        const std::string id = stored.record.id.text();
        const std::string element = eventPath(id).substr(std::string_view("events/").size());
        rows.push_back({Texts::of(id), Texts::of(base::textAt(stored.record.body, "name")),
                        Texts::of(base::textAt(stored.record.body, "place")),
                        used != nullptr && used->contains(element)});
    }
    events_.setRows(std::move(rows));
}

QString FormEditModel::title() const
{
    const QString title = Texts::of(model::textIn(draft_.title, language_.toStdString()));
    return title.isEmpty() && !key_.isEmpty() ? tr("Without a title") : title;
}

QString FormEditModel::state() const
{
    return key_.isEmpty() ? QString() : Texts::of(base::textAt(writer_.body(), "state", "draft"));
}

QString FormEditModel::stateText() const
{
    if (key_.isEmpty())
        return {};
    if (!live_)
        return tr("Draft, not live yet");
    const QString answered = tr("%n answer(s)", nullptr, static_cast<int>(answers_));
    const QString word = FormTexts::state(state() == QLatin1String("draft") ? "live" : state().toStdString());
    const QString live = tr("%1: version %2, %3").arg(word).arg(live_->number).arg(answered);
    return unchanged_ ? live : tr("Draft of version %1. %2").arg(nextVersion()).arg(live);
}

QStringList FormEditModel::languages() const
{
    QStringList list;
    for (const std::string& language : draft_.languages)
        list << Texts::of(language);
    return list;
}

QVariantMap FormEditModel::languageNames()
{
    QVariantMap names;
    for (const std::string_view language : model::consentLanguages)
        names[Texts::of(language)] = Texts::choice(language);
    return names;
}

int FormEditModel::blockers() const
{
    const auto& rows = problemRows_.rows();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const ProblemRow& row) { return row.blocks; }));
}

QString FormEditModel::sizeText() const
{
    const int questions = static_cast<int>(draft_.questions().size());
    return tr("%1, about %2 s").arg(tr("%n question(s)", nullptr, questions)).arg(model::expectedSeconds(draft_));
}

int FormEditModel::expected() const
{
    return static_cast<int>(std::lround(100 * model::expectedToFinish(draft_.questions().size())));
}

int FormEditModel::measured() const
{
    return results_.finishedPercent().value_or(-1);
}

QString FormEditModel::measuredText() const
{
    if (!live_)
        return {};
    if (measured() < 0)
        return tr("Measured: %1 of %2 answers needed to say").arg(results_.responses).arg(model::fewForDropOff);
    return tr("Measured with version %1: %2 % of %3").arg(live_->number).arg(measured()).arg(results_.responses);
}

QVariantList FormEditModel::palette()
{
    constexpr std::array order{"one",    "many",    "yes_no", "text", "long_text", "int",     "decimal",  "money",
                               "date",   "time",    "stars",  "nps",  "scale",     "product", "phone",    "email",
                               "region", "consent", "note",   "rank", "matrix",    "photo",   "signature"};
    QVariantList list;
    for (const char* type : order) {
        QVariantMap line = chosenLine(QLatin1String(type), FormTexts::type(type));
        line[QStringLiteral("icon")] = FormTexts::typeIcon(type);
        list << line;
    }
    return list;
}

const Section* FormEditModel::selectedSection() const
{
    const std::string key = selected_.toStdString();
    const auto found = std::find_if(draft_.sections.begin(), draft_.sections.end(),
                                    [&](const Section& section) { return section.key == key; });
    return found == draft_.sections.end() ? nullptr : &*found;
}

QString FormEditModel::selectedKind() const
{
    if (!question_.key().isEmpty())
        return QStringLiteral("question");
    return selectedSection() == nullptr ? QString() : QStringLiteral("section");
}

QVariantMap FormEditModel::textsBySlot(const QString& slot, const model::Texts& stored) const
{
    QVariantMap map;
    for (const std::string& language : draft_.languages) {
        const auto found = stored.find(language);
        map[Texts::of(language)] = writer_.shown(slot + QLatin1Char('/') + Texts::of(language),
                                                 found == stored.end() ? std::string() : found->second);
    }
    return map;
}

QVariantMap FormEditModel::sectionTitles() const
{
    const Section* section = selectedSection();
    return section == nullptr ? QVariantMap() : textsBySlot(QStringLiteral("section/") + selected_, section->title);
}

QString FormEditModel::sectionKind() const
{
    const Section* section = selectedSection();
    return section == nullptr ? QString() : Texts::of(section->kind);
}

QVariantList FormEditModel::sectionKinds()
{
    QVariantList list;
    for (const char* kind : {"contact", "survey", "consent", "thanks"})
        list << chosenLine(QLatin1String(kind), FormTexts::sectionKind(kind));
    return list;
}

QVariantMap FormEditModel::titles() const
{
    return textsBySlot(QStringLiteral("title"), draft_.title);
}

QVariantMap FormEditModel::thanks() const
{
    return textsBySlot(QStringLiteral("reward"), draft_.reward);
}

QVariantMap FormEditModel::gradePoints() const
{
    QVariantMap map;
    for (const char* grade : {"A", "B", "C"}) {
        const auto found = std::find_if(draft_.grades.begin(), draft_.grades.end(),
                                        [&](const model::GradeFrom& from) { return from.grade == grade; });
        map[QLatin1String(grade)] =
            writer_.shown(QStringLiteral("grade/") + QLatin1String(grade),
                          found == draft_.grades.end() ? std::string() : std::to_string(found->points));
    }
    return map;
}

void FormEditModel::setLanguage(const QString& language)
{
    language_ = language;
    fill();
}

void FormEditModel::select(const QString& key)
{
    if (selected_ == key)
        return;
    writer_.flush();
    selected_ = key;
    question_.show(draft_, selected_, language_);
    emit changed();
}

} // namespace fairbook::app

#include "app/viewmodels/run_model.h"

#include <algorithm>

#include "app/forms/form_base.h"
#include "app/viewmodels/texts.h"
#include "shared/model/describe.h"
#include "shared/model/form_answer.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_run.h"
#include "shared/model/scoring.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::AnswerShape;
using model::Question;

constexpr int draftDelayMs = 250; ///< after the last key press; a tap does not wait

std::string keyOf(const QString& text)
{
    return text.toStdString();
}

base::Id idOf(const QString& text)
{
    return base::Id::parse(text.toStdString()).value_or(base::Id{});
}

} // namespace

RunModel::RunModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), questions_({{"key", [](const QuestionRow& row) { return row.key; }},
                                             {"editor", [](const QuestionRow& row) { return row.editor; }},
                                             {"type", [](const QuestionRow& row) { return row.type; }},
                                             {"section", [](const QuestionRow& row) { return row.section; }},
                                             {"number", [](const QuestionRow& row) { return row.number; }},
                                             {"text", [](const QuestionRow& row) { return row.text; }},
                                             {"hint", [](const QuestionRow& row) { return row.hint; }},
                                             {"value", [](const QuestionRow& row) { return row.value; }},
                                             {"other", [](const QuestionRow& row) { return row.other; }},
                                             {"mark", [](const QuestionRow& row) { return row.mark; }},
                                             {"thumb", [](const QuestionRow& row) { return row.thumb; }},
                                             {"otherAllowed", [](const QuestionRow& row) { return row.otherAllowed; }},
                                             {"wanted", [](const QuestionRow& row) { return row.wanted; }},
                                             {"most", [](const QuestionRow& row) { return row.most; }},
                                             {"options", [](const QuestionRow& row) { return row.options; }},
                                             {"lines", [](const QuestionRow& row) { return row.lines; }},
                                             {"chosen", [](const QuestionRow& row) { return row.chosen; }},
                                             {"grid", [](const QuestionRow& row) { return row.grid; }}}),
      sections_({{"title", [](const SectionRow& row) { return row.title; }},
                 {"detail", [](const SectionRow& row) { return row.detail; }},
                 {"done", [](const SectionRow& row) { return row.done; }}}),
      forms_({{"key", [](const FormRow& row) { return row.key; }},
              {"title", [](const FormRow& row) { return row.title; }},
              {"kiosk", [](const FormRow& row) { return row.kiosk; }}})
{
    words_.setLanguage("en");
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(draftDelayMs);
    connect(&draftTimer_, &QTimer::timeout, this, &RunModel::saveDraft);
    connect(&access, &StoreAccess::changed, this, &RunModel::reload);
    connect(&access, &StoreAccess::failed, this, &RunModel::endFailed);
    connect(&access, &StoreAccess::refused, this, &RunModel::endFailed);
    reload();
    store().ask(
        this,
        [](store::DeviceStore& store) {
            const auto draft = store.draft(runDraft);
            return openedOf(draft ? readRun(draft->value, store) : std::nullopt, store);
        },
        [this](const Opened& opened) {
            if (opened.run && opened.run->filledBy == exchange::FilledBy::visitor) {
                write(*opened.run, Ending::later, {}); // whoever comes next shall not see it
                return;
            }
            unfinished_ = opened.run;
            unfinishedName_ = Texts::of(opened.clientName);
            emit changed();
        });
}

void RunModel::setLanguage(const QString& language)
{
    if (!run_ || !languages().contains(language) || run_->language == language.toStdString())
        return;
    run_->language = language.toStdString();
    saveDraft();
    showRows();
}

void RunModel::setOnePage(bool onePage)
{
    onePage_ = onePage;
    emit changed();
}

void RunModel::setPlace(int place)
{
    const int last = std::max(questions_.rowCount() - 1, 0);
    if (const int to = std::clamp(place, 0, last); to != place_) {
        place_ = to;
        emit changed();
    }
}

void RunModel::setEvent(const QString& key, const QString& country)
{
    event_ = idOf(key);
    if (!country.isEmpty())
        asker_.region = country.toStdString();
}

void RunModel::setUser(base::Id user, base::Id device)
{
    asker_.user = user;
    asker_.device = device;
}

void RunModel::retranslate()
{
    if (run_)
        showRows();
    reload();
}

void RunModel::start(const QString& form, const QString& client)
{
    Run run;
    run.client = idOf(client);
    run.language = appLanguage_.toStdString();
    begin(form, std::move(run));
}

void RunModel::startOnly(const QString& client)
{
    if (forms_.rowCount() == 1)
        start(forms_.rows().front().key, client);
}

void RunModel::startForVisitor(const QString& form, const QString& language)
{
    Run run;
    run.language = language.toStdString();
    run.filledBy = exchange::FilledBy::visitor;
    begin(form, std::move(run));
}

void RunModel::begin(const QString& form, Run run)
{
    run.event = event_;
    run.startedAt = now();
    run.response = base::Id::make(now(), store().random());
    store().ask(
        this,
        [run, form = idOf(form)](store::DeviceStore& store) mutable {
            for (LiveForm& live : liveForms(store))
                if (live.version.form == form) {
                    run.version = std::move(live.version);
                    return openedOf(std::move(run), store);
                }
            return Opened{};
        },
        [this](const Opened& opened) { show(opened); });
}

RunModel::Opened RunModel::openedOf(std::optional<Run> run, store::DeviceStore& store)
{
    Opened opened{.run = std::move(run), .clientName = {}, .thumbs = {}};
    if (!opened.run)
        return opened;
    if (const auto client = store.record(opened.run->client); client && !opened.run->client.none()) {
        opened.clientName = model::displayName(client->record);
        for (const auto& capture : store.recordsOf(client->record.id, 1))
            if (opened.run->capture.none() && capture.record.type == "capture")
                opened.run->capture = capture.record.id;
    }
    for (const Question* question : opened.run->version.content.questions()) {
        if (question->shape() != AnswerShape::attachment)
            continue;
        const std::string id = base::textAt(opened.run->answers, question->key);
        if (const auto file = base::Id::parse(id))
            if (const auto stored = store.record(*file))
                opened.thumbs[id] = base::textAt(stored->record.body, "thumb");
    }
    return opened;
}

void RunModel::tryOut(const QString& form)
{
    Run run;
    run.language = appLanguage_.toStdString();
    run.startedAt = now();
    store().ask(
        this,
        [run, form = idOf(form)](store::DeviceStore& store) mutable {
            const auto stored = store.record(form);
            if (!stored)
                return Opened{};
            auto draft = model::parseQuestionnaire(model::draftContent(stored->record.body));
            if (!draft)
                return Opened{};
            run.version.form = form;
            run.version.content = std::move(*draft);
            Opened opened = openedOf(std::move(run), store);
            opened.trial = true;
            return opened;
        },
        [this](const Opened& opened) { show(opened); });
}

void RunModel::resume(const QString& response)
{
    store().ask(
        this,
        [id = idOf(response)](store::DeviceStore& store) {
            const auto stored = store.record(id);
            return openedOf(stored ? runOf(stored->record, store) : std::nullopt, store);
        },
        [this](const Opened& opened) { show(opened); });
}

void RunModel::resumeUnfinished()
{
    if (run_)
        emit opened(); // somebody looked elsewhere
    if (run_ || !unfinished_)
        return;
    store().ask(
        this, [run = *unfinished_](store::DeviceStore& store) { return openedOf(run, store); },
        [this](const Opened& opened) { show(opened); });
}

void RunModel::dropUnfinished()
{
    if (!unfinished_ || run_)
        return;
    show({.run = unfinished_, .clientName = unfinishedName_.toStdString(), .thumbs = {}});
    finishLater();
}

void RunModel::show(Opened opened)
{
    if (!opened.run)
        return;
    const auto& languages = opened.run->version.content.languages;
    if (std::find(languages.begin(), languages.end(), opened.run->language) == languages.end() && !languages.empty())
        opened.run->language = languages.front();
    if (trial_)
        run_.reset();
    for (const auto* other : {&run_, &unfinished_})
        if (*other && !(*other)->answers.empty() && (*other)->response != opened.run->response && !finished_)
            write(**other, Ending::later, {});
    run_ = std::move(opened.run);
    trial_ = opened.trial;
    clientName_ = Texts::of(opened.clientName);
    thumbs_ = std::move(opened.thumbs);
    unfinished_.reset();
    finished_ = false;
    problem_.clear();
    draftSavedAt_ = {};
    place_ = 0;
    showRows();
    for (int row = 0; row < questions_.rowCount(); ++row)
        if (questions_.rows()[static_cast<std::size_t>(row)].key == Texts::of(run_->lastQuestion))
            place_ = row;
    saveDraft();
    emit changed();
    emit this->opened();
}

const Json& RunModel::answerTo(const QString& question) const
{
    static const Json none;
    const Json* answer = base::memberOf(run_->answers, keyOf(question));
    return answer == nullptr ? none : *answer;
}

void RunModel::answerSoon(const QString& key, const Change& change)
{
    const Question* question = run_ ? form().question(keyOf(key)) : nullptr;
    if (question == nullptr)
        return;
    Json after = change(*question, answerTo(key));
    if (after.is_null())
        run_->answers.erase(question->key);
    else
        run_->answers[question->key] = std::move(after);
    run_->lastQuestion = question->key;
    draftTimer_.start();
    showRows();
}

void RunModel::answer(const QString& key, const Change& change)
{
    answerSoon(key, change);
    flush();
}

void RunModel::choose(const QString& question, const QString& option)
{
    answer(question, [option = keyOf(option)](const Question& asked, const Json& before) {
        return model::toggled(asked, before, option);
    });
}

void RunModel::chooseIn(const QString& question, const QString& row, const QString& option)
{
    answer(question, [row = keyOf(row), option = keyOf(option)](const Question&, const Json& before) {
        return model::toggledIn(before, row, option);
    });
}

void RunModel::type(const QString& question, const QString& text)
{
    answerSoon(question, [text = keyOf(text.trimmed())](const Question& asked, const Json&) {
        return model::typedAnswer(asked, text);
    });
}

void RunModel::typeOther(const QString& question, const QString& text)
{
    answerSoon(question, [text = keyOf(text.trimmed())](const Question& asked, const Json& before) {
        return model::withOther(asked, before, text);
    });
}

void RunModel::say(const QString& question, bool yes)
{
    answer(question, [yes](const Question&, const Json& before) { return before == Json(yes) ? Json() : Json(yes); });
}

void RunModel::rate(const QString& question, int number)
{
    answer(question,
           [number](const Question&, const Json& before) { return before == Json(number) ? Json() : Json(number); });
}

void RunModel::move(const QString& question, const QString& option, int by)
{
    answer(question, [option = keyOf(option), by](const Question&, const Json& before) {
        return model::moved(before, option, by);
    });
}

void RunModel::clear(const QString& question)
{
    answer(question, [](const Question&, const Json&) { return Json(); });
}

bool RunModel::press(int digit)
{
    if (!run_ || place_ >= questions_.rowCount())
        return false;
    const QuestionRow& row = questions_.rows()[static_cast<std::size_t>(place_)];
    if (row.editor == QLatin1String("rating") && digit <= row.most)
        rate(row.key, digit);
    else if (row.editor == QLatin1String("yes_no") && (digit == 1 || digit == 2))
        say(row.key, digit == 1);
    else if ((row.editor == QLatin1String("choice") || row.editor == QLatin1String("order")) && digit >= 1 &&
             digit <= row.options.size())
        choose(row.key, row.options[digit - 1].toMap().value(QStringLiteral("key")).toString());
    else
        return false;
    return true;
}

void RunModel::next()
{
    setPlace(place_ + 1);
}

void RunModel::back()
{
    setPlace(place_ - 1);
}

void RunModel::flush()
{
    if (draftTimer_.isActive()) {
        draftTimer_.stop();
        saveDraft();
    }
}

void RunModel::saveDraft()
{
    if (!run_ || finished_ || trial_)
        return;
    store().ask(
        this,
        [draft = toJson(*run_)](store::DeviceStore& store) {
            store.saveDraft(runDraft, draft);
            return store.clock().now();
        },
        [this](base::Instant at) {
            draftSavedAt_ = at;
            emit changed();
        });
}

void RunModel::reload()
{
    store().ask(
        this, [](store::DeviceStore& store) { return liveForms(store); },
        [this](const std::vector<LiveForm>& live) {
            std::vector<FormRow> rows;
            for (const auto& [version, kiosk] : live)
                rows.push_back({Texts::of(version.form.text()),
                                Texts::of(model::textIn(version.content.title, appLanguage_.toStdString())), kiosk});
            forms_.setRows(std::move(rows));
            emit changed();
        });
}

} // namespace fairbook::app

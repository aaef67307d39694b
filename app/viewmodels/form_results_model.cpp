#include "app/viewmodels/form_results_model.h"

#include <algorithm>

#include "app/forms/form_export.h"
#include "app/viewmodels/form_texts.h"
#include "app/viewmodels/texts.h"

namespace fairbook::app {
namespace {

using model::AnswerShape;
using model::ChoiceCount;
using model::QuestionResults;

constexpr std::int64_t eventsMax = 200;

base::Id idOf(const QString& key)
{
    return base::Id::parse(key.toStdString()).value_or(base::Id{});
}

/// One bar: `part` of `whole` as its length and as words.
QVariantMap barOf(const QString& label, std::int64_t count, std::int64_t whole, const QString& words = {})
{
    const double share = whole == 0 ? 0 : static_cast<double>(count) / static_cast<double>(whole);
    return {{QStringLiteral("label"), label},
            {QStringLiteral("count"), static_cast<int>(count)},
            {QStringLiteral("share"), share},
            {QStringLiteral("words"), words.isEmpty() ? FormTexts::percent(count, whole) : words},
            {QStringLiteral("head"), false}};
}

QVariantMap headOf(const QString& label)
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("count"), 0},
            {QStringLiteral("share"), 0.0},
            {QStringLiteral("words"), QString()},
            {QStringLiteral("head"), true}};
}

} // namespace

FormResultsModel::FormResultsModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), rows_({{"key", [](const Row& row) { return row.key; }},
                                        {"title", [](const Row& row) { return row.title; }},
                                        {"typeName", [](const Row& row) { return row.typeName; }},
                                        {"kind", [](const Row& row) { return row.kind; }},
                                        {"shownText", [](const Row& row) { return row.shownText; }},
                                        {"dropText", [](const Row& row) { return row.dropText; }},
                                        {"figure", [](const Row& row) { return row.figure; }},
                                        {"note", [](const Row& row) { return row.note; }},
                                        {"bars", [](const Row& row) { return row.bars; }},
                                        {"texts", [](const Row& row) { return row.texts; }}})
{
    connect(&access, &StoreAccess::changed, this, &FormResultsModel::reload);
}

void FormResultsModel::open(const QString& key)
{
    if (key == key_)
        return;
    key_ = key;
    version_.clear();
    fair_.clear();
    notice_.clear();
    loaded_ = false;
    show({});
    loaded_ = false;
    reload();
}

void FormResultsModel::look(bool looking)
{
    const bool begins = looking && !looking_;
    looking_ = looking;
    if (begins)
        reload();
}

ResultsFilter FormResultsModel::filter() const
{
    return {.version = idOf(version_), .event = idOf(fair_)};
}

void FormResultsModel::reload()
{
    const base::Id form = idOf(key_);
    if (form.none() || !looking_)
        return;
    store().ask(
        this,
        [form, filter = filter()](store::DeviceStore& store) {
            const auto versions = versionsOf(store, form);
            Counted counted{.results = resultsOf(store, form, versions, filter),
                            .versions = {},
                            .events = store.recordsOfType("event", eventsMax),
                            .formKey = versions.empty() ? std::string() : versions.front().content.key};
            for (const model::FormVersion& version : versions)
                counted.versions.emplace_back(version.id.text(), version.number);
            return counted;
        },
        [this, key = key_, version = version_, fair = fair_](Counted counted) {
            if (key == key_ && version == version_ && fair == fair_)
                show(std::move(counted));
        });
}

void FormResultsModel::show(Counted counted)
{
    results_ = std::move(counted.results);
    versions_ = std::move(counted.versions);
    events_ = std::move(counted.events);
    formKey_ = std::move(counted.formKey);
    loaded_ = true;
    fill();
}

void FormResultsModel::fill()
{
    std::vector<Row> rows;
    for (const QuestionResults& result : results_.questions)
        if (result.shape() != AnswerShape::none)
            rows.push_back(rowOf(result));
    rows_.setRows(std::move(rows));
    emit changed();
}

QString FormResultsModel::summary() const
{
    const QString responses = tr("%n response(s)", nullptr, static_cast<int>(results_.responses));
    return results_.responses == 0 ? responses
                                   : tr("%1, finished: %2 (%3)")
                                         .arg(responses)
                                         .arg(results_.finished)
                                         .arg(FormTexts::percent(results_.finished, results_.responses));
}

QString FormResultsModel::fewText() const
{
    if (results_.responses == 0 || results_.responses >= model::fewForDropOff)
        return {};
    return tr("Too few to say where people stop: that takes %1 responses.").arg(model::fewForDropOff);
}

QVariantList FormResultsModel::versions() const
{
    QVariantList list{chosenLine({}, tr("All versions"))};
    for (const auto& [id, number] : versions_)
        list << chosenLine(Texts::of(id), tr("Version %1").arg(number));
    return list;
}

QVariantList FormResultsModel::fairs() const
{
    QVariantList list{chosenLine({}, tr("All fairs"))};
    for (const store::StoredRecord& event : events_)
        if (!event.record.deleted())
            list << chosenLine(Texts::of(event.record.id.text()), Texts::of(base::textAt(event.record.body, "name")));
    return list;
}

QString FormResultsModel::fileName() const
{
    return Texts::of(formKey_.empty() ? "answers" : formKey_) + QStringLiteral("-answers.xlsx");
}

void FormResultsModel::setLanguage(const QString& language)
{
    language_ = language;
    fill();
}

void FormResultsModel::setVersion(const QString& version)
{
    version_ = version;
    reload();
    emit changed();
}

void FormResultsModel::setFair(const QString& fair)
{
    fair_ = fair;
    reload();
    emit changed();
}

FormResultsModel::Row FormResultsModel::rowOf(const QuestionResults& result) const
{
    Row row;
    row.key = Texts::of(result.key);
    row.title = Texts::of(model::textIn(result.text, language_.toStdString()));
    row.typeName = FormTexts::type(result.type);
    row.kind = QStringLiteral("bars");
    row.shownText = tr("Asked %1, answered %2 (%3)")
                        .arg(result.shown)
                        .arg(result.answered)
                        .arg(FormTexts::percent(result.answered, result.shown));
    if (results_.responses >= model::fewForDropOff && result.abandoned > 0)
        row.dropText =
            tr("Stopped here: %1 (%2)").arg(result.abandoned).arg(FormTexts::percent(result.abandoned, result.shown));
    if (result.gone)
        row.note = tr("Not asked any more");
    switch (result.shape()) {
    case AnswerShape::number:
    case AnswerShape::decimal:
        putNumbers(row, result);
        break;
    case AnswerShape::grid:
        putTable(row, result);
        break;
    case AnswerShape::order:
        putOrder(row, result);
        break;
    case AnswerShape::flag:
    case AnswerShape::option:
    case AnswerShape::options:
        putChoices(row, result);
        break;
    default:
        row.kind = QString::fromLatin1(result.texts.empty() ? "plain" : "texts");
        for (const model::LatestText& text : result.texts)
            row.texts << Texts::of(text.text);
    }
    return row;
}

QString FormResultsModel::choiceText(const ChoiceCount& choice) const
{
    const QString text = Texts::of(model::textIn(choice.text, language_.toStdString()));
    if (!text.isEmpty())
        return text;
    if (choice.key == "yes")
        return tr("Yes");
    return choice.key == "no" ? tr("No") : Texts::of(choice.key);
}

void FormResultsModel::putChoices(Row& row, const QuestionResults& result) const
{
    for (const ChoiceCount& choice : result.choices)
        row.bars << barOf(choiceText(choice), choice.count, result.answered);
    if (result.other > 0)
        row.bars << barOf(tr("Own words"), result.other, result.answered);
}

void FormResultsModel::putTable(Row& row, const QuestionResults& result) const
{
    for (const auto& [key, choices] : result.rows) {
        row.bars << headOf(Texts::of(key));
        for (const ChoiceCount& choice : choices)
            row.bars << barOf(choiceText(choice), choice.count, result.answered);
    }
}

void FormResultsModel::putOrder(Row& row, const QuestionResults& result) const
{
    for (const ChoiceCount& choice : result.choices) {
        if (choice.count == 0)
            continue;
        const double place = static_cast<double>(choice.ranks) / static_cast<double>(choice.count);
        row.bars << barOf(choiceText(choice), choice.count, result.answered,
                          tr("place %1").arg(FormTexts::number(place)));
    }
}

void FormResultsModel::putNumbers(Row& row, const QuestionResults& result)
{
    if (!result.numbers)
        return;
    const model::NumberSummary& numbers = *result.numbers;
    std::int64_t most = 1;
    for (const model::Bin& bin : numbers.bins)
        most = std::max(most, bin.count);
    row.kind = QStringLiteral("histogram");
    for (const model::Bin& bin : numbers.bins) {
        const QString from = FormTexts::number(bin.from);
        row.bars << barOf(bin.from == bin.to ? from : tr("%1 to %2").arg(from, FormTexts::number(bin.to)), bin.count,
                          most, QString::number(bin.count));
    }
    row.figure =
        tr("Median %1, from %2 to %3")
            .arg(FormTexts::number(numbers.median), FormTexts::number(numbers.min), FormTexts::number(numbers.max));
    if (!result.nps)
        return;
    const auto score = result.nps->score();
    row.figure = score ? tr("NPS %1 (%2 answers: %3 recommend, %4 do not)")
                             .arg((*score > 0 ? QStringLiteral("+") : QString()) + QString::number(*score))
                             .arg(result.nps->count)
                             .arg(FormTexts::percent(result.nps->promoters, result.nps->count),
                                  FormTexts::percent(result.nps->detractors, result.nps->count))
                       : tr("NPS is said from %1 answers on").arg(model::fewForNps);
}

void FormResultsModel::exportTo(const QUrl& file)
{
    const base::Id form = idOf(key_);
    if (form.none() || !file.isLocalFile())
        return;
    const std::string path = file.toLocalFile().toStdString();
    store().ask(
        this,
        [form, filter = filter(), path, language = language_.toStdString()](store::DeviceStore& store) {
            return exportResults(store, form, filter, language, path);
        },
        [this, name = file.fileName()](const base::Result<std::int64_t>& rows) {
            notice_ = rows ? tr("%1: %2").arg(name, tr("%n response(s)", nullptr, static_cast<int>(*rows)))
                           : tr("%1 could not be written.").arg(name);
            emit changed();
        });
}

void FormResultsModel::dismiss()
{
    notice_.clear();
    emit changed();
}

} // namespace fairbook::app

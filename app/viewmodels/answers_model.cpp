#include "app/viewmodels/answers_model.h"

#include <algorithm>

#include "app/viewmodels/question_texts.h"
#include "app/viewmodels/texts.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_run.h"

namespace fairbook::app {

using base::Json;

AnswersModel::AnswersModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), rows_({{"key", [](const Row& row) { return row.key; }},
                                        {"title", [](const Row& row) { return row.title; }},
                                        {"detail", [](const Row& row) { return row.detail; }},
                                        {"unfinished", [](const Row& row) { return row.unfinished; }},
                                        {"answers", [](const Row& row) { return row.answers; }}})
{}

void AnswersModel::load(const std::vector<store::StoredRecord>& parts)
{
    std::vector<model::Record> responses;
    for (const store::StoredRecord& part : parts)
        if (part.record.type == "response" && !part.record.deleted() && responses.size() < responsesMax)
            responses.push_back(part.record);
    if (responses.empty()) {
        answered_.clear();
        show();
        return;
    }
    store().ask(
        this,
        [responses = std::move(responses)](store::DeviceStore& store) {
            std::vector<Answered> answered;
            for (const model::Record& response : responses) {
                const auto id = base::Id::parse(base::textAt(response.body, "version"));
                const auto stored = id ? store.record(*id) : std::nullopt;
                auto version = stored ? model::formVersionOf(stored->record) : base::refuse(base::Code::notFound);
                answered.push_back({response, version ? std::optional(std::move(*version)) : std::nullopt});
            }
            return answered;
        },
        [this](const std::vector<Answered>& answered) {
            answered_ = answered;
            show();
        });
}

AnswersModel::Row AnswersModel::rowOf(const Answered& answered)
{
    const Json& body = answered.response.body;
    const std::string language = base::textAt(body, "language");
    const base::Instant at{base::intAt(body, "finished_at", base::intAt(body, "started_at"))};
    const QString grade = Texts::of(base::textAt(body, "grade"));
    Row row;
    row.key = Texts::of(answered.response.id.text());
    row.unfinished = base::memberOf(body, "finished_at") == nullptr;
    QStringList detail{Texts::when(at, now())};
    if (base::intAt(body, "score") > 0)
        detail << tr("score %1").arg(base::intAt(body, "score"));
    if (!grade.isEmpty())
        detail << tr("grade %1").arg(grade);
    if (row.unfinished)
        detail << tr("to be finished");
    row.detail = detail.join(QStringLiteral(", "));
    if (!answered.version) {
        row.title = tr("Questionnaire that is not here yet");
        return row;
    }
    const model::Questionnaire& form = answered.version->content;
    row.title = tr("%1 v%2").arg(Texts::of(model::textIn(form.title, language))).arg(answered.version->number);
    const Json answers = model::countedAnswers(form, model::answersOf(body));
    for (const model::Question* question : form.questions())
        if (const Json* answer = base::memberOf(answers, question->key))
            row.answers << QVariantMap{{QStringLiteral("asked"), Texts::of(model::textIn(question->text, language))},
                                       {QStringLiteral("said"), QuestionTexts::answer(*question, *answer, language)}};
    return row;
}

void AnswersModel::show()
{
    std::vector<Row> rows;
    std::transform(answered_.begin(), answered_.end(), std::back_inserter(rows),
                   [this](const Answered& answered) { return rowOf(answered); });
    rows_.setRows(std::move(rows));
    emit changed();
}

} // namespace fairbook::app

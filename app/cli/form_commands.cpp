// forms, respond: questionnaires without a window.
#include "app/cli/command.h"
#include "app/forms/form_export.h"
#include "app/forms/form_files.h"
#include "shared/base/durable_file.h"
#include "shared/exchange/form_response.h"
#include "shared/model/form_check.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_publish.h"
#include "shared/model/form_run.h"
#include "shared/model/scoring.h"

namespace fairbook::app::cli {
namespace {

using base::Code;
using base::Json;

constexpr std::size_t fileBytesMax = 4U << 20U; ///< of answers
constexpr std::int64_t formsMax = 1'000;
constexpr std::int64_t versionsMax = 10'000;

base::Result<std::string> textOfFile(const std::string& file)
{
    if (!std::filesystem::is_regular_file(file))
        return base::refuse(Code::notFound, file);
    std::string text = base::readFile(file, fileBytesMax + 1);
    if (text.size() > fileBytesMax)
        return base::refuse(Code::tooLong, file);
    return text;
}

/// {"question":answer}: numbers with a point are texts, as the app keeps them.
base::Result<Json> answersOfFile(const std::string& file)
{
    const auto text = textOfFile(file);
    if (!text)
        return tl::unexpected(text.error());
    auto answers = base::parseJson(*text);
    if (!answers)
        return answers;
    if (!answers->is_object())
        return base::refuse(Code::badValue, "answers");
    for (const auto& [key, value] : answers->get_ref<const Json::object_t&>())
        if (value.is_number_float())
            return base::refuse(Code::badValue, key + ": write a decimal number as a text");
    return answers;
}

base::Result<store::StoredRecord> formAt(Context& context, const std::string& id)
{
    auto stored = recordAt(context, id);
    if (stored && stored->record.type != "form")
        return base::refuse(Code::notFound, id);
    return stored;
}

std::vector<model::Record> versionsIn(Context& context)
{
    std::vector<model::Record> versions;
    for (store::StoredRecord& stored : context.store.recordsOfType("form_version", versionsMax))
        versions.push_back(std::move(stored.record));
    return versions;
}

base::Id userOf(Context& context)
{
    const auto enrolment = context.store.enrolment();
    return enrolment ? enrolment->user : base::Id{};
}

Json problemsJson(const model::Questionnaire& form)
{
    Json list = Json::array();
    for (const model::FormProblem& problem : model::problemsOf(form)) {
        Json json{{"code", std::string(problem.code)}, {"blocks", problem.blocks}};
        if (!problem.where.empty())
            json["where"] = problem.where;
        if (!problem.language.empty())
            json["language"] = problem.language;
        list.push_back(std::move(json));
    }
    return list;
}

Json resultLine(const model::QuestionResults& question)
{
    Json line{{"question", question.key},
              {"type", question.type},
              {"shown", question.shown},
              {"answered", question.answered},
              {"abandoned", question.abandoned}};
    if (question.gone)
        line["gone"] = true;
    for (const model::ChoiceCount& choice : question.choices)
        line["choices"][choice.key] = choice.count;
    if (question.other > 0)
        line["other"] = question.other;
    for (const auto& [row, choices] : question.rows)
        for (const model::ChoiceCount& choice : choices)
            line["rows"][row][choice.key] = choice.count;
    if (question.numbers)
        line["numbers"] = {
            {"min", question.numbers->min}, {"median", question.numbers->median}, {"max", question.numbers->max}};
    if (question.nps && question.nps->score())
        line["nps"] = *question.nps->score();
    for (const model::LatestText& text : question.texts)
        line["latest"].push_back(text.text);
    return line;
}

Json formLine(const model::Record& form, const std::optional<model::FormVersion>& live)
{
    const auto draft = model::parseQuestionnaire(model::draftContent(form.body));
    Json line{{"id", form.id.text()},
              {"key", base::textAt(form.body, "key")},
              {"state", base::textAt(form.body, "state", "draft")},
              {"version", live ? Json(live->number) : Json()}};
    if (draft) {
        line["title"] = model::textIn(draft->title, "en");
        line["questions"] = draft->questions().size();
    }
    return line;
}

} // namespace

Output listForms(Context& context)
{
    const auto versions = versionsIn(context);
    Lines lines;
    for (const store::StoredRecord& stored : context.store.recordsOfType("form", formsMax))
        if (!stored.record.deleted())
            lines.push_back(formLine(stored.record, model::newestVersion(stored.record.id, versions)));
    return lines;
}

Output showForm(Context& context, const std::string& id)
{
    const auto stored = formAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto live = model::newestVersion(stored->record.id, versionsIn(context));
    Json json = formLine(stored->record, live);
    const Json content = model::draftContent(stored->record.body);
    const auto draft = model::parseQuestionnaire(content);
    if (!draft)
        return tl::unexpected(draft.error());
    json["content"] = content;
    json["problems"] = problemsJson(*draft);
    json["expected_to_finish"] = model::expectedToFinish(draft->questions().size());
    json["seconds"] = model::expectedSeconds(*draft);
    if (live)
        json["live"] = {{"id", live->id.text()}, {"published_at", base::toText(live->publishedAt)}};
    return Lines{std::move(json)};
}

Output importForm(Context& context, const std::string& file)
{
    const auto read = readFormFile(file);
    if (!read)
        return tl::unexpected(read.error());
    const model::Questionnaire& form = read->form;
    const base::Id id = base::Id::make(context.clock.now(), context.random);
    const auto committed = context.store.commit(model::createInParts(
        {.action = model::Action::create, .type = "form", .record = id, .set = model::draftValues(form), .base = {}}));
    if (!committed)
        return tl::unexpected(committed.error());
    Json leftOut = Json::array();
    for (const exchange::LeftOut& left : read->leftOut)
        leftOut.push_back({{"code", std::string(left.code)}, {"where", left.where}});
    return Lines{Json{{"id", id.text()},
                      {"questions", form.questions().size()},
                      {"problems", problemsJson(form)},
                      {"left_out", std::move(leftOut)}}};
}

Output exportForm(Context& context, const std::string& id, const std::string& file)
{
    const auto stored = formAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto form = model::parseQuestionnaire(model::draftContent(stored->record.body));
    if (!form)
        return tl::unexpected(form.error());
    if (std::filesystem::exists(file))
        return base::refuse(Code::exists, file);
    if (const auto written = writeFormFile(file, *form); !written)
        return tl::unexpected(written.error());
    return Lines{Json{{"file", file}, {"questions", form->questions().size()}}};
}

Output publishForm(Context& context, const std::string& id)
{
    const auto stored = formAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto live = model::newestVersion(stored->record.id, versionsIn(context));
    const base::Id version = base::Id::make(context.clock.now(), context.random);
    const auto edits =
        model::publishEdits(stored->record, live ? live->number : 0, version, context.clock.now(), userOf(context));
    if (!edits)
        return tl::unexpected(edits.error());
    const auto committed = context.store.commit(*edits);
    if (!committed)
        return tl::unexpected(committed.error());
    return Lines{Json{{"version", version.text()}, {"number", (live ? live->number : 0) + 1}}};
}

Output formResults(Context& context, const ResultsArguments& arguments)
{
    const auto stored = formAt(context, arguments.form);
    if (!stored)
        return tl::unexpected(stored.error());
    const base::Id form = stored->record.id;
    const auto versions = versionsOf(context.store, form);
    const model::FormResults results = resultsOf(context.store, form, versions);
    Lines lines{{{"responses", results.responses}, {"finished", results.finished}}};
    for (const model::QuestionResults& question : results.questions)
        lines.push_back(resultLine(question));
    if (arguments.xlsx.empty())
        return lines;
    if (std::filesystem::exists(arguments.xlsx))
        return base::refuse(Code::exists, arguments.xlsx);
    const auto rows = exportResults(context.store, form, {}, arguments.language, arguments.xlsx);
    if (!rows)
        return tl::unexpected(rows.error());
    return Lines{Json{{"file", arguments.xlsx}, {"responses", *rows}}};
}

Output respond(Context& context, const RespondArguments& arguments)
{
    const auto form = formAt(context, arguments.form);
    const auto client = recordAt(context, arguments.client);
    const auto answers = answersOfFile(arguments.answers);
    if (!form)
        return tl::unexpected(form.error());
    if (!client)
        return tl::unexpected(client.error());
    if (!answers)
        return tl::unexpected(answers.error());
    if (client->record.type != "client")
        return base::refuse(Code::badValue, "client");
    const auto live = model::newestVersion(form->record.id, versionsIn(context));
    if (!live)
        return base::refuse(Code::notFound, "no version of this questionnaire is live");
    const exchange::ResponseInput input{.form = live->content,
                                        .formId = form->record.id,
                                        .version = live->id,
                                        .answers = *answers,
                                        .client = client->record.id,
                                        .user = userOf(context),
                                        .language = arguments.language,
                                        .startedAt = context.clock.now(),
                                        .finished = true,
                                        .filledBy = exchange::FilledBy::staff,
                                        .region = context.region()};
    const base::Id response = base::Id::make(context.clock.now(), context.random);
    const auto committed = context.store.commit(
        exchange::responseGesture(input, response, &client->record, context.clock, context.random));
    if (!committed)
        return tl::unexpected(committed.error());
    const model::Score score = model::scoreOf(live->content, *answers);
    Json marks = Json::object();
    for (const model::Question* question : model::asked(live->content, *answers))
        if (const Json* answer = base::memberOf(*answers, question->key))
            if (const auto mark = model::answerMark(*question, *answer); !mark.empty())
                marks[question->key] = std::string(mark);
    return Lines{Json{{"response", response.text()},
                      {"version", live->number},
                      {"score", score.points},
                      {"grade", score.grade},
                      {"missing", model::missingAnswers(live->content, *answers, score.grade)},
                      {"marks", std::move(marks)},
                      {"state", "on_device"}}};
}

} // namespace fairbook::app::cli

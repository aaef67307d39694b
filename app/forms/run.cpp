#include "app/forms/run.h"

#include <algorithm>
#include <iterator>

#include "app/capture/capture_gesture.h"
#include "app/forms/coupon_pool.h"
#include "shared/model/form_draft.h"
#include "shared/model/scoring.h"

namespace fairbook::app {
namespace {

using base::Id;
using base::Json;

Id idAt(const Json& json, std::string_view key)
{
    return base::Id::parse(base::textAt(json, key)).value_or(Id{});
}

std::optional<Run> runOfVersion(Id version, store::DeviceStore& store)
{
    const auto stored = store.record(version);
    if (!stored)
        return std::nullopt;
    auto frozen = model::formVersionOf(stored->record);
    if (!frozen)
        return std::nullopt;
    Run run;
    run.version = std::move(*frozen);
    return run;
}

exchange::ResponseInput inputOf(const Run& run, Ending ending, const Asker& asker)
{
    return {.form = run.version.content,
            .formId = run.version.form,
            .version = run.version.id,
            .answers = run.answers,
            .client = run.client,
            .capture = run.capture,
            .event = run.event,
            .user = run.filledBy == exchange::FilledBy::visitor ? Id{} : asker.user,
            .language = run.language,
            .startedAt = run.startedAt,
            .lastQuestion = run.lastQuestion,
            .finished = ending == Ending::done,
            .filledBy = run.filledBy,
            .region = asker.region};
}

/// A visitor whom nobody has entered: the answers make the client and the meeting. Nothing where they name nobody.
model::Gesture newClient(exchange::ResponseInput& input, const Asker& asker, base::Clock& clock, base::Random& random)
{
    CaptureInput capture;
    capture.client = exchange::clientValuesOf(input, Json::object());
    if (!exchange::saysWho(capture.client))
        return {};
    capture.client.erase("grade");
    capture.grade = model::scoreOf(input.form, input.answers).grade;
    capture.event = input.event;
    capture.user = input.user; // of a visitor who comes alone: nobody yet
    capture.device = asker.device;
    capture.method = input.filledBy == exchange::FilledBy::visitor ? "kiosk" : "manual";
    CaptureGesture made = captureGesture(capture, clock, random);
    input.client = made.client;
    input.capture = made.capture;
    return std::move(made.gesture);
}

/// They were taken when nobody was named yet.
void giveFilesTo(Id client, const Run& run, store::DeviceStore& store, model::Gesture& gesture)
{
    for (const model::Question* question : run.version.content.questions()) {
        const bool file = question->shape() == model::AnswerShape::attachment;
        const auto stored = file ? store.record(idAt(run.answers, question->key)) : std::nullopt;
        if (!stored || client.none() || base::textAt(stored->record.body, "owner") == client.text())
            continue;
        gesture.push_back({.action = model::Action::set,
                           .type = "attachment",
                           .record = stored->record.id,
                           .set = {{"owner", client.text()}},
                           .base = {{"owner", model::dotsOf(stored->record, "owner")}}});
    }
}

} // namespace

Json toJson(const Run& run)
{
    return {{"version", run.version.id.text()},  {"answers", run.answers},
            {"language", run.language},          {"client", run.client.text()},
            {"capture", run.capture.text()},     {"event", run.event.text()},
            {"response", run.response.text()},   {"started_at", run.startedAt.ms},
            {"last_question", run.lastQuestion}, {"by_visitor", run.filledBy == exchange::FilledBy::visitor}};
}

std::optional<Run> readRun(const Json& draft, store::DeviceStore& store)
{
    auto run = runOfVersion(idAt(draft, "version"), store);
    const Json* answers = base::objectAt(draft, "answers");
    if (!run || answers == nullptr)
        return std::nullopt;
    run->answers = *answers;
    run->language = base::textAt(draft, "language");
    run->client = idAt(draft, "client");
    run->capture = idAt(draft, "capture");
    run->event = idAt(draft, "event");
    run->response = idAt(draft, "response");
    run->startedAt = {base::intAt(draft, "started_at")};
    run->lastQuestion = base::textAt(draft, "last_question");
    run->filledBy = base::flagAt(draft, "by_visitor") ? exchange::FilledBy::visitor : exchange::FilledBy::staff;
    return run;
}

std::optional<Run> runOf(const model::Record& response, store::DeviceStore& store)
{
    const Json& body = response.body;
    auto run = runOfVersion(idAt(body, "version"), store);
    if (!run)
        return std::nullopt;
    run->answers = model::answersOf(body);
    run->language = base::textAt(body, "language");
    run->client = idAt(body, "client");
    run->capture = idAt(body, "capture");
    run->event = idAt(body, "event");
    run->response = response.id;
    run->startedAt = {base::intAt(body, "started_at")};
    run->lastQuestion = base::textAt(body, "last_question");
    run->filledBy = base::flagAt(body, "by_kiosk") ? exchange::FilledBy::visitor : exchange::FilledBy::staff;
    return run;
}

Id ownerOfFiles(const Run& run)
{
    return run.client.none() ? run.response : run.client;
}

EndedRun endRun(const Run& run, Ending ending, const Asker& asker, store::DeviceStore& store, base::Random& random)
{
    base::Clock& clock = store.clock();
    exchange::ResponseInput input = inputOf(run, ending, asker);
    EndedRun ended;
    if (run.client.none())
        ended.gesture = newClient(input, asker, clock, random);
    const auto client = run.client.none() ? std::nullopt : store.record(run.client);
    const auto before = store.record(run.response);
    ended.client = input.client;
    const model::Record* seen = client ? &client->record : nullptr;
    auto response = before ? exchange::continuedGesture(input, before->record, seen, clock, random)
                           : exchange::responseGesture(input, run.response, seen, clock, random);
    std::move(response.begin(), response.end(), std::back_inserter(ended.gesture));
    giveFilesTo(ended.client, run, store, ended.gesture);
    const bool firstTime = !before || base::memberOf(before->record.body, "finished_at") == nullptr;
    if (ending == Ending::done && run.version.content.coupon && firstTime) {
        ended.coupon = drawCoupon(store, random);
        ended.gesture.push_back({.action = model::Action::create,
                                 .type = "coupon",
                                 .record = Id::make(clock.now(), random),
                                 .set = exchange::couponValues(input, run.response, ended.coupon, clock),
                                 .base = {}});
    }
    return ended;
}

} // namespace fairbook::app

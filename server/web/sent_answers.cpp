#include "server/web/sent_answers.h"

#include <algorithm>

#include "shared/exchange/form_response.h"
#include "shared/model/form_draft.h"
#include "shared/model/scoring.h"
#include "shared/store/database.h"

namespace fairbook::server {
namespace {

using base::Json;

constexpr std::int64_t dayMs = 86'400'000;

void addRecord(model::Gesture& gesture, std::string_view type, base::Id id, Json values)
{
    for (model::Edit& edit : model::createInParts({.action = model::Action::create,
                             .type = std::string(type),
                             .record = id,
                             .set = std::move(values),
                             .base = {}}))
        gesture.push_back(std::move(edit));
}

void putId(Json& values, const char* path, base::Id id)
{
    if (!id.none())
        values[path] = id.text();
}

Json clientValues(const exchange::ResponseInput& input)
{
    Json values = exchange::clientValuesOf(input, Json::object());
    if (!exchange::saysWho(values))
        return Json::object();
    values["kind"] = "person";
    values["source_kind"] = "form";
    putId(values, "source_event", input.event);
    if (!values.contains("preferred_language"))
        values["preferred_language"] = input.language;
    return values;
}

Json captureValues(const exchange::ResponseInput& input, base::Clock& clock)
{
    const std::int64_t nowMs = clock.now().ms;
    Json values{{"captured_at", nowMs},
                {"zone", clock.zoneMinutes()},
                {"method", "form"},
                {"state", input.client.none() ? "incomplete" : "complete"},
                {"duration_s", std::max<std::int64_t>(0, nowMs - input.startedAt.ms) / 1000}};
    putId(values, "client", input.client);
    putId(values, "event", input.event);
    if (const model::Score score = model::scoreOf(input.form, input.answers); !score.grade.empty())
        values["grade"] = score.grade;
    return values;
}

std::int64_t dayOf(base::Instant now)
{
    return now.ms / dayMs;
}

std::int64_t sentToday(store::Database& database, base::Id form, std::int64_t day)
{
    store::Query query(database, "SELECT sent FROM web_day WHERE form = ? AND day = ?");
    query.bind(form, day);
    return query.step() ? query.integer(0) : 0;
}

void countOne(store::Database& database, base::Id form, std::int64_t day)
{
    store::Query(database, "DELETE FROM web_day WHERE day < ?").bind(day).run();
    store::Query(database, R"sql(
        INSERT INTO web_day(form, day, sent) VALUES (?, ?, 1)
            ON CONFLICT(form, day) DO UPDATE SET sent = sent + 1)sql")
        .bind(form, day)
        .run();
}

base::Result<void> writeGesture(store::MasterStore& master, const model::Gesture& gesture)
{
    for (const model::Edit& edit : gesture) {
        model::Operation draft;
        draft.type = edit.type;
        draft.record = edit.record;
        draft.action = edit.action;
        draft.set = edit.set;
        if (auto written = master.commitOwn(draft, {}); !written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

model::Gesture gestureOf(const SentAnswers& sent, base::Clock& clock, base::Random& random)
{
    exchange::ResponseInput input{.form = sent.version.content,
                                  .formId = sent.version.form,
                                  .version = sent.version.id,
                                  .answers = sent.answers,
                                  .capture = base::Id::make(clock.now(), random),
                                  .event = sent.page.event,
                                  .language = sent.language,
                                  .startedAt = sent.page.issued,
                                  .finished = true,
                                  .filledBy = exchange::FilledBy::visitor,
                                  .region = sent.region};
    model::Gesture gesture;
    if (Json client = clientValues(input); !client.empty()) {
        input.client = base::Id::make(clock.now(), random);
        addRecord(gesture, "client", input.client, std::move(client));
    }
    addRecord(gesture, "capture", input.capture, captureValues(input, clock));
    for (model::Edit& edit : exchange::responseGesture(input, responseOf(sent.page), nullptr, clock, random))
        gesture.push_back(std::move(edit));
    if (!sent.coupon.empty())
        addRecord(gesture, "coupon", couponOf(sent.page),
                  exchange::couponValues(input, responseOf(sent.page), sent.coupon, clock));
    return gesture;
}

Taken takenBefore(store::MasterStore& master, const SentAnswers& sent)
{
    const auto response = master.record(responseOf(sent.page));
    if (!response)
        return Taken::now;
    const bool gone = response->deleted(); // by us: nobody is asked to send it again
    return gone || model::answersOf(response->body) == sent.answers ? Taken::before : Taken::otherwise;
}

base::Result<Taken> takeAnswers(store::MasterStore& master, const Means& means, const SentAnswers& sent,
                                std::int64_t perDay)
{
    const base::Instant now = means.clock.now();
    if (sentToday(master.database(), sent.version.form, dayOf(now)) >= perDay)
        return Taken::full;
    if (auto written = writeGesture(master, gestureOf(sent, means.clock, means.random)); !written)
        return tl::unexpected(written.error());
    countOne(master.database(), sent.version.form, dayOf(now));
    return Taken::now;
}

void makeWebTables(store::Database& database)
{
    database.run(R"sql(
        CREATE TABLE IF NOT EXISTS web_day(
            form BLOB NOT NULL,
            day  INTEGER NOT NULL,
            sent INTEGER NOT NULL,
            PRIMARY KEY(form, day)
        ) STRICT, WITHOUT ROWID)sql");
}

} // namespace fairbook::server

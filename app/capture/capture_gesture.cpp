#include "app/capture/capture_gesture.h"

#include <algorithm>

namespace fairbook::app {
namespace {

using base::Json;

model::Edit creation(std::string_view type, base::Id id, Json values)
{
    return {
        .action = model::Action::create, .type = std::string(type), .record = id, .set = std::move(values), .base = {}};
}

void addIfSaid(Json& values, const char* path, const std::string& value)
{
    if (!value.empty())
        values[path] = value;
}

const char* stateOf(const CaptureInput& input)
{
    if (!input.client.empty() || input.known)
        return "complete";
    return input.photographed ? "to_transcribe" : "incomplete";
}

Json captureValues(const CaptureInput& input, base::Id client, base::Clock& clock)
{
    Json values{{"client", client.text()},
                {"captured_at", clock.now().ms},
                {"zone", clock.zoneMinutes()},
                {"method", input.method},
                {"state", stateOf(input)}};
    if (!input.event.none())
        values["event"] = input.event.text();
    if (!input.user.none())
        values["rep"] = input.user.text();
    if (!input.device.none())
        values["device"] = input.device.text();
    addIfSaid(values, "grade", input.grade);
    addIfSaid(values, "note", input.note);
    addIfSaid(values, "raw_payload", input.rawPayload);
    addIfSaid(values, "badge_id", input.badge);
    if (input.durationSeconds > 0)
        values["duration_s"] = input.durationSeconds;
    for (const auto& promise : input.promised) {
        const Json element{{"value", promise}};
        values["promised/" + model::elementId(model::Kind::choices, element)] = element;
    }
    return values;
}

Json taskValues(const CaptureInput& input, base::Id client, const std::string& kind, const std::string& origin,
                const std::string& due)
{
    Json values{{"client", client.text()}, {"kind", kind}, {"origin", origin}, {"due", due}, {"state", "open"}};
    if (!input.user.none())
        values["assignee"] = input.user.text();
    return values;
}

Json consentValues(const CaptureInput& input, const Permission& permission, base::Id client, base::Clock& clock)
{
    Json values{{"client", client.text()},
                {"purpose", "marketing"},
                {"channel", permission.channel},
                {"state", "given"},
                {"method", "spoken"},
                {"obtained_at", clock.now().ms},
                {"text_version", permission.wording}};
    addIfSaid(values, "language", permission.language);
    if (!input.user.none())
        values["obtained_by"] = input.user.text();
    return values;
}

} // namespace

int followUpDays(std::string_view grade)
{
    return grade == "A" ? 2 : grade == "B" ? 14 : 30;
}

std::string dayAfter(base::Instant now, int zoneMinutes, int days)
{
    const base::Instant local{now.ms + (zoneMinutes + days * 24LL * 60LL) * 60'000LL};
    return base::toText(local).substr(0, 10);
}

CaptureGesture captureGesture(const CaptureInput& input, base::Clock& clock, base::Random& random)
{
    const auto newId = [&] { return base::Id::make(clock.now(), random); };
    CaptureGesture made;
    made.client = input.known.value_or(newId());
    made.capture = newId();
    if (!input.known) {
        Json values = input.client;
        addIfSaid(values, "grade", input.grade);
        if (!values.contains("kind"))
            values["kind"] = "person";
        if (!input.user.none() && !values.contains("owner"))
            values["owner"] = input.user.text();
        made.gesture.push_back(creation("client", made.client, std::move(values)));
    }
    made.gesture.push_back(creation("capture", made.capture, captureValues(input, made.client, clock)));
    const std::string due = dayAfter(clock.now(), clock.zoneMinutes(), followUpDays(input.grade));
    if (!input.grade.empty())
        made.gesture.push_back(creation("task", newId(), taskValues(input, made.client, "follow_up", "grade", due)));
    for (const auto& promise : input.promised)
        made.gesture.push_back(creation("task", newId(), taskValues(input, made.client, promise, "promise", due)));
    for (const auto& permission : input.permissions)
        made.gesture.push_back(creation("consent", newId(), consentValues(input, permission, made.client, clock)));
    return made;
}

} // namespace fairbook::app

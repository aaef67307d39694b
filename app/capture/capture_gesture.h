// app/capture/capture_gesture.h: what somebody captured at the stand, as one gesture: the client, the meeting, what was
// promised (tasks), what was allowed (consents) and the remark, saved and sent together or not at all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/model/edit.h"

namespace fairbook::app {

struct Permission
{
    std::string channel; ///< email, call, sms, messenger
    std::string wording; ///< version of the text that was read out: "uk v1"
    std::string language;
};

struct CaptureInput
{
    std::optional<base::Id> known; ///< the visitor is this client: a meeting is added, nothing is overwritten
    base::Json client = base::Json::object(); ///< path -> value of a new client
    base::Id event;                           ///< none: no event chosen
    base::Id user;                            ///< none: not enrolled yet
    base::Id device;
    std::string method = "manual";     ///< manual, card, qr, badge, import, form
    std::string grade;                 ///< A, B, C or empty
    std::vector<std::string> promised; ///< catalogue, price, call, sample, visit
    std::vector<Permission> permissions;
    std::string note;
    bool photographed = false; ///< a photo comes with it: with nothing else said, somebody is to transcribe it
    std::string rawPayload;    ///< of a scanned code: never discarded
    std::string badge;         ///< the organiser's number of the visitor
    std::int64_t durationSeconds = 0;
};

struct CaptureGesture
{
    model::Gesture gesture;
    base::Id client;
    base::Id capture;
};

/// The follow-up's term by grade: A two days, B two weeks, C thirty days (stand practice, product.md row A12).
[[nodiscard]] int followUpDays(std::string_view grade);

/// Ids are made here, so that the parts can name each other.
[[nodiscard]] CaptureGesture captureGesture(const CaptureInput& input, base::Clock& clock, base::Random& random);

/// "2026-11-24": the day that many days after `now` in the device's zone.
[[nodiscard]] std::string dayAfter(base::Instant now, int zoneMinutes, int days);

} // namespace fairbook::app

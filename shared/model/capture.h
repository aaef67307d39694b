// shared/model/capture.h: one meeting at a stand (product.md 2.2). A second meeting is another capture: it adds, it
// never overwrites.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view captureMethods[] = {
    label("Choice", "manual"), label("Choice", "card"),  label("Choice", "qr"),   label("Choice", "badge"),
    label("Choice", "nfc"),    label("Choice", "kiosk"), label("Choice", "form"), label("Choice", "import")};
inline constexpr std::string_view capturePromises[] = {label("Choice", "catalogue"), label("Choice", "price"),
                                                       label("Choice", "call"), label("Choice", "sample"),
                                                       label("Choice", "visit")};
inline constexpr std::string_view captureStates[] = {label("Choice", "draft"), label("Choice", "incomplete"),
                                                     label("Choice", "complete"), label("Choice", "to_transcribe")};
inline constexpr std::string_view captureGrades[] = {label("Choice", "A"), label("Choice", "B"), label("Choice", "C")};

// clang-format off
inline constexpr Field captureFields[] = {
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "event", .kind = Kind::reference, .label = label("Field", "Event"), .target = "event", .column = true},
    {.name = "rep", .kind = Kind::reference, .label = label("Field", "Salesperson"), .target = "user", .column = true},
    {.name = "device", .kind = Kind::reference, .label = label("Field", "Device"), .target = "device"},
    {.name = "booth", .kind = Kind::text, .label = label("Field", "Stand")},
    {.name = "captured_at", .kind = Kind::instant, .label = label("Field", "Met at"), .column = true},
    {.name = "zone", .kind = Kind::integer, .label = label("Field", "Minutes east of UTC")},
    {.name = "method", .kind = Kind::choice, .label = label("Field", "How"), .choices = captureMethods},
    {.name = "badge_id", .kind = Kind::text, .label = label("Field", "Badge number"), .search = true, .personal = true},
    {.name = "badge_format", .kind = Kind::text, .label = label("Field", "Badge format")},
    {.name = "raw_payload", .kind = Kind::longText, .label = label("Field", "Code as read"), .personal = true},
    {.name = "rating", .kind = Kind::integer, .label = label("Field", "Rating"), .latest = true},
    {.name = "grade", .kind = Kind::choice, .label = label("Field", "Grade"), .choices = captureGrades, .latest = true, .column = true},
    {.name = "promised", .kind = Kind::choices, .label = label("Field", "Promised"), .choices = capturePromises},
    {.name = "note", .kind = Kind::longText, .label = label("Field", "Note"), .search = true, .personal = true},
    {.name = "state", .kind = Kind::choice, .label = label("Field", "State"), .choices = captureStates, .latest = true, .column = true},
    {.name = "duration_s", .kind = Kind::integer, .label = label("Field", "Seconds to capture"), .latest = true},
};
// clang-format on

inline constexpr Entity captureEntity{.name = "capture", .label = label("Entity", "Capture"), .fields = captureFields};

} // namespace fairbook::model

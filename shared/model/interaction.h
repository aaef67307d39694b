// shared/model/interaction.h: a contact with a client: a call, a meeting, a remark (product.md 2.4). Written once: two
// remarks never clash.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view interactionKinds[] = {
    label("Choice", "note"), label("Choice", "meeting"), label("Choice", "call"),    label("Choice", "email"),
    label("Choice", "sms"),  label("Choice", "message"), label("Choice", "support"), label("Choice", "review")};
inline constexpr std::string_view interactionDirections[] = {label("Choice", "incoming"), label("Choice", "outgoing")};

// clang-format off
inline constexpr Field interactionFields[] = {
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "capture", .kind = Kind::reference, .label = label("Field", "Capture"), .target = "capture"},
    {.name = "kind", .kind = Kind::choice, .label = label("Field", "Kind"), .choices = interactionKinds, .column = true},
    {.name = "direction", .kind = Kind::choice, .label = label("Field", "Direction"), .choices = interactionDirections},
    {.name = "at", .kind = Kind::instant, .label = label("Field", "When"), .column = true},
    {.name = "duration_s", .kind = Kind::integer, .label = label("Field", "Seconds")},
    {.name = "text", .kind = Kind::longText, .label = label("Field", "Text"), .search = true, .personal = true},
    {.name = "result", .kind = Kind::text, .label = label("Field", "Result"), .search = true},
};
// clang-format on

inline constexpr Entity interactionEntity{
    .name = "interaction", .label = label("Entity", "Interaction"), .fields = interactionFields, .appendOnly = true};

} // namespace fairbook::model

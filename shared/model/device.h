// shared/model/device.h: a phone or computer with a base of its own; the public part only.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

// clang-format off
inline constexpr Field deviceFields[] = {
    {.name = "name", .kind = Kind::text, .label = label("Field", "Name")},
    {.name = "user", .kind = Kind::reference, .label = label("Field", "User"), .target = "user", .column = true},
    {.name = "platform", .kind = Kind::text, .label = label("Field", "Platform"), .latest = true},
    {.name = "app", .kind = Kind::text, .label = label("Field", "App version"), .latest = true},
    {.name = "incarnations", .kind = Kind::tagSet, .label = label("Field", "Installations")},
    {.name = "revoked", .kind = Kind::flag, .label = label("Field", "Revoked")},
    {.name = "last_sync", .kind = Kind::instant, .label = label("Field", "Last sync"), .latest = true},
};
// clang-format on

inline constexpr Entity deviceEntity{.name = "device", .label = label("Entity", "Device"), .fields = deviceFields};

} // namespace fairbook::model

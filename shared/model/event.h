// shared/model/event.h: a fair or another occasion at which we meet people (product.md 2.2).
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

// clang-format off
inline constexpr Field eventFields[] = {
    {.name = "name", .kind = Kind::text, .label = label("Field", "Name"), .search = true, .column = true},
    {.name = "place", .kind = Kind::text, .label = label("Field", "Place"), .search = true},
    {.name = "starts", .kind = Kind::date, .label = label("Field", "First day"), .column = true},
    {.name = "ends", .kind = Kind::date, .label = label("Field", "Last day"), .column = true},
    {.name = "country", .kind = Kind::text, .label = label("Field", "Country")},
    {.name = "stand", .kind = Kind::text, .label = label("Field", "Stand")},
    {.name = "currency", .kind = Kind::text, .label = label("Field", "Currency")},
    {.name = "costs", .kind = Kind::rowSet, .label = label("Field", "Costs"), .sensitive = true},
    {.name = "goals", .kind = Kind::longText, .label = label("Field", "Goals")},
    {.name = "staff", .kind = Kind::rowSet, .label = label("Field", "Staff")},
};
// clang-format on

inline constexpr Entity eventEntity{.name = "event", .label = label("Entity", "Event"), .fields = eventFields};

} // namespace fairbook::model

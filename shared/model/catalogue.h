// shared/model/catalogue.h: all entities, in one list. Adding a field is one line in its entity's header, and nothing
// else.
#pragma once

#include <span>
#include <string_view>

#include "shared/model/field.h"

namespace fairbook::model {

[[nodiscard]] std::span<const Entity* const> catalogue();

/// Null for a type that this version does not know: its records are kept and passed on.
[[nodiscard]] const Entity* entityOf(std::string_view type);

/// The field of a path (`field` or `field/element`), or null.
[[nodiscard]] const Field* fieldOf(const Entity* entity, std::string_view path);
[[nodiscard]] const Field* fieldOf(std::string_view type, std::string_view path);

} // namespace fairbook::model

// shared/model/user.h: somebody who works with Fairbook; the public part only: passwords and tokens never leave the
// server.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view userRoles[] = {label("Choice", "rep"), label("Choice", "manager"),
                                                 label("Choice", "admin"), label("Choice", "kiosk")};
inline constexpr std::string_view userScopes[] = {label("Choice", "all"), label("Choice", "own"),
                                                  label("Choice", "event")};
inline constexpr std::string_view userLanguages[] = {label("Choice", "uk"), label("Choice", "ru"),
                                                     label("Choice", "en")};

// clang-format off
inline constexpr Field userFields[] = {
    {.name = "login", .kind = Kind::text, .label = label("Field", "Login"), .column = true},
    {.name = "name", .kind = Kind::text, .label = label("Field", "Name"), .search = true, .personal = true},
    {.name = "role", .kind = Kind::choice, .label = label("Field", "Role"), .choices = userRoles, .column = true},
    {.name = "scope", .kind = Kind::choice, .label = label("Field", "Sees"), .choices = userScopes},
    {.name = "language", .kind = Kind::choice, .label = label("Field", "Language"), .choices = userLanguages, .latest = true},
    {.name = "active", .kind = Kind::flag, .label = label("Field", "Active")},
};
// clang-format on

inline constexpr Entity userEntity{.name = "user", .label = label("Entity", "User"), .fields = userFields};

} // namespace fairbook::model

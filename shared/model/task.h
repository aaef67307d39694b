// shared/model/task.h: something to do for a client (product.md 2.4).
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view taskKinds[] = {
    label("Choice", "call"),     label("Choice", "email"),      label("Choice", "catalogue"),
    label("Choice", "price"),    label("Choice", "sample"),     label("Choice", "visit"),
    label("Choice", "birthday"), label("Choice", "transcribe"), label("Choice", "other")};
inline constexpr std::string_view taskPriorities[] = {label("Choice", "high"), label("Choice", "normal"),
                                                      label("Choice", "low")};
inline constexpr std::string_view taskOrigins[] = {label("Choice", "grade"), label("Choice", "promise"),
                                                   label("Choice", "birthday"), label("Choice", "call"),
                                                   label("Choice", "manual")};
inline constexpr std::string_view taskStates[] = {label("Choice", "open"), label("Choice", "done"),
                                                  label("Choice", "cancelled")};

// clang-format off
inline constexpr Field taskFields[] = {
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "kind", .kind = Kind::choice, .label = label("Field", "Kind"), .choices = taskKinds},
    {.name = "title", .kind = Kind::text, .label = label("Field", "Title"), .search = true},
    {.name = "due", .kind = Kind::date, .label = label("Field", "Due"), .column = true},
    {.name = "priority", .kind = Kind::choice, .label = label("Field", "Priority"), .choices = taskPriorities, .latest = true},
    {.name = "assignee", .kind = Kind::reference, .label = label("Field", "Assigned to"), .target = "user", .latest = true, .column = true},
    {.name = "origin", .kind = Kind::choice, .label = label("Field", "Origin"), .choices = taskOrigins},
    {.name = "state", .kind = Kind::choice, .label = label("Field", "State"), .choices = taskStates, .latest = true, .column = true},
    {.name = "result", .kind = Kind::longText, .label = label("Field", "Result"), .search = true},
};
// clang-format on

inline constexpr Entity taskEntity{.name = "task", .label = label("Entity", "Task"), .fields = taskFields};

} // namespace fairbook::model

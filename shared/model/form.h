// shared/model/form.h: questionnaires as records (product.md 2.3): the form that people edit, its frozen versions, and
// what a visitor answered. What a version's content means is questionnaire.h.
#pragma once

#include "shared/model/capture.h"
#include "shared/model/consent.h"
#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view formStates[] = {label("Choice", "draft"), label("Choice", "live"),
                                                  label("Choice", "closed"), label("Choice", "archived")};
inline constexpr std::string_view responseStates[] = {label("Choice", "partial"), label("Choice", "complete")};

// clang-format off
/// A draft that several people may edit at once: each section and each question is an element of a set.
inline constexpr Field formFields[] = {
    {.name = "key", .kind = Kind::text, .label = label("Field", "Short name"), .column = true},
    {.name = "title", .kind = Kind::json, .label = label("Field", "Title")},
    {.name = "languages", .kind = Kind::choices, .label = label("Field", "Languages"), .choices = consentLanguages},
    {.name = "sections", .kind = Kind::rowSet, .label = label("Field", "Sections")},
    {.name = "questions", .kind = Kind::rowSet, .label = label("Field", "Questions")},
    {.name = "grades", .kind = Kind::json, .label = label("Field", "Points for a grade")},
    {.name = "reward", .kind = Kind::json, .label = label("Field", "Thanks")},
    {.name = "state", .kind = Kind::choice, .label = label("Field", "State"), .choices = formStates, .latest = true, .column = true},
    {.name = "events", .kind = Kind::rowSet, .label = label("Field", "Fairs")},
    {.name = "kiosk", .kind = Kind::flag, .label = label("Field", "Visitors may fill it in themselves"), .latest = true},
    {.name = "web", .kind = Kind::flag, .label = label("Field", "Open on the web"), .latest = true},
};

/// Written once, when a draft goes live: an answered version never changes under its answers.
inline constexpr Field formVersionFields[] = {
    {.name = "form", .kind = Kind::reference, .label = label("Field", "Questionnaire"), .target = "form", .column = true},
    {.name = "number", .kind = Kind::integer, .label = label("Field", "Version"), .column = true},
    {.name = "content", .kind = Kind::longText, .label = label("Field", "Content")},
    {.name = "content_hash", .kind = Kind::text, .label = label("Field", "SHA-256")},
    {.name = "published_at", .kind = Kind::instant, .label = label("Field", "Published"), .column = true},
    {.name = "published_by", .kind = Kind::reference, .label = label("Field", "Published by"), .target = "user"},
};

/// One a meeting and version; finished later is an edit of it. `answers` is keyed by answerElement().
inline constexpr Field responseFields[] = {
    {.name = "form", .kind = Kind::reference, .label = label("Field", "Questionnaire"), .target = "form", .column = true},
    {.name = "version", .kind = Kind::reference, .label = label("Field", "Version"), .target = "form_version", .column = true},
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "capture", .kind = Kind::reference, .label = label("Field", "Capture"), .target = "capture", .column = true},
    {.name = "event", .kind = Kind::reference, .label = label("Field", "Event"), .target = "event", .column = true},
    {.name = "rep", .kind = Kind::reference, .label = label("Field", "Salesperson"), .target = "user"},
    {.name = "answers", .kind = Kind::rowSet, .label = label("Field", "Answers"), .personal = true},
    {.name = "language", .kind = Kind::choice, .label = label("Field", "Language"), .choices = consentLanguages, .latest = true},
    {.name = "state", .kind = Kind::choice, .label = label("Field", "State"), .choices = responseStates, .latest = true, .column = true},
    {.name = "started_at", .kind = Kind::instant, .label = label("Field", "Started"), .column = true},
    {.name = "finished_at", .kind = Kind::instant, .label = label("Field", "Finished"), .latest = true},
    {.name = "last_question", .kind = Kind::text, .label = label("Field", "Last question"), .latest = true},
    {.name = "score", .kind = Kind::integer, .label = label("Field", "Score"), .latest = true},
    {.name = "grade", .kind = Kind::choice, .label = label("Field", "Grade"), .choices = captureGrades, .latest = true},
    {.name = "by_kiosk", .kind = Kind::flag, .label = label("Field", "By the visitor")},
};
// clang-format on

inline constexpr Entity formEntity{.name = "form", .label = label("Entity", "Questionnaire"), .fields = formFields};
inline constexpr Entity formVersionEntity{.name = "form_version",
                                          .label = label("Entity", "Version of a questionnaire"),
                                          .fields = formVersionFields,
                                          .appendOnly = true};
inline constexpr Entity responseEntity{
    .name = "response", .label = label("Entity", "Answers"), .fields = responseFields};

} // namespace fairbook::model

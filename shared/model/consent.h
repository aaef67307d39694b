// shared/model/consent.h: what a client told us about being contacted, per purpose and channel (product.md 2.2).
// Written once; history stays.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view consentLanguages[] = {label("Choice", "uk"), label("Choice", "ru"),
                                                        label("Choice", "en")};
inline constexpr std::string_view consentPurposes[] = {label("Choice", "contact"), label("Choice", "marketing"),
                                                       label("Choice", "profiling"), label("Choice", "partner")};
inline constexpr std::string_view consentChannels[] = {label("Choice", "any"), label("Choice", "email"),
                                                       label("Choice", "sms"), label("Choice", "call"),
                                                       label("Choice", "messenger")};
inline constexpr std::string_view consentStates[] = {label("Choice", "given"), label("Choice", "refused"),
                                                     label("Choice", "withdrawn"), label("Choice", "not_asked")};
inline constexpr std::string_view consentMethods[] = {label("Choice", "spoken"), label("Choice", "ticked"),
                                                      label("Choice", "signed"), label("Choice", "double_opt_in"),
                                                      label("Choice", "import")};

// clang-format off
inline constexpr Field consentFields[] = {
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "purpose", .kind = Kind::choice, .label = label("Field", "Purpose"), .choices = consentPurposes},
    {.name = "channel", .kind = Kind::choice, .label = label("Field", "Channel"), .choices = consentChannels},
    {.name = "state", .kind = Kind::choice, .label = label("Field", "Answer"), .choices = consentStates},
    {.name = "text_version", .kind = Kind::text, .label = label("Field", "Wording")},
    {.name = "language", .kind = Kind::choice, .label = label("Field", "Language"), .choices = consentLanguages},
    {.name = "obtained_at", .kind = Kind::instant, .label = label("Field", "Obtained at"), .column = true},
    {.name = "obtained_by", .kind = Kind::reference, .label = label("Field", "Obtained by"), .target = "user"},
    {.name = "method", .kind = Kind::choice, .label = label("Field", "How"), .choices = consentMethods},
    {.name = "evidence", .kind = Kind::reference, .label = label("Field", "Evidence"), .target = "attachment", .personal = true},
    {.name = "legal_basis", .kind = Kind::text, .label = label("Field", "Legal basis")},
    {.name = "expires_at", .kind = Kind::instant, .label = label("Field", "Valid until")},
};
// clang-format on

inline constexpr Entity consentEntity{
    .name = "consent", .label = label("Entity", "Consent"), .fields = consentFields, .appendOnly = true};

} // namespace fairbook::model

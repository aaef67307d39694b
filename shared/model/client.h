// shared/model/client.h: a person or a company that we met (product.md 2.1). One line a field; the rest follows.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view clientKinds[] = {label("Choice", "person"), label("Choice", "organisation")};
inline constexpr std::string_view clientStatuses[] = {label("Choice", "lead"),     label("Choice", "client"),
                                                      label("Choice", "regular"),  label("Choice", "vip"),
                                                      label("Choice", "inactive"), label("Choice", "partner")};
inline constexpr std::string_view clientGrades[] = {label("Choice", "A"), label("Choice", "B"), label("Choice", "C")};
inline constexpr std::string_view clientLanguages[] = {label("Choice", "uk"), label("Choice", "ru"),
                                                       label("Choice", "en"), label("Choice", "other")};
inline constexpr std::string_view clientAddressForms[] = {label("Choice", "formal"), label("Choice", "informal")};
inline constexpr std::string_view clientGenders[] = {label("Choice", "female"), label("Choice", "male"),
                                                     label("Choice", "other"), label("Choice", "unknown")};
inline constexpr std::string_view clientMaritalStatuses[] = {label("Choice", "single"), label("Choice", "married"),
                                                             label("Choice", "divorced"), label("Choice", "widowed"),
                                                             label("Choice", "unknown")};
inline constexpr std::string_view clientDecisionRoles[] = {label("Choice", "decides"), label("Choice", "influences"),
                                                           label("Choice", "uses"), label("Choice", "unknown")};
inline constexpr std::string_view clientSourceKinds[] = {label("Choice", "exhibition"), label("Choice", "form"),
                                                         label("Choice", "order"),      label("Choice", "cold_call"),
                                                         label("Choice", "referral"),   label("Choice", "social"),
                                                         label("Choice", "partner"),    label("Choice", "bought_list"),
                                                         label("Choice", "employee"),   label("Choice", "import")};
inline constexpr std::string_view clientChannels[] = {label("Choice", "email"), label("Choice", "phone"),
                                                      label("Choice", "sms"), label("Choice", "messenger"),
                                                      label("Choice", "post")};

// clang-format off
inline constexpr Field clientFields[] = {
    {.name = "kind", .kind = Kind::choice, .label = label("Field", "Kind"), .choices = clientKinds, .column = true},
    {.name = "name", .kind = Kind::personName, .label = label("Field", "Name"), .vcard = "N", .search = true, .matchKey = true, .personal = true},
    {.name = "other_names", .kind = Kind::rowSet, .label = label("Field", "Other names"), .search = true, .personal = true},
    {.name = "company", .kind = Kind::text, .label = label("Field", "Company"), .vcard = "ORG", .search = true, .column = true},
    {.name = "department", .kind = Kind::text, .label = label("Field", "Department"), .search = true},
    {.name = "job_title", .kind = Kind::text, .label = label("Field", "Job title"), .vcard = "TITLE", .search = true},
    {.name = "phones", .kind = Kind::phoneSet, .label = label("Field", "Phones"), .vcard = "TEL", .search = true, .matchKey = true, .personal = true},
    {.name = "emails", .kind = Kind::emailSet, .label = label("Field", "E-mails"), .vcard = "EMAIL", .search = true, .matchKey = true, .personal = true},
    {.name = "addresses", .kind = Kind::addressSet, .label = label("Field", "Addresses"), .vcard = "ADR", .search = true, .personal = true},
    {.name = "links", .kind = Kind::linkSet, .label = label("Field", "Links"), .vcard = "URL", .search = true, .personal = true},
    {.name = "birthday", .kind = Kind::date, .label = label("Field", "Birthday"), .vcard = "BDAY", .personal = true},
    {.name = "tags", .kind = Kind::tagSet, .label = label("Field", "Tags"), .vcard = "CATEGORIES", .search = true},
    {.name = "attributes", .kind = Kind::attributeSet, .label = label("Field", "Parameters"), .search = true},
    {.name = "interests", .kind = Kind::tagSet, .label = label("Field", "Interests"), .search = true, .personal = true},
    {.name = "products", .kind = Kind::tagSet, .label = label("Field", "Products of interest"), .search = true},
    {.name = "preferred_language", .kind = Kind::choice, .label = label("Field", "Language"), .choices = clientLanguages, .vcard = "LANG", .personal = true},
    {.name = "address_form", .kind = Kind::choice, .label = label("Field", "Form of address"), .choices = clientAddressForms, .personal = true},
    {.name = "gender", .kind = Kind::choice, .label = label("Field", "Gender"), .choices = clientGenders, .vcard = "GENDER", .personal = true, .sensitive = true},
    {.name = "marital_status", .kind = Kind::choice, .label = label("Field", "Marital status"), .choices = clientMaritalStatuses, .personal = true, .sensitive = true},
    {.name = "family", .kind = Kind::rowSet, .label = label("Field", "Family"), .personal = true, .sensitive = true},
    {.name = "role_in_decision", .kind = Kind::choice, .label = label("Field", "Role in decisions"), .choices = clientDecisionRoles},
    {.name = "industry", .kind = Kind::text, .label = label("Field", "Industry"), .search = true},
    {.name = "tax_id", .kind = Kind::text, .label = label("Field", "Tax number"), .search = true, .personal = true},
    {.name = "requisites", .kind = Kind::rowSet, .label = label("Field", "Invoice requisites"), .personal = true, .sensitive = true},
    {.name = "status", .kind = Kind::choice, .label = label("Field", "Status"), .choices = clientStatuses, .latest = true, .column = true},
    {.name = "grade", .kind = Kind::choice, .label = label("Field", "Grade"), .choices = clientGrades, .latest = true, .column = true},
    {.name = "grade_reason", .kind = Kind::text, .label = label("Field", "Reason for the grade"), .latest = true},
    {.name = "score", .kind = Kind::integer, .label = label("Field", "Score"), .latest = true},
    {.name = "owner", .kind = Kind::reference, .label = label("Field", "Responsible"), .target = "user", .latest = true, .column = true},
    {.name = "source_kind", .kind = Kind::choice, .label = label("Field", "Source"), .choices = clientSourceKinds, .column = true},
    {.name = "source_event", .kind = Kind::reference, .label = label("Field", "Source event"), .target = "event", .column = true},
    {.name = "source_note", .kind = Kind::text, .label = label("Field", "About the source")},
    {.name = "referrer", .kind = Kind::reference, .label = label("Field", "Recommended by"), .target = "client", .personal = true},
    {.name = "preferred_channel", .kind = Kind::choice, .label = label("Field", "Preferred channel"), .choices = clientChannels, .personal = true},
    {.name = "do_not_call", .kind = Kind::flag, .label = label("Field", "Do not call"), .personal = true},
    {.name = "do_not_mail", .kind = Kind::flag, .label = label("Field", "Do not write e-mails"), .personal = true},
    {.name = "do_not_sms", .kind = Kind::flag, .label = label("Field", "Do not send SMS"), .personal = true},
    {.name = "note", .kind = Kind::longText, .label = label("Field", "Remark"), .vcard = "NOTE", .search = true, .personal = true},
    {.name = "photo", .kind = Kind::reference, .label = label("Field", "Photo"), .target = "attachment", .personal = true, .sensitive = true, .latest = true},
    {.name = "last_contact_at", .kind = Kind::instant, .label = label("Field", "Last contact"), .latest = true},
    {.name = "verified_at", .kind = Kind::instant, .label = label("Field", "Last verified"), .latest = true},
};
// clang-format on

inline constexpr Entity clientEntity{.name = "client", .label = label("Entity", "Client"), .fields = clientFields};

} // namespace fairbook::model

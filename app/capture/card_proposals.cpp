#include "app/capture/card_proposals.h"

#include <algorithm>

namespace fairbook::app {
namespace {

std::string fieldOf(card::FieldKind kind)
{
    switch (kind) {
    case card::FieldKind::company:
        return "company";
    case card::FieldKind::jobTitle:
        return "jobTitle";
    case card::FieldKind::email:
        return "email";
    case card::FieldKind::site:
        return "site";
    default:
        return {};
    }
}

} // namespace

std::vector<Proposal> proposalsOf(const card::CardFields& card)
{
    std::vector<Proposal> out;
    const auto add = [&](const std::string& field, const std::string& text, double confidence) {
        const bool known =
            std::any_of(out.begin(), out.end(), [&](const Proposal& proposal) { return proposal.field == field; });
        if (!field.empty() && !text.empty() && !known)
            out.push_back({.field = field, .text = text, .confidence = confidence});
    };
    int phones = 0;
    for (const card::Field& field : card.fields) {
        if (field.kind == card::FieldKind::name) {
            add("family", card.name.family, field.confidence);
            add("given", card.name.given, field.confidence);
            add("patronymic", card.name.patronymic, field.confidence);
        } else if (field.kind == card::FieldKind::phone) {
            if (field.type != "fax")
                add(++phones == 1 ? "phone" : "phone2", field.value, field.confidence);
        } else {
            add(fieldOf(field.kind), field.value, field.confidence);
        }
    }
    return out;
}

} // namespace fairbook::app

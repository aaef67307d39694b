// app/capture/card_proposals.h: what the reading of a card proposes for the fields of a form.
#pragma once

#include <string>
#include <vector>

#include "shared/card/card_text.h"

namespace fairbook::app {

struct Proposal
{
    std::string field; ///< family, given, patronymic, company, jobTitle, phone, phone2, email, site
    std::string text;
    double confidence = 0; ///< 0 to 1
};

/// A field at most once; of several telephones the first two that are no fax.
[[nodiscard]] std::vector<Proposal> proposalsOf(const card::CardFields& card);

} // namespace fairbook::app

// shared/card/roles.h: what the texts of a card are that are no phone, no e-mail and no site.
#pragma once

#include <string>
#include <vector>

#include "shared/card/card_text.h"
#include "shared/card/segment.h"

namespace fairbook::card {

/// What the contacts of a card say about whose it is.
struct Evidence
{
    std::vector<std::string> localParts;    ///< anna.koval
    std::vector<std::string> companyLabels; ///< firm, of anna@firm.com.ua and www.firm.com.ua
    [[nodiscard]] static Evidence of(const std::vector<Field>& contacts);
};

/// Names, companies, titles, departments and addresses out of the texts that are left, appended to `fields`.
void assignRoles(std::vector<Segment> texts, const Evidence& evidence, CardFields& fields);

} // namespace fairbook::card

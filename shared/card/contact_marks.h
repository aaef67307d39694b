// shared/card/contact_marks.h: what of a line is a phone, an e-mail or a site, and which bytes it takes.
#pragma once

#include <vector>

#include "shared/card/card_text.h"
#include "shared/card/segment.h"

namespace fairbook::card {

struct Mark
{
    Field field;
    std::size_t from = 0, to = 0; ///< bytes of the segment, the label in front of it too
};

/// In order, without overlaps. Slips of a reader are mended: "(a)" for @, blanks around it, a comma for the last dot.
[[nodiscard]] std::vector<Mark> marksIn(const Segment& segment, std::string_view region);

/// "anna" and "firm" of anna@firm.com.ua; the name is empty where a mail host for everybody stands behind the @.
[[nodiscard]] std::string localPartOf(std::string_view email);
[[nodiscard]] std::string companyLabelOf(std::string_view emailOrSite);

} // namespace fairbook::card

// shared/card/phone_marks.h: telephone numbers in a line, and the labels in front of any value ("тел./факс:",
// "e-mail:").
#pragma once

#include <vector>

#include "shared/card/contact_marks.h"
#include "shared/card/lexicon.h"

namespace fairbook::card {

/// A letter, a digit, or a byte of a letter that is not ASCII.
[[nodiscard]] bool isWordByte(char c);

struct Label
{
    std::size_t from = 0; ///< where its first word starts; where the value starts when there is none
    LabelKind kind = LabelKind::none;
};

/// The words right before `to` that say what follows; "тел./факс" is a telephone.
[[nodiscard]] Label labelBefore(std::string_view text, std::size_t start, std::size_t to);

/// Between these bytes of the segment, in order.
[[nodiscard]] std::vector<Mark> phonesIn(const Segment& segment, std::size_t from, std::size_t to,
                                         std::string_view region);

} // namespace fairbook::card

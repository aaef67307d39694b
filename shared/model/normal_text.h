// shared/model/normal_text.h: what makes two typed texts the same text for a person: Unicode NFC (UAX #15), no white
// space around, single spaces within. Letters stay as they are: Müller is not Muller.
#pragma once

#include <string>
#include <string_view>

namespace fairbook::model {

[[nodiscard]] std::string normalText(std::string_view text);

/// normalText() without regard to case (Unicode case folding).
[[nodiscard]] std::string foldedText(std::string_view text);

/// Only white space, or nothing.
[[nodiscard]] bool isBlank(std::string_view text);

} // namespace fairbook::model

// shared/text/decimal.h: decimal numbers as people type them, with a point or a comma. For comparing and checking: what
// is kept is the text that was typed, for operations hold no binary floats.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace fairbook::text {

/// The whole text as a number; none where it is anything else.
[[nodiscard]] std::optional<double> readDecimal(std::string_view text);

/// The shortest text that reads as this number again, with a point.
[[nodiscard]] std::string writeDecimal(double number);

} // namespace fairbook::text

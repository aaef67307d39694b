#include "shared/text/decimal.h"

#include <algorithm>
#include <charconv>
#include <iterator>

namespace fairbook::text {

std::optional<double> readDecimal(std::string_view text)
{
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    double number = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), number);
    return error == std::errc{} && end == plain.data() + plain.size() ? std::optional(number) : std::nullopt;
}

std::string writeDecimal(double number)
{
    char text[32];
    return {std::begin(text), std::to_chars(std::begin(text), std::end(text), number).ptr};
}

} // namespace fairbook::text

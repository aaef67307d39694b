#include "shared/model/dot.h"

#include <charconv>
#include <limits>

namespace fairbook::model {

bool isIncarnation(std::string_view text)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return text.size() == incarnationSize && text.find_first_not_of(alphabet) == std::string_view::npos;
}

base::Result<DotParts> splitDot(std::string_view dot)
{
    const std::string_view incarnation = dot.substr(0, incarnationSize);
    const std::string_view digits = dot.size() > incarnationSize ? dot.substr(incarnationSize + 1) : std::string_view{};
    DotParts parts{.incarnation = incarnation};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), parts.number);
    const bool number =
        !digits.empty() && digits.front() != '0' && error == std::errc{} && end == digits.data() + digits.size();
    if (!isIncarnation(incarnation) || dot.substr(incarnationSize, 1) != "." || !number || parts.number > dotNumberMax)
        return base::refuse(base::Code::malformed, "dot");
    return parts;
}

} // namespace fairbook::model

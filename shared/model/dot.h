// shared/model/dot.h: the name of one write, "<incarnation>.<number>": which installation wrote it, and its
// how-manieth.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::model {

/// Kept as its text: it is compared, stored and sent far more often than taken apart.
using Dot = std::string;

struct DotParts
{
    std::string_view incarnation; ///< 11 characters of base64url: 64 random bits of an installation
    std::uint64_t number = 0;     ///< from 1, contiguous per incarnation
};

inline constexpr std::size_t incarnationSize = 11;
inline constexpr std::uint64_t dotNumberMax = (std::uint64_t{1} << 63U) - 1; ///< what an SQL integer holds

/// 11 characters of base64url.
[[nodiscard]] bool isIncarnation(std::string_view text);

[[nodiscard]] inline Dot makeDot(std::string_view incarnation, std::uint64_t number)
{
    return std::string(incarnation) + '.' + std::to_string(number);
}

/// Refusal: malformed. The parts point into `dot`.
[[nodiscard]] base::Result<DotParts> splitDot(std::string_view dot);

} // namespace fairbook::model

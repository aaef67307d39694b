// shared/base/zstd.h: compressed bodies, under limits that are checked while reading (a bomb is never unpacked).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::base {

struct ExpandLimits
{
    std::size_t bytesMax = 16U << 20U;
    std::size_t ratioMax = 100;             ///< expanded : compressed
    std::size_t ratioFreeBytes = 1U << 20U; ///< the ratio counts only after so many expanded bytes
};

[[nodiscard]] std::string compress(std::string_view bytes, int level = 3);

/// Refusals: malformed (not zstd, or cut off), tooLong, ratio.
[[nodiscard]] Result<std::string> expand(std::string_view compressed, ExpandLimits limits = {});

} // namespace fairbook::base

// tests/simulate/power.h: the simulator's end of shared/base/simulation.h: which mistake is made, and whose power is
// cut when a crash point is reached.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "tests/simulate/disk.h"

namespace fairbook::simulate {

/// Thrown at a crash point: the program is gone. No part of the product catches it.
struct PowerCut
{
    std::size_t place;
};

/// The machine whose code runs, while one of these lives.
class Running
{
public:
    Running(Disk& disk, std::optional<std::size_t>& doom); ///< doom: the crash point at which it stops; cleared then
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running();
};

/// How often each crash point cut the power, since the program began.
[[nodiscard]] std::vector<std::uint64_t>& crashes();

/// "none" or a name of base::mutants; false: no such name.
[[nodiscard]] bool makeMistake(std::string_view name);

} // namespace fairbook::simulate

// tests/versions/world.h: two phones and a server, each of its own version, whose people write, delete, merge and
// erase, over a network that fails; then all become the newest version. What was written is counted in values, as in
// tests/fleet/fleet.h: nothing here knows how an engine names writes.
#pragma once

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "tests/versions/player.h"

namespace versions {

struct WorldResult
{
    std::int64_t exchanges = 0; ///< of a phone with the server, whole or cut
    std::vector<std::string> violations;
};

/// Versions by their place in all(). Upgrades happen only where `upgrades` is true, downgrades never.
struct WorldSpec
{
    std::size_t phone = 0, server = 0;
    bool upgrades = true;
    std::uint64_t seed = 1;
};

[[nodiscard]] WorldResult play(const WorldSpec& spec, const std::filesystem::path& folder);

} // namespace versions

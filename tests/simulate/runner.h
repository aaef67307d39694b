// tests/simulate/runner.h: worlds, one after the other or side by side: each is played twice and must be the same
// twice; a failing one is made short.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tests/simulate/happened.h"
#include "tests/simulate/tape.h"

namespace fairbook::simulate {

/// How a world went.
struct Played
{
    int sessions = 0;
    std::uint64_t trace = 0;
    std::string violation; ///< empty: none
    Draws draws;
    Happened happened;
};

[[nodiscard]] Played play(Tape tape, bool talkative);

/// Twice. A world that differs from itself is a violation too.
[[nodiscard]] Played playTwice(std::uint64_t seed);

/// The same violation from a tape that is as short and as plain as `tries` runs can make it.
[[nodiscard]] Played shrink(Played failing, int tries);

struct Order
{
    std::uint64_t seed = 0;
    std::uint64_t worlds = 0; ///< 0: by time
    int seconds = 0;
    int jobs = 1;
    bool shrink = true; ///< and write the tape of what failed
};

struct Sum
{
    std::uint64_t sessions = 0;
    std::uint64_t violations = 0;
    std::uint64_t trace = 0;            ///< free of the order in which worlds were played
    std::vector<std::uint64_t> crashes; ///< by crash point
    Happened happened;                  ///< in the first playing of each world
};

/// Worlds seed, seed + 1, …; world i is job i modulo the number of jobs, each job a process. A job ends with its first
/// violation, and says it on stderr with the name of the tape that it wrote.
[[nodiscard]] Sum playMany(const Order& order);

} // namespace fairbook::simulate

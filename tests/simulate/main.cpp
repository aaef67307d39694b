// fairbook-simulate: plays worlds until the time or the number is reached, or until a promise is broken.
//
//   fairbook-simulate [--seconds S | --sessions N] [--seed X] [--jobs J] [--mutant NAME] [--list-mutants]
//                     [--replay TAPE] --json
//
// Last line: {"sessions":n,"violations":n,"crash_points_hit":n,"crash_points":n,"trace_hash":"…"}, then
// how often what happened (happened.h), each world counted once though it is played twice; exit 1 on a
// violation (also when a mutant is caught), 2 on a wrong command line.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <string>

#include "shared/base/json.h"
#include "shared/base/simulation.h"
#include "tests/simulate/power.h"
#include "tests/simulate/runner.h"
#include "tests/simulate/vfs.h"
#include "tests/simulate/world.h"

namespace {

using namespace fairbook;
using namespace fairbook::simulate;

struct Wish
{
    Order order{
        .seed = static_cast<std::uint64_t>(std::time(nullptr)) * 1'000'000, .worlds = 0, .seconds = 10, .jobs = 1};
    std::string tape;
    bool list = false;
    bool sound = true;
};

void takeOption(Wish& wish, const std::string& name, const char* value)
{
    if (name == "--seconds")
        wish.order.seconds = std::atoi(value);
    else if (name == "--sessions") // each world has at least that many
        wish.order.worlds = (std::strtoull(value, nullptr, 10) + sessionsPerWorld - 1) / sessionsPerWorld;
    else if (name == "--seed")
        wish.order.seed = std::strtoull(value, nullptr, 10);
    else if (name == "--jobs")
        wish.order.jobs = std::clamp(std::atoi(value), 1, 64);
    else if (name == "--mutant") {
        wish.sound = makeMistake(value);
        wish.order.shrink = false;
    } else if (name == "--replay")
        wish.tape = value;
    else
        wish.sound = false;
}

Wish wishOf(int argc, char** argv)
{
    Wish wish;
    for (int i = 1; i < argc && wish.sound; ++i) {
        const std::string name = argv[i];
        if (name == "--json") // it always is
            continue;
        if (name == "--list-mutants")
            wish.list = true;
        else if (i + 1 < argc)
            takeOption(wish, name, argv[++i]);
        else
            wish.sound = false;
    }
    return wish;
}

int finish(const Sum& sum, bool complain)
{
    for (std::size_t i = 0; i < sum.crashes.size(); ++i)
        if (complain && sum.crashes[i] == 0)
            std::fprintf(stderr, "never stopped at %s\n", std::string(base::crashPoints[i]).c_str());
    const auto hit =
        std::count_if(sum.crashes.begin(), sum.crashes.end(), [](std::uint64_t count) { return count > 0; });
    char trace[17];
    std::snprintf(trace, sizeof trace, "%016llx", static_cast<unsigned long long>(sum.trace));
    std::printf(R"({"sessions":%llu,"violations":%llu,"crash_points_hit":%lld,"crash_points":%zu,"trace_hash":"%s")",
                static_cast<unsigned long long>(sum.sessions), static_cast<unsigned long long>(sum.violations),
                static_cast<long long>(hit), base::crashPoints.size(), trace);
    for (std::size_t i = 0; i < happeningNames.size(); ++i)
        std::printf(R"(,"%s":%llu)", std::string(happeningNames[i]).c_str(),
                    static_cast<unsigned long long>(sum.happened.at(i)));
    std::printf("}\n");
    return sum.violations > 0 ? 1 : 0;
}

Sum replay(const std::string& file)
{
    const Played played = play(Tape(readTape(file)), true);
    if (!played.violation.empty())
        std::fprintf(stderr, "%s\n", played.violation.c_str());
    return {static_cast<std::uint64_t>(played.sessions), played.violation.empty() ? 0U : 1U, played.trace, crashes(),
            played.happened};
}

} // namespace

int main(int argc, char** argv)
{
    const Wish wish = wishOf(argc, argv);
    if (!wish.sound) {
        std::fputs("usage: fairbook-simulate [--seconds S | --sessions N] [--seed X] [--jobs J] [--mutant NAME] "
                   "[--list-mutants] [--replay TAPE] --json\n",
                   stderr);
        return 2;
    }
    if (wish.list) {
        for (const std::string_view name : base::mutants)
            if (name != "none")
                std::printf("%s\n", std::string(name).c_str());
        return 0;
    }
    useSimulatedFiles();
    return wish.tape.empty() ? finish(playMany(wish.order), true) : finish(replay(wish.tape), false);
}

#include "tests/simulate/runner.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <stdexcept>

#include "shared/base/simulation.h"
#include "tests/fleet/test_server.h"
#include "tests/simulate/power.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr int shrinkTries = 400;

std::uint64_t runningSeed = 0;

/// An assertion of the product: the world that broke it is named.
extern "C" void sayWhichWorld(int /*signal*/)
{
    std::fprintf(stderr, "fairbook-simulate: aborted in world %llu\n", static_cast<unsigned long long>(runningSeed));
    std::fflush(stderr);
}

const std::string& folder()
{
    static const fleet::TemporaryFolder folder;
    static const std::string path = folder.path().string();
    return path;
}

/// The promise and how it was broken, without where: "I7 risen".
std::string kindOf(const std::string& violation)
{
    return violation.substr(0, violation.find(':'));
}

/// Draws [begin, end) taken out, or made harmless.
Draws without(const Draws& draws, std::size_t begin, std::size_t end, bool cut)
{
    Draws fewer = draws;
    if (cut)
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(begin),
                    fewer.begin() + static_cast<std::ptrdiff_t>(end));
    else
        std::fill(fewer.begin() + static_cast<std::ptrdiff_t>(begin), fewer.begin() + static_cast<std::ptrdiff_t>(end),
                  0);
    return fewer;
}

void dropZeros(Draws& draws)
{
    while (!draws.empty() && draws.back() == 0)
        draws.pop_back();
}

void report(const Order& order, const Played& failing, std::uint64_t seed)
{
    std::fprintf(stderr, "world %llu: %s\n", static_cast<unsigned long long>(seed), failing.violation.c_str());
    if (!order.shrink)
        return;
    const std::string file = "violation-" + std::to_string(seed) + ".tape";
    writeTape(file, failing.draws, failing.violation); // if nobody waits for the shorter one
    const Played small = shrink(failing, shrinkTries);
    writeTape(file, small.draws, small.violation);
    std::fprintf(stderr, "fairbook-simulate --replay %s\n", file.c_str());
}

/// Numbers from a job to its parent, in order.
void put(int pipe, std::uint64_t number)
{
    if (::write(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number))
        _exit(3);
}

std::uint64_t take(int pipe)
{
    std::uint64_t number = 0;
    if (::read(pipe, &number, sizeof number) != static_cast<ssize_t>(sizeof number))
        throw std::runtime_error("a job ended early");
    return number;
}

Sum playJob(const Order& order, int job)
{
    Sum sum;
    const std::time_t end = std::time(nullptr) + order.seconds;
    for (auto world = static_cast<std::uint64_t>(job);; world += static_cast<std::uint64_t>(order.jobs)) {
        if (order.worlds != 0 ? world >= order.worlds : std::time(nullptr) >= end)
            break;
        const std::uint64_t seed = order.seed + world;
        const Played played = playTwice(seed);
        sum.sessions += static_cast<std::uint64_t>(played.sessions);
        sum.trace += played.trace * (2 * world + 1);
        sum.happened += played.happened;
        if (played.violation.empty())
            continue;
        ++sum.violations;
        report(order, played, seed);
        break;
    }
    sum.crashes = crashes();
    return sum;
}

void runChild(const Order& order, int job, int pipe)
{
    Sum sum = playJob(order, job);
    put(pipe, sum.sessions);
    put(pipe, sum.violations);
    put(pipe, sum.trace);
    for (const std::uint64_t count : sum.crashes)
        put(pipe, count);
    for (const std::uint64_t count : sum.happened)
        put(pipe, count);
}

Sum takeSum(int pipe)
{
    Sum sum;
    sum.sessions = take(pipe);
    sum.violations = take(pipe);
    sum.trace = take(pipe);
    for (std::size_t i = 0; i < base::crashPoints.size(); ++i)
        sum.crashes.push_back(take(pipe));
    for (std::uint64_t& count : sum.happened)
        count = take(pipe);
    return sum;
}

} // namespace

Played play(Tape tape, bool talkative)
{
    Played played;
    {
        World world(tape, folder(), talkative);
        try {
            world.run();
        } catch (const Violation& violation) {
            played.violation = violation.what;
        } catch (const std::exception& error) { // nothing else may come out of the product
            played.violation = std::string("thrown: ") + error.what();
        }
        played.sessions = world.sessions();
        played.trace = world.trace();
        played.happened = world.happened();
    }
    played.draws = tape.draws();
    return played;
}

Played playTwice(std::uint64_t seed)
{
    runningSeed = seed;
    std::signal(SIGABRT, sayWhichWorld);
    Played first = play(Tape(seed), false);
    const Played second = play(Tape(first.draws), false);
    if (first.violation.empty() && first.trace != second.trace)
        first.violation = "determinism: the same draws made another world";
    return first;
}

Played shrink(Played failing, int tries)
{
    const std::string kind = kindOf(failing.violation);
    for (std::size_t length = failing.draws.size() / 2; length > 0 && tries > 0; length /= 2) {
        for (std::size_t begin = 0; begin + length <= failing.draws.size() && tries > 0; begin += length) {
            for (const bool cut : {true, false}) {
                if (begin + length > failing.draws.size())
                    break;
                Draws fewer = without(failing.draws, begin, begin + length, cut);
                dropZeros(fewer);
                if (fewer == failing.draws)
                    continue;
                --tries;
                Played again = play(Tape(std::move(fewer)), false);
                if (kindOf(again.violation) == kind)
                    failing = std::move(again);
            }
        }
    }
    dropZeros(failing.draws);
    return failing;
}

Sum playMany(const Order& order)
{
    if (order.jobs == 1)
        return playJob(order, 0);
    std::vector<std::pair<pid_t, int>> jobs;
    for (int job = 0; job < order.jobs; ++job) {
        int ends[2];
        if (::pipe(ends) != 0)
            throw std::runtime_error("no pipe");
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            runChild(order, job, ends[1]);
            std::fflush(nullptr);
            ::_exit(0);
        }
        ::close(ends[1]);
        jobs.emplace_back(child, ends[0]);
    }
    Sum all;
    all.crashes.resize(base::crashPoints.size());
    for (const auto& [child, pipe] : jobs) {
        const Sum sum = takeSum(pipe);
        ::waitpid(child, nullptr, 0);
        ::close(pipe);
        all.sessions += sum.sessions;
        all.violations += sum.violations;
        all.trace += sum.trace;
        all.happened += sum.happened;
        for (std::size_t i = 0; i < sum.crashes.size(); ++i)
            all.crashes[i] += sum.crashes[i];
    }
    return all;
}

} // namespace fairbook::simulate

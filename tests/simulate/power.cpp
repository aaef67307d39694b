#include "tests/simulate/power.h"

#include <algorithm>

#include "shared/base/simulation.h"

namespace fairbook {
namespace simulate {
namespace {

Disk* runningDisk = nullptr;
std::optional<std::size_t>* runningDoom = nullptr;
std::size_t mistake = 0;

} // namespace

Running::Running(Disk& disk, std::optional<std::size_t>& doom)
{
    runningDisk = &disk;
    runningDoom = &doom;
}

Running::~Running()
{
    runningDisk = nullptr;
    runningDoom = nullptr;
}

std::vector<std::uint64_t>& crashes()
{
    static std::vector<std::uint64_t> counts(base::crashPoints.size());
    return counts;
}

bool makeMistake(std::string_view name)
{
    const auto found = std::find(base::mutants.begin(), base::mutants.end(), name);
    mistake = static_cast<std::size_t>(found - base::mutants.begin());
    return found != base::mutants.end();
}

} // namespace simulate

void base::crashPoint(CrashPoint point)
{
    using namespace simulate;
    if (runningDisk == nullptr || runningDisk->off() || *runningDoom != point.place)
        return;
    runningDoom->reset();
    ++crashes()[point.place];
    runningDisk->cutPower();
    throw PowerCut{point.place};
}

bool base::mutant(Mutant made)
{
    return made.place == simulate::mistake;
}

} // namespace fairbook

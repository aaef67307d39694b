// Machines stop and start.
#include "shared/base/simulation.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr std::uint32_t callsMax = 60; ///< of the disk, until it fails

} // namespace

/// Perhaps the power goes at a crash point or at some call of the disk, or a call fails, or the disk is full.
void World::stumble(Machine& machine)
{
    if (!faults_)
        return;
    if (tape_.chance(climate_.power)) {
        if (tape_.below(3) == 0)
            machine.disk.arm(DiskFault::powerCut, tape_.below(callsMax));
        else
            machine.doom =
                machine.crashPoints.first +
                tape_.below(static_cast<std::uint32_t>(machine.crashPoints.second - machine.crashPoints.first));
    }
    if (tape_.chance(climate_.disk))
        machine.disk.arm(tape_.below(2) == 0 ? DiskFault::ioError : DiskFault::full, tape_.below(callsMax));
    else if (machine.disk.full())
        machine.disk.arm(DiskFault::none, 0); // somebody made room
}

/// A program that is killed loses nothing that it wrote; a machine that loses power loses what was not synced.
void World::restart(Machine& machine)
{
    machine.doom.reset();
    const bool killed = tape_.below(3) == 0;
    ++happened_[killed ? Happening::kill : Happening::powerCut];
    if (killed)
        machine.disk.powerOnAfterKill();
    else
        machine.disk.powerOnAfterCut(tape_);
}

void World::lost(Device& device)
{
    say(device.name + " stops");
    device.close();
    restart(device);
    at(1'000 + tape_.below(60'000), [this, &device] { boot(device); });
}

/// A call of the disk failed. The program is started anew: after a failed write the full-text index of the same
/// connection is not always right (docs/plan.md).
void World::failed(Device& device)
{
    say(device.name + " fails");
    device.close();
    at(1'000 + tape_.below(60'000), [this, &device] { boot(device); });
}

void World::lostServer()
{
    say("server stops");
    server_->close();
    inbox_.clear();
    restart(*server_);
    at(1'000 + tape_.below(60'000), [this] { bootServer(); });
}

void World::boot(Device& device)
{
    if (device.up || device.away)
        return;
    stumble(device);
    const Outcome outcome = device.open();
    say(device.name + " starts " + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome == Outcome::failed)
        return at(30'000, [this, &device] { boot(device); });
    checkDevice(device);
}

void World::bootServer()
{
    if (server_->up)
        return;
    stumble(*server_);
    const Outcome outcome = server_->open();
    say("server starts " + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        return lostServer();
    if (outcome == Outcome::failed)
        at(30'000, [this] { bootServer(); });
}

} // namespace fairbook::simulate

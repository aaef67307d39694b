#include "tests/simulate/world.h"

#include <cstdio>

#include "tests/simulate/vfs.h"

namespace fairbook::simulate {

World::World(Tape& tape, const std::string& folder, bool talkative)
    : tape_(tape), folder_(folder), talkative_(talkative)
{
    restartRandomness();
}

World::~World()
{
    for (const auto& device : devices_)
        device->close(); // before their disks
    if (server_)
        server_->close();
}

void World::at(std::int64_t delayMs, std::function<void()> action)
{
    events_.emplace(std::pair(nowMs_ + delayMs, ++eventNumber_), std::move(action));
}

void World::playUntil(const std::function<bool()>& over)
{
    while (!over() && !events_.empty()) {
        auto next = events_.extract(events_.begin());
        nowMs_ = std::max(nowMs_, next.key().first);
        next.mapped()();
    }
}

/// FNV-1a over every line; people read the lines when a tape is replayed.
void World::say(const std::string& line)
{
    const std::string text = std::to_string(nowMs_) + ' ' + line + '\n';
    for (const char c : text)
        trace_ = (trace_ ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    if (talkative_)
        std::fputs(text.c_str(), stderr);
}

void World::drawClimate()
{
    const auto perhaps = [&](std::uint32_t most) { return tape_.below(2) * (1 + tape_.below(most)); };
    climate_.network = perhaps(400);
    climate_.power = perhaps(40);
    climate_.disk = perhaps(60);
    climate_.clocks = perhaps(400);
    climate_.copies = perhaps(300);
    climate_.backups = perhaps(400);
    if (climate_.copies > 0)
        climate_.backups = 0; // together they find a loss that is not mended: docs/plan.md
    climate_.rights = perhaps(150);
    climate_.strangers = perhaps(200);
    climate_.deletes = perhaps(250);
    climate_.rowsMax = tape_.below(2) == 0 ? 10'000 : 1 + tape_.below(4);
    climate_.pushMax = tape_.below(2) == 0 ? 5'000 : 1 + tape_.below(3);
    climate_.merges = perhaps(500);
    climate_.erasures = perhaps(80);
    if (tape_.below(3) == 2)
        climate_.scopes = 1 + tape_.below(150);
}

void World::begin()
{
    drawClimate();
    server_ = std::make_unique<Server>(folder_ + "/server", nowMs_, tape_.below(1U << 30U));
    copyEmptyBase(server_->disk, true);
    if (server_->open() != Outcome::done || server_->run([&] { server_->master->newEpoch(); }) != Outcome::done)
        throw Violation{"the world cannot begin: " + server_->lastFailure};
    if (climate_.scopes > 0) {
        holdFair(tape_.below(2) == 1);
        server_->inspect = [this](const store::Author& author, const sync::HttpAnswer& page) { inspect(author, page); };
    }
    const std::size_t count = 2 + tape_.below(3);
    for (std::size_t index = 0; index < count; ++index)
        addDevice(index);
    at(30'000 + tape_.below(60'000), [this] { worldEvent(); });
}

void World::addDevice(std::size_t index)
{
    const std::string name(1, static_cast<char>('a' + index));
    auto device = std::make_unique<Device>(folder_ + "/" + name, name, nowMs_, tape_.below(1U << 20U) * 16 + index + 1);
    const char* const roles[] = {"manager", "manager", "manager", "rep", "admin", "kiosk"};
    device->author = {base::Id::derive("user " + name), base::Id::derive("device " + name), roles[tape_.below(6)]};
    if (climate_.scopes > 0 && device->author.role != "kiosk" && tape_.below(2) == 1) {
        device->author.role = "rep";
        show(device->author.user, "own");
    }
    copyEmptyBase(device->disk, false);
    if (device->open() != Outcome::done)
        throw Violation{"a device cannot begin: " + device->lastFailure};
    static_cast<void>(device->store->enrol({.server = "https://127.0.0.1:1",
                                            .token = device->token,
                                            .device = device->author.device,
                                            .user = device->author.user,
                                            .login = name,
                                            .role = device->author.role,
                                            .company = "Acme",
                                            .fingerprint = {}}));
    server_->desk.admit(device->token, device->author);
    Device& made = *devices_.emplace_back(std::move(device));
    at(tape_.below(30'000), [this, &made] { personActs(made); });
    at(tape_.below(60'000), [this, &made] { startSession(made); });
}

Happened World::happened() const
{
    Happened sum = happened_;
    sum[Happening::failedCall] += server_->failures;
    sum[Happening::repeatedRequest] += server_->repeats;
    for (const auto& device : devices_)
        sum[Happening::failedCall] += device->failures;
    return sum;
}

void World::run()
{
    begin();
    playUntil([this] { return sessions_ >= sessionsPerWorld; });
    endFaults();
    comeToRest();
    checkEnd();
}

} // namespace fairbook::simulate

// What happens to the world: clocks jump, devices are cloned and restored, the server goes back, rights change,
// strangers push.
#include <algorithm>
#include <array>

#include "shared/base/hybrid_clock.h"
#include "shared/model/operation.h"
#include "shared/store/meta.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr std::int64_t tenYearsMs = 3'653 * dayMs;
constexpr std::int64_t year2099Ms = 4'070'908'800'000;

const std::array<std::string, 6> nonsense{"this is no operation",
                                          "{\"op\":",
                                          "[]",
                                          "{\"inc\":\"MalloryPho1\",\"n\":\"x\"}",
                                          "\xff\xfe",
                                          "{\"do\":\"set\",\"set\":{\"*\":1}}"};

/// The k-th of three operations that are to be applied together.
std::string soundMember(const std::string& incarnation, int k)
{
    const std::string name = incarnation + std::to_string(k);
    model::Operation operation;
    operation.id = base::Id::derive("operation " + name);
    operation.incarnation = incarnation;
    operation.number = static_cast<std::uint64_t>(k);
    operation.group = {k, 3};
    operation.type = "client";
    operation.record = base::Id::derive("client " + name);
    operation.action = model::Action::create;
    operation.set = {{"company", "Mallory & Sons"}};
    operation.stamp = base::Hlc::of({worldBeganMs});
    operation.wall = {worldBeganMs};
    return model::writeOperation(operation);
}

} // namespace

void World::worldEvent()
{
    if (!faults_)
        return;
    at(5'000 + tape_.below(60'000), [this] { worldEvent(); });
    if (tape_.chance(climate_.clocks))
        jumpClock();
    if (tape_.chance(climate_.copies))
        copyDevice();
    if (tape_.chance(climate_.backups))
        backUpServer();
    if (tape_.chance(climate_.backups / 2))
        restoreServer();
    if (tape_.chance(climate_.rights))
        changeRights();
    if (tape_.chance(climate_.strangers))
        hostilePush();
    if (climate_.scopes > 0 && tape_.chance(climate_.scopes))
        changeScope();
}

void World::jumpClock()
{
    Device& device = someDevice();
    const std::int64_t worldMs = worldBeganMs + nowMs_;
    const std::int64_t skews[] = {0,       tenYearsMs, -tenYearsMs, -worldMs, year2099Ms - worldMs,
                                  -90'000, 90'000,     3'600'000};
    device.clock.skewMs = skews[tape_.below(8)];
    ++happened_[Happening::clockJump];
    say(device.name + " clock " + std::to_string(device.clock.skewMs));
    if (!device.up || tape_.below(4) != 3)
        return;
    const Outcome outcome = device.run([&] { // it wrote 65 534 times within a millisecond that is yet to come
        const base::Hlc full = base::Hlc::of({device.clock.now().ms + 60'000}, 0xfffe);
        store::Meta meta(device.store->database());
        if (meta.integer(store::key::hybridClock) < static_cast<std::int64_t>(full.packed))
            meta.set(store::key::hybridClock, static_cast<std::int64_t>(full.packed));
    });
    if (outcome == Outcome::down)
        lost(device);
}

/// Copies are made of machines that are switched off properly.
void World::copyDevice()
{
    Device& device = someDevice();
    Device& other = someDevice();
    const std::uint32_t what = tape_.below(3);
    if (!device.up || !other.up || device.away)
        return;
    if (what == 0) {
        device.close();
        device.image.disk.become(device.disk);
        device.image.holds = device.history;
        device.image.taken = true;
        device.image.author = device.author;
        device.image.token = device.token;
        say(device.name + " is copied");
    } else if (what == 1 && device.image.taken) {
        device.close();
        device.disk.become(device.image.disk);
        ++device.files;
        device.history = device.image.holds;
        device.author = device.image.author;
        device.token = device.image.token;
        ++happened_[Happening::deviceCopy];
        say(device.name + " is restored from its copy");
    } else if (what == 2 && &device != &other && device.author.role != "kiosk" && other.author.role != "kiosk") {
        device.close();
        other.close();
        device.disk.become(other.disk);
        ++device.files;
        device.history = other.history;
        device.author = other.author;
        device.token = other.token;
        ++happened_[Happening::deviceCopy];
        say(device.name + " becomes a clone of " + other.name);
    }
    boot(device);
    boot(other);
}

/// Devices let go of what a verified backup holds. A backup is not always marked.
void World::backUpServer()
{
    if (!server_->up)
        return;
    stumble(*server_);
    const Outcome outcome = server_->backUp(tape_.below(3) < 2);
    say("server is backed up " + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        lostServer();
}

/// Somebody must hold what the backup has not and its author let go of: a kiosk keeps nothing, and who lost a right
/// does not give back what it allowed. Nor does who lost sight of a record: what he wrote to it is then only with those
/// who heard of it. And only once in a world: what is given back of what was given back does not say whose it was first
/// (docs/plan.md).
bool World::mayLoseBackup() const
{
    const auto isKiosk = [](const auto& device) { return device->author.role == "kiosk"; };
    return server_->older.taken && happened_[Happening::serverFurtherBack] == 0 && climate_.rights == 0 &&
           climate_.scopes == 0 && std::none_of(devices_.begin(), devices_.end(), isKiosk);
}

/// To its newest backup that can be read; sometimes somebody only copies the old files back and tells nobody.
void World::restoreServer()
{
    if (!server_->up || !server_->image.taken)
        return;
    inbox_.clear();
    const std::uint32_t how = tape_.below(4);
    const bool tell = how < 3;
    if (how < 2 && mayLoseBackup()) {
        server_->loseNewestBackup();
        book_.allowRisen(); // who gives back a write does not know all that it had replaced: docs/decisions/0024
        ++happened_[Happening::serverFurtherBack];
        say("the newest backup cannot be read");
    }
    if (happened_[Happening::erasure] > 0 && climate_.rights > 0)
        book_.allowErasedRisen();
    stumble(*server_);
    const Outcome outcome = server_->restore(tell);
    for (const auto& device : devices_)
        device->mayRepair = device->mayRepair || !tell || outcome != Outcome::done;
    ++happened_[Happening::serverBack];
    say("server goes back " + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        lostServer();
    else if (!server_->up)
        bootServer();
}

void World::changeRights()
{
    Device& device = someDevice();
    if (device.author.role == "kiosk")
        return;
    const std::uint32_t what = tape_.below(4);
    if (what == 3) {
        server_->desk.revoke(device.token);
        say(device.name + " is revoked");
        return;
    }
    const char* const roles[] = {"manager", "rep", "admin"};
    device.author.role = roles[what];
    server_->desk.admit(device.token, device.author);
    say(device.name + " is now " + device.author.role);
}

/// Somebody with a token of his own pushes what is no operation: it is set aside, and no record changes (I11).
/// Sometimes there are sound operations around it, of one group: they are not taken without it.
void World::hostilePush()
{
    if (!server_->up)
        return;
    const store::Author mallory{base::Id::derive("mallory"), base::Id::derive("mallory's device"), "manager"};
    server_->desk.admit("token of mallory", mallory);
    const std::string incarnation = "Mallory" + std::to_string(1000 + tape_.below(9000));
    const bool group = tape_.below(3) == 2;
    std::string body = R"({"hello":{"proto":[1,1],"inc":")" + incarnation +
                       R"(","n":3,"accepted":0,"clock":{"wall":1,"mono":1},"cursor":""}})" + "\n";
    for (int k = 1; k <= 3; ++k)
        body += (group && k != 2 ? soundMember(incarnation, k)
                                 : nonsense[tape_.below(static_cast<std::uint32_t>(nonsense.size()))]) +
                "\n";
    sync::HttpRequest request{"POST", "/v1/sync", {{"Authorization", "Bearer token of mallory"}}, body};
    say("mallory pushes");
    toServer(std::move(request), [this](const sync::HttpAnswer& answer) {
        if (answer.status != 200 && answer.status != 503)
            throw Violation{"I11 a push of nonsense was answered " + std::to_string(answer.status)};
    });
}

} // namespace fairbook::simulate

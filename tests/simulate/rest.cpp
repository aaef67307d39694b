// When the faults are over: everything comes to rest in bounded rounds, and the book is read.
#include "shared/base/hash.h"
#include "shared/base/hybrid_clock.h"
#include "shared/base/zstd.h"
#include "shared/store/database.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr int roundsMax = 8;
constexpr int exchangesMax = 400; ///< of one device, until it is quiet

} // namespace

View World::viewOf(Device& device)
{
    return [&device](base::Id id) -> std::optional<model::Record> {
        auto stored = device.store->record(id);
        return stored && stored->record.exists() ? std::optional(std::move(stored->record)) : std::nullopt;
    };
}

/// For whoever reads a replayed tape.
std::string World::readable(const sync::HttpAnswer& answer)
{
    const auto body = answer.contentEncoding == "zstd" ? base::expand(answer.body) : answer.body;
    return body ? *body : "nothing readable";
}

std::vector<std::string> World::asideOn(Device& device)
{
    std::vector<std::string> lines;
    for (const store::SetAside& one : device.store->setAside(10'000))
        lines.push_back(one.line);
    return lines;
}

std::vector<std::string> World::asideOnServer()
{
    std::vector<std::string> lines;
    store::Query query(server_->reader->database(), "SELECT line FROM operation WHERE verdict <> 'accepted'");
    while (query.step())
        lines.push_back(query.text(0));
    return lines;
}

void World::endFaults()
{
    faults_ = false;
    events_.clear();
    inbox_.clear();
    if (tape_.below(4) == 3)
        nowMs_ += 365 * dayMs; // somebody comes back after a year
    server_->disk.arm(DiskFault::none, 0);
    server_->doom.reset();
    if (!server_->up && server_->open() != Outcome::done)
        throw Violation{"I18 the server does not open: " + server_->lastFailure};
    server_->master->passDay(); // as its program does every hour
    for (const auto& device : devices_) {
        device->disk.arm(DiskFault::none, 0);
        device->doom.reset();
        device->away = false;
        device->session.reset();
        if (!device->up && device->open() != Outcome::done)
            throw Violation{"I18 " + device->name + " does not open: " + device->lastFailure};
        auto enrolment = *device->store->enrolment();
        if (server_->desk.isRevoked(enrolment.token)) { // invited again, perhaps as another device
            device->token = "new token of " + device->name;
            if (tape_.below(2) == 1)
                device->author.device = base::Id::derive("device anew " + device->name);
            enrolment.token = device->token;
            enrolment.device = device->author.device;
            static_cast<void>(device->store->enrol(enrolment));
            server_->desk.admit(device->token, device->author);
        }
    }
    say("faults end");
}

/// One device, until it is quiet.
void World::syncNow(Device& device)
{
    device.session.emplace(*device.store);
    for (int exchanges = 0; exchanges < exchangesMax; ++exchanges) {
        const auto request = device.session->next();
        if (!request)
            throw Violation{"I16 " + device.name + " cannot ask: " + std::string(base::codeName(request.error().code))};
        if (!*request)
            return sessionEnds(device, "quiet");
        sync::HttpAnswer answer;
        const Delivery delivery{**request, [&](const sync::HttpAnswer& page) { answer = page; }};
        if (server_->serve({delivery}, climate_.rowsMax) != Outcome::done)
            throw Violation{"I16 the server fails: " + server_->lastFailure};
        nowMs_ += 100;
        if (talkative_)
            say(device.name + " hears " + readable(answer));
        if (const auto taken = device.session->answer(answer); !taken)
            throw Violation{"I16 " + device.name + " refuses an answer: " +
                            std::string(base::codeName(taken.error().code)) + ' ' + taken.error().detail};
    }
    throw Violation{"I16 " + device.name + " does not come to an end"};
}

/// Nothing is new for anybody.
bool World::quietRound()
{
    const std::int64_t head = server_->reader->head();
    bool quiet = true;
    for (const auto& device : devices_) {
        syncNow(*device);
        const bool sees = device->author.role == "kiosk" || device->store->digest() == digestFor(device->author);
        quiet = quiet && sees && device->store->counts().unsent == 0;
    }
    return quiet && head == server_->reader->head();
}

void World::comeToRest()
{
    ++sessions_;
    for (int round = 0; round < roundsMax; ++round) {
        sessions_ += static_cast<int>(devices_.size());
        if (quietRound())
            return;
    }
    throw Violation{"I16 no rest after " + std::to_string(roundsMax) + " rounds"};
}

/// What its owner must see now: the files are sound, his work is there or listed, and what was cut short is whole.
void World::checkDevice(Device& device)
{
    if (!device.up)
        return;
    device.disk.arm(DiskFault::none, 0); // who looks wants to see
    std::string wrong;
    const Outcome outcome = device.run([&] {
        const View view = viewOf(device);
        std::erase_if(device.maybe, [&](int gesture) {
            const bool there = book_.shows(gesture, view);
            if (there)
                device.history.insert(gesture);
            return there;
        });
        wrong = lostWithRecords(device, view);
        const bool look = tape_.below(8) == 0;
        if (wrong.empty() && look) // no oftener while it is told: it reads the disk, whose calls are counted
            if (const auto sound = device.store->check(); !sound)
                wrong = sound.error().detail;
    });
    if (outcome == Outcome::down)
        return lost(device);
    if (!wrong.empty() && outcome == Outcome::done) {
        sayLog();
        throw Violation{"I6 on " + device.name + ", " + wrong};
    }
}

void World::checkServer()
{
    std::int64_t last = 0;
    store::Query rows(server_->reader->database(), "SELECT seq FROM record ORDER BY seq");
    while (rows.step())
        last = rows.integer(0);
    const bool crossings = !scoped_.empty(); // entering a scope and leaving it have numbers too
    if (crossings ? last > server_->reader->head() : last != server_->reader->head())
        throw Violation{"I5 the head is not the last row's number"};
    store::Query strangers(server_->reader->database(), "SELECT id FROM record");
    while (strangers.step())
        if (const base::Id id = strangers.id(0); !book_.knows(id) && !serversOwn_.contains(id))
            throw Violation{"I11 a part of what was set aside is a record: " + id.text()};
    const std::int64_t latestMs = server_->clock.now().ms + 61'000;
    for (const base::Id id : book_.records())
        if (const auto record = server_->master->record(id))
            for (const auto& [dot, order] : record->orders)
                if (base::Hlc{order}.instant().ms > latestMs)
                    throw Violation{"I10 a write is later than the server's clock allows: " + id.text()};
}

/// For whoever reads a replayed tape: everything that the server ever took.
void World::sayLog()
{
    if (!talkative_)
        return;
    store::Query query(server_->reader->database(), "SELECT verdict, reason, line FROM operation ORDER BY key");
    while (query.step())
        say(query.text(0) + ' ' + query.text(1) + ' ' + query.text(2));
}

/// It holds what the server does, as far as its owner may see that, and nothing else (I1, I4, I17).
void World::checkReplica(Device& device)
{
    if (const auto sound = device.store->check(); !sound)
        throw Violation{"I18 " + device.name + " is damaged: " + sound.error().detail};
    checkPersons(device);
    if (device.author.role == "kiosk")
        return;
    const View view = viewOf(device);
    server_->reader->feed(0, 1'000'000, std::size_t{1} << 40U, [&](const store::FeedRow& row) {
        const auto stored = device.store->record(row.id);
        if (stored && !stored->setAside.empty())
            return; // it shows what was set aside, on top
        const auto shown = view(row.id);
        const std::string what = shown ? base::dumpJson(model::stateOf(*shown)) : "nothing";
        const std::string there = row.body + row.versions + " of " + row.id.text();
        const bool sees = maySee(device.author, *server_->master->record(row.id));
        if (sees ? !shown || model::hashOf(*shown) != row.hash : shown.has_value())
            throw Violation{(sees ? "I1 " : "I17 ") + device.name + " shows " + what + ", the server has " + there};
    });
    store::Query rows(device.store->database(), "SELECT id, aside FROM record");
    while (rows.step())
        if (const base::Id id = rows.id(0); rows.integer(1) == 0 && !server_->reader->row(id))
            throw Violation{"I1 " + device.name + " holds what the server does not: " + id.text()};
}

void World::checkEnd()
{
    checkServer();
    Holder must = server_->holds;
    for (const auto& device : devices_)
        must.insert(device->history.begin(), device->history.end());
    const View view = [this](base::Id id) { return server_->master->record(id); };
    const auto aside = asideOnServer();
    if (const std::string lost = book_.missing(must, view, aside); !lost.empty()) {
        sayLog();
        throw Violation{"I2 " + lost};
    }
    if (const std::string wrong = book_.wrong(must, view, aside); !wrong.empty()) {
        sayLog();
        throw Violation{"I7 " + wrong};
    }
    for (const auto& device : devices_)
        checkReplica(*device);
    checkForgotten();
    say("end " + base::toHex(server_->reader->digest().second));
}

} // namespace fairbook::simulate

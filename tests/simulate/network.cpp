// Exchanges, and the network between.
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

constexpr std::int64_t patienceMs = 30'000; ///< of a device that waits for an answer
constexpr std::int64_t hourMs = 3'600'000;

} // namespace

void World::noteMishap(Mishap mishap)
{
    switch (mishap) {
    case Mishap::lostRequest:
    case Mishap::lostAnswer:
        ++happened_[Happening::lostMessage];
        break;
    case Mishap::portal:
    case Mishap::busy:
    case Mishap::expired:
        ++happened_[Happening::strangeAnswer];
        break;
    case Mishap::cutAnswer:
    case Mishap::garbledAnswer:
    case Mishap::garbledRequest:
        ++happened_[Happening::brokenMessage];
        break;
    default:
        break;
    }
}

void World::startSession(Device& device)
{
    if (faults_)
        at(5'000 + tape_.below(120'000), [this, &device] { startSession(device); });
    if (!device.up || device.away || device.session || !faults_)
        return;
    ++sessions_;
    ++device.attempt;
    device.session.emplace(*device.store, sync::Aim::both, climate_.pushMax);
    step(device);
}

void World::step(Device& device)
{
    std::optional<sync::HttpRequest> request;
    std::string refused;
    stumble(device);
    const Outcome outcome = device.run([&] {
        auto next = device.session->next();
        if (next)
            request = std::move(*next);
        else
            refused = base::codeName(next.error().code);
    });
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome == Outcome::failed)
        return failed(device);
    if (!refused.empty())
        return sessionEnds(device, "cannot ask " + refused);
    if (!request)
        return sessionEnds(device, "quiet");
    send(device, std::move(*request));
    if (!device.session->isSettled())
        at(device.attempt * 97 % 400, [this, &device, attempt = device.attempt] { settle(device, attempt); });
}

/// What the last answer brought is applied while the next request is on its way, or after its answer came.
void World::settle(Device& device, int attempt)
{
    if (device.attempt != attempt || !device.session || !device.up || device.session->isSettled())
        return;
    stumble(device);
    std::string refused;
    const Outcome outcome = device.run([&] {
        if (const auto settled = device.session->settle(); !settled)
            refused = base::codeName(settled.error().code);
    });
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome == Outcome::failed)
        return failed(device);
    if (!refused.empty())
        sessionEnds(device, "cannot settle " + refused);
}

void World::send(Device& device, sync::HttpRequest request)
{
    const int attempt = ++device.attempt;
    at(patienceMs, [this, &device, attempt] {
        if (device.attempt == attempt && device.session)
            sessionEnds(device, "no answer");
    });
    const auto mishap = faults_ && tape_.chance(climate_.network)
                            ? static_cast<Mishap>(tape_.below(static_cast<std::uint32_t>(Mishap::count)))
                            : Mishap::none;
    say(device.name + " sends " + std::to_string(request.body.size()) + " mishap " +
        std::to_string(static_cast<int>(mishap)));
    const auto hear = [this, &device, attempt](std::int64_t delayMs, sync::HttpAnswer answer) {
        at(delayMs, [this, &device, attempt, answer = std::move(answer)] { answerArrives(device, attempt, answer); });
    };
    noteMishap(mishap);
    const std::int64_t delayMs = 5 + tape_.below(300) + (mishap == Mishap::slow ? tape_.below(40'000) : 0);
    switch (mishap) {
    case Mishap::lostRequest:
        return;
    case Mishap::portal:
        return hear(delayMs, fleet::portalPage());
    case Mishap::busy:
        return hear(delayMs, fleet::problem(503, "unreachable"));
    case Mishap::expired:
        return hear(delayMs, fleet::problem(401, "unauthorized"));
    case Mishap::garbledRequest:
        request.body.replace(0, 8, std::string(8, '\xff'));
        break;
    default:
        break;
    }
    const auto reply = [hear, mishap, backMs = 5 + tape_.below(300)](sync::HttpAnswer answer) {
        if (mishap == Mishap::cutAnswer)
            answer.body.resize(answer.body.size() / 2);
        if (mishap == Mishap::garbledAnswer && answer.body.size() > 16)
            answer.body.replace(answer.body.size() / 2, 8, std::string(8, '\xff'));
        if (mishap != Mishap::lostAnswer)
            hear(backMs, std::move(answer));
    };
    at(delayMs, [this, request, reply] { toServer(request, reply); });
    if (mishap == Mishap::repeated || mishap == Mishap::late)
        for (const std::int64_t again : {std::int64_t{tape_.below(2'000)}, mishap == Mishap::late ? hourMs : 7})
            at(delayMs + again, [this, request] { toServer(request, [](const sync::HttpAnswer&) {}); });
}

/// Requests that come at the same moment share a commit.
void World::toServer(sync::HttpRequest request, std::function<void(const sync::HttpAnswer&)> reply)
{
    if (!server_->up)
        return;
    inbox_.push_back({std::move(request), std::move(reply)});
    if (inbox_.size() == 1)
        at(tape_.below(200), [this] { serveInbox(); });
}

void World::serveInbox()
{
    const auto batch = std::exchange(inbox_, {});
    if (batch.empty() || !server_->up)
        return;
    stumble(*server_);
    const Outcome outcome = server_->serve(batch, climate_.rowsMax);
    say("server serves " + std::to_string(batch.size()) + ' ' + std::to_string(static_cast<int>(outcome)));
    if (!server_->broken.empty())
        throw Violation{server_->broken};
    if (outcome == Outcome::down)
        return lostServer();
    noteErased();
}

void World::answerArrives(Device& device, int attempt, const sync::HttpAnswer& answer)
{
    if (device.attempt != attempt || !device.session || !device.up)
        return; // nobody waits for it any more
    if (talkative_)
        say(device.name + " hears " + readable(answer));
    stumble(device);
    std::string refused;
    const Outcome outcome = device.run([&] {
        if (const auto taken = device.session->answer(answer); !taken)
            refused = std::string(base::codeName(taken.error().code)) + ' ' + taken.error().detail;
    });
    say(device.name + " hears " + std::to_string(answer.status) + ' ' + std::to_string(answer.body.size()) + ' ' +
        refused);
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome == Outcome::failed)
        return failed(device);
    if (!refused.empty())
        return sessionEnds(device, "ends " + refused);
    step(device);
}

/// For whoever looks, no disk fails.
bool World::differs(Device& device)
{
    device.disk.arm(DiskFault::none, 0);
    server_->disk.arm(DiskFault::none, 0);
    return !server_->up || device.store->digest() != digestFor(device.author);
}

void World::sessionEnds(Device& device, const std::string& how)
{
    const sync::Report& report = device.session->report();
    if ((report.divergence || report.difference.found) && !device.mayRepair)
        throw Violation{"I4 " + device.name + " and the server differed though nothing was on its way"};
    const bool safe = how == "quiet" && report.unsent == 0;
    say(device.name + ' ' + how + ' ' + report.receipt);
    if (safe) {
        server_->holds.insert(device.history.begin(), device.history.end());
        device.mayRepair = device.mayRepair && differs(device);
    }
    device.session.reset();
    ++device.attempt;
    checkDevice(device);
}

} // namespace fairbook::simulate

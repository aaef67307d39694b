// People who see a part of the base only: what a server's owner decides, what people hand over, and what may reach
// them.
#include <chrono>
#include <cstdio>

#include "shared/sync/scope.h"
#include "tests/fleet/fleet.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

/// The last day of fairs that are not over yet.
std::string lastDayAt(base::Instant now)
{
    using namespace std::chrono;
    const auto day = floor<days>(sys_time<milliseconds>(milliseconds(now.ms))) - days(14);
    const year_month_day date(day);
    char text[32];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text;
}

} // namespace

/// As the server's commands write it.
void World::serverWrites(std::string_view type, base::Id record, const base::Json& set)
{
    const Outcome outcome = server_->run([&] {
        model::Operation draft;
        draft.type = type;
        draft.record = record;
        draft.action = server_->master->record(record) ? model::Action::set : model::Action::create;
        draft.set = set;
        if (!server_->master->commitOwn(draft, {}))
            throw Violation{"I2 the server refuses its owner"};
    });
    serversOwn_.insert(record);
    say("server writes " + record.text() + ' ' + base::dumpJson(set) + ' ' + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        lostServer();
}

void World::show(base::Id user, const std::string& scope)
{
    if (scope == "own")
        scoped_.insert(user);
    serverWrites("user", user, {{"scope", scope}});
}

/// Where people meet visitors. It is going on, or it was over before the world began.
void World::holdFair(bool goingOn)
{
    serverWrites("event", theFair(), {{"name", "Expo"}, {"ends", goingOn ? "2025-11-24" : "2025-10-24"}});
}

void World::changeScope()
{
    const Device& device = someDevice();
    if (!server_->up)
        return;
    server_->disk.arm(DiskFault::none, 0); // who looks wants to see
    const bool part = seesPart(device.author);
    stumble(*server_);
    if (const std::uint32_t what = tape_.below(4); what > 1)
        return holdFair(what == 2);
    if (device.author.role == "kiosk")
        return;
    ++happened_[Happening::scopeChange];
    show(device.author.user, part ? "all" : "own");
}

/// What the server's record of that person says now.
bool World::seesPart(const store::Author& author)
{
    const auto user = server_->master->record(author.user);
    return author.role != "kiosk" && user && base::textAt(user->body, "scope") == "own";
}

bool World::maySee(const store::Author& author, const model::Record& record)
{
    const View view = [this](base::Id id) { return server_->master->record(id); };
    return !seesPart(author) || book_.maySee(author.user, record, view, lastDayAt(server_->clock.now()));
}

/// A client is given to somebody else.
void World::handOver(Device& device)
{
    const auto form = someClient(device);
    if (!form || form->deleted() || !device.up)
        return;
    const base::Json value = someDevice().author.user.text();
    model::Edit edit = fleet::editOf(model::Action::set, form->type, form->id, {{"owner", value}});
    if (auto seen = model::dotsOf(*form, "owner"); !seen.empty())
        edit.base["owner"] = std::move(seen);
    Entry entry;
    entry.record = form->id;
    entry.path = "owner";
    entry.value = value;
    entry.replaced = valuesAt(*form, "owner");
    commit(device, {edit}, {entry});
}

/// I17, when an answer leaves the server: every word in it is of a record that its reader may see at that moment.
void World::inspect(const store::Author& author, const sync::HttpAnswer& answer)
{
    server_->disk.arm(DiskFault::none, 0);
    if (author.revoked || !seesPart(author))
        return;
    const std::string text = readable(answer);
    constexpr std::string_view gone = R"({"gone":)";
    for (std::size_t at = text.find(gone); at != std::string::npos; at = text.find(gone, at + 1))
        ++happened_[Happening::scopeLeft];
    for (const std::string& word : wordsIn(text)) {
        const base::Id id = book_.whereIs(word);
        const auto record = server_->master->record(id);
        if (!id.none() && (!record || !maySee(author, *record)))
            throw Violation{"I17 " + word + " of " + id.text() + " is told to " + author.user.text()};
    }
}

std::string World::digestFor(const store::Author& author)
{
    auto scope = sync::scopeOf(*server_->reader, author);
    return (scope.feed ? scope.feed->digest() : server_->reader->digest()).second;
}

/// What somebody wrote to a record that left is not on his device any more, but it is on the server: a device lets go
/// of nothing that the server has not taken. A server that went back may lack it for a while.
std::string World::lostWithRecords(Device& device, const View& view)
{
    if (!scoped_.contains(device.author.user))
        return book_.missing(device.history, view, asideOn(device));
    const bool look = server_->up && happened_[Happening::serverBack] == 0;
    const View server = [&](base::Id id) {
        auto record = view(id);
        return !record && look ? server_->master->record(id) : record;
    };
    auto aside = asideOn(device);
    if (look) {
        server_->disk.arm(DiskFault::none, 0);
        const auto there = asideOnServer();
        aside.insert(aside.end(), there.begin(), there.end());
    }
    return book_.missing(device.history, server, aside, look);
}

} // namespace fairbook::simulate

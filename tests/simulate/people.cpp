// What people do: meet somebody, open a form and save it later, delete, take back.
#include <algorithm>

#include "shared/store/meta.h"
#include "tests/fleet/fleet.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

using base::Json;
using fleet::editOf;
using model::Action;

constexpr std::uint32_t handOvers = 300; ///< of 1000 things that people do, where some see a part only

Entry written(base::Id record, const std::string& path, Json value, std::vector<Json> replaced)
{
    Entry entry;
    entry.record = record;
    entry.path = path;
    entry.value = std::move(value);
    entry.replaced = std::move(replaced);
    return entry;
}

} // namespace

void World::personActs(Device& device)
{
    if (faults_)
        at(1'000 + tape_.below(90'000), [this, &device] { personActs(device); });
    if (!device.up || !faults_)
        return;
    stumble(device);
    const bool kiosk = device.author.role == "kiosk";
    if (!kiosk && tape_.chance(climate_.deletes))
        return removeOrRestore(device);
    if (!kiosk && climate_.merges > 0 && tape_.chance(climate_.merges))
        return relate(device);
    if (!kiosk && climate_.erasures > 0 && tape_.chance(climate_.erasures))
        return erase(device);
    if (!kiosk && climate_.scopes > 0 && tape_.chance(handOvers))
        return handOver(device);
    const std::uint32_t what = tape_.below(10);
    if (kiosk || what < 3)
        return capture(device);
    if (what == 9)
        return retryAside(device);
    if (what == 8)
        return correct(device);
    openForm(device);
}

/// A client, with a meeting, with a consent: one gesture.
void World::capture(Device& device)
{
    model::Gesture gesture;
    std::vector<Entry> entries;
    const auto count = 1 + tape_.below(3);
    const char* const types[] = {"client", "capture", "drone"}; // the last one is of a version to come
    const char* const paths[] = {"company", "note", "wings"};
    for (std::uint32_t i = 0; i < count; ++i) {
        const base::Id id = base::Id::make(device.clock.now(), device.random);
        const Json value = book_.newValue(paths[i]);
        gesture.push_back(editOf(Action::create, types[i], id, {{paths[i], value}}));
        entries.push_back(written(id, paths[i], value, {}));
        if (i == 1) { // of the client
            gesture.back().set["client"] = entries.front().record.text();
            entries.push_back(written(id, "client", entries.front().record.text(), {}));
            if (climate_.scopes > 0 && tape_.below(3) == 2) {
                gesture.back().set["event"] = theFair().text();
                entries.push_back(written(id, "event", theFair().text(), {}));
            }
        }
    }
    device.latest = gesture.front().record;
    commit(device, gesture, std::move(entries));
}

/// What was just written is often written once more, before anybody else hears of it.
void World::correct(Device& device)
{
    std::optional<model::Record> form;
    const Outcome outcome = device.run([&] {
        if (auto stored = device.store->record(device.latest); stored && stored->record.exists())
            form = std::move(stored->record);
    });
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome != Outcome::done || !form || form->deleted())
        return;
    const std::string path = "company"; // the first of a gesture is a client
    const Json value = book_.newValue(path);
    model::Edit edit = editOf(Action::set, form->type, form->id, {{path, value}});
    edit.base[path] = model::dotsOf(*form, path);
    commit(device, {edit}, {written(form->id, path, value, valuesAt(*form, path))});
}

std::optional<model::Record> World::someRecord(Device& device, std::size_t firstMax)
{
    if (book_.records().empty())
        return std::nullopt;
    const std::size_t count = std::min(book_.records().size(), firstMax);
    const base::Id id = book_.records()[tape_.below(static_cast<std::uint32_t>(count))];
    std::optional<model::Record> found;
    const Outcome outcome = device.run([&] {
        if (auto stored = device.store->record(id); stored && stored->record.exists())
            found = std::move(stored->record);
    });
    if (outcome == Outcome::down)
        lost(device);
    return outcome == Outcome::done ? found : std::nullopt;
}

std::string World::somePath(const model::Record& form)
{
    const char* const paths[] = {"job_title", "grade", "note", "company", "phones/5b1e", "phones/77aa", "hologram"};
    return form.type == "drone" ? "wings" : paths[tape_.below(7)];
}

/// The form is open for a while before it is saved; the page that comes meanwhile is not on it.
void World::openForm(Device& device)
{
    const auto form = someRecord(device);
    if (!form || form->deleted())
        return;
    const bool second = tape_.below(3) == 2;
    if (tape_.below(3) < 2)
        return save(device, *form, second);
    at(1'000 + tape_.below(120'000), [this, &device, form = *form, second, files = device.files] {
        if (device.up && faults_ && device.files == files)
            save(device, form, second);
    });
}

void World::save(Device& device, const model::Record& form, bool second)
{
    model::Edit edit = editOf(Action::set, form.type, form.id);
    std::vector<Entry> entries;
    for (int i = 0; i < (second ? 2 : 1); ++i) {
        const std::string path = somePath(form);
        if (edit.set.contains(path))
            continue;
        const Json value = tape_.below(6) == 5 ? Json() : book_.newValue(path);
        edit.set[path] = value;
        if (auto seen = model::dotsOf(form, path); !seen.empty())
            edit.base[path] = std::move(seen);
        entries.push_back(written(form.id, path, value, valuesAt(form, path)));
    }
    commit(device, {edit}, std::move(entries));
}

void World::removeOrRestore(Device& device)
{
    const auto form = someRecord(device);
    if (!form)
        return;
    model::Edit edit = editOf(form->deleted() ? Action::restore : Action::remove, form->type, form->id);
    edit.base["*"] = model::allDots(*form);
    Entry entry;
    entry.kind = form->deleted() ? Entry::Kind::restore : Entry::Kind::remove;
    entry.record = form->id;
    for (const std::string& path : pathsOf(*form))
        entry.seen[path] = valuesAt(*form, path);
    commit(device, {edit}, {entry});
}

void World::retryAside(Device& device)
{
    const Outcome outcome = device.run([&] {
        const auto aside = device.store->setAside(1);
        if (!aside.empty() && !device.store->retrySetAside(aside.front().operation))
            throw Violation{"what is listed as set aside cannot be tried again"};
    });
    say(device.name + " tries again " + std::to_string(static_cast<int>(outcome)));
    if (outcome == Outcome::down)
        lost(device);
    if (outcome == Outcome::failed)
        failed(device);
}

/// What the store says decides: done is kept for ever; otherwise the gesture may be there, but only whole.
bool World::commit(Device& device, const model::Gesture& gesture, std::vector<Entry> entries)
{
    const int number = book_.newGesture();
    for (Entry& entry : entries) {
        entry.gesture = number;
        entry.author = device.author.user;
        if (talkative_)
            say("  " + Book::describe(entry));
        book_.note(std::move(entry));
    }
    std::string refused;
    const Outcome outcome = device.run([&] {
        store::Meta meta(device.store->database());
        const std::int64_t before = meta.integer(store::key::hybridClock);
        if (const auto done = device.store->commit(gesture); !done)
            refused = base::codeName(done.error().code);
        else if (meta.integer(store::key::hybridClock) <= before)
            throw Violation{"I10 the stamps of " + device.name + " go back"};
    });
    say(device.name + " writes " + std::to_string(number) + ' ' + std::to_string(static_cast<int>(outcome)));
    if (refused == "not_found") // the form was of files that are not here any more
        return false;
    if (!refused.empty())
        throw Violation{"I2 gesture " + std::to_string(number) + " was refused: " + refused};
    if (outcome == Outcome::done)
        device.history.insert(number);
    else
        device.maybe.insert(number);
    if (outcome == Outcome::down)
        lost(device);
    if (outcome == Outcome::failed)
        failed(device);
    return outcome == Outcome::done;
}

} // namespace fairbook::simulate

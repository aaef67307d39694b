// A person asks to be forgotten: nobody shows or finds anything of it any more, and no file holds a word.
#include "shared/store/database.h"
#include "shared/store/traces.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

std::string fileWith(const Disk& disk, const std::vector<std::string>& words)
{
    std::string found;
    disk.each([&](const std::string& path, const std::string& bytes) {
        for (const std::string& word : words)
            if (found.empty() && bytes.find(word) != std::string::npos)
                found = word + " is in " + path.substr(path.rfind('/') + 1);
    });
    return found;
}

} // namespace

/// All that is kept of that person; who may not is refused by the server, and the person is there again.
void World::erase(Device& device)
{
    const auto client = someClient(device);
    if (!client || !device.up)
        return;
    model::Gesture gesture;
    const Outcome outcome = device.run([&] {
        if (auto edits = device.store->eraseEdits(client->id, "asked by letter"))
            gesture = std::move(*edits);
    });
    if (outcome == Outcome::down)
        return lost(device);
    if (outcome == Outcome::failed)
        return failed(device);
    std::vector<Entry> entries;
    for (const model::Edit& edit : gesture) {
        Entry entry;
        entry.kind = Entry::Kind::erase;
        entry.record = edit.record;
        entries.push_back(std::move(entry));
    }
    if (gesture.empty())
        return;
    ++happened_[Happening::erasure];
    commit(device, gesture, std::move(entries));
}

/// After a commit: what was taken once may be sent again by somebody who has no right to it any more.
void World::noteErased()
{
    if (book_.toBeErased().empty())
        return;
    server_->disk.arm(DiskFault::none, 0); // who looks wants to see
    for (const base::Id id : book_.toBeErased())
        if (const auto record = server_->master->record(id); record && !record->erased.empty())
            book_.forget(id);
}

/// When all is at rest, and the programs were started once more. Backups keep what they hold.
void World::checkForgotten()
{
    std::set<base::Id> erased;
    for (const base::Id id : book_.records())
        if (const auto record = server_->master->record(id); record && !record->erased.empty())
            erased.insert(id);
    if (erased.empty())
        return;
    const std::vector<std::string> words = book_.wordsOf(erased);
    store::cleanTraces(server_->master->database(), store::OpenAs::master);
    server_->master->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (const std::string found = fileWith(server_->disk, words); !found.empty())
        throw Violation{"I2 erased, and on the server " + found};
    for (const auto& device : devices_) {
        device->close();
        if (device->open() != Outcome::done)
            throw Violation{"I18 " + device->name + " does not open: " + device->lastFailure};
        if (device->mayRepair && device->author.role == "kiosk")
            continue; // it compares no digest: where files were put back without a word it can miss what came since
        device->store->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (const std::string found = fileWith(device->disk, words); !found.empty())
            throw Violation{"I2 erased, and on " + device->name + ' ' + found};
        for (const std::string& word : words)
            for (const store::ClientRow& row : device->store->search(word, 100))
                if (erased.contains(row.id))
                    throw Violation{"I2 erased, and found by " + word + " on " + device->name};
    }
}

} // namespace fairbook::simulate

#include "tests/simulate/machine.h"

#include <filesystem>
#include <stdexcept>

#include "shared/base/hash.h"
#include "shared/store/database.h"
#include "shared/store/master_schema.h"
#include "tests/fleet/test_server.h"

namespace fairbook::simulate {
namespace {

template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(base::codeName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}

Disk& emptyBase(bool master)
{
    static const fleet::TemporaryFolder folder;
    static Disk device((folder.path() / "device").string());
    static Disk server((folder.path() / "master").string());
    Disk& disk = master ? server : device;
    const std::filesystem::path file =
        std::filesystem::path(disk.folder()) / (master ? store::masterFile : "fairbook.db");
    if (!store::baseExists(file))
        must(store::Database::open(file, master ? store::OpenAs::master : store::OpenAs::device));
    return disk;
}

std::string keyOf(const sync::HttpRequest& request)
{
    return base::sha256(request.headers.front().second + '\n' + request.body);
}

} // namespace

void copyEmptyBase(Disk& disk, bool master)
{
    disk.become(emptyBase(master));
}

// --- Device

Outcome Device::open()
{
    const Outcome outcome = run([&] { store = must(store::DeviceStore::open(disk.folder(), clock, random)); });
    up = outcome == Outcome::done;
    if (!up)
        close();
    return outcome;
}

void Device::close()
{
    session.reset();
    store.reset();
    ++attempt;
    up = false;
}

// --- Server

Outcome Server::open()
{
    const Outcome outcome = run([&] {
        master = must(store::MasterStore::open(disk.folder(), clock, random));
        reader = must(store::MasterReader::open(disk.folder()));
    });
    up = outcome == Outcome::done;
    if (!up)
        close();
    return outcome;
}

void Server::close()
{
    reader.reset();
    master.reset();
    up = false;
}

bool Server::carriedOut(const Delivery& delivery) const
{
    return answered.contains(keyOf(delivery.request));
}

Outcome Server::serve(const std::vector<Delivery>& batch, std::int64_t rowsMax)
{
    std::vector<std::pair<const Delivery*, fleet::Visit>> visits;
    for (const Delivery& delivery : batch) {
        auto visit = desk.letIn(delivery.request);
        if (!visit) {
            delivery.reply(visit.error());
            continue;
        }
        repeats += carriedOut(delivery) ? 1 : 0;
        visit->request.hello.rowsMax = std::min(visit->request.hello.rowsMax, rowsMax);
        visits.emplace_back(&delivery, std::move(*visit));
    }
    std::vector<sync::PushResult> pushed;
    const Outcome stored = run([&] {
        const bool repeated =
            std::all_of(visits.begin(), visits.end(), [&](const auto& visit) { return carriedOut(*visit.first); });
        const auto before = std::pair(reader->head(), reader->digest());
        try {
            master->begin();
            for (auto& [delivery, visit] : visits) {
                master->savepoint();
                pushed.push_back(sync::applyPush(*master, visit.author, visit.request, clock.now()));
                master->release();
            }
            master->commit();
        } catch (const base::StoreError&) {
            master->rollback();
            throw;
        }
        if (repeated && before != std::pair(reader->head(), reader->digest()))
            broken = "the same request again changed something (I3)";
    });
    for (std::size_t i = 0; stored != Outcome::down && i < visits.size(); ++i) {
        const auto& [delivery, visit] = visits[i];
        if (stored == Outcome::failed)
            delivery->reply(fleet::problem(503, "disk_full"));
        else if (run([&, d = delivery, v = &visit] { answer(*d, *v, pushed[i]); }) == Outcome::down)
            return Outcome::down;
    }
    return stored;
}

void Server::answer(const Delivery& delivery, const fleet::Visit& visit, const sync::PushResult& pushed)
{
    const sync::HttpAnswer page = fleet::pageFor(*reader, visit, pushed, clock.now());
    if (pushed.resendFrom == 0)
        answered.insert(keyOf(delivery.request));
    if (inspect)
        inspect(visit.author, page);
    delivery.reply(page);
}

void Image::become(const Image& other)
{
    disk.become(other.disk);
    holds = other.holds;
    taken = other.taken;
}

Outcome Server::backUp(bool mark)
{
    older.become(image);
    image.taken = false;
    image.disk.wipe();
    const std::filesystem::path folder(image.disk.folder());
    const Outcome copied =
        run([&] { master->database().run("VACUUM INTO '" + (folder / store::masterFile).string() + "'"); });
    if (copied != Outcome::done)
        return copied;
    image.taken = true;
    image.holds = holds;
    const store::LastNumbers numbers = must(store::MasterReader::open(folder))->lastNumbers();
    return mark ? run([&] { master->markBackedUp(numbers); }) : copied;
}

void Server::loseNewestBackup()
{
    image.become(older);
    older.taken = false;
}

Outcome Server::restore(bool tell)
{
    close();
    disk.become(image.disk);
    holds = image.holds;
    answered.clear();
    const Outcome opened = open();
    return opened == Outcome::done && tell ? run([&] { master->newEpoch(); }) : opened;
}

} // namespace fairbook::simulate

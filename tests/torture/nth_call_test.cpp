// The n-th call fails, n = 1, 2, 3 … until the work passes: disk, locks and memory under captures, pages, opening and
// backup. Whatever fails, nothing is half there, what was acknowledged stays, and the next try succeeds.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <new>
#include <optional>

#include "tests/torture/failing_disk.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

constexpr int callsMax = 1'000'000; // a loop that long never ends: a failure is swallowed and tried again

/// What the caller was told when the machine failed.
enum class Told
{
    nothing,
    full,
    locked,
    corrupt,
    memory
};

template <typename Work>
Told toldOf(Work work)
{
    try {
        work();
    } catch (const base::StoreError& error) {
        return error.fault() == base::StoreFault::full     ? Told::full
               : error.fault() == base::StoreFault::locked ? Told::locked
                                                           : Told::corrupt;
    } catch (const std::bad_alloc&) {
        return Told::memory;
    }
    return Told::nothing;
}

/// A disk that is full is not called damaged, or a person would throw away a sound base; and so on.
bool isFair(Failure failure, Told told)
{
    switch (failure) {
    case Failure::full:
    case Failure::write:
        return told == Told::full;
    case Failure::lock:
        return told == Told::locked;
    case Failure::memory:
        return told == Told::memory;
    default:
        return told != Told::nothing;
    }
}

/// Which calls are failed where FAIRBOOK_THOROUGH does not say all of them.
enum class Calls
{
    all,
    fewer, ///< each at first and then some; of allocations, which are thousands, always so
};

int stepAfter(Failure failure, int call, Calls calls)
{
    static const bool thorough = std::getenv("FAIRBOOK_THOROUGH") != nullptr;
    return (failure == Failure::memory || calls == Calls::fewer) && !thorough ? 1 + call / 8 : 1;
}

/// Fails each call of `attempt` in turn, once and lastingly; after each failure `then` looks at what is left.
/// `attempt` is told whether it is to begin anew. Returns how many calls were failed.
template <typename Attempt, typename Then>
int failEveryCall(Attempt attempt, Then then, Calls calls = Calls::all)
{
    FailingDisk& disk = FailingDisk::install();
    int tried = 0;
    for (const Failure failure : allFailures) {
        for (const Lasting lasting : {Lasting::once, Lasting::fromThenOn}) {
            if (failure == Failure::lock && lasting == Lasting::fromThenOn)
                continue; // SQLite waits seconds for each: the next test
            bool failed = true;
            for (int call = 1; failed; call += stepAfter(failure, call, calls)) {
                REQUIRE(call < callsMax);
                disk.failAt(failure, call, lasting);
                const Told told = toldOf(attempt);
                failed = disk.failed();
                disk.rest();
                INFO("call " << call << " of " << nameOf(failure) << (lasting == Lasting::once ? "" : ", lasting"));
                if (told != Told::nothing) {
                    REQUIRE(failed);
                    CHECK(isFair(failure, told));
                }
                then(told);
                tried += failed ? 1 : 0;
            }
        }
    }
    return tried;
}

model::Gesture captureGesture(int number)
{
    model::Edit person = createEdit("client", {{"company", "Company " + std::to_string(number)},
                                               {"name", {{"family", "Коваль"}, {"given", "Ольга"}}},
                                               {"phones/a1b2c3", {{"raw", "067 123 45 67"}}}});
    person.record = base::Id::derive("client " + std::to_string(number));
    model::Edit meeting = createEdit("capture", {{"client", person.record.text()}, {"note", "Сівалка, 12 га"}});
    return {person, meeting};
}

} // namespace

TEST_CASE("whichever call of the machine fails, a capture is whole or not there, and the next try succeeds",
          "[torture][R-03]")
{
    (void)FailingDisk::install();
    const TempFolder folder;
    Device device(1, folder.path());
    device->database().run("PRAGMA busy_timeout = 0");
    int saved = 0;
    int number = 0;
    const int tried =
        failEveryCall([&] { (void)device->commit(captureGesture(++number)); },
                      [&](Told told) {
                          saved += told == Told::nothing ? 1 : 0;
                          const auto counts = device->counts();
                          REQUIRE(counts.clients == saved);
                          REQUIRE(counts.unsent == 2 * saved);
                          REQUIRE(device->record(base::Id::derive("client " + std::to_string(number))).has_value() ==
                                  (told == Told::nothing));
                          if (told == Told::nothing)
                              return;
                          if (told == Told::memory)
                              device.reopen(); // as the next start does: see database.h
                          REQUIRE(device->commit(captureGesture(number)));
                          ++saved;
                      });
    CHECK(device->outgoing(1U << 30U, 100'000).last == 2 * saved);
    CHECK(device.sound());
    device.reopen();
    CHECK(device->counts().clients == saved);
    CHECK(device.sound());
    WARN(tried << " failed calls under a capture");
}

TEST_CASE("whichever call of the machine fails, a page is applied whole or not at all, and then again",
          "[torture][R-03]")
{
    (void)FailingDisk::install();
    PlainServer server;
    Device anna(1);
    for (int number = 0; number < 12; ++number)
        REQUIRE(anna->commit(captureGesture(number)));
    server.exchange(*anna);
    const TempFolder folder;
    std::optional<Device> boris;
    std::optional<store::DeviceStore::Page> page;
    bool applied = false;
    int device = 1;
    const auto begin = [&] { // each page once: a device of its own, with work that waits
        ++device;
        boris.emplace(device, folder.path() / std::to_string(device));
        boris->client("Own");
        (*boris)->database().run("PRAGMA busy_timeout = 0; PRAGMA synchronous = OFF");
        page = server.pageFor(**boris);
    };
    begin();
    const int tried = failEveryCall([&] { applied = (*boris)->applyPage(*page).has_value(); },
                                    [&](Told told) {
                                        REQUIRE((applied || told != Told::nothing));
                                        if (told != Told::nothing) {
                                            REQUIRE((*boris)->cursor() == page->from);
                                            REQUIRE((*boris)->counts().clients == 1);
                                            REQUIRE((*boris)->applyPage(*page));
                                        }
                                        REQUIRE((*boris)->cursor() == page->to);
                                        REQUIRE((*boris)->counts().clients == 13);
                                        REQUIRE((*boris)->counts().unsent == 1);
                                        if (device % 64 == 0)
                                            REQUIRE(boris->sound());
                                        begin();
                                    });
    WARN(tried << " failed calls under a page");
}

TEST_CASE("whichever call of the machine fails while a base is opened, it is not taken for another's, and opens later",
          "[torture][R-03]")
{
    (void)FailingDisk::install();
    const TempFolder folder;
    const auto base = folder.path() / "base";
    base::FakeClock clock;
    base::SeededRandom random(7);
    std::unique_ptr<store::DeviceStore> opened;
    const auto open = [&] {
        auto result = store::DeviceStore::open(base, clock, random);
        if (!result)
            FAIL("refused: " << base::codeName(result.error().code));
        opened = std::move(*result);
    };
    bool makeNew = false;
    SECTION("a base that is there")
    {
        Device device(1, base);
        device.client("Коваль");
    }
    SECTION("a base that is being made")
    {
        makeNew = true;
    }
    const int tried = failEveryCall(open, [&](Told) {
        opened.reset();
        open();
        REQUIRE(opened->counts().clients == (makeNew ? 0 : 1));
        opened.reset();
        if (makeNew)
            std::filesystem::remove_all(base);
    });
    WARN(tried << " failed calls while opening");
}

TEST_CASE("whichever call of the machine fails during a backup, no half copy is left and the base is as it was",
          "[torture][R-03]")
{
    (void)FailingDisk::install();
    const TempFolder folder;
    Device device(1, folder.path() / "base");
    device.client("Коваль");
    const auto copy = folder.path() / "copy.db";
    const int tried = failEveryCall([&] { (void)device->backup(copy); },
                                    [&](Told told) {
                                        REQUIRE(std::filesystem::exists(copy) == (told == Told::nothing));
                                        std::filesystem::remove(copy);
                                        REQUIRE(device->counts().clients == 1);
                                    });
    CHECK(device.sound());
    WARN(tried << " failed calls under a backup");
}

TEST_CASE("whichever call of the machine fails during a wipe, all is held or nothing is left at the next opening",
          "[torture][R-03][R-54]")
{
    (void)FailingDisk::install();
    PlainServer server;
    const TempFolder folder;
    const auto full = folder.path() / "full";
    {
        Device device(1, full);
        for (int number = 0; number < 12; ++number)
            REQUIRE(device->commit(captureGesture(number)));
        server.exchange(*device);
    }
    std::optional<Device> device;
    const auto base = folder.path() / "base";
    const auto begin = [&] {
        device.reset();
        std::filesystem::remove_all(base);
        std::filesystem::copy(full, base);
        device.emplace(1, base);
        (*device)->database().run("PRAGMA busy_timeout = 0; PRAGMA synchronous = OFF");
    };
    const auto holdsAnything = [&] {
        std::ifstream file(base / "fairbook.db", std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        return bytes.find("Company") != std::string::npos;
    };
    begin();
    int left = 0;
    bool wiped = false;
    const int tried = failEveryCall([&] { wiped = (*device)->wipe(); },
                                    [&](Told told) {
                                        REQUIRE((wiped || told != Told::nothing));
                                        wiped = false;
                                        device->reopen();
                                        const auto clients = (*device)->counts().clients;
                                        REQUIRE((clients == 0 || (clients == 12 && told != Told::nothing)));
                                        device.reset();
                                        REQUIRE(holdsAnything() == (clients == 12));
                                        left += clients == 12 ? 1 : 0;
                                        begin();
                                    },
                                    Calls::fewer);
    CHECK(left > 0);
    CHECK(left < tried);
    WARN(tried << " failed calls under a wipe, " << left << " left the base as it was");
}

TEST_CASE("a base that stays locked is called locked, not damaged", "[torture][R-03]")
{
    FailingDisk& disk = FailingDisk::install();
    const TempFolder folder;
    Device device(1, folder.path());
    device->database().run("PRAGMA busy_timeout = 0");
    disk.failAt(Failure::lock, 1, Lasting::fromThenOn);
    const Told told = toldOf([&] { (void)device->commit(captureGesture(1)); });
    disk.rest();
    CHECK(told == Told::locked);
    CHECK(device->commit(captureGesture(1)));
}

TEST_CASE("a part that cannot be taken back is not committed with the rest", "[torture][R-03]")
{
    FailingDisk& disk = FailingDisk::install();
    Device device;
    auto& database = device->database();
    const auto tryIt = [&] {
        store::Transaction whole(database);
        database.run("INSERT INTO meta(name, value) VALUES ('whole', 1)");
        {
            const store::Transaction part(database);
            database.run("INSERT INTO meta(name, value) VALUES ('part', 1)");
            disk.failAt(Failure::memory, 1, Lasting::fromThenOn);
        }
        disk.rest();
        whole.commit();
    };
    CHECK_THROWS_AS(tryIt(), base::StoreError);
    store::Query query(database, "SELECT count(*) FROM meta WHERE name IN ('part', 'whole')");
    REQUIRE(query.step());
    CHECK(query.integer(0) == 0);
    device.client("After");
    CHECK(device->counts().clients == 1);
}

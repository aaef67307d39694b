// What waits here is never called sent, and a difference with the server is told to a person.
#include <catch2/catch.hpp>

#include "app/viewmodels/sync_model.h"
#include "shared/store/blob_store.h"
#include "shared/store/meta.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

struct SyncDesk : test::Desk
{
    SyncDesk()
    {
        sync = std::make_unique<app::SyncModel>(*access, *thread);
        rest();
    }
    /// As a run of sync leaves it.
    void differed(std::int64_t at, bool mended)
    {
        write([=](store::DeviceStore& store) {
            const base::Json note{{"at", at}, {"ranges", 3}, {"feed", !mended}, {"mended", mended}};
            store::Meta(store.database()).set(store::key::difference, base::dumpJson(note));
        });
    }
    template <typename Job>
    void write(Job job)
    {
        thread->run(job).waitForFinished();
        sync->reload();
        rest();
    }
    std::unique_ptr<app::SyncModel> sync;
};

} // namespace

TEST_CASE("whatever waits here, the window does not say that all is sent", "[app][sync]")
{
    SyncDesk desk;
    CHECK(desk.sync->onDevice() == 1);
    const QString leads = desk.sync->onDeviceText();
    const auto wait = [&](const char* what) {
        desk.write([=](store::DeviceStore& store) { store.database().run(what); });
    };
    wait("UPDATE meta SET value = 0 WHERE name = 'count_unsent_clients'"); // a note of a client that the server knows
    CHECK(desk.sync->onDevice() == 1);
    CHECK(desk.sync->onDeviceText() != leads);
    wait("UPDATE meta SET value = 0 WHERE name = 'count_unsent'");
    CHECK(desk.sync->onDevice() == 0);
    CHECK(desk.sync->waitingText().isEmpty());
    desk.write([](store::DeviceStore& store) { static_cast<void>(store.blobs().put("a photo")); });
    CHECK(desk.sync->onDevice() == 1);
    CHECK_FALSE(desk.sync->waitingText().isEmpty());
}

TEST_CASE("a difference that was mended is told until somebody has read it", "[app][sync]")
{
    SyncDesk desk;
    CHECK(desk.sync->differenceText().isEmpty());
    desk.differed(1000, true);
    CHECK(desk.sync->differenceState() == "mended");
    CHECK_FALSE(desk.sync->differenceText().isEmpty());
    desk.sync->understandDifference();
    desk.rest();
    CHECK(desk.sync->differenceText().isEmpty());
    desk.differed(2000, true);
    CHECK(desk.sync->differenceState() == "mended");
}

TEST_CASE("a difference that remains is told until device and server hold the same again", "[app][sync]")
{
    SyncDesk desk;
    desk.differed(1000, false);
    CHECK(desk.sync->differenceState() == "remains");
    desk.sync->understandDifference();
    desk.rest();
    CHECK(desk.sync->differenceState() == "remains");
    desk.write([](store::DeviceStore& store) { store.setSetting("agreed_at", 1001); });
    CHECK(desk.sync->differenceText().isEmpty());
}

TEST_CASE("the window knows the room on the disk of its base", "[app][room]")
{
    const SyncDesk desk;
    REQUIRE(desk.sync->room());
    CHECK(*desk.sync->room() > 0);
}

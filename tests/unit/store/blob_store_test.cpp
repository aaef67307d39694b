// A device's photos and files: on the disk before the record, and nothing left over after a cut.
#include <fstream>

#include <catch2/catch.hpp>

#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/blob_store.h"
#include "shared/store/device_store.h"
#include "tests/support/temporary_folder.h"

using namespace fairbook;

namespace {

constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;

struct PhotoDevice
{
    PhotoDevice() { open(); }
    void open()
    {
        store.reset();
        auto opened = store::DeviceStore::open(folder.path(), clock, random);
        REQUIRE(opened);
        store = std::move(*opened);
    }
    store::BlobStore& blobs() { return store->blobs(); }
    /// A photo as people take it: the bytes, then the record.
    std::string photo(std::string_view bytes, base::Id owner = {})
    {
        const auto put = blobs().put(bytes);
        REQUIRE(put);
        attach(put->name, owner);
        return put->name;
    }
    void attach(const std::string& name, base::Id owner = {})
    {
        base::Json set{{"sha256", name}, {"kind", "photo"}};
        if (!owner.none())
            set["owner"] = owner.text();
        REQUIRE(store->commit({{model::Action::create, "attachment", {}, set, {}}}));
    }
    [[nodiscard]] store::BlobFiles files() const { return store::BlobFiles(folder.path() / store::blobFolder); }

    test::TemporaryFolder folder;
    base::SystemClock systemClock;
    base::FakeClock clock{systemClock.now()};
    base::SeededRandom random{3};
    std::unique_ptr<store::DeviceStore> store;
};

} // namespace

TEST_CASE("a photo is there after a restart, and waits to be sent", "[store][blobs]")
{
    PhotoDevice device;
    const std::string name = device.photo("a photo");
    device.open();
    CHECK(device.blobs().read(name).value() == "a photo");
    CHECK(device.blobs().counts().unsent == 1);
    CHECK(device.blobs().inState(store::BlobState::here, 10) == std::vector<std::string>{name});
}

TEST_CASE("a photo whose record was never written is gone after the next start", "[store][blobs]")
{
    PhotoDevice device;
    const std::string kept = device.photo("kept");
    const std::string orphan = device.blobs().put("orphan")->name; // killed here: the hold is gone with it
    device.open();
    CHECK_FALSE(device.files().has(orphan));
    CHECK(device.files().has(kept));
    CHECK(device.blobs().counts().unsent == 1);
}

TEST_CASE("no sweep takes a photo away between its bytes and its record", "[store][blobs]")
{
    PhotoDevice device;
    const auto put = device.blobs().put("just taken");
    REQUIRE(put);
    auto other = store::DeviceStore::open(device.folder.path(), device.clock, device.random); // sweeps at its start
    REQUIRE(other);
    device.attach(put->name);
    CHECK(device.blobs().read(put->name).value() == "just taken");
}

TEST_CASE("half a file of a cut call is swept, and a row without its file too", "[store][blobs]")
{
    PhotoDevice device;
    const std::string name = device.photo("a photo");
    std::filesystem::create_directories(device.files().folder() / "new");
    std::ofstream(device.files().folder() / "new" / "1-1") << "half";
    device.files().remove(name);
    device.open();
    CHECK_FALSE(std::filesystem::exists(device.files().folder() / "new"));
    CHECK(device.blobs().counts().unsent == 0);
}

TEST_CASE("a base from an older copy keeps the files that it does not know yet", "[store][blobs]")
{
    PhotoDevice device;
    device.photo("a photo");
    const std::string stray = device.files().put("taken after the copy was made").value();
    device.open();
    CHECK(device.files().has(stray));
    device.clock.advance(31 * day);
    device.open();
    CHECK_FALSE(device.files().has(stray));
}

TEST_CASE("the same photo twice is one file", "[store][blobs]")
{
    PhotoDevice device;
    CHECK(device.photo("the same") == device.photo("the same"));
    CHECK(device.blobs().counts().unsent == 1);
}

TEST_CASE("an original leaves the device only when the server has it and its record", "[store][blobs]")
{
    PhotoDevice device;
    const std::string name = device.photo("a photo");
    device.clock.advance(31 * day);
    CHECK(device.blobs().forgetOld(30 * day) == 0); // the server has neither
    device.blobs().confirm(name);
    CHECK(device.blobs().forgetOld(30 * day) == 0); // not the record
    device.store->database().run("UPDATE record SET seq = 7, waiting = 0");
    CHECK(device.blobs().forgetOld(32 * day) == 0); // not long enough
    CHECK(device.blobs().forgetOld(30 * day) == 1);
    CHECK_FALSE(device.files().has(name));
    CHECK(device.blobs().want(name)); // it can be had again
    CHECK(device.blobs().counts().wanted == 1);
}

TEST_CASE("bytes that are not what was asked for are never shown", "[store][blobs]")
{
    PhotoDevice device;
    const std::string name = store::blobName("the real photo");
    device.attach(name);
    REQUIRE(device.blobs().want(name));
    device.blobs().arrive(name, 0, "something else");
    CHECK(device.blobs().arrived(name) == 14);
    CHECK(device.blobs().finish(name).error().code == base::Code::wrongHash);
    CHECK_FALSE(device.blobs().has(name));
    CHECK(device.blobs().arrived(name) == 0);
    device.blobs().arrive(name, 0, "the real");
    device.open(); // a restart keeps what has arrived
    device.blobs().arrive(name, device.blobs().arrived(name), " photo");
    REQUIRE(device.blobs().finish(name));
    CHECK(device.blobs().read(name).value() == "the real photo");
}

TEST_CASE("a damaged file is not read as if it were sound", "[store][blobs]")
{
    PhotoDevice device;
    const std::string name = device.photo("a photo");
    std::ofstream(device.files().pathOf(name)) << "a phota";
    CHECK(device.blobs().read(name).error().code == base::Code::wrongHash);
}

TEST_CASE("what is no file is refused before anything is written", "[store][blobs]")
{
    PhotoDevice device;
    CHECK(device.blobs().put(std::string(store::blobBytesMax + 1, 'x')).error().code == base::Code::tooLong);
    CHECK(device.blobs().put("").error().code == base::Code::badValue);
    for (const auto* name : {"", "../fairbook.db", "ABCD"})
        CHECK(device.blobs().want(name).error().code == base::Code::badValue);
    CHECK_FALSE(std::filesystem::exists(device.files().folder()));
    auto memory = store::DeviceStore::open(":memory:", device.clock, device.random);
    REQUIRE(memory);
    CHECK((*memory)->blobs().put("x").error().code == base::Code::unsupported);
}

TEST_CASE("a client's photos are found by the client", "[store][blobs]")
{
    PhotoDevice device;
    const auto clients = device.store->commit({{model::Action::create, "client", {}, {{"company", "Lan"}}, {}}});
    REQUIRE(clients);
    const base::Id client = clients->records.at(0);
    device.photo("one", client);
    device.photo("two", client);
    device.photo("of somebody else", base::Id::derive("somebody"));
    CHECK(device.store->attachmentsOf(client, 10).size() == 2);
    CHECK(device.store->attachmentsOf(client, 1).size() == 1);
}

// A device that its administrator wants empty: everything is held, or nothing is left, whatever happens meanwhile.
#include <catch2/catch.hpp>

#include <fstream>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include "shared/store/blob_store.h"
#include "shared/store/wipe.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

namespace fs = std::filesystem;

constexpr const char* marker = "Przewalski";
constexpr const char* photoBytes = "a photo of Przewalski himself";

/// Every byte of every file below a folder.
std::string bytesBelow(const fs::path& folder)
{
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            all.append(std::istreambuf_iterator<char>(file), {});
        }
    return all;
}

bool holdsMarker(const fs::path& folder)
{
    return bytesBelow(folder).find(marker) != std::string::npos;
}

std::string attach(Device& device)
{
    const auto put = device->blobs().put(photoBytes);
    REQUIRE(put);
    device.create("attachment", {{"sha256", put->name}, {"kind", "photo"}});
    return put->name;
}

/// Knows a server, holds clients of its own and of others, a photo, a draft; the server has everything.
void fill(Device& device, PlainServer& server, int clients)
{
    for (int i = 0; i < clients; ++i)
        device.client(marker + std::to_string(i), "Nikolai", {{"note", "Сівалка, 12 га"}});
    device->blobs().confirm(attach(device));
    server.exchange(*device);
    static_cast<void>(device->enrol({.server = "https://crm",
                                     .token = "secret",
                                     .device = {},
                                     .user = {},
                                     .login = marker,
                                     .role = "rep",
                                     .company = "Lan",
                                     .fingerprint = {}}));
    device->saveDraft("capture", {{"note", marker}});
    device->setSetting("event", marker);
}

/// What every table holds, by name.
std::map<std::string, std::int64_t> rowsOf(store::DeviceStore& device)
{
    std::vector<std::string> names;
    {
        store::Query tables(device.database(), R"sql(
            SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%' ORDER BY name)sql");
        while (tables.step())
            names.push_back(tables.text(0));
    }
    std::map<std::string, std::int64_t> rows;
    for (const std::string& name : names) {
        store::Query count(device.database(), ("SELECT count(*) FROM " + name + " ORDER BY 1").c_str());
        rows[name] = count.step() ? count.integer(0) : -1;
    }
    return rows;
}

/// In the child: tells when it begins, wipes, and goes on until it is killed.
[[noreturn]] void wipeForKill(const fs::path& folder, int ready)
{
    base::SystemClock clock;
    base::SystemRandom random;
    auto opened = store::DeviceStore::open(folder, clock, random);
    if (!opened || ::write(ready, "b", 1) != 1 || !(*opened)->wipe() || ::write(ready, "e", 1) != 1)
        _exit(1);
    while (true)
        ::pause();
}

/// Kills the child some way into its wipe, or when it has ended.
void wipeAndKill(const fs::path& folder, std::uint64_t spins)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0)
        wipeForKill(folder, ends[1]);
    ::close(ends[1]);
    char said = 0;
    REQUIRE(::read(ends[0], &said, 1) == 1);
    base::SeededRandom work(spins);
    std::uint64_t done = 0;
    for (std::uint64_t spin = 0; spin < spins; ++spin)
        done ^= work.next64();
    INFO("killed after " << done);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("a wiped base is that of a new installation, and no file holds anything of before", "[store][wipe]")
{
    const TempFolder folder;
    const TempFolder other;
    Device device(1, folder.path());
    PlainServer server;
    fill(device, server, 50);
    fs::create_directories(folder.path() / "damaged-1");
    fs::create_directories(folder.path() / "blobs" / "new");
    fs::create_directories(folder.path() / "bundles");
    for (const char* copy : {"damaged-1/fairbook.db", "fairbook.base.0123.part", "fairbook.next.db", "blobs/new/7-1"})
        std::ofstream(folder.path() / copy) << marker;
    std::ofstream(folder.path() / "bundles" / "sealed") << "of another device";
    const std::string before = device->incarnation();
    REQUIRE(holdsMarker(folder.path()));
    REQUIRE(device->wipe());
    CHECK_FALSE(holdsMarker(folder.path()));
    CHECK(bytesBelow(folder.path()).find("secret") == std::string::npos);
    CHECK(fs::exists(folder.path() / "bundles" / "sealed"));
    CHECK_FALSE(device->enrolment());
    CHECK(device->incarnation() != before);
    Device fresh(2, other.path());
    device.reopen();
    CHECK(rowsOf(*device) == rowsOf(*fresh));
    CHECK(device.sound());
    device.client("Мельник");
    CHECK(device.found("мельник") == std::vector<std::string>{"Мельник"});
    server.exchange(*device);
    CHECK(device->counts().unsent == 0);
    CHECK(device.sound());
}

TEST_CASE("nothing is wiped while an operation or a photo is only here", "[store][wipe]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    PlainServer server;
    fill(device, server, 3);
    SECTION("an operation")
    {
        device.client("Late");
        REQUIRE_FALSE(device->wipe());
        CHECK(device->counts().clients == 4);
        server.exchange(*device);
        CHECK(device->wipe());
    }
    SECTION("a photo")
    {
        std::string name;
        {
            const auto put = device->blobs().put("another photo");
            REQUIRE(put);
            name = put->name;
            REQUIRE_FALSE(device->wipe()); // it is just being saved
        }
        REQUIRE_FALSE(device->wipe());
        CHECK(device->counts().clients == 3);
        SECTION("that arrives")
        {
            device->blobs().confirm(name);
            CHECK(device->wipe());
        }
        SECTION("that nobody can read any more")
        {
            std::ofstream(folder.path() / "blobs" / name.substr(0, 2) / name) << "damaged";
            CHECK(device->wipe());
        }
    }
    SECTION("an operation that the server set aside is at the server")
    {
        server.refusedPaths.insert("note");
        device.create("client", {{"note", "no"}});
        server.exchange(*device);
        REQUIRE(device->counts().setAside == 1);
        CHECK(device->wipe());
    }
}

TEST_CASE("what another program holds open is cleaned when the base is opened again", "[store][wipe]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    PlainServer server;
    fill(device, server, 50);
    device->database().run("PRAGMA busy_timeout = 0");
    {
        Device reading(2, folder.path());
        store::Query open(reading->database(), "SELECT rid FROM record ORDER BY rid");
        REQUIRE(open.step());
        REQUIRE(device->wipe());
        CHECK(device->counts().clients == 0);
        CHECK(holdsMarker(folder.path())); // the reader's pages
    }
    device.client("Мельник"); // what comes meanwhile is new work
    device.reopen();
    CHECK_FALSE(holdsMarker(folder.path()));
    CHECK(device->counts().clients == 1);
    CHECK(device.sound());
}

TEST_CASE("a wipe that is killed has not happened, or is finished when the base is opened again", "[store][wipe][R-54]")
{
    constexpr int clients = 120;
    const TempFolder whole;
    std::string photo;
    {
        Device device(1, whole.path());
        PlainServer server;
        fill(device, server, clients);
        photo = store::blobName(photoBytes);
    }
    int held = 0;
    constexpr int rounds = 24;
    for (int round = 0; round < rounds; ++round) {
        INFO("round " << round);
        const TempFolder folder;
        fs::copy(whole.path(), folder.path(), fs::copy_options::recursive);
        wipeAndKill(folder.path(), static_cast<std::uint64_t>(round) * (round % 2 == 0 ? 16'000U : 200'000U));
        Device device(3, folder.path());
        const bool wiped = device->counts().clients == 0;
        held += wiped ? 0 : 1;
        REQUIRE(device->counts().clients == (wiped ? 0 : clients));
        REQUIRE(device->enrolment().has_value() != wiped);
        REQUIRE(device->blobs().has(photo) != wiped);
        REQUIRE(holdsMarker(folder.path()) != wiped);
        REQUIRE(device.sound());
    }
    WARN(held << " of " << rounds << " kills came before it was decided");
}

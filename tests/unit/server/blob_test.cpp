// Photos and files on the real server, over a real connection.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "server/auth/own_record.h"
#include "server/blobs/blob_tables.h"
#include "server/jobs/backup.h"
#include "server/jobs/files.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;

std::string photo(std::size_t size, std::uint64_t seed = 1)
{
    base::SeededRandom random(seed);
    std::string bytes(size, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

/// A server and two people with their devices.
struct Stand : Running
{
    Stand()
    {
        good(anna.enrol(code("anna")));
        good(boris.enrol(code("boris")));
    }

    sync::HttpAnswer ask(Phone& phone, const std::string& method, const std::string& name,
                         sync::HttpHeaders headers = {}, std::string body = {})
    {
        headers.emplace_back("Authorization", phone.authorization());
        test::LoopbackTransport network(service->port()); // another after a restart
        return good(network.exchange({method, "/v1/blobs/" + name, std::move(headers), std::move(body)}));
    }
    sync::HttpAnswer send(Phone& phone, const std::string& name, std::string_view bytes, std::size_t offset,
                          std::size_t length)
    {
        return ask(phone, "PATCH", name,
                   {{"Content-Type", "application/octet-stream"},
                    {"Upload-Offset", std::to_string(offset)},
                    {"Upload-Length", std::to_string(length)},
                    {"Chunk-SHA256", store::blobName(bytes)}},
                   std::string(bytes));
    }
    void upload(Phone& phone, const std::string& bytes)
    {
        constexpr std::size_t chunk = 700'000;
        for (std::size_t at = 0; at < bytes.size(); at += chunk)
            REQUIRE(send(phone, store::blobName(bytes), bytes.substr(at, chunk), at, bytes.size()).status == 204);
    }
    void attach(Phone& phone, const std::string& name)
    {
        const model::Edit edit{model::Action::create, "attachment", {}, {{"sha256", name}, {"kind", "photo"}}, {}};
        good(phone.store->commit({edit}));
        good(phone.sync());
    }
    [[nodiscard]] store::BlobFiles files() const { return store::BlobFiles(folder.path() / store::blobFolder); }

    Phone anna{*this, "anna"};
    Phone boris{*this, "boris"};
};

TEST_CASE("a photo goes up in chunks and comes back whole, also in parts", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(2'000'000);
    const std::string name = store::blobName(bytes);
    const auto before = stand.ask(stand.anna, "HEAD", name);
    CHECK(before.status == 200);
    CHECK(before.header("upload-offset") == "0");
    CHECK(before.header("upload-complete") == "?0");
    stand.upload(stand.anna, bytes);
    const auto after = stand.ask(stand.anna, "HEAD", name);
    CHECK(after.header("Upload-Offset") == "2000000");
    CHECK(after.header("Upload-Complete") == "?1");
    CHECK(stand.ask(stand.anna, "GET", name).body == bytes);
    const auto part = stand.ask(stand.anna, "GET", name, {{"Range", "bytes=1999990-"}});
    CHECK(part.status == 206);
    CHECK(part.body == bytes.substr(1'999'990));
    CHECK(good(stand.files().read(name)) == bytes);
}

TEST_CASE("a chunk at the wrong place changes nothing and is told the right one", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(3000);
    const std::string name = store::blobName(bytes);
    CHECK(stand.send(stand.anna, name, bytes.substr(0, 1000), 0, 3000).header("upload-offset") == "1000");
    for (const std::size_t wrong : {0U, 500U, 2000U}) {
        const auto refused = stand.send(stand.anna, name, bytes.substr(wrong, 1000), wrong, 3000);
        CHECK(refused.status == 409);
        CHECK(refused.header("upload-offset") == "1000");
    }
    CHECK(stand.send(stand.anna, name, bytes.substr(1000), 1000, 3000).header("upload-complete") == "?1");
    CHECK(good(stand.files().read(name)) == bytes);
}

TEST_CASE("a chunk that was damaged on its way is not taken", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(3000);
    const std::string name = store::blobName(bytes);
    const auto refused = stand.ask(stand.anna, "PATCH", name,
                                   {{"Content-Type", "application/octet-stream"},
                                    {"Upload-Offset", "0"},
                                    {"Upload-Length", "3000"},
                                    {"Chunk-SHA256", store::blobName("something else")}},
                                   bytes);
    CHECK(refused.status == 422);
    CHECK(base::textAt(*base::parseJson(refused.body), "code") == "hash");
    CHECK(stand.ask(stand.anna, "HEAD", name).header("upload-offset") == "0");
}

TEST_CASE("a file that is not what its name says is never published", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(3000);
    const std::string name = store::blobName("other bytes");
    CHECK(stand.send(stand.anna, name, bytes.substr(0, 2000), 0, 3000).status == 204);
    const auto refused = stand.send(stand.anna, name, bytes.substr(2000), 2000, 3000);
    CHECK(refused.status == 422);
    CHECK(refused.header("upload-offset") == "0");
    CHECK_FALSE(stand.files().has(name));
    CHECK(stand.ask(stand.anna, "GET", name).status == 404);
    CHECK(stand.ask(stand.anna, "HEAD", name).header("upload-offset") == "0");
}

TEST_CASE("what is too long is refused before anything is written", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(2000);
    const std::string name = store::blobName(bytes);
    CHECK(stand.send(stand.anna, name, bytes, 0, store::blobBytesMax + 1).status == 413);
    CHECK(stand.send(stand.anna, name, bytes, 0, 1999).status == 413);
    CHECK(stand.send(stand.anna, name, photo(store::blobChunkBytesMax + 1), 0, 2 * store::blobChunkBytesMax).status ==
          413);
    CHECK(stand.send(stand.anna, name, "", 0, 2000).status == 400);
    CHECK_FALSE(std::filesystem::exists(stand.files().folder()));
    CHECK(stand.send(stand.anna, name, bytes.substr(0, 10), 0, 2000).status == 204);
    CHECK(stand.send(stand.anna, name, bytes.substr(10, 10), 10, 1500).status == 400); // another length than before
}

TEST_CASE("only 64 lower-case digits name a file", "[server][blobs]")
{
    Stand stand;
    const std::string name = store::blobName("x");
    std::string upper = name;
    std::transform(upper.begin(), upper.end(), upper.begin(), [](unsigned char c) { return std::toupper(c); });
    for (const std::string& wrong : {std::string("..%2f..%2fmaster.db"), std::string(".."), upper, name + "0",
                                     name.substr(1), std::string("partial"), std::string("%00")}) {
        CAPTURE(wrong);
        CHECK(stand.ask(stand.anna, "GET", wrong).status == 404);
        CHECK(stand.send(stand.anna, wrong, "x", 0, 1).status == 404);
    }
}

TEST_CASE("a stranger neither sends nor gets a file", "[server][blobs]")
{
    Stand stand;
    const std::string name = store::blobName("x");
    test::LoopbackTransport network(stand.service->port());
    for (const auto* method : {"GET", "HEAD", "PATCH"})
        CHECK(good(network.exchange({method, "/v1/blobs/" + name, {}, {}})).status == 401);
}

TEST_CASE("a revoked device hands over the files that its operations name, and gets none", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(1000);
    const std::string name = store::blobName(bytes);
    const base::Id client = stand.anna.capture("Lan");
    const model::Edit photoOf{
        model::Action::create, "attachment", {}, {{"owner", client.text()}, {"sha256", name}}, {}};
    good(stand.anna.store->commit({photoOf}));
    stand.revoke(stand.anna.store->enrolment()->device);
    CHECK(stand.send(stand.anna, name, bytes, 0, bytes.size()).status == 404); // nothing names it yet
    CHECK(good(stand.anna.sync()).revoked);
    CHECK(stand.send(stand.anna, name, bytes, 0, bytes.size()).header("upload-complete") == "?1");
    CHECK(stand.ask(stand.anna, "HEAD", name).header("upload-complete") == "?1");
    CHECK(stand.ask(stand.anna, "GET", name).status == 401);
    const std::string other = store::blobName("x");
    CHECK(stand.send(stand.anna, other, "x", 0, 1).status == 404);
    const base::Instant later{stand.clock.now().ms + 2 * unnamedKeptMs};
    const int removed = stand.asConsole([&](store::MasterStore& master) -> base::Result<int> {
        static_cast<void>(removeUnnamed(master, stand.files(), stand.clock.now()));
        return static_cast<int>(removeUnnamed(master, stand.files(), later));
    });
    CHECK(removed == 0); // a manager may still let it in
}

TEST_CASE("a file is readable for who brought it and for who sees an attachment that names it", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(1000);
    const std::string name = store::blobName(bytes);
    stand.upload(stand.anna, bytes);
    CHECK(stand.ask(stand.boris, "GET", name).status == 404);
    CHECK(stand.ask(stand.boris, "HEAD", name).header("upload-complete") == "?0");
    stand.attach(stand.anna, name);
    CHECK(stand.ask(stand.boris, "GET", name).body == bytes);
    Phone kiosk(stand, "kiosk");
    good(kiosk.enrol(stand.code("kiosk", "kiosk")));
    CHECK(stand.ask(kiosk, "GET", name).status == 404);
}

TEST_CASE("two devices with the same photo store it once", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(1000);
    const std::string name = store::blobName(bytes);
    stand.upload(stand.anna, bytes);
    stand.upload(stand.boris, bytes); // knows it only by having it: it may not see anna's
    CHECK(stand.ask(stand.boris, "GET", name).body == bytes);
    int count = 0;
    stand.files().each([&](const std::string&) { ++count; });
    CHECK(count == 1);
}

TEST_CASE("a server that was stopped goes on where the device left off", "[server][blobs]")
{
    Stand stand;
    const std::string bytes = photo(3000);
    const std::string name = store::blobName(bytes);
    CHECK(stand.send(stand.anna, name, bytes.substr(0, 1000), 0, 3000).status == 204);
    // Bytes that were written but never counted, as a power cut leaves them.
    std::filesystem::path half;
    for (const auto& file : std::filesystem::recursive_directory_iterator(stand.files().folder() / "partial"))
        if (file.is_regular_file() && file.path().extension() != ".at")
            half = file.path();
    std::filesystem::resize_file(half, 1700);
    stand.restart();
    CHECK(stand.ask(stand.anna, "HEAD", name).header("upload-offset") == "1000");
    CHECK(stand.send(stand.anna, name, bytes.substr(1000), 1000, 3000).header("upload-complete") == "?1");
    CHECK(good(stand.files().read(name)) == bytes);
}

TEST_CASE("a device cannot begin more uploads than it may leave unfinished", "[server][blobs]")
{
    Stand stand;
    for (std::size_t i = 0; i < unfinishedMax; ++i)
        CHECK(stand.send(stand.anna, store::blobName(std::to_string(i)), "x", 0, 9).status == 204);
    CHECK(stand.send(stand.anna, store::blobName("one more"), "x", 0, 9).status == 429);
    CHECK(stand.send(stand.boris, store::blobName("one more"), "x", 0, 9).status == 204);
}

TEST_CASE("what nobody finished is gone after a week, what nobody names after a month", "[server][blobs]")
{
    House house;
    const store::BlobFiles files(house.folder.path() / store::blobFolder);
    Uploads uploads(files);
    base::SystemClock wall; // of the file system
    const base::Id device = base::Id::derive("phone");
    REQUIRE(uploads.append({device, store::blobName("abc"), 0, 3, "a"}));
    uploads.sweep({wall.now().ms + 6 * day});
    CHECK(uploads.offset(device, store::blobName("abc")) == 1);
    uploads.sweep({wall.now().ms + 8 * day});
    CHECK(uploads.offset(device, store::blobName("abc")) == 0);

    const std::string named = good(files.put("named"));
    const std::string unnamed = good(files.put("unnamed"));
    const auto sweep = [&](std::int64_t at) {
        return good(inTransaction(*house.master, [&](auto& master) -> base::Result<std::int64_t> {
            return removeUnnamed(master, files, {at});
        }));
    };
    good(inTransaction(*house.master, [&](auto& master) {
        return writeOwnRecord(master, "attachment", base::Id::derive("a"), {{"sha256", named}}, {});
    }));
    CHECK(sweep(0) == 0);
    CHECK(sweep(30 * day) == 0);
    CHECK(sweep(31 * day) == 1);
    CHECK(files.has(named));
    CHECK_FALSE(files.has(unnamed));
}

TEST_CASE("a backup carries the files, and a restore takes only those that are whole", "[server][blobs]")
{
    House house;
    const store::BlobFiles files(house.folder.path() / store::blobFolder);
    const std::string sound = good(files.put("sound"));
    const std::string damaged = good(files.put("damaged"));
    for (const std::string& name : {sound, damaged})
        good(inTransaction(*house.master, [&](auto& master) {
            return writeOwnRecord(master, "attachment", base::Id::derive(name), {{"sha256", name}}, {});
        }));
    const auto backup = house.folder.path() / "copy.fairbook";
    CHECK(good(backupMaster(house.folder.path(), backup, house.means())).files == 2);
    const store::BlobFiles copies(filesOfBackup(backup));
    CHECK(good(copies.read(sound)) == "sound");
    std::filesystem::remove(copies.pathOf(damaged));
    std::ofstream(copies.pathOf(damaged)) << "rotten";
    const auto folder = house.folder.path() / "restored";
    const CheckReport report = good(restoreMaster(backup, folder, house.means()));
    CHECK(report.files == 1);
    CHECK(report.filesAwaited == 1);
    CHECK(good(store::BlobFiles(folder / store::blobFolder).read(sound)) == "sound");
}

TEST_CASE("a check finds a file that is not what its name says", "[server][blobs]")
{
    House house;
    const store::BlobFiles files(house.folder.path() / store::blobFolder);
    const std::string name = good(files.put("photo"));
    CheckReport report;
    checkFiles(*house.reader, files, house.random, report);
    CHECK(report.whole());
    CHECK(report.filesRead == 1);
    std::ofstream(files.pathOf(name)) << "phota";
    checkFiles(*house.reader, files, house.random, report);
    CHECK(report.problems.size() == 1);
}

} // namespace
} // namespace fairbook::server

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "shared/base/hash.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;
using base::StoreFault;

namespace {

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

void write(const std::filesystem::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary) << content;
}

/// A base with one client, closed.
void fill(const std::filesystem::path& folder)
{
    Device device(1, folder);
    device.client("Іваненко");
}

template <typename Work>
std::optional<StoreFault> faultOf(Work work)
{
    try {
        work();
    } catch (const base::StoreError& error) {
        return error.fault();
    }
    return std::nullopt;
}

base::Result<void> openIn(const std::filesystem::path& folder)
{
    base::FakeClock clock;
    base::SeededRandom random(4);
    auto opened = store::DeviceStore::open(folder, clock, random);
    return opened ? base::Result<void>() : tl::unexpected(opened.error());
}

void runRaw(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database raw(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    raw.exec(sql);
}

} // namespace

TEST_CASE("a base of a newer Fairbook is refused and left as it is", "[store][file]")
{
    const TempFolder folder;
    fill(folder.path());
    const auto file = folder.path() / "fairbook.db";
    runRaw(file, "PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string before = contentOf(file);
    const auto opened = openIn(folder.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == base::Code::tooNew);
    CHECK(contentOf(file) == before);
}

TEST_CASE("a newer base is refused also where its header is still in the log", "[store][file]")
{
    const TempFolder folder;
    const TempFolder copy;
    fill(folder.path());
    {
        SQLite::Database raw((folder.path() / "fairbook.db").string(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99");
        for (const char* name : {"fairbook.db", "fairbook.db-wal"})
            std::filesystem::copy(folder.path() / name, copy.path() / name);
    }
    const std::string before = contentOf(copy.path() / "fairbook.db");
    const auto opened = openIn(copy.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == base::Code::tooNew);
    CHECK(contentOf(copy.path() / "fairbook.db") == before);
}

TEST_CASE("another program's database is refused and left as it is", "[store][file]")
{
    const TempFolder folder;
    const auto file = folder.path() / "fairbook.db";
    SECTION("with its own application id")
    {
        runRaw(file, "PRAGMA application_id = 77; CREATE TABLE t(x)");
    }
    SECTION("without any")
    {
        runRaw(file, "CREATE TABLE t(x)");
    }
    SECTION("a server's base")
    {
        REQUIRE(store::Database::open(file, store::OpenAs::master));
    }
    const std::string before = contentOf(file);
    const auto opened = openIn(folder.path());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == base::Code::foreign);
    CHECK(contentOf(file) == before);
}

TEST_CASE("a damaged base is reported as damaged and left as it is", "[store][file]")
{
    const TempFolder folder;
    const auto file = folder.path() / "fairbook.db";
    fill(folder.path());
    std::string content = contentOf(file);
    SECTION("no database at all")
    {
        content = std::string(5000, 'x');
    }
    SECTION("a few bytes of something")
    {
        content = "hello";
    }
    SECTION("its first page is rubbish behind the header")
    {
        content.replace(100, 3900, std::string(3900, '\x5a'));
    }
    SECTION("cut off in the middle")
    {
        content.resize(8192);
    }
    write(file, content);
    const auto fault = faultOf([&] {
        base::FakeClock clock;
        base::SeededRandom random(4);
        auto opened = store::DeviceStore::open(folder.path(), clock, random);
        if (!opened)
            FAIL("refused: " << base::codeName(opened.error().code));
        const auto report = (*opened)->check();
        throw base::StoreError(StoreFault::corrupt, report ? "not noticed" : "noticed by check");
    });
    CHECK(fault == StoreFault::corrupt);
    CHECK(contentOf(file) == content);
}

TEST_CASE("check() notices counts, search and digest that are not right", "[store][file]")
{
    Device device;
    device.client("Іваненко");
    REQUIRE(device.sound());
    SECTION("a count")
    {
        device->database().run("UPDATE meta SET value = value + 1 WHERE name = 'count_clients'");
    }
    SECTION("the search index")
    {
        device->database().run("UPDATE listed SET words = 'nother'");
    }
    SECTION("the digest")
    {
        device->database().run("UPDATE record SET hash = x'00112233445566778899aabbccddeeff'");
    }
    const auto report = device->check();
    REQUIRE_FALSE(report);
    CHECK_FALSE(report.error().detail.empty());
}

TEST_CASE("a base that another program writes to is reported as locked, and works later", "[store][file]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    device->database().run("PRAGMA busy_timeout = 0");
    SQLite::Database other((folder.path() / "fairbook.db").string(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK(faultOf([&] { device.client("A"); }) == StoreFault::locked);
    CHECK(device->clients({}, "", 10).empty());
    other.exec("ROLLBACK");
    CHECK(device.client("A") != base::Id{});
    CHECK(device->counts().clients == 1);
}

TEST_CASE("a full disk loses nothing that was saved, and later works", "[store][file]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    const base::Id kept = device.client("Kept");
    auto& database = device->database();
    database.run("PRAGMA max_page_count = " +
                 std::to_string(database.raw().execAndGet("PRAGMA page_count").getInt() + 8));
    int saved = 1;
    std::optional<StoreFault> fault;
    while (!fault && saved < 5000) {
        fault = faultOf([&] { device.client("More", "", {{"note", std::string(2000, 'x')}}); });
        saved += fault ? 0 : 1;
    }
    CHECK(fault == StoreFault::full);
    CHECK(device->counts().clients == saved);
    CHECK(device->outgoing(1U << 30U, 100'000).last == saved);
    database.run("PRAGMA max_page_count = 1000000");
    device.client("After");
    CHECK(device->counts().clients == saved + 1);
    CHECK(device->outgoing(1U << 30U, 100'000).last == saved + 1);
    CHECK(device->record(kept));
    CHECK(device.sound());
}

TEST_CASE("a failure in the middle of a transaction leaves no trace", "[store][file]")
{
    Device device;
    auto& database = device->database();
    {
        store::Transaction outer(database);
        {
            store::Transaction inner(database);
            database.run("INSERT INTO meta(name, value) VALUES ('inner', 1)");
        }
        database.run("INSERT INTO meta(name, value) VALUES ('outer', 1)");
        outer.commit();
    }
    {
        store::Transaction dropped(database);
        database.run("INSERT INTO meta(name, value) VALUES ('dropped', 1)");
    }
    store::Query query(database, "SELECT name FROM meta WHERE name IN ('inner', 'outer', 'dropped') ORDER BY name");
    REQUIRE(query.step());
    CHECK(query.text(0) == "outer");
    CHECK_FALSE(query.step());
}

TEST_CASE("a backup is a whole base, and overwrites nothing", "[store][file]")
{
    const TempFolder folder;
    Device device;
    device.client("Іваненко");
    std::filesystem::create_directories(folder.path() / "copy");
    const auto file = folder.path() / "copy" / "fairbook.db";
    REQUIRE(device->backup(file));
    Device copy(2, folder.path() / "copy");
    CHECK(copy.found("іваненко").size() == 1);
    CHECK(copy->outgoing(1U << 20U, 10).lines == device->outgoing(1U << 20U, 10).lines);
    CHECK(copy.sound());
    const auto again = device->backup(file);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == base::Code::exists);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "copy" / "fairbook.db.part"));
}

TEST_CASE("lists and search are made again when their rules have changed", "[store][file]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    device.client("Коваль", "Іван", phone("067 123 45 67"));
    device.client("Абрамов", "", {{"grade", "A"}});
    device.act(device.client("Deleted"), model::Action::remove);
    auto& database = device->database();
    database.run("UPDATE meta SET value = x'00' WHERE name = 'derived_rules'");
    database.run("UPDATE record SET sort_key = x'ff' WHERE sort_key IS NOT NULL");
    database.run("DELETE FROM facet");
    database.run("DELETE FROM match_key");
    device.reopen();
    CHECK(device->clients({}, "", 10).front().name == "Абрамов");
    CHECK(device.found("коваль").size() == 1);
    CHECK(device.found("deleted").empty());
    CHECK(device->known({{"phones", {{"a1b2", {{"raw", "0671234567"}}}}}}, 5).size() == 1);
    store::ListFilter filter;
    filter.grade = "A";
    CHECK(device->countClients(filter) == 1);
    CHECK(device.sound());
}

TEST_CASE("every catalogue field that asks for a column has one", "[store][file]")
{
    Device device;
    const base::Id id = device.client("A", "", {{"grade", "B"}});
    store::Query query(device->database(), "SELECT f_grade FROM record WHERE id = ?");
    query.bind(id);
    REQUIRE(query.step());
    CHECK(query.text(0) == "B");
}

TEST_CASE("a base says whose it is and writes through to the disk", "[store][file]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    auto& raw = device->database().raw();
    CHECK(raw.execAndGet("PRAGMA application_id").getInt() == store::applicationId);
    CHECK(raw.execAndGet("PRAGMA journal_mode").getString() == "wal");
    CHECK(raw.execAndGet("PRAGMA synchronous").getInt() == 2);
    CHECK(raw.execAndGet("PRAGMA secure_delete").getInt() == 1);
    CHECK(raw.execAndGet("PRAGMA cell_size_check").getInt() == 1);
}

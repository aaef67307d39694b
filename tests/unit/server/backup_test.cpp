#include <fstream>

#include <catch2/catch.hpp>

#include "server/auth/audit.h"
#include "server/auth/own_record.h"
#include "server/jobs/backup.h"
#include "server/jobs/stats.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {
namespace {

void fill(House& house, int clients)
{
    good(inTransaction(*house.master, [&](auto& opened) -> base::Result<void> {
        for (int i = 0; i < clients; ++i) {
            const base::Json set = {{"company", "Lan " + std::to_string(i)}};
            if (auto written = writeOwnRecord(opened, "client", base::Id::derive(std::to_string(i)), set, {}); !written)
                return written;
        }
        return {};
    }));
}

/// The one incarnation of these tests: the server's own.
std::pair<std::string, std::int64_t> own(store::MasterReader& reader)
{
    const auto numbers = reader.lastNumbers();
    REQUIRE(numbers.size() == 1);
    return *numbers.begin();
}

TEST_CASE("a backup holds what was there, and the base then says so", "[server][backup]")
{
    House house;
    fill(house, 20);
    const auto file = house.folder.path() / "copy.fairbook";
    const CheckReport report = good(backupMaster(house.folder.path(), file, house.means()));
    CHECK(report.whole());
    CHECK(report.records == 20);
    CHECK(report.operations == 20);
    const auto [incarnation, last] = own(*house.reader);
    CHECK(house.reader->backedUpTo(incarnation) == last);
    CHECK(readAudit(house.reader->database(), 1).at(0).action == "backup");
    fill(house, 1);
    CHECK(house.reader->backedUpTo(incarnation) == last);
    CHECK(own(*house.reader).second == last + 1);
    CHECK(masterStats(*house.reader).at("not_backed_up") == 1);
}

TEST_CASE("a backup never overwrites a file", "[server][backup]")
{
    House house;
    const auto file = house.folder.path() / "copy.fairbook";
    std::ofstream(file) << "precious";
    CHECK(backupMaster(house.folder.path(), file, house.means()).error().code == base::Code::exists);
    CHECK(std::filesystem::file_size(file) == 8);
}

TEST_CASE("a restored base holds the backup, in a new epoch", "[server][backup]")
{
    House house;
    fill(house, 20);
    const Enrolled phone = house.enrol(house.user("anna"));
    const auto file = house.folder.path() / "copy.fairbook";
    good(backupMaster(house.folder.path(), file, house.means()));
    fill(house, 25);
    const auto folder = house.folder.path() / "restored";
    const CheckReport report = good(restoreMaster(file, folder, house.means()));
    CHECK(report.records == 22);
    const auto reader = good(store::MasterReader::open(folder));
    CHECK(reader->epoch() != house.reader->epoch());
    CHECK(reader->company() == "Lan Trade");
    CHECK(reader->digest().first == 22);
    CHECK(authenticate(*reader, "Bearer " + phone.token));
    CHECK(checkMaster(*reader).whole());
    CHECK(readAudit(reader->database(), 1).at(0).action == "restore");
    CHECK(!std::filesystem::exists(folder / "restore.partial"));
}

TEST_CASE("a restore never overwrites a base", "[server][backup]")
{
    House house;
    const auto file = house.folder.path() / "copy.fairbook";
    good(backupMaster(house.folder.path(), file, house.means()));
    const std::string epoch = house.reader->epoch();
    CHECK(restoreMaster(file, house.folder.path(), house.means()).error().code == base::Code::exists);
    CHECK(house.reader->epoch() == epoch);
}

TEST_CASE("a damaged or foreign backup is refused, and nothing is made of it", "[server][backup]")
{
    House house;
    fill(house, 200);
    const auto file = house.folder.path() / "copy.fairbook";
    good(backupMaster(house.folder.path(), file, house.means()));
    const auto folder = house.folder.path() / "restored";
    {
        std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
        stream.seekp(5 * 4096);
        stream << std::string(3 * 4096, '\xaa');
    }
    CHECK_THROWS_AS(restoreMaster(file, folder, house.means()), base::StoreError);
    std::ofstream(house.folder.path() / "text.txt") << std::string(5000, 'x');
    CHECK_THROWS_AS(restoreMaster(house.folder.path() / "text.txt", folder, house.means()), base::StoreError);
    CHECK(restoreMaster(house.folder.path() / "nothing", folder, house.means()).error().code == base::Code::notFound);
    CHECK(!std::filesystem::exists(folder / "master.db"));
}

TEST_CASE("a check finds a record that is not what its hash says, and a number that is missing", "[server][backup]")
{
    House house;
    fill(house, 20);
    REQUIRE(checkMaster(*house.reader).whole());
    SECTION("a changed record")
    {
        house.master->database().run("UPDATE record SET body = '{\"company\":\"Forged\"}' WHERE seq = 7");
        CHECK(checkMaster(*house.reader).problems.size() == 1);
    }
    SECTION("a record that is gone")
    {
        house.master->database().run("DELETE FROM record WHERE seq = 7");
        CHECK(checkMaster(*house.reader).problems.size() == 2); // count and digest
    }
    SECTION("an operation that is gone")
    {
        house.master->database().run("DELETE FROM operation WHERE key % 1099511627776 = 7");
        CHECK(checkMaster(*house.reader).problems.size() == 1);
    }
}

} // namespace
} // namespace fairbook::server

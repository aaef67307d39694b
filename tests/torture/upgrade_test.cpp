// An upgrade that is killed: bases of devices and of a server, as every version of their tables made them, are opened
// by this one, and the program dies at each statement in turn. Afterwards the base opens, with every row that it had.
#include <catch2/catch.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <fstream>
#include <iterator>

#include <sqlite3.h>

#include "shared/base/hash.h"
#include "shared/store/schema.h"
#include "tests/fleet/fleet.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

constexpr int waitingClients = 5;

std::vector<std::filesystem::path> migrationsOf(const std::string& kind)
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(SOURCE_FOLDER) / "shared/store/migrations"))
        if (entry.path().filename().string().starts_with(kind + "_"))
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// A base in use, of today.
void makeToday(const std::filesystem::path& folder)
{
    PlainServer server;
    Device anna(1);
    for (int n = 0; n < 20; ++n)
        anna.client("Confirmed " + std::to_string(n));
    server.exchange(*anna);
    Device boris(2, folder);
    server.exchange(*boris);
    for (int n = 0; n < waitingClients; ++n)
        boris.client("Waiting " + std::to_string(n));
}

std::string columnsOf(SQLite::Database& database, const std::string& schema, const std::string& table)
{
    SQLite::Statement query(database,
                            "SELECT group_concat(name) FROM pragma_table_info('" + table + "', '" + schema + "')");
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
}

/// A kind of base, and its rows that cannot be derived from others.
struct Kind
{
    std::string name; ///< of its migrations
    std::string file;
    std::vector<std::string> tables;
};
const Kind deviceKind{"device", "fairbook.db", {"meta", "record", "base_state", "pending", "draft", "setting"}};
const Kind masterKind{"master", "master.db", {"meta", "counter", "incarnation", "record", "operation"}};

/// The same rows in a base as version `version` made it.
void makeAsOf(std::size_t version, const Kind& kind, const std::filesystem::path& today,
              const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder);
    SQLite::Database old((folder / kind.file).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    const auto migrations = migrationsOf(kind.name);
    for (std::size_t n = 0; n < version; ++n) {
        std::ifstream sql(migrations.at(n));
        old.exec(std::string{std::istreambuf_iterator<char>(sql), {}});
    }
    old.exec("ATTACH '" + (today / kind.file).string() + "' AS today");
    for (const std::string& table : kind.tables) {
        const std::string columns = columnsOf(old, "main", table);
        old.exec("INSERT OR REPLACE INTO main." + table + "(" + columns + ") SELECT " + columns + " FROM today." +
                 table);
    }
    old.exec("DELETE FROM meta WHERE name = 'derived_rules'; DETACH today");
    old.exec("PRAGMA application_id = " + std::to_string(store::applicationId) +
             "; PRAGMA user_version = " + std::to_string(version));
}

int statementsLeft = 0;

int dieAtStatement(unsigned, void*, void*, void*)
{
    if (--statementsLeft == 0)
        ::kill(::getpid(), SIGKILL);
    return 0;
}

int watch(sqlite3* handle, char**, const sqlite3_api_routines*)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, dieAtStatement, nullptr);
}

/// Opens the base in a child that dies at its n-th statement. False: it had fewer and ended well.
bool diesWhileOpening(const Kind& kind, const std::filesystem::path& folder, int statement)
{
    const pid_t child = ::fork();
    if (child == 0) {
        statementsLeft = statement;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
        base::FakeClock clock;
        base::SeededRandom random(5);
        if (kind.name == "master")
            ::_exit(store::MasterStore::open(folder, clock, random) ? 0 : 1);
        ::_exit(store::DeviceStore::open(folder, clock, random) ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
    return WIFSIGNALED(status);
}

/// Every version of a kind of base, killed at every statement of its upgrade; `check` looks at what is left.
template <typename Check>
void killUpgrades(const Kind& kind, store::OpenAs as, const std::filesystem::path& folder, const Check& check)
{
    int kills = 0;
    const std::size_t versions = migrationsOf(kind.name).size();
    REQUIRE(versions == static_cast<std::size_t>(store::schemaVersionOf(as)));
    for (std::size_t version = 1; version <= versions; ++version) {
        const auto shipped = folder / ("version " + std::to_string(version));
        makeAsOf(version, kind, folder / "today", shipped);
        bool died = true;
        for (int statement = 1; died; ++statement) {
            INFO(kind.name << ", version " << version << ", statement " << statement);
            const auto tried = folder / "tried";
            std::filesystem::remove_all(tried);
            std::filesystem::copy(shipped, tried);
            died = diesWhileOpening(kind, tried, statement);
            kills += died ? 1 : 0;
            check(tried);
        }
    }
    WARN(versions << " versions, killed " << kills << " times");
}

/// Records by their hashes, what each incarnation has sent, and the digest over all.
std::string masterText(store::MasterReader& reader)
{
    std::string text = std::to_string(reader.head()) + base::toHex(reader.digest().second) + '\n';
    reader.feed(0, 1000, 1U << 30U, [&](const store::FeedRow& row) {
        text += row.id.text() + ' ' + base::toHex(row.hash) + ' ' + std::to_string(row.seq) + '\n';
    });
    for (const auto& [incarnation, last] : reader.lastNumbers())
        text += incarnation + ' ' + std::to_string(last) + '\n';
    store::Query lines(reader.database(), "SELECT count(*), sum(length(line)) FROM operation");
    return lines.step() ? text + lines.text(0) + ' ' + lines.text(1) : text;
}

} // namespace

TEST_CASE("an upgrade that is killed at any statement leaves the old base or the new one, with every row",
          "[torture][R-07]")
{
    const TempFolder folder;
    makeToday(folder.path() / "today");
    killUpgrades(deviceKind, store::OpenAs::device, folder.path(), [](const std::filesystem::path& tried) {
        Device device(6, tried);
        REQUIRE(device->counts().unsent == waitingClients);
        REQUIRE(device->clients({}, "", 100).size() == 20U + waitingClients);
        REQUIRE(device->outgoing(1U << 20U, 100).lines.size() == waitingClients);
        REQUIRE(device.sound());
    });
}

TEST_CASE("a server's upgrade that is killed at any statement leaves the old base or the new one, with every row",
          "[torture][R-07]")
{
    const TempFolder folder;
    fleet::Fleet fleet({"anna", "boris"});
    for (int n = 0; n < 20; ++n)
        fleet["anna"].capture("Confirmed " + std::to_string(n));
    REQUIRE(fleet.settle());
    std::filesystem::create_directories(folder.path() / "today");
    fleet.server().master().database().run("VACUUM INTO '" + (folder.path() / "today/master.db").string() + "'");
    const std::string before = masterText(fleet.server().reader());
    killUpgrades(masterKind, store::OpenAs::master, folder.path(), [&](const std::filesystem::path& tried) {
        base::FakeClock clock;
        base::SeededRandom random(7);
        const auto master = store::MasterStore::open(tried, clock, random);
        REQUIRE(master);
        const auto reader = store::MasterReader::open(tried);
        REQUIRE(reader);
        REQUIRE(masterText(**reader) == before);
        (*master)->begin();
        (*master)->commit();
    });
}

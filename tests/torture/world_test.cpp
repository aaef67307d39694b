// What the world does to a company's base: poisoned text, a server set back while fifty devices hold more, old
// programs' bytes, a reader who never leaves. The names are promises; docs/reliability.md says which case each one is.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "shared/base/hash.h"
#include "shared/model/fold.h"
#include "shared/store/database.h"
#include "shared/sync/messages.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

std::filesystem::path corpora()
{
    const char* folder = std::getenv("FAIRBOOK_CORPORA");
    return folder == nullptr ? std::filesystem::path(SOURCE_FOLDER) / "../shared/corpora"
                             : std::filesystem::path(folder);
}

/// Strings that break programs: the open list where it is at hand, and our own few of each kind.
std::vector<std::string> naughtyStrings()
{
    std::vector<std::string> strings{"",
                                     " ",
                                     "\t\n",
                                     "NULL",
                                     "0",
                                     "-1",
                                     "{}",
                                     "[]",
                                     "\"",
                                     "\\",
                                     "'; DROP TABLE record; --",
                                     "=1+1",
                                     "../../etc/passwd",
                                     "\u202e\u2066right",
                                     "\ufeffmark",
                                     "\u0000",
                                     "🧑‍🚀👩‍👩‍👧‍👦",
                                     "Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮",
                                     std::string(3000, 'a'),
                                     std::string("nul\0in", 6),
                                     "%s%n%x"};
    std::ifstream list(corpora() / "strings/blns.jsonl");
    for (std::string line; std::getline(list, line);)
        if (const auto json = base::parseJson(line))
            strings.push_back(base::textAt(*json, "s"));
    return strings;
}

/// A line that no honest device would send, under the number that is due.
std::string poisoned(int kind, std::int64_t n, const std::string& incarnation)
{
    const std::string begin =
        R"({"op":"0192f3c1-0000-7000-8000-00000000)" + std::to_string(1000 + n) + R"(","inc":")" + incarnation +
        R"(","n":)" + std::to_string(n) +
        R"(,"type":"client","id":"0192f3bf-0000-7000-8000-0000000000c1","hlc":"019aaaabfef00000",)";
    switch (kind % 8) {
    case 0:
        return begin + "\"do\":\"set\",\"set\":{\"note\":\"" + std::string(300'000, 'x') + "\"}}";
    case 1:
        return begin + "\"do\":\"set\",\"set\":{\"note\":\"\xff\xfe\"}}";
    case 2:
        return begin + R"("do":"set","set":{"note":"\ud800"}})";
    case 3:
        return begin + R"("do":"set","set":[1,2]})";
    case 4:
        return begin + R"("do":"teleport","set":{"note":"x"}})";
    case 5:
        return begin + "\"do\":\"set\",\"set\":{\"note\":" + std::string(2000, '[') + std::string(2000, ']') + "}}";
    case 6:
        return std::string(1, '\0') + "\x01\x02 nothing";
    default:
        return begin + R"("do":"set","set":{"note":"x"},"base":{"note":["x","y",7]}})";
    }
}

std::string requestOf(const std::string& incarnation, std::int64_t last, const std::vector<std::string>& lines)
{
    sync::Hello hello;
    hello.incarnation = incarnation;
    hello.last = last;
    std::string body = sync::writeHello(hello) + "\n";
    for (const std::string& line : lines)
        body += line + "\n";
    return body;
}

} // namespace

TEST_CASE("every naughty string that a person types arrives as it was typed", "[torture][R-17]")
{
    Fleet fleet({"anna", "boris"});
    const auto strings = naughtyStrings();
    std::vector<base::Id> clients;
    for (const std::string& text : strings) {
        const auto done = fleet["anna"].commit({editOf(model::Action::create, "client", {},
                                                       {{"company", "Acme"}, {"note", text}, {"later_field", text}})});
        REQUIRE(done);
        clients.push_back(done->records.front());
    }
    REQUIRE(fleet.settle());
    CHECK(fleet.agree());
    for (std::size_t n = 0; n < strings.size(); ++n) {
        const model::Record record = fleet["boris"].record(clients[n]);
        INFO("string " << n);
        CHECK(model::valueAt(record, "later_field") != nullptr);
        if (strings[n] != "" && base::isUtf8(strings[n]))
            CHECK(base::textAt(record.body, "later_field") == strings[n]);
    }
    for (FleetDevice* device : fleet.devices())
        CHECK(device->store().check());
    WARN(strings.size() << " strings");
}

TEST_CASE("poisoned changes delay no others, and sending them again makes nothing grow", "[torture][R-17]")
{
    Fleet fleet({"anna"});
    const std::string incarnation = "Poisoned001";
    std::vector<std::string> lines;
    constexpr std::int64_t all = 1000;
    int poison = 0;
    for (std::int64_t n = 1; n <= all; ++n) {
        if (n % 125 == 0) {
            lines.push_back(poisoned(poison++, n, incarnation));
            continue;
        }
        model::Operation operation;
        operation.id = base::Id::derive("operation " + std::to_string(n));
        operation.incarnation = incarnation;
        operation.number = static_cast<std::uint64_t>(n);
        operation.type = "client";
        operation.record = base::Id::derive("record " + std::to_string(n));
        operation.action = model::Action::create;
        operation.set = {{"company", "Sound " + std::to_string(n)}};
        operation.stamp = base::Hlc{std::uint64_t{1'763'800'000'000} << 16U};
        lines.push_back(model::writeOperation(operation));
    }
    const sync::HttpRequest request{
        .method = "POST",
        .path = "/v1/sync",
        .headers = {{"Authorization", "Bearer " + fleet["anna"].token()}, {"Content-Type", std::string(sync::ndjson)}},
        .body = requestOf(incarnation, all, lines)};
    const std::int64_t before = fleet.server().operationCount();
    REQUIRE(fleet.server().handle(request).status == 200);
    const std::int64_t head = fleet.server().head();
    const std::string digest = fleet.server().digest();
    const std::int64_t operations = fleet.server().operationCount();
    CHECK(operations == before + all);
    const auto hashes = fleet.server().hashes();
    for (std::int64_t n = 1; n <= all; ++n)
        if (n % 125 != 0)
            CHECK(hashes.contains(base::Id::derive("record " + std::to_string(n))));
    store::Query aside(fleet.server().master().database(),
                       "SELECT count(*) FROM operation WHERE verdict <> 'accepted' AND reason <> ''");
    REQUIRE(aside.step());
    CHECK(aside.integer(0) == poison);
    for (int again = 0; again < 5; ++again)
        REQUIRE(fleet.server().handle(request).status == 200);
    CHECK(fleet.server().head() == head);
    CHECK(fleet.server().digest() == digest);
    CHECK(fleet.server().operationCount() == operations);
}

TEST_CASE("ten thousand phones on one contact arrive, and hold nobody else up", "[torture][R-17]")
{
    Fleet fleet({"anna", "boris"});
    constexpr int phones = 10'000;
    constexpr int atOnce = 1000; // as many paths as one operation may name
    const base::Id client = fleet["anna"].capture("Call centre");
    for (int first = 0; first < phones; first += atOnce) {
        model::Edit edit = editOf(model::Action::set, "client", client);
        for (int n = first; n < first + atOnce; ++n) {
            const std::string number = "+38044" + std::to_string(1'000'000 + n);
            const base::Json phone = {{"raw", number}};
            edit.set["phones/" + model::elementId(model::Kind::phoneSet, phone)] = phone;
        }
        REQUIRE(fleet["anna"].commit({edit}));
    }
    for (int n = 0; n < 99; ++n)
        fleet["anna"].capture("Beside it " + std::to_string(n));
    REQUIRE(fleet.settle());
    CHECK(fleet.agree());
    CHECK(fleet["anna"].counts().setAside == 0);
    CHECK(fleet["boris"].counts().clients == 101);
    const model::Record arrived = fleet["boris"].record(client);
    CHECK(arrived.body["phones"].size() > phones - 5); // ids of 24 bits may meet, and both are kept then
    CHECK(fleet["boris"].store().search("1009999", 5).size() == 1);
    fleet["boris"].edit("note", "whose are all these?", arrived);
    fleet["anna"].edit(jobTitle, "Operator", fleet["anna"].record(client));
    REQUIRE(fleet.settle());
    CHECK(fleet.agree());
    CHECK(fleet["anna"].record(client).body["note"] == "whose are all these?");
    CHECK(fleet["anna"].store().check());
    CHECK(fleet["boris"].store().check());
}

TEST_CASE("a server that is set back to a backup gets again what fifty devices hold", "[torture][R-12]")
{
    Fleet fleet({"anna"});
    for (int n = 1; n < 50; ++n)
        fleet.add("device " + std::to_string(n));
    REQUIRE(fleet.settle());
    fleet.server().backup();
    std::vector<base::Id> captured;
    for (FleetDevice* device : fleet.devices())
        captured.push_back(device->capture("After the backup, of " + device->name()));
    REQUIRE(fleet.settle());
    fleet.server().restoreBackup();
    for (FleetDevice* device : fleet.devices())
        captured.push_back(device->capture("After the restore, of " + device->name()));
    REQUIRE(fleet.settle());
    REQUIRE(fleet.settle());
    CHECK(fleet.agree());
    const auto hashes = fleet.server().hashes();
    CHECK(hashes.size() == captured.size() + 1);
    for (const base::Id& id : captured)
        CHECK(hashes.contains(id));
    CHECK(fleet.lostValues().empty());
}

TEST_CASE("what every shipped version wrote is read, and is the same record", "[torture][R-16]")
{
    int read = 0;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(SOURCE_FOLDER) / "tests/torture/shipped")) {
        std::ifstream input(entry.path());
        std::string expected; // the first line: the hash of the record, as that version had it
        std::getline(input, expected);
        std::vector<model::Operation> operations;
        for (std::string line; std::getline(input, line);) {
            const auto operation = model::parseOperation(line);
            INFO(entry.path() << ": " << line);
            REQUIRE(operation);
            operations.push_back(*operation);
        }
        INFO(entry.path());
        CHECK(base::toHex(model::hashOf(model::fold(operations))) == expected);
        ++read;
    }
    CHECK(read >= 4);
}

TEST_CASE("a log that grew while somebody was reading is cut when the reader has left", "[torture][R-06]")
{
    const TemporaryFolder folder;
    auto writer = store::Database::open(folder.path() / "master.db", store::OpenAs::master);
    REQUIRE(writer);
    auto& database = **writer;
    database.run("CREATE TABLE filler(x)");
    auto reader = store::Database::open(folder.path() / "master.db", store::OpenAs::masterReader);
    REQUIRE(reader);
    constexpr std::uintmax_t logMax = 64U << 20U;
    const auto logSize = [&] { return std::filesystem::file_size(folder.path() / "master.db-wal"); };
    const auto fill = [&](int rows) {
        for (int n = 0; n < rows; ++n)
            database.run("INSERT INTO filler VALUES (randomblob(100000))");
    };
    (*reader)->run("BEGIN");
    {
        store::Query look(**reader, "SELECT count(*) FROM filler");
        REQUIRE(look.step());
    }
    fill(250); // 25 MB while the reader stands still
    CHECK(logSize() > 20U << 20U);
    (*reader)->run("COMMIT");
    fill(30);
    CHECK(logSize() <= logMax);
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    fill(30);
    CHECK(logSize() <= 16U << 20U);
}

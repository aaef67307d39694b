// A fresh device takes a prebuilt base instead of reading the whole feed; whatever goes wrong, it ends with the same
// records as everybody, and with all that was its own.
#include <catch2/catch.hpp>

#include <fstream>
#include <set>

#include "shared/store/base_switch.h"
#include "shared/store/blob_store.h"
#include "shared/store/database.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Code;
using base::Json;

namespace {

/// Anna has captured some people, and the server has made its file.
void fill(Fleet& fleet, int clients = 40)
{
    for (int i = 0; i < clients; ++i)
        fleet["anna"].capture("Client " + std::to_string(i));
    REQUIRE(fleet.settle());
    fleet.server().makeBaseFile();
    fleet.server().sendAtMost(1500); // many small answers
}

FleetDevice& fresh(Fleet& fleet)
{
    return fleet.add("new", "manager", Storage::files);
}

std::size_t askedFor(FleetDevice& device, std::string_view path)
{
    const auto& sent = device.network().sent();
    return static_cast<std::size_t>(std::count_if(
        sent.begin(), sent.end(), [&](const sync::HttpRequest& request) { return request.path.starts_with(path); }));
}

/// Steps of a first sync until `stop` of them are done; true: it ended before.
bool runSteps(FleetDevice& device, int stop)
{
    sync::SyncRun run(device.store());
    for (int done = 0; done < stop; ++done) {
        const auto step = run.next();
        REQUIRE(step);
        if (step->kind == sync::Step::Kind::over)
            return true;
        if (step->kind == sync::Step::Kind::ask) {
            const auto answer = device.network().exchange(step->request);
            REQUIRE(answer);
            REQUIRE(run.answer(*answer));
        }
    }
    return false;
}

/// A first sync that is cut off as soon as the base file has taken its place.
void takeOnly(FleetDevice& device)
{
    sync::SyncRun run(device.store());
    while (!run.baseFile().taken) {
        const auto step = run.next();
        REQUIRE(step);
        REQUIRE(step->kind != sync::Step::Kind::over);
        if (step->kind == sync::Step::Kind::ask && !run.baseFile().taken)
            REQUIRE(run.answer(*device.network().exchange(step->request)));
    }
}

std::vector<std::string> leftovers(const FleetDevice& device)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(device.files())) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with("fairbook.next") || name.ends_with(".part"))
            names.push_back(name);
    }
    return names;
}

void changeByte(const std::filesystem::path& file)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(3000);
    const char byte = static_cast<char>(stream.get() ^ 1);
    stream.seekp(3000);
    stream.put(byte);
}

} // namespace

SCENARIO("a fresh device takes the server's base file", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    GIVEN("nothing changed since the file was made")
    {
        const auto report = device.firstSync();
        REQUIRE(report);
        THEN("it has everything after one exchange, and agrees with the server")
        {
            CHECK(fleet.agree());
            CHECK(device.counts().clients == 41);
            CHECK(report->receipt != "");
            CHECK(report->baseFile);
            CHECK(report->pulled == 41);
            CHECK(askedFor(device, "/v1/sync") == 1);
            CHECK(device.store().check());
            CHECK(leftovers(device).empty());
            CHECK(device.store().search("client 17", 5).size() == 1);
        }
        AND_THEN("it works on like any other device")
        {
            device.edit(jobTitle, "Owner");
            CHECK(fleet.settle());
            CHECK(fleet.agree());
            CHECK(fleet["anna"].shown(jobTitle) == "Owner");
        }
    }
    GIVEN("others went on after the file was made")
    {
        fleet["anna"].edit(jobTitle, "Director");
        fleet["anna"].capture("Late");
        REQUIRE(fleet["anna"].sync());
        REQUIRE(device.firstSync());
        THEN("the feed brings what is missing")
        {
            CHECK(fleet.agree());
            CHECK(device.shown(jobTitle) == "Director");
            CHECK(device.store().check());
        }
    }
    GIVEN("a second file, made from the first one")
    {
        const std::string first = fleet.server().makeBaseFile().offer.sha256;
        fleet["anna"].edit(jobTitle, "Director");
        fleet["anna"].capture("Late");
        REQUIRE(fleet["anna"].sync());
        CHECK(fleet.server().makeBaseFile().offer.sha256 != first);
        REQUIRE(device.firstSync());
        CHECK(fleet.agree());
        CHECK(device.store().search("late", 5).size() == 1);
        CHECK(device.store().check());
    }
}

SCENARIO("a kiosk never gets a base file", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& kiosk = fleet.add("stand", "kiosk", Storage::files);
    REQUIRE(kiosk.firstSync());
    CHECK(askedFor(kiosk, "/v1/base") == 0);
    CHECK(kiosk.counts().clients == 0);
}

SCENARIO("what was captured before a base file came is kept and pushed", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine before");
    device.store().saveDraft("capture", {{"company", "half typed"}});
    device.store().setSetting("language", "uk");
    REQUIRE(device.store().blobs().put("a photo"));
    const auto undoable = device.commit({editOf(model::Action::set, "client", mine, {{"note", "tall"}})});
    REQUIRE(undoable);
    const std::string incarnation = device.store().incarnation();

    REQUIRE(device.firstSync());
    CHECK(askedFor(device, "/v1/base/") > 1);
    CHECK(fleet.settle());
    CHECK(fleet.agree());
    CHECK(device.record(mine).body["company"] == "Mine before");
    CHECK(device.store().draft("capture")->value["company"] == "half typed");
    CHECK(device.store().setting("language") == "uk");
    CHECK(device.store().blobs().counts().unsent == 1);
    CHECK(device.store().incarnation() == incarnation);
    CHECK(device.store().enrolment()->login == "new");
    CHECK(device.store().search("mine", 5).size() == 1);
    CHECK(device.store().check());
    AND_THEN("the last gesture can still be taken back")
    {
        REQUIRE(device.store().undo(undoable->lastNumber));
        CHECK(device.record(mine).body.value("note", "") == "");
        CHECK(fleet.settle());
        CHECK(fleet.agree());
    }
}

SCENARIO("what is captured while a base file comes goes up at once and stays", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    CHECK_FALSE(runSteps(device, 4));
    const base::Id mine = device.capture("Mine meanwhile");
    CHECK_FALSE(runSteps(device, 3));
    CHECK(fleet.server().hashes().contains(mine)); // long before the file was here
    const base::Id other = device.capture("Mine later");
    REQUIRE(device.firstSync());
    CHECK(device.record(mine).exists());
    CHECK(device.record(other).exists());
    CHECK(fleet.settle());
    CHECK(fleet.agree());
    CHECK(device.store().check());
}

SCENARIO("a first push whose answer was lost is in the file already", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine");
    device.edit(company, "Mine Ltd", device.record(mine));
    device.network().next(Fault::lostAnswer);
    REQUIRE_FALSE(device.firstSync());
    fill(fleet); // the file holds both operations, which the device counts as unsent
    REQUIRE(device.firstSync());
    CHECK(device.counts().unsent == 0);
    CHECK(device.record(mine).body["company"] == "Mine Ltd");
    CHECK(fleet.agree());
    CHECK(device.store().check());
}

SCENARIO("a download is cut off after any step, and goes on", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine");
    device.store().saveDraft("capture", {{"company", "half typed"}});
    int runs = 0;
    for (bool over = false; !over; ++runs) {
        REQUIRE(runs < 1000);
        over = runSteps(device, 3); // the push, the offer, what is there, and perhaps one piece more
        device.startAgain();
        REQUIRE(device.record(mine).exists());
        REQUIRE(device.store().draft("capture"));
        if (runs % 2 == 0)
            over = runSteps(device, 5) || over;
        device.startAgain();
    }
    CHECK(runs > 2);
    CHECK(fleet.settle());
    CHECK(fleet.agree());
    CHECK(device.store().check());
    CHECK(leftovers(device).empty());
    const auto size = static_cast<std::size_t>(fleet.server().makeBaseFile().offer.size);
    CHECK(askedFor(device, "/v1/base/") <= size / 1500 + 1); // no byte was asked for twice
}

SCENARIO("the switch to the new base is cut off after its decision", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine");
    const auto base = device.files() / "fairbook.db";
    const auto next = device.files() / "fairbook.next.db";
    device.backup();
    REQUIRE(device.firstSync());
    WHEN("the old base is marked as moved, and the new one is not renamed yet")
    {
        device.store().database().run("PRAGMA journal_mode = DELETE");
        const auto done = device.files().parent_path() / "done";
        std::filesystem::copy_file(base, done);
        device.restoreBackup();
        device.store().database().run("PRAGMA journal_mode = DELETE");
        device.store().database().run("PRAGMA user_version = " + std::to_string(store::movedAway));
        std::filesystem::rename(done, next);
        device.startAgain();
        THEN("the next start ends it")
        {
            CHECK(device.counts().clients == 42);
            CHECK(device.record(mine).exists());
            CHECK(leftovers(device).empty());
            CHECK(fleet.settle());
            CHECK(fleet.agree());
        }
    }
    WHEN("it was not marked")
    {
        device.restoreBackup();
        std::ofstream(next) << "half of a base";
        device.startAgain();
        THEN("the old base is the base, and the file is made anew")
        {
            CHECK(device.counts().clients == 1);
            REQUIRE(device.firstSync());
            CHECK(fleet.settle());
            CHECK(fleet.agree());
            CHECK(leftovers(device).empty());
        }
    }
}

SCENARIO("a base file that cannot be used is refused, and the feed is read instead", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine");
    const auto packed = [&] {
        return sync::packedFileOf(fleet.server().baseFolder(), fleet.server().makeBaseFile().offer.sha256);
    };
    const auto feedInstead = [&] {
        const auto report = device.firstSync();
        REQUIRE(report);
        CHECK_FALSE(report->baseFile);
        CHECK(report->receipt != "");
        CHECK(device.record(mine).exists());
        CHECK(leftovers(device).empty());
        CHECK(device.store().check());
        CHECK(fleet.settle());
        CHECK(fleet.agree());
        CHECK(askedFor(device, "/v1/sync") >= 2);
    };
    SECTION("a byte of it was changed")
    {
        changeByte(packed());
        feedInstead();
        CHECK(std::filesystem::exists(device.files() / "fairbook.base.refused"));
    }
    SECTION("there is none")
    {
        fleet.server().withdrawBaseFile();
        feedInstead();
    }
    SECTION("another program has the base open")
    {
        const auto other = store::Database::open(device.files() / "fairbook.db", store::OpenAs::device);
        REQUIRE(other);
        feedInstead();
    }
    SECTION("another program takes one")
    {
        const base::FileLock lock(device.files() / "fairbook.base.lock");
        REQUIRE(lock.held());
        feedInstead();
        CHECK(askedFor(device, "/v1/base") == 0);
    }
    SECTION("a captive portal answers in the middle")
    {
        CHECK_FALSE(runSteps(device, 6));
        device.network().next(Fault::portal);
        feedInstead();
    }
}

SCENARIO("the server makes another file in the middle of a download", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    CHECK_FALSE(runSteps(device, 7));
    REQUIRE(leftovers(device).size() == 2);
    fleet["anna"].capture("Late");
    REQUIRE(fleet["anna"].sync());
    fleet.server().makeBaseFile();
    REQUIRE(device.firstSync());
    CHECK(device.store().search("late", 5).size() == 1);
    CHECK(askedFor(device, "/v1/sync") == 1);
    CHECK(fleet.agree());
    CHECK(leftovers(device).empty());
}

SCENARIO("the server is restored while a base file is on its way", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    fleet["anna"].capture("Kept");
    REQUIRE(fleet.settle());
    fleet.server().backup();
    fill(fleet);
    FleetDevice& device = fresh(fleet);
    const base::Id mine = device.capture("Mine");
    WHEN("the device has only a part of the file")
    {
        CHECK_FALSE(runSteps(device, 7));
        fleet.server().restoreBackup();
        fleet.server().withdrawBaseFile();
    }
    WHEN("the device has taken it, and the server goes back before the first page")
    {
        takeOnly(device);
        fleet.server().restoreBackup();
        fleet.server().withdrawBaseFile();
    }
    REQUIRE(device.firstSync());
    CHECK(device.record(mine).exists());
    CHECK(fleet.settle());
    CHECK(fleet.settle());
    CHECK(fleet.agree());
    CHECK(fleet.lostValues().empty());
}

/// A base that says it is of the right epoch, with one thing in it that is not right.
void makeNext(FleetDevice& device, const std::string& epoch, const std::string& sql)
{
    base::FakeClock clock;
    base::SeededRandom random(7);
    const TemporaryFolder folder;
    {
        const auto made = store::DeviceStore::open(folder.path(), clock, random);
        REQUIRE(made);
        store::Database& database = (*made)->database();
        database.run("DELETE FROM meta WHERE name = 'incarnation'");
        database.run("INSERT INTO meta(name, value) VALUES ('cursor', x'41'), ('epoch', CAST('" + epoch +
                     "' AS BLOB))");
        database.run(sql);
    }
    std::filesystem::copy_file(folder.path() / "fairbook.db", device.files() / "fairbook.next.db");
}

SCENARIO("a file that no server of ours wrote is not taken", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    FleetDevice& device = fresh(fleet);
    const std::string epoch = fleet.server().reader().epoch();
    const auto [sql, code] = GENERATE(table<std::string, Code>(
        {{"CREATE TRIGGER t AFTER INSERT ON pending BEGIN DELETE FROM pending; END", Code::foreign},
         {"CREATE VIEW v AS SELECT 1", Code::foreign},
         {"CREATE TABLE more(x)", Code::foreign},
         {"INSERT INTO pending(n, rid, op, line, status, group_index, group_count) VALUES (1, 1, x'', '', 0, 1, 1)",
          Code::foreign},
         {"INSERT INTO meta(name, value) VALUES ('enrolment', '{}')", Code::foreign},
         {"INSERT INTO setting(name, value) VALUES ('language', '1')", Code::foreign},
         {"INSERT INTO blob(name, state, at) VALUES ('a', 0, 0)", Code::foreign},
         {"UPDATE meta SET value = 'other' WHERE name = 'epoch'", Code::foreign},
         {"UPDATE meta SET value = 'master' WHERE name = 'kind'", Code::foreign},
         {"UPDATE meta SET value = 'other' WHERE name = 'derived_rules'", Code::unsupported},
         {"PRAGMA user_version = 99", Code::tooNew},
         {"PRAGMA application_id = 5", Code::foreign}}));
    CAPTURE(sql);
    makeNext(device, epoch, sql);
    const auto taken = device.store().takeBaseFile(epoch, device.store().incarnation(), 0);
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == code);
    CHECK(device.store().commit({editOf(model::Action::create, "client", {}, {{"company", "Still here"}})}));
    CHECK(device.store().check());
}

SCENARIO("the same file with nothing wrong in it is taken", "[fleet][basefile]")
{
    Fleet fleet({"anna"});
    FleetDevice& device = fresh(fleet);
    const std::string epoch = fleet.server().reader().epoch();
    makeNext(device, epoch, "SELECT 1");
    CHECK(device.store().takeBaseFile(epoch, device.store().incarnation(), 0));
    CHECK(device.store().cursor() == "A");
}

SCENARIO("every table of a device's base is the server's, or is carried over", "[fleet][basefile]")
{
    // A new table belongs into one of the two: shared/store/carry_over.cpp copies what is a device's own, and
    // shared/store/base_file.cpp refuses a file that has rows in it.
    const std::set<std::string> servers = {"record",     "conflict_before", "author",     "listed",
                                           "facet",      "match_key",       "word_index", "part_index",
                                           "base_state", "refetch",         "merge_edge", "person"};
    const std::set<std::string> own = {"meta", "pending", "undo", "draft", "setting", "leaving", "blob"};
    const auto database = store::Database::open(":memory:", store::OpenAs::device);
    store::Query query(**database, R"sql(
        SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT GLOB 'word_index_*' AND name NOT GLOB 'part_index_*')sql");
    while (query.step()) {
        INFO(query.text(0));
        CHECK((servers.contains(query.text(0)) || own.contains(query.text(0))));
    }
}

// A device does not hold what the server's digest says: what differs is read again, and nothing else.
#include <catch2/catch.hpp>

#include <set>

#include "shared/store/range_repair.h"
#include "shared/store/scope_feed.h"
#include "tests/fleet/damage.h"
#include "tests/fleet/fleet.h"
#include "tests/fleet/listening.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

std::vector<base::Id> captureMany(FleetDevice& device, int count, const std::string& note = "met at the stand")
{
    std::vector<base::Id> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(device.capture("Client " + std::to_string(i)));
        device.edit("note", note, device.record(clients.back()));
    }
    return clients;
}

/// Ids as the feed has them whose last byte is that of one of these.
std::set<std::string> inRangesOf(Fleet& fleet, const std::vector<base::Id>& damaged)
{
    std::set<std::string> found;
    for (const auto& [id, hash] : fleet.server().hashes())
        for (const base::Id& one : damaged)
            if (one.bytes().back() == id.bytes().back())
                found.insert(id.text());
    return found;
}

base::Result<sync::Report> syncHeard(FleetDevice& device, Listening& network)
{
    return sync::syncUntilQuiet(device.store(), network);
}

/// Two devices that hold the same 61 clients; Boris's answers are listened to.
class Scene
{
public:
    Scene()
    {
        REQUIRE(fleet.settle());
        REQUIRE(fleet.agree());
    }

    Fleet fleet{"anna", "boris"};
    std::vector<base::Id> clients = captureMany(fleet["anna"], 60);
    FleetDevice& boris = fleet["boris"];
    Listening network{boris.network()};
};

} // namespace

SCENARIO("a device differs from its server", "[fleet][repair]")
{
    Scene scene;
    auto& [fleet, clients, boris, network] = scene;
    GIVEN("nothing is wrong")
    {
        const auto report = syncHeard(boris, network);
        THEN("one exchange says so, and no range is spoken of")
        {
            REQUIRE(report);
            CHECK(report->roundTrips == 1);
            CHECK_FALSE(report->difference.found);
            CHECK_FALSE(network.hellos().at(0).at("hello").contains("ranges"));
            CHECK(sync::lastDifference(boris.store()).is_null());
        }
    }
    GIVEN("a record of another time, one that is lost, and one that nobody wrote")
    {
        const base::Id strange = base::Id::derive("strange");
        damage(boris.store(), clients[3], Damage::stale);
        damage(boris.store(), clients[4], Damage::lost);
        damage(boris.store(), strange, Damage::strange);
        REQUIRE_FALSE(fleet.agree());
        const auto report = syncHeard(boris, network);
        THEN("only what lies in their ranges comes again, and both hold the same")
        {
            REQUIRE(report);
            CHECK(fleet.agree());
            CHECK_FALSE(report->divergence);
            CHECK_FALSE(report->difference.feed);
            CHECK(report->roundTrips == 3);
            const auto states = network.statesReread();
            const std::set<std::string> came(states.begin(), states.end());
            CHECK(came == inRangesOf(fleet, {clients[3], clients[4], strange}));
            CHECK(states.size() == came.size());
            CHECK_FALSE(boris.record(strange).exists());
            CHECK(boris.store().search("nobody", 5).empty());
            CHECK(boris.store().check());
        }
        THEN("it is reported, and remembered")
        {
            REQUIRE(report);
            CHECK(report->difference.found);
            CHECK(report->difference.ranges > 0);
            const Json note = sync::lastDifference(boris.store());
            CHECK(note.at("mended") == true);
            CHECK(note.at("ranges") == report->difference.ranges);
        }
    }
}

SCENARIO("somebody works on a device that differs from its server", "[fleet][repair]")
{
    Scene scene;
    auto& [fleet, clients, boris, network] = scene;
    GIVEN("own work on a damaged record, on a lost one's neighbour, and on a record that nobody else has")
    {
        boris.edit("job_title", "Director", boris.record(clients[7]));
        damage(boris.store(), clients[7], Damage::stale);
        damage(boris.store(), clients[8], Damage::lost);
        const base::Id own = boris.capture("Only here");
        REQUIRE(syncHeard(boris, network));
        THEN("it is on the server, and on the device as it was")
        {
            REQUIRE(fleet.settle());
            CHECK(fleet.agree());
            CHECK(fleet["anna"].record(clients[7]).body.at("job_title") == "Director");
            CHECK(fleet["anna"].record(own).exists());
            CHECK(fleet.lostValues().empty());
        }
    }
    GIVEN("work that is typed while the ranges are being read")
    {
        damage(boris.store(), clients[3], Damage::stale);
        sync::DeviceSession session(boris.store());
        for (int exchange = 0; exchange < 2; ++exchange) {
            const auto request = session.next();
            REQUIRE((request && *request));
            REQUIRE(session.answer(fleet.server().handle(**request)));
        }
        REQUIRE(store::rereadPlace(boris.store().database()));
        boris.edit("job_title", "Director", boris.record(clients[3]));
        const base::Id own = boris.capture("Only here");
        fleet["anna"].edit("company", "Renamed", fleet["anna"].record(clients[3]));
        REQUIRE(fleet["anna"].sync());
        REQUIRE(syncHeard(boris, network));
        THEN("nothing of it is lost")
        {
            REQUIRE(fleet.settle());
            CHECK(fleet.agree());
            CHECK(fleet["anna"].record(own).exists());
            CHECK(fleet["boris"].record(clients[3]).body.at("company") == "Renamed");
            CHECK(fleet["anna"].record(clients[3]).body.at("job_title") == "Director");
        }
    }
}

SCENARIO("what else may be wrong where digests differ", "[fleet][repair]")
{
    Scene scene;
    auto& [fleet, clients, boris, network] = scene;
    GIVEN("a kept digest that is not that of the rows, which are right")
    {
        boris.store().database().run("UPDATE meta SET value = randomblob(16) WHERE name = 'digest'");
        const auto report = syncHeard(boris, network);
        THEN("it is counted anew, and nothing is fetched")
        {
            REQUIRE(report);
            CHECK(report->roundTrips == 1);
            CHECK(report->difference.found);
            CHECK(fleet.agree());
        }
    }
    GIVEN("a server that cannot compare ranges")
    {
        fleet.server().lack("ranges");
        damage(boris.store(), clients[3], Damage::stale);
        const auto report = syncHeard(boris, network);
        THEN("the whole feed is read")
        {
            REQUIRE(report);
            CHECK(fleet.agree());
            CHECK(report->difference.feed);
            CHECK(report->difference.ranges == 0);
            CHECK(network.hellos().size() == 2);
            CHECK_FALSE(network.hellos().at(1).at("hello").contains("ranges"));
        }
    }
    GIVEN("others who write between any two of its exchanges")
    {
        damage(boris.store(), clients[3], Damage::stale);
        sync::DeviceSession session(boris.store());
        for (int exchange = 0; exchange < 10; ++exchange) {
            fleet["anna"].edit("note", "again " + std::to_string(exchange), fleet["anna"].record(clients[20]));
            REQUIRE(fleet["anna"].sync());
            const auto request = session.next();
            REQUIRE(request);
            if (!*request)
                break;
            REQUIRE(session.answer(fleet.server().handle(**request)));
        }
        THEN("the ranges that they write to are not taken for damaged ones")
        {
            CHECK(session.report().difference.ranges == 1);
            CHECK_FALSE(session.report().difference.feed);
            CHECK(boris.record(clients[3]).body.at("company") == "Client 3");
        }
    }
}

SCENARIO("reading ranges again is cut off", "[fleet][repair]")
{
    Fleet fleet({"anna", "boris"}, Storage::files);
    std::string longNote;
    for (int i = 0; i < 4000; ++i)
        longNote += "word" + std::to_string(i * 7919 % 10'007) + ' ';
    const auto clients = captureMany(fleet["anna"], 60, longNote);
    REQUIRE(fleet.settle());
    FleetDevice& boris = fleet["boris"];
    for (const base::Id& client : clients)
        damage(boris.store(), client, Damage::stale);
    GIVEN("the network breaks after the first of several pages, and the program ends")
    {
        Listening network(boris.network());
        for (const Fault fault : {Fault::none, Fault::none, Fault::none, Fault::lostRequest})
            boris.network().next(fault);
        REQUIRE_FALSE(syncHeard(boris, network));
        const auto place = store::rereadPlace(boris.store().database());
        REQUIRE(place);
        REQUIRE_FALSE(place->after.empty());
        const std::size_t before = network.statesReread().size();
        boris.startAgain();
        THEN("the next run goes on where it was")
        {
            const auto report = syncHeard(boris, network);
            REQUIRE(report);
            CHECK(report->difference.found);
            CHECK_FALSE(report->difference.feed);
            CHECK(fleet.agree());
            CHECK(before > 0);
            CHECK(network.statesReread().size() == inRangesOf(fleet, clients).size());
        }
        THEN("a server that cannot go on with it sends the whole feed")
        {
            boris.store().database().run("UPDATE meta SET value = 'nonsense' WHERE name = 'reread_after'");
            const auto report = boris.sync();
            REQUIRE(report);
            CHECK(report->difference.feed);
            CHECK(fleet.agree());
        }
        THEN("a server that was restored meanwhile does, too")
        {
            fleet.server().backup();
            fleet.server().restoreBackup();
            REQUIRE(boris.sync());
            CHECK_FALSE(store::rereadPlace(boris.store().database()));
            CHECK(fleet.agree());
        }
    }
}

TEST_CASE("a device that began with a base file is mended like any other", "[fleet][repair][basefile]")
{
    Fleet fleet({"anna"});
    const auto clients = captureMany(fleet["anna"], 40);
    REQUIRE(fleet.settle());
    fleet.server().makeBaseFile();
    FleetDevice& boris = fleet.add("boris", "manager", Storage::files);
    const auto first = boris.firstSync();
    REQUIRE(first);
    REQUIRE(first->baseFile);
    damage(boris.store(), clients[3], Damage::lost);
    const auto report = boris.sync();
    REQUIRE(report);
    CHECK(report->difference.ranges == 1);
    CHECK(fleet.agree());
}

TEST_CASE("who sees a part is mended within that part", "[fleet][repair][scope]")
{
    Fleet fleet({"anna"});
    fleet.add("rita", "rep");
    fleet.show("rita", "own");
    REQUIRE(fleet.settle());
    FleetDevice& rita = fleet["rita"];
    const auto hers = captureMany(rita, 20);
    captureMany(fleet["anna"], 40);
    REQUIRE(fleet.settle());
    const base::Id foreign = fleet.client();
    REQUIRE_FALSE(rita.record(foreign).exists());
    damage(rita.store(), hers[2], Damage::stale);
    damage(rita.store(), hers[5], Damage::lost);
    damage(rita.store(), foreign, Damage::strange); // a client of the company that is no business of hers
    Listening network(rita.network());
    const auto report = syncHeard(rita, network);
    REQUIRE(report);
    CHECK(report->difference.ranges > 0);
    CHECK_FALSE(report->difference.feed);
    auto feed = store::ScopeFeed::of(fleet.server().reader().database(), Fleet::userOf("rita"));
    REQUIRE(feed);
    CHECK(rita.store().digest() == feed->digest().second);
    CHECK_FALSE(rita.record(foreign).exists());
    for (const std::string& id : network.statesReread())
        CHECK(feed->holds(*base::Id::parse(id)));
    CHECK(rita.store().check());
}

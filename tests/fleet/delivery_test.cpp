// Networks that lose, repeat and lie: nothing is lost, nothing is done twice.
#include <catch2/catch.hpp>

#include "shared/store/database.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Code;
using base::Json;

namespace {

std::int64_t clientsOnServer(Fleet& fleet)
{
    return static_cast<std::int64_t>(fleet.server().hashes().size());
}

} // namespace

SCENARIO("the connection breaks in the middle of a push", "[fleet][delivery]")
{
    GIVEN("a device with unsent work")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].capture("Bravo");
        fleet["anna"].edit(jobTitle, "Owner");
        const std::int64_t operations = fleet.server().operationCount();
        WHEN("the request never arrives")
        {
            fleet["anna"].network().next(Fault::lostRequest);
            const auto report = fleet["anna"].sync();
            THEN("the person is told, and the work waits")
            {
                REQUIRE_FALSE(report);
                CHECK(report.error().code == Code::unreachable);
                CHECK(fleet["anna"].counts().unsent == 2);
                CHECK(fleet.settle());
                CHECK(fleet.agree());
            }
        }
        WHEN("the server commits and its answer is lost")
        {
            fleet["anna"].network().next(Fault::lostAnswer);
            REQUIRE_FALSE(fleet["anna"].sync());
            REQUIRE(fleet["anna"].counts().unsent == 2);
            THEN("the repeated push is recognised: no loss, no duplicate")
            {
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet.server().operationCount() == operations + 2);
                CHECK(clientsOnServer(fleet) == 2);
            }
        }
        WHEN("half of the answer arrives")
        {
            fleet["anna"].network().next(Fault::cutAnswer);
            const auto report = fleet["anna"].sync();
            THEN("nothing of it is believed")
            {
                REQUIRE_FALSE(report);
                CHECK(fleet["anna"].counts().unsent == 2);
                CHECK(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet.server().operationCount() == operations + 2);
            }
        }
        WHEN("more work is done before the lost answer is made up for")
        {
            fleet["anna"].network().next(Fault::lostAnswer);
            REQUIRE_FALSE(fleet["anna"].sync());
            fleet["boris"].edit(jobTitle, "Director");
            REQUIRE(fleet["boris"].sync());
            fleet["anna"].edit(jobTitle, "Owner of all");
            REQUIRE(fleet.settle());
            THEN("everything is there once")
            {
                CHECK(fleet.agree());
                CHECK(fleet.server().operationCount() == operations + 4);
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("the network delivers requests again", "[fleet][delivery]")
{
    GIVEN("a device that pushed")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].capture("Bravo");
        REQUIRE(fleet["anna"].sync());
        const sync::HttpRequest old = fleet["anna"].network().sent().back();
        fleet["anna"].edit(jobTitle, "Owner");
        REQUIRE(fleet.settle());
        WHEN("an old request arrives once more, a month later")
        {
            const std::int64_t head = fleet.server().head();
            const std::string digest = fleet.server().digest();
            fleet.advance(30LL * 24 * 3600 * 1000);
            for (int time = 0; time < 5; ++time)
                REQUIRE(fleet.server().handle(old).status == 200);
            THEN("neither the state nor the head moves")
            {
                CHECK(fleet.server().head() == head);
                CHECK(fleet.server().digest() == digest);
                CHECK(fleet.settle());
                CHECK(fleet.agree());
            }
        }
    }
}

SCENARIO("an operation that the server cannot take", "[fleet][delivery]")
{
    GIVEN("a person who deletes a colleague's client, which is not theirs to delete, among other work")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        REQUIRE(rep.sync());
        const base::Id before = rep.capture("Before");
        rep.remove(rep.record());
        const base::Id after = rep.capture("After");
        WHEN("the device syncs")
        {
            const auto report = rep.sync();
            THEN("that one is set aside with its reason and its bytes; the others go through")
            {
                REQUIRE(report);
                CHECK(report->unsent == 0);
                CHECK(report->setAside == 1);
                const auto aside = rep.store().setAside(10);
                REQUIRE(aside.size() == 1);
                CHECK(aside[0].reason == "forbidden");
                CHECK(aside[0].line.find("\"do\":\"delete\"") != std::string::npos);
                const auto hashes = fleet.server().hashes();
                CHECK(hashes.contains(before));
                CHECK(hashes.contains(after));
            }
            AND_THEN("the client is still there for everybody, and both sides agree")
            {
                REQUIRE(report);
                CHECK_FALSE(report->divergence);
                REQUIRE(fleet["anna"].sync());
                CHECK_FALSE(fleet["anna"].record().deleted());
                CHECK(rep.store().digest() == fleet.server().digest());
            }
        }
        WHEN("the answer with the verdict is lost")
        {
            rep.network().next(Fault::lostAnswer);
            REQUIRE_FALSE(rep.sync());
            const auto report = rep.sync();
            THEN("the repeated push is told the same verdict")
            {
                REQUIRE(report);
                CHECK(report->setAside == 1);
                CHECK(report->unsent == 0);
            }
        }
    }
    GIVEN("a gesture of two changes of which one is forbidden")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        REQUIRE(rep.sync());
        REQUIRE(rep.commit({editOf(model::Action::create, "client", {}, {{"company", "Half"}}),
                            editOf(model::Action::remove, "client", fleet.client())}));
        WHEN("the device syncs")
        {
            REQUIRE(rep.sync());
            THEN("both are set aside: a gesture is applied whole or not at all")
            {
                CHECK(clientsOnServer(fleet) == 1);
                const auto aside = rep.store().setAside(10);
                REQUIRE(aside.size() == 2);
                CHECK(aside[0].reason != aside[1].reason);
            }
        }
    }
}

SCENARIO("something else answers in the server's place", "[fleet][delivery]")
{
    GIVEN("a device with unsent work behind a captive portal")
    {
        Fleet fleet({"anna"});
        fleet["anna"].edit(jobTitle, "Owner");
        const std::string digest = fleet["anna"].store().digest();
        const std::string cursor = fleet["anna"].store().cursor();
        fleet["anna"].network().always(Fault::portal);
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("the page is refused and nothing is changed")
            {
                REQUIRE_FALSE(report);
                CHECK(report.error().code == Code::notFairbook);
                CHECK(fleet["anna"].counts().unsent == 1);
                CHECK(fleet["anna"].store().digest() == digest);
                CHECK(fleet["anna"].store().cursor() == cursor);
            }
        }
    }
}

SCENARIO("the server's disk is full", "[fleet][delivery]")
{
    GIVEN("a device with more work than the disk has room for")
    {
        Fleet fleet({"anna"});
        for (int i = 0; i < 300; ++i)
            fleet["anna"].capture("Client " + std::to_string(i));
        fleet.server().fillDisk();
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("nothing is taken by half, nothing is lost, and later it goes through")
            {
                REQUIRE_FALSE(report);
                CHECK(report.error().code == Code::unreachable);
                CHECK(clientsOnServer(fleet) == 1);
                CHECK(fleet["anna"].counts().unsent == 300);
                fleet.server().emptyDisk();
                CHECK(fleet.settle());
                CHECK(fleet.agree());
                CHECK(clientsOnServer(fleet) == 301);
            }
        }
    }
}

SCENARIO("more work than fits into one request", "[fleet][delivery]")
{
    GIVEN("a device with notes of ten megabytes in all")
    {
        Fleet fleet({"anna", "boris"});
        base::SeededRandom random(7);
        for (int i = 0; i < 100; ++i) {
            std::string note;
            while (note.size() < 100'000)
                note += std::to_string(random.next64());
            fleet["anna"].edit("note", note, fleet["anna"].record(fleet["anna"].capture("C")));
        }
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("it goes in several requests, and all of it arrives at the other device")
            {
                REQUIRE(report);
                CHECK(report->roundTrips > 3);
                CHECK(report->unsent == 0);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
    GIVEN("a device with notes of a million equal letters, which pack like a bomb")
    {
        Fleet fleet({"anna", "boris"});
        for (int i = 0; i < 12; ++i)
            fleet["anna"].edit("note", std::string(200'000, 'a'), fleet["anna"].record(fleet["anna"].capture("C")));
        WHEN("it syncs")
        {
            const bool well = fleet.settle();
            THEN("they arrive all the same")
            {
                CHECK(well);
                CHECK(fleet.agree());
            }
        }
    }
}

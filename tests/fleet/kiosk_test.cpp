// What a kiosk hears: that its own work arrived, and no word of anybody else.
#include <catch2/catch.hpp>

#include "shared/store/admission.h"
#include "shared/sync/server_endpoint.h"
#include "tests/fleet/erased_words.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

void letIn(Fleet& fleet, base::Id operation)
{
    fleet.server().master().begin();
    REQUIRE(store::admit(fleet.server().master(), operation));
    fleet.server().master().commit();
}

/// All that a kiosk could ask for, from the beginning.
std::string answersTo(Fleet& fleet, FleetDevice& kiosk, const std::vector<base::Id>& refetch)
{
    sync::SyncRequest request;
    request.hello.incarnation = kiosk.store().incarnation();
    request.hello.accepted = request.hello.last = kiosk.store().acceptedTo();
    request.hello.refetch = refetch;
    const store::Author author{Fleet::userOf(kiosk.name()), base::Id::derive("device " + kiosk.name()), "kiosk"};
    sync::PushResult pushed;
    pushed.acceptedTo = request.hello.accepted;
    return sync::writeAnswer(fleet.server().reader(), author, request, pushed, fleet.server().clock().now(), "s");
}

} // namespace

SCENARIO("a kiosk delivers and learns nothing", "[fleet][access]")
{
    GIVEN("a kiosk at a stand")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        WHEN("it syncs")
        {
            const base::Id visitor = kiosk.capture("A visitor");
            const auto report = kiosk.sync();
            THEN("it delivers its captures and learns nobody else's")
            {
                REQUIRE(report);
                CHECK(report->unsent == 0);
                CHECK(fleet.server().hashes().contains(visitor));
                CHECK_FALSE(kiosk.record(fleet.client()).exists());
            }
        }
    }
}

SCENARIO("a colleague edits whom a kiosk brought", "[fleet][access]")
{
    GIVEN("a kiosk at a stand")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        WHEN("a colleague edits a visitor before the kiosk heard that it was accepted")
        {
            const base::Id visitor = kiosk.capture("A visitor");
            kiosk.network().next(Fault::lostAnswer);
            REQUIRE_FALSE(kiosk.sync());
            REQUIRE(fleet["anna"].sync());
            fleet["anna"].edit(jobTitle, "Secret", fleet["anna"].record(visitor));
            REQUIRE(fleet["anna"].sync());
            REQUIRE(kiosk.sync());
            THEN("it learns that its work arrived, keeps what it shows, and hears no word of the colleague's")
            {
                CHECK(kiosk.counts().unsent == 0);
                CHECK(kiosk.store().record(visitor)->delivery == store::Delivery::confirmed);
                CHECK(kiosk.record(visitor).body["company"] == "A visitor");
                CHECK(kiosk.store().check());
                CHECK(answersTo(fleet, kiosk, {visitor}).find("Secret") == std::string::npos);
            }
            THEN("when the visitor asks to be forgotten, the kiosk forgets")
            {
                REQUIRE(fleet["anna"].commit(*fleet["anna"].store().eraseEdits(visitor, "asked")));
                REQUIRE(fleet["anna"].sync());
                REQUIRE(kiosk.sync());
                CHECK_FALSE(kiosk.record(visitor).erased.empty());
                CHECK(kiosk.record(visitor).body.empty());
            }
        }
    }
}

SCENARIO("a kiosk brings a restored server words of somebody who was erased", "[fleet][access][erase]")
{
    GIVEN("a visitor whom a manager erased before the kiosk heard of it")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        fleet.server().backup();
        const base::Id visitor = kiosk.capture(secret);
        REQUIRE(kiosk.sync());
        REQUIRE(fleet["anna"].sync());
        erase(fleet["anna"], visitor);
        REQUIRE(fleet["anna"].sync());
        WHEN("the server goes back to before the visit, and the manager comes first")
        {
            fleet.server().restoreBackup();
            REQUIRE(fleet["anna"].sync());
            REQUIRE(fleet["anna"].sync());
            REQUIRE_FALSE(fleet.server().master().record(visitor)->erased.empty());
            REQUIRE(kiosk.sync());
            REQUIRE(kiosk.sync());
            THEN("nobody keeps a word, the kiosk neither")
            {
                CHECK(onServer(fleet) == 0);
                CHECK_FALSE(kiosk.record(visitor).erased.empty());
                CHECK(onDevice(kiosk) == 0);
                CHECK(kiosk.store().check());
            }
        }
    }
}

SCENARIO("what a kiosk may not write is let in", "[fleet][access]")
{
    GIVEN("a kiosk at a stand")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        WHEN("what was set aside of it is let in, and a colleague edits that visitor")
        {
            const base::Id visitor = kiosk.capture("A visitor");
            REQUIRE(kiosk.sync());
            kiosk.edit(jobTitle, "From the kiosk", kiosk.record(visitor));
            REQUIRE(kiosk.sync());
            const auto aside = kiosk.store().setAside(10);
            REQUIRE(aside.size() == 1);
            letIn(fleet, aside[0].operation);
            REQUIRE(fleet["anna"].sync());
            fleet["anna"].edit(company, "Secret", fleet["anna"].record(visitor));
            REQUIRE(fleet["anna"].sync());
            THEN("the kiosk goes on syncing")
            {
                REQUIRE(kiosk.sync());
                CHECK(kiosk.store().refetch(10).empty());
                CHECK(kiosk.counts().setAside == 0);
                CHECK(kiosk.store().record(visitor)->delivery == store::Delivery::confirmed);
                CHECK(kiosk.record(visitor).body["job_title"] == "From the kiosk");
                kiosk.capture("The next visitor");
                REQUIRE(kiosk.sync());
                CHECK(kiosk.counts().unsent == 0);
                CHECK(kiosk.store().check());
                CHECK(answersTo(fleet, kiosk, {visitor}).find("Secret") == std::string::npos);
            }
        }
    }
}

SCENARIO("a kiosk and a restored server", "[fleet][access]")
{
    GIVEN("a kiosk at a stand")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        WHEN("a restored server got a colleague's edit of a visitor before the kiosk's own work")
        {
            fleet.server().backup();
            const base::Id visitor = kiosk.capture("A visitor");
            REQUIRE(fleet.settle());
            fleet["anna"].edit(jobTitle, "Secret", fleet["anna"].record(visitor));
            REQUIRE(fleet.settle());
            fleet.server().restoreBackup();
            REQUIRE(fleet["anna"].sync());
            REQUIRE(kiosk.sync());
            THEN("the kiosk is told no word of it, and both are there")
            {
                CHECK(kiosk.counts().unsent == 0);
                CHECK_FALSE(kiosk.record(visitor).body.contains("job_title"));
                REQUIRE(fleet["anna"].sync());
                CHECK(fleet["anna"].record(visitor).body["company"] == "A visitor");
                CHECK(fleet["anna"].record(visitor).body["job_title"] == "Secret");
            }
        }
    }
}

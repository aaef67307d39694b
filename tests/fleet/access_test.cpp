// Rights and revoked devices.
#include <catch2/catch.hpp>

#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Code;

SCENARIO("a device was revoked", "[fleet][access]")
{
    GIVEN("a revoked device with unsent work")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].edit(jobTitle, "Owner");
        const base::Id captured = fleet["anna"].capture("Unsent");
        fleet.server().revoke(fleet["anna"].token());
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("its person is told so, and the work stays on the device")
            {
                REQUIRE_FALSE(report);
                CHECK(report.error().code == Code::revoked);
                CHECK(fleet["anna"].counts().unsent == 2);
                CHECK(fleet["anna"].record(captured).exists());
                CHECK_FALSE(fleet.server().hashes().contains(captured));
            }
        }
    }
    GIVEN("a device whose token nobody knows")
    {
        Fleet fleet({"anna"});
        auto enrolment = *fleet["anna"].store().enrolment();
        enrolment.token = "something else";
        fleet["anna"].store().enrol(enrolment);
        fleet["anna"].edit(jobTitle, "Owner");
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("that is another thing than revoked, and nothing is dropped")
            {
                REQUIRE_FALSE(report);
                CHECK(report.error().code == Code::unauthorized);
                CHECK(fleet["anna"].counts().unsent == 1);
            }
        }
    }
    GIVEN("a device that was never enrolled")
    {
        base::FakeClock clock;
        base::SeededRandom random(3);
        auto store = store::DeviceStore::open(":memory:", clock, random);
        REQUIRE(store);
        WHEN("it syncs")
        {
            sync::DeviceSession session(**store);
            const auto request = session.next();
            THEN("it is told so before anything is sent")
            {
                REQUIRE_FALSE(request);
                CHECK(request.error().code == Code::notEnrolled);
            }
        }
    }
}

SCENARIO("people without a right", "[fleet][access]")
{
    GIVEN("a rep who writes what only a manager may")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        const auto event = fleet["anna"].commit({editOf(model::Action::create, "event", {}, {{"name", "Expo"}})});
        REQUIRE(event);
        REQUIRE(fleet.settle());
        const base::Id expo = event->records.at(0);
        REQUIRE(rep.commit({editOf(model::Action::set, "event", expo, {{"name", "Rita's own"}})}));
        REQUIRE(rep.commit({editOf(model::Action::create, "user", {}, {{"login", "mallory"}, {"role", "admin"}})}));
        WHEN("the device syncs")
        {
            const auto report = rep.sync();
            THEN("both are set aside, and nobody else ever sees them")
            {
                REQUIRE(report);
                CHECK(report->setAside == 2);
                CHECK(fleet.server().hashes().size() == 2);
                CHECK(rep.store().setAside(10).at(0).reason == "forbidden");
                REQUIRE(fleet["anna"].sync());
                CHECK(fleet["anna"].record(expo).body["name"] == "Expo");
            }
        }
    }
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

// Rights and revoked devices.
#include <catch2/catch.hpp>

#include "shared/store/admission.h"
#include "shared/sync/farewell.h"
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
        const base::Id hidden = fleet["boris"].capture("Przewalski");
        REQUIRE(fleet["boris"].sync());
        fleet.server().revoke(fleet["anna"].token());
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("its person is told so, the work is set aside for a manager, and it stays on the device")
            {
                REQUIRE(report);
                CHECK(report->revoked);
                CHECK_FALSE(report->wipe);
                CHECK(sync::sayFarewell(fleet["anna"].store(), *report) == sync::Farewell::kept);
                CHECK(fleet["anna"].counts().unsent == 0);
                CHECK(fleet["anna"].counts().setAside == 2);
                CHECK(fleet["anna"].store().setAside(10).at(0).reason == "revoked");
                CHECK(fleet["anna"].record(captured).exists());
                CHECK(fleet["anna"].record().exists());
                CHECK_FALSE(fleet.server().hashes().contains(captured));
            }
            AND_THEN("it learns nothing that it did not know")
            {
                CHECK_FALSE(fleet["anna"].record(hidden).exists());
            }
            AND_WHEN("a manager lets one in, and the device is welcome again")
            {
                const auto waiting = fleet["anna"].store().setAside(10);
                fleet.server().master().begin();
                REQUIRE(store::admit(fleet.server().master(), waiting.at(0).operation));
                fleet.server().master().commit();
                REQUIRE(fleet["anna"].sync());
                fleet.server().admitAgain(fleet["anna"].token());
                REQUIRE(fleet.settle());
                THEN("the other goes again by itself, and all hold the same")
                {
                    CHECK(fleet.agree());
                    CHECK(fleet["anna"].counts().setAside == 0);
                    CHECK(fleet["boris"].record(captured).exists());
                    CHECK(fleet["boris"].shown(jobTitle) == "Owner");
                    CHECK(fleet.lostValues().empty());
                }
            }
        }
        WHEN("the network delivers its requests three times")
        {
            fleet["anna"].network().always(Fault::repeated);
            REQUIRE(fleet["anna"].sync());
            THEN("everything was set aside once")
            {
                CHECK(fleet["anna"].counts().setAside == 2);
                CHECK(fleet["anna"].counts().unsent == 0);
            }
        }
    }
}

SCENARIO("a device was revoked and is to be empty", "[fleet][access]")
{
    GIVEN("a revoked device that is to be empty, with unsent work")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        fleet["anna"].capture("Unsent");
        const std::int64_t before = fleet.server().operationCount();
        fleet.server().revoke(fleet["anna"].token(), true);
        WHEN("its first sync is cut off after the server has everything")
        {
            fleet["anna"].network().next(Fault::lostAnswer);
            REQUIRE_FALSE(fleet["anna"].sync());
            THEN("it holds everything, and gives nothing away unheard")
            {
                CHECK(fleet["anna"].counts().unsent == 1);
                CHECK_FALSE(fleet["anna"].store().wipe());
                CHECK(fleet["anna"].record().exists());
            }
        }
        WHEN("it syncs")
        {
            const auto report = fleet["anna"].sync();
            REQUIRE(report);
            const auto farewell = sync::sayFarewell(fleet["anna"].store(), *report);
            THEN("its work is at the server, and it is as a new installation")
            {
                CHECK(farewell == sync::Farewell::wiped);
                CHECK(fleet.server().operationCount() == before + 1);
                CHECK_FALSE(fleet["anna"].store().enrolment());
                CHECK(fleet["anna"].counts().clients == 0);
                CHECK(fleet["anna"].store().cursor().empty());
            }
        }
        WHEN("something is captured between the server's answer and its end")
        {
            const auto report = fleet["anna"].sync();
            REQUIRE(report);
            const base::Id late = fleet["anna"].capture("Late");
            THEN("nothing is forgotten until that has arrived too")
            {
                CHECK(sync::sayFarewell(fleet["anna"].store(), *report) == sync::Farewell::waiting);
                CHECK(fleet["anna"].record(late).exists());
                const auto again = fleet["anna"].sync();
                REQUIRE(again);
                CHECK(sync::sayFarewell(fleet["anna"].store(), *again) == sync::Farewell::wiped);
                CHECK(fleet.server().operationCount() == before + 2);
            }
        }
    }
}

SCENARIO("a device that the server does not know", "[fleet][access]")
{
    GIVEN("a device whose token nobody knows")
    {
        Fleet fleet({"anna"});
        auto enrolment = *fleet["anna"].store().enrolment();
        enrolment.token = "something else";
        REQUIRE(fleet["anna"].store().enrol(enrolment));
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
}

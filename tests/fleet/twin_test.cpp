// The same write under two names: whichever comes first, it counts once, and what replaced it stays.
#include <catch2/catch.hpp>

#include "shared/store/admission.h"
#include "shared/store/database.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

using Values = std::vector<base::Json>;

/// From now on its earlier numbers are somebody else's: what the server has not confirmed gets new ones.
void inviteAnew(Fleet& fleet, FleetDevice& device)
{
    auto enrolment = *device.store().enrolment();
    enrolment.device = base::Id::derive(device.name() + ", invited anew");
    enrolment.token = "new token of " + device.name();
    fleet.server().admit(enrolment.token, {enrolment.user, enrolment.device, "manager"});
    REQUIRE(device.store().enrol(enrolment));
}

void loseAnswer(FleetDevice& device)
{
    device.network().next(Fault::lostAnswer);
    REQUIRE_FALSE(device.sync());
}

} // namespace

SCENARIO("what the server has already is sent again under a new name", "[fleet][twin]")
{
    GIVEN("a value whose confirmation was lost")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].edit(jobTitle, "Buyer");
        loseAnswer(fleet["anna"]);
        REQUIRE(fleet["boris"].sync());
        REQUIRE(fleet["boris"].shown(jobTitle) == "Buyer");
        WHEN("a colleague replaced it before its author comes back under a new identity")
        {
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet["boris"].sync());
            inviteAnew(fleet, fleet["anna"]);
            REQUIRE(fleet.settle());
            THEN("it does not rise beside what replaced it")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle) == Values{"Owner"});
                CHECK(fleet["anna"].conflicts().empty());
                CHECK(fleet["anna"].counts().unsent == 0);
                CHECK(fleet.server().reader().lastNumber(fleet["anna"].store().incarnation()) == 1);
            }
        }
        WHEN("a colleague deleted the client meanwhile")
        {
            fleet["boris"].remove(fleet["boris"].record());
            REQUIRE(fleet["boris"].sync());
            inviteAnew(fleet, fleet["anna"]);
            REQUIRE(fleet.settle());
            THEN("it stays deleted")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].record().deleted());
            }
        }
        WHEN("its author writes on, knowing it by its new name")
        {
            inviteAnew(fleet, fleet["anna"]);
            fleet["anna"].network().next(Fault::none);       // the fork
            fleet["anna"].network().next(Fault::lostAnswer); // of the second writing
            REQUIRE_FALSE(fleet["anna"].sync());
            fleet["anna"].edit(jobTitle, "Head buyer");
            REQUIRE(fleet.settle());
            THEN("what is written replaces it")
            {
                CHECK(fleet.agree());
                CHECK(fleet["boris"].values(jobTitle) == Values{"Head buyer"});
            }
        }
    }
}

SCENARIO("the first writing comes after the second", "[fleet][twin]")
{
    GIVEN("a clone that brings what its original has not sent yet")
    {
        Fleet fleet({"anna", "boris", "clara"}, Storage::files);
        const auto own = *fleet["boris"].store().enrolment();
        fleet["anna"].edit(jobTitle, "Buyer");
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        REQUIRE(fleet["boris"].store().enrol(own));
        REQUIRE(fleet["boris"].sync());
        REQUIRE(fleet["clara"].sync());
        REQUIRE(fleet["clara"].shown(jobTitle) == "Buyer");
        WHEN("it is replaced before the original comes")
        {
            fleet["clara"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("it does not rise")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle) == Values{"Owner"});
                CHECK(fleet["boris"].values(jobTitle) == Values{"Owner"});
            }
        }
        WHEN("the original's owner replaced it, knowing it by its first name")
        {
            fleet["anna"].edit(jobTitle, "Head buyer");
            REQUIRE(fleet.settle());
            THEN("it is gone everywhere")
            {
                CHECK(fleet.agree());
                CHECK(fleet["clara"].values(jobTitle) == Values{"Head buyer"});
            }
        }
    }
}

SCENARIO("a form outlives a change of identity", "[fleet][twin]")
{
    GIVEN("a clone that used the same number for something else, and a form that shows what now has another name")
    {
        Fleet fleet({"anna", "boris", "clara"}, Storage::files);
        const auto own = *fleet["boris"].store().enrolment();
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        fleet["boris"].edit(company, "Of the clone");
        fleet["anna"].edit(jobTitle, "Buyer");
        const model::Record form = fleet["anna"].record();
        REQUIRE(fleet["boris"].sync());
        REQUIRE(fleet["boris"].store().enrol(own));
        const std::string before = fleet["anna"].store().incarnation();
        REQUIRE(fleet["anna"].sync());
        REQUIRE(fleet["anna"].store().incarnation() != before);
        WHEN("the form is saved")
        {
            fleet["anna"].edit(jobTitle, "Head buyer", form);
            REQUIRE(fleet.settle());
            THEN("it replaces what it showed, and nothing that it did not")
            {
                CHECK(fleet.agree());
                CHECK(fleet["clara"].values(jobTitle) == Values{"Head buyer"});
                CHECK(fleet["clara"].values(company) == Values{"Of the clone"});
            }
        }
    }
}

SCENARIO("a form outlives a change of identity, and the clone wrote to the same field", "[fleet][twin]")
{
    GIVEN("a clone's write under the number of an own one, and forms of before the clone's came, and of after")
    {
        Fleet fleet({"anna", "boris", "clara"}, Storage::files);
        const auto own = *fleet["boris"].store().enrolment();
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        fleet["boris"].edit(jobTitle, "Of the clone");
        fleet["anna"].edit(jobTitle, "Buyer");
        const model::Record before = fleet["anna"].record();
        REQUIRE(fleet["boris"].sync());
        REQUIRE(fleet["boris"].store().enrol(own));
        REQUIRE(fleet["anna"].sync());
        REQUIRE(fleet["anna"].values(jobTitle) == Values{"Buyer", "Of the clone"});
        const model::Record after = fleet["anna"].record();
        WHEN("the earlier form is saved")
        {
            fleet["anna"].edit(jobTitle, "Head buyer", before);
            REQUIRE(fleet.settle());
            THEN("what the clone wrote, which it did not show, stays")
            {
                CHECK(fleet.agree());
                CHECK(fleet["clara"].values(jobTitle) == Values{"Head buyer", "Of the clone"});
            }
        }
        WHEN("the later form is saved")
        {
            fleet["anna"].edit(jobTitle, "Head buyer", after);
            REQUIRE(fleet.settle());
            THEN("it replaces both, which it showed")
            {
                CHECK(fleet.agree());
                CHECK(fleet["clara"].values(jobTitle) == Values{"Head buyer"});
            }
        }
    }
}

SCENARIO("what was set aside is tried again, and let in as well", "[fleet][twin]")
{
    GIVEN("a change of a fair that its author had no right to, and has now")
    {
        Fleet fleet({"anna"});
        FleetDevice& rita = fleet.add("rita", "rep");
        const auto made = fleet["anna"].commit({editOf(model::Action::create, "event", {}, {{"name", "Expo"}})});
        REQUIRE(made);
        const base::Id fair = made->records.at(0);
        REQUIRE(fleet.settle());
        rita.edit("name", "Expo 2026", rita.record(fair));
        REQUIRE(fleet.settle());
        REQUIRE(rita.counts().setAside == 1);
        const base::Id first = rita.store().setAside(10).at(0).operation;
        const auto enrolment = *rita.store().enrolment();
        fleet.server().admit(rita.token(), {enrolment.user, enrolment.device, "manager"});
        const auto letIn = [&] {
            store::MasterStore& master = fleet.server().master();
            master.begin();
            REQUIRE(store::admit(master, first));
            master.commit();
        };
        const auto replace = [&] {
            REQUIRE(fleet["anna"].sync());
            const model::Record form = fleet["anna"].record(fair);
            REQUIRE(form.body["name"] == "Expo 2026");
            fleet["anna"].edit("name", "Expo Kyiv", form);
            REQUIRE(fleet["anna"].sync());
        };
        REQUIRE(rita.store().retrySetAside(first));
        WHEN("the second one is taken and replaced, and then a manager lets the first one in")
        {
            REQUIRE(rita.sync());
            replace();
            letIn();
            REQUIRE(fleet.settle());
            THEN("it does not rise")
            {
                CHECK(fleet.agree());
                CHECK(rita.record(fair).body["name"] == "Expo Kyiv");
                CHECK(rita.counts().setAside == 0);
                CHECK(rita.conflicts().empty());
            }
        }
        WHEN("a manager lets the first one in, it is replaced, and then the second one comes")
        {
            letIn();
            replace();
            REQUIRE(fleet.settle());
            THEN("it does not rise")
            {
                CHECK(fleet.agree());
                CHECK(rita.record(fair).body["name"] == "Expo Kyiv");
                CHECK(rita.counts().unsent == 0);
                CHECK(rita.conflicts().empty());
            }
        }
    }
}

SCENARIO("a colleague had seen a value under the name that a restored server never hears again", "[fleet][twin]")
{
    GIVEN("a server that goes back to before what it had called safe, and an author whose work gets new numbers")
    {
        Fleet fleet({"anna", "boris"});
        fleet.server().backup();
        fleet["anna"].edit(company, "Given up as safe");
        REQUIRE(fleet.settle());
        fleet.server().master().markBackedUp();
        REQUIRE(fleet.settle());
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet["boris"].edit(jobTitle, "Owner");
        fleet.server().restoreBackup();
        WHEN("the author comes first")
        {
            REQUIRE(fleet["anna"].sync());
            REQUIRE(fleet.settle());
            THEN("what the colleague replaced is replaced")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle) == Values{"Owner"});
            }
        }
        WHEN("the colleague comes first")
        {
            REQUIRE(fleet["boris"].sync());
            REQUIRE(fleet.settle());
            THEN("what the colleague replaced is replaced")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle) == Values{"Owner"});
            }
        }
    }
}

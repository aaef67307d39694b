// A server that goes back further than its devices keep their operations, or whose author's phone is gone: whoever
// holds what it lost gives it back (docs/decisions/0024).
#include <algorithm>

#include <catch2/catch.hpp>

#include "shared/sync/device_session.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

/// Boris and Clara hold a lead of Anna's, and her edit of the first client. The server went back to before both.
class Loss
{
public:
    Loss()
    {
        fleet.server().backup();
        lead = fleet["anna"].capture("Big Co");
        fleet["anna"].edit(jobTitle, "Buyer", fleet["anna"].record(lead));
        fleet["anna"].edit(jobTitle, "Written over");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
    }

    [[nodiscard]] bool leadIsWhole()
    {
        const auto row = fleet.server().master().record(lead);
        return row && row->body["company"] == "Big Co" && row->body["job_title"] == "Buyer";
    }

    Fleet fleet{"anna", "boris", "clara"};
    base::Id lead;
};

} // namespace

SCENARIO("a server goes back, and the phone of who wrote a lead is gone", "[fleet][give_back]")
{
    GIVEN("a lead of a colleague that a restored server does not know")
    {
        Loss loss;
        FleetDevice& boris = loss.fleet["boris"];
        WHEN("a colleague who had seen it syncs")
        {
            REQUIRE(boris.sync());
            THEN("the server has it again, as it was, and what it had is not older than what the colleague saw")
            {
                CHECK(loss.leadIsWhole());
                CHECK(boris.store().record(loss.lead)->delivery == store::Delivery::confirmed);
                CHECK(boris.shown(jobTitle) == "Written over");
                CHECK(boris.store().digest() == loss.fleet.server().digest());
                CHECK(boris.counts().unsent == 0);
            }
        }
        WHEN("the colleague edits one field of it first")
        {
            boris.edit("note", "Call back", boris.record(loss.lead));
            REQUIRE(boris.sync());
            REQUIRE(boris.sync());
            THEN("nobody's copy is replaced by that field alone")
            {
                CHECK(loss.leadIsWhole());
                CHECK(boris.record(loss.lead).body["company"] == "Big Co");
                CHECK(boris.record(loss.lead).body["note"] == "Call back");
            }
        }
    }
}

SCENARIO("a server goes back, and who wrote a lead comes late", "[fleet][give_back]")
{
    GIVEN("a lead of a colleague that a restored server does not know")
    {
        Loss loss;
        FleetDevice& boris = loss.fleet["boris"];
        WHEN("two colleagues had it, and the author comes back after all with a later edit")
        {
            REQUIRE(boris.sync());
            loss.fleet["anna"].edit(jobTitle, "Head buyer", loss.fleet["anna"].record(loss.lead));
            REQUIRE(loss.fleet["clara"].sync());
            REQUIRE(loss.fleet["anna"].sync());
            REQUIRE(loss.fleet.settle());
            THEN("it is there once, and no conflict rises from the past")
            {
                CHECK(loss.fleet.agree());
                CHECK(loss.fleet["clara"].record(loss.lead).body["job_title"] == "Head buyer");
                for (FleetDevice* device : loss.fleet.devices())
                    CHECK(device->conflicts().empty());
                CHECK(loss.fleet.lostValues().empty());
            }
        }
        WHEN("it was replaced since by somebody who had seen it, and an old phone comes much later")
        {
            REQUIRE(boris.sync());
            boris.edit(jobTitle, "Director", boris.record(loss.lead));
            boris.edit(jobTitle, "Owner");
            REQUIRE(boris.sync());
            REQUIRE(loss.fleet["clara"].sync());
            REQUIRE(loss.fleet["anna"].sync());
            REQUIRE(loss.fleet.settle());
            THEN("what was replaced stays replaced")
            {
                CHECK(loss.fleet.agree());
                CHECK(loss.fleet["anna"].record(loss.lead).body["job_title"] == "Director");
                CHECK(loss.fleet["anna"].shown(jobTitle) == "Owner");
                CHECK(loss.fleet["anna"].conflicts().empty());
            }
        }
    }
}

SCENARIO("a lost write that was replaced meanwhile does not come back", "[fleet][give_back]")
{
    GIVEN("a colleague's lost value that its author brought back, and that somebody replaces")
    {
        Fleet fleet({"anna", "boris"});
        FleetDevice& anna = fleet["anna"];
        fleet.server().backup();
        fleet["boris"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        REQUIRE(fleet["boris"].sync());
        anna.edit(jobTitle, "Owner");
        WHEN("who replaced it syncs")
        {
            sync::DeviceSession session(anna.store());
            THEN("it sees its own value all the time, and sends nothing after it")
            {
                for (auto request = session.next(); request && *request; request = session.next()) {
                    REQUIRE(session.answer(fleet.server().handle(**request)));
                    CHECK(anna.shown(jobTitle) == "Owner");
                }
                CHECK(session.report().pushed == 1);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet["boris"].conflicts().empty());
            }
        }
    }
}

SCENARIO("who gives back old values sees the newer ones all the time", "[fleet][give_back]")
{
    GIVEN("a lost value that its author brought back, and that somebody replaced on the server since")
    {
        Fleet fleet({"anna", "boris", "clara"});
        FleetDevice& anna = fleet["anna"];
        fleet.server().backup();
        fleet["boris"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        REQUIRE(fleet["boris"].sync());
        REQUIRE(fleet["clara"].sync());
        fleet["clara"].edit(jobTitle, "Owner");
        REQUIRE(fleet["clara"].sync());
        WHEN("somebody syncs who had the old one")
        {
            sync::DeviceSession session(anna.store());
            THEN("the newer one is shown from when it came")
            {
                for (auto request = session.next(); request && *request; request = session.next()) {
                    REQUIRE(session.answer(fleet.server().handle(**request)));
                    const auto values = anna.values(jobTitle);
                    const bool newer = std::find(values.begin(), values.end(), "Owner") != values.end();
                    CHECK((newer || session.report().roundTrips < 2)); // the first says only that it went back
                }
                CHECK(anna.shown(jobTitle) == "Owner");
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(anna.conflicts().empty());
            }
        }
    }
}

SCENARIO("the server's files are put back without a word, and what it lost is given back", "[fleet][give_back]")
{
    GIVEN("a value of the first hour, and a colleague's that replaced it and is lost with the colleague's phone")
    {
        Fleet fleet({"anna", "boris", "clara"});
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet.server().backup();
        fleet["boris"].edit(jobTitle, "Head buyer");
        fleet["boris"].edit(company, "Acme & Sons");
        REQUIRE(fleet.settle());
        fleet["clara"].capture("Somebody new");
        REQUIRE(fleet["clara"].sync());
        fleet.server().putFilesBack();
        WHEN("who had seen both syncs")
        {
            REQUIRE(fleet["clara"].sync());
            REQUIRE(fleet["clara"].sync());
            THEN("what the record was created with does not rise beside it")
            {
                CHECK(fleet["clara"].values(company) == std::vector<base::Json>{"Acme & Sons"});
                CHECK(fleet.server().master().record(fleet.client())->body["company"] == "Acme & Sons");
                CHECK(fleet["clara"].shown(jobTitle) == "Head buyer");
            }
        }
    }
}

SCENARIO("what was deleted or erased stays so on a server that went back", "[fleet][give_back]")
{
    GIVEN("a client that a colleague had deleted, and a person that was erased, after the backup")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id gone = fleet["anna"].capture("To be erased");
        REQUIRE(fleet.settle());
        fleet.server().backup();
        fleet["anna"].remove(fleet["anna"].record());
        const auto erase = fleet["anna"].store().eraseEdits(gone, "asked for it");
        REQUIRE(fleet["anna"].commit(*erase));
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("only somebody else who had heard of it syncs")
        {
            REQUIRE(fleet["boris"].sync());
            REQUIRE(fleet["boris"].sync());
            THEN("neither of them is back")
            {
                CHECK(fleet.server().master().record(fleet.client())->deleted());
                CHECK_FALSE(fleet.server().master().record(gone)->erased.empty());
                CHECK(fleet["boris"].counts().unsent == 0);
            }
        }
    }
}

SCENARIO("after a restore a deletion comes back before the record that it is of", "[fleet][identity]")
{
    GIVEN("a kiosk's client that somebody has deleted, both unknown to the restored server")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        fleet.server().backup();
        const base::Id visitor = kiosk.capture("Visitor");
        REQUIRE(fleet.settle());
        fleet["anna"].remove(fleet["anna"].record(visitor));
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("who deleted it comes first, and then its author")
        {
            REQUIRE(fleet["anna"].sync());
            REQUIRE(kiosk.sync());
            REQUIRE(fleet.settle());
            THEN("it is deleted, and nothing needs attention")
            {
                CHECK(fleet["anna"].counts().setAside == 0);
                CHECK(fleet.server().master().record(visitor)->deleted());
            }
        }
    }
}

SCENARIO("an author comes under a new identity after somebody gave back a later write", "[fleet][give_back]")
{
    GIVEN("two values of an author of which the second replaced the first, both lost with a backup")
    {
        Fleet fleet({"anna", "boris"});
        fleet.server().backup();
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet["anna"].edit(jobTitle, "Head buyer");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("a colleague gives back what it saw, and the author sends both under new names")
        {
            REQUIRE(fleet["boris"].sync());
            fleet["anna"].store().forkIdentity();
            REQUIRE(fleet.settle());
            THEN("the first value does not rise beside the second")
            {
                CHECK(fleet.agree());
                CHECK(fleet["boris"].values(jobTitle) == std::vector<base::Json>{"Head buyer"});
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
    }
}

SCENARIO("who gives back a value had let an own one go for it", "[fleet][give_back]")
{
    GIVEN("a value that a colleague replaced, and a server that went back to between the two")
    {
        Fleet fleet({"anna", "boris"});
        fleet.server().backup();
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet["boris"].edit(jobTitle, "Owner");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("only the author of the first one syncs, which sends its own again and gives back the other")
        {
            REQUIRE(fleet["anna"].sync());
            REQUIRE(fleet["anna"].sync());
            THEN("its own does not rise beside the other")
            {
                CHECK(fleet["anna"].values(jobTitle) == std::vector<base::Json>{"Owner"});
                CHECK(fleet.server().master().record(fleet.client())->siblings.empty());
            }
        }
    }
}

SCENARIO("what was tried twice is lost, given back under its second name, and comes under its first",
         "[fleet][give_back]")
{
    GIVEN("a name of a fair that its author had no right to at first, and a server that lost both tries")
    {
        Fleet fleet({"anna"});
        FleetDevice& rita = fleet.add("rita", "rep");
        const auto made = fleet["anna"].commit({editOf(model::Action::create, "event", {}, {{"name", "Expo"}})});
        REQUIRE(made);
        const base::Id fair = made->records.at(0);
        REQUIRE(fleet.settle());
        fleet.server().backup();
        rita.edit("name", "Expo 2026", rita.record(fair));
        REQUIRE(fleet.settle());
        const auto enrolment = *rita.store().enrolment();
        fleet.server().admit(rita.token(), {enrolment.user, enrolment.device, "manager"});
        REQUIRE(rita.store().retrySetAside(rita.store().setAside(10).at(0).operation));
        REQUIRE(fleet.settle());
        REQUIRE(fleet["anna"].record(fair).body["name"] == "Expo 2026");
        fleet.server().restoreBackup();
        WHEN("a colleague gives it back before its author comes")
        {
            REQUIRE(fleet["anna"].sync());
            REQUIRE(rita.sync());
            REQUIRE(fleet.settle());
            THEN("it stands there once, and who replaces it replaces it")
            {
                CHECK(fleet["anna"].record(fair).siblings.empty());
                fleet["anna"].edit("name", "Expo Kyiv", fleet["anna"].record(fair));
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(rita.record(fair).body["name"] == "Expo Kyiv");
                CHECK(rita.conflicts().empty());
            }
        }
        WHEN("it is given back and replaced before its author comes")
        {
            REQUIRE(fleet["anna"].sync());
            fleet["anna"].edit("name", "Expo Kyiv", fleet["anna"].record(fair));
            REQUIRE(fleet["anna"].sync());
            REQUIRE(rita.sync());
            REQUIRE(fleet.settle());
            THEN("it does not rise")
            {
                CHECK(fleet.agree());
                CHECK(rita.record(fair).body["name"] == "Expo Kyiv");
                CHECK(rita.conflicts().empty());
            }
        }
    }
}

SCENARIO("who was away while a server went back twice replaces nothing that it never saw", "[fleet][give_back]")
{
    GIVEN("a value that one device holds, and another that a server took since and kept when it went back again")
    {
        Fleet fleet({"anna", "boris", "clara"});
        fleet.server().backup();
        fleet["clara"].edit(jobTitle, "Owner");
        REQUIRE(fleet["clara"].sync());
        REQUIRE(fleet["boris"].sync());
        fleet.server().restoreBackup();
        fleet["anna"].edit(jobTitle, "Director");
        REQUIRE(fleet["anna"].sync());
        fleet.server().backup();
        fleet.advance(1000);
        fleet.server().restoreBackup();
        WHEN("the one that was away gives its value back")
        {
            REQUIRE(fleet["boris"].sync());
            REQUIRE(fleet["boris"].sync());
            THEN("both are there, for a person to settle")
            {
                CHECK(fleet["boris"].values(jobTitle) == std::vector<base::Json>{"Director", "Owner"});
                CHECK(fleet["boris"].counts().unsent == 0);
            }
        }
    }
}

SCENARIO("a device let go of an own value as safe, while later ones wait", "[fleet][give_back]")
{
    GIVEN(
        "a server that went back to before a backup that had held a value, whose author keeps a refused one before it")
    {
        Fleet fleet({"anna"});
        FleetDevice& rita = fleet.add("rita", "rep");
        REQUIRE(fleet.settle());
        fleet.server().backup();
        rita.remove(rita.record());
        rita.edit(jobTitle, "Given up as safe");
        REQUIRE(fleet.settle());
        REQUIRE(rita.counts().setAside == 1);
        fleet.server().master().markBackedUp();
        REQUIRE(fleet.settle());
        rita.edit("note", "Not in any backup");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("only its author syncs")
        {
            REQUIRE(rita.sync());
            REQUIRE(rita.sync());
            THEN("it is given back with the others")
            {
                CHECK(rita.shown(jobTitle) == "Given up as safe");
                const auto onMaster = fleet.server().master().record(fleet.client());
                CHECK(onMaster->body["job_title"] == "Given up as safe");
                CHECK(onMaster->body["note"] == "Not in any backup");
            }
        }
    }
}

SCENARIO("a server asks for all again from who has given up the middle of it", "[fleet][give_back]")
{
    GIVEN("a deletion that was refused, kept, and work after it that a backup held which cannot be read any more")
    {
        Fleet fleet({"boris"});
        FleetDevice& anna = fleet.add("anna", "rep");
        const base::Id theirs = fleet["boris"].capture("Of boris");
        REQUIRE(fleet.settle());
        fleet.server().backup();
        anna.remove(anna.record(theirs));
        REQUIRE(anna.sync());
        REQUIRE(anna.counts().setAside == 1);
        const base::Id safe = anna.capture("In a backup");
        REQUIRE(anna.sync());
        fleet.server().master().markBackedUp();
        REQUIRE(anna.sync());
        const base::Id after = anna.capture("After that backup");
        REQUIRE(anna.sync());
        fleet.server().restoreBackup();
        WHEN("it syncs")
        {
            const auto report = anna.sync();
            THEN("nothing is in the way of the rest")
            {
                REQUIRE(report);
                CHECK(anna.counts().unsent == 0);
                CHECK(anna.counts().setAside == 1);
                CHECK(fleet.server().hashes().contains(safe));
                CHECK(fleet.server().hashes().contains(after));
            }
        }
    }
}

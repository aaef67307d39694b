// Cloned and restored phones, restored servers: new work is never taken for old work.
#include <catch2/catch.hpp>

#include "shared/base/hash.h"
#include "shared/base/sealed_box.h"
#include "shared/store/database.h"
#include "shared/sync/bundle.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

SCENARIO("two phones are made from one image", "[fleet][identity]")
{
    GIVEN("a phone and its clone, both offline")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        fleet.advance(1000);
        WHEN("each captures somebody in the same minute")
        {
            const base::Id first = fleet["anna"].capture("Of the first");
            const base::Id second = fleet["boris"].capture("Of the clone");
            const auto one = fleet["anna"].sync();
            const auto two = fleet["boris"].sync();
            THEN("both captures are kept, and the clone has its own identity without a question")
            {
                REQUIRE(one);
                REQUIRE(two);
                CHECK_FALSE(one->identityForked);
                CHECK(two->identityForked);
                CHECK(fleet["anna"].store().incarnation() != fleet["boris"].store().incarnation());
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet.server().hashes().contains(first));
                CHECK(fleet.server().hashes().contains(second));
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("both edit the same field")
        {
            fleet["anna"].edit(jobTitle, "Buyer");
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("both values are kept")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle).size() == 2);
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("only one of them works, and the other just syncs")
        {
            fleet["anna"].edit(jobTitle, "Buyer");
            REQUIRE(fleet.settle());
            fleet["boris"].edit(company, "Acme Ltd");
            REQUIRE(fleet.settle());
            THEN("nothing is mistaken for something else")
            {
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("a phone is cloned with work that it has not sent", "[fleet][identity]")
{
    GIVEN("a phone and its clone, with the same unsent work")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        const base::Id captured = fleet["anna"].capture("Unsent");
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        fleet["anna"].edit(jobTitle, "Buyer");
        fleet["boris"].edit(company, "Acme Ltd");
        WHEN("both sync")
        {
            REQUIRE(fleet.settle());
            THEN("the common work is there once, and each one's own too")
            {
                CHECK(fleet.agree());
                CHECK(fleet.server().hashes().contains(captured));
                CHECK(fleet.server().hashes().size() == 2);
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("a phone is restored from an old backup", "[fleet][identity]")
{
    GIVEN("a phone that worked and synced after its backup")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        fleet["anna"].capture("Before the backup");
        fleet["anna"].backup(); // with unsent work in it
        REQUIRE(fleet["anna"].sync());
        fleet["anna"].edit(jobTitle, "After the backup");
        REQUIRE(fleet.settle());
        WHEN("the backup is restored, more work is done, and it syncs")
        {
            fleet["anna"].restoreBackup();
            const base::Id fresh = fleet["anna"].capture("After the restore");
            const auto report = fleet["anna"].sync();
            THEN("the new work gets new numbers, and what the server has comes back")
            {
                REQUIRE(report);
                CHECK(report->identityForked);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet.server().hashes().contains(fresh));
                CHECK(fleet["anna"].shown(jobTitle) == "After the backup");
                CHECK(fleet.server().hashes().size() == 3);
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("the backup is restored and it syncs without new work")
        {
            fleet["anna"].restoreBackup();
            REQUIRE(fleet.settle());
            fleet["anna"].edit(jobTitle, "Later");
            REQUIRE(fleet.settle());
            THEN("later work is not taken for the work of before")
            {
                CHECK(fleet.agree());
                CHECK(fleet["boris"].shown(jobTitle) == "Later");
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("the server is restored from an old backup", "[fleet][identity]")
{
    GIVEN("devices that synced after the server's backup")
    {
        Fleet fleet({"anna", "boris", "clara"});
        fleet.server().backup();
        const base::Id lost = fleet["anna"].capture("After the backup");
        fleet["boris"].edit(jobTitle, "Owner");
        REQUIRE(fleet.settle());
        fleet["clara"].edit(jobTitle, "Head buyer");
        REQUIRE(fleet.settle());
        WHEN("the backup is restored and everybody syncs again")
        {
            fleet.server().restoreBackup();
            fleet["anna"].capture("After the restore");
            REQUIRE(fleet.settle());
            REQUIRE(fleet.settle());
            THEN("what the server had forgotten is pushed again, and nothing is deleted anywhere")
            {
                CHECK(fleet.server().hashes().contains(lost));
                CHECK(fleet.server().hashes().size() == 3);
                CHECK(fleet.agree());
                CHECK(fleet["clara"].shown(jobTitle) == "Head buyer");
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("somebody copies the old files back and tells nobody")
        {
            const std::string epoch = fleet.server().master().epoch();
            fleet.server().restoreBackup();
            store::Query(fleet.server().master().database(), "UPDATE meta SET value = ? WHERE name = 'epoch'")
                .bind(epoch)
                .run();
            REQUIRE(fleet.settle());
            REQUIRE(fleet.settle());
            THEN("the devices notice by themselves")
            {
                CHECK(fleet.server().hashes().contains(lost));
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("the backup was verified and the devices let go of what it holds")
        {
            fleet.server().master().markBackedUp();
            fleet.server().backup();
            REQUIRE(fleet.settle());
            fleet["anna"].edit(company, "Acme Ltd");
            REQUIRE(fleet.settle());
            fleet.server().restoreBackup();
            REQUIRE(fleet.settle());
            REQUIRE(fleet.settle());
            THEN("the part after the backup is enough to make it whole")
            {
                CHECK(fleet["clara"].shown(company) == "Acme Ltd");
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("after a restore the devices come back in another order", "[fleet][identity]")
{
    GIVEN("a value that one device wrote and another replaced, both unknown to the restored server")
    {
        Fleet fleet({"anna", "boris", "clara"});
        fleet.server().backup();
        fleet["boris"].edit(jobTitle, "Owner");
        REQUIRE(fleet.settle());
        fleet["clara"].edit(jobTitle, "Head buyer");
        REQUIRE(fleet.settle());
        WHEN("who replaced a value comes back before who wrote it")
        {
            fleet.server().restoreBackup();
            REQUIRE(fleet["clara"].sync());
            REQUIRE(fleet["boris"].sync());
            THEN("the late value is known to be replaced: no conflict rises from the past")
            {
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values(jobTitle) == std::vector<base::Json>{"Head buyer"});
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
    }
}

SCENARIO("the server goes back further than it had promised", "[fleet][identity]")
{
    GIVEN("a server that goes back to before a backup that it had called safe")
    {
        Fleet fleet({"anna"});
        fleet.server().backup();
        fleet["anna"].edit(jobTitle, "Given up as safe");
        REQUIRE(fleet.settle());
        fleet.server().master().markBackedUp();
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("the device goes on working")
        {
            const base::Id fresh = fleet["anna"].capture("Fresh");
            const auto report = fleet["anna"].sync();
            THEN("its new work arrives under a new identity instead of waiting for ever")
            {
                REQUIRE(report);
                CHECK(report->unsent == 0);
                CHECK(fleet.server().hashes().contains(fresh));
            }
            THEN("what it had let go of as safe is given back")
            {
                REQUIRE(report);
                REQUIRE(fleet.settle());
                CHECK(fleet["anna"].shown(jobTitle) == "Given up as safe");
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("an installation is claimed by another device", "[fleet][identity]")
{
    GIVEN("a base file that was carried to a device with its own token")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        const auto own = fleet["boris"].store().enrolment();
        fleet["boris"].becomeCopyOf(fleet["anna"]);
        REQUIRE(fleet["boris"].store().enrol(*own));
        WHEN("it pushes")
        {
            const base::Id captured = fleet["boris"].capture("Of boris");
            const auto report = fleet["boris"].sync();
            THEN("it gets its own incarnation, and the other's numbers are left alone")
            {
                REQUIRE(report);
                CHECK(report->identityForked);
                CHECK(fleet.server().hashes().contains(captured));
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
            }
        }
    }
}

SCENARIO("a device is invited anew while its server lost what it had handed over", "[fleet][identity]")
{
    GIVEN("work of a revoked device that a backup does not hold, and files that somebody put back without a word")
    {
        Fleet fleet({"anna", "boris"});
        REQUIRE(fleet.settle());
        fleet.server().backup();
        fleet.server().revoke(fleet["anna"].token());
        const base::Id visitor = fleet["anna"].capture("Visitor");
        REQUIRE(fleet["anna"].sync());
        REQUIRE(fleet["anna"].counts().setAside == 1); // the server's head did not move
        fleet.server().putFilesBack();
        WHEN("the device comes back under another name")
        {
            auto enrolment = *fleet["anna"].store().enrolment();
            enrolment.device = base::Id::derive("anna's device, invited anew");
            enrolment.token = "anna's new token";
            fleet.server().admit(enrolment.token, {enrolment.user, enrolment.device, enrolment.role});
            REQUIRE(fleet["anna"].store().enrol(enrolment));
            REQUIRE(fleet["anna"].sync());
            THEN("what the server lost is sent again first, under whichever numbers")
            {
                CHECK(fleet.server().hashes().contains(visitor));
                CHECK(fleet["anna"].counts().unsent == 0);
            }
        }
    }
}

SCENARIO("after a restore an edit comes back before the record that it is of", "[fleet][identity]")
{
    GIVEN("a kiosk's client that somebody has edited, both unknown to the restored server")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        fleet.server().backup();
        const base::Id visitor = kiosk.capture("Visitor");
        REQUIRE(fleet.settle());
        fleet["anna"].edit(jobTitle, "Buyer", fleet["anna"].record(visitor));
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("the editor comes first")
        {
            REQUIRE(fleet["anna"].sync());
            REQUIRE(kiosk.sync());
            REQUIRE(fleet.settle());
            THEN("the kiosk may still say what it once said")
            {
                CHECK(kiosk.counts().setAside == 0);
                CHECK(*model::valueAt(*fleet.server().master().record(visitor), company) == "Visitor");
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("a device takes a new identity more than once", "[fleet][identity]")
{
    GIVEN("a device with confirmed work under two earlier identities")
    {
        Fleet fleet({"anna", "boris"});
        fleet.server().backup();
        const base::Id first = fleet["anna"].capture("Under the first");
        REQUIRE(fleet.settle());
        fleet["anna"].store().forkIdentity();
        const base::Id second = fleet["anna"].capture("Under the second");
        REQUIRE(fleet.settle());
        fleet["anna"].store().forkIdentity();
        WHEN("it goes on working")
        {
            const base::Id third = fleet["anna"].capture("Under the third");
            REQUIRE(fleet.settle());
            THEN("nothing of it is in the other's way")
            {
                CHECK(fleet.agree());
                for (const base::Id& id : {first, second, third})
                    CHECK(fleet.server().hashes().contains(id));
            }
        }
        WHEN("the server goes back to before all of it")
        {
            fleet.server().restoreBackup();
            REQUIRE(fleet.settle());
            REQUIRE(fleet.settle());
            THEN("what it wrote under its earlier identities is sent again too")
            {
                CHECK(fleet.server().hashes().contains(first));
                CHECK(fleet.server().hashes().contains(second));
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

SCENARIO("a device with an earlier identity and set-aside work meets a restored server", "[fleet][identity]")
{
    GIVEN("confirmed work of an earlier identity, and a set-aside operation with a higher number of the present one")
    {
        Fleet fleet({"anna", "boris"}, Storage::files);
        FleetDevice& anna = fleet["anna"];
        fleet.server().backup();
        anna.backup();
        anna.edit(jobTitle, "One");
        REQUIRE(anna.sync());
        anna.restoreBackup();
        anna.capture("Fresh");
        REQUIRE(anna.sync());
        for (int i = 0; i < 8; ++i)
            anna.edit(company, "Company " + std::to_string(i));
        fleet.server().admit(anna.token(), {Fleet::userOf("anna"), base::Id::derive("device anna"), "rep"});
        const base::Id theirs = fleet["boris"].capture("Of boris");
        REQUIRE(fleet.settle());
        anna.remove(anna.record(theirs));
        REQUIRE(anna.sync());
        REQUIRE(anna.counts().setAside == 1);
        fleet.server().backup();
        anna.capture("After the backup");
        REQUIRE(anna.sync());
        fleet.server().restoreBackup();
        WHEN("it syncs")
        {
            const base::Id after = anna.capture("After the restore");
            const auto report = anna.sync();
            THEN("it is not locked out")
            {
                REQUIRE(report);
                CHECK(report->unsent == 0);
                CHECK(anna.counts().setAside == 1);
                CHECK(fleet.server().hashes().contains(after));
            }
        }
    }
}

SCENARIO("two programs work on one base, and one of them takes a new identity", "[fleet][identity]")
{
    GIVEN("an answer that one program waits for while the other takes a new identity")
    {
        Fleet fleet({"anna", "boris", "clara"}, Storage::files);
        FleetDevice& anna = fleet["anna"];
        for (int i = 0; i < 5; ++i)
            anna.edit(company, "Company " + std::to_string(i));
        REQUIRE(fleet.settle());
        fleet["boris"].becomeCopyOf(anna);
        fleet.server().master().markBackedUp();
        fleet["clara"].edit(company, "By clara");
        REQUIRE(fleet["clara"].sync());
        sync::DeviceSession slow(anna.store());
        const auto late = fleet.server().handle(**slow.next());
        fleet["boris"].capture("Of the clone");
        REQUIRE(fleet["boris"].sync());
        sync::DeviceSession quick(anna.store());
        REQUIRE(quick.answer(fleet.server().handle(**quick.next())));
        REQUIRE(quick.report().identityForked);
        WHEN("something is typed, and then the late answer comes")
        {
            anna.edit(jobTitle, "Mine");
            const auto taken = slow.answer(late);
            THEN("the answer is not taken for one about what was typed")
            {
                CHECK_FALSE(taken);
                CHECK(anna.shown(jobTitle) == "Mine");
                CHECK(anna.counts().unsent == 1);
                REQUIRE(fleet.settle());
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

TEST_CASE("a bundle that carries work of an earlier identity says so", "[fleet][identity]")
{
    Fleet fleet({"anna", "boris"}, Storage::files);
    FleetDevice& anna = fleet["anna"];
    fleet.server().backup();
    anna.backup();
    anna.edit(jobTitle, "One");
    REQUIRE(anna.sync());
    anna.restoreBackup();
    anna.capture("Fresh");
    REQUIRE(anna.sync());
    fleet.server().restoreBackup();
    sync::DeviceSession session(anna.store());
    REQUIRE(session.answer(fleet.server().handle(**session.next())));
    const auto keys = base::makeBoxKeys();
    const std::string secret(32, 't');
    auto enrolment = *anna.store().enrolment();
    enrolment.token = base::toBase64Url(std::string(base::Id::derive("device anna").bytes()) + secret);
    enrolment.bundleKey = base::toBase64Url(base::openKeyOf(keys.secret));
    REQUIRE(anna.store().enrol(enrolment));
    const auto bundle = sync::writeBundle(anna.store(), 0);
    REQUIRE(bundle);
    const auto request = sync::openBundle(bundle->file, keys.secret, base::sha256(secret));
    REQUIRE(request);
    REQUIRE(request->operations.at(0).operation);
    CHECK(request->hello.incarnation == request->operations.at(0).operation->incarnation);
}

// A person's right to be forgotten, on all devices and on the server.
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "shared/model/merge.h"
#include "shared/store/admission.h"
#include "shared/store/database.h"
#include "shared/store/traces.h"
#include "tests/fleet/erased_words.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

base::Id add(FleetDevice& device, std::string_view type, Json set)
{
    return device.commit({editOf(model::Action::create, type, {}, std::move(set))})->records.at(0);
}

/// Of its file, all that was written.
std::string bytesOf(store::Database& database)
{
    std::string file;
    {
        store::Query where(database, "SELECT file FROM pragma_database_list WHERE name = 'main'");
        REQUIRE(where.step());
        file = where.text(0);
    }
    database.run("PRAGMA wal_checkpoint(TRUNCATE)");
    std::ifstream in(file, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    REQUIRE(bytes.size() > 1000);
    return bytes;
}

} // namespace

SCENARIO("an erased person is nowhere any more", "[fleet][erase]")
{
    GIVEN("a client whom two devices know, with meetings, remarks, files, a second record and a conflict")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id client = fleet["anna"].capture(secret);
        const std::string id = client.text();
        const base::Id capture = add(fleet["anna"], "capture", {{"client", id}, {"note", secret}});
        add(fleet["anna"], "interaction", {{"client", id}, {"text", secret}});
        add(fleet["anna"], "task", {{"client", id}, {"title", secret}});
        add(fleet["anna"], "consent", {{"client", id}, {"text_version", secret}});
        add(fleet["anna"], "attachment", {{"owner", capture.text()}, {"transcript", secret}});
        const base::Id again = fleet["boris"].capture(std::string(secret) + " again");
        REQUIRE(fleet.settle());
        REQUIRE(fleet["boris"].commit({model::mergeEdit(fleet["boris"].record(again), client)}));
        fleet["anna"].edit(jobTitle, std::string(secret) + " A", fleet["anna"].record(client));
        fleet["boris"].edit(jobTitle, std::string(secret) + " B", fleet["boris"].record(client));
        REQUIRE(fleet.settle());
        REQUIRE(onServer(fleet) > 0);
        REQUIRE(onDevice(fleet["boris"]) > 0);
        WHEN("a manager erases it")
        {
            erase(fleet["anna"], client);
            THEN("nothing of it is on that device but what it has not sent yet")
            {
                CHECK(fleet["anna"].store().search(secret, 10).empty());
                CHECK(fleet["anna"].store().clients({}, {}, 10).size() == 1);
                store::ListFilter trash;
                trash.trash = true;
                CHECK(fleet["anna"].store().clients(trash, {}, 10).empty());
                CHECK(fleet["anna"].store().recordsOf(client, 10).empty());
                CHECK(fleet["anna"].store().check());
            }
            REQUIRE(fleet.settle());
            THEN("nothing of it is on any device or on the server, and all agree")
            {
                CHECK(fleet.agree());
                CHECK(onServer(fleet) == 0);
                for (FleetDevice* device : fleet.devices()) {
                    CHECK(onDevice(*device) == 0);
                    CHECK(device->record(client).body.empty());
                    CHECK(device->conflicts().empty());
                    CHECK(device->counts().clients == 1);
                    CHECK(device->store().check());
                }
            }
            AND_WHEN("the same push comes again")
            {
                const auto head = fleet.server().head();
                (void)fleet.server().handle(fleet["boris"].network().sent().back());
                (void)fleet.server().handle(fleet["anna"].network().sent().back());
                THEN("it is recognised")
                {
                    CHECK(fleet.server().head() == head);
                    REQUIRE(fleet.settle());
                    CHECK(fleet.agree());
                }
            }
        }
    }
}

SCENARIO("a device that was away for a year does not bring an erased person back", "[fleet][erase]")
{
    GIVEN("a device that is offline with a correction of a client")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id client = fleet["anna"].capture(secret);
        REQUIRE(fleet.settle());
        fleet["boris"].edit("note", secret, fleet["boris"].record(client));
        const base::Id later = add(fleet["boris"], "interaction", {{"client", client.text()}, {"text", "a remark"}});
        WHEN("it is erased meanwhile, and the device comes back a year later")
        {
            erase(fleet["anna"], client);
            REQUIRE(fleet["anna"].sync());
            fleet.advance(366LL * 24 * 3600 * 1000);
            REQUIRE(fleet.settle());
            THEN("the correction is taken and forgotten, everybody agrees, and nothing waits")
            {
                CHECK(fleet.agree());
                CHECK(onServer(fleet) == 0);
                CHECK(onDevice(fleet["boris"]) == 0);
                CHECK(fleet["boris"].counts().unsent == 0);
                CHECK(fleet["boris"].counts().setAside == 0);
                CHECK(fleet["boris"].record(client).deleted());
                CHECK(fleet["anna"].record(later).exists());
                CHECK(fleet["boris"].store().check());
            }
            AND_WHEN("it still writes to it")
            {
                fleet["boris"].edit("note", secret, fleet["boris"].record(client));
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(onServer(fleet) == 0);
                CHECK(onDevice(fleet["boris"]) == 0);
                CHECK(fleet["boris"].store().check());
            }
        }
        WHEN("both erase it without seeing each other")
        {
            erase(fleet["anna"], client);
            erase(fleet["boris"], client);
            REQUIRE(fleet.settle());
            THEN("it is erased, and all agree")
            {
                CHECK(fleet.agree());
                CHECK(onServer(fleet) == 0);
                CHECK(onDevice(fleet["boris"]) == 0);
                CHECK(fleet["anna"].store().check());
            }
        }
    }
}

SCENARIO("a kiosk forgets a visitor who is erased", "[fleet][erase]")
{
    GIVEN("a visitor who typed at a kiosk, and a manager")
    {
        Fleet fleet({"anna"});
        FleetDevice& kiosk = fleet.add("kiosk", "kiosk");
        const base::Id visitor = kiosk.capture(secret);
        REQUIRE(fleet.settle());
        REQUIRE(onDevice(kiosk) > 0);
        WHEN("the manager erases the visitor")
        {
            erase(fleet["anna"], visitor);
            REQUIRE(fleet.settle());
            THEN("the kiosk, which reads nothing of others, holds no word of it either")
            {
                CHECK(onDevice(kiosk) == 0);
                CHECK(kiosk.record(visitor).deleted());
                CHECK_FALSE(kiosk.record(fleet.client()).exists());
                CHECK(kiosk.store().check());
            }
        }
    }
}

SCENARIO("erasing is the manager's", "[fleet][erase]")
{
    GIVEN("a representative who erases a client all the same")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        REQUIRE(fleet.settle());
        fleet["anna"].edit(jobTitle, "Buyer");
        const base::Id client = fleet.client();
        erase(rep, client);
        REQUIRE(fleet.settle());
        THEN("the server sets it aside, and the client is there again, as it is")
        {
            CHECK(rep.store().setAside(10).at(0).reason == "forbidden");
            CHECK(rep.record(client).body["company"] == "Acme");
            CHECK(rep.record(client).body["job_title"] == "Buyer");
            CHECK(rep.store().clients({}, {}, 10).size() == 1);
            CHECK(rep.store().check());
            CHECK(fleet["anna"].record(client).body["company"] == "Acme");
        }
    }
}

SCENARIO("an erasure that a manager lets in later forgets as much as one that was taken at once", "[fleet][erase]")
{
    GIVEN("a client with a file, which a representative erased and the server set aside")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        const base::Id client = fleet["anna"].capture(secret);
        add(fleet["anna"], "attachment",
            {{"owner", client.text()}, {"sha256", std::string(64, 'a')}, {"transcript", secret}});
        REQUIRE(fleet.settle());
        erase(rep, client);
        REQUIRE(fleet.settle());
        REQUIRE(onServer(fleet) > 0);
        WHEN("a manager lets it in")
        {
            store::MasterStore& master = fleet.server().master();
            master.begin();
            REQUIRE(store::admit(master, rep.store().setAside(10).at(0).operation));
            master.commit();
            THEN("its words are gone from the server, and its file is to be removed")
            {
                CHECK(onServer(fleet) == 0);
                store::Query files(master.database(), "SELECT count(*) FROM erased_file");
                REQUIRE(files.step());
                CHECK(files.integer(0) == 1);
            }
            REQUIRE(fleet.settle());
            THEN("no device has them, and all agree")
            {
                CHECK(fleet.agree());
                CHECK(onDevice(fleet["anna"]) == 0);
                CHECK(onDevice(rep) == 0);
                CHECK(rep.counts().setAside == 0);
                CHECK(rep.store().check());
            }
        }
    }
}

SCENARIO("somebody who may not erase takes nothing from a restored server", "[fleet][erase]")
{
    GIVEN("a representative's client that is not in the server's backup, and that she erases")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        fleet.server().backup();
        const base::Id client = rep.capture("Met by Rita");
        REQUIRE(fleet.settle());
        erase(rep, client);
        WHEN("the server goes back before it has heard of that")
        {
            fleet.server().restoreBackup();
            REQUIRE(fleet.settle());
            REQUIRE(fleet.settle());
            THEN("the client is there again, with all that she had written")
            {
                CHECK(rep.store().setAside(10).at(0).reason == "forbidden");
                CHECK(fleet["anna"].record(client).body["company"] == "Met by Rita");
                CHECK(rep.record(client).body["company"] == "Met by Rita");
                CHECK(rep.store().check());
            }
        }
    }
}

SCENARIO("a refused erasure shows the client again at once", "[fleet][erase]")
{
    GIVEN("a device that was shut out, and that erases one client of the server and one that the server never took")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id known = fleet.client();
        fleet.server().revoke(fleet["boris"].token());
        const base::Id own = fleet["boris"].capture("Met when shut out");
        REQUIRE(fleet["boris"].sync());
        erase(fleet["boris"], known);
        erase(fleet["boris"], own);
        const base::Json before = fleet["anna"].record(known).body;
        WHEN("the server sets the erasures aside, and tells no more")
        {
            REQUIRE(fleet["boris"].sync());
            THEN("both are there, with all their words, also when the device is let in again")
            {
                CHECK(fleet["boris"].record(known).body == before);
                CHECK(fleet["boris"].record(own).body["company"] == "Met when shut out");
                CHECK(fleet["boris"].store().check());
            }
        }
    }
}

SCENARIO("what the server set aside of an erased person is forgotten too", "[fleet][erase]")
{
    GIVEN("a set-aside deletion by somebody without the right, with words in it")
    {
        Fleet fleet({"anna"});
        FleetDevice& rep = fleet.add("rita", "rep");
        const base::Id client = fleet["anna"].capture(secret);
        REQUIRE(fleet.settle());
        model::Edit remove = editOf(model::Action::remove, "client", client, {{"why", secret}});
        REQUIRE(rep.commit({remove}));
        REQUIRE(fleet.settle());
        REQUIRE(rep.counts().setAside == 1);
        WHEN("a manager erases the client")
        {
            erase(fleet["anna"], client);
            REQUIRE(fleet.settle());
            THEN("those words are gone on both sides")
            {
                CHECK(fleet.agree());
                CHECK(onServer(fleet) == 0);
                CHECK(onDevice(rep) == 0);
                CHECK(rep.counts().setAside == 0);
                CHECK(rep.store().check());
            }
        }
    }
}

SCENARIO("what comes too late about an erased person is forgotten too", "[fleet][erase]")
{
    GIVEN("a remark and its photo that a colleague wrote offline before the client was erased")
    {
        Fleet fleet({"anna", "boris"});
        FleetDevice& rep = fleet.add("rita", "rep");
        const base::Id client = fleet["anna"].capture(secret);
        REQUIRE(fleet.settle());
        const base::Id remark = add(fleet["boris"], "interaction", {{"client", client.text()}, {"text", secret}});
        const base::Id photo = add(fleet["boris"], "attachment", {{"owner", remark.text()}, {"name", secret}});
        const base::Id other =
            add(fleet["boris"], "interaction", {{"client", fleet.client().text()}, {"text", "about somebody else"}});
        const base::Id aside = add(rep, "interaction", {{"client", client.text()}, {"text", secret}});
        fleet.server().revoke(rep.token());
        REQUIRE(rep.sync());
        erase(fleet["anna"], client);
        REQUIRE(fleet["anna"].sync());
        WHEN("it arrives")
        {
            REQUIRE(fleet["boris"].sync());
            REQUIRE(fleet["anna"].sync());
            REQUIRE(fleet["boris"].sync());
            THEN("nobody gets it, and no words of it stay")
            {
                CHECK(onDevice(fleet["anna"]) == 0);
                CHECK(onDevice(fleet["boris"]) == 0);
                CHECK_FALSE(fleet["anna"].record(remark).erased.empty());
                CHECK_FALSE(fleet["anna"].record(photo).erased.empty());
                CHECK(fleet["anna"].record(other).body["text"] == "about somebody else");
                CHECK(fleet["boris"].store().digest() == fleet.server().digest());
                CHECK(fleet["boris"].counts().unsent == 0);
                CHECK(fleet["boris"].store().check());
            }
        }
        WHEN("a manager lets in what was set aside of it")
        {
            store::MasterStore& master = fleet.server().master();
            master.begin();
            REQUIRE(store::admit(master, rep.store().setAside(10).at(0).operation));
            master.commit();
            THEN("it is erased like the rest")
            {
                REQUIRE(fleet["anna"].sync());
                CHECK(onDevice(fleet["anna"]) == 0);
                CHECK_FALSE(fleet["anna"].record(aside).erased.empty());
                CHECK(onServer(fleet) == 0);
            }
        }
    }
}

SCENARIO("a line about an erased person that nobody can read is forgotten too", "[fleet][erase]")
{
    GIVEN("a device that sends lines which are no operations, about a client")
    {
        Fleet fleet({"anna"});
        const base::Id client = fleet["anna"].capture("Acme");
        REQUIRE(fleet.settle());
        const std::string about =
            R"(,"type":"client","do":"set","id":")" + client.text() + R"(","set":{"note":")" + secret;
        const std::string lines = R"({"inc":"MalloryPho1","n":1)" + about + "\"},\"score\":1.5}\n" +
                                  R"({"inc":"MalloryPho1","n":2)" + about + "\n";
        const auto push = [&] {
            const std::string hello = R"({"hello":{"proto":[1,1],"inc":"MalloryPho1","n":2,"accepted":0,"cursor":""}})"
                                      "\n";
            return fleet.server()
                .handle(
                    {"POST",
                     "/v1/sync",
                     {{"Authorization", "Bearer " + fleet["anna"].token()}, {"Content-Type", "application/x-ndjson"}},
                     hello + lines})
                .status;
        };
        WHEN("the client is erased after they came")
        {
            REQUIRE(push() == 200);
            REQUIRE(onServer(fleet) == 2);
            erase(fleet["anna"], client);
            REQUIRE(fleet["anna"].sync());
            THEN("no words of them stay")
            {
                CHECK(onServer(fleet) == 0);
            }
        }
        WHEN("they come after the client was erased")
        {
            erase(fleet["anna"], client);
            REQUIRE(fleet["anna"].sync());
            REQUIRE(push() == 200);
            THEN("no words of them stay")
            {
                CHECK(onServer(fleet) == 0);
            }
        }
    }
}

TEST_CASE("the bytes of an erased person are gone from the server's file, not only from its tables", "[fleet][erase]")
{
    Fleet fleet({"anna"});
    const base::Id client = fleet["anna"].capture(secret);
    REQUIRE(fleet.settle());
    erase(fleet["anna"], client);
    REQUIRE(fleet.settle());
    CHECK(bytesOf(fleet.server().master().database()).find(secret) == std::string::npos);
}

TEST_CASE("the bytes of an erased person are gone from all files, also where rows had moved before", "[fleet][erase]")
{
    Fleet fleet({"anna", "boris"}, Storage::files);
    const base::Id client = fleet["anna"].capture(secret);
    for (int i = 0; i < 200; ++i) { // its page is split, and what is split is copied
        fleet["anna"].capture("Somebody " + std::to_string(i));
        if (i % 40 == 0)
            fleet["anna"].edit("note", std::string(secret) + std::string(300, 'x'), fleet["anna"].record(client));
        if (i % 40 == 0)
            REQUIRE(fleet.settle());
    }
    erase(fleet["anna"], client);
    REQUIRE(fleet.settle());
    store::cleanTraces(fleet.server().master().database(), store::OpenAs::master); // as at a start and before a backup
    CHECK(bytesOf(fleet.server().master().database()).find(secret) == std::string::npos);
    for (FleetDevice* device : fleet.devices()) {
        device->startAgain();
        CHECK(bytesOf(device->store().database()).find(secret) == std::string::npos);
    }
}

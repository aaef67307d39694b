// A manager lets in what the server had set aside.
#include <catch2/catch.hpp>

#include "shared/store/admission.h"
#include "shared/store/database.h"
#include "shared/sync/device_session.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

base::Result<std::vector<base::Id>> admit(Fleet& fleet, base::Id operation)
{
    store::MasterStore& master = fleet.server().master();
    master.begin();
    auto done = store::admit(master, operation);
    if (done)
        master.commit();
    else
        master.rollback();
    return done;
}

} // namespace

SCENARIO("what was set aside is let in later", "[fleet][admit]")
{
    GIVEN("a representative who deletes a client that is not hers, with a remark in the same gesture")
    {
        Fleet fleet({"anna"});
        FleetDevice& rita = fleet.add("rita", "rep");
        REQUIRE(fleet.settle());
        const base::Id client = fleet.client();
        model::Edit remove = editOf(model::Action::remove, "client", client);
        model::Edit remark =
            editOf(model::Action::create, "interaction", {}, {{"client", client.text()}, {"text", "gone"}});
        const auto committed = rita.commit({remark, remove});
        REQUIRE(committed);
        REQUIRE(fleet.settle());
        REQUIRE(rita.counts().setAside == 2);
        REQUIRE_FALSE(fleet["anna"].record().deleted());
        const base::Id operation = rita.store().setAside(10).at(0).operation;
        WHEN("a manager admits it")
        {
            REQUIRE(admit(fleet, operation));
            THEN("a second time there is nothing to admit")
            {
                CHECK(admit(fleet, operation).error().code == base::Code::notFound);
            }
            REQUIRE(fleet.settle());
            THEN("the whole gesture counts for everybody, and nothing asks for attention")
            {
                CHECK(fleet.agree());
                CHECK(rita.counts().setAside == 0);
                CHECK(rita.record(client).deleted());
                CHECK(fleet["anna"].record(client).deleted());
                CHECK(fleet["anna"].record(committed->records[0]).body["text"] == "gone");
                CHECK(rita.store().record(client)->delivery == store::Delivery::confirmed);
                CHECK(rita.store().check());
            }
        }
        WHEN("it is admitted, somebody writes on, and the answers to the device are lost for a while")
        {
            REQUIRE(admit(fleet, operation));
            fleet["anna"].edit(jobTitle, "Buyer");
            REQUIRE(fleet["anna"].sync());
            rita.network().next(Fault::lostAnswer);
            CHECK_FALSE(rita.sync());
            rita.network().next(Fault::cutAnswer);
            CHECK_FALSE(rita.sync());
            REQUIRE(fleet.settle());
            THEN("all agree, and the device does not apply its own operation a second time")
            {
                CHECK(fleet.agree());
                CHECK(rita.counts().setAside == 0);
                CHECK(rita.record(client).body["job_title"] == "Buyer");
                CHECK(rita.store().check());
            }
        }
    }
}

SCENARIO("what nobody can apply is not let in", "[fleet][admit]")
{
    GIVEN("a merge that a server of an older version set aside")
    {
        Fleet fleet({"anna"});
        fleet.server().lack("merge");
        const base::Id again = fleet["anna"].capture("ACME Ltd");
        model::Edit merge = editOf(model::Action::merge, "client", again,
                                   {{"merged_into/" + fleet.client().text(), {{"covers", base::Json::array()}}}});
        REQUIRE(fleet["anna"].commit({merge}));
        REQUIRE(fleet["anna"].sync());
        const base::Id operation = fleet["anna"].store().setAside(10).at(0).operation;
        THEN("a server that knows it admits it, and one is told where there is no such operation")
        {
            CHECK(admit(fleet, base::Id::derive("nobody wrote this")).error().code == base::Code::notFound);
            CHECK(admit(fleet, base::Id{}).error().code == base::Code::notFound);
            REQUIRE(admit(fleet, operation));
            REQUIRE(fleet.settle());
            CHECK(fleet.agree());
            CHECK(fleet["anna"].counts().setAside == 0);
        }
    }
}

SCENARIO("what is let in does not make a record larger than a page", "[fleet][admit]")
{
    GIVEN("a revoked device that hands over six megabytes about one client")
    {
        Fleet fleet({"anna", "boris"});
        for (int i = 0; i < 24; ++i)
            fleet["anna"].edit("note" + std::to_string(i), std::string(250'000, 'a'));
        fleet.server().revoke(fleet["anna"].token());
        REQUIRE(fleet["anna"].sync());
        const std::vector<store::SetAside> aside = fleet["anna"].store().setAside(100);
        REQUIRE(aside.size() == 24);
        WHEN("a manager admits all of it")
        {
            std::size_t tooLong = 0;
            for (const store::SetAside& one : aside) {
                const auto done = admit(fleet, one.operation);
                tooLong += !done && done.error().code == base::Code::tooLong ? 1 : 0;
            }
            THEN("what is too much stays where it is, and everybody goes on reading")
            {
                CHECK(tooLong > 4);
                CHECK(tooLong < 12);
                REQUIRE(fleet["boris"].sync());
                CHECK(fleet["boris"].shown("note1") == std::string(250'000, 'a'));
            }
        }
    }
}

SCENARIO("what was set aside before its device took a new identity is let in", "[fleet][admit][identity]")
{
    GIVEN("a representative whose deletion was set aside, and whose phone was restored from an older copy of itself")
    {
        Fleet fleet({"anna"});
        FleetDevice& rita = fleet.add("rita", "rep", Storage::files);
        REQUIRE(fleet.settle());
        const base::Id client = fleet.client();
        REQUIRE(rita.commit({editOf(model::Action::remove, "client", client)}));
        REQUIRE(rita.sync());
        rita.backup();
        const base::Id lost = rita.capture("Known to the server only");
        REQUIRE(rita.sync());
        rita.restoreBackup();
        const base::Id fresh = rita.capture("After the restore");
        REQUIRE(rita.sync());
        REQUIRE(rita.counts().setAside == 1);
        const base::Id operation = rita.store().setAside(10).at(0).operation;
        WHEN("a manager admits it")
        {
            REQUIRE(admit(fleet, operation));
            REQUIRE(fleet.settle());
            THEN("the phone learns that it was let in")
            {
                CHECK(rita.counts().setAside == 0);
                CHECK(fleet.agree());
                CHECK(rita.record(client).deleted());
                CHECK(rita.store().record(client)->delivery == store::Delivery::confirmed);
                CHECK(rita.record(lost).exists());
                CHECK(rita.record(fresh).exists());
                CHECK(rita.store().check());
            }
        }
        WHEN("it is admitted, and its author tries again before having heard of it")
        {
            REQUIRE(admit(fleet, operation));
            REQUIRE(rita.store().retrySetAside(operation));
            REQUIRE(fleet.settle());
            THEN("it counts once")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].record(client).deleted());
                CHECK(rita.counts().setAside == 0);
                CHECK(rita.store().check());
            }
        }
    }
}

SCENARIO("what was given back and set aside is let in after somebody else gave it back", "[fleet][admit][give_back]")
{
    GIVEN("a value that a server lost, and that a device which was shut out meanwhile gave back")
    {
        Fleet fleet({"anna", "boris", "clara"});
        FleetDevice& boris = fleet["boris"];
        fleet.server().backup();
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        sync::DeviceSession session(boris.store());
        while (boris.counts().unsent == 0) {
            const auto request = session.next();
            REQUIRE((request && *request));
            REQUIRE(session.answer(fleet.server().handle(**request)));
        }
        fleet.server().revoke(boris.token());
        REQUIRE(boris.sync());
        REQUIRE(boris.counts().setAside == 1);
        WHEN("somebody else gives it back, replaces it, and a manager lets the first in")
        {
            REQUIRE(fleet["clara"].sync());
            fleet["clara"].edit(jobTitle, "Director");
            REQUIRE(fleet["clara"].sync());
            REQUIRE(admit(fleet, boris.store().setAside(10).at(0).operation));
            REQUIRE(fleet["clara"].sync());
            THEN("what was replaced does not rise")
            {
                CHECK(fleet["clara"].values(jobTitle) == std::vector<base::Json>{"Director"});
                CHECK(fleet["clara"].conflicts().empty());
            }
        }
    }
}

// A server that lost an erasure with a backup: what others give back brings nobody back who was erased
// (docs/decisions/0024, 0025).
#include <catch2/catch.hpp>

#include "tests/fleet/erased_words.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

/// Anna captured somebody, whom Mona, a manager, erased. The server went back to before both.
class LostErasure
{
public:
    LostErasure()
    {
        fleet.add("rita", "rep");
        REQUIRE(fleet.settle());
        fleet.server().backup();
        client = fleet["anna"].capture(secret);
        fleet["anna"].edit("note", secret, fleet["anna"].record(client));
        REQUIRE(fleet.settle());
        REQUIRE(onDevice(fleet["rita"]) > 0);
    }

    void eraseAndGoBack()
    {
        erase(fleet["mona"], client);
        REQUIRE(fleet["mona"].sync());
        REQUIRE(onServer(fleet) == 0);
        REQUIRE(fleet["clara"].sync()); // she hears of it
        fleet.server().restoreBackup();
    }

    [[nodiscard]] bool nobodyHasAWord()
    {
        bool none = onServer(fleet) == 0 && !fleet.server().master().record(client)->erased.empty();
        for (FleetDevice* device : fleet.devices())
            none = none && onDevice(*device) == 0 && device->store().check();
        return none;
    }

    Fleet fleet{"anna", "mona", "clara"};
    base::Id client;
};

} // namespace

SCENARIO("an erasure that a server lost is given back by a manager who had heard of it", "[fleet][erase][give_back]")
{
    GIVEN("a representative and an author who had not heard of it, and another manager who had")
    {
        LostErasure lost;
        lost.eraseAndGoBack();
        Fleet& fleet = lost.fleet;
        WHEN("the words are given back before the erasure is")
        {
            REQUIRE(fleet["rita"].sync());
            REQUIRE(fleet["rita"].sync());
            REQUIRE(onServer(fleet) > 0);
            REQUIRE(fleet["clara"].sync());
            THEN("they are gone with it, from the log too")
            {
                CHECK(onServer(fleet) == 0);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(lost.nobodyHasAWord());
            }
        }
        WHEN("the erasure is given back first, and then the words come from who had not heard of it")
        {
            REQUIRE(fleet["clara"].sync());
            REQUIRE(fleet["clara"].sync());
            REQUIRE(fleet["rita"].sync());
            REQUIRE(fleet["anna"].sync());
            THEN("nothing of them is kept anywhere")
            {
                CHECK(onServer(fleet) == 0);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(lost.nobodyHasAWord());
                CHECK(fleet["clara"].counts().setAside == 0);
            }
        }
        WHEN("the server goes back once more, after the words were given back")
        {
            REQUIRE(fleet["rita"].sync());
            REQUIRE(fleet.settle());
            REQUIRE(lost.nobodyHasAWord());
            fleet.server().restoreBackup();
            REQUIRE(fleet["rita"].sync());
            THEN("who gave them back has none to give any more")
            {
                CHECK(onServer(fleet) == 0);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(lost.nobodyHasAWord());
            }
        }
    }
}

SCENARIO("who may not erase gives no erasure back, and no words", "[fleet][erase][give_back]")
{
    GIVEN("a representative who had heard of an erasure that the server lost")
    {
        LostErasure lost;
        Fleet& fleet = lost.fleet;
        erase(fleet["mona"], lost.client);
        REQUIRE(fleet.settle());
        fleet.server().restoreBackup();
        WHEN("she syncs before any manager does")
        {
            REQUIRE(fleet["rita"].sync());
            REQUIRE(fleet["rita"].sync());
            THEN("nothing comes of it until a manager gives the erasure back")
            {
                CHECK(fleet["rita"].counts().setAside == 0);
                CHECK_FALSE(fleet.server().master().record(lost.client));
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(lost.nobodyHasAWord());
            }
        }
    }
    GIVEN("a representative who erases a client whose author's phone is gone")
    {
        LostErasure lost;
        Fleet& fleet = lost.fleet;
        FleetDevice& rita = fleet["rita"];
        erase(rita, lost.client);
        WHEN("the server goes back to before the client, and only she comes")
        {
            fleet.server().restoreBackup();
            REQUIRE(rita.sync());
            REQUIRE(rita.sync());
            THEN("her erasure is refused, and what she holds of others is given back")
            {
                CHECK(rita.store().setAside(10).at(0).reason == "forbidden");
                const auto onMaster = fleet.server().master().record(lost.client);
                REQUIRE(onMaster);
                CHECK(onMaster->erased.empty());
                CHECK(onMaster->body["company"] == secret);
                CHECK(onMaster->body["note"] == secret);
                CHECK(rita.record(lost.client).body == onMaster->body);
                CHECK(rita.store().check());
            }
        }
    }
}

SCENARIO("a refused erasure of somebody whom a manager erased does not hold a sync up", "[fleet][erase][give_back]")
{
    GIVEN("a representative whose own erasure was refused, and who then heard of a manager's")
    {
        LostErasure lost;
        Fleet& fleet = lost.fleet;
        FleetDevice& rita = fleet["rita"];
        erase(rita, lost.client);
        REQUIRE(rita.sync());
        REQUIRE(rita.counts().setAside > 0);
        erase(fleet["mona"], lost.client);
        REQUIRE(fleet.settle());
        WHEN("the server goes back to before the client, and she comes before any manager")
        {
            fleet.server().restoreBackup();
            REQUIRE(rita.sync());
            REQUIRE(rita.sync());
            THEN("she does not ask for ever for what the server does not know")
            {
                CHECK(rita.store().refetch(10).empty());
                CHECK_FALSE(fleet.server().master().record(lost.client));
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK(lost.nobodyHasAWord());
            }
        }
    }
}

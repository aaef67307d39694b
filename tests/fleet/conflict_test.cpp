// What two people may do to the same client while they are offline.
#include <catch2/catch.hpp>

#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

SCENARIO("two people correct the same field while offline", "[fleet][conflict]")
{
    GIVEN("a client that two devices know")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        WHEN("each writes something else before meeting the server")
        {
            fleet["anna"].edit(jobTitle, "Head buyer");
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("all replicas agree, both values are kept, and one conflict waits for a person on each")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].conflicts().size() == 1);
                CHECK(fleet["boris"].conflicts().size() == 1);
                CHECK(fleet["anna"].values(jobTitle) == std::vector<Json>{"Head buyer", "Owner"});
                CHECK(fleet["boris"].shown(jobTitle) == fleet["anna"].shown(jobTitle));
            }
            AND_WHEN("somebody settles it")
            {
                fleet["boris"].edit(jobTitle, "Owner and head buyer");
                REQUIRE(fleet.settle());
                THEN("it is settled for everybody")
                {
                    CHECK(fleet.agree());
                    CHECK(fleet["anna"].conflicts().empty());
                    CHECK(fleet["anna"].values(jobTitle) == std::vector<Json>{"Owner and head buyer"});
                    CHECK(fleet.lostValues().empty());
                }
            }
            AND_WHEN("both settle it, each in another way, without meeting")
            {
                fleet["anna"].edit(jobTitle, "Head buyer");
                fleet["boris"].edit(jobTitle, "Owner");
                REQUIRE(fleet.settle());
                THEN("that is a conflict again: nobody's decision is dropped")
                {
                    CHECK(fleet.agree());
                    CHECK(fleet["anna"].conflicts().size() == 1);
                    CHECK(fleet.lostValues().empty());
                }
            }
        }
        WHEN("both write the same words")
        {
            fleet["anna"].edit(jobTitle, "Owner");
            fleet["boris"].edit(jobTitle, " Owner");
            REQUIRE(fleet.settle());
            THEN("nobody is asked anything")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
        WHEN("one empties the field and the other corrects it")
        {
            fleet["anna"].edit(jobTitle, nullptr);
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("the emptiness does not hide the text")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].shown(jobTitle) == "Owner");
            }
        }
    }
}

SCENARIO("two people correct different fields while offline", "[fleet][conflict]")
{
    GIVEN("a client that two devices know")
    {
        Fleet fleet({"anna", "boris"});
        WHEN("one writes the job title and the other the city")
        {
            fleet["anna"].edit(jobTitle, "Head buyer");
            fleet["boris"].edit("note", "Prefers mornings");
            REQUIRE(fleet.settle());
            THEN("both survive and nobody is asked anything")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].shown("note") == "Prefers mornings");
                CHECK(fleet["boris"].shown(jobTitle) == "Head buyer");
                CHECK(fleet["anna"].conflicts().empty());
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("each adds a telephone")
        {
            fleet["anna"].edit("phones/a1b2c3", {{"raw", "+380671234567"}});
            fleet["boris"].edit("phones/d4e5f6", {{"raw", "+380501112233"}});
            REQUIRE(fleet.settle());
            THEN("the client has both")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].shown("phones").size() == 2);
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
    }
}

SCENARIO("a form stays open while the client changes underneath", "[fleet][conflict]")
{
    GIVEN("a form that was opened before a colleague's correction arrived")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        const model::Record form = fleet["anna"].record();
        fleet["boris"].edit(jobTitle, "Owner");
        REQUIRE(fleet.settle());
        WHEN("the form is saved")
        {
            fleet["anna"].edit(jobTitle, "Head buyer", form);
            REQUIRE(fleet.settle());
            THEN("the colleague's value, which the form had never shown, is kept beside it")
            {
                CHECK(fleet.agree());
                CHECK(fleet["boris"].values(jobTitle) == std::vector<Json>{"Head buyer", "Owner"});
            }
        }
    }
}

SCENARIO("one deletes a client that another edits", "[fleet][conflict]")
{
    GIVEN("a client that two devices know")
    {
        Fleet fleet({"anna", "boris"});
        WHEN("one deletes it and the other, who has not seen that, corrects it")
        {
            fleet["anna"].remove(fleet["anna"].record());
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("the client is there, with the correction, and somebody is asked")
            {
                CHECK(fleet.agree());
                CHECK_FALSE(fleet["anna"].record().deleted());
                CHECK(fleet["anna"].record().editedAfterDelete());
                CHECK(fleet["anna"].shown(jobTitle) == "Owner");
                CHECK(fleet["anna"].conflicts().size() == 1);
                CHECK(fleet.lostValues().empty());
            }
        }
        WHEN("one deletes it and nobody edits it")
        {
            fleet["anna"].remove(fleet["anna"].record());
            REQUIRE(fleet.settle());
            THEN("it is deleted everywhere, and can be brought back")
            {
                CHECK(fleet["boris"].record().deleted());
                fleet["boris"].restore(fleet["boris"].record());
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
                CHECK_FALSE(fleet["anna"].record().deleted());
                CHECK_FALSE(fleet["anna"].record().editedAfterDelete());
            }
        }
    }
}

SCENARIO("a device comes back after a year", "[fleet][conflict]")
{
    GIVEN("a client that was deleted while one device was in a drawer")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].remove(fleet["anna"].record());
        REQUIRE(fleet["anna"].sync());
        fleet.advance(366LL * 24 * 3600 * 1000);
        WHEN("it syncs again with nothing to say about that client")
        {
            fleet["boris"].capture("Somebody else");
            REQUIRE(fleet.settle());
            THEN("the deleted client stays deleted")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].record().deleted());
                CHECK(fleet["boris"].record().deleted());
            }
        }
    }
}

// Old and new together: what one version does not know survives it.
#include <catch2/catch.hpp>

#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

SCENARIO("a newer app writes what this version has never heard of", "[fleet][unknown]")
{
    GIVEN("a client with a field of the future")
    {
        Fleet fleet({"anna", "boris"});
        const Json strange = {{"deep", {{"list", {1, "two", nullptr, true}}, {"empty", Json::object()}}},
                              {"Ґ", "їжак"}};
        fleet["anna"].edit("hologram", strange);
        REQUIRE(fleet.settle());
        WHEN("somebody else edits the same client")
        {
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("the field is still there, word for word, on all devices")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].shown("hologram") == strange);
                CHECK(fleet["boris"].shown("hologram") == strange);
            }
        }
        WHEN("two people change it at once")
        {
            fleet["anna"].edit("hologram", "blue");
            fleet["boris"].edit("hologram", "red");
            REQUIRE(fleet.settle());
            THEN("both values are kept, as for any field")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].values("hologram") == std::vector<Json>{"blue", "red"});
            }
        }
    }
    GIVEN("a record of a type of the future")
    {
        Fleet fleet({"anna", "boris"});
        const auto made = fleet["anna"].commit({editOf(model::Action::create, "drone \"x\"", {}, {{"wings", 4}})});
        REQUIRE(made);
        WHEN("everybody syncs")
        {
            REQUIRE(fleet.settle());
            THEN("it is kept and passed on")
            {
                CHECK(fleet.agree());
                const model::Record passed = fleet["boris"].record(made->records.at(0));
                CHECK(passed.type == "drone \"x\"");
                CHECK(passed.body == Json{{"wings", 4}});
            }
        }
    }
}

SCENARIO("text of every kind travels unchanged", "[fleet][unknown]")
{
    GIVEN("names and notes with awkward characters")
    {
        Fleet fleet({"anna", "boris"});
        const std::vector<std::string> texts = {"\"quoted\" \\ back",
                                                "line\nbreak\ttab",
                                                "Ґалаґан Їжакевич",
                                                "🧑‍🚀 Ωmega",
                                                "\u202eright to left",
                                                std::string("a\u0001b"),
                                                "NULL",
                                                "0",
                                                "{}",
                                                "[]"};
        WHEN("each is written as a note")
        {
            for (std::size_t i = 0; i < texts.size(); ++i)
                fleet["anna"].edit("note" + std::to_string(i), texts[i]);
            REQUIRE(fleet.settle());
            THEN("the other device reads the same")
            {
                CHECK(fleet.agree());
                for (std::size_t i = 0; i < texts.size(); ++i)
                    CHECK(fleet["boris"].shown("note" + std::to_string(i)) == texts[i]);
            }
        }
    }
}

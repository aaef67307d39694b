#include <catch2/catch.hpp>

#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

/// Two devices that know one client, and a server.
struct Pair
{
    Device anna{1};
    Device boris{2};
    PlainServer server;
    base::Id id;

    Pair()
    {
        id = anna.client("Іваненко", "", {{"job_title", "Buyer"}});
        meet();
    }

    void meet()
    {
        server.exchange(*anna);
        server.exchange(*boris);
        server.exchange(*anna);
    }
};

} // namespace

TEST_CASE("two job titles clash: both devices show both values and what they replaced", "[store][conflict]")
{
    Pair pair;
    pair.anna.set(pair.id, "job_title", "Head buyer");
    pair.boris.set(pair.id, "job_title", "Owner");
    pair.meet();
    for (Device* device : {&pair.anna, &pair.boris}) {
        const auto conflicts = (*device)->conflicts(10);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].record == pair.id);
        CHECK(conflicts[0].path == "job_title");
        CHECK(conflicts[0].recordName == "Іваненко");
        CHECK(conflicts[0].values.size() == 2);
        CHECK(conflicts[0].values[0].mine != conflicts[0].values[1].mine);
        CHECK(conflicts[0].values[0].at.ms >= pair.anna.clock.now().ms);
        REQUIRE(conflicts[0].before);
        CHECK(*conflicts[0].before == "Buyer");
        CHECK((*device)->counts().conflicts == 1);
        CHECK(device->delivery(pair.id) == store::Delivery::attention);
        CHECK((*device)->clients({}, "", 10).front().conflict);
        CHECK(device->sound());
    }
    CHECK(pair.anna->digest() == pair.boris->digest());
}

TEST_CASE("what was replaced is known also where the own edit was confirmed before the clash", "[store][conflict]")
{
    Pair pair;
    pair.boris.set(pair.id, "job_title", "Owner");
    pair.anna.set(pair.id, "job_title", "Head buyer");
    pair.server.exchange(*pair.anna); // alone, confirmed
    CHECK(pair.anna->counts().conflicts == 0);
    pair.meet();
    const auto conflicts = pair.anna->conflicts(10);
    REQUIRE(conflicts.size() == 1);
    REQUIRE(conflicts[0].before);
    CHECK(*conflicts[0].before == "Buyer");
}

TEST_CASE("a settlement reaches both devices", "[store][conflict]")
{
    Pair pair;
    pair.anna.set(pair.id, "job_title", "Head buyer");
    pair.boris.set(pair.id, "job_title", "Owner");
    pair.meet();
    pair.boris.set(pair.id, "job_title", "Owner"); // the form showed both
    CHECK(pair.boris->counts().conflicts == 0);
    pair.meet();
    for (Device* device : {&pair.anna, &pair.boris}) {
        CHECK((*device)->conflicts(10).empty());
        CHECK((*device)->counts().conflicts == 0);
        CHECK(device->value(pair.id, "job_title") == "Owner");
        CHECK(device->delivery(pair.id) == store::Delivery::confirmed);
        CHECK(device->sound());
    }
}

TEST_CASE("a form that was opened before the colleague's value came does not hide it", "[store][conflict]")
{
    Pair pair;
    const auto opened = pair.anna.dots(pair.id, "job_title");
    pair.boris.set(pair.id, "job_title", "Owner");
    pair.meet();
    pair.anna.setFrom(pair.id, "job_title", "Head buyer", opened);
    CHECK(pair.anna->counts().conflicts == 1);
    pair.meet();
    CHECK(pair.boris->counts().conflicts == 1);
}

TEST_CASE("two phones added on two devices do not clash", "[store][conflict]")
{
    Pair pair;
    const Json mobile = phone("067 1");
    const Json office = phone("050 2");
    pair.anna.set(pair.id, mobile.begin().key(), mobile.front());
    pair.boris.set(pair.id, office.begin().key(), office.front());
    pair.meet();
    CHECK(pair.anna->counts().conflicts == 0);
    CHECK(pair.anna.value(pair.id, "phones").size() == 2);
    CHECK(pair.boris.value(pair.id, "phones").size() == 2);
}

TEST_CASE("a client that was deleted and edited comes back and waits for a person", "[store][conflict]")
{
    Pair pair;
    pair.anna.act(pair.id, model::Action::remove);
    pair.boris.set(pair.id, "job_title", "Owner");
    pair.meet();
    for (Device* device : {&pair.anna, &pair.boris}) {
        const auto conflicts = (*device)->conflicts(10);
        REQUIRE(conflicts.size() == 1);
        CHECK(conflicts[0].editedAfterDelete);
        CHECK(conflicts[0].path.empty());
        CHECK((*device)->counts().conflicts == 1);
        CHECK(device->found("іваненко").size() == 1);
        CHECK(device->sound());
    }
}

#include <catch2/catch.hpp>

#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

std::int64_t headOf(const std::string& text)
{
    const auto json = base::parseJson(text);
    return json ? base::intAt(*json, "head", -1) : -1;
}

/// Waits until the channel says a head of at least `head`; -1 when it closes before.
std::int64_t waitFor(test::LoopbackLive& live, std::int64_t head)
{
    std::int64_t heard = -1;
    do {
        heard = headOf(live.next());
    } while (heard >= 0 && heard < head);
    return heard;
}

TEST_CASE("a device that listens hears that a colleague sent something", "[server][live]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris")));
    test::LoopbackLive live;
    REQUIRE(live.open(running.service->port(), boris.authorization()) == 101);
    const std::int64_t before = headOf(live.next());
    REQUIRE(before >= 4); // two users, two devices
    static_cast<void>(anna.capture("Lan"));
    good(anna.sync());
    CHECK(waitFor(live, before + 1) == before + 1);
}

TEST_CASE("a device that listens hears what was done on the server's console", "[server][live]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    test::LoopbackLive live;
    REQUIRE(live.open(running.service->port(), anna.authorization()) == 101);
    const std::int64_t before = headOf(live.next());
    static_cast<void>(running.code("boris"));
    CHECK(waitFor(live, before + 1) == before + 1);
}

TEST_CASE("a revoked device does not listen any longer", "[server][live]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    test::LoopbackLive live;
    REQUIRE(live.open(running.service->port(), anna.authorization()) == 101);
    REQUIRE(headOf(live.next()) >= 0);
    running.revoke(anna.store->enrolment()->device);
    CHECK(waitFor(live, 1'000'000) == -1);
    test::LoopbackLive again;
    CHECK(again.open(running.service->port(), anna.authorization()) == 401);
}

TEST_CASE("a stranger does not listen at all", "[server][live]")
{
    Running running;
    test::LoopbackLive live;
    CHECK(live.open(running.service->port(), "Bearer x") == 401);
}

} // namespace
} // namespace fairbook::server

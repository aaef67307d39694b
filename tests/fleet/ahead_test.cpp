// Requests that are written before the last answer is applied: what is left to be applied is never lost, and never
// applied out of turn.
#include <catch2/catch.hpp>

#include "shared/sync/device_session.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using fleet::Fleet;

namespace {

constexpr std::size_t perRequest = 2;
constexpr int captured = 10; ///< beside the client that every fleet has

/// Ten captures, and a session of which the second answer was read and is not applied yet.
struct Ahead
{
    Ahead()
    {
        for (int i = 0; i < captured; ++i)
            fleet["anna"].capture("Client " + std::to_string(i));
        exchange();
        exchange();
    }

    void exchange()
    {
        const auto request = session.next();
        REQUIRE(request);
        REQUIRE(*request);
        REQUIRE(session.answer(fleet.server().handle(**request)));
    }

    store::DeviceStore& store() { return fleet["anna"].store(); }

    Fleet fleet = Fleet({"anna", "boris"});
    sync::DeviceSession session{store(), sync::Aim::both, perRequest};
};

} // namespace

TEST_CASE("the next request goes out before the last answer is applied", "[fleet][ahead]")
{
    Ahead ahead;
    REQUIRE_FALSE(ahead.session.isSettled());
    const std::int64_t before = ahead.store().acceptedTo();
    const auto request = ahead.session.next();
    REQUIRE(request);
    CHECK(ahead.store().acceptedTo() == before);
    const auto answer = ahead.fleet.server().handle(**request);
    REQUIRE(ahead.session.settle());
    CHECK(ahead.session.isSettled());
    CHECK(ahead.store().acceptedTo() > before);
    REQUIRE(ahead.session.answer(answer));
    REQUIRE(ahead.fleet.settle());
    CHECK(ahead.fleet.agree());
    CHECK(ahead.store().counts().clients == captured + 1);
}

TEST_CASE("who never settles is settled by the next answer", "[fleet][ahead]")
{
    Ahead ahead;
    while (const auto request = *ahead.session.next())
        REQUIRE(ahead.session.answer(ahead.fleet.server().handle(*request)));
    CHECK(ahead.store().counts().unsent == 0);
    CHECK(ahead.store().digest() == ahead.fleet.server().digest());
}

TEST_CASE("a program that ends before the last answer is applied loses nothing", "[fleet][ahead]")
{
    Ahead ahead;
    const auto request = ahead.session.next();
    REQUIRE(request);
    static_cast<void>(ahead.fleet.server().handle(**request)); // the server has taken more than the device knows
    REQUIRE_FALSE(ahead.session.isSettled());
    REQUIRE(ahead.fleet.settle());
    CHECK(ahead.fleet.agree());
    CHECK(ahead.store().counts().clients == captured + 1);
    CHECK(ahead.fleet["boris"].store().counts().clients == captured + 1);
}

TEST_CASE("what another program applied meanwhile is not applied again", "[fleet][ahead]")
{
    Ahead ahead;
    REQUIRE(ahead.fleet["anna"].sync());
    const std::string cursor = ahead.store().cursor();
    const auto late = ahead.session.settle();
    REQUIRE_FALSE(late);
    CHECK(late.error().code == base::Code::conflictingCursor);
    CHECK(ahead.store().cursor() == cursor);
    CHECK_FALSE(*ahead.session.next());
}

TEST_CASE("an identity that another program forked meanwhile does not take the old one's answer", "[fleet][ahead]")
{
    Ahead ahead;
    ahead.store().forkIdentity();
    const auto next = ahead.session.next();
    REQUIRE_FALSE(next);
    CHECK(next.error().code == base::Code::conflictingCursor);
    REQUIRE(ahead.fleet.settle());
    CHECK(ahead.fleet.agree());
    CHECK(ahead.store().counts().clients == captured + 1);
}

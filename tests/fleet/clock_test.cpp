// Clocks may be anything: work is never refused for its date, and what is kept does not depend on them.
#include <catch2/catch.hpp>

#include "shared/base/hybrid_clock.h"
#include "shared/sync/push_rules.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

constexpr std::int64_t year2099 = 4'070'908'800'000;
constexpr std::int64_t dayMs = 24LL * 3600 * 1000;

std::int64_t shownAtMs(Fleet& fleet, const model::Record& record, std::string_view path)
{
    const auto live = model::liveValues(record, path);
    REQUIRE_FALSE(live.empty());
    const auto order = record.orders.find(live.front().dot);
    REQUIRE(order != record.orders.end());
    return base::Hlc{order->second}.instant().ms - fleet.server().clock().now().ms;
}

} // namespace

SCENARIO("a phone's clock is wrong", "[fleet][clock]")
{
    const std::int64_t wrong = GENERATE(std::int64_t{0}, year2099, std::int64_t{-86'400'000});
    GIVEN("a phone whose clock says " + base::toText({wrong}))
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].clock().jumpTo({wrong});
        WHEN("it captures, edits and syncs")
        {
            fleet["anna"].capture("At a strange time");
            fleet["anna"].edit(jobTitle, "Buyer");
            const auto report = fleet["anna"].sync();
            THEN("everything is taken, and its time is the server's to within a day")
            {
                REQUIRE(report);
                CHECK(report->unsent == 0);
                CHECK(report->setAside == 0);
                CHECK(std::abs(shownAtMs(fleet, fleet["anna"].record(), jobTitle)) < dayMs);
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
            }
            AND_WHEN("a colleague with a right clock corrects it later")
            {
                REQUIRE(fleet.settle());
                fleet["boris"].edit(jobTitle, "Owner");
                REQUIRE(fleet.settle());
                THEN("the later word is shown: the clock of the first does not outrank it")
                {
                    CHECK(fleet["anna"].shown(jobTitle) == "Owner");
                    CHECK(fleet["anna"].values(jobTitle).size() == 1);
                }
            }
            AND_WHEN("the phone goes on with its wrong clock")
            {
                fleet["anna"].edit(jobTitle, "Head buyer");
                const std::int64_t offlineMs = shownAtMs(fleet, fleet["anna"].record(), jobTitle);
                REQUIRE(fleet.settle());
                THEN("it knows the right time by now, and its stamps are corrected once, not twice")
                {
                    CHECK(std::abs(offlineMs) < dayMs);
                    CHECK(fleet.agree());
                    CHECK(std::abs(shownAtMs(fleet, fleet["anna"].record(), jobTitle)) < dayMs);
                }
            }
        }
    }
}

SCENARIO("a clock jumps while a phone is used", "[fleet][clock]")
{
    GIVEN("a phone that lived in 2099 for a while")
    {
        Fleet fleet({"anna", "boris"});
        const base::Instant right = fleet["anna"].clock().now();
        fleet["anna"].clock().jumpTo({year2099});
        fleet["anna"].edit(jobTitle, "Of the future");
        fleet["anna"].clock().jumpTo(right);
        fleet["anna"].edit(company, "Acme Ltd");
        WHEN("everybody syncs and a colleague edits")
        {
            REQUIRE(fleet.settle());
            fleet["boris"].edit(jobTitle, "Owner");
            REQUIRE(fleet.settle());
            THEN("all agree, and nothing is lost")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].shown(jobTitle) == "Owner");
                CHECK(fleet.lostValues().empty());
            }
        }
    }
}

TEST_CASE("a stamp that the device corrected by itself is not corrected again", "[sync][clock]")
{
    const base::Instant now{1'763'800'000'000};
    model::Operation operation;
    operation.wall = {now.ms - 50 * dayMs};
    SECTION("corrected by the device")
    {
        operation.stamp = base::Hlc::of(now);
        CHECK(sync::believedStamp(operation, 50 * dayMs, now) == operation.stamp);
    }
    SECTION("not corrected yet")
    {
        operation.stamp = base::Hlc::of(operation.wall);
        CHECK(sync::believedStamp(operation, 50 * dayMs, now).instant() == now);
    }
    SECTION("clocks beyond all sense do not overflow")
    {
        operation.wall = {std::numeric_limits<std::int64_t>::min()};
        operation.stamp = base::Hlc{std::numeric_limits<std::uint64_t>::max()};
        const std::int64_t offset = sync::clockOffset({std::numeric_limits<std::int64_t>::min()}, now);
        CHECK(sync::believedStamp(operation, offset, now).instant().ms <= now.ms + 60'000);
    }
}

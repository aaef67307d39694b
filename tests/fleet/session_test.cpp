// The device's side by itself: how much it sends, what it does when both sides differ, when it stops.
#include <catch2/catch.hpp>

#include "shared/base/zstd.h"
#include "shared/store/database.h"
#include "shared/sync/batch_size.h"
#include "shared/sync/messages.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Code;

namespace {

std::size_t expandedSize(const sync::HttpRequest& request)
{
    for (const auto& [name, value] : request.headers)
        if (name == "Content-Encoding" && value == "zstd")
            return base::expand(request.body)->size();
    return request.body.size();
}

} // namespace

TEST_CASE("batches follow the time that they take", "[sync][session]")
{
    sync::BatchSize size;
    CHECK(size.bytes() == 512U * 1024U);
    for (int quick = 0; quick < 10; ++quick)
        size.took(100);
    CHECK(size.bytes() == 2U << 20U);
    const std::size_t most = size.bytes();
    size.took(2500);
    CHECK(size.bytes() == most);
    for (int slow = 0; slow < 20; ++slow)
        size.took(60'000);
    CHECK(size.bytes() == 32U * 1024U);
    CHECK(size.isLeast());
}

TEST_CASE("what is too long for a server is sent in smaller parts", "[sync][session]")
{
    Fleet fleet({"anna"});
    base::SeededRandom random(1);
    for (int i = 0; i < 40; ++i) {
        std::string note;
        while (note.size() < 20'000)
            note += std::to_string(random.next64());
        fleet["anna"].edit("note" + std::to_string(i), note);
    }
    sync::DeviceSession session(fleet["anna"].store());
    const auto first = session.next();
    REQUIRE(first);
    REQUIRE(*first);
    const sync::HttpAnswer tooLong{413, "application/problem+json", {}, R"({"code":"too_long"})"};
    REQUIRE(session.answer(tooLong));
    const auto second = session.next();
    REQUIRE(second);
    REQUIRE(*second);
    CHECK(expandedSize(**second) < expandedSize(**first) * 2 / 3);
    SECTION("but not for ever")
    {
        base::Result<void> answered = session.answer(tooLong);
        for (int i = 0; i < 10 && answered; ++i) {
            REQUIRE(session.next());
            answered = session.answer(tooLong);
        }
        REQUIRE_FALSE(answered);
        CHECK(answered.error().code == Code::tooLong);
        CHECK(fleet["anna"].counts().unsent == 40);
    }
}

SCENARIO("a record on a device is not what it should be", "[fleet][session]")
{
    GIVEN("a device on whose disk a byte of one record fell over")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].store().database().run("UPDATE record SET body = replace(body, 'Acme', 'Acne')");
        REQUIRE(fleet["anna"].shown(company) == "Acne");
        WHEN("its owner edits that record and syncs")
        {
            fleet["anna"].edit(jobTitle, "Owner");
            const auto report = fleet["anna"].sync();
            THEN("the difference is seen by its hash, and the server's state is fetched")
            {
                REQUIRE(report);
                CHECK_FALSE(report->divergence);
                CHECK(report->roundTrips == 2);
                CHECK(fleet["anna"].shown(company) == "Acme");
                REQUIRE(fleet.settle());
                CHECK(fleet.agree());
            }
        }
    }
    GIVEN("a server whose digest is not that of its records")
    {
        Fleet fleet({"anna"});
        fleet.server().master().database().run("UPDATE counter SET digest = randomblob(16)");
        WHEN("a device syncs")
        {
            const auto report = fleet["anna"].sync();
            THEN("the feed is read once more, and the divergence is reported instead of a receipt")
            {
                REQUIRE(report);
                CHECK(report->divergence);
                CHECK(report->receipt.empty());
                CHECK(report->difference.feed);
                CHECK(report->roundTrips == 3); // what is seen, the ranges, the feed
                CHECK(fleet["anna"].record().exists());
            }
        }
    }
    GIVEN("a device that missed a record although its cursor is behind it")
    {
        Fleet fleet({"anna", "boris"});
        fleet["anna"].edit(jobTitle, "Owner");
        REQUIRE(fleet["anna"].sync());
        const std::string cursor = fleet["anna"].store().cursor();
        store::Query(fleet["boris"].store().database(), "UPDATE meta SET value = ? WHERE name = 'cursor'")
            .bind(cursor)
            .run();
        WHEN("it syncs")
        {
            const auto report = fleet["boris"].sync();
            THEN("the digests tell, and that range is read again")
            {
                REQUIRE(report);
                CHECK_FALSE(report->divergence);
                CHECK(report->difference.ranges == 1);
                CHECK_FALSE(report->difference.feed);
                CHECK(fleet["boris"].shown(jobTitle) == "Owner");
                CHECK(fleet.agree());
            }
        }
    }
}

TEST_CASE("an answer that was meant for another place is not applied", "[sync][session]")
{
    Fleet fleet({"anna", "boris"});
    fleet["boris"].edit(jobTitle, "Owner");
    REQUIRE(fleet["boris"].sync());
    sync::DeviceSession session(fleet["anna"].store());
    const auto request = session.next();
    REQUIRE(request);
    const sync::HttpAnswer answer = fleet.server().handle(**request);
    REQUIRE(fleet["anna"].sync());
    const std::string cursor = fleet["anna"].store().cursor();
    const auto late = session.answer(answer);
    REQUIRE_FALSE(late);
    CHECK(late.error().code == Code::conflictingCursor);
    CHECK(fleet["anna"].store().cursor() == cursor);
}

TEST_CASE("large records of which a device is in doubt come one page after the other", "[fleet][session]")
{
    Fleet fleet({"anna", "boris"});
    base::SeededRandom random(1);
    std::string note;
    while (note.size() < 240'000)
        note += std::to_string(random.next64());
    for (int client = 0; client < 8; ++client) {
        const base::Id id = fleet["anna"].capture("Client " + std::to_string(client));
        for (int i = 0; i < 14; ++i)
            fleet["anna"].edit("note" + std::to_string(i), note, fleet["anna"].record(id));
    }
    REQUIRE(fleet.settle());
    fleet["boris"].store().database().run("INSERT INTO refetch(rid) SELECT rid FROM record");
    REQUIRE(fleet["boris"].sync());
    CHECK(fleet["boris"].store().refetch(1).empty());
    CHECK(fleet.agree());
}

TEST_CASE("a device in doubt of very many records gets all of them in one run", "[fleet][session]")
{
    Fleet fleet({"anna", "boris"});
    for (int client = 0; client < 1100; ++client)
        fleet["anna"].capture("Client " + std::to_string(client));
    REQUIRE(fleet.settle());
    fleet["boris"].store().database().run("INSERT INTO refetch(rid) SELECT rid FROM record");
    REQUIRE(fleet["boris"].sync());
    CHECK(fleet["boris"].store().refetch(1).empty());
    CHECK(fleet.agree());
}

TEST_CASE("a server that moves nothing does not keep a device busy for ever", "[sync][session]")
{
    Fleet fleet({"anna"});
    fleet["anna"].edit(jobTitle, "Owner");
    sync::DeviceSession session(fleet["anna"].store());
    const std::string cursor = fleet["anna"].store().cursor();
    const std::string body = R"({"welcome":{"proto":1,"time":1763800000000,"epoch":"e","caps":[],"company":"c"}})"
                             "\n"
                             R"({"accepted":0})"
                             "\n"
                             R"({"cursor":")" +
                             cursor + R"(","from":")" + cursor +
                             R"(","more":true})"
                             "\n";
    base::Result<void> answered;
    int exchanges = 0;
    for (; answered && exchanges < 20; ++exchanges) {
        REQUIRE(session.next());
        answered = session.answer({200, "application/x-ndjson", {}, body});
    }
    REQUIRE_FALSE(answered);
    CHECK(exchanges < 5);
    CHECK(fleet["anna"].counts().unsent == 1);
}

TEST_CASE("an answer that is too long is asked for again in smaller parts, and then given up", "[sync][session]")
{
    Fleet fleet({"anna"});
    sync::DeviceSession session(fleet["anna"].store());
    const sync::HttpAnswer tooLong{200, std::string(sync::ndjson), {}, std::string(sync::answerBytesMax + 1, '\n')};
    std::vector<std::size_t> sizes;
    base::Result<void> taken;
    while (taken && sizes.size() < 20) {
        const auto request = session.next();
        REQUIRE((request && *request));
        const std::string body = (*request)->body.starts_with("{") ? (*request)->body : *base::expand((*request)->body);
        const auto hello = sync::parseHello(body.substr(0, body.find('\n')));
        REQUIRE(hello);
        sizes.push_back(hello->bytesMax);
        taken = session.answer(tooLong);
    }
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == Code::tooLong);
    CHECK(sizes == std::vector<std::size_t>{512U << 10U, 256U << 10U, 128U << 10U, 64U << 10U, 32U << 10U});
    CHECK(fleet.settle());
}

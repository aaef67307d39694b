#include <catch2/catch.hpp>

#include <filesystem>

#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

TEST_CASE("a cloned device becomes somebody else and sends what it had not sent", "[store][identity]")
{
    Device device;
    PlainServer server;
    const base::Id sent = device.client("Sent");
    server.exchange(*device);
    const base::Id unsent = device.client("Unsent", "", {{"job_title", "Buyer"}});
    device.set(unsent, "job_title", "Owner");
    device.set(sent, "job_title", "Head");
    const std::string before = device->incarnation();
    device->forkIdentity();
    CHECK(device->incarnation() != before);
    CHECK(device->incarnation().size() == 11);
    CHECK(device.value(unsent, "job_title") == "Owner");
    CHECK(device.value(sent, "job_title") == "Head");
    CHECK(device->counts().conflicts == 0);
    const auto out = device->outgoing(1U << 20U, 100);
    CHECK(out.first == 1);
    CHECK(out.last == 3);
    server.exchange(*device);
    CHECK(device->counts().unsent == 0);
    CHECK(device->counts().conflicts == 0);
    CHECK(device.delivery(sent) == store::Delivery::confirmed);
    CHECK(device.delivery(unsent) == store::Delivery::confirmed);
    CHECK(device->digest() == server.digest());
    CHECK(device.sound());
}

TEST_CASE("what a newer version wrote gets a new number and stays what it was", "[store][identity]")
{
    Device device;
    const base::Id id = device.client("Acme");
    const std::string first = device->incarnation() + ".1";
    const auto lineNow = [&] { return *base::parseJson(device->outgoing(1U << 20U, 100).lines.at(0)); };
    store::Query(device->database(), R"sql(
        UPDATE pending SET line = json_set(line, '$.do', 'teleport', '$.where', json('{"hall":7}')))sql")
        .run();
    const base::Json before = lineNow();
    device->forkIdentity();
    base::Json after = lineNow();
    CHECK(after["do"] == "teleport");
    CHECK(after["where"] == base::Json{{"hall", 7}});
    CHECK(after["was"] == base::Json::array({base::Json::array({first, before["op"]})}));
    CHECK(after["op"] != before["op"]);
    CHECK(after["inc"] == device->incarnation());
    for (const char* name : {"op", "inc", "n", "was"})
        after[name] = before.contains(name) ? before[name] : base::Json();
    after.erase("was");
    CHECK(after == before);
    for (int fork = 0; fork < 9; ++fork)
        device->forkIdentity();
    CHECK(lineNow()["was"].size() == model::earlierMax);
    CHECK(lineNow()["id"] == id.text());
}

TEST_CASE("a fork keeps what was accepted but not yet confirmed", "[store][identity]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A");
    server.take(*device);
    auto page = server.pageFor(*device);
    page.states.clear(); // a page that was full before it came to this record
    page.to = page.from;
    REQUIRE(device->applyPage(page));
    CHECK(device.delivery(id) == store::Delivery::onDevice);
    CHECK(device->counts().unsent == 0);
    device->forkIdentity();
    CHECK(device->outgoing(1U << 20U, 100).lines.empty());
    server.exchange(*device);
    CHECK(device.delivery(id) == store::Delivery::confirmed);
    CHECK(device->digest() == server.digest());
    CHECK(device.sound());
}

TEST_CASE("a restored server gets again what it lost", "[store][identity]")
{
    Device device;
    PlainServer server;
    const base::Id first = device.client("First");
    server.exchange(*device);
    const PlainServer backup = server;
    const base::Id second = device.client("Second");
    device.set(first, "job_title", "Owner");
    server.exchange(*device);
    CHECK(device->acceptedTo() == 3);

    PlainServer restored = backup;
    device->resendFrom(1, "another epoch");
    CHECK(device->cursor().empty());
    CHECK(device->acceptedTo() == 1);
    CHECK(device->counts().unsent == 2);
    CHECK(device.delivery(second) == store::Delivery::onDevice);
    CHECK(device.sound());
    restored.exchange(*device);
    CHECK(device->counts().unsent == 0);
    CHECK(model::valueAt(restored.record(first), "job_title")->get<std::string>() == "Owner");
    CHECK(device.value(first, "job_title") == "Owner");
    CHECK(device.delivery(second) == store::Delivery::confirmed);
    CHECK(device->counts().conflicts == 0);
    CHECK(device->digest() == restored.digest());
    CHECK(device.sound());
}

TEST_CASE("operations are kept until the server's backup holds them", "[store][identity]")
{
    Device device;
    PlainServer server;
    device.client("A");
    device.client("B");
    server.take(*device);
    auto page = server.pageFor(*device);
    page.backedUpTo = 1;
    REQUIRE(device->applyPage(page));
    device->resendFrom(1, "another epoch");
    CHECK(device->counts().unsent == 1);
}

TEST_CASE("a feed that starts anew ends in the same state", "[store][identity]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    anna.client("A");
    server.exchange(*anna);
    server.exchange(*boris);
    boris.client("B");
    boris->restartFeed();
    CHECK(boris->cursor().empty());
    CHECK(boris->counts().clients == 2);
    server.exchange(*boris);
    CHECK(boris->digest() == server.digest());
    CHECK(boris->counts().confirmed == 2);
    CHECK(boris.sound());
}

TEST_CASE("two programs on one base share its identity", "[store][identity]")
{
    const TempFolder folder;
    Device app(1, folder.path());
    Device cli(2, folder.path());
    CHECK(app->incarnation() == cli->incarnation());
    app.client("A");
    cli.client("B");
    CHECK(app->outgoing(1U << 20U, 100).last == 2);
    CHECK(app->counts().clients == 2);
    CHECK(app.sound());
}

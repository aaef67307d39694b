// What one peer may take of the server. Limits are made small, so that reaching them takes no time.
#include <catch2/catch.hpp>

#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"

using namespace fairbook;
using namespace fairbook::tests;
using namespace std::chrono_literals;
using server::Limits;

namespace {

constexpr std::size_t dripMax = 10'000; ///< bytes that a server without total deadlines would go on taking

server::Options with(const std::function<void(Limits&)>& change)
{
    server::Options options;
    change(options.limits);
    return options;
}

} // namespace

TEST_CASE("a body has to come at a rate, and within a time", "[http][limits]")
{
    const Limits limits;
    CHECK(server::bodyAllowance(limits, 0) == 10s);
    CHECK(server::bodyAllowance(limits, 10 * 1'024) == 20s);
    CHECK(server::bodyAllowance(limits, 1U << 30U) == 120s);
    CHECK(server::writeAllowance(limits, 0) == 30s);
    CHECK(server::writeAllowance(limits, 1U << 20U) == 94s);
    CHECK(server::writeAllowance(limits, 1U << 30U) == 300s);
}

TEST_CASE("a head that drips in is cut off, however busily it drips", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.headTotal = 60ms; }));
    RawClient client(server.port());
    CHECK(client.drip("GET / HTTP/1.1\r\nX: " + std::string(dripMax, 'a')) < dripMax);
    CHECK(client.readAll().empty());
}

TEST_CASE("a body that drips in is cut off, however busily it drips", "[http][limits]")
{
    TestServer server(with([](Limits& limits) {
        limits.bodyGrace = 60ms;
        limits.bodyRate = 1'000'000;
    }));
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(dripMax) + "\r\n\r\n");
    CHECK(client.drip(std::string(dripMax, 'a')) < dripMax);
    CHECK(client.readAll().empty());
}

TEST_CASE("a silent connection is closed", "[http][limits]")
{
    TestServer server(with([](Limits& limits) {
        limits.headTotal = 30ms;
        limits.keepAliveIdle = 30ms;
    }));
    RawClient silent(server.port());
    CHECK(silent.readAll().empty());
    RawClient client(server.port());
    CHECK(client.ask(get("/health")).status == 200);
    CHECK(client.readAll().empty());
}

TEST_CASE("an answer that nobody takes is given up", "[http][limits]")
{
    TestServer server(with([](Limits& limits) {
        limits.writeGrace = 50ms;
        limits.writeRate = 1U << 30U;
    }));
    RawClient client(server.port());
    client.send(get("/large"));
    while (server.server().connections() == 0)
        std::this_thread::yield();
    while (server.server().connections() > 0)
        std::this_thread::yield();
    CHECK(client.readAll().size() < 64U << 20U);
}

TEST_CASE("a handler that never answers does not hold its connection", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.reply = 30ms; }));
    RawClient client(server.port());
    client.send(get("/held"));
    const auto never = server.held.next();
    CHECK(client.read().status == 503);
    never({});
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("a body over the route's limit is refused unread", "[http][limits]")
{
    TestServer server;
    RawClient known(server.port());
    CHECK(known.ask("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\n\r\n").status == 413);
    CHECK(known.readAll().empty());
    RawClient chunked(server.port());
    CHECK(chunked.ask("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n186a1\r\n").status == 413);
    CHECK(chunked.readAll().empty());
    RawClient none(server.port());
    CHECK(none.ask("GET /health HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n").status == 413);
}

TEST_CASE("a head over the limit is refused", "[http][limits]")
{
    TestServer server;
    RawClient client(server.port());
    CHECK(client.ask("GET / HTTP/1.1\r\nX: " + std::string(17'000, 'a')).status == 431);
    CHECK(client.readAll().empty());
}

TEST_CASE("a large body nobody wants costs the connection, not the answer", "[http][limits]")
{
    TestServer server;
    RawClient client(server.port());
    const Answer answer = client.ask("POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 9000000\r\n\r\n");
    CHECK(answer.status == 404);
    CHECK(answer.headers.at("connection") == "close");
    CHECK(client.readAll().empty());
}

TEST_CASE("all bodies together have a limit", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.bodyMemory = 50; }));
    RawClient client(server.port());
    CHECK(client.ask(post("/echo", std::string(50, 'a'))).status == 200);
    CHECK(client.ask(post("/echo", std::string(50, 'a'))).status == 200);
    const Answer answer = client.ask(post("/echo", std::string(51, 'a')));
    CHECK(answer.status == 503);
    CHECK(answer.headers.at("retry-after") == "1");
}

TEST_CASE("all answers that wait for their peers have a limit together", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.answerMemory = 50; }));
    RawClient client(server.port());
    CHECK(client.ask(post("/echo", std::string(50, 'a'))).status == 200);
    CHECK(client.ask(post("/echo", std::string(50, 'a'))).status == 200);
    const Answer answer = client.ask(post("/echo", std::string(51, 'a')));
    CHECK(answer.status == 503);
    CHECK(answer.headers.at("retry-after") == "1");
    CHECK(client.ask(post("/echo", "a")).status == 200);
}

TEST_CASE("a connection is renewed after so many requests", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.requestsPerConnection = 2; }));
    RawClient client(server.port());
    CHECK_FALSE(client.ask(get("/health")).headers.contains("connection"));
    CHECK(client.ask(get("/health")).headers.at("connection") == "close");
    CHECK(client.readAll().empty());
}

TEST_CASE("more requests than can be worked on are told to come back", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.requestsInWork = 1; }));
    RawClient first(server.port());
    first.send(get("/held"));
    const auto reply = server.held.next();
    RawClient second(server.port());
    const Answer answer = second.ask(get("/health"));
    CHECK(answer.status == 503);
    CHECK(answer.headers.at("retry-after") == "1");
    reply({});
    CHECK(first.read().status == 200);
}

TEST_CASE("one address has only so many connections", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.connectionsPerAddress = 2; }));
    RawClient first(server.port());
    RawClient second(server.port());
    CHECK(first.ask(get("/health")).status == 200);
    CHECK(second.ask(get("/health")).status == 200);
    RawClient third(server.port());
    CHECK(third.readAll().empty());
    first.endSending();
    while (server.server().connections() > 1)
        std::this_thread::yield();
    RawClient fourth(server.port());
    CHECK(fourth.ask(get("/health")).status == 200);
}

TEST_CASE("all addresses together have only so many connections", "[http][limits]")
{
    TestServer server(with([](Limits& limits) { limits.connections = 1; }));
    RawClient first(server.port());
    CHECK(first.ask(get("/health")).status == 200);
    RawClient second(server.port());
    CHECK(second.readAll().empty());
}

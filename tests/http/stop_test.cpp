#include <catch2/catch.hpp>

#include <thread>

#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"

using namespace fairbook;
using namespace fairbook::tests;
using namespace std::chrono_literals;

TEST_CASE("a stopping server closes idle connections and finishes the request in work", "[http][stop]")
{
    TestServer server;
    RawClient idle(server.port());
    CHECK(idle.ask(get("/health")).status == 200);
    RawClient unused(server.port());
    RawClient working(server.port());
    working.send(post("/held", "x"));
    const auto reply = server.held.next();

    std::thread stopping([&] { server.server().stop(); });
    CHECK(idle.readAll().empty());
    CHECK(unused.readAll().empty());
    reply({.contentType = "text/plain", .body = "done"});
    const Answer answer = working.read();
    stopping.join();

    CHECK(answer.status == 200);
    CHECK(answer.body == "done");
    CHECK(answer.headers.at("connection") == "close");
    CHECK(working.readAll().empty());
    CHECK_THROWS(RawClient(server.port()));
}

TEST_CASE("a stopping server does not wait for ever", "[http][stop]")
{
    server::Options options;
    options.limits.drain = 50ms;
    TestServer server(options);
    RawClient half(server.port());
    half.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n");
    CHECK(half.read(Client::Informational::report).status == 100);
    RawClient working(server.port());
    working.send(get("/held"));
    const auto reply = server.held.next();
    server.server().stop();
    CHECK(server.server().connections() == 0);
    CHECK(half.readAll().empty());
    CHECK(working.readAll().empty());
    reply({.contentType = "text/plain", .body = "too late"});
}

TEST_CASE("an answer may come when the server is gone", "[http][stop]")
{
    server::Options options;
    options.limits.drain = 10ms;
    server::Reply reply;
    {
        TestServer server(options);
        RawClient client(server.port());
        client.send(get("/held"));
        reply = server.held.next();
    }
    reply({.body = "nobody hears it"});
    CHECK_NOTHROW(reply = nullptr);
}

TEST_CASE("a server stops once, and one that never started stops too", "[http][stop]")
{
    server::HttpServer idle({}, {});
    CHECK_NOTHROW(idle.stop());
    TestServer server;
    server.server().stop();
    CHECK_NOTHROW(server.server().stop());
}

#include <catch2/catch.hpp>

#include "shared/base/json.h"
#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"

using namespace fairbook;
using namespace fairbook::tests;

TEST_CASE("one connection carries many requests", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    for (int i = 0; i < 5; ++i) {
        const Answer answer = client.ask(post("/echo", "hello " + std::to_string(i), "Content-Type: text/plain\r\n"));
        CHECK(answer.status == 200);
        CHECK(answer.body == "hello " + std::to_string(i));
        CHECK(answer.headers.at("content-type") == "text/plain");
        CHECK_FALSE(answer.headers.contains("connection"));
    }
}

TEST_CASE("every answer forbids storing and guessing", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    for (const auto* path : {"/health", "/nowhere"}) {
        const Answer answer = client.ask(get(path));
        CHECK(answer.headers.at("cache-control") == "no-store");
        CHECK(answer.headers.at("x-content-type-options") == "nosniff");
        CHECK(answer.headers.count("date") == 1);
        CHECK(answer.headers.count("server") == 0);
        CHECK(answer.headers.count("strict-transport-security") == 0);
    }
}

TEST_CASE("requests sent ahead are answered one after another", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    client.send(post("/held", "x") + post("/echo", "two") + get("/health"));
    const auto first = server.held.next();
    first({.contentType = "text/plain", .body = "one"});
    CHECK(client.read().body == "one");
    CHECK(client.read().body == "two");
    CHECK(client.read().body == R"({"status":"ok"})");
}

TEST_CASE("a chunked body reaches the handler whole", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel");
    client.send("lo\r\n6;x=\"y\"\r\n world\r\n0\r\nX-Sum: 1\r\n\r\n");
    CHECK(client.read().body == "hello world");
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("a client may ask before it sends its body", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.read(Client::Informational::report).status == 100);
    CHECK(client.ask("hello").body == "hello");
    client.send("POST /private HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
    CHECK(client.read(Client::Informational::report).status == 401);
    CHECK(client.readAll().empty());
}

TEST_CASE("a request without a right is refused before its body is asked for", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    const Answer refused = client.ask(post("/private", "x"));
    CHECK(refused.status == 401);
    CHECK(refused.headers.at("www-authenticate") == "Bearer");
    const Answer taken = client.ask(post("/private", "x", "Authorization: Bearer good\r\n"));
    CHECK(taken.body == "anna");
}

TEST_CASE("a path or method that is not there leaves the connection usable", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    CHECK(client.ask(post("/nowhere", "body")).status == 404);
    const Answer answer = client.ask(get("/echo"));
    CHECK(answer.status == 405);
    CHECK(answer.headers.at("allow") == "POST");
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("HEAD is answered like GET without the content", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    client.send("HEAD /health HTTP/1.1\r\nHost: a\r\n\r\n");
    const Answer answer = client.readHeadOnly();
    CHECK(answer.status == 200);
    CHECK(answer.headers.at("content-length") == "15");
    CHECK(client.ask(get("/health")).body.size() == 15);
}

TEST_CASE("a malformed request is told so, and nothing after it is read", "[http][server]")
{
    TestServer server;
    const auto request =
        GENERATE(as<std::string>{}, "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                 "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                 "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0x5\r\nhello\r\n0\r\n\r\n",
                 "POST /nowhere HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5 \r\nhello\r\n0\r\n\r\n",
                 "GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", "GET / HTTP/1.1\n", "\x16\x03\x01\x02");
    CAPTURE(request);
    RawClient client(server.port());
    client.send(request + get("/health"));
    const Answer answer = client.read();
    CHECK(answer.status == 400);
    CHECK(answer.headers.at("connection") == "close");
    CHECK(answer.headers.at("content-type") == "application/problem+json");
    CHECK(client.readAll().empty());
}

TEST_CASE("a client of HTTP/1.0 gets its answer and a closed connection", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    CHECK(client.ask("GET /health HTTP/1.0\r\n\r\n").headers.at("connection") == "close");
    CHECK(client.readAll().empty());
}

TEST_CASE("an empty line before a request is forgiven", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    CHECK(client.ask("\r\n" + get("/health")).status == 200);
    CHECK(client.ask("\r\n\r\n" + get("/health")).status == 200);
    CHECK(client.ask("\r\n\r\n\r\n" + get("/health")).status == 400);
}

TEST_CASE("a client that stops in the middle is let go", "[http][server]")
{
    TestServer server;
    const auto part = GENERATE(as<std::string>{}, "", "GET /health HTTP/1.1\r\nHo",
                               "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhel",
                               "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    CAPTURE(part);
    RawClient client(server.port());
    client.send(part);
    client.endSending();
    CHECK(client.readAll().empty());
}

TEST_CASE("a handler that throws or forgets answers 500 and tells nothing", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    const Answer thrown = client.ask(get("/thrown"));
    CHECK(thrown.status == 500);
    CHECK(thrown.body.find("table") == std::string::npos);
    CHECK(server.faults() == std::vector<std::string>{"no such table: client"});
    CHECK(client.ask(get("/dropped")).status == 500);
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("an answer may come from any thread, and only the first counts", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    client.send(get("/held"));
    std::thread([reply = server.held.next()] {
        reply({.contentType = "text/plain", .body = "first"});
        reply({.contentType = "text/plain", .body = "second"});
    }).join();
    CHECK(client.read().body == "first");
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("an address or port that cannot be had is refused", "[http][server]")
{
    TestServer server;
    server::HttpServer second({.port = server.port()}, {});
    const auto taken = second.start();
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code == base::Code::badValue);
    server::HttpServer nowhere({.address = "not an address"}, {});
    CHECK_FALSE(nowhere.start());
}

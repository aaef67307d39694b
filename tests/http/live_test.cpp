// WebSockets, spoken by hand (RFC 6455), so that the server is not tested with its own library.
#include <catch2/catch.hpp>

#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"
#include "tests/http/tls_client.h"

using namespace fairbook;
using namespace fairbook::tests;
using namespace std::chrono_literals;

namespace {

constexpr unsigned char textFrame = 0x81;
constexpr unsigned char closeFrame = 0x88;
constexpr unsigned char pingFrame = 0x89;

std::string upgrade(std::string_view path, std::string_view fields = {})
{
    return get(path, "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                         std::string(fields));
}

/// A client's frame: masked, here with zeros.
std::string frame(unsigned char kind, const std::string& payload)
{
    std::string bytes{static_cast<char>(kind)};
    if (payload.size() < 126) {
        bytes += static_cast<char>(0x80U | payload.size());
    } else {
        bytes += static_cast<char>(0x80U | 126U);
        bytes += static_cast<char>(payload.size() >> 8U);
        bytes += static_cast<char>(payload.size() & 0xFFU);
    }
    return bytes + std::string(4, '\0') + payload;
}

struct Frame
{
    unsigned char kind = 0;
    std::string payload{};
};

Frame readFrame(Client& client)
{
    const std::string start = client.readBytes(2);
    if (start.size() < 2)
        return {};
    return {.kind = static_cast<unsigned char>(start[0]),
            .payload = client.readBytes(static_cast<unsigned char>(start[1]))};
}

/// RFC 6455 section 1.3 gives the answer to its example key.
void open(Client& client)
{
    const Answer answer = client.ask(upgrade("/live"));
    REQUIRE(answer.status == 101);
    CHECK(answer.headers.at("sec-websocket-accept") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    CHECK(answer.headers.at("server") == "fairbook");
}

} // namespace

TEST_CASE("a live channel carries messages both ways", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    open(client);
    const auto channel = server.opened.next();
    CHECK(channel->send("head moved"));
    CHECK(readFrame(client).payload == "head moved");
    client.send(frame(textFrame, "echo me"));
    const Frame echoed = readFrame(client);
    CHECK(echoed.kind == textFrame);
    CHECK(echoed.payload == "echo me");
}

TEST_CASE("a live channel works over TLS", "[http][live][tls]")
{
    const OwnCertificate own;
    TestServer server({.tlsCertificateFile = own.certificateFile(), .tlsKeyFile = own.keyFile()});
    TlsClient client(server.port(), own.certificateFile());
    open(client);
    const auto channel = server.opened.next();
    client.send(frame(textFrame, "echo me"));
    CHECK(readFrame(client).payload == "echo me");
    channel->close();
    CHECK(readFrame(client).kind == closeFrame);
}

TEST_CASE("many threads may speak on one live channel", "[http][live]")
{
    server::Options options;
    options.limits.liveQueue = 1'000;
    TestServer server(options);
    RawClient client(server.port());
    open(client);
    const auto channel = server.opened.next();
    const auto speak = [&channel] {
        for (int i = 0; i < 100; ++i)
            channel->send("x");
    };
    std::thread one(speak);
    std::thread two(speak);
    std::size_t heard = 0;
    while (heard < 200 && readFrame(client).payload == "x")
        ++heard;
    one.join();
    two.join();
    CHECK(heard == 200);
}

TEST_CASE("a live path without an upgrade says what it wants", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    const Answer answer = client.ask(get("/live"));
    CHECK(answer.status == 426);
    CHECK(answer.headers.at("upgrade") == "websocket");
}

TEST_CASE("a live channel needs the right that its route asks for", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    CHECK(client.ask(upgrade("/private-live")).status == 401);
    CHECK(client.ask(upgrade("/private-live", "Authorization: Bearer good\r\n")).status == 101);
}

TEST_CASE("an upgrade with a body, or with bytes sent ahead, is refused", "[http][live]")
{
    TestServer server;
    RawClient body(server.port());
    CHECK(body.ask(upgrade("/live", "Content-Length: 1\r\n") + "x").status == 400);
    RawClient ahead(server.port());
    CHECK(ahead.ask(upgrade("/live") + frame(textFrame, "early")).status == 400);
}

TEST_CASE("a message over the limit ends the live channel", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    open(client);
    client.send(frame(textFrame, std::string(4'097, 'x')));
    CHECK(readFrame(client).kind == closeFrame);
    client.endSending();
    CHECK(client.readAll().empty());
}

TEST_CASE("a silent peer is asked for a sign of life, then left", "[http][live]")
{
    server::Options options;
    options.limits.liveIdle = 60ms;
    TestServer server(options);
    RawClient client(server.port());
    open(client);
    CHECK(readFrame(client).kind == pingFrame);
    while (server.server().connections() > 0)
        std::this_thread::yield();
    const auto channel = server.opened.next();
    while (channel->send("anybody?"))
        std::this_thread::yield();
    CHECK_FALSE(channel->send("anybody?"));
}

TEST_CASE("a peer that takes nothing is cut off", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    open(client);
    const auto channel = server.opened.next();
    for (int i = 0; i < 100; ++i)
        channel->send(std::string(1U << 20U, 'x'));
    while (server.server().connections() > 0)
        std::this_thread::yield();
    CHECK(client.readAll().size() < 100U << 20U);
}

TEST_CASE("a stopping server says goodbye on live channels", "[http][live]")
{
    TestServer server;
    RawClient client(server.port());
    open(client);
    const auto channel = server.opened.next();
    std::thread stopping([&] { server.server().stop(); });
    const Frame goodbye = readFrame(client);
    client.send(frame(closeFrame, goodbye.payload));
    client.endSending();
    stopping.join();
    CHECK(goodbye.kind == closeFrame);
    CHECK(goodbye.payload == std::string("\x03\xE9", 2)); // 1001, going away
    CHECK_FALSE(channel->send("too late"));
}

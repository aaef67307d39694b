#include "server/http/head.h"

#include <catch2/catch.hpp>

using namespace fairbook::server;

namespace {

/// The status a head is refused with, 0 if it is not.
int refused(const std::string& raw)
{
    const auto head = parseHead(raw);
    return head ? 0 : head.error().status;
}

std::string withFields(const std::string& fields)
{
    return "POST /echo HTTP/1.1\r\nHost: fair\r\n" + fields + "\r\n";
}

} // namespace

TEST_CASE("a request's head is read as it was sent", "[http][head]")
{
    const auto head = parseHead("POST /v1/sync?dry=1 HTTP/1.1\r\nHost: fair.example:8443\r\nX-Two:\t a b \t\r\n"
                                "Content-Length: 12\r\nExpect: 100-Continue\r\n\r\n");
    REQUIRE(head);
    CHECK(head->method == "POST");
    CHECK(head->path == "/v1/sync");
    CHECK(head->query == "dry=1");
    CHECK(head->headers[1] == std::pair<std::string, std::string>("x-two", "a b"));
    CHECK(head->framing == Framing::length);
    CHECK(head->contentLength == 12);
    CHECK(head->keepAlive);
    CHECK(head->expectsContinue);
}

TEST_CASE("a connection stays open only where both sides of HTTP/1.1 may want it", "[http][head]")
{
    CHECK(parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\n\r\n")->keepAlive);
    CHECK_FALSE(parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: x,, Close\r\n\r\n")->keepAlive);
    CHECK_FALSE(
        parseHead("GET / HTTP/1.1\r\nHost: a\r\nConnection: keep-alive\r\nConnection: close\r\n\r\n")->keepAlive);
    CHECK_FALSE(parseHead("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")->keepAlive);
}

TEST_CASE("a request line that could be read in two ways is refused", "[http][head]")
{
    const auto line = GENERATE(as<std::string>{}, "GET  / HTTP/1.1", " GET / HTTP/1.1", "GET / HTTP/1.1 ", "GET /",
                               "GET / HTTP/1.1 HTTP/1.1", "GET\t/ HTTP/1.1", "", "GET /a b HTTP/1.1", "G(T / HTTP/1.1",
                               "GET / HTTP/01.1", "GET / http/1.1", "GET / HTTP/1.1x", "GET / HTTP/1", "GET / ICE/1.0",
                               "GET / HTTP/1,1", "\xC3\x89T / HTTP/1.1", "GET: / HTTP/1.1");
    CAPTURE(line);
    CHECK(refused(line + "\r\nHost: a\r\n\r\n") == 400);
}

TEST_CASE("only targets of this server are taken", "[http][head]")
{
    const auto target = [](const std::string& text) { return refused("GET " + text + " HTTP/1.1\r\nHost: a\r\n\r\n"); };
    CHECK(target("/") == 0);
    CHECK(target("/a?b=c&d=%20[]\"{}|\\^`") == 0);
    CHECK(target("/\xC3\xA0") == 0);
    CHECK(target("/\xB6") == 400);
    CHECK(target("/a#b") == 400);
    CHECK(target("a/b") == 400);
    CHECK(target("*") == 400);
    CHECK(target("example.com:443") == 400);
    CHECK(target("http://example.com/") == 421);
    CHECK(target("/" + std::string(8'000, 'a')) == 414);
    CHECK(refused("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") == 0);
}

TEST_CASE("an unknown method and an unknown version are told so", "[http][head]")
{
    CHECK(refused("BREW / HTTP/1.1\r\nHost: a\r\n\r\n") == 501);
    CHECK(refused("CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n") == 501);
    CHECK(refused("get / HTTP/1.1\r\nHost: a\r\n\r\n") == 501);
    CHECK(refused("GET / HTTP/2.0\r\nHost: a\r\n\r\n") == 505);
    CHECK(refused("GET / HTTP/0.9\r\nHost: a\r\n\r\n") == 505);
}

TEST_CASE("a request names its host once, and the host is one", "[http][head]")
{
    const auto hosts = [](const std::string& fields) { return refused("GET / HTTP/1.1\r\n" + fields + "\r\n"); };
    CHECK(hosts("Host: a.example\r\n") == 0);
    CHECK(hosts("Host: 127.0.0.1:8443\r\n") == 0);
    CHECK(hosts("Host: [::1]:8443\r\n") == 0);
    CHECK(hosts("Host: a=b%20c\r\n") == 0);
    CHECK(hosts("") == 400);
    CHECK(hosts("Host:\r\n") == 400);
    CHECK(hosts("Host: a\r\nHost: a\r\n") == 400);
    CHECK(hosts("Host: a, b\r\n") == 400);
    CHECK(hosts("Host: user@a\r\n") == 400);
    CHECK(hosts("Host: a/b\r\n") == 400);
    CHECK(hosts("Host: a:99999\r\n") == 400);
    CHECK(hosts("Host: a:1:2\r\n") == 400);
    CHECK(hosts("Host: [::1\r\n") == 400);
    CHECK(hosts("Host: [::1]x\r\n") == 400);
    CHECK(hosts("Host: a%2\r\n") == 400);
    CHECK(refused("GET / HTTP/1.0\r\n\r\n") == 0);
    CHECK(refused("GET / HTTP/1.0\r\nHost: a b\r\n\r\n") == 400);
}

TEST_CASE("a body's length is one plain number", "[http][head]")
{
    const auto length = [](const std::string& value) {
        return refused(withFields("Content-Length:" + value + "\r\n"));
    };
    CHECK(length("0") == 0);
    CHECK(length("\t007 ") == 0);
    CHECK(length("999999999999999") == 0);
    const auto bad = GENERATE(as<std::string>{}, "", "+1", "-0", "1,1", "1 1", "0x1", "1.0", "1e3", "1_0",
                              "9999999999999999", "\"1\"", "\xD9\xA1");
    CAPTURE(bad);
    CHECK(length(bad) == 400);
}

TEST_CASE("two statements about a body's length are refused, whether or not they agree", "[http][head]")
{
    CHECK(refused(withFields("Content-Length: 1\r\nContent-Length: 1\r\n")) == 400);
    CHECK(refused(withFields("Content-Length: 1\r\nTransfer-Encoding: chunked\r\n")) == 400);
    CHECK(refused(withFields("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n")) == 400);
    CHECK(refused(withFields("Transfer-Encoding:\r\nContent-Length: 1\r\n")) == 400);
}

TEST_CASE("the only transfer coding is chunked, once and last", "[http][head]")
{
    const auto coding = [](const std::string& value) {
        return refused(withFields("Transfer-Encoding: " + value + "\r\n"));
    };
    CHECK(coding("chunked") == 0);
    CHECK(coding("Chunked ") == 0);
    CHECK(coding("gzip, chunked") == 501);
    CHECK(coding("gzip\r\nTransfer-Encoding: chunked") == 501);
    const auto bad = GENERATE(as<std::string>{}, "", "identity", "chunked, gzip", "chunked, chunked", "chunkedchunked",
                              "pigeons", "\"chunked\"", "chunked;q=1", "chunked\r\nTransfer-Encoding: chunked",
                              "chunked\r\nTransfer-Encoding: gzip", "x chunked",
                              "\x0B"
                              "chunked");
    CAPTURE(bad);
    CHECK(coding(bad) == 400);
    CHECK(refused("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n") == 400);
}

TEST_CASE("a field line that could be read in two ways is refused", "[http][head]")
{
    const auto line = GENERATE(as<std::string>{}, "Content-Length : 3", " folded", "\tfolded", ": nameless", "nocolon",
                               "Fo@: x", "Na me: x", "N\xC3\x9F: x",
                               "X: a\x01"
                               "b",
                               "X: a\x7F"
                               "b",
                               "X: a\rb", "X: a\nb", "X\r: b", "Content-Type: a\r\nContent-Type: b",
                               "Authorization: a\r\nAuthorization: b");
    CAPTURE(line);
    CHECK(refused(withFields(line + "\r\n")) == 400);
}

TEST_CASE("an underscore is not a hyphen", "[http][head]")
{
    const auto head = parseHead("POST / HTTP/1.1\r\nHost: a\r\nContent_Length: 5\r\nTransfer_Encoding: x\r\n\r\n");
    REQUIRE(head);
    CHECK(head->framing == Framing::none);
}

TEST_CASE("a NUL or a bare line end anywhere in a head is refused", "[http][head]")
{
    CHECK(refused(std::string("GET\0/ HTTP/1.1\r\nHost: a\r\n\r\n", 28)) == 400);
    CHECK(refused("GET / HTTP/1.1\nHost: a\r\n\r\n") == 400);
    CHECK(refused("GET / HTTP/1.1\r\nHost: a\n\r\n") == 400);
    CHECK(refused("GET / HTTP/1.1\r\nHost: a\r\n\r") == 400);
    CHECK(refused("GET / HTTP/1.1\r\nHost: a\r\n\r\nmore") == 400);
}

TEST_CASE("a head has its limits", "[http][head]")
{
    std::string fields;
    for (int i = 0; i < 63; ++i)
        fields += "X: y\r\n";
    CHECK(refused(withFields(fields)) == 0);
    CHECK(refused(withFields(fields + "X: y\r\n")) == 431);
    CHECK(refused(withFields("X: " + std::string(16'000, 'y') + "\r\n")) == 0);
    CHECK(refused(withFields("X: " + std::string(16'384, 'y') + "\r\n")) == 431);
}

TEST_CASE("an expectation that we do not have is told so", "[http][head]")
{
    CHECK(refused(withFields("Expect: 200-ok\r\n")) == 417);
    CHECK_FALSE(parseHead(withFields("Expect: 100-continue\r\n"))->expectsContinue); // there is no body to wait for
    CHECK_FALSE(parseHead("POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n")->expectsContinue);
}

TEST_CASE("an upgrade is asked for by both of its fields", "[http][head]")
{
    const std::string start = "GET /live HTTP/1.1\r\nHost: a\r\n";
    CHECK(parseHead(start + "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n\r\n")->wantsWebSocket);
    CHECK_FALSE(parseHead(start + "Upgrade: websocket\r\n\r\n")->wantsWebSocket);
    CHECK_FALSE(parseHead(start + "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n")->wantsWebSocket);
}

TEST_CASE("a head that can never become one is refused before it ends", "[http][head]")
{
    HeadScanner tls{Limits{}};
    CHECK_FALSE(tls.scan(std::string("\x16\x03\x01", 3)));
    HeadScanner bare{Limits{}};
    CHECK_FALSE(bare.scan("GET / HTTP/1.1\n"));
    HeadScanner split{Limits{}};
    CHECK(split.scan("GET / HTTP/1.1\r").value() == std::nullopt);
    CHECK_FALSE(split.scan("GET / HTTP/1.1\rx"));
    HeadScanner whole{Limits{}};
    CHECK(whole.scan("A\r\n\r\nB").value() == std::size_t{5});
}

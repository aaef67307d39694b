#include <catch2/catch.hpp>

#include <openssl/ssl.h>

#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"
#include "tests/http/tls_client.h"

using namespace fairbook;
using namespace fairbook::tests;
using namespace std::chrono_literals;

namespace {

server::Options with(const OwnCertificate& own)
{
    server::Options options;
    options.tlsCertificateFile = own.certificateFile();
    options.tlsKeyFile = own.keyFile();
    return options;
}

} // namespace

TEST_CASE("requests travel over TLS 1.3 on a connection that stays", "[http][tls]")
{
    const OwnCertificate own;
    TestServer server(with(own));
    TlsClient client(server.port(), own.certificateFile());
    CHECK(client.version() == "TLSv1.3");
    for (int i = 0; i < 3; ++i) {
        const Answer answer = client.ask(post("/echo", "over tls"));
        CHECK(answer.body == "over tls");
        CHECK(answer.headers.at("strict-transport-security") == "max-age=31536000");
    }
    const std::string large(90'000, 'x');
    CHECK(client.ask(post("/echo", large)).body == large);
}

TEST_CASE("TLS 1.2 is spoken with forward secrecy and without a second handshake", "[http][tls]")
{
    const OwnCertificate own;
    TestServer server(with(own));
    TlsClient client(server.port(), own.certificateFile(), TLS1_2_VERSION);
    CHECK(client.version() == "TLSv1.2");
    CHECK(client.cipher().starts_with("ECDHE-ECDSA-"));
    CHECK(client.ask(get("/health")).status == 200);
    CHECK_FALSE(client.renegotiates());
}

TEST_CASE("TLS 1.1 is refused", "[http][tls]")
{
    const OwnCertificate own;
    TestServer server(with(own));
    CHECK(TlsClient(server.port(), own.certificateFile(), TLS1_1_VERSION).version().empty());
    CHECK(TlsClient(server.port(), own.certificateFile()).version() == "TLSv1.3");
}

TEST_CASE("plain HTTP on the TLS port gets nothing", "[http][tls]")
{
    const OwnCertificate own;
    TestServer server(with(own));
    RawClient client(server.port());
    client.send(get("/health"));
    client.endSending();
    CHECK(client.readAll().find("HTTP/1.1 200") == std::string::npos);
}

TEST_CASE("a handshake that does not come is cut off", "[http][tls]")
{
    const OwnCertificate own;
    auto options = with(own);
    options.limits.tlsHandshake = 30ms;
    TestServer server(options);
    RawClient client(server.port());
    CHECK(client.readAll().empty());
}

TEST_CASE("a malformed request over TLS is told so and the connection closed", "[http][tls]")
{
    const OwnCertificate own;
    TestServer server(with(own));
    TlsClient client(server.port(), own.certificateFile());
    CHECK(client.ask("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n").status == 400);
    CHECK(client.readAll().empty());
}

TEST_CASE("a missing certificate or a key of another is refused at the start", "[http][tls]")
{
    const OwnCertificate own;
    const OwnCertificate other;
    server::HttpServer missing({.tlsCertificateFile = "nowhere.pem", .tlsKeyFile = own.keyFile()}, {});
    CHECK(missing.start().error().code == base::Code::badValue);
    server::HttpServer wrong({.tlsCertificateFile = own.certificateFile(), .tlsKeyFile = other.keyFile()}, {});
    CHECK(wrong.start().error().code == base::Code::badValue);
}

TEST_CASE("a server over TLS stops with connections open", "[http][tls]")
{
    const OwnCertificate own;
    auto options = with(own);
    options.limits.linger = 50ms;
    TestServer server(options);
    TlsClient client(server.port(), own.certificateFile());
    CHECK(client.ask(get("/health")).status == 200);
    server.server().stop();
    CHECK(server.server().connections() == 0);
    CHECK(client.readAll().empty());
}

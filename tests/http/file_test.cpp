// Answers whose body is a file, over a real connection.
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

#include "tests/http/raw_client.h"
#include "tests/http/test_server.h"

using namespace fairbook::tests;

namespace {

/// More than one write of the server's.
std::string content()
{
    std::string text;
    for (int i = 0; i < 20'000; ++i)
        text += std::to_string(i) + ' ';
    return text;
}

} // namespace

TEST_CASE("a file is answered whole, with its length", "[http][file]")
{
    TestServer server;
    server.putFile(content());
    RawClient client(server.port());
    const Answer answer = client.ask(get("/file/one"));
    CHECK(answer.status == 200);
    CHECK(answer.headers.at("accept-ranges") == "bytes");
    CHECK(answer.body == content());
    client.send("HEAD /file/one HTTP/1.1\r\nHost: a\r\nRange: bytes=0-1\r\n\r\n");
    const Answer head = client.readHeadOnly();
    CHECK(head.status == 200);
    CHECK(head.headers.at("content-length") == std::to_string(content().size()));
    CHECK(client.ask(get("/health")).status == 200);
}

TEST_CASE("a range of a file is answered with exactly those bytes", "[http][file]")
{
    TestServer server;
    server.putFile(content());
    RawClient client(server.port());
    const Answer part = client.ask(get("/file/one", "Range: bytes=100-70099\r\n"));
    CHECK(part.status == 206);
    CHECK(part.headers.at("content-range") == "bytes 100-70099/" + std::to_string(content().size()));
    CHECK(part.body == content().substr(100, 70'000));
    const Answer beyond = client.ask(get("/file/one", "Range: bytes=9999999-\r\n"));
    CHECK(beyond.status == 416);
    CHECK(beyond.headers.at("content-range") == "bytes */" + std::to_string(content().size()));
    CHECK(client.ask(get("/file/one", "Range: bytes=0-1,3-4\r\n")).status == 200);
    CHECK(client.ask(get("/file/one", "Range: bytes=0-1\r\nRange: bytes=0-1\r\n")).status == 400);
}

TEST_CASE("a range of an older file gets the new one whole", "[http][file]")
{
    TestServer server;
    server.putFile("hello");
    RawClient client(server.port());
    CHECK(client.ask(get("/file/one", "Range: bytes=1-2\r\nIf-Range: \"one\"\r\n")).body == "el");
    CHECK(client.ask(get("/file/one", "Range: bytes=1-2\r\nIf-Range: \"other\"\r\n")).body == "hello");
    CHECK(client.ask(get("/file/one", "Range: bytes=1-2\r\nIf-Range: W/\"one\"\r\n")).body == "hello");
}

TEST_CASE("an empty file is an empty answer", "[http][file]")
{
    TestServer server;
    server.putFile("");
    RawClient client(server.port());
    CHECK(client.ask(get("/file/one")).headers.at("content-length") == "0");
    CHECK(client.ask(get("/file/one", "Range: bytes=0-\r\n")).status == 416);
}

TEST_CASE("a file that shrinks under an answer ends the connection", "[http][file]")
{
    TestServer server;
    server.putFile(content());
    RawClient client(server.port());
    const auto file = fairbook::server::OpenFile::open(server.filePath());
    std::filesystem::resize_file(server.filePath(), 10);
    client.send(get("/held"));
    server.held.next()({.file = fairbook::server::FileBody::whole(file)});
    CHECK(client.readAll().find("\r\n\r\n") != std::string::npos);
    CHECK(server.faults() == std::vector<std::string>{"a file ended before its length"});
}

TEST_CASE("only a regular file is one", "[http][file]")
{
    TestServer server;
    server.putFile("hello");
    const auto folder = server.filePath().parent_path();
    std::filesystem::create_symlink(server.filePath(), folder / "link");
    CHECK(fairbook::server::OpenFile::open(server.filePath()));
    for (const auto& path : {folder, folder / "link", folder / "none"})
        CHECK_FALSE(fairbook::server::OpenFile::open(path));
}

TEST_CASE("a part of a path reaches the handler as it was sent, and PATCH with it", "[http][server]")
{
    TestServer server;
    RawClient client(server.port());
    const std::string request = "PATCH /part/a%2fb HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi";
    CHECK(client.ask(request).body == "a%2fb hi");
    const Answer refused = client.ask(get("/part/x"));
    CHECK(refused.status == 405);
    CHECK(refused.headers.at("allow") == "PATCH");
}

#include "server/http/body_reader.h"

#include <catch2/catch.hpp>

using namespace fairbook::server;

namespace {

Head chunked()
{
    Head head;
    head.framing = Framing::chunked;
    return head;
}

/// The body, or "refused <status>", or "unfinished".
std::string decoded(std::string_view bytes, std::size_t bodyMax = 1'000)
{
    BodyReader reader(chunked(), bodyMax, Limits{});
    const auto used = reader.feed(bytes);
    if (!used)
        return "refused " + std::to_string(used.error().status);
    return reader.done() ? reader.take() : "unfinished";
}

} // namespace

TEST_CASE("a body of known length ends where it says", "[http][body]")
{
    Head head;
    head.framing = Framing::length;
    head.contentLength = 5;
    BodyReader reader(head, 5, Limits{});
    CHECK(reader.feed("hel") == std::size_t{3});
    CHECK_FALSE(reader.done());
    CHECK(reader.feed("loGET /") == std::size_t{2});
    CHECK(reader.done());
    CHECK(reader.take() == "hello");
}

TEST_CASE("a request without a body is done at once", "[http][body]")
{
    BodyReader reader(Head{}, 0, Limits{});
    CHECK(reader.done());
    CHECK(reader.feed("GET /") == std::size_t{0});
}

TEST_CASE("chunks are put together", "[http][body]")
{
    CHECK(decoded("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n") == "hello world");
    CHECK(decoded("0\r\n\r\n").empty());
    CHECK(decoded("000A\r\n0123456789\r\n0\r\n\r\n") == "0123456789");
    CHECK(decoded("a\r\n01234\r\n789\r\n0\r\n\r\n") == "01234\r\n789");
}

TEST_CASE("chunk extensions are passed over when they are whole", "[http][body]")
{
    const auto extension = [](const std::string& text) { return decoded("5" + text + "\r\nhello\r\n0\r\n\r\n"); };
    const auto good = GENERATE(as<std::string>{}, ";a", ";a=b", "; a = b ;c", ";a=\"b c\"", ";a=\"\\\"\"", " ;a");
    CAPTURE(good);
    CHECK(extension(good) == "hello");
    const auto bad = GENERATE(as<std::string>{}, ";", ";=b", ";a=", ";a=\"b", " ", "\t", "x", ";a b", ";a=b\"", ";;a",
                              ";a=\x01", ";a=\"\x01\"");
    CAPTURE(bad);
    CHECK(extension(bad) == "refused 400");
}

TEST_CASE("a chunk size is hexadecimal and nothing else", "[http][body]")
{
    const auto size = GENERATE(as<std::string>{}, "", " 5", "5 ", "+5", "-5", "0x5", "5_0", "g", "5h", ";a", "5.0",
                               "0000000000000005", "fffffffffffffffff");
    CAPTURE(size);
    CHECK(decoded(size + "\r\nhello\r\n0\r\n\r\n") == "refused 400");
}

TEST_CASE("a line of a chunked body ends in CR LF", "[http][body]")
{
    const auto bytes =
        GENERATE(as<std::string>{}, "5\nhello\r\n0\r\n\r\n", "5\r\nhello\n0\r\n\r\n", "5\r\nhello0\r\n\r\n",
                 "5\r\nhello\r0\r\n\r\n", "5\rhello\r\n0\r\n\r\n", "0\r\n\n", "0\r\n\rx", "5\r\nhelloo\r\n");
    CAPTURE(bytes);
    CHECK(decoded(bytes) == "refused 400");
}

TEST_CASE("a chunked body that stops early is not finished", "[http][body]")
{
    CHECK(decoded("5\r\nhello\r\n0\r\n") == "unfinished");
    CHECK(decoded("5\r\nhell") == "unfinished");
}

TEST_CASE("a trailer says nothing about framing, route or rights", "[http][body]")
{
    const auto trailer = [](const std::string& line) { return decoded("1\r\na\r\n0\r\n" + line + "\r\n\r\n"); };
    CHECK(trailer("X-Sum: 1") == "a");
    const auto bad = GENERATE(as<std::string>{}, "Host: evil", "Content-Length: 5", "transfer-encoding: chunked",
                              "Authorization: Bearer x", "X : 1", " folded: 1", "nocolon", "X: a\x01");
    CAPTURE(bad);
    CHECK(trailer(bad) == "refused 400");
}

TEST_CASE("a body over its limit is refused before it has come", "[http][body]")
{
    CHECK(decoded("6\r\n", 5) == "refused 413");
    CHECK(decoded("3\r\nabc\r\n3\r\n", 5) == "refused 413");
    CHECK(decoded("fffffffffffffff\r\n", 5) == "refused 413");
    Head head;
    head.framing = Framing::length;
    head.contentLength = 6;
    BodyReader reader(head, 5, Limits{});
    CHECK(reader.feed("").error().status == 413);
}

TEST_CASE("the framing of chunks may not grow without end", "[http][body]")
{
    CHECK(decoded("1;" + std::string(2'000, 'a') + "\r\n") == "refused 400");
    std::string many;
    for (int i = 0; i < 20; ++i)
        many += "1;" + std::string(1'000, 'a') + "\r\nx\r\n";
    CHECK(decoded(many) == "refused 400");
    std::string trailers = "0\r\n";
    for (int i = 0; i < 65; ++i)
        trailers += "X: 1\r\n";
    CHECK(decoded(trailers) == "refused 400");
}

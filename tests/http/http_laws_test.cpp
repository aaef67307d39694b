// Laws of the readers of raw bytes, over random input; a failure prints its seed.
#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include "server/http/body_reader.h"
#include "server/http/head.h"

using namespace fairbook::server;

namespace {

const std::string sample = "POST /v1/sync?x=1 HTTP/1.1\r\nHost: fair:8443\r\nAuthorization: Bearer abc\r\n"
                           "Transfer-Encoding: chunked\r\nConnection: keep-alive\r\n\r\n";

/// The sample with some bytes replaced, often by ones that mean something.
rc::Gen<std::string> bentHeads()
{
    const auto byte = rc::gen::oneOf(rc::gen::elementOf(std::string("\r\n :\t;,\"0a\x7f") + std::string(1, '\0')),
                                     rc::gen::arbitrary<char>());
    const auto change = rc::gen::pair(rc::gen::inRange<std::size_t>(0, sample.size()), byte);
    return rc::gen::map(rc::gen::container<std::vector<std::pair<std::size_t, char>>>(change), [](const auto& changes) {
        std::string text = sample;
        for (std::size_t i = 0; i < std::min<std::size_t>(changes.size(), 3); ++i)
            text[changes[i].first] = changes[i].second;
        return text;
    });
}

std::string chunkedOf(const std::vector<std::string>& chunks)
{
    std::string bytes;
    for (const std::string& chunk : chunks) {
        if (chunk.empty())
            continue;
        char size[17];
        std::snprintf(size, sizeof(size), "%zx", chunk.size());
        bytes += std::string(size) + "\r\n" + chunk + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

/// The body, or the refusal's detail; and how many bytes were used.
std::pair<std::string, std::size_t> feedInParts(const std::string& bytes, std::size_t part)
{
    Head head;
    head.framing = Framing::chunked;
    BodyReader reader(head, 100'000, Limits{});
    std::size_t used = 0;
    while (used < bytes.size() && !reader.done()) {
        const auto taken = reader.feed(std::string_view(bytes).substr(used, part));
        if (!taken)
            return {"refused: " + taken.error().detail, 0};
        used += *taken;
    }
    return {reader.take(), used};
}

} // namespace

TEST_CASE("no head that is let in holds a control character or two hosts", "[http][property]")
{
    rc::prop("any bent head", [] {
        const std::string raw = *bentHeads();
        const auto head = parseHead(raw);
        if (!head)
            return;
        std::size_t hosts = 0;
        for (const auto& [name, value] : head->headers) {
            hosts += name == "host" ? 1 : 0;
            RC_ASSERT(isToken(name));
            RC_ASSERT(isFieldValue(value));
        }
        RC_ASSERT(hosts == 1U || head->minorVersion == 0);
        RC_ASSERT(head->path.find_first_of("\r\n #") == std::string::npos);
    });
}

TEST_CASE("a head is found at the same place however its bytes come", "[http][property]")
{
    rc::prop("any bent head", [] {
        const std::string raw = *bentHeads() + "\r\n\r\n";
        HeadScanner atOnce{Limits{}};
        const auto expected = atOnce.scan(raw);
        HeadScanner bytewise{Limits{}};
        for (std::size_t length = 1; length <= raw.size(); ++length) {
            const auto found = bytewise.scan(std::string_view(raw).substr(0, length));
            RC_ASSERT(found || !expected);
            if (!found)
                return;
            if (*found) {
                RC_ASSERT(expected && *expected == *found);
                return;
            }
        }
        RC_ASSERT(expected && !*expected);
    });
}

TEST_CASE("a chunked body comes out as it went in, however it is cut", "[http][property]")
{
    rc::prop("any chunks", [](const std::vector<std::string>& chunks) {
        std::string whole;
        for (const std::string& chunk : chunks)
            whole += chunk;
        const std::string bytes = chunkedOf(chunks);
        const auto part = *rc::gen::inRange<std::size_t>(1, 9);
        const auto [body, used] = feedInParts(bytes + "GET /next", part);
        RC_ASSERT(body == whole);
        RC_ASSERT(used == bytes.size());
    });
}

TEST_CASE("random bytes after a chunked head are judged alike however they are cut", "[http][property]")
{
    rc::prop("any bytes", [] {
        const auto byte = rc::gen::elementOf(std::string("0123aAfF\r\n\r\n;=\" xX:"));
        const std::string bytes = *rc::gen::container<std::string>(byte);
        const auto part = *rc::gen::inRange<std::size_t>(1, 9);
        RC_ASSERT(feedInParts(bytes, bytes.size() + 1) == feedInParts(bytes, part));
    });
}

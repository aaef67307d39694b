#include <catch2/catch.hpp>

#include "tests/unit/server/web_house.h"

namespace fairbook::server {
namespace {

PageToken someToken()
{
    return {.form = base::Id::derive("form"),
            .version = base::Id::derive("version"),
            .event = base::Id::derive("event"),
            .issued = {1'763'800'000'000},
            .nonce = base::Id::derive("nonce")};
}

Request asking(const Headers& headers)
{
    return {.method = "POST", .path = "/f/x", .headers = headers};
}

TEST_CASE("a token says what it was made with, and no other base reads it", "[web]")
{
    const std::string key = pageKey("secret");
    const std::string text = signedText(someToken(), key);
    CHECK(good(readToken(text, key)) == someToken());
    CHECK(readToken(text, pageKey("another")).error().code == base::Code::malformed);
}

TEST_CASE("a token with any other letter is not ours", "[web]")
{
    const std::string key = pageKey("secret");
    const std::string text = signedText(someToken(), key);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) { // the last letter has bits that mean nothing
        std::string forged = text;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        CHECK(!readToken(forged, key));
    }
    for (const std::string& other : {std::string(), text + text, text.substr(1), std::string("\0\xff", 2)})
        CHECK(!readToken(other, key));
}

TEST_CASE("a page is good for a day, whichever way the clock was set", "[web]")
{
    const PageToken token = someToken();
    CHECK(!isOld(token, token.issued));
    CHECK(!isOld(token, {token.issued.ms + pageGoodMs}));
    CHECK(isOld(token, {token.issued.ms + pageGoodMs + 1}));
    CHECK(isOld(token, {token.issued.ms - pageGoodMs - 1}));
}

TEST_CASE("each page becomes a response of its own", "[web]")
{
    PageToken other = someToken();
    CHECK(responseOf(other) == responseOf(someToken()));
    other.nonce = base::Id::derive("another");
    CHECK(responseOf(other) != responseOf(someToken()));
}

TEST_CASE("an hour brings as many as it may, at once or one after another", "[web]")
{
    base::FakeClock clock;
    SendRate rate(clock, 60);
    for (int i = 0; i < 60; ++i)
        CHECK(rate.take("hall"));
    const auto refused = rate.take("hall");
    REQUIRE(!refused);
    CHECK(refused.error().code == base::Code::throttled);
    CHECK(refused.error().detail == "60");
    CHECK(rate.take("somebody else"));
    clock.advance(60'000);
    CHECK(rate.take("hall"));
    CHECK(!rate.take("hall"));
}

TEST_CASE("who comes with a thousand addresses of one network is one sender", "[web]")
{
    CHECK(senderOf("2001:db8:1:2::1") == senderOf("2001:db8:1:2:ffff::9"));
    CHECK(senderOf("2001:db8:1:2::1") != senderOf("2001:db8:1:3::1"));
    CHECK(senderOf("203.0.113.7") != senderOf("203.0.113.8"));
    CHECK(senderOf("::ffff:203.0.113.7") != senderOf("::ffff:203.0.113.8"));
    CHECK(senderOf("fe80::1%eth0") == senderOf("fe80::2"));
}

TEST_CASE("what a browser says of a page that it sends is believed", "[web]")
{
    const auto own = [](const Headers& headers) { return isOwnPage(asking(headers), "https://crm.example.org/"); };
    CHECK(own({}));
    CHECK(own({{"host", "fair.example:8443"}, {"origin", "https://FAIR.example:8443"}}));
    CHECK(own({{"host", "127.0.0.1:8080"}, {"origin", "https://crm.example.org"}}));
    CHECK(own({{"sec-fetch-site", "same-origin"}}));
    CHECK(!own({{"host", "fair.example"}, {"origin", "https://fair.example.evil"}}));
    CHECK(!own({{"host", "fair.example"}, {"origin", "null"}}));
    CHECK(!own({{"sec-fetch-site", "cross-site"}}));
    CHECK(!own({{"sec-fetch-site", "same-site"}}));
    CHECK(!isOwnPage(asking({{"origin", "nonsense"}}), ""));
}

} // namespace
} // namespace fairbook::server

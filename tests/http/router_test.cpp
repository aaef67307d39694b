#include "server/http/router.h"

#include <catch2/catch.hpp>

using namespace fairbook::server;

namespace {

Router routes()
{
    Router router;
    router.add({.method = "GET", .path = "/a"}).add({.method = "POST", .path = "/a"}).live({.path = "/live"});
    return router;
}

} // namespace

TEST_CASE("a path is found only as it was written down", "[http][router]")
{
    const Router router = routes();
    CHECK(router.find("GET", "/a").route->method == "GET");
    CHECK(router.find("POST", "/a").route->method == "POST");
    CHECK(router.find("HEAD", "/a").route->method == "GET");
    CHECK(router.find("GET", "/live").live->path == "/live");
    for (const auto* path : {"/A", "/a/", "/a/../a", "/%61", "//a", "", "*"})
        CHECK(router.find("GET", path).refusal->status == 404);
}

TEST_CASE("a wrong method is told the right ones", "[http][router]")
{
    const Router router = routes();
    const Match match = router.find("DELETE", "/a");
    REQUIRE(match.refusal);
    CHECK(match.refusal->status == 405);
    CHECK(match.refusal->headers == Headers{{"Allow", "GET, HEAD, POST"}});
    CHECK(router.find("POST", "/live").refusal->headers == Headers{{"Allow", "GET"}});
}

TEST_CASE("a part of a path may be anything but a slash and nothing", "[http][router]")
{
    Router router;
    router.add({.method = "GET", .path = "/b/{name}"}).add({.method = "POST", .path = "/b/{name}/c"});
    CHECK(router.find("GET", "/b/one").parameter == "one");
    CHECK(router.find("GET", "/b/..").parameter == "..");
    CHECK(router.find("GET", "/b/%2f").parameter == "%2f");
    CHECK(router.find("POST", "/b/one/c").parameter == "one");
    for (const auto* path : {"/b", "/b/", "/b/one/", "/b/one/two", "/b//c", "/a/one", "/B/one"})
        CHECK(router.find("GET", path).refusal->status == 404);
}

TEST_CASE("HEAD goes to a route of its own where there is one", "[http][router]")
{
    Router router;
    router.add({.method = "GET", .path = "/a"}).add({.method = "HEAD", .path = "/a"});
    CHECK(router.find("HEAD", "/a").route->method == "HEAD");
    CHECK(router.find("PUT", "/a").refusal->headers == Headers{{"Allow", "GET, HEAD"}});
}

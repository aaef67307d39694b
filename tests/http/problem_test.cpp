#include "server/http/problem.h"

#include <catch2/catch.hpp>

#include "shared/base/json.h"

using namespace fairbook;
using base::Code;

TEST_CASE("a refusal is a problem document with a code that programs know", "[http][problem]")
{
    const auto response = server::problem(base::Error{Code::tooLong, "changes"});
    CHECK(response.status == 413);
    CHECK(response.contentType == "application/problem+json");
    CHECK(response.body == R"({"code":"too_long","detail":"changes","status":413,"title":"Content Too Large",)"
                           R"("type":"fairbook:too_long"})");
}

TEST_CASE("no path, statement or markup leaves with a problem", "[http][problem]")
{
    const auto detail = GENERATE(as<std::string>{}, "/var/lib/fairbook/base.db", "SELECT * FROM client", "<b>x</b>",
                                 "client.cpp:12\nmain.cpp:3", "\xD1\x91");
    CAPTURE(detail);
    const auto body = base::parseJson(server::problem(base::Error{Code::malformed, detail}).body);
    REQUIRE(body);
    CHECK(base::memberOf(*body, "detail") == nullptr);
    CHECK(base::textAt(*body, "code") == "malformed");
}

TEST_CASE("whoever is throttled learns how long to wait", "[http][problem]")
{
    CHECK(server::problem(base::Error{Code::throttled, "30"}).headers == server::Headers{{"Retry-After", "30"}});
    CHECK(server::problem(base::Error{Code::throttled, "soon"}).headers.empty());
    CHECK(server::busyProblem().headers == server::Headers{{"Retry-After", "1"}});
}

TEST_CASE("every refusal has a status of its class", "[http][problem]")
{
    for (int code = 0; code <= static_cast<int>(Code::usage); ++code) {
        const int status = server::statusOf(static_cast<Code>(code));
        CHECK((status >= 400 && status < 500));
        CHECK_FALSE(server::statusTitle(status) == "Client Error");
    }
}

TEST_CASE("a machine's failure is told as one", "[http][problem]")
{
    CHECK(server::problem(base::StoreFault::full).status == 507);
    CHECK(server::problem(base::StoreFault::locked).status == 503);
    CHECK(server::problem(base::StoreFault::corrupt).status == 500);
    CHECK(server::internalProblem("7-1").body.find("7-1") != std::string::npos);
}

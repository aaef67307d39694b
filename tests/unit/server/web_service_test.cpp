#include <catch2/catch.hpp>

#include "server/api/service.h"
#include "tests/http/raw_client.h"
#include "tests/unit/server/web_house.h"

namespace fairbook::server {
namespace {

/// The real server on a free loopback port, on time that the test moves.
struct WebService : WebHouse
{
    WebService()
    {
        publish();
        service = good(Service::start({.folder = folder.path(), .http = {}, .readerThreads = 2, .web = {}}, means()));
    }
    tests::Answer page() { return tests::RawClient(service->port()).ask(tests::get("/f/agro_expo")); }
    tests::Answer send(const std::string& token, const std::string& answers)
    {
        return tests::RawClient(service->port())
            .ask(tests::post("/f/agro_expo", "token=" + token + "&lang=en&" + answers,
                             "Content-Type: application/x-www-form-urlencoded\r\n"));
    }
    [[nodiscard]] std::int64_t responses() const
    {
        store::Query query(reader->database(), "SELECT count(*) FROM record WHERE type = 'response'");
        return query.step() ? query.integer(0) : -1;
    }

    std::unique_ptr<Service> service;
};

std::string tokenIn(const tests::Answer& page)
{
    constexpr std::string_view before = R"(name="token" value=")";
    const std::size_t start = page.body.find(before) + before.size();
    return page.body.substr(start, page.body.find('"', start) - start);
}

SCENARIO("a page that was open for more than a day comes back with everything typed", "[web]")
{
    GIVEN("a page of yesterday")
    {
        WebService house;
        const std::string token = tokenIn(house.page());
        house.clock.advance(pageGoodMs + 1);
        WHEN("it is sent")
        {
            const auto answer = house.send(token, "q.family=Koval&q.area=middle");
            THEN("nothing is taken, and pressing Send again is enough")
            {
                CHECK(answer.status == 403);
                CHECK(answer.body.find("open for too long") != std::string::npos);
                CHECK(answer.body.find(R"(value="Koval")") != std::string::npos);
                CHECK(answer.body.find(R"(value="middle" checked)") != std::string::npos);
                CHECK(house.responses() == 0);
                house.clock.advance(10'000);
                CHECK(house.send(tokenIn(answer), "q.family=Koval").status == 303);
                CHECK(house.responses() == 1);
            }
        }
    }
}

SCENARIO("who sends faster than a person types presses Send twice", "[web]")
{
    GIVEN("a page that was just opened")
    {
        WebService house;
        const std::string token = tokenIn(house.page());
        CHECK(house.send(token, "q.family=Koval").status == 422);
        CHECK(house.responses() == 0);
        WHEN("three seconds have passed")
        {
            house.clock.advance(3'000);
            THEN("the same page is taken")
            {
                CHECK(house.send(token, "q.family=Koval").status == 303);
            }
        }
    }
}

SCENARIO("a page of the version before is taken as it was asked", "[web]")
{
    GIVEN("a page whose questionnaire was published again")
    {
        WebService house;
        const std::string token = tokenIn(house.page());
        house.publish(2);
        house.clock.advance(10'000);
        THEN("its answers pin the version that was asked")
        {
            CHECK(house.send(token, "q.family=Koval").status == 303);
            const auto response =
                house.master->record(responseOf(good(readToken(token, pageKey(house.master->secret())))));
            REQUIRE(response);
            CHECK(base::textAt(response->body, "version") == base::Id::derive("version 1").text());
        }
    }
}

} // namespace
} // namespace fairbook::server

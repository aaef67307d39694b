#include <catch2/catch.hpp>

#include "tests/unit/server/web_house.h"

namespace fairbook::server {
namespace {

constexpr const char* olha = "q.family=Koval&q.phone=0671234567&q.area=large&q.when=season&q.may_mail=true";

std::int64_t countOf(House& house, std::string_view type)
{
    store::Query query(house.reader->database(), "SELECT count(*) FROM record WHERE type = ?");
    query.bind(type);
    return query.step() ? query.integer(0) : -1;
}

SCENARIO("a visitor's answers become records once", "[web]")
{
    GIVEN("a questionnaire on the web")
    {
        WebHouse house;
        house.publish();
        WHEN("a page is sent, twice")
        {
            const SentAnswers sent = house.sent(olha);
            CHECK(house.send(sent) == Taken::now);
            const std::int64_t head = house.reader->head();
            CHECK(house.send(sent) == Taken::before);
            THEN("there is one client, one meeting, one response, one consent, and the second wrote nothing")
            {
                for (const char* type : {"client", "capture", "response", "consent"})
                    CHECK(countOf(house, type) == 1);
                CHECK(house.reader->head() == head);
            }
            THEN("the base's own account of itself is right")
            {
                CHECK(house.reader->digest().second == house.reader->countRanges().whole());
            }
        }
        WHEN("it is sent again with other answers")
        {
            CHECK(house.send(house.sent(olha)) == Taken::now);
            CHECK(house.send(house.sent("q.family=Kovalenko")) == Taken::otherwise);
            CHECK(countOf(house, "response") == 1);
        }
        WHEN("the response was erased meanwhile")
        {
            CHECK(house.send(house.sent(olha)) == Taken::now);
            model::Operation erase;
            erase.type = "response";
            erase.record = responseOf(house.sent(olha).page);
            erase.action = model::Action::erase;
            good(house.master->commitOwn(erase, {}));
            THEN("the page does not bring it back")
            {
                CHECK(house.send(house.sent(olha)) == Taken::before);
            }
        }
    }
}

TEST_CASE("a day brings as many as it may, and the next one as many again", "[web]")
{
    WebHouse house;
    house.publish();
    CHECK(house.send(house.sent(olha, 1), 2) == Taken::now);
    CHECK(house.send(house.sent(olha, 2), 2) == Taken::now);
    CHECK(house.send(house.sent(olha, 3), 2) == Taken::full);
    house.clock.advance(24 * 3'600'000);
    CHECK(house.send(house.sent(olha, 3), 2) == Taken::now);
}

TEST_CASE("answers that name nobody make no client, and no consent", "[web]")
{
    base::FakeClock clock;
    base::SeededRandom random{1};
    SentAnswers sent{.language = "en"};
    sent.version.content = sampleQuestionnaire();
    sent.answers = {{"recommend", 3}, {"may_mail", true}, {"area", "large"}};
    const model::Gesture gesture = gestureOf(sent, clock, random);
    REQUIRE(gesture.size() == 2);
    CHECK(gesture[0].type == "capture");
    CHECK(gesture[0].set["method"] == "form");
    CHECK(gesture[0].set["state"] == "incomplete");
    CHECK(!gesture[0].set.contains("client"));
    CHECK(gesture[1].type == "response");
    CHECK(gesture[1].set["by_kiosk"] == true);
}

TEST_CASE("a page gives one coupon, which says whose it is", "[web]")
{
    WebHouse house;
    house.publish();
    SentAnswers sent = house.sent(olha);
    sent.coupon = couponCodeOf(sent.page, "key");
    CHECK(house.send(sent) == Taken::now);
    CHECK(house.send(sent) == Taken::before);
    CHECK(countOf(house, "coupon") == 1);
    CHECK(couponAt(*house.reader, couponOf(sent.page)) == sent.coupon);
    CHECK(couponAt(*house.reader, responseOf(sent.page)).empty());
    CHECK(couponCodeOf(house.sent(olha, 2).page, "key") != sent.coupon);
    CHECK(couponCodeOf(sent.page, "another") != sent.coupon);
}

TEST_CASE("a questionnaire is open while it is live, on the web and published", "[web]")
{
    WebHouse house;
    OpenForms forms;
    const auto version = [&](std::string_view name) {
        const auto found = forms.find(*house.reader, name);
        return found ? found->version.number : 0;
    };
    CHECK(version("agro_expo") == 0);
    house.publish(1);
    CHECK(version("agro_expo") == 1);
    CHECK(version(house.form.text()) == 1);
    CHECK(version("agro") == 0);
    house.publish(2);
    CHECK(version("agro_expo") == 2);
    house.write("form", house.form, {{"web", false}});
    CHECK(version("agro_expo") == 0);
    house.write("form", house.form, {{"web", true}, {"state", "closed"}});
    CHECK(version("agro_expo") == 0);
}

TEST_CASE("a version that no program of today reads leaves the one before open", "[web]")
{
    WebHouse house;
    house.publish(1);
    house.publish(2, "{}");
    OpenForms forms;
    CHECK(forms.find(*house.reader, "agro_expo")->version.number == 1);
    CHECK(!versionAt(*house.reader, house.version, house.form));
    CHECK(!versionAt(*house.reader, base::Id::derive("nobody"), house.form));
    CHECK(!versionAt(*house.reader, base::Id::derive("version 1"), base::Id::derive("another")));
}

TEST_CASE("answers belong to the fair that was asked for, the only one, or the one that is on", "[web]")
{
    WebHouse house;
    const base::Id spring = house.event("spring", "2025-03-01", "2025-03-03");
    const base::Id autumn = house.event("autumn", "2025-11-20", "2025-11-24"); // the house's day is 2025-11-22
    const base::Id other = house.event("other", "2025-11-20", "2025-11-24");
    const auto at = [&](const std::vector<base::Id>& events, const std::string& wished) {
        return eventFor(*house.reader, {.events = events}, wished, house.clock.now());
    };
    CHECK(at({}, spring.text()) == spring);
    CHECK(at({spring, autumn}, spring.text()) == spring);
    CHECK(at({spring, autumn}, other.text()) == autumn);
    CHECK(at({spring}, "nonsense") == spring);
    CHECK(at({spring, autumn, other}, "").none());
    CHECK(at({}, base::Id::derive("nobody").text()).none());
    CHECK(at({}, "").none());
    CHECK(regionAt(*house.reader, spring) == "PL");
    CHECK(regionAt(*house.reader, {}) == "UA");
}

} // namespace
} // namespace fairbook::server

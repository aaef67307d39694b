// Enrolment with a one-time code, and the invitation that carries it.
#include <catch2/catch.hpp>

#include "shared/sync/answer_reader.h"
#include "shared/sync/device_session.h"

using namespace fairbook;
using base::Code;

namespace {

const std::string fingerprint(64, 'a');

sync::HttpAnswer enrolled(const std::string& body)
{
    return {200, "application/json", {}, body};
}

const std::string goodBody = R"({"token":"t0k3n","device":"0192f3bf-0000-7000-8000-000000000001",
"user":"0192f3bf-0000-7000-8000-000000000002","login":"anna","role":"rep","company":"Acme"})";

} // namespace

TEST_CASE("an invitation says the same after it was written and read", "[sync][enrol]")
{
    const sync::EnrolRequest invitation{.server = "https://crm.example:8443/a b?c=d&e",
                                        .code = "AB-12 +%",
                                        .deviceName = {},
                                        .platform = {},
                                        .fingerprint = fingerprint};
    const std::string text = sync::invitationText(invitation);
    CHECK(text.find(' ') == std::string::npos);
    // A server's address has no blanks; the code may have anything.
    CHECK_FALSE(sync::parseInvitation(text));
    auto sound = invitation;
    sound.server = "https://crm.example:8443/base?c=d&e";
    const auto read = sync::parseInvitation(sync::invitationText(sound));
    REQUIRE(read);
    CHECK(read->server == sound.server);
    CHECK(read->code == sound.code);
    CHECK(read->fingerprint == sound.fingerprint);
}

TEST_CASE("what is no invitation is refused by name", "[sync][enrol]")
{
    const std::string text = GENERATE(
        as<std::string>(), "", "https://example.org", "fairbook://enrol", "fairbook://enrol?",
        "fairbook://enrol?server=https://h", "fairbook://enrol?code=1&server=ftp://h",
        "fairbook://enrol?server=https%3A%2F%2Fh1&code=", "fairbook://enrol?server=https%3A%2F%2Fh1&code=%4",
        "fairbook://enrol?server=https%3A%2F%2Fh1&code=%zz", "fairbook://enrol?server=https%3A%2F%2Fh1&code=1&fp=12");
    INFO(text);
    const auto read = sync::parseInvitation(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Code::badValue);
}

TEST_CASE("the enrolment's request carries the code and the installation", "[sync][enrol]")
{
    base::FakeClock clock;
    base::SeededRandom random(5);
    auto store = store::DeviceStore::open(":memory:", clock, random);
    REQUIRE(store);
    const sync::HttpRequest request = sync::enrolRequest(
        **store,
        {.server = "https://h1", .code = "123", .deviceName = "Anna's phone", .platform = "linux", .fingerprint = {}});
    CHECK(request.method == "POST");
    CHECK(request.path == "/v1/enrol");
    const auto json = base::parseJson(request.body);
    REQUIRE(json);
    CHECK(base::textAt(*json, "code") == "123");
    CHECK(base::textAt(*json, "inc") == (*store)->incarnation());
    CHECK(base::textAt(*json, "device") == "Anna's phone");
}

TEST_CASE("clients of one company keep a device from joining another", "[sync][enrol]")
{
    base::FakeClock clock;
    base::SeededRandom random(5);
    const auto store = *store::DeviceStore::open(":memory:", clock, random);
    const auto at = [](std::string name, std::string id) {
        store::Enrolment enrolment;
        enrolment.company = std::move(name);
        enrolment.companyId = std::move(id);
        return enrolment;
    };
    const model::Gesture visitor{{model::Action::create, "client", {}, {{"company", "Lan"}}, {}}};
    SECTION("with nothing here it may join any")
    {
        REQUIRE(store->enrol(at("Acme", "one")));
        CHECK(store->enrol(at("Bolt", "two")));
    }
    SECTION("what was captured before the first goes to the first")
    {
        REQUIRE(store->commit(visitor));
        CHECK(store->holdsOf().empty());
        REQUIRE(store->enrol(at("Acme", "one")));
        CHECK(store->holdsOf() == "one");
        CHECK(store->enrol(at("Acme", "two")).error().code == Code::foreign);
        CHECK(store->enrolment()->companyId == "one");
        CHECK(store->enrol(at("Acme by another name", "one")));
    }
    SECTION("of a server that says no id its name tells, and an id once known stays known")
    {
        REQUIRE(store->enrol(at("Acme", "one")));
        REQUIRE(store->commit(visitor));
        REQUIRE(store->enrol(at("Acme", "")));
        CHECK(store->enrol(at("Acme", "two")).error().code == Code::foreign);
        CHECK(store->enrol(at("Bolt", "")).error().code == Code::foreign);
    }
}

TEST_CASE("a good answer enrols; anything else is refused by name", "[sync][enrol]")
{
    const sync::EnrolRequest request{
        .server = "https://h1", .code = "123", .deviceName = "d", .platform = "linux", .fingerprint = fingerprint};
    const auto good = sync::enrolAnswer(request, enrolled(goodBody));
    REQUIRE(good);
    CHECK(good->token == "t0k3n");
    CHECK(good->role == "rep");
    CHECK(good->server == "https://h1");
    CHECK(good->fingerprint == fingerprint);
    const auto codeOf = [&](const sync::HttpAnswer& answer) {
        const auto read = sync::enrolAnswer(request, answer);
        return read ? std::optional<Code>() : std::optional(read.error().code);
    };
    const std::string problem = "application/problem+json";
    CHECK(codeOf({401, problem, {}, R"({"code":"unauthorized"})"}) == Code::unauthorized);
    CHECK(codeOf({429, problem, {}, R"({"code":"throttled","detail":"30"})"}) == Code::throttled);
    CHECK(codeOf({503, problem, {}, R"({"code":"disk_full"})"}) == Code::unreachable);
    CHECK(codeOf({401, "text/html", {}, "<html>"}) == Code::notFairbook);
    CHECK(codeOf({200, "text/html", {}, goodBody}) == Code::notFairbook);
    CHECK(codeOf(enrolled("{}")) == Code::notFairbook);
    CHECK(codeOf(enrolled("<html>")) == Code::notFairbook);
}

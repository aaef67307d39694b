#include <catch2/catch.hpp>

#include "shared/model/scope.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Id;
using model::Record;
using model::ScopeFacts;

namespace {

const Id petro = Id::derive("Petro");
const base::Instant noonOf22November = *base::parseInstant("2026-11-22T12:00:00Z");

Record made(std::string type, base::Json body)
{
    Record record = recordAfter({Writer('z').create(std::move(body))});
    record.type = std::move(type);
    return record;
}

bool isCurrent(base::Json body)
{
    return model::isCurrent(made("event", std::move(body)), noonOf22November);
}

} // namespace

TEST_CASE("a fair is current until a fortnight after its last day", "[scope]")
{
    CHECK(isCurrent({{"starts", "2026-11-20"}, {"ends", "2026-11-24"}}));
    CHECK(isCurrent({{"starts", "2026-11-01"}, {"ends", "2026-11-08"}}));
    CHECK_FALSE(isCurrent({{"starts", "2026-11-01"}, {"ends", "2026-11-07"}}));
    CHECK(isCurrent({{"starts", "2027-03-01"}}));
    CHECK(isCurrent({{"starts", "2026-11-08"}}));
    CHECK_FALSE(isCurrent({{"starts", "2026-11-07"}}));
}

TEST_CASE("a fair of a month lasts to the month's end, and one without a day is never current", "[scope]")
{
    CHECK(isCurrent({{"ends", "2026-11"}}));
    CHECK_FALSE(isCurrent({{"ends", "2026-10"}}));
    CHECK_FALSE(isCurrent({{"name", "Expo"}}));
    CHECK_FALSE(isCurrent({{"ends", "--11-22"}}));
    CHECK_FALSE(isCurrent({{"ends", "2026-02-31"}}));
    CHECK_FALSE(isCurrent({{"ends", 20261122}}));
}

TEST_CASE("a deleted fair is not current", "[scope]")
{
    Writer writer('z');
    Record event = recordAfter({writer.create({{"ends", "2026-11-24"}})});
    event.type = "event";
    REQUIRE(model::isCurrent(event, noonOf22November));
    event.removals.push_back({"aaaaaaaaaaa.9", model::allDots(event)});
    CHECK_FALSE(model::isCurrent(event, noonOf22November));
}

TEST_CASE("whoever sees a part sees fairs, people and devices, and what is theirs", "[scope]")
{
    for (const char* type : {"event", "user", "device", "form", "form_version"})
        CHECK(model::inOwnScope(made(type, {{"name", "x"}}), petro, {}));
    CHECK_FALSE(model::inOwnScope(made("client", {{"company", "Lan"}}), petro, {}));
    CHECK(model::inOwnScope(made("client", {{"owner", petro.text()}}), petro, {}));
    CHECK(model::inOwnScope(made("capture", {{"rep", petro.text()}}), petro, {}));
    CHECK(model::inOwnScope(made("task", {{"assignee", petro.text()}}), petro, {}));
    CHECK_FALSE(model::inOwnScope(made("task", {{"assignee", Id::derive("Olha").text()}}), petro, {}));
    CHECK_FALSE(model::inOwnScope(made("hovercraft", {{"eels", 7}}), petro, {}));
}

TEST_CASE("what they created, met at a current fair, or what belongs to a client they see, is in their scope",
          "[scope]")
{
    const Record client = made("client", {{"company", "Lan"}});
    CHECK(model::inOwnScope(client, petro, ScopeFacts{.createdByThem = true}));
    CHECK(model::inOwnScope(client, petro, ScopeFacts{.metCurrently = true}));
    CHECK(model::inOwnScope(made("consent", {{"state", "given"}}), petro, ScopeFacts{.parentIsMember = true}));
}

TEST_CASE("everybody is told what was erased", "[scope]")
{
    Record record = made("client", {});
    record.erased = record.created;
    CHECK(model::inOwnScope(record, petro, {}));
}

TEST_CASE("a record stands below its client, an attachment below its owner, nothing below its own kind", "[scope]")
{
    const Id client = Id::derive("a client");
    for (const char* type : {"capture", "interaction", "task", "consent", "response of a later version"})
        CHECK(model::standsBelow(made(type, {{"client", client.text()}})) == client);
    CHECK(model::standsBelow(made("attachment", {{"owner", client.text()}})) == client);
    CHECK(model::standsBelow(made("attachment", {{"client", client.text()}})).none());
    CHECK(model::standsBelow(made("client", {{"client", client.text()}})).none());
    CHECK(model::standsBelow(made("task", {{"client", "nobody"}})).none());
    CHECK(model::scopeRank("client") < model::scopeRank("capture"));
    CHECK(model::scopeRank("capture") < model::scopeRank("attachment"));
}

TEST_CASE("an unknown scope is the smaller one", "[scope]")
{
    CHECK_FALSE(model::seesOwnOnly(made("user", {{"login", "petro"}})));
    CHECK_FALSE(model::seesOwnOnly(made("user", {{"scope", "all"}})));
    CHECK(model::seesOwnOnly(made("user", {{"scope", "own"}})));
    CHECK(model::seesOwnOnly(made("user", {{"scope", "region"}})));
}

} // namespace fairbook::tests

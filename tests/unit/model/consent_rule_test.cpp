#include <catch2/catch.hpp>

#include <vector>

#include "shared/model/consent_rule.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using model::ConsentStatement;
using model::Standing;

namespace {

model::Record consent(base::Json body)
{
    model::Record record = recordAfter({Writer('a').create(std::move(body))});
    record.type = "consent";
    return record;
}

Standing said(base::Json body, std::string_view channel = "email")
{
    const auto statement = model::statementOf(consent(std::move(body)), "marketing", channel, {5'000});
    return statement ? statement->says : Standing::unknown;
}

} // namespace

TEST_CASE("the last word counts, whatever order the history comes in", "[consent]")
{
    const ConsentStatement yes{Standing::granted, {100}};
    const ConsentStatement no{Standing::withdrawn, {200}};
    const ConsentStatement again{Standing::granted, {300}};
    CHECK(model::standingOf({}) == Standing::unknown);
    CHECK(model::standingOf(std::vector{yes, no}) == Standing::withdrawn);
    CHECK(model::standingOf(std::vector{no, yes}) == Standing::withdrawn);
    CHECK(model::standingOf(std::vector{again, yes, no}) == Standing::granted);
}

TEST_CASE("a yes and a no of the same moment are a no", "[consent]")
{
    const ConsentStatement yes{Standing::granted, {100}};
    const ConsentStatement no{Standing::withdrawn, {100}};
    CHECK(model::standingOf(std::vector{yes, no}) == Standing::withdrawn);
    CHECK(model::standingOf(std::vector{no, yes}) == Standing::withdrawn);
    CHECK(model::standingOf(std::vector{ConsentStatement{Standing::granted, {-5}}}) == Standing::granted);
}

TEST_CASE("a statement speaks of its own purpose and channel, and only while it is valid", "[consent]")
{
    const base::Json given{{"purpose", "marketing"}, {"channel", "email"}, {"state", "given"}, {"obtained_at", 100}};
    const auto with = [&](const char* member, base::Json value) {
        base::Json changed = given;
        changed[member] = std::move(value);
        return changed;
    };
    CHECK(said(given) == Standing::granted);
    CHECK(said(given, "sms") == Standing::unknown);
    CHECK(said(with("channel", "any"), "sms") == Standing::granted);
    CHECK(said(with("purpose", "partner")) == Standing::unknown);
    CHECK(said(with("state", "not_asked")) == Standing::unknown);
    CHECK(said(with("state", "refused")) == Standing::withdrawn);
    CHECK(said(with("expires_at", 4'999)) == Standing::unknown);
    CHECK(said(with("expires_at", 5'001)) == Standing::granted);
}

} // namespace fairbook::tests

#include <catch2/catch.hpp>

#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Code;
using base::Json;
using model::Record;

TEST_CASE("a record that one gesture made names its author once", "[record]")
{
    Writer anna('a');
    const auto create = anna.create({{"job_title", "Buyer"}, {"phones/5b1e00", {{"raw", "067"}}}});
    const Json state = model::stateOf(recordAfter({create}));
    CHECK(state == Json{{"body", {{"job_title", "Buyer"}, {"phones", {{"5b1e00", {{"raw", "067"}}}}}}},
                        {"ver", {{"*", create.dot()}}},
                        {"ord", {{create.dot(), 1'000}}}});
}

TEST_CASE("what a replica remembers of writes to come stays at home", "[record]")
{
    Writer anna('a');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record record = recordAfter({anna.set(recordAfter({create}), "job_title", "Owner")});
    REQUIRE(record.superseded.size() == 1);
    CHECK_FALSE(model::stateOf(record).contains("sup"));
    CHECK(model::stateVersionsText(record).find("sup") == std::string::npos);
    const auto again =
        model::recordOf(record.type, record.id, base::dumpJson(record.body), model::versionsText(record));
    REQUIRE(again);
    CHECK(again->superseded == record.superseded);
}

TEST_CASE("the hash tells two records apart by what they show, keep and are", "[record]")
{
    Writer anna('a');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record record = recordAfter({create});
    Record other = record;
    CHECK(model::hashOf(record).size() == 16);
    CHECK(model::hashOf(other) == model::hashOf(record));
    other.type = "capture";
    CHECK(model::hashOf(other) != model::hashOf(record));
    other = record;
    other.body["job_title"] = "Owner";
    CHECK(model::hashOf(other) != model::hashOf(record));
    other = record;
    take(other, anna.remove(record));
    CHECK(model::hashOf(other) != model::hashOf(record));
}

TEST_CASE("texts that look the same to a person are the same value", "[record][same]")
{
    CHECK(model::sameValue("Head buyer", "  Head   buyer "));
    CHECK(model::sameValue("Мюллерй", "Мюллери\xcc\x86"));
    CHECK(model::sameValue("Коваль\xc2\xa0Ольга", "Коваль Ольга"));
    CHECK(model::sameValue(nullptr, "  "));
    CHECK(model::sameValue(Json{{"raw", "067"}, {"kind", ""}}, Json{{"raw", " 067"}}));
    CHECK(model::sameValue(Json::array({"a ", 1}), Json::array({"a", 1})));
    CHECK_FALSE(model::sameValue("Müller", "Muller"));
    CHECK_FALSE(model::sameValue("buyer", "Buyer"));
    CHECK_FALSE(model::sameValue(1, "1"));
    CHECK_FALSE(model::sameValue(Json{{"raw", "067"}}, Json{{"raw", "067"}, {"kind", "mobile"}}));
    CHECK_FALSE(model::sameValue(false, nullptr));
}

TEST_CASE("the same value written by two people is no conflict, and one decision covers both", "[record]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    const Record record =
        recordAfter({create, anna.set(seen, "job_title", "Owner"), boris.set(seen, "job_title", "Owner ")});
    CHECK(model::conflictsOf(record).empty());
    CHECK(model::dotsOf(record, "job_title").size() == 2);
}

TEST_CASE("statements that nobody edits stand side by side", "[record]")
{
    Writer anna('a');
    Writer boris('b');
    auto create = anna.create({{"text", "Called"}});
    create.type = "interaction";
    const Record seen = recordAfter({create});
    const Record record =
        recordAfter({create, anna.set(seen, "text", "Called twice"), boris.set(seen, "text", "Wrote")});
    CHECK(model::liveValues(record, "text").size() == 2);
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("a form names at most as many writes as an operation may carry", "[record]")
{
    Writer anna('a');
    const auto create = anna.create({{"job_title", "Buyer"}});
    Record record = recordAfter({create});
    for (int n = 0; n < 100; ++n)
        take(record, anna.set({}, "note", "n" + std::to_string(n)));
    CHECK(model::liveValues(record, "note").size() == 100);
    CHECK(model::dotsOf(record, "note").size() == model::baseDotsMax);
}

TEST_CASE("a state from the wire that is not one is refused by the name of its member", "[record][bad]")
{
    const auto refusal = [](const char* text) {
        const auto read = model::recordOf("client", base::Id::derive("x"), Json::parse(text));
        return read ? std::string() : std::string(base::codeName(read.error().code)) + " " + read.error().detail;
    };
    CHECK(refusal(R"({"body":{"a":1},"ver":{"*":"incarnatioa.1"},"ord":{"incarnatioa.1":5},"redirect":null})").empty());
    CHECK(refusal(R"([])") == "malformed state");
    CHECK(refusal(R"({"body":[]})") == "bad_value body");
    CHECK(refusal(R"({"ver":[]})") == "bad_value ver");
    CHECK(refusal(R"({"ver":{"*":"a.1"}})") == "bad_value ver");
    CHECK(refusal(R"({"ord":{"incarnatioa.1":-1}})") == "bad_value ord");
    CHECK(refusal(R"({"ord":{"incarnatioa.1":1.5}})") == "bad_value ord");
    CHECK(refusal(R"({"ord":{"x":1}})") == "bad_value ord");
    CHECK(refusal(R"({"sib":{"a":[]}})") == "bad_value sib");
    CHECK(refusal(R"({"sib":{"a":[{"v":1}]}})") == "bad_value sib");
    CHECK(refusal(R"({"sib":{"a":[7]}})") == "bad_value sib");
    CHECK(refusal(R"({"del":{}})") == "bad_value del");
    CHECK(refusal(R"({"del":[{"dot":"incarnatioa.1","covers":[1]}]})") == "bad_value del");
}

TEST_CASE("a damaged row is refused, not guessed at", "[record][bad]")
{
    const base::Id id = base::Id::derive("x");
    CHECK(model::recordOf("client", id, "{}", "{}"));
    CHECK(model::recordOf("client", id, "{", "{}").error().code == Code::malformed);
    CHECK(model::recordOf("client", id, "[]", "{}").error().code == Code::malformed);
    CHECK(model::recordOf("client", id, "{}", "{\"ver\":1}").error().code == Code::malformed);
    CHECK(model::recordOf("client", id, "{}", "{\"sup\":{\"a\":7}}").error().code == Code::malformed);
    CHECK(model::recordOf("client", id, "{}", "").error().code == Code::malformed);
}

TEST_CASE("nothing lives where nobody wrote", "[record]")
{
    const Record record;
    CHECK_FALSE(record.exists());
    CHECK_FALSE(record.deleted());
    CHECK(model::liveValues(record, "job_title").empty());
    CHECK(model::dotsOf(record, "phones/aaaaaa").empty());
    CHECK(model::valueAt(record, "phones/aaaaaa") == nullptr);
    CHECK(model::stateOf(record) == Json::object());
}

} // namespace fairbook::tests

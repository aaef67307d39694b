#include <catch2/catch.hpp>

#include "shared/model/operation.h"

namespace fairbook::tests {

using base::Code;
using base::Json;
using model::Operation;

namespace {

Json sample()
{
    return Json::parse(
        R"({"op":"0192f3c1-0000-7000-8000-000000000001","inc":"Qx3f9aK2mB0","n":57,"g":[1,3],"type":"client",
        "id":"0192f3bf-0000-7000-8000-000000000002","do":"set",
        "set":{"job_title":"Head buyer","phones/5b1e":{"raw":"067 123 45 67","kind":"mobile"}},
        "base":{"job_title":["Qx3f9aK2mB0.41"]},"seen":["e7","1042"],"hlc":"0192f3c1a2b40003","wall":1763800000000,
        "tz":120,"mono":51234000,"boot":"f81d","by":"0192","app":"1.0.0","schema":1,"need":[]})");
}

/// "" when it is read, else "code member".
std::string refusal(const Json& json)
{
    const auto read = model::parseOperation(base::dumpJson(json));
    return read ? std::string() : std::string(base::codeName(read.error().code)) + " " + read.error().detail;
}

std::string refusalWith(const char* member, Json value)
{
    Json json = sample();
    json[member] = std::move(value);
    return refusal(json);
}

std::string refusalWithout(const char* member)
{
    Json json = sample();
    json.erase(member);
    return refusal(json);
}

Json nested(int depth)
{
    Json value = 1;
    for (int i = 0; i < depth; ++i)
        value = Json::array({value});
    return value;
}

} // namespace

TEST_CASE("the protocol's example is read in full", "[operation]")
{
    const auto read = model::parseOperation(base::dumpJson(sample()));
    REQUIRE(read);
    CHECK(read->dot() == "Qx3f9aK2mB0.57");
    CHECK(read->group.index == 1);
    CHECK(read->group.count == 3);
    CHECK(read->action == model::Action::set);
    CHECK(read->set["phones/5b1e"]["raw"] == "067 123 45 67");
    CHECK(read->base.at("job_title") == std::vector<model::Dot>{"Qx3f9aK2mB0.41"});
    CHECK(read->stamp.text() == "0192f3c1a2b40003");
    CHECK(read->wall.ms == 1'763'800'000'000);
    CHECK(read->zoneMinutes == 120);
    CHECK(read->app == "1.0.0");
}

TEST_CASE("what an operation was is read and written, and nothing else is taken for it", "[operation]")
{
    const Json other = "0192f3c1-0000-7000-8000-000000000009";
    const Json was =
        Json::array({Json::array({"Qx3f9aK2mB0.5", other}), Json::array({"Ax3f9aK2mB0.7", other, "answered"})});
    Json json = sample();
    json["was"] = was;
    const auto read = model::parseOperation(base::dumpJson(json));
    REQUIRE(read);
    REQUIRE(read->was.size() == 2);
    CHECK(read->was[0].dot == "Qx3f9aK2mB0.5");
    CHECK_FALSE(read->was[0].answered);
    CHECK(read->was[1].answered);
    CHECK(Json::parse(model::writeOperation(*read))["was"] == was);
    CHECK(refusalWith("was", "x") == "bad_value was");
    CHECK(refusalWith("was", Json::array({"x"})) == "bad_value was");
    CHECK(refusalWith("was", Json::array({Json::array({"x.1", other})})) == "bad_value was");
    CHECK(refusalWith("was", Json::array({Json::array({"Qx3f9aK2mB0.5", "x"})})) == "bad_value was");
    CHECK(refusalWith("was", Json::array({Json::array({"Qx3f9aK2mB0.5", sample()["op"]})})) == "bad_value was");
    CHECK(refusalWith("was", Json(9, was[0])) == "bad_value was");
}

TEST_CASE("a line says nothing that goes without saying", "[operation]")
{
    auto operation = *model::operationOf(sample());
    operation.group = {};
    operation.wall = operation.stamp.instant();
    operation.base.clear();
    const Json line = Json::parse(model::writeOperation(operation));
    for (const char* member : {"g", "wall", "base", "need"})
        CHECK_FALSE(line.contains(member));
    CHECK(model::writeOperation(*model::operationOf(line)) == base::dumpJson(line));
}

TEST_CASE("what this device wrote deeper than others may gets another name all the same", "[operation]")
{
    Json json = sample();
    json["set"]["job_title"] = nested(12);
    const std::string line = base::dumpJson(json);
    REQUIRE_FALSE(model::parseOperation(line));
    auto again = model::parseOwnOperation(line);
    REQUIRE(again);
    again->number = 58;
    const auto renamed = model::rewriteOperation(line, *again);
    REQUIRE(renamed);
    CHECK(Json::parse(*renamed)["set"] == json["set"]);
    CHECK(Json::parse(*renamed)["n"] == 58);
}

TEST_CASE("an action of a later version is recognised as unknown, not refused", "[operation]")
{
    Json json = sample();
    json["do"] = "teleport";
    CHECK(model::operationOf(json)->action == model::Action::unknown);
    CHECK(refusalWith("type", "a_type_of_tomorrow").empty());
    CHECK(refusalWith("set", {{"field_of_tomorrow", nullptr}}).empty());
}

TEST_CASE("a line with a member of the wrong type is refused by that member's name", "[operation][bad]")
{
    for (const char* member : {"op", "inc", "n", "type", "id", "do", "hlc"}) {
        INFO(member);
        CHECK(refusalWithout(member) == std::string("bad_value ") + member);
    }
    for (const char* member :
         {"op", "inc", "n", "g", "type", "id", "do", "set", "base", "hlc", "wall", "tz", "app", "schema", "need"})
        for (const Json& wrong : {Json(true), Json(-1.5), Json::array({Json::array()})}) {
            INFO(member << " " << wrong);
            CHECK(refusalWith(member, wrong) == std::string("bad_value ") + member);
        }
}

TEST_CASE("values outside their limits are refused by name", "[operation][bad]")
{
    CHECK(refusalWith("n", 0) == "bad_value n");
    CHECK(refusalWith("n", 9'223'372'036'854'775'807).empty());
    CHECK(refusalWith("n", 9'223'372'036'854'775'808U) == "bad_value n");
    CHECK(refusalWith("inc", "Qx3f9aK2mB") == "bad_value inc");
    CHECK(refusalWith("inc", "Qx3f9aK2mB!") == "bad_value inc");
    CHECK(refusalWith("id", "00000000-0000-0000-0000-000000000000") == "bad_value id");
    CHECK(refusalWith("g", Json::array({4, 3})) == "bad_value g");
    CHECK(refusalWith("g", Json::array({0, 3})) == "bad_value g");
    CHECK(refusalWith("g", Json::array({1, 2, 3})) == "bad_value g");
    CHECK(refusalWith("type", "") == "bad_value type");
    CHECK(refusalWith("type", std::string(65, 'x')) == "bad_value type");
    CHECK(refusalWith("tz", 1'441) == "bad_value tz");
    CHECK(refusalWith("schema", 0) == "bad_value schema");
    CHECK(refusalWith("hlc", "0192f3c1a2b4000") == "bad_value hlc");
    CHECK(refusalWith("wall", -62'135'596'800'000).empty());
}

TEST_CASE("paths that address nothing are refused", "[operation][bad]")
{
    for (const char* path : {"", "*", "@", "@/x", "/x", "phones/", "a\nb"}) {
        INFO(path);
        CHECK(refusalWith("set", {{path, 1}}) == "bad_value set");
    }
    CHECK(refusalWith("set", {{std::string(128, 'x'), 1}}).empty());
    CHECK(refusalWith("set", {{std::string(129, 'x'), 1}}) == "bad_value set");
    Json many = Json::object();
    for (int i = 0; i < 1'001; ++i)
        many["f" + std::to_string(i)] = 1;
    CHECK(refusalWith("set", many) == "bad_value set");
    many.erase("f0");
    CHECK(refusalWith("set", many).empty());
}

TEST_CASE("no binary float enters, however deep it hides", "[operation][bad]")
{
    CHECK(refusalWith("set", {{"price", 1.5}}) == "bad_value set");
    CHECK(refusalWith("set", {{"costs/a1b2", {{"sum", {{"value", 1e3}}}}}}) == "bad_value set");
    CHECK(refusalWith("set", {{"price", "1.5"}}).empty());
}

TEST_CASE("what is too deep, too long, cut off or not UTF-8 has its own name", "[operation][bad]")
{
    CHECK(refusalWith("set", {{"a", nested(6)}}).empty());
    CHECK(refusalWith("set", {{"a", nested(7)}}) == "too_deep json");
    Json deep = sample();
    deep["set"] = {{"a", nested(7)}};
    CHECK(model::operationOf(deep).error().code == Code::badValue);
    CHECK(refusalWith("set", {{"a", std::string(300'000, 'x')}}) == "too_long json");
    CHECK(model::parseOperation("{\"op\":\"0192").error().code == Code::malformed);
    CHECK(model::parseOperation("[]").error().code == Code::malformed);
    CHECK(model::parseOperation("").error().code == Code::malformed);
    CHECK(model::parseOperation("{\"op\":\"\xff\"}").error().code == Code::invalidUtf8);
    CHECK(model::parseOperation("{\"op\":1,\"op\":2}").error().code == Code::duplicateKey);
}

TEST_CASE("nobody has seen a write of his own that he had not made yet", "[operation][bad]")
{
    const auto seen = [](Json dots) { return refusalWith("base", {{"job_title", std::move(dots)}}); };
    CHECK(seen({"Qx3f9aK2mB0.56"}).empty());
    CHECK(seen({"Qx3f9aK2mB0.57"}) == "bad_value base");
    CHECK(seen({"Qx3f9aK2mB0.58"}) == "bad_value base");
    CHECK(seen({"other_incar.99"}).empty());
    for (const char* dot : {"", "x", "Qx3f9aK2mB0", "Qx3f9aK2mB0.", "Qx3f9aK2mB0.01", "Qx3f9aK2mB0.0", "Qx3f9aK2mB0.-1",
                            "Qx3f9aK2mB0.1x", "Qx3f9aK2mB0.99999999999999999999"}) {
        INFO(dot);
        CHECK(seen(Json::array({dot})) == "bad_value base");
    }
    CHECK(seen(Json(std::vector<std::string>(64, "Qx3f9aK2mB0.1"))).empty());
    CHECK(seen(Json(std::vector<std::string>(65, "Qx3f9aK2mB0.1"))) == "bad_value base");
    CHECK(refusalWith("base", {{"*", std::vector<std::string>(65, "Qx3f9aK2mB0.1")}}).empty());
}

} // namespace fairbook::tests

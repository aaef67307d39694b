// The server's side against what it may be sent: limits, malformed lines, groups, numbering.
#include <tuple>

#include <catch2/catch.hpp>

#include "shared/base/hash.h"
#include "shared/model/fold.h"
#include "shared/sync/answer_reader.h"
#include "shared/sync/cursor.h"
#include "tests/fleet/test_server.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Code;
using base::Json;

namespace {

const std::string incarnation = "AAAAAAAAAAA";

/// A device that is only a pen: it writes what it likes.
class Pen
{
public:
    Pen() : server_(random_), author_{base::Id::derive("user"), base::Id::derive("device"), "manager"} {}

    [[nodiscard]] std::string operation(std::int64_t number, const Json& more = Json::object())
    {
        Json json = {{"op", base::Id::make(server_.clock().now(), random_).text()},
                     {"inc", incarnation},
                     {"n", number},
                     {"type", "client"},
                     {"id", base::Id::derive("client " + std::to_string(number)).text()},
                     {"do", "create"},
                     {"set", {{"company", "C" + std::to_string(number)}}},
                     {"hlc", base::Hlc::of(server_.clock().now()).text()},
                     {"schema", 1}};
        json.update(more);
        return base::dumpJson(json);
    }

    [[nodiscard]] sync::Hello hello(std::int64_t last, std::int64_t accepted = 0)
    {
        sync::Hello hello;
        hello.incarnation = incarnation;
        hello.last = last;
        hello.accepted = accepted;
        hello.wall = server_.clock().now();
        return hello;
    }

    sync::PushResult push(const sync::Hello& hello, const std::vector<std::string>& lines)
    {
        std::string body = sync::writeHello(hello) + "\n";
        for (const std::string& line : lines)
            body += line + "\n";
        auto request = sync::parseSyncRequest(body);
        REQUIRE(request);
        if (failsFirst_) {
            server_.master().begin();
            std::ignore = sync::applyPush(server_.master(), author_, *request, server_.clock().now());
            server_.master().rollback();
        }
        server_.master().begin();
        auto result = sync::applyPush(server_.master(), author_, *request, server_.clock().now());
        server_.master().commit();
        last_ = sync::writeAnswer(server_.reader(), author_, *request, result, server_.clock().now(), "secret");
        return result;
    }

    [[nodiscard]] std::size_t records() { return server_.hashes().size(); }
    [[nodiscard]] TestServer& server() { return server_; }
    [[nodiscard]] const std::string& answer() const { return last_; }
    void failsFirst() { failsFirst_ = true; } ///< every transaction comes to nothing, and is tried once more
    void becomes(std::string_view device) { author_.device = base::Id::derive(device); }

private:
    base::SeededRandom random_{11};
    TestServer server_;
    store::Author author_;
    std::string last_;
    bool failsFirst_ = false;
};

std::optional<Code> refusalOf(const std::string& body)
{
    const auto request = sync::parseSyncRequest(body);
    return request ? std::optional<Code>() : std::optional(request.error().code);
}

std::string helloWith(const std::string& members)
{
    return R"({"hello":{"proto":[1,1],"inc":"AAAAAAAAAAA","n":0)" + members + "}}\n";
}

} // namespace

TEST_CASE("a request that is none is refused by name", "[sync][endpoint]")
{
    CHECK(refusalOf("") == Code::malformed);
    CHECK(refusalOf("\n\n") == Code::malformed);
    CHECK(refusalOf("hello") == Code::malformed);
    CHECK(refusalOf("{}") == Code::malformed);
    CHECK(refusalOf(R"({"hello":[]})") == Code::malformed);
    CHECK(refusalOf(R"({"hello":{}})") == Code::malformed);
    CHECK(refusalOf(R"({"hello":{"proto":[2,9],"inc":"AAAAAAAAAAA","n":0}})") == Code::unsupported);
    CHECK(refusalOf(R"({"hello":{"proto":[0,0],"inc":"AAAAAAAAAAA","n":0}})") == Code::unsupported);
    CHECK(refusalOf(R"({"hello":{"proto":[2,1],"inc":"AAAAAAAAAAA","n":0}})") == Code::malformed);
    CHECK(refusalOf(R"({"hello":{"proto":[1,1],"inc":"A.B","n":0}})") == Code::malformed);
    CHECK(refusalOf(R"({"hello":{"proto":[1,1],"inc":"AAAAAAAAAAA","n":-1}})") == Code::malformed);
    CHECK(refusalOf(R"({"hello":{"proto":[1,1],"inc":"AAAAAAAAAAA","n":1.5}})") == Code::malformed);
    CHECK(refusalOf(helloWith(R"(,"refetch":["x"])")) == Code::malformed);
    CHECK(refusalOf(helloWith(R"(,"a":[[[[[[[[[[[]]]]]]]]]]])")) == Code::tooDeep);
    CHECK(refusalOf(helloWith(R"(,"n":1)")) == Code::duplicateKey);
    CHECK(refusalOf(helloWith(",\"app\":\"\xff\"")) == Code::invalidUtf8);
    CHECK(refusalOf(helloWith(",\"app\":\"" + std::string(70'000, 'a') + "\"")) == Code::tooLong);
    CHECK(refusalOf(helloWith("") + std::string(sync::requestBytesMax, '\n')) == Code::tooLong);
    std::string many = helloWith("");
    for (std::size_t i = 0; i <= sync::requestOperationsMax; ++i)
        many += "{}\n";
    CHECK(refusalOf(many) == Code::tooLong);
}

TEST_CASE("a hello of a later version is understood by its common part", "[sync][endpoint]")
{
    const auto request = sync::parseSyncRequest(
        R"({"hello":{"proto":[1,7],"inc":"AAAAAAAAAAA","n":5,"accepted":4,"future":{"a":1},"limit":{"rows":99999999,"bytes":-5}}})");
    REQUIRE(request);
    CHECK(request->hello.protocolMax == 1);
    CHECK(request->hello.accepted == 4);
    CHECK(request->hello.rowsMax == sync::answerRowsMax);
    CHECK(request->hello.bytesMax == 1);
}

TEST_CASE("lines that are no operations are set aside under their numbers, the others go through", "[sync][endpoint]")
{
    Pen pen;
    const std::vector<std::string> lines = {pen.operation(1),
                                            "not json",
                                            "[1,2]",
                                            R"({"op":1})",
                                            pen.operation(5, {{"do", "transmogrify"}}),
                                            pen.operation(6, {{"need", {"time_travel"}}}),
                                            std::string(model::operationBytesMax + 1, 'x'),
                                            "{\"a\":\"\xff\"}",
                                            pen.operation(9, {{"n", 900}}),
                                            pen.operation(10, {{"inc", "BBBBBBBBBBB"}}),
                                            pen.operation(11)};
    const auto result = pen.push(pen.hello(11), lines);
    CHECK(result.acceptedTo == 11);
    CHECK(pen.records() == 2);
    REQUIRE(result.verdicts.size() == 9);
    CHECK(result.verdicts[0].number == 2);
    CHECK(result.verdicts[0].reason == "malformed");
    CHECK(result.verdicts[3].reason == "unsupported");
    CHECK(result.verdicts[4].reason == "unsupported");
    CHECK(result.verdicts[5].reason == "too_long");
    CHECK(result.verdicts[6].reason == "invalid_utf8");
    SECTION("and are told again when pushed again")
    {
        const std::int64_t head = pen.server().head();
        const auto again = pen.push(pen.hello(11), lines);
        CHECK(again.verdicts.size() == 9);
        CHECK_FALSE(again.identityFork);
        CHECK(pen.server().head() == head);
    }
}

TEST_CASE("a group is applied whole or not at all", "[sync][endpoint]")
{
    Pen pen;
    SECTION("whole")
    {
        const auto result =
            pen.push(pen.hello(2), {pen.operation(1, {{"g", {1, 2}}}), pen.operation(2, {{"g", {2, 2}}})});
        CHECK(result.verdicts.empty());
        CHECK(pen.records() == 2);
    }
    SECTION("one member is no operation")
    {
        const auto result = pen.push(pen.hello(4), {pen.operation(1, {{"g", {1, 3}}}), "{",
                                                    pen.operation(3, {{"g", {3, 3}}}), pen.operation(4)});
        REQUIRE(result.verdicts.size() == 3);
        CHECK(result.verdicts[0].reason == "group");
        CHECK(result.verdicts[1].reason == "malformed");
        CHECK(pen.records() == 1);
    }
    SECTION("a refused last member takes back what the first did to a known record")
    {
        REQUIRE(pen.push(pen.hello(1), {pen.operation(1)}).verdicts.empty());
        const std::string id = base::Id::derive("client 1").text();
        const auto before = pen.server().hashes();
        const auto result = pen.push(
            pen.hello(3, 1), {pen.operation(2, {{"g", {1, 2}}, {"do", "set"}, {"id", id}, {"set", {{"note", "half"}}}}),
                              pen.operation(3, {{"g", {2, 2}}, {"type", "event"}, {"id", id}})});
        CHECK(result.verdicts.size() == 2);
        CHECK(pen.server().hashes() == before);
    }
    SECTION("members are missing")
    {
        const auto result =
            pen.push(pen.hello(2), {pen.operation(1, {{"g", {2, 2}}}), pen.operation(2, {{"g", {1, 5}}})});
        CHECK(result.verdicts.size() == 2);
        CHECK(pen.records() == 0);
    }
}

TEST_CASE("a request whose transaction came to nothing is applied whole the second time", "[sync][endpoint]")
{
    Pen once, twice;
    twice.failsFirst();
    for (Pen* pen : {&once, &twice}) {
        const auto result = pen->push(pen->hello(3), {pen->operation(1), pen->operation(2, {{"g", {1, 2}}}),
                                                      pen->operation(3, {{"g", {2, 2}}, {"set", {{"note", "n"}}}})});
        CHECK(result.acceptedTo == 3);
        CHECK(result.verdicts.empty());
    }
    CHECK(twice.records() == 3);
    CHECK(twice.server().hashes() == once.server().hashes());
}

TEST_CASE("numbers tell who speaks", "[sync][endpoint]")
{
    Pen pen;
    const std::vector<std::string> lines = {pen.operation(1), pen.operation(2), pen.operation(3)};
    REQUIRE(pen.push(pen.hello(3), lines).acceptedTo == 3);
    const auto before = pen.server().hashes();
    SECTION("the same numbers with other bytes are another installation's: nothing is applied")
    {
        const auto result = pen.push(pen.hello(4), {lines[0], lines[1], pen.operation(3), pen.operation(4)});
        CHECK(result.identityFork);
        CHECK(result.acceptedTo == 2);
        CHECK(pen.server().hashes() == before);
    }
    SECTION("a device that has used fewer numbers than the server knows is an older copy")
    {
        CHECK(pen.push(pen.hello(2, 2), {}).identityFork);
        CHECK(pen.push(pen.hello(2), {lines[0], lines[1]}).identityFork);
    }
    SECTION("a device that shows its operations bit by bit is not")
    {
        const auto result = pen.push(pen.hello(3), {lines[0]});
        CHECK_FALSE(result.identityFork);
        CHECK(result.acceptedTo == 1);
        CHECK(pen.answer().find("\"state\"") == std::string::npos); // nothing that it still counts as unsent comes back
        CHECK(pen.answer().find("\"more\":true") != std::string::npos);
    }
    SECTION("an incarnation belongs to one device for ever")
    {
        pen.becomes("another device");
        const auto result = pen.push(pen.hello(4, 3), {pen.operation(4)});
        CHECK(result.identityFork);
        CHECK(pen.server().hashes() == before);
    }
    SECTION("a device that was told more than the server knows has met it before a restore")
    {
        const auto result = pen.push(pen.hello(9, 8), {pen.operation(9)});
        CHECK(result.resendFrom == 4);
        CHECK(pen.server().hashes() == before);
    }
}

TEST_CASE("a record does not grow without bounds", "[sync][endpoint]")
{
    Pen pen;
    const std::string id = base::Id::derive("big").text();
    std::vector<std::string> lines;
    for (int i = 1; i <= 24; ++i)
        lines.push_back(pen.operation(i, {{"do", i == 1 ? "create" : "set"},
                                          {"id", id},
                                          {"set", {{"field" + std::to_string(i), std::string(250'000, 'a')}}}}));
    const auto result = pen.push(pen.hello(24), lines);
    REQUIRE_FALSE(result.verdicts.empty());
    CHECK(result.verdicts.front().reason == "too_long");
    CHECK(result.verdicts.size() < 12);
    CHECK(pen.records() == 1);
}

TEST_CASE("a page ends where the limit says, and the next begins there", "[sync][endpoint]")
{
    Pen pen;
    std::vector<std::string> lines;
    for (int i = 1; i <= 25; ++i)
        lines.push_back(pen.operation(i));
    REQUIRE(pen.push(pen.hello(25), lines).acceptedTo == 25);
    sync::Hello reader = pen.hello(0);
    reader.incarnation = "RRRRRRRRRRR";
    reader.rowsMax = 10;
    std::vector<base::Id> seen;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        CHECK_FALSE(pen.push(reader, {}).headMoved);
        const auto answer = sync::readSyncAnswer({200, "application/x-ndjson", {}, pen.answer()});
        REQUIRE(answer);
        CHECK(answer->from == reader.cursor);
        for (const auto& state : answer->states)
            seen.push_back(state.id);
        CHECK(answer->digest.empty() == answer->more);
        reader.cursor = answer->to;
        more = answer->more;
    }
    CHECK(pages == 3);
    CHECK(seen.size() == 25);
    CHECK(std::set<base::Id>(seen.begin(), seen.end()).size() == 25);
}

TEST_CASE("whoever asks for many records in full gets each once, and a page of them at a time", "[sync][endpoint]")
{
    Pen pen;
    std::vector<std::string> lines;
    for (int i = 1; i <= 8; ++i)
        lines.push_back(pen.operation(i, {{"set", {{"note", std::string(200'000, 'a')}}}}));
    REQUIRE(pen.push(pen.hello(8), lines).verdicts.empty());
    sync::Hello reader = pen.hello(0);
    reader.incarnation = "RRRRRRRRRRR";
    reader.rowsMax = 0;
    reader.bytesMax = 500'000;
    for (std::size_t i = 0; i < sync::refetchMax; ++i)
        reader.refetch.push_back(base::Id::derive("client " + std::to_string(i / 100 + 1)));
    std::ignore = pen.push(reader, {});
    const auto answer = sync::readSyncAnswer({200, "application/x-ndjson", {}, pen.answer()});
    REQUIRE(answer);
    REQUIRE(answer->states.size() == 3);
    CHECK(answer->states[2].id == base::Id::derive("client 3"));
}

TEST_CASE("a cursor that this server did not write starts the feed anew", "[sync][endpoint]")
{
    Pen pen;
    REQUIRE(pen.push(pen.hello(1), {pen.operation(1)}).acceptedTo == 1);
    const std::string epoch = pen.server().reader().epoch();
    const std::string cursor = GENERATE_COPY(
        std::string("nonsense"), sync::writeCursor({epoch, 1, "all"}, "another secret"),
        sync::writeCursor({"another epoch", 1, "all"}, "secret"), sync::writeCursor({epoch, 99, "all"}, "secret"));
    sync::Hello hello = pen.hello(1, 1);
    hello.cursor = cursor;
    CHECK(pen.push(hello, {}).acceptedTo == 1);
    const auto answer = sync::readSyncAnswer({200, "application/x-ndjson", {}, pen.answer()});
    REQUIRE(answer);
    CHECK(answer->resendFrom == 2);
    CHECK(answer->states.empty());
    CHECK(answer->more);
}

TEST_CASE("a cursor of another scope is where a new feed begins, and nothing is sent again", "[sync][endpoint]")
{
    Pen pen;
    REQUIRE(pen.push(pen.hello(1), {pen.operation(1)}).acceptedTo == 1);
    sync::Hello hello = pen.hello(1, 1);
    hello.cursor = sync::writeCursor({pen.server().reader().epoch(), 1, "kiosk"}, "secret");
    CHECK(pen.push(hello, {}).acceptedTo == 1);
    const auto answer = sync::readSyncAnswer({200, "application/x-ndjson", {}, pen.answer()});
    REQUIRE(answer);
    CHECK(answer->resendFrom == 0);
    CHECK(answer->states.size() == 1);
    CHECK(answer->from == hello.cursor);
    CHECK(answer->scope == "all");
}

TEST_CASE("a cursor says where and nothing else", "[sync]")
{
    const std::string cursor = sync::writeCursor({"epoch", 123'456'789'012, "all"}, "secret");
    CHECK(base::fromBase64Url(cursor)->size() == 28);
    CHECK(sync::readCursor(cursor, "epoch", "all", "secret") == 123'456'789'012);
    CHECK(sync::readCursor(cursor, "epoch", "kiosk", "secret").error().code == Code::conflictingCursor);
    CHECK(sync::readCursor("", "epoch", "all", "secret") == 0);
    CHECK(sync::readCursor(cursor, "other", "all", "secret").error().code == Code::epochChanged);
    for (std::size_t i = 0; i < cursor.size(); ++i) {
        std::string forged = cursor;
        forged[i] = forged[i] == 'A' ? 'B' : 'A';
        CHECK_FALSE(sync::readCursor(forged, "epoch", "all", "secret"));
    }
}

TEST_CASE("an answer that is none is refused before anything is believed", "[sync][answer]")
{
    const std::string welcome = R"({"welcome":{"proto":1,"time":1,"epoch":"e","caps":[],"company":"c"}})"
                                "\n";
    const std::string end = R"({"cursor":"c","from":"","more":false,"head":0,"backed_up":0})"
                            "\n";
    const auto codeOf = [](const std::string& type, const std::string& encoding, const std::string& body) {
        const auto read = sync::readSyncAnswer({200, type, encoding, body});
        return read ? std::optional<Code>() : std::optional(read.error().code);
    };
    const std::string type = "application/x-ndjson";
    CHECK(codeOf(type, "", welcome + end) == std::nullopt);
    CHECK(codeOf("Application/X-NDJSON; charset=utf-8", "", welcome + end) == std::nullopt);
    CHECK(codeOf("text/html", "", welcome + end) == Code::notFairbook);
    CHECK(codeOf(type, "gzip", welcome + end) == Code::notFairbook);
    CHECK(codeOf(type, "zstd", welcome + end) == Code::malformed);
    CHECK(codeOf(type, "", "<html>") == Code::notFairbook);
    CHECK(codeOf(type, "", "") == Code::notFairbook);
    CHECK(codeOf(type, "", end + welcome) == Code::notFairbook);
    CHECK(codeOf(type, "", welcome) == Code::malformed);
    CHECK(codeOf(type, "", welcome + end + end) == Code::malformed);
    CHECK(codeOf(type, "", welcome + "[]\n" + end) == Code::malformed);
    CHECK(codeOf(type, "", welcome + "{\"state\":\"client\"}\n" + end) == Code::malformed);
    CHECK(codeOf(type, "", welcome + "{\"accepted\":-1}\n" + end) == Code::malformed);
    CHECK(codeOf(type, "", welcome + "{\"later\":{\"word\":1}}\n" + end) == std::nullopt);
    CHECK(codeOf(type, "", R"({"welcome":{"proto":2,"time":1,"epoch":"e"}})") == Code::unsupported);
}

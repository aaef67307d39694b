#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include "shared/base/json.h"

namespace fairbook::tests {
namespace {

using base::Json;

/// Texts with everything that a string must escape, and bytes that are no UTF-8 now and then.
rc::Gen<std::string> anyText()
{
    const auto piece =
        rc::gen::element<std::string>("a", "Олена", "\"", "\\", "/", std::string(1, '\0'), "\n", "\t", "\x1f", "\x7f",
                                      "\xe2\x80\xa8", "🙂", "漢", "key", "012345678901234567890123", "\xff", "\xc3");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& all) {
        std::string text;
        for (const std::string& one : all)
            text += one;
        return text;
    });
}

rc::Gen<Json> anyScalar()
{
    return rc::gen::oneOf(rc::gen::map(anyText(), [](std::string text) { return Json(std::move(text)); }),
                          rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t n) { return Json(n); }),
                          rc::gen::map(rc::gen::arbitrary<std::uint64_t>(), [](std::uint64_t n) { return Json(n); }),
                          rc::gen::map(rc::gen::arbitrary<double>(), [](double n) { return Json(n); }),
                          rc::gen::element<Json>(nullptr, true, false, Json::object(), Json::array()));
}

rc::Gen<Json> anyJson(int depth)
{
    if (depth == 0)
        return anyScalar();
    const auto inner = rc::gen::resize(6, anyJson(depth - 1)); // or the values would grow beyond all bounds
    return rc::gen::oneOf(anyScalar(),
                          rc::gen::map(rc::gen::container<std::vector<Json>>(inner),
                                       [](std::vector<Json> items) { return Json(std::move(items)); }),
                          rc::gen::map(rc::gen::container<std::map<std::string, Json>>(anyText(), inner),
                                       [](std::map<std::string, Json> members) { return Json(std::move(members)); }));
}

std::string referenceDump(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A text that is nearly JSON: pieces of its grammar in any order.
rc::Gen<std::string> anyPieces()
{
    const auto piece = rc::gen::element<std::string>(
        "{", "}", "[", "]", ":", ",", "\"a\"", "\"b\"", "\"a\":", "\"b\":1", " ", "\n", "-", "0", "1", "12", "-0", "-7",
        ".", ".5", "e", "E+2", "1e400", "18446744073709551615", "18446744073709551616", "-9223372036854775808",
        "-9223372036854775809", "true", "false", "null", "nul", "\"", "\\", "\\u0041", "\"\\u00e9\"",
        "\"\\ud83d\\ude42\"", "\"\\ud83d\"", "\"\\ude42\"", "\"\\u12g4\"", "\"\\u-123\"", "\"\\x\"", "\"\x01\"",
        "\"é\"", "\xff", "/", "+1", "01");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& all) {
        std::string text;
        for (const std::string& one : all)
            text += one;
        return text;
    });
}

TEST_CASE("json: what we write is what the library writes, byte for byte, because hashes are over it")
{
    rc::prop("equal texts", [] {
        const Json json = *anyJson(3);
        RC_ASSERT(base::dumpJson(json) == referenceDump(json));
    });
}

TEST_CASE("json: what was written is read as it was")
{
    rc::prop("the same value", [] {
        const std::string text = referenceDump(*anyJson(3)); // with the replacement characters
        const auto read = base::parseJson(text, {.duplicateKeys = base::DuplicateKeys::lastWins});
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == Json::parse(text));
        RC_ASSERT(base::dumpJson(*read) == referenceDump(Json::parse(text)));
    });
}

TEST_CASE("json: we read a text exactly when the library does, and read the same in it")
{
    rc::prop("the same verdict", [] {
        const std::string text = *rc::gen::oneOf(
            anyPieces(), rc::gen::map(rc::gen::pair(anyJson(2), rc::gen::inRange<std::size_t>(0, 60)),
                                      [](const std::pair<Json, std::size_t>& cut) { // a text with one byte taken out
                                          std::string whole = referenceDump(cut.first);
                                          whole.erase(std::min(cut.second, whole.size()), 1);
                                          return whole;
                                      }));
        RC_PRE(text.find('\0') == std::string::npos); // which the library takes for the end of the text
        const auto ours = base::parseJson(text, {.duplicateKeys = base::DuplicateKeys::lastWins});
        const Json theirs = Json::parse(text, nullptr, false);
        RC_ASSERT(ours.has_value() == !theirs.is_discarded());
        if (ours)
            RC_ASSERT(*ours == theirs && referenceDump(*ours) == referenceDump(theirs));
    });
}

base::Code refusalOf(std::string_view text, base::JsonLimits limits = {})
{
    const auto read = base::parseJson(text, limits);
    REQUIRE_FALSE(read.has_value());
    return read.error().code;
}

TEST_CASE("json: a text beyond a limit is refused by the limit's name")
{
    CHECK(refusalOf(R"({"a":1,"b":{"a":2,"a":3}})") == base::Code::duplicateKey);
    CHECK(base::parseJson(R"([[[]],{"a":[]}])", {.depthMax = 3}).has_value());
    CHECK(refusalOf("[[[[]]]]", {.depthMax = 3}) == base::Code::tooDeep);
    CHECK(refusalOf(R"([[{"a":{}}]])", {.depthMax = 3}) == base::Code::tooDeep);
    CHECK(refusalOf("[1,2]", {.bytesMax = 4}) == base::Code::tooLong);
    CHECK(refusalOf("\"\xc3\"") == base::Code::invalidUtf8);
    CHECK(refusalOf("\xef\xbb\xbf{}") == base::Code::malformed);
    CHECK(refusalOf(std::string_view("{}\0", 3)) == base::Code::malformed);
    CHECK(refusalOf("") == base::Code::malformed);
}

} // namespace
} // namespace fairbook::tests

#include "shared/text/utf8.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "shared/base/json.h"

using namespace fairbook::text;

TEST_CASE("bytes that are no UTF-8 are read as U+FFFD, one for each", "[text][utf8]")
{
    CHECK(codePoints("a\xffż") == U"a\uFFFDż");
    CHECK(codePoints("\xed\xa0\x80") == U"\uFFFD\uFFFD\uFFFD");
    CHECK(codePoints("\xc0\xaf") == U"\uFFFD\uFFFD");
    CHECK(codePoints("\xf0\x9f\x98") == U"\uFFFD\uFFFD\uFFFD");
    CHECK(codePoints("😀") == U"😀");
}

TEST_CASE("code points and UTF-8 are the same text", "[text][utf8][property]")
{
    rc::prop("any bytes become valid UTF-8, and stay so", [](const std::string& bytes) {
        std::string text;
        for (const char32_t code : codePoints(bytes))
            appendUtf8(text, code);
        RC_ASSERT(fairbook::base::isUtf8(text));
        RC_ASSERT(!fairbook::base::isUtf8(bytes) || text == bytes);
    });
}

TEST_CASE("blanks are taken from the ends and squeezed inside", "[text][utf8]")
{
    CHECK(trimmed(" \t a b \r\n") == "a b");
    CHECK(squeezed("  a \n\t b ") == "a b");
    CHECK(squeezed("   ") == "");
    CHECK(split("a;;b", ';') == std::vector<std::string_view>{"a", "", "b"});
    CHECK(joined({"a", "", "b"}, ", ") == "a, b");
    CHECK(replaced("aXbX", "X", "--") == "a--b--");
    CHECK(startsWithIgnoringCase("MailTo:x", "mailto:"));
    CHECK_FALSE(equalIgnoringCase("abc", "ab"));
}

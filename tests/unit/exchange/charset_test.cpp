#include "shared/exchange/charset.h"

#include <catch2/catch.hpp>

#include "shared/exchange/base64.h"

using namespace fairbook::exchange;

TEST_CASE("bytes are read in the charset that they are in, or not at all", "[exchange][charset]")
{
    CHECK(decodeCharset("\xCA\xE8\xBF\xE2", "windows-1251") == "Київ");
    CHECK(decodeCharset("\xCA\xE8\xBF\xE2", " WINDOWS-1251 ") == "Київ");
    CHECK(decodeCharset("Київ", "utf-8") == "Київ");
    CHECK_FALSE(decodeCharset("\xCA\xE8\xBF\xE2", "utf-8"));
    CHECK_FALSE(decodeCharset("\xCA\xE8", "Murks"));
    CHECK_FALSE(decodeCharset("\xCA\xE8", "us-ascii"));
    CHECK_FALSE(decodeCharset("\x81", "Shift_JIS"));
    CHECK(decodeLeniently("a\xFF"
                          "b",
                          "UTF-8") == "a?b");
    CHECK(decodeLeniently("\xFC", "Murks") == "ü");
}

TEST_CASE("a guess takes single letters for Western text and rows of them for Cyrillic", "[exchange][charset]")
{
    CHECK(guessCharset("M\xFCller, K\xF6ln, Stra\xDF"
                       "e") == "windows-1252");
    CHECK(guessCharset("\xC7\xE0\xEF\xEE\xF0\xB3\xE6\xE6\xFF, \xE2\xF3\xEB\xE8\xF6\xFF \xCC\xE8\xF0\xF3") ==
          "WINDOWS-1251");
    CHECK(decodeLeniently("\xA7", guessCharset("\xA7")) == "§");
}

TEST_CASE("base64 is read with any folding and with or without padding", "[exchange][base64]")
{
    CHECK(fromBase64("SGVsbG8=").bytes == "Hello");
    CHECK(fromBase64("SGVs\r\n bG8").bytes == "Hello");
    CHECK(fromBase64("SGVs:bG8").used == 4);
    CHECK(fromBase64("").bytes == "");
    for (const std::string bytes : {"", "a", "ab", "abc", "abcd"})
        CHECK(fromBase64(toBase64(bytes)).bytes == bytes);
    CHECK(toBase64("Hello") == "SGVsbG8=");
    CHECK(isBase64Line(" SGVsbG8= "));
    CHECK_FALSE(isBase64Line(""));
    CHECK_FALSE(isBase64Line("TEL:1"));
}

#include "server/http/range.h"

#include <catch2/catch.hpp>

using namespace fairbook::server;

TEST_CASE("one range of a file is understood as the RFC writes it", "[http][range]")
{
    CHECK(parseRange("bytes=0-499", 1000) == ByteRange{0, 500});
    CHECK(parseRange("bytes=500-", 1000) == ByteRange{500, 500});
    CHECK(parseRange("bytes=-500", 1000) == ByteRange{500, 500});
    CHECK(parseRange("bytes=-5000", 1000) == ByteRange{0, 1000});
    CHECK(parseRange("Bytes=999-5000", 1000) == ByteRange{999, 1});
    CHECK(parseRange("bytes=0-99999999999999999999999", 1000) == ByteRange{0, 1000});
}

TEST_CASE("a range behind the end cannot be had", "[http][range]")
{
    for (const auto* value : {"bytes=1000-", "bytes=1000-1001", "bytes=-0", "bytes=99999999999999999999999-"})
        CHECK(parseRange(value, 1000).error() == NoRange::unsatisfiable);
    CHECK(parseRange("bytes=-1", 0).error() == NoRange::unsatisfiable);
}

TEST_CASE("anything else asks for the whole file", "[http][range]")
{
    for (const auto* value : {"", "bytes", "bytes=", "bytes=-", "lines=0-1", "bytes=2-1", "bytes=0-1,3-4", "bytes= 0-1",
                              "bytes=0x1-2", "bytes=+1-2", "bytes=--1", "bytes=1-2-3"})
        CHECK(parseRange(value, 1000).error() == NoRange::ignored);
}

#include <catch2/catch.hpp>

#include "shared/store/range_digests.h"

using namespace fairbook;
using store::RangeDigests;
using store::Ranges;

namespace {

base::Id endingWith(unsigned char last)
{
    std::array<std::uint8_t, 16> bytes{1, 2, 3};
    bytes.back() = last;
    return base::Id(bytes);
}

const std::string someHash(16, 'a');
const std::string otherHash(16, 'b');

} // namespace

TEST_CASE("the ranges of a base add up to its digest", "[store][repair]")
{
    store::Digest whole;
    RangeDigests ranges;
    for (int i = 0; i < 1000; ++i) {
        const base::Id id = base::Id::derive("record " + std::to_string(i));
        whole.add(id, someHash);
        ranges.add(id, someHash);
    }
    CHECK(ranges.whole() == whole.bytes());
    CHECK(RangeDigests().whole() == store::Digest().bytes());
}

TEST_CASE("only the ranges of different records differ", "[store][repair]")
{
    RangeDigests ours;
    RangeDigests theirs;
    for (const int last : {0, 7, 200, 255}) {
        ours.add(endingWith(static_cast<unsigned char>(last)), someHash);
        theirs.add(endingWith(static_cast<unsigned char>(last)), last == 200 ? otherHash : someHash);
    }
    ours.add(endingWith(9), someHash);
    theirs.add(endingWith(3), someHash);
    const auto sums = theirs.unlike(ours);
    CHECK(sums.size() == 3);
    CHECK(ours.unlike(sums) == Ranges("\x03\x09\xC8"));
    CHECK(theirs.unlike(sums).empty());
    CHECK(ours.unlike(ours).empty());
    SECTION("and a range that is empty on one side only is one of them")
    {
        CHECK(sums.at(9) == std::string(16, '\0'));
    }
}

TEST_CASE("ranges travel as the sums of those that hold something", "[store][repair]")
{
    RangeDigests ranges;
    ranges.add(endingWith(0), someHash);
    ranges.add(endingWith(255), otherHash);
    CHECK(ranges.sums().size() == 2);
    CHECK(RangeDigests(ranges.sums()).whole() == ranges.whole());
    CHECK(ranges.unlike(RangeDigests(ranges.sums())).empty());
}

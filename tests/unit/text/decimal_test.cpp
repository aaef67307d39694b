#include <catch2/catch.hpp>

#include "shared/text/decimal.h"

using namespace fairbook;

TEST_CASE("a decimal is read with a point or a comma, and nothing else is one", "[text][decimal]")
{
    CHECK(text::readDecimal("0.75") == Approx(0.75));
    CHECK(text::readDecimal("0,75") == Approx(0.75));
    CHECK(text::readDecimal("-12") == Approx(-12));
    for (const char* other : {"", " ", "twelve", "1 000", "1.2.3", "5 ha", "+5"})
        CHECK_FALSE(text::readDecimal(other).has_value());
}

TEST_CASE("a decimal that was written reads as the same number", "[text][decimal]")
{
    for (const double number : {0.0, 0.1, -2.5, 1e9, 0.30000000000000004})
        CHECK(text::readDecimal(text::writeDecimal(number)) == number);
    CHECK(text::writeDecimal(0.5) == "0.5");
}

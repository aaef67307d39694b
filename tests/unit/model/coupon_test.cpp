// Codes of gifts: given out without a network, never twice, and a mistyped one is noticed.
#include <set>

#include <catch2/catch.hpp>

#include "shared/model/coupon.h"

using namespace fairbook;
using model::couponCode;
using model::readCoupon;

TEST_CASE("a code reads as it was written, however a person types it", "[coupon]")
{
    const std::string code = couponCode("secret", "incarnatioa", 1);
    CHECK(code.size() == 11);
    CHECK(readCoupon(code) == code);
    std::string typed = "  ";
    for (const char c : code)
        if (c != '-')
            typed += c == '0' ? 'o' : c == '1' ? 'l' : static_cast<char>(std::tolower(c));
    CHECK(readCoupon(typed) == code);
}

TEST_CASE("one digit mistyped, or two neighbours exchanged, is no code", "[coupon]")
{
    constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::int64_t number = 0; number < 200; ++number) {
        const std::string code = couponCode("secret", "incarnatioa", number);
        for (std::size_t at = 0; at < 9; ++at) {
            const std::size_t place = at + (at >= 5 ? 1 : 0);
            for (const char digit : digits) {
                std::string other = code;
                other[place] = digit;
                // 0 and Z are 31 apart, and the prime is 31: the one exchange of digits that no such sum can see.
                const bool blind = (digit == '0' && code[place] == 'Z') || (digit == 'Z' && code[place] == '0');
                if (digit != code[place] && !blind)
                    CHECK_FALSE(readCoupon(other));
            }
        }
    }
    CHECK_FALSE(readCoupon(""));
    CHECK_FALSE(readCoupon("K7F29"));
    CHECK_FALSE(readCoupon("K7F29-QXM4U"));
    CHECK_FALSE(readCoupon(std::string(1'000'000, 'A')));
}

TEST_CASE("no device gives a code twice, and no two devices the same", "[coupon]")
{
    std::set<std::string> given;
    for (const char* incarnation : {"incarnatioa", "incarnatiob"})
        for (const char* secret : {"one", "two"})
            for (std::int64_t number = 0; number < 5'000; ++number)
                CHECK(given.insert(couponCode(secret, incarnation, number)).second);
}

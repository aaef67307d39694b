#include "shared/text/phone.h"

#include <array>
#include <random>

#include <catch2/catch.hpp>

using namespace fairbook::text;

TEST_CASE("one number in many spellings is one number", "[text][phone]")
{
    for (const char* spelling :
         {"+380671234567", "+380 (67) 123-45-67", "067 123 45 67", "0671234567", "38067 1234567", "00380671234567",
          "tel:+380-67-123-45-67", "  +380 67 123 45 67 ", "тел. 067-123-45-67"}) {
        INFO(spelling);
        CHECK(readPhone(spelling, "UA").e164 == "+380671234567");
        CHECK(readPhone(spelling, "ua").valid);
    }
}

TEST_CASE("a number without a country code belongs to the country of the fair", "[text][phone]")
{
    CHECK(readPhone("030 1234567", "DE").e164 == "+49301234567");
    CHECK(readPhone("8 (912) 345-67-89", "RU").e164 == "+79123456789");
    CHECK(readPhone("(212) 204-3445", "US").e164 == "+12122043445");
}

TEST_CASE("a number with its country's code is read alike the short way and the long way", "[text][phone]")
{
    std::mt19937 random(20'260'401);
    const auto upTo = [&](unsigned most) { return random() % (most + 1); };
    for (int round = 0; round < 20'000; ++round) {
        constexpr std::array<std::string_view, 12> codes{"7",    "380", "48",  "49", "77", "38",
                                                         "3809", "78",  "480", "1",  "39", "4"};
        std::string written(codes.at(upTo(codes.size() - 1)));
        for (auto left = upTo(4) == 0 ? upTo(18) : 7 + upTo(5); left > 0; --left) {
            constexpr std::array<std::string_view, 4> marks{" ", "-", "(", ") "};
            if (upTo(3) == 0)
                written += marks.at(upTo(marks.size() - 1));
            written += static_cast<char>('0' + upTo(9));
        }
        const Phone quick = readPhone("+" + written, "UA");
        const Phone thorough =
            readPhone("\xEF\xBC\x8B" + written, "UA"); // a full-width plus: nothing is plain about it
        INFO("+" << written);
        REQUIRE(quick.e164 == thorough.e164);
        REQUIRE(quick.valid == thorough.valid);
        REQUIRE(quick.extension == thorough.extension);
    }
}

TEST_CASE("an extension is kept apart, in three languages", "[text][phone]")
{
    for (const char* spelling : {"044 123 45 67 ext. 12", "044 123 45 67 доб. 12", "044 123 45 67 дод. 12",
                                 "044 123 45 67 вн. 12", "tel:+380-44-123-45-67;ext=12"}) {
        INFO(spelling);
        const Phone phone = readPhone(spelling, "UA");
        CHECK(phone.e164 == "+380441234567");
        CHECK(phone.extension == "12");
    }
}

TEST_CASE("a number that cannot be dialled is kept and flagged", "[text][phone]")
{
    for (const char* written : {"12", "Privattelefon", "", "sip:anna@example.com", "+380 67 12", "§"}) {
        INFO(written);
        const Phone phone = readPhone(written, "UA");
        CHECK(phone.raw == written);
        CHECK(phone.e164.empty());
        CHECK_FALSE(phone.valid);
    }
    CHECK_FALSE(readPhone(std::string(100'000, '7'), "UA").valid);
}

TEST_CASE("digits are found whatever stands between them", "[text][phone]")
{
    CHECK(phoneDigits("+380 (67) 123-45-67") == "380671234567");
    CHECK(phoneDigits("＋３８０") == "380");
    CHECK(phoneDigits("немає") == "");
}

TEST_CASE("a number is shown in groups", "[text][phone]")
{
    CHECK(showPhone("+380671234567") == "+380 67 123 4567");
    CHECK(showPhone("що завгодно") == "що завгодно");
    CHECK(showPhone("") == "");
}

#include "shared/text/phone.h"

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

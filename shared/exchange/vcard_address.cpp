// addressOf() and birthdayOf() of vcard_contact.h.
#include <array>
#include <cstdio>
#include <cstdlib>

#include "shared/exchange/vcard_contact.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

struct Date
{
    int year = 0; ///< 0: not said
    int month = 0;
    int day = 0;
};

bool isPossible(const Date& date)
{
    constexpr std::array<int, 13> days{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return date.month >= 1 && date.month <= 12 && date.day >= 1 &&
           date.day <= days[static_cast<std::size_t>(date.month)];
}

/// Digits of a calendar date without its separators: "19800321" or "0321".
std::optional<Date> fromDigits(std::string_view digits)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        return std::atoi(std::string(digits.substr(at, size)).c_str());
    };
    Date date;
    if (digits.size() == 8)
        date = {.year = number(0, 4), .month = number(4, 2), .day = number(6, 2)};
    else if (digits.size() == 4)
        date = {.year = 0, .month = number(0, 2), .day = number(2, 2)};
    return isPossible(date) ? std::optional<Date>(date) : std::nullopt;
}

std::string toText(const Date& date)
{
    std::array<char, 32> buffer{};
    if (date.year == 0)
        std::snprintf(buffer.data(), buffer.size(), "--%02d-%02d", date.month, date.day);
    else
        std::snprintf(buffer.data(), buffer.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return buffer.data();
}

} // namespace

ContactAddress addressOf(std::string_view text, std::string kind)
{
    auto parts = unescapedParts(text, ';', 7);
    parts.resize(7);
    ContactAddress address;
    address.street = text::joined({parts[0], parts[1], parts[2]}, "\n");
    address.city = parts[3];
    address.region = parts[4];
    address.postcode = parts[5];
    address.country = parts[6];
    address.kind = std::move(kind);
    address.raw = text::joined(parts, ", ");
    return address;
}

std::optional<std::string> birthdayOf(std::string_view text, std::string_view omittedYear)
{
    text = text::trimmed(text);
    const std::size_t time = text.find_first_of("T ");
    const bool yearless = text.substr(0, 2) == "--";
    std::string digits;
    for (const char c :
         text.substr(yearless ? 2 : 0, time == std::string_view::npos ? time : time - (yearless ? 2 : 0))) {
        if (text::isDigit(c))
            digits += c;
        else if (c != '-')
            return std::nullopt;
    }
    if (digits.size() != (yearless ? 4U : 8U))
        return std::nullopt;
    auto date = fromDigits(digits);
    if (!date)
        return std::nullopt;
    if (!omittedYear.empty() && date->year == std::atoi(std::string(omittedYear).c_str()))
        date->year = 0;
    return toText(*date);
}

} // namespace fairbook::exchange

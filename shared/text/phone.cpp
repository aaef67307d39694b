#include "shared/text/phone.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/uchar.h>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t lengthMax = 250;        ///< libphonenumber's own limit: anything longer is no number
constexpr std::size_t nationalDigitsMax = 17; ///< libphonenumber's too

const PhoneNumberUtil& rules()
{
    return *PhoneNumberUtil::GetInstance();
}

/// libphonenumber knows "доб." but not the Ukrainian words for an extension.
std::string withKnownExtension(std::string_view raw)
{
    constexpr std::array<std::string_view, 6> words{"дод.", "дод", "внутр.", "внутр", "вн.", "вн"};
    for (const std::string_view word : words) {
        if (raw.find(word) != std::string_view::npos)
            return replaced(raw, word, " ext. ");
    }
    return std::string(raw);
}

bool dialable(const PhoneNumber& number) // what only counts digits is asked first: it is a tenth of the work
{
    return rules().IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE || rules().IsValidNumber(number);
}

/// A country in whose numbers nothing but one digit, dialled within it, is taken off behind its code.
struct Country
{
    std::string_view code;
    char trunk;
};
constexpr std::array countries{Country{"7", '8'}, Country{"380", '0'}, Country{"48", '0'}, Country{"49", '0'}};

/// Most numbers that people type or import are "+380 67 123-45-67": digits, in a country known from the first. Their
/// length decides, as in the long way, which looks for extensions and prefixes by a dozen regular expressions. Empty:
/// go that way.
std::string plainE164(std::string_view text)
{
    if (text.size() < 2 || text[0] != '+' || !isDigit(text[1]) ||
        text.find_first_not_of("0123456789 -()", 1) != std::string_view::npos)
        return {};
    std::string e164(1, '+');
    for (const char c : text.substr(1))
        if (isDigit(c))
            e164 += c;
    for (const Country& country : countries) {
        if (e164.compare(1, country.code.size(), country.code) != 0)
            continue;
        const std::string_view own = std::string_view(e164).substr(1 + country.code.size());
        if (own.empty() || own[0] == '0' || own[0] == country.trunk || own.size() > nationalDigitsMax)
            return {};
        PhoneNumber number;
        number.set_country_code(std::stoi(std::string(country.code)));
        number.set_national_number(std::stoull(std::string(own)));
        const bool possible = rules().IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
        return possible ? e164 : std::string();
    }
    return {};
}

} // namespace

Phone readPhone(std::string_view raw, std::string_view region)
{
    Phone phone{.raw = std::string(raw), .e164 = {}, .valid = false, .extension = {}};
    const std::string_view text = trimmed(raw);
    if (text.empty() || text.size() > lengthMax)
        return phone;
    if (phone.e164 = plainE164(text); !phone.e164.empty()) {
        phone.valid = true;
        return phone;
    }
    PhoneNumber number;
    if (rules().Parse(withKnownExtension(text), upperAscii(region), &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return phone;
    if (number.has_extension())
        phone.extension = number.extension();
    if (dialable(number)) {
        phone.valid = true;
        rules().Format(number, PhoneNumberUtil::E164, &phone.e164);
    }
    return phone;
}

std::string phoneDigits(std::string_view raw)
{
    std::string digits;
    const auto isAscii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(raw.begin(), raw.end(), isAscii)) {
        std::copy_if(raw.begin(), raw.end(), std::back_inserter(digits), [](char c) { return isDigit(c); });
        return digits;
    }
    for (const char32_t c : codePoints(raw)) {
        const std::int32_t digit = u_charDigitValue(static_cast<UChar32>(c));
        if (digit >= 0 && digit <= 9)
            digits += static_cast<char>('0' + digit);
    }
    return digits;
}

std::string showPhone(std::string_view e164)
{
    PhoneNumber number;
    if (e164.empty() || e164.front() != '+' || e164.size() > lengthMax ||
        rules().Parse(std::string(e164), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::string(e164);
    std::string shown;
    rules().Format(number, PhoneNumberUtil::INTERNATIONAL, &shown);
    return shown;
}

} // namespace fairbook::text

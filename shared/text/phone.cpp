#include "shared/text/phone.h"

#include <array>
#include <cstdint>

#include <phonenumbers/phonenumberutil.h>
#include <unicode/uchar.h>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t lengthMax = 250; ///< libphonenumber's own limit: anything longer is no number

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

bool dialable(const PhoneNumber& number)
{
    return rules().IsValidNumber(number) || rules().IsPossibleNumberWithReason(number) == PhoneNumberUtil::IS_POSSIBLE;
}

} // namespace

Phone readPhone(std::string_view raw, std::string_view region)
{
    Phone phone{.raw = std::string(raw), .e164 = {}, .valid = false, .extension = {}};
    const std::string_view text = trimmed(raw);
    if (text.empty() || text.size() > lengthMax)
        return phone;
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

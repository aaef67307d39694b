#include "shared/model/coupon.h"

#include "shared/base/hash.h"

namespace fairbook::model {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t randomDigits = 9;
constexpr unsigned prime = 31; ///< the weights below it are all different: neighbours exchanged change the sum

/// Of the digits before it: the sum of each times its place.
char checkDigit(std::string_view code)
{
    std::size_t sum = 0;
    for (std::size_t at = 0; at < randomDigits; ++at)
        sum += (at + 1) * digits.find(code[at]);
    return digits[sum % prime];
}

char readDigit(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? static_cast<char>(typed - 'a' + 'A') : typed;
    return upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
}

std::string inGroups(const std::string& code)
{
    return code.substr(0, 5) + '-' + code.substr(5);
}

} // namespace

std::string couponCode(std::string_view secret, std::string_view incarnation, std::int64_t number)
{
    const std::string hash = base::hmacSha256(secret, std::string(incarnation) + '.' + std::to_string(number));
    std::uint64_t bits = 0;
    for (std::size_t at = 0; at < sizeof(bits); ++at)
        bits = bits << 8U | static_cast<unsigned char>(hash[at]);
    std::string code;
    for (std::size_t at = 0; at < randomDigits; ++at, bits >>= 5U)
        code += digits[bits & 31U];
    code += checkDigit(code);
    return inGroups(code);
}

std::optional<std::string> readCoupon(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c == '-' || c == ' ')
            continue;
        code += readDigit(c);
        if (digits.find(code.back()) == std::string_view::npos || code.size() > randomDigits + 1)
            return std::nullopt;
    }
    if (code.size() != randomDigits + 1 || code.back() != checkDigit(code))
        return std::nullopt;
    return inGroups(code);
}

} // namespace fairbook::model

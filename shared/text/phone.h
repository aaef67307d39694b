// shared/text/phone.h: telephone numbers as people write them, and as they are dialled. Rules: libphonenumber.
#pragma once

#include <string>
#include <string_view>

namespace fairbook::text {

struct Phone
{
    std::string raw;       ///< as written, always kept
    std::string e164;      ///< +380671234567; empty when the number cannot be dialled
    bool valid = false;    ///< e164 is there: a valid number, or one of a length that its country uses (the rules age)
    std::string extension; ///< digits to dial after the connection
};

/// `region`: ISO 3166 code of the country that a number without + belongs to ("UA"). Reads "tel:" URIs (RFC 3966) and
/// extensions in English, Ukrainian and Russian. A number that is wrong is kept in `raw`, with `valid` false.
[[nodiscard]] Phone readPhone(std::string_view raw, std::string_view region);

/// The digits alone, as ASCII (also full-width and Arabic ones): for searching by any part of a number.
[[nodiscard]] std::string phoneDigits(std::string_view raw);

/// "+380 67 123 4567"; text that is no E.164 number comes back as it is.
[[nodiscard]] std::string showPhone(std::string_view e164);

} // namespace fairbook::text

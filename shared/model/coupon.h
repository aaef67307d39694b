// shared/model/coupon.h: the code of a gift that a visitor gets for an answered questionnaire (product.md rows B9, L1).
// Each device has a pool of its own, so that codes are given out without any network and never twice. A code that is
// redeemed on two devices that did not see each other is a conflict, which somebody looks at.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "shared/model/field.h"

namespace fairbook::model {

// clang-format off
inline constexpr Field couponFields[] = {
    {.name = "code", .kind = Kind::text, .label = label("Field", "Code"), .column = true},
    {.name = "form", .kind = Kind::reference, .label = label("Field", "Questionnaire"), .target = "form", .column = true},
    {.name = "response", .kind = Kind::reference, .label = label("Field", "Answers"), .target = "response"},
    {.name = "client", .kind = Kind::reference, .label = label("Field", "Client"), .target = "client", .column = true},
    {.name = "event", .kind = Kind::reference, .label = label("Field", "Event"), .target = "event"},
    {.name = "issued_at", .kind = Kind::instant, .label = label("Field", "Given"), .column = true},
    {.name = "redeemed_at", .kind = Kind::instant, .label = label("Field", "Redeemed")},
};
// clang-format on

inline constexpr Entity couponEntity{.name = "coupon", .label = label("Entity", "Coupon"), .fields = couponFields};

/// "K7F29-QXM4T": nine digits (45 bits) of HMAC-SHA-256(secret, incarnation and number), and one that shows a digit
/// mistyped or two neighbours exchanged (all but 0 for Z). Crockford's base 32: no I, L, O, U. `secret`: of the device.
/// A copied base gets an incarnation of its own, and so codes of its own.
[[nodiscard]] std::string couponCode(std::string_view secret, std::string_view incarnation, std::int64_t number);

/// As couponCode() writes it, from what somebody typed: any case, O for 0, I and L for 1, with or without the hyphen.
/// Null: no code, or mistyped.
[[nodiscard]] std::optional<std::string> readCoupon(std::string_view typed);

} // namespace fairbook::model

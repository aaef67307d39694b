// server/web/page_token.h: what a page of a questionnaire proves when it comes back: that this server made it, when,
// and of which version. Signed, not secret; the nonce makes a page that is sent twice one capture. Pure.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"

namespace fairbook::server {

inline constexpr std::int64_t pageGoodMs = std::int64_t{24} * 3600 * 1000;

struct PageToken
{
    base::Id form{};
    base::Id version{};
    base::Id event{}; ///< none: no fair
    base::Instant issued{};
    base::Id nonce{}; ///< random

    auto operator<=>(const PageToken&) const = default;
};

/// Of this base alone, and for nothing else. `secret`: the base's.
[[nodiscard]] std::string pageKey(std::string_view secret);

[[nodiscard]] std::string signedText(const PageToken& token, std::string_view key);

/// Refusal: malformed, for whatever is wrong.
[[nodiscard]] base::Result<PageToken> readToken(std::string_view text, std::string_view key);

/// Of another day, by a clock that may have been set back.
[[nodiscard]] bool isOld(const PageToken& token, base::Instant now);

/// The record that the answers of this page become, however often it is sent.
[[nodiscard]] base::Id responseOf(const PageToken& token);

/// The same of its coupon, and the coupon's code: each page has one of its own.
[[nodiscard]] base::Id couponOf(const PageToken& token);
[[nodiscard]] std::string couponCodeOf(const PageToken& token, std::string_view key);

} // namespace fairbook::server

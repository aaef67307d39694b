// shared/model/consent_rule.h: may we contact this client? Pure: no clock, no disk.
// Source: Regulation (EU) 2016/679, articles 4(11) and 7(3): consent is a statement, and as easy to withdraw as to
// give.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "shared/base/instant.h"
#include "shared/model/record.h"

namespace fairbook::model {

enum class Standing
{
    unknown,
    granted,
    withdrawn
};

struct ConsentStatement
{
    Standing says = Standing::unknown;
    base::Instant statedAt; ///< UTC, the device's clock
};

/// What the client last told us; `history` may be in any order, and empty is `unknown`.
/// A withdrawal wins a tie: a wrong "no" costs a letter, a wrong "yes" the client's trust.
[[nodiscard]] Standing standingOf(std::span<const ConsentStatement> history);

/// What a record of type consent says for a purpose and a channel ("any" covers every channel); nothing where it is
/// about something else, was not asked, is deleted, or had expired by `now`.
[[nodiscard]] std::optional<ConsentStatement> statementOf(const Record& consent, std::string_view purpose,
                                                          std::string_view channel, base::Instant now);

} // namespace fairbook::model

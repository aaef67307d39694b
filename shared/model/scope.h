// shared/model/scope.h: what a person sees whose scope is `own`: what is theirs, and whom somebody met at a fair that
// is going on. Pure: the server keeps the members of a scope by it, and tests compare with it.
#pragma once

#include <string_view>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// Whoever met a visitor follows up within a fortnight; so long the whole stand works on the fair's clients.
inline constexpr int daysAfterEvent = 14;

/// The user's record says that its person sees a part only. A word that this version does not know means the smaller
/// part.
[[nodiscard]] bool seesOwnOnly(const Record& user);

/// By its dates, in days of UTC: not ended more than daysAfterEvent days ago. An event without an exact last (else
/// first) day is not: nobody could say when it is over. A month lasts to its last day.
[[nodiscard]] bool isCurrent(const Record& event, base::Instant now);

/// The record above it in a scope: a client for its history, a client or one of its history for an attachment; or none.
[[nodiscard]] base::Id standsBelow(const Record& record);

/// The event at which a living capture happened, or none.
[[nodiscard]] base::Id metAt(const Record& record);

/// A record stands only below one of a smaller rank: 0 client, 1 what belongs to a client, 2 attachment. So the rule
/// ends, whatever names whatever.
[[nodiscard]] int scopeRank(std::string_view type);

/// What the rule must know beside the record itself.
struct ScopeFacts
{
    bool createdByThem = false;  ///< by an installation of this person
    bool metCurrently = false;   ///< a client: it has a living capture at a current event
    bool parentIsMember = false; ///< standsBelow() is of a smaller rank, not erased, and in the scope itself
};

/// What everybody works with, whatever they may see of the clients: fairs, colleagues, devices, questionnaires.
[[nodiscard]] bool isCommon(std::string_view type);

/// An erased record says nothing any more, and is for everybody: whoever had a part in it is to forget it.
[[nodiscard]] bool inOwnScope(const Record& record, base::Id user, const ScopeFacts& facts);

} // namespace fairbook::model

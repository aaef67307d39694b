// shared/exchange/badge_join.h: the organiser's list (badge number -> who that is) meets the badges that were scanned
// at the stand (product.md row A6). Nobody is overwritten: what a client says already stays. Pure.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/exchange/contact.h"
#include "shared/exchange/csv.h"
#include "shared/model/edit.h"
#include "shared/model/record.h"

namespace fairbook::exchange {

struct ScannedBadge
{
    base::Id capture{};
    base::Id client{};
    std::string badge{}; ///< as it was read
};

struct BadgeMatch
{
    std::size_t scanned = 0; ///< place among the badges
    Contact contact{};
};

struct BadgeJoin
{
    std::string column{};                 ///< the header over the numbers
    std::vector<BadgeMatch> matches{};    ///< in the order of the badges
    std::vector<std::size_t> unmatched{}; ///< places of badges that the list does not know
    std::vector<std::size_t> ambiguous{}; ///< places of badges that several different rows claim: nobody is guessed
    std::size_t rows = 0;                 ///< of the list, without the header
};

/// Of a CSV file's bytes: its charset and its delimiter (comma, semicolon, tab) are seen from it.
/// Refusals: those of parseCsv(); malformed (fewer than two rows).
[[nodiscard]] base::Result<std::vector<TableRow>> readBadgeList(std::string_view bytes);

/// `list`: with a header. The column of the numbers is the one that holds most of the badges; where none holds any,
/// nothing matches. Case, blanks and leading zeros do not count.
[[nodiscard]] BadgeJoin joinBadges(const std::vector<TableRow>& list, std::span<const ScannedBadge> badges);

/// What the list adds to a client that says `client` now, and that the capture is complete. Empty: it adds nothing.
[[nodiscard]] model::Gesture badgeEdits(const Contact& contact, const model::Record& client,
                                        const model::Record& capture, std::string_view region);

} // namespace fairbook::exchange

// shared/sync/cursor.h: a place in the feed, as a token that only the server reads. Layout before base64url, 28 bytes:
// epoch (8) | sequence number (8, big endian) | scope hash (4) | HMAC-SHA-256 over all before, cut to 8 bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::sync {

struct Cursor
{
    std::string epoch;      ///< as MasterReader::epoch() says it
    std::int64_t seq = 0;   ///< everything up to here was given
    std::string_view scope; ///< "all", "kiosk" or "own <user> <since>": in another scope it means nothing
};

/// `secret`: the server's own, never the same on two servers.
[[nodiscard]] std::string writeCursor(const Cursor& cursor, std::string_view secret);

/// The sequence number; 0 for the empty cursor. Refusals: malformed (not ours), epochChanged, conflictingCursor (of
/// another scope).
[[nodiscard]] base::Result<std::int64_t> readCursor(std::string_view text, std::string_view epoch,
                                                    std::string_view scope, std::string_view secret);

/// The same whatever the scope, for a place that is not gone on from. Refusals: malformed (also of an empty one),
/// epochChanged.
[[nodiscard]] base::Result<std::int64_t> placeOf(std::string_view text, std::string_view epoch,
                                                 std::string_view secret);

} // namespace fairbook::sync

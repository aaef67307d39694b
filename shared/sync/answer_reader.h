// shared/sync/answer_reader.h: what a server answered, read and checked whole before the base is touched.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/store/device_store.h"
#include "shared/store/range_digests.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

struct SyncAnswer
{
    int protocol = 0;
    base::Instant time; ///< the server's
    std::string epoch;
    std::string company;
    std::vector<std::string> capabilities;             ///< what the server can take
    std::vector<store::DeviceStore::Verdict> verdicts; ///< of numbers that were set aside
    std::optional<std::int64_t> acceptedTo;            ///< none: nothing was applied, see resendFrom
    bool identityFork = false;
    std::int64_t resendFrom = 0; ///< 0: nothing; else the first number that the server wants again
    std::vector<store::DeviceStore::IncomingState> states; ///< in the order of the feed, after those asked for again
    std::vector<base::Id> gone;                            ///< records that left the device's scope
    std::string scope;                                     ///< what it may see, in the server's words
    std::optional<store::RangeSums> ranges; ///< what the server has where we hold something else; none: not compared
    std::optional<store::DeviceStore::Reread> reread; ///< some of the states are of ranges that are read again
    bool revoked = false; ///< this device was revoked: what it sends is set aside, and it gets nothing
    bool wipe = false;    ///< and it is to forget everything once all of it has arrived
    std::string from;
    std::string to;
    bool more = false;
    std::int64_t head = 0;
    std::int64_t backedUpTo = 0;
    std::string digest; ///< 16 raw bytes over all records of the scope; empty where more is to come
};

/// The expanded body of an answer with status 200. Refusals: notFairbook (no NDJSON, or another first line than the
/// welcome), unsupported (a version that we did not offer), malformed (also an answer that was cut off), tooLong,
/// tooDeep.
[[nodiscard]] base::Result<SyncAnswer> readSyncAnswer(const HttpAnswer& answer);

/// Why a server refused: by its problem+json; an answer that is none is not from Fairbook. Codes: unauthorized,
/// revoked, malformed, tooLong, unsupported, throttled (detail: seconds), unreachable (the server is there, and cannot
/// now).
[[nodiscard]] base::Error refusalOf(const HttpAnswer& answer);

/// `type` without its parameters, as in "application/json; charset=utf-8".
[[nodiscard]] bool isContentType(std::string_view header, std::string_view type);

} // namespace fairbook::sync

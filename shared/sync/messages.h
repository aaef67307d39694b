// shared/sync/messages.h: the words of the wire, version 1: what a device says first, what it pushes, what it is told.
// One line of JSON each (NDJSON); docs/protocol.md shows them, and a test replays what it shows.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/model/operation.h"
#include "shared/store/range_digests.h"

namespace fairbook::sync {

inline constexpr int protocolOldest = 1;
inline constexpr int protocolNewest = 1;
/// What this version can take beyond the first actions: what a server announces, and what an operation may `need`.
inline constexpr std::array<std::string_view, 3> capabilities{"erase", "merge", "ranges"};
inline constexpr std::string_view rangesCapability = "ranges"; ///< a difference is read again range by range
inline constexpr std::string_view ndjson = "application/x-ndjson";

// Limits of one exchange, in bytes of expanded text and in lines. A device stays below them, a server refuses above
// them.
inline constexpr std::size_t requestBytesMax = 8U << 20U;
inline constexpr std::size_t requestOperationsMax = 10'000;
inline constexpr std::size_t answerStatesBytesMax = 4U << 20U;
inline constexpr std::int64_t answerRowsMax = 10'000;
inline constexpr std::size_t answerBytesMax = 24U << 20U; ///< a page of states, the rows asked for again, and verdicts
inline constexpr std::size_t answerLineBytesMax = 8U << 20U;
inline constexpr std::size_t refetchMax = 500;
inline constexpr std::size_t asideMax = 500;
inline constexpr std::size_t capabilitiesMax = 64;

/// Ranges that the device is reading again.
struct RereadAsked
{
    store::Ranges ranges;
    std::string after; ///< the cursor that it was given last; empty: from the beginning
};

/// The first line of a request.
struct Hello
{
    int protocolMin = protocolOldest;
    int protocolMax = protocolNewest;
    std::vector<std::string> capabilities;
    int schema = model::schemaVersion;
    std::string app;
    std::string incarnation;
    std::int64_t last = 0;     ///< the last number that this incarnation used
    std::int64_t accepted = 0; ///< the last number whose verdict the device holds
    base::Instant wall;        ///< the device's clock, whatever it says
    std::int64_t monotonicMs = 0;
    std::string cursor; ///< empty: from the beginning
    std::string former; ///< the cursor of before the server went back, to whoever gives back; empty: of no use
    std::vector<base::Id> refetch;             ///< records whose hash differed: their full states are asked for
    std::vector<std::int64_t> aside;           ///< numbers that were set aside: was any of them let in since?
    std::vector<model::Earlier> asideBefore;   ///< the same of earlier incarnations, by dot and id
    std::optional<store::RangeDigests> ranges; ///< what the device holds: where does that differ?
    std::optional<RereadAsked> reread;
    std::size_t bytesMax = answerStatesBytesMax;
    std::int64_t rowsMax = answerRowsMax;
};

[[nodiscard]] std::string writeHello(const Hello& hello);

/// Refusals: malformed (detail: the member), unsupported (no common version), and those of parseJson.
[[nodiscard]] base::Result<Hello> parseHello(std::string_view line);

/// Ranges on the wire: {"c1":"<16 bytes in base64url>"}, by the two digits that their ids end with. Refusal: malformed.
[[nodiscard]] base::Json rangeSumsJson(const store::RangeSums& sums);
[[nodiscard]] base::Result<store::RangeSums> readRangeSums(const base::Json& json);

/// One line after the hello. A line that is no operation keeps its bytes and its reason: it gets a verdict like the
/// others.
struct PushedOperation
{
    std::string line;
    std::string hash; ///< SHA-256 over exactly these bytes
    base::Result<model::Operation> operation;
    bool taken = false; ///< its values are in a record: what it said is to be read from the line again
};

[[nodiscard]] PushedOperation pushedOperation(std::string_view line);

/// What became of one number; numbers that have none were accepted.
struct WireVerdict
{
    std::int64_t number = 0;
    std::string verdict; ///< quarantined
    std::string reason;  ///< a code's name
};

/// Takes the next non-empty line off `rest`; none at the end.
[[nodiscard]] std::optional<std::string_view> nextLine(std::string_view& rest);

/// `text` as a JSON string with its quotes.
[[nodiscard]] std::string jsonText(std::string_view text);

/// A body ready to travel. Very repetitive text travels as it is: packed, its ratio would look like a bomb to the
/// reader.
struct PackedBody
{
    std::string bytes;
    bool zstd = false;
};
[[nodiscard]] PackedBody packBody(std::string body, int level = 3);

} // namespace fairbook::sync

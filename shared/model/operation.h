// shared/model/operation.h: one small immutable fact that a device wrote: "set these fields; this is what I had seen".
// It is one line of JSON, written once by its author; its SHA-256 is over exactly those bytes, and nobody re-encodes
// it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/hybrid_clock.h"
#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/dot.h"

namespace fairbook::model {

inline constexpr std::size_t operationBytesMax = 256U * 1024U;
inline constexpr int schemaVersion = 1;
inline constexpr std::size_t pathsMax = 1000;      ///< in `set`, and in `base`
inline constexpr std::size_t baseDotsMax = 64;     ///< of one path; more siblings than that take a second decision
inline constexpr std::size_t recordDotsMax = 4096; ///< of "*"
inline constexpr int operationDepthMax = 8;
inline constexpr std::size_t earlierMax = 8; ///< in `was`

enum class Action
{
    create,
    set,
    remove,
    restore,
    merge, ///< shared/model/merge.h has these three
    unmerge,
    notDuplicate,
    erase, ///< nothing of the record stays, and nothing ever brings it back
    unknown
};

/// What a reader must announce before it can take the action ("merge", "erase"); empty: every version takes it.
[[nodiscard]] std::string_view capabilityOf(Action action);

/// k of m: the operations of one gesture are applied together or not at all.
struct Group
{
    int index = 1;
    int count = 1;
};

/// A name under which an operation was written before it got its present one.
struct Earlier
{
    Dot dot;
    base::Id operation;
    bool answered = false; ///< a server had given this number its verdict: nobody else's write ever had the dot
};

struct Operation
{
    base::Id id;              ///< idempotency key
    std::string incarnation;  ///< the installation that wrote it
    std::uint64_t number = 0; ///< contiguous from 1 per incarnation
    Group group;
    std::string type; ///< record type; unknown ones are kept
    base::Id record;
    Action action = Action::set;
    base::Json set = base::Json::object();        ///< path -> value; a path is `field` or `field/element`; null removes
    std::map<std::string, std::vector<Dot>> base; ///< path -> dots on the screen when the form was opened; for
                                                  ///< remove and restore the path is "*": all dots of the record
    base::Hlc stamp;    ///< the author's hybrid clock, corrected by what it knew of the server
    base::Instant wall; ///< the author's own clock, whatever it said
    int zoneMinutes = 0;
    std::string app; ///< version of the program
    int schema = schemaVersion;
    std::vector<std::string> need; ///< capabilities without which it must not be applied
    std::vector<Earlier> was;      ///< the same write: only one of them all counts (docs/decisions/0018)
    Dot of;                        ///< a write that a server may have lost, given back; empty: it is a write of its own

    [[nodiscard]] Dot dot() const { return makeDot(incarnation, number); }
    [[nodiscard]] Dot counts() const { return of.empty() ? dot() : of; } ///< the write that a record then has
};

/// The line, without its line feed. Written once.
[[nodiscard]] std::string writeOperation(const Operation& operation);

/// The line of an operation that got another name since: `operation` says its id, number, group, base and `was`, and
/// the line whatever else it says, also what this version does not know. Refusals: those of parseOperation.
[[nodiscard]] base::Result<std::string> rewriteOperation(std::string_view line, const Operation& operation);

/// Refusals: those of parseJson; badValue (detail: the member). An action this version does not know is
/// Action::unknown.
[[nodiscard]] base::Result<Operation> parseOperation(std::string_view line);

/// Whether parseOperation takes the line that writeOperation makes of it, as far as it is not too long. Refusal:
/// badValue (detail: the member).
[[nodiscard]] base::Result<void> checkOperation(const Operation& operation);

/// As parseOperation, of a line of one's own: it says what it says, also beyond the limits that are for everybody else.
[[nodiscard]] base::Result<Operation> parseOwnOperation(std::string_view line);

/// As parseOperation, for a reader that has the line as JSON already.
[[nodiscard]] base::Result<Operation> operationOf(const base::Json& json);

} // namespace fairbook::model

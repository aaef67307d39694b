// shared/base/simulation.h: where the simulator (tests/simulate) takes hold of the product's steps: it can cut the
// power at a crash point, and it can switch a deliberate mistake on, to see that it would be found. In every other
// build both are empty and cost nothing.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace fairbook::base {

/// Steps between which a machine may stop. A name that is not listed does not compile; one that is never reached fails
/// the simulator's test. A device's first, then a server's.
inline constexpr auto crashPoints = std::to_array<std::string_view>({
    "gesture.begun",       "gesture.edit",   "gesture.before_commit", "gesture.committed",    "page.begun",
    "page.verdicts_taken", "page.state",     "page.before_commit",    "page.committed",       "fork.begun",
    "fork.before_commit",  "fork.committed", "resend.begun",          "resend.before_commit", "resend.committed",
    "feed.restarted",      "master.begun",   "push.logged",           "push.records_written", "master.before_commit",
    "master.committed",    "answer.begun",   "epoch.before_commit",   "epoch.committed",      "backup.before_marks",
    "backup.marked",
});

/// Deliberate mistakes, one at a time. Each is a line where it would be made.
inline constexpr auto mutants = std::to_array<std::string_view>({
    "none",
    "cursor before rows",
    "cursor off by one",
    "epoch not looked at",
    "acknowledged, not committed",
    "commit does not sync",
    "repeat known by number only",
    "group not atomic",
    "verdict skipped",
    "quarantine drops bytes",
    "pending dropped when accepted",
    "confirmed work is not sent again",
    "resend off by one",
    "what a server lost is not given back",
    "backup not waited for",
    "backup marked too far",
    "fork forgets what waits",
    "fork keeps old names",
    "twins are strangers",
    "overlay dropped by a page",
    "hash of own work not checked",
    "a doubt is forgotten",
    "what was seen is forgotten",
    "the last writer wins",
    "empty hides full",
    "delete wins",
    "restore is ignored",
    "tombstones are collected",
    "clock does not carry",
    "every clock is believed",
    "merge edge forgotten",
    "unmerge takes all back",
    "late work revives the erased",
    "erased words stay in the log",
    "erased words stay on a device",
    "an erasure is believed at once",
    "files keep traces of the erased",
    "a scope forgets who left",
    "what is below stays in a scope",
    "the past is current",
    "another scope sweeps nothing",
});

/// Where `name` stands in a list; a name that is not there is no constant expression.
consteval std::size_t placeOf(std::span<const std::string_view> names, std::string_view name)
{
    for (std::size_t place = 0; place < names.size(); ++place)
        if (names[place] == name)
            return place;
    throw "no such name in shared/base/simulation.h";
}

inline constexpr std::size_t firstOfServer = placeOf(crashPoints, "master.begun");

struct CrashPoint
{
    consteval CrashPoint(const char* name) : place(placeOf(crashPoints, name)) {}
    std::size_t place;
};

struct Mutant
{
    consteval Mutant(const char* name) : place(placeOf(mutants, name)) {}
    std::size_t place;
};

#ifdef FAIRBOOK_SIMULATED
void crashPoint(CrashPoint point);         ///< returns, or leaves by throwing: the power is gone
[[nodiscard]] bool mutant(Mutant mistake); ///< this mistake is to be made
#else
inline void crashPoint(CrashPoint /*point*/) {}
[[nodiscard]] constexpr bool mutant(Mutant /*mistake*/)
{
    return false;
}
#endif

} // namespace fairbook::base

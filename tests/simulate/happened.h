// tests/simulate/happened.h: how often something happened in the worlds: what a run of the simulator stands for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fairbook::simulate {

enum class Happening
{
    powerCut,        ///< what was not synced is lost, in part
    kill,            ///< a program ended, its writes stay
    failedCall,      ///< of the disk: the step around it was refused
    repeatedRequest, ///< that had been carried out before
    lostMessage,     ///< a request or an answer
    brokenMessage,   ///< cut or garbled
    strangeAnswer,   ///< a portal's, or of something between
    clockJump,
    deviceCopy,        ///< restored from an old one, or cloned
    serverBack,        ///< the server went back to a backup
    serverFurtherBack, ///< to one from before its newest
    merge,
    unmerge,
    erasure,
    scopeChange,
    scopeLeft, ///< a record left the scope of somebody who had been given it
    count
};

inline constexpr auto happeningNames = std::to_array<std::string_view>(
    {"power_cuts", "kills", "failed_calls", "repeated_requests", "lost_messages", "broken_messages", "strange_answers",
     "clock_jumps", "device_copies", "server_restores", "older_restores", "merges", "unmerges", "erasures",
     "scope_changes", "scope_exits"});
static_assert(happeningNames.size() == static_cast<std::size_t>(Happening::count));

class Happened
{
public:
    std::uint64_t& operator[](Happening what) { return counts_[static_cast<std::size_t>(what)]; }
    [[nodiscard]] std::uint64_t operator[](Happening what) const { return counts_[static_cast<std::size_t>(what)]; }
    [[nodiscard]] auto begin() { return counts_.begin(); }
    [[nodiscard]] auto end() { return counts_.end(); }
    [[nodiscard]] std::uint64_t at(std::size_t place) const { return counts_[place]; }

    Happened& operator+=(const Happened& other)
    {
        for (std::size_t place = 0; place < counts_.size(); ++place)
            counts_[place] += other.counts_[place];
        return *this;
    }

private:
    std::array<std::uint64_t, static_cast<std::size_t>(Happening::count)> counts_{};
};

} // namespace fairbook::simulate

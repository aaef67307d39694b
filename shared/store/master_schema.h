// shared/store/master_schema.h: how the master's numbers are packed into keys. The tables: migrations/master_*.sql.
#pragma once

#include <cstdint>

namespace fairbook::store {

inline constexpr const char* masterFile = "master.db";

/// An operation's key: which incarnation, and its number. One b-tree holds the log in the order it is asked for.
inline constexpr std::int64_t numbersPerIncarnation = std::int64_t{1} << 40U;

[[nodiscard]] constexpr std::int64_t operationKey(std::int64_t incarnation, std::int64_t number)
{
    return incarnation * numbersPerIncarnation + number;
}

} // namespace fairbook::store

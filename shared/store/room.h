// shared/store/room.h: the room that is left on the disk of a device's base, before it is needed. Asking is one call of
// the system (statvfs), cheap enough for each status.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace fairbook::store {

/// Below this a person is told to make room (docs/reliability.md, R-04): bytes.
inline constexpr std::uint64_t lowRoomBytes = 200ULL << 20U;

/// Bytes that this program may still write beside `folder`; none where the system does not say, and in memory.
[[nodiscard]] std::optional<std::uint64_t> freeRoom(const std::filesystem::path& folder);

/// Bytes held beside a base for the day when its disk is full, and what must be free to set them aside: one capture
/// without a photo writes a tenth of them (tests/e2e/fault_test.py).
inline constexpr std::uint64_t reserveBytes = 2ULL << 20U;
inline constexpr std::uint64_t reserveRoomBytes = 8 * reserveBytes;

/// Sets the reserve aside, where there is none and enough room. What cannot be done now is done the next time.
void keepReserve(const std::filesystem::path& folder);
/// Gives it up: there is a little room again. False: there was none.
[[nodiscard]] bool releaseReserve(const std::filesystem::path& folder);

/// There is less than `lowRoomBytes`. False where the system does not say.
[[nodiscard]] bool roomIsLow(const std::filesystem::path& folder);

} // namespace fairbook::store

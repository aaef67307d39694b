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

/// There is less than `lowRoomBytes`. False where the system does not say.
[[nodiscard]] bool roomIsLow(const std::filesystem::path& folder);

} // namespace fairbook::store

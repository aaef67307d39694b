#include "shared/store/room.h"

#include <system_error>

namespace fairbook::store {

std::optional<std::uint64_t> freeRoom(const std::filesystem::path& folder)
{
    if (folder.empty())
        return std::nullopt;
    std::error_code failed;
    const std::filesystem::space_info space = std::filesystem::space(folder, failed);
    if (failed)
        return std::nullopt;
    return space.available;
}

bool roomIsLow(const std::filesystem::path& folder)
{
    const auto room = freeRoom(folder);
    return room && *room < lowRoomBytes;
}

} // namespace fairbook::store

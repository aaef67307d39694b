#include "shared/store/room.h"

#include <string>
#include <system_error>

#include "shared/base/durable_file.h"
#include "shared/base/error.h"

namespace fairbook::store {
namespace {

constexpr const char* reserveFile = "fairbook.reserve";

} // namespace

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

void keepReserve(const std::filesystem::path& folder)
{
    const auto room = freeRoom(folder);
    std::error_code failed;
    if (!room || *room < reserveRoomBytes || std::filesystem::exists(folder / reserveFile, failed))
        return;
    try {
        base::writeFile(folder / reserveFile, std::string(reserveBytes, 'r'));
    } catch (const base::StoreError&) {
        static_cast<void>(releaseReserve(folder)); // half a reserve holds room that others need
    }
}

bool releaseReserve(const std::filesystem::path& folder)
{
    std::error_code failed;
    return !folder.empty() && std::filesystem::remove(folder / reserveFile, failed) && !failed;
}

bool roomIsLow(const std::filesystem::path& folder)
{
    const auto room = freeRoom(folder);
    return room && *room < lowRoomBytes;
}

} // namespace fairbook::store

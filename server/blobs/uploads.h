// server/blobs/uploads.h: files on their way from devices. Each device writes its own unfinished copy
// (`partial/<device>/<sha256>`), so that nobody can spoil another's; whose hash is right at its end is published. What
// is counted as there was synced first: bytes, then the number beside them (`.at`), then the answer.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/guarded.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/store/blob_files.h"

namespace fairbook::server {

inline constexpr std::size_t unfinishedMax = 32; ///< uploads of one device
inline constexpr std::int64_t unfinishedKeptMs = std::int64_t{7} * 24 * 3600 * 1000;

struct Chunk
{
    base::Id device;
    std::string name;        ///< a blob's name
    std::int64_t offset = 0; ///< bytes
    std::int64_t length = 0; ///< of the whole file
    std::string_view bytes;  ///< checked against their own hash before
};

struct Appended
{
    enum Outcome
    {
        taken,
        wrongOffset, ///< nothing was written
        wrongHash,   ///< the whole file is not what its name says: it was dropped
    } outcome = taken;
    std::int64_t offset = 0; ///< where the next chunk has to start
    bool complete = false;   ///< published
};

/// From any thread. All may throw base::StoreError.
class Uploads
{
public:
    explicit Uploads(const store::BlobFiles& files) : files_(files) {}

    /// How much of the file this device has brought, if it is not complete yet.
    [[nodiscard]] std::int64_t offset(base::Id device, std::string_view name);

    /// Refusals: tooLong (beyond the length, or the length beyond the limit), badValue (another length than before),
    /// throttled (too many unfinished).
    [[nodiscard]] base::Result<Appended> append(const Chunk& chunk);

    /// Drops what any device has brought of these.
    void forget(const std::vector<std::string>& names);

    /// Drops what nobody went on with for a week.
    void sweep(base::Instant now);

private:
    struct Place;
    [[nodiscard]] std::filesystem::path fileOf(base::Id device, std::string_view name) const;
    [[nodiscard]] base::Result<Appended> append(const Chunk& chunk, const std::filesystem::path& file);

    /// One request at a time works on a file.
    struct Turn
    {};
    [[nodiscard]] base::Guarded<Turn>& turnOf(std::string_view name);

    const store::BlobFiles& files_;
    std::array<base::Guarded<Turn>, 16> turns_;
};

} // namespace fairbook::server

// shared/store/blob_files.h: photos and files in a folder, each under its SHA-256: `ab/abcd…` (64 hexadecimal digits).
// A name appears only when all bytes are on the disk and are what the name says, and what it names never changes. The
// same on a device (beside fairbook.db) and on the server (beside master.db).
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::store {

inline constexpr const char* blobFolder = "blobs"; ///< beside the base
inline constexpr std::size_t blobBytesMax = std::size_t{20} << 20U;
inline constexpr std::size_t blobChunkBytesMax = std::size_t{1} << 20U; ///< of one request

/// 64 digits, lower case: nothing else may become a part of a path.
[[nodiscard]] bool isBlobName(std::string_view text);

/// The name of these bytes.
[[nodiscard]] std::string blobName(std::string_view bytes);

class BlobFiles
{
public:
    explicit BlobFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Makes nothing: where a file of that name is or would be.
    [[nodiscard]] std::filesystem::path pathOf(std::string_view name) const;
    /// Its size where it is there.
    [[nodiscard]] std::optional<std::int64_t> size(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const { return size(name).has_value(); }

    /// On the disk when it returns, whatever was there before. The name. Refusal: tooLong.
    [[nodiscard]] base::Result<std::string> put(std::string_view bytes) const;

    /// Gives a whole file (in the same file system, already synced) its name. Refusal: hash (the file is gone then).
    [[nodiscard]] base::Result<void> publish(const std::filesystem::path& file, std::string_view name) const;

    /// Refusals: notFound, hash (damaged).
    [[nodiscard]] base::Result<std::string> read(std::string_view name) const;

    void remove(std::string_view name) const;

    /// Every published name, in no order.
    void each(const std::function<void(const std::string& name)>& visit) const;

    /// What calls that were cut off left behind. Not while another program may be in put().
    void removeHalfWritten() const;

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

private:
    std::filesystem::path folder_;
};

} // namespace fairbook::store

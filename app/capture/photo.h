// app/capture/photo.h: a photo becomes an attachment: what it is, and a picture of a few kilobytes that travels in the
// record, so that a list shows it long before the original comes.
#pragma once

#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/model/edit.h"

namespace fairbook::app {

inline constexpr std::size_t thumbBytesMax = 8 * 1024; ///< base64, as it stands in the record
inline constexpr int thumbSideMax = 320;               ///< pixels

struct Photo
{
    std::string mime;  ///< image/jpeg, image/png, image/webp …, by its bytes
    std::string thumb; ///< base64 of a JPEG
};

/// Refusals: those of readPicture().
[[nodiscard]] base::Result<Photo> readPhoto(std::string_view bytes);

/// The record of a stored file (`sha256`: its name in the BlobStore).
[[nodiscard]] model::Edit attachmentEdit(base::Id id, base::Id owner, const Photo& photo, const std::string& sha256,
                                         std::int64_t size, const std::string& fileName);

} // namespace fairbook::app

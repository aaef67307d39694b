// app/capture/picture.h: bytes from anywhere as pixels: under limits, and only kinds that are nothing but pixels (an
// SVG may name other files). Any thread; a large photo takes a tenth of a second, so never the one that draws.
#pragma once

#include <string>
#include <string_view>

#include <QImage>

#include "shared/base/error.h"

namespace fairbook::app {

/// By what the file says of itself, before anything of it is decoded. A JPEG is shrunk while it is read, the others
/// stand in memory whole.
inline constexpr qint64 jpegPixelsMax = 64'000'000;
inline constexpr qint64 picturePixelsMax = 32'000'000;
inline constexpr int shownSideMax = 4096; ///< pixels of an original on the screen: what every graphics card takes

struct Picture
{
    QImage image;     ///< as the camera was held, `sideMax` pixels at most
    QSize size;       ///< as the camera was held, before it was shrunk
    std::string mime; ///< image/jpeg, image/png, image/webp …, by its bytes
};

/// Refusals: tooLong (bytes or pixels), badValue (no picture that can be read).
[[nodiscard]] base::Result<Picture> readPicture(std::string_view bytes, int sideMax);

} // namespace fairbook::app

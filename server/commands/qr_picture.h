// server/commands/qr_picture.h: a text as a QR code (ISO/IEC 18004, through libqrencode), for a terminal and for files.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"

namespace fairbook::server {

struct QrPicture
{
    int width = 0;                  ///< modules on a side, quiet zone included
    std::vector<std::uint8_t> dark; ///< row by row, 1 is dark
};

/// Error correction M, a quiet zone of 4 modules. Refusal: tooLong.
[[nodiscard]] base::Result<QrPicture> qrPicture(std::string_view text);

/// Half-block characters, light on dark as terminals are; two rows of modules a line.
[[nodiscard]] std::string toBlocks(const QrPicture& picture);
[[nodiscard]] std::string toSvg(const QrPicture& picture);
[[nodiscard]] std::string toPng(const QrPicture& picture); ///< 8 pixels a module, grey (W3C PNG, 3rd edition)

/// By the file's name, .png or .svg; readable by its owner only, as it lets one in. Refusals: badValue, exists.
[[nodiscard]] base::Result<void> writeQrFile(const QrPicture& picture, const std::filesystem::path& file);

} // namespace fairbook::server

// app/capture/read_code.h: the codes in a picture (QR, DataMatrix, Aztec, PDF417, Code 128 …), by zxing-cpp. Any
// thread; a large photo without a code takes a second, so never the one that draws.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <QImage>
#include <QRect>
#include <QString>

#include "shared/base/error.h"

namespace fairbook::app {

inline constexpr int codeSideMax = 4096;          ///< pixels; larger pictures are shrunk first
inline constexpr std::size_t codesMax = 16;       ///< of one picture
inline constexpr std::size_t codeTextMax = 7'100; ///< bytes: the most that a QR code holds (R-45)

struct FoundCode
{
    std::string text;      ///< UTF-8; of a binary code a data: address with its bytes in base64
    bool binary = false;   ///< the bytes are no text
    std::string symbology; ///< QRCode, DataMatrix, Code128 …, as zxing-cpp names them
    QRect where;           ///< pixels of the picture that was given
};

/// All codes, from top to bottom; empty where there is none. What is not found at once is looked for again in
/// smaller, sharper and inverted copies, a fixed number of times.
[[nodiscard]] std::vector<FoundCode> readCodes(const QImage& picture);

/// Of a file's bytes. Refusals: those of readPicture().
[[nodiscard]] base::Result<std::vector<FoundCode>> readCodes(std::string_view bytes);

/// The text of the first code of a picture file; none where it is no picture or shows no code.
[[nodiscard]] std::optional<std::string> readCode(const QString& file);

/// What a code without a declared charset says: UTF-8, else Cyrillic (windows-1251) or Western (windows-1252) where
/// every high byte is a letter of theirs, else `guess` (zxing's own, which knows the Japanese ones).
[[nodiscard]] std::string codeText(std::string_view bytes, std::string_view guess);

} // namespace fairbook::app

// app/capture/read_code.h: the text of the first code (QR, DataMatrix, Aztec …) in a picture; by zxing-cpp.
#pragma once

#include <optional>
#include <string>

#include <QString>

namespace fairbook::app {

inline constexpr int picturePixelsMax = 40'000'000; ///< larger pictures are refused by their header

/// None where the file is no picture, is too large, or shows no code.
[[nodiscard]] std::optional<std::string> readCode(const QString& file);

} // namespace fairbook::app

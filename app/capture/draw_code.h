// app/capture/draw_code.h: a text as a QR code, by zxing-cpp: a coupon, our own card.
#pragma once

#include <string_view>

#include <QImage>

namespace fairbook::app {

/// Black on white with a quiet zone, a pixel a module: to be scaled without smoothing. Null where it is too long.
[[nodiscard]] QImage drawCode(std::string_view text);

} // namespace fairbook::app

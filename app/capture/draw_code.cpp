#include "app/capture/draw_code.h"

#include <stdexcept>
#include <string>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

namespace fairbook::app {

QImage drawCode(std::string_view text)
{
    constexpr int quietZone = 4; // ISO/IEC 18004: four modules on each side
    try {
        const auto bits = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                              .setEncoding(ZXing::CharacterSet::UTF8)
                              .setMargin(quietZone)
                              .encode(std::string(text), 0, 0);
        QImage image(bits.width(), bits.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < bits.height(); ++y)
            for (int x = 0; x < bits.width(); ++x)
                image.scanLine(y)[x] = bits.get(x, y) ? 0 : 255;
        return image;
    } catch (const std::exception&) { // zxing-cpp says so that a text does not fit
        return {};
    }
}

} // namespace fairbook::app

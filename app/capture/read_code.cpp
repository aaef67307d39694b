#include "app/capture/read_code.h"

#include <QImage>
#include <QImageReader>

#include <ZXing/ReadBarcode.h>
#include <ZXing/TextUtfEncoding.h>

namespace fairbook::app {
namespace {

std::optional<std::string> readIn(const QImage& image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(grey.bytesPerLine()));
    const auto found = ZXing::ReadBarcode(view);
    return found.isValid() ? std::optional(ZXing::TextUtfEncoding::ToUtf8(found.text())) : std::nullopt;
}

} // namespace

std::optional<std::string> readCode(const QString& file)
{
    QImageReader reader(file);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > picturePixelsMax)
        return std::nullopt;
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (auto text = readIn(image))
        return text;
    // Noise hides a code from zxing 1.4, and so do light modules on dark: a smaller picture, then the inverted one.
    if (auto text = readIn(image.scaled(image.size() * 0.6, Qt::KeepAspectRatio, Qt::SmoothTransformation)))
        return text;
    image.invertPixels();
    return readIn(image);
}

} // namespace fairbook::app

#include "app/capture/picture.h"

#include <algorithm>
#include <cstdint>

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>

#include "shared/store/blob_files.h"

namespace fairbook::app {
namespace {

constexpr const char* readKinds[] = {"jpeg", "png", "webp", "gif", "bmp"};

/// As the image formats call it; empty: none that we read.
QByteArray kindOf(const QImageReader& reader)
{
    const QByteArray format = reader.format() == "jpg" ? QByteArray("jpeg") : reader.format();
    return std::find(std::begin(readKinds), std::end(readKinds), format) == std::end(readKinds) ? QByteArray() : format;
}

bool isTooLarge(QSize size, const QByteArray& kind)
{
    return qint64{size.width()} * size.height() > (kind == "jpeg" ? jpegPixelsMax : picturePixelsMax);
}

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (const char byte : bytes)
        number = number << 8U | static_cast<unsigned char>(byte);
    return number;
}

/// A PNG that breaks off after its pixels, with the end it lacks; libpng refuses it whole otherwise. Anything else is
/// as it was.
QByteArray withPngEnd(std::string_view bytes)
{
    constexpr std::size_t head = 8; // of the file; then chunks of length, name, data, checksum
    constexpr std::size_t frame = 12;
    std::size_t at = head;
    bool hasPixels = false;
    while (bytes.size() - at >= frame) {
        const std::uint32_t length = bigEndian(bytes.substr(at, 4));
        if (length > bytes.size() - at - frame || bytes.substr(at + 4, 4) == "IEND")
            break;
        hasPixels = hasPixels || bytes.substr(at + 4, 4) == "IDAT";
        at += frame + length;
    }
    const bool broken = hasPixels && (bytes.size() - at < frame || bytes.substr(at + 4, 4) != "IEND");
    if (!broken)
        return QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QByteArray(bytes.data(), static_cast<qsizetype>(at)) + QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", frame);
}

QByteArray dataOf(std::string_view bytes)
{
    constexpr std::string_view png = "\x89PNG\r\n\x1a\n";
    return bytes.substr(0, png.size()) == png
               ? withPngEnd(bytes)
               : QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

base::Result<Picture> readPicture(std::string_view bytes, int sideMax)
{
    if (bytes.size() > store::blobBytesMax)
        return base::refuse(base::Code::tooLong, "photo");
    QByteArray raw = dataOf(bytes);
    QBuffer buffer(&raw);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray kind = kindOf(reader);
    if (kind.isEmpty())
        return base::refuse(base::Code::badValue, "photo");
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return base::refuse(base::Code::badValue, "photo");
    if (isTooLarge(size, kind))
        return base::refuse(base::Code::tooLong, "pixels");
    if (std::max(size.width(), size.height()) > sideMax)
        reader.setScaledSize(size.scaled(sideMax, sideMax, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage picture = reader.read();
    if (picture.isNull())
        return base::refuse(base::Code::badValue, "photo");
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return Picture{
        .image = std::move(picture), .size = turned ? size.transposed() : size, .mime = "image/" + kind.toStdString()};
}

} // namespace fairbook::app

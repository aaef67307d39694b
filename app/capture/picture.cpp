#include "app/capture/picture.h"

#include <algorithm>

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

} // namespace

base::Result<Picture> readPicture(std::string_view bytes, int sideMax)
{
    if (bytes.size() > store::blobBytesMax)
        return base::refuse(base::Code::tooLong, "photo");
    QByteArray raw = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
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
    return Picture{.image = std::move(picture), .mime = "image/" + kind.toStdString()};
}

} // namespace fairbook::app

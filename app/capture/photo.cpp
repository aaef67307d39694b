#include "app/capture/photo.h"

#include <algorithm>

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QImageReader>

#include "shared/store/blob_files.h"

namespace fairbook::app {
namespace {

constexpr int qualities[] = {75, 55, 35, 20};
constexpr int smallestSide = 40;

/// The best that fits: quality first, then size.
std::string thumbOf(const QImage& picture)
{
    for (int side = thumbSideMax; side >= smallestSide; side = side * 3 / 4) {
        const QImage small =
            picture.scaled(QSize(side, side).boundedTo(picture.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (const int quality : qualities) {
            QByteArray jpeg;
            QBuffer buffer(&jpeg);
            buffer.open(QIODevice::WriteOnly);
            small.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", quality);
            const QByteArray text = jpeg.toBase64();
            if (!text.isEmpty() && static_cast<std::size_t>(text.size()) <= thumbBytesMax)
                return text.toStdString();
        }
    }
    return {};
}

} // namespace

base::Result<Photo> readPhoto(std::string_view bytes)
{
    if (bytes.size() > store::blobBytesMax)
        return base::refuse(base::Code::tooLong, "photo");
    QByteArray raw = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QBuffer buffer(&raw);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // as the camera was held
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if (size.isValid() && std::max(size.width(), size.height()) > 2 * thumbSideMax)
        reader.setScaledSize(size.scaled(2 * thumbSideMax, 2 * thumbSideMax, Qt::KeepAspectRatio));
    const QImage picture = reader.read();
    if (picture.isNull() || format.isEmpty())
        return base::refuse(base::Code::badValue, "photo");
    return Photo{.mime = "image/" + (format == "jpg" ? "jpeg" : format.toStdString()), .thumb = thumbOf(picture)};
}

model::Edit attachmentEdit(base::Id id, base::Id owner, const Photo& photo, const std::string& sha256,
                           std::int64_t size, const std::string& fileName)
{
    base::Json set{{"owner", owner.text()}, {"kind", "photo"},  {"mime", photo.mime},
                   {"size", size},          {"sha256", sha256}, {"thumb", photo.thumb}};
    if (!fileName.empty())
        set["name"] = fileName;
    return {.action = model::Action::create, .type = "attachment", .record = id, .set = std::move(set), .base = {}};
}

} // namespace fairbook::app

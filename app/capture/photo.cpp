#include "app/capture/photo.h"

#include <QBuffer>
#include <QByteArray>
#include <QImage>

#include "app/capture/picture.h"

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
    auto picture = readPicture(bytes, 2 * thumbSideMax);
    if (!picture)
        return tl::unexpected(picture.error());
    return Photo{.mime = std::move(picture->mime), .thumb = thumbOf(picture->image)};
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

#include "app/viewmodels/photo_provider.h"

#include "app/capture/photo.h"
#include "app/capture/picture.h"

namespace fairbook::app {
namespace {

constexpr QLatin1String thumbPrefix("thumb/");
constexpr QLatin1String originalPrefix("original/");

QImage imageIn(std::string_view bytes, int sideMax)
{
    auto picture = readPicture(bytes, sideMax);
    return picture ? std::move(picture->image) : QImage();
}

} // namespace

PhotoProvider::PhotoProvider(const std::filesystem::path& folder)
    : QQuickImageProvider(Image, ForceAsynchronousImageLoading), files_(folder / store::blobFolder)
{}

QImage PhotoProvider::requestImage(const QString& id, QSize* size, const QSize& requested)
{
    QImage image = imageOf(id);
    if (size != nullptr)
        *size = image.size();
    return image.isNull() || requested.width() <= 0 || requested.height() <= 0 ||
                   (image.width() <= requested.width() && image.height() <= requested.height())
               ? image
               : image.scaled(requested, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
}

QImage PhotoProvider::imageOf(const QString& id) const
{
    if (id.startsWith(thumbPrefix)) {
        const QByteArray jpeg =
            QByteArray::fromBase64(id.mid(thumbPrefix.size()).toLatin1(), QByteArray::Base64UrlEncoding);
        return imageIn({jpeg.constData(), static_cast<std::size_t>(jpeg.size())}, thumbSideMax);
    }
    if (!id.startsWith(originalPrefix))
        return {};
    const std::string name = id.mid(originalPrefix.size()).toStdString();
    if (!store::isBlobName(name))
        return {};
    try {
        const auto bytes = files_.read(name);
        return bytes ? imageIn(*bytes, shownSideMax) : QImage();
    } catch (const base::StoreError&) {
        return {}; // the page says that it cannot be shown
    }
}

QString PhotoProvider::thumbUrl(std::string_view base64)
{
    if (base64.empty() || base64.size() > thumbBytesMax)
        return {};
    const QByteArray raw = QByteArray::fromBase64(QByteArray(base64.data(), static_cast<qsizetype>(base64.size())));
    return QStringLiteral("image://photo/thumb/") +
           QString::fromLatin1(raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString PhotoProvider::originalUrl(std::string_view sha256)
{
    return store::isBlobName(sha256) ? QStringLiteral("image://photo/original/") +
                                           QString::fromLatin1(sha256.data(), qsizetype(sha256.size()))
                                     : QString();
}

} // namespace fairbook::app

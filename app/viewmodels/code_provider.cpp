#include "app/viewmodels/code_provider.h"

#include "app/capture/draw_code.h"
#include "shared/base/hash.h"

namespace fairbook::app {

QImage CodeProvider::requestImage(const QString& id, QSize* size, const QSize&)
{
    const auto text = base::fromBase64Url(id.toStdString());
    QImage image = text ? drawCode(*text) : QImage();
    if (size != nullptr)
        *size = image.size();
    return image;
}

QString CodeProvider::urlOf(std::string_view text)
{
    return text.empty() ? QString()
                        : QStringLiteral("image://") + QLatin1String(host) + QLatin1Char('/') +
                              QString::fromStdString(base::toBase64Url(text));
}

} // namespace fairbook::app

// app/viewmodels/code_provider.h: codes for QML: "image://code/<base64url of the text>". Qt calls it on its own reading
// thread, never on the one that draws.
#pragma once

#include <string_view>

#include <QQuickImageProvider>

namespace fairbook::app {

class CodeProvider : public QQuickImageProvider
{
public:
    static constexpr const char* host = "code"; ///< of its URLs

    CodeProvider() : QQuickImageProvider(QQuickImageProvider::Image) {}

    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;

    [[nodiscard]] static QString urlOf(std::string_view text); ///< empty of an empty text
};

} // namespace fairbook::app

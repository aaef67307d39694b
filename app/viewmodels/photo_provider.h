// photo_provider.h: the pictures of a client for QML: "image://photo/thumb/<base64url of the record's thumbnail>" and
// "image://photo/original/<SHA-256>". Qt calls it on its own reading thread, never on the one that draws.
#pragma once

#include <filesystem>

#include <QQuickImageProvider>

#include "shared/store/blob_files.h"

namespace fairbook::app {

class PhotoProvider : public QQuickImageProvider
{
public:
    static constexpr const char* host = "photo"; ///< of its URLs

    /// `folder`: of the base. What is in its blob folder never changes under a name, so no lock is needed.
    explicit PhotoProvider(const std::filesystem::path& folder);

    /// Nothing: not here, damaged, no picture, or over a limit.
    QImage requestImage(const QString& id, QSize* size, const QSize& requested) override;

    /// The URL of a thumbnail as it stands in a record (base64); empty where it is over the limit or not there.
    [[nodiscard]] static QString thumbUrl(std::string_view base64);
    [[nodiscard]] static QString originalUrl(std::string_view sha256);

private:
    [[nodiscard]] QImage imageOf(const QString& id) const;

    store::BlobFiles files_;
};

} // namespace fairbook::app

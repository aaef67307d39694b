#include "app/viewmodels/photos_model.h"

#include <algorithm>
#include <set>

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include "app/capture/photo.h"
#include "app/viewmodels/photo_provider.h"
#include "app/viewmodels/texts.h"
#include "shared/store/blob_store.h"

namespace fairbook::app {
namespace {

using base::Code;

constexpr std::int64_t unsentMax = 10'000; ///< of all photos that are only here, as far as they are told apart
constexpr int pastedQuality = 90;

/// Voice and files of other kinds are no pictures.
bool isPicture(const store::StoredRecord& stored)
{
    const base::Json& body = stored.record.body;
    return !stored.record.deleted() &&
           (base::textAt(body, "mime").starts_with("image/") || !base::textAt(body, "thumb").empty());
}

base::Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::refuse(Code::notFound);
    if (file.size() > static_cast<qint64>(store::blobBytesMax))
        return base::refuse(Code::tooLong);
    return file.read(static_cast<qint64>(store::blobBytesMax) + 1);
}

base::Result<QByteArray> bytesOfPicture(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", pastedQuality))
        return base::refuse(Code::badValue);
    return bytes;
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

PhotosModel::PhotosModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), rows_({{"key", [](const Row& row) { return row.key; }},
                                        {"title", [](const Row& row) { return row.title; }},
                                        {"detail", [](const Row& row) { return row.detail; }},
                                        {"thumb", [](const Row& row) { return row.thumb; }},
                                        {"original", [](const Row& row) { return row.original; }},
                                        {"place", [](const Row& row) { return row.place; }},
                                        {"note", [](const Row& row) { return row.note; }},
                                        {"progress", [](const Row& row) { return row.progress; }}})
{
    connect(&access, &StoreAccess::changed, this, &PhotosModel::reload);
}

QString PhotosModel::refusal() const
{
    if (!refused_)
        return {};
    const QString file = refused_->detail.empty() ? tr("The pasted picture") : Texts::of(refused_->detail);
    if (refused_->code == Code::tooLong)
        return tr("%1 is too large for a photo (20 MB, 64 megapixels).").arg(file);
    if (refused_->code == Code::notFound)
        return tr("%1 could not be read.").arg(file);
    return tr("%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).").arg(file);
}

void PhotosModel::load(const QString& client)
{
    client_ = client;
    photos_.clear();
    refused_.reset();
    show();
    reload();
}

void PhotosModel::followSync(const QString& state)
{
    sync_ = state;
    if (std::any_of(photos_.begin(), photos_.end(), [](const Photo& photo) { return photo.wanted; }))
        reload(); // bytes came, or the reason why none come is another one
}

void PhotosModel::fetch(const QString& key)
{
    const auto found = std::find_if(photos_.begin(), photos_.end(), [&](const Photo& photo) {
        return Texts::of(photo.stored.record.id.text()) == key;
    });
    if (found == photos_.end() || found->here)
        return;
    store().ask(
        this,
        [name = base::textAt(found->stored.record.body, "sha256")](store::DeviceStore& store) {
            return store.blobs().want(name).has_value();
        },
        [this](bool asked) {
            if (asked)
                emit wanted();
            reload();
        });
}

void PhotosModel::addFiles(const QList<QUrl>& files)
{
    std::vector<Source> sources;
    for (const QUrl& file : files)
        if (file.isLocalFile())
            sources.push_back({file.toLocalFile(), {}});
    add(std::move(sources));
}

bool PhotosModel::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held == nullptr)
        return false;
    const QList<QUrl> files = held->urls();
    if (std::any_of(files.begin(), files.end(), [](const QUrl& file) { return file.isLocalFile(); })) {
        addFiles(files);
        return true;
    }
    const QImage picture = qvariant_cast<QImage>(held->imageData());
    if (picture.isNull())
        return false;
    add({{{}, picture}});
    return true;
}

void PhotosModel::add(std::vector<Source> sources)
{
    const auto client = base::Id::parse(client_.toStdString());
    if (sources.empty() || !client || adding_)
        return;
    sources.resize(std::min<std::size_t>(sources.size(), filesMax));
    adding_ = true;
    refused_.reset();
    emit changed();
    store().ask(
        this,
        [client = *client, sources = std::move(sources), &random = store().random()](store::DeviceStore& store) {
            return addAll(store, random, client, sources);
        },
        [this](const Added& added) { finishAdding(added); });
}

PhotosModel::Added PhotosModel::addAll(store::DeviceStore& store, base::Random& random, base::Id client,
                                       const std::vector<Source>& sources)
{
    Added added;
    model::Gesture gesture;
    std::vector<std::shared_ptr<store::BlobStore::Hold>> holds;
    const auto refuse = [&](Code code, const QString& file) {
        if (!added.refusal)
            added.refusal = base::Error{code, file.toStdString()};
    };
    for (const Source& source : sources) {
        const QString name = QFileInfo(source.file).fileName();
        const auto bytes = source.file.isEmpty() ? bytesOfPicture(source.picture) : bytesOfFile(source.file);
        const auto photo = bytes ? readPhoto(viewOf(*bytes)) : tl::unexpected(bytes.error());
        auto put = photo ? store.blobs().put(viewOf(*bytes)) : tl::unexpected(photo.error());
        if (!put) {
            refuse(put.error().code, name);
            continue;
        }
        gesture.push_back(attachmentEdit(base::Id::make(store.clock().now(), random), client, *photo, put->name,
                                         put->size, name.toStdString()));
        holds.push_back(std::move(put->hold));
    }
    if (gesture.empty())
        return added;
    if (const auto committed = store.commit(gesture)) {
        added.taken = static_cast<int>(gesture.size());
        added.lastNumber = committed->lastNumber;
    } else {
        refuse(committed.error().code, {});
    }
    return added;
}

void PhotosModel::finishAdding(const Added& added)
{
    adding_ = false;
    refused_ = added.refusal;
    emit changed();
    if (added.taken == 0)
        return;
    emit store().undoable(added.lastNumber, tr("%n photo(s) saved on this device", nullptr, added.taken));
    emit store().changed();
}

void PhotosModel::remove(const QString& key)
{
    for (const Photo& photo : photos_)
        if (Texts::of(photo.stored.record.id.text()) == key)
            store().write(
                this,
                [edit = model::removeEdit(photo.stored.record)](store::DeviceStore& store) {
                    return store.commit({edit});
                },
                tr("Photo removed"));
}

void PhotosModel::dismiss()
{
    refused_.reset();
    emit changed();
}

void PhotosModel::reload()
{
    const auto id = base::Id::parse(client_.toStdString());
    if (!id)
        return;
    store().ask(
        this, [id = *id](store::DeviceStore& store) { return photosOf(store, id); },
        [this, client = client_](std::vector<Photo> photos) {
            if (client != client_)
                return;
            photos_ = std::move(photos);
            show();
        });
}

std::vector<PhotosModel::Photo> PhotosModel::photosOf(store::DeviceStore& store, base::Id client)
{
    store::BlobStore& blobs = store.blobs();
    const auto names = [&](store::BlobState state) {
        auto list = blobs.inState(state, unsentMax);
        return std::set<std::string>(std::make_move_iterator(list.begin()), std::make_move_iterator(list.end()));
    };
    const auto unsent = names(store::BlobState::here);
    const auto wanted = names(store::BlobState::wanted);
    std::vector<Photo> photos;
    for (auto& stored : store.attachmentsOf(client, shownMax)) {
        if (!isPicture(stored))
            continue;
        const std::string name = base::textAt(stored.record.body, "sha256");
        Photo photo{.stored = std::move(stored), .author = {}, .here = blobs.has(name)};
        photo.author = store.authorOf(photo.stored.record.created).first;
        photo.unsent = photo.here && unsent.count(name) != 0;
        photo.wanted = !photo.here && wanted.count(name) != 0;
        photo.arrived = photo.wanted ? blobs.arrived(name) : 0;
        photos.push_back(std::move(photo));
    }
    return photos;
}

void PhotosModel::show()
{
    std::vector<Row> rows;
    for (const Photo& photo : photos_)
        rows.push_back(rowOf(photo));
    rows_.setRows(std::move(rows));
    emit changed();
}

PhotosModel::Row PhotosModel::rowOf(const Photo& photo)
{
    const model::Record& record = photo.stored.record;
    const std::int64_t size = base::intAt(record.body, "size");
    const QString when = Texts::when(Texts::writtenAt(record, record.created), now());
    const QString author = photo.author.empty() ? tr("this device") : Texts::of(photo.author);
    Row row{.key = Texts::of(record.id.text()),
            .title = Texts::choice(base::textAt(record.body, "kind", "photo")),
            .detail = QStringLiteral("%1, %2").arg(when, author),
            .thumb = PhotoProvider::thumbUrl(base::textAt(record.body, "thumb")),
            .original = PhotoProvider::originalUrl(base::textAt(record.body, "sha256")),
            .place = placeOf(photo),
            .note = {},
            .progress = -1};
    if (!row.title.isEmpty())
        row.title[0] = row.title[0].toUpper();
    row.note = noteOf(row.place, photo);
    if (row.place == QLatin1String("coming") && size > 0)
        row.progress = std::clamp(double(photo.arrived) / double(size), 0.0, 1.0);
    return row;
}

QString PhotosModel::placeOf(const Photo& photo) const
{
    if (photo.here)
        return photo.unsent ? QStringLiteral("unsent") : QStringLiteral("here");
    if (!photo.wanted)
        return QStringLiteral("away");
    return sync_ == QLatin1String("running") ? QStringLiteral("coming") : QStringLiteral("waiting");
}

QString PhotosModel::noteOf(const QString& place, const Photo& photo) const
{
    if (place == QLatin1String("here"))
        return {};
    if (place == QLatin1String("unsent"))
        return tr("Only on this device so far");
    if (place == QLatin1String("away"))
        return tr("The original is not on this device");
    if (place == QLatin1String("coming"))
        return photo.arrived == 0 ? tr("The original is on its way")
                                  : tr("The original is on its way: %1 of %2 MB")
                                        .arg(Texts::megabytes(photo.arrived),
                                             Texts::megabytes(base::intAt(photo.stored.record.body, "size")));
    if (sync_ == QLatin1String("not_enrolled"))
        return tr("The original is not here, and this device is not connected to a server");
    if (sync_ == QLatin1String("idle"))
        return tr("Whoever took this photo has not sent the original yet. It will come with a later sync");
    return tr("The original is not on this device yet. It will come with the next sync");
}

} // namespace fairbook::app

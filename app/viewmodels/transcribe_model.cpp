#include "app/viewmodels/transcribe_model.h"

#include <algorithm>
#include <array>

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include "app/capture/capture_gesture.h"
#include "app/capture/card_proposals.h"
#include "app/capture/photo.h"
#include "app/viewmodels/photo_provider.h"
#include "app/viewmodels/texts.h"
#include "shared/exchange/client_values.h"
#include "shared/store/blob_store.h"

namespace fairbook::app {
namespace {

using base::Code;
using base::Json;

constexpr int draftDelayMs = 250;

/// Fields of the form, and what they are in the catalogue.
constexpr std::array<std::pair<const char*, const char*>, 9> fields{{{"family", "name.family"},
                                                                     {"given", "name.given"},
                                                                     {"patronymic", "name.patronymic"},
                                                                     {"company", "company"},
                                                                     {"jobTitle", "job_title"},
                                                                     {"phone", "phones"},
                                                                     {"phone2", "phones"},
                                                                     {"email", "emails"},
                                                                     {"site", "links"}}};

std::string draftKey(const QString& capture)
{
    return "transcribe/" + capture.toStdString();
}

/// The bytes as a file that the reading program can open; empty: they are not here.
std::string fileOf(store::DeviceStore& store, const std::string& sha256)
{
    const auto bytes = store.blobs().read(sha256);
    QTemporaryFile file;
    if (!bytes || !file.open())
        return {};
    file.setAutoRemove(false);
    file.write(bytes->data(), static_cast<qint64>(bytes->size()));
    return file.fileName().toStdString();
}

std::optional<store::StoredRecord> photoOf(store::DeviceStore& store, const Json& capture)
{
    const auto client = base::Id::parse(base::textAt(capture, "client"));
    if (!client)
        return std::nullopt;
    for (auto& stored : store.attachmentsOf(*client, 20))
        if (!stored.record.deleted() && base::textAt(stored.record.body, "kind") == "photo")
            return stored;
    return std::nullopt;
}

bool waits(const store::StoredRecord& capture)
{
    return !capture.record.deleted() && base::textAt(capture.record.body, "state") == "to_transcribe";
}

} // namespace

TranscribeModel::TranscribeModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), rows_({{"key", [](const Row& row) { return row.key; }},
                                        {"title", [](const Row& row) { return row.title; }},
                                        {"detail", [](const Row& row) { return row.detail; }},
                                        {"thumb", [](const Row& row) { return row.thumb; }}}),
      words_({{"word", [](const WordRow& row) { return row.word; }},
              {"atX", [](const WordRow& row) { return row.x; }},
              {"atY", [](const WordRow& row) { return row.y; }},
              {"wide", [](const WordRow& row) { return row.width; }},
              {"high", [](const WordRow& row) { return row.height; }}})
{
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(draftDelayMs);
    connect(&draftTimer_, &QTimer::timeout, this, &TranscribeModel::saveDraft);
    connect(&reader_, &CardReading::read, this, &TranscribeModel::propose);
    connect(&reader_, &CardReading::refused, this, &TranscribeModel::fail);
    connect(&access, &StoreAccess::changed, this, &TranscribeModel::reload);
    reload();
}

QString TranscribeModel::refusal() const
{
    if (!refused_)
        return {};
    return refused_->code == Code::tooLong
               ? tr("%1 is too large for a photo (20 MB, 64 megapixels).").arg(Texts::of(refused_->detail))
               : tr("%1 is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).")
                     .arg(Texts::of(refused_->detail));
}

QString TranscribeModel::position() const
{
    const int at = place();
    return at < 0 ? QString() : tr("%1 of %2").arg(at + 1).arg(count());
}

QString TranscribeModel::readingText() const
{
    switch (place_) {
    case Place::reading:
        return tr("Reading the card...");
    case Place::read:
        return tr("Read by machine: please compare. Tap a word to put it into the field.");
    case Place::failed:
        return tr("This photo could not be read. Type what you see.");
    case Place::away:
        return tr("The original is on another device. It is fetched with the next sync.");
    case Place::none:
        break;
    }
    return {};
}

void TranscribeModel::setEvent(const QString& key, const QString& country)
{
    at_.event = base::Id::parse(key.toStdString()).value_or(base::Id{});
    if (!country.isEmpty())
        region_ = country;
}

void TranscribeModel::setUser(base::Id user, base::Id device)
{
    at_.user = user;
    at_.device = device;
}

void TranscribeModel::addFiles(const QList<QUrl>& files)
{
    QStringList paths;
    for (const QUrl& file : files)
        if (file.isLocalFile() && paths.size() < filesMax)
            paths << file.toLocalFile();
    if (paths.isEmpty() || adding_)
        return;
    adding_ = true;
    refused_.reset();
    emit changed();
    store().ask(
        this,
        [paths, at = at_, &random = store().random()](store::DeviceStore& store) {
            return addAll(store, random, at, paths);
        },
        [this](const Added& added) { finishAdding(added); });
}

TranscribeModel::Added TranscribeModel::addAll(store::DeviceStore& store, base::Random& random, const Circumstances& at,
                                               const QStringList& files)
{
    Added added;
    for (const QString& path : files) {
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = opened ? file.read(static_cast<qint64>(store::blobBytesMax) + 1) : QByteArray();
        const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const auto photo = readPhoto(view);
        auto put = photo ? store.blobs().put(view) : tl::unexpected(photo.error());
        const std::string name = QFileInfo(path).fileName().toStdString();
        if (!put) {
            added.refusal = base::Error{put.error().code, name};
            continue;
        }
        CaptureInput input;
        input.event = at.event;
        input.user = at.user;
        input.device = at.device;
        input.method = "card";
        input.photographed = true;
        CaptureGesture made = captureGesture(input, store.clock(), random);
        made.gesture.push_back(attachmentEdit(base::Id::make(store.clock().now(), random), made.client, *photo,
                                              put->name, put->size, name));
        const auto committed = store.commit(made.gesture);
        if (!committed) {
            added.refusal = committed.error();
            continue;
        }
        added.first = added.taken++ == 0 ? Texts::of(made.capture.text()) : added.first;
        added.lastNumber = committed->lastNumber;
    }
    return added;
}

void TranscribeModel::finishAdding(const Added& added)
{
    adding_ = false;
    refused_ = added.refusal;
    emit changed();
    if (added.taken == 0)
        return;
    emit store().changed();
    open(added.first);
    emit this->added();
}

void TranscribeModel::open(const QString& key)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id)
        return;
    close();
    key_ = key;
    store().ask(
        this, [id = *id](store::DeviceStore& store) { return openedOf(store, id); },
        [this, key](const Opened& opened) {
            if (key == key_)
                show(opened);
            else if (!opened.file.empty())
                QFile::remove(QString::fromStdString(opened.file));
        });
}

TranscribeModel::Opened TranscribeModel::openedOf(store::DeviceStore& store, base::Id capture)
{
    Opened out{.capture = store.record(capture), .client = {}, .sha256 = {}, .thumb = {}, .file = {}, .draft = {}};
    if (!out.capture)
        return out;
    if (const auto client = base::Id::parse(base::textAt(out.capture->record.body, "client")))
        out.client = store.record(*client);
    if (const auto photo = photoOf(store, out.capture->record.body)) {
        out.sha256 = base::textAt(photo->record.body, "sha256");
        out.thumb = base::textAt(photo->record.body, "thumb");
        out.file = fileOf(store, out.sha256);
        if (out.file.empty())
            (void)store.blobs().want(out.sha256).has_value();
    }
    out.draft = store.draft(draftKey(Texts::of(capture.text())));
    return out;
}

void TranscribeModel::show(const Opened& opened)
{
    capture_ = opened.capture;
    client_ = opened.client;
    sha256_ = opened.sha256;
    photo_ = PhotoProvider::thumbUrl(opened.thumb);
    if (opened.draft)
        for (const auto& [field, text] : opened.draft->value.items()) {
            values_[Texts::of(field)] = text.is_string() ? Texts::of(text.get<std::string>()) : QString();
            typed_.insert(Texts::of(field));
        }
    place_ = Place::away;
    if (opened.file.empty())
        emit wanted();
    else
        startReading(opened.file);
    emit valuesChanged();
    emit changed();
    emit this->opened();
}

void TranscribeModel::startReading(const std::string& file)
{
    file_ = file;
    photo_ = PhotoProvider::originalUrl(sha256_);
    place_ = Place::reading;
    reader_.start(file_);
}

void TranscribeModel::followSync()
{
    if (place_ != Place::away || key_.isEmpty())
        return;
    store().ask(
        this, [name = sha256_](store::DeviceStore& store) { return fileOf(store, name); },
        [this, name = sha256_](const std::string& file) {
            if (file.empty())
                return;
            if (place_ != Place::away || name != sha256_) {
                QFile::remove(QString::fromStdString(file));
                return;
            }
            startReading(file);
            emit changed();
        });
}

void TranscribeModel::propose(const card::CardScan& scan)
{
    putBack();
    for (const Proposal& proposal : proposalsOf(card::readCard(scan.lines, region_.toStdString()))) {
        const QString field = Texts::of(proposal.field);
        if (typed_.contains(field))
            continue;
        values_[field] = Texts::of(proposal.text);
        sure_[field] = static_cast<int>(proposal.confidence * 100);
    }
    std::vector<WordRow> words;
    for (const card::Line& line : scan.lines)
        for (const card::Word& word : line)
            words.push_back({Texts::of(word.text), double(word.box.left) / std::max(scan.width, 1),
                             double(word.box.top) / std::max(scan.height, 1),
                             double(word.box.width) / std::max(scan.width, 1),
                             double(word.box.height) / std::max(scan.height, 1)});
    place_ = words.empty() ? Place::failed : Place::read;
    words_.setRows(std::move(words));
    emit valuesChanged();
    emit changed();
}

void TranscribeModel::fail()
{
    putBack();
    place_ = Place::failed;
    emit changed();
}

void TranscribeModel::putBack()
{
    if (!file_.empty())
        QFile::remove(QString::fromStdString(file_));
    file_.clear();
}

void TranscribeModel::step(int by)
{
    const int to = place() + by;
    if (place() >= 0 && to >= 0 && to < count())
        open(rows_.rows()[static_cast<std::size_t>(to)].key);
}

void TranscribeModel::edit(const QString& field, const QString& text)
{
    if (key_.isEmpty() || values_.value(field).toString() == text)
        return;
    values_[field] = text;
    sure_.remove(field);
    typed_.insert(field);
    draftTimer_.start();
    emit valuesChanged();
}

void TranscribeModel::putWord(int row, const QString& field)
{
    if (row < 0 || row >= words_.rowCount() || field.isEmpty())
        return;
    const QString word = words_.rows()[static_cast<std::size_t>(row)].word;
    // The first word that is tapped replaces what a machine had read; the next ones come behind it.
    const QString before = sure_.contains(field) ? QString() : values_.value(field).toString().trimmed();
    edit(field, before.isEmpty() ? word : before + QLatin1Char(' ') + word);
}

model::Gesture TranscribeModel::transcription() const
{
    model::Gesture out;
    Json set = Json::object();
    for (const auto& [field, name] : fields) {
        const QString text = values_.value(QLatin1String(field)).toString().trimmed();
        if (text.isEmpty())
            continue;
        // Every one of these names is in the catalogue, and a text always has a value: nothing can be refused here.
        (void)exchange::setText(set, "client", name, text.toStdString(), region_.toStdString(), client_->record.body)
            .has_value();
    }
    if (!set.empty()) {
        model::Edit edit{
            .action = model::Action::set, .type = "client", .record = client_->record.id, .set = {}, .base = {}};
        for (const auto& [path, value] : set.items())
            edit.base[path] = model::dotsOf(client_->record, path);
        edit.set = std::move(set);
        out.push_back(std::move(edit));
    }
    out.push_back({.action = model::Action::set,
                   .type = "capture",
                   .record = capture_->record.id,
                   .set = {{"state", out.empty() ? "incomplete" : "complete"}},
                   .base = {{"state", model::dotsOf(capture_->record, "state")}}});
    return out;
}

void TranscribeModel::done()
{
    if (!capture_ || !client_)
        return;
    const int at = place();
    const QString draft = key_;
    store().write(
        this,
        [gesture = transcription(), draft](store::DeviceStore& store) {
            auto committed = store.commit(gesture);
            if (committed)
                store.dropDraft(draftKey(draft));
            return committed;
        },
        tr("Card transcribed, saved on this device"));
    draftTimer_.stop();
    const bool last = count() <= 1;
    const int next = at + 1 < count() ? at + 1 : at - 1;
    const QString following = last || next < 0 ? QString() : rows_.rows()[static_cast<std::size_t>(next)].key;
    close();
    if (following.isEmpty())
        emit finished();
    else
        open(following);
}

void TranscribeModel::close()
{
    flush();
    reader_.stop();
    putBack();
    key_.clear();
    photo_.clear();
    values_.clear();
    sure_.clear();
    typed_.clear();
    capture_.reset();
    client_.reset();
    place_ = Place::none;
    words_.setRows({});
    emit valuesChanged();
    emit changed();
}

void TranscribeModel::flush()
{
    if (draftTimer_.isActive()) {
        draftTimer_.stop();
        saveDraft();
    }
}

void TranscribeModel::dismiss()
{
    refused_.reset();
    emit changed();
}

/// Only what a person wrote: the machine reads the photo again.
void TranscribeModel::saveDraft()
{
    Json typed = Json::object();
    for (const QString& field : typed_)
        typed[field.toStdString()] = values_.value(field).toString().toStdString();
    store().ask(
        this,
        [key = draftKey(key_), typed](store::DeviceStore& store) {
            store.saveDraft(key, typed);
            return true;
        },
        [](bool) {});
}

int TranscribeModel::place() const
{
    const auto& rows = rows_.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [this](const Row& row) { return row.key == key_; });
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

std::vector<TranscribeModel::Waiting> TranscribeModel::waiting(store::DeviceStore& store)
{
    std::vector<Waiting> out;
    for (auto& capture : store.recordsOfType("capture", capturesMax)) {
        if (!waits(capture))
            continue;
        const auto photo = photoOf(store, capture.record.body);
        const std::string author = store.authorOf(capture.record.created).first;
        const std::string thumb = photo ? base::textAt(photo->record.body, "thumb") : std::string();
        out.push_back({.capture = std::move(capture), .author = author, .thumb = thumb});
    }
    return out;
}

void TranscribeModel::reload()
{
    store().ask(
        this, [](store::DeviceStore& store) { return waiting(store); },
        [this](const std::vector<Waiting>& found) {
            std::vector<Row> rows;
            for (const Waiting& one : found) {
                const base::Instant at{base::intAt(one.capture.record.body, "captured_at")};
                rows.push_back({Texts::of(one.capture.record.id.text()), Texts::when(at, now()),
                                one.author.empty() ? tr("this device") : Texts::of(one.author),
                                PhotoProvider::thumbUrl(one.thumb)});
            }
            rows_.setRows(std::move(rows));
            emit changed();
        });
}

} // namespace fairbook::app

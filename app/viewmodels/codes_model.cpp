#include "app/viewmodels/codes_model.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>

#include "app/capture/read_code.h"
#include "app/viewmodels/texts.h"
#include "shared/exchange/code_content.h"
#include "shared/store/blob_files.h"

namespace fairbook::app {
namespace {

constexpr qsizetype titleMax = 60; ///< characters of a code that says nobody's name

} // namespace

CodesModel::CodesModel(StoreAccess& store, QObject* parent)
    : ViewModel(store, parent), choices_({{"key", [](const Choice& row) { return row.key; }},
                                          {"title", [](const Choice& row) { return row.text; }}})
{}

QString CodesModel::problem() const
{
    switch (problem_) {
    case Problem::noCode:
        return tr("No code could be read in this picture. Try a sharper one, or type the contact.");
    case Problem::noPicture:
        return tr("This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).");
    case Problem::tooLarge:
        return tr("This picture is too large (20 MB, 64 megapixels).");
    case Problem::unreadable:
        return tr("This file could not be read.");
    case Problem::nothingHeld:
        return tr("The clipboard holds no picture and no text.");
    case Problem::none:
        break;
    }
    return {};
}

void CodesModel::readFile(const QUrl& file)
{
    read(file.isLocalFile() ? file.toLocalFile() : file.toString(), {});
}

bool CodesModel::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held != nullptr && !held->urls().isEmpty() && held->urls().front().isLocalFile()) {
        readFile(held->urls().front());
        return true;
    }
    const QImage picture = held == nullptr ? QImage() : qvariant_cast<QImage>(held->imageData());
    if (!picture.isNull()) {
        read({}, picture);
        return true;
    }
    const QString text = held == nullptr ? QString() : held->text();
    if (!text.trimmed().isEmpty()) {
        take(text);
        return true;
    }
    show({.payloads = {}, .problem = Problem::nothingHeld});
    return false;
}

void CodesModel::choose(int index)
{
    if (index < 0 || index >= choices_.rowCount())
        return;
    const QString payload = Texts::of(choices_.rows()[static_cast<std::size_t>(index)].payload);
    take(payload);
}

void CodesModel::dismiss()
{
    show({});
}

void CodesModel::take(const QString& payload)
{
    show({});
    emit taken(payload);
}

void CodesModel::read(const QString& file, const QImage& picture)
{
    if (reading_)
        return;
    show({});
    reading_ = true;
    emit changed();
    store().ask(
        this, [file, picture](store::DeviceStore&) { return codesOf(file, picture); },
        [this](const Found& found) {
            reading_ = false;
            if (found.payloads.size() == 1)
                take(Texts::of(found.payloads.front()));
            else
                show(found);
        });
}

CodesModel::Found CodesModel::codesOf(const QString& file, const QImage& picture)
{
    base::Result<std::vector<FoundCode>> codes;
    if (file.isEmpty()) {
        const QSize most = QSize(codeSideMax, codeSideMax).boundedTo(picture.size());
        codes = readCodes(most == picture.size() ? picture : picture.scaled(most, Qt::KeepAspectRatio));
    } else {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return {.payloads = {}, .problem = Problem::unreadable};
        const QByteArray bytes = source.read(static_cast<qint64>(store::blobBytesMax) + 1);
        codes = readCodes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }
    if (!codes)
        return {.payloads = {},
                .problem = codes.error().code == base::Code::tooLong ? Problem::tooLarge : Problem::noPicture};
    Found found{.payloads = {}, .problem = codes->empty() ? Problem::noCode : Problem::none};
    for (const FoundCode& code : *codes)
        found.payloads.push_back(code.text);
    return found;
}

void CodesModel::show(const Found& found)
{
    problem_ = found.problem;
    std::vector<Choice> rows;
    for (const std::string& payload : found.payloads)
        rows.push_back({QString::number(rows.size()), titleOf(payload), payload});
    choices_.setRows(std::move(rows));
    emit changed();
}

QString CodesModel::titleOf(const std::string& payload)
{
    const auto content = exchange::readPayload(payload);
    const QString said = Texts::of(content.contact.fn.empty() ? payload : content.contact.fn).simplified();
    return said.size() > titleMax ? said.left(titleMax) + QChar(0x2026) : said;
}

} // namespace fairbook::app

#include "tests/app/house.h"

#include <fstream>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlEngine>
#include <QUrl>

#include "shared/store/blob_store.h"
#include "shared/store/database.h"

namespace fairbook::tests {
namespace {

constexpr int limitMs = 60'000; ///< ends a scene that hangs; nothing is timed

} // namespace

House::House()
{
    startServer();
    auto store = store::DeviceStore::open(baseFolder(), clock_, random_);
    Q_ASSERT(store);
    thread_ = std::make_unique<app::StoreThread>(std::move(*store));
    app_ = std::make_unique<app::AppModel>(*thread_, clock_, random_);
}

House::~House()
{
    app_.reset();
    thread_.reset();
    stopServer();
}

void House::stopServer()
{
    server_.terminate();
    server_.waitForFinished(limitMs);
}

QString House::write(const QString& name, const QString& text)
{
    const QString path = folder_.filePath(name);
    std::ofstream(path.toStdString()) << text.toStdString();
    return path;
}

QString House::photo(const QString& name, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) // noise: its file is as large as a photo's
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, static_cast<QRgb>(random_.next64()));
    const QString path = folder_.filePath(name);
    image.save(path);
    return path;
}

void House::copyPicture()
{
    QImage image(120, 80, QImage::Format_RGB32);
    image.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(image);
}

void House::forgetOriginals()
{
    thread_->run([](store::DeviceStore& store) { return store.blobs().forgetOld(0); }).waitForFinished();
}

QString House::invite(const QString& login, const QString& role)
{
    const QByteArray answer = run(
        FAIRBOOK_SERVER, {"invite", "--data", folder_.filePath("server"), "--user", login, "--role", role, "--json"});
    return QJsonDocument::fromJson(answer).object().value("code").toString();
}

void House::revoke(const QString& login, bool wipe)
{
    const QString data = folder_.filePath("server");
    for (const QByteArray& line : run(FAIRBOOK_SERVER, {"devices", "--data", data, "--json"}).split('\n')) {
        const QJsonObject device = QJsonDocument::fromJson(line).object();
        if (device.value("user").toString() != login)
            continue;
        QStringList words{"revoke", device.value("device").toString(), "--data", data, "--json"};
        if (wipe)
            words << "--wipe";
        run(FAIRBOOK_SERVER, words);
        return;
    }
}

QString House::invitePicture(const QString& login, const QString& role)
{
    const QString picture = folder_.filePath("invitation.png");
    run(FAIRBOOK_SERVER, {"invite", "--data", folder_.filePath("server"), "--user", login, "--role", role, "--server",
                          url_, "--qr", picture, "--json"});
    return QUrl::fromLocalFile(picture).toString();
}

QVariantList House::colleague(const QStringList& arguments)
{
    QVariantList lines;
    const QByteArray answer =
        run(FAIRBOOK_CLI, QStringList{"--json", "--base", folder_.filePath("colleague")} + arguments);
    for (const QByteArray& line : answer.split('\n'))
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object().toVariantMap();
    return lines;
}

QObject* House::damagedBase()
{
    {
        const auto store = store::DeviceStore::open(damagedFolder(), clock_, random_);
        const model::Edit client{model::Action::create, "client", {}, {{"company", "Unsent"}}, {}};
        if (!store || !(*store)->commit({client}))
            return nullptr;
        (*store)->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    std::fstream file(damagedFolder() / "fairbook.db", std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(100);
    file << std::string(500, '\x5a');
    file.close();
    recovery_ = std::make_unique<app::RecoverModel>(damagedFolder(), true, QString(), clock_, random_);
    QQmlEngine::setObjectOwnership(recovery_.get(), QQmlEngine::CppOwnership);
    return recovery_.get();
}

int House::clientsOfDamagedBase()
{
    try {
        const auto store = store::DeviceStore::open(damagedFolder(), clock_, random_);
        return store ? static_cast<int>((*store)->counts().clients) : -1;
    } catch (const base::StoreError&) {
        return -1;
    }
}

void House::type(const QString& text)
{
    for (const QChar letter : text) {
        QInputMethodEvent event;
        event.setCommitString(QString(letter));
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
}

QByteArray House::run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(limitMs);
    return process.readAllStandardOutput();
}

void House::startServer()
{
    const QString data = folder_.filePath("server");
    run(FAIRBOOK_SERVER, {"init", "--data", data, "--company", "Lan Trade", "--admin", "olena", "--password-stdin"},
        "correct horse battery\n");
    server_.setStandardErrorFile(folder_.filePath("server.log"));
    server_.start(FAIRBOOK_SERVER, {"serve", "--data", data, "--listen", "127.0.0.1:0", "--http-loopback"});
    while (!server_.canReadLine() && server_.waitForReadyRead(limitMs)) {}
    url_ = QString::fromUtf8(server_.readLine()).trimmed().section(' ', 1);
}

} // namespace fairbook::tests

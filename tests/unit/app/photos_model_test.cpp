// A client's photos in the window: taken from files and the clipboard, told apart by where their originals are.
#include <fstream>

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "app/store_thread.h"
#include "app/viewmodels/photos_model.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/blob_store.h"
#include "tests/support/temporary_folder.h"

using namespace fairbook;

namespace {

struct Desk
{
    Desk()
    {
        auto opened = store::DeviceStore::open(folder.path() / "base", clock, random);
        REQUIRE(opened);
        const model::Edit edit{model::Action::create, "client", {}, {{"company", "Lan"}}, {}};
        const auto made = (*opened)->commit({edit});
        REQUIRE(made);
        client = QString::fromStdString(made->records.front().text());
        thread = std::make_unique<app::StoreThread>(std::move(*opened));
        access = std::make_unique<app::StoreAccess>(*thread, clock, random);
        photos = std::make_unique<app::PhotosModel>(*access);
        photos->load(client);
        rest();
    }
    /// Until the store's thread has answered all questions, and those that the answers led to.
    void rest()
    {
        for (int round = 0; round < 4; ++round) {
            auto done = thread->run([](store::DeviceStore&) { return true; });
            done.waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    QUrl picture(const QString& name, int side)
    {
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = QString::fromStdString((folder.path() / name.toStdString()).string());
        REQUIRE(image.save(path));
        return QUrl::fromLocalFile(path);
    }
    QString cell(int row, const char* role)
    {
        QAbstractItemModel* rows = photos->rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }
    void forget(int row)
    {
        const std::string name = cell(row, "original").section('/', -1).toStdString();
        store::BlobFiles(folder.path() / "base" / store::blobFolder).remove(name);
    }

    test::TemporaryFolder folder;
    base::SystemClock clock;
    base::SystemRandom random;
    QString client;
    std::unique_ptr<app::StoreThread> thread;
    std::unique_ptr<app::StoreAccess> access;
    std::unique_ptr<app::PhotosModel> photos;
};

} // namespace

TEST_CASE("photos are taken from files as one gesture, and undone as one", "[app][photo]")
{
    Desk desk;
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    desk.photos->addFiles({desk.picture("card.png", 40), desk.picture("badge.jpg", 50)});
    CHECK(desk.photos->adding());
    desk.rest();
    CHECK_FALSE(desk.photos->adding());
    REQUIRE(desk.photos->count() == 2);
    CHECK(desk.cell(0, "place") == "unsent");
    CHECK_FALSE(desk.cell(0, "thumb").isEmpty());
    REQUIRE(undoable.size() == 1);
    desk.access->undo(undoable.front().front().toLongLong());
    desk.rest();
    CHECK(desk.photos->count() == 0);
}

TEST_CASE("a file that is no photo is said by its name, and the others are taken", "[app][photo]")
{
    Desk desk;
    const auto path = desk.folder.path() / "offer.pdf";
    std::ofstream(path) << "%PDF-1.4";
    desk.photos->addFiles({QUrl::fromLocalFile(QString::fromStdString(path.string())), desk.picture("card.png", 40),
                           QUrl("https://example.com/card.png")});
    desk.rest();
    CHECK(desk.photos->count() == 1);
    CHECK(desk.photos->refusal().startsWith("offer.pdf"));
    desk.photos->dismiss();
    CHECK(desk.photos->refusal().isEmpty());
}

TEST_CASE("a picture is pasted from the clipboard, words are not", "[app][photo]")
{
    Desk desk;
    QGuiApplication::clipboard()->setText("call on Monday");
    CHECK_FALSE(desk.photos->paste());
    QImage shot(60, 40, QImage::Format_ARGB32);
    shot.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(shot);
    CHECK(desk.photos->paste());
    desk.rest();
    CHECK(desk.photos->count() == 1);
}

TEST_CASE("an original that is not here is asked for, and the page says what it waits for", "[app][photo]")
{
    Desk desk;
    desk.photos->addFiles({desk.picture("card.png", 40)});
    desk.rest();
    desk.forget(0);
    desk.photos->load(desk.client);
    desk.rest();
    CHECK(desk.cell(0, "place") == "away");

    const QSignalSpy wanted(desk.photos.get(), &app::PhotosModel::wanted);
    desk.photos->fetch(desk.cell(0, "key"));
    desk.rest();
    CHECK(wanted.size() == 1);
    CHECK(desk.cell(0, "place") == "waiting");

    std::set<QString> said;
    for (const char* state : {"offline", "idle", "not_enrolled", "running"}) {
        desk.photos->followSync(state);
        desk.rest();
        said.insert(desk.cell(0, "note"));
    }
    CHECK(said.size() == 4);
    CHECK(desk.cell(0, "place") == "coming");
}

TEST_CASE("a photo that was removed is gone from the page and comes back with undo", "[app][photo]")
{
    Desk desk;
    desk.photos->addFiles({desk.picture("card.png", 40)});
    desk.rest();
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    desk.photos->remove(desk.cell(0, "key"));
    desk.rest();
    CHECK(desk.photos->count() == 0);
    REQUIRE(undoable.size() == 1);
    desk.access->undo(undoable.front().front().toLongLong());
    desk.rest();
    CHECK(desk.photos->count() == 1);
}

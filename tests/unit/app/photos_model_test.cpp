// A client's photos in the window: taken from files and the clipboard, told apart by where their originals are.
#include <fstream>

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "app/viewmodels/photos_model.h"
#include "shared/store/blob_store.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

struct PhotoDesk : test::Desk
{
    PhotoDesk()
    {
        photos = std::make_unique<app::PhotosModel>(*access);
        photos->load(client);
        rest();
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

    std::unique_ptr<app::PhotosModel> photos;
};

} // namespace

TEST_CASE("photos are taken from files as one gesture, and undone as one", "[app][photo]")
{
    PhotoDesk desk;
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
    PhotoDesk desk;
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
    PhotoDesk desk;
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
    PhotoDesk desk;
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
    PhotoDesk desk;
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

// Cards that were only photographed: a photo is a lead at once, a reading proposes, a person decides.
#include <fstream>

#include <QImage>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "app/viewmodels/transcribe_model.h"
#include "shared/store/blob_store.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

/// A reader that sees Olena Kovalchuk on whatever it is shown.
constexpr const char* olena = R"(echo '{"width":100,"height":50,"lines":[
[{"t":"Олена","c":95,"b":[10,5,30,8]},{"t":"Ковальчук","c":90,"b":[42,5,40,8]}],
[{"t":"ТОВ","c":90,"b":[10,20,10,8]},{"t":"«Київсталь»","c":90,"b":[22,20,40,8]}],
[{"t":"+380671234567","c":90,"b":[10,35,50,8]}]]}')";

struct CardDesk : test::Desk
{
    explicit CardDesk(const std::string& reader = olena)
    {
        const auto path = folder.path() / "reader";
        std::ofstream(path) << "#!/bin/sh\n" << reader << "\n";
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        qputenv("FAIRBOOK_OCR", path.c_str());
        cards = std::make_unique<app::TranscribeModel>(*access);
        rest();
    }
    ~CardDesk() { qunsetenv("FAIRBOOK_OCR"); }
    CardDesk(const CardDesk&) = delete;
    CardDesk& operator=(const CardDesk&) = delete;

    QUrl picture(const QString& name)
    {
        QImage image(60, 40, QImage::Format_RGB32);
        image.fill(static_cast<uint>(name.size() * 4711 + name[0].unicode()));
        const QString path = QString::fromStdString((folder.path() / name.toStdString()).string());
        REQUIRE(image.save(path));
        return QUrl::fromLocalFile(path);
    }
    /// Until the photo is saved, opened, and the reader said what it says.
    void photograph(const QString& name)
    {
        cards->addFiles({picture(name)});
        rest();
        awaitReading();
    }
    void awaitReading()
    {
        rest();
        while (cards->isReading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        rest();
    }
    QString value(const char* field) { return cards->values().value(field).toString(); }
    template <typename Look>
    void inStore(Look look)
    {
        access->ask(
            access.get(),
            [look](store::DeviceStore& store) {
                look(store);
                return true;
            },
            [](bool) {});
        rest();
    }

    std::unique_ptr<app::TranscribeModel> cards;
};

} // namespace

TEST_CASE("a photo of a card is a lead that waits, and what it says is proposed", "[app][cards]")
{
    CardDesk desk;
    const QSignalSpy added(desk.cards.get(), &app::TranscribeModel::added);
    desk.photograph("card.png");
    CHECK(added.size() == 1);
    CHECK(desk.cards->count() == 1);
    CHECK(desk.value("family") == "Ковальчук");
    CHECK(desk.value("given") == "Олена");
    CHECK(desk.value("company") == "ТОВ «Київсталь»");
    CHECK(desk.cards->sure().value("family").toInt() > 50);
    CHECK(desk.cards->words()->rowCount() == 5);
    desk.inStore([](store::DeviceStore& store) {
        const auto captures = store.recordsOfType("capture", 10);
        REQUIRE(captures.size() == 1);
        CHECK(base::textAt(captures[0].record.body, "state") == "to_transcribe");
        CHECK(base::textAt(captures[0].record.body, "method") == "card");
    });
}

TEST_CASE("a lead is saved also where no reader is, or it crashes", "[app][cards]")
{
    for (const char* reader : {"kill -SEGV $$", "echo nonsense"}) {
        CardDesk desk(reader);
        desk.photograph("card.png");
        CHECK(desk.cards->count() == 1);
        CHECK(desk.value("family").isEmpty());
        CHECK(desk.cards->readingText().contains("could not be read"));
    }
}

TEST_CASE("what a person typed is never overwritten by a reading", "[app][cards]")
{
    CardDesk desk;
    desk.cards->addFiles({desk.picture("card.png")});
    desk.rest();
    desk.cards->edit("family", "Бондар");
    desk.cards->edit("company", "x");
    desk.cards->edit("company", ""); // emptied is typed too
    desk.awaitReading();
    CHECK(desk.value("family") == "Бондар");
    CHECK(desk.value("company").isEmpty());
    CHECK(desk.value("given") == "Олена");
    CHECK_FALSE(desk.cards->sure().contains("family"));
}

TEST_CASE("what was typed survives leaving the card, and the rest is read again", "[app][cards]")
{
    CardDesk desk;
    desk.photograph("card.png");
    const QString key = desk.cards->key();
    desk.cards->edit("jobTitle", "Директорка");
    desk.cards->close();
    desk.rest();
    CHECK(desk.cards->values().isEmpty());
    CHECK(desk.cards->count() == 1);
    desk.cards->open(key);
    desk.awaitReading();
    CHECK(desk.value("jobTitle") == "Директорка");
    CHECK(desk.value("family") == "Ковальчук");
}

TEST_CASE("a card that is done becomes a client, leaves the list, and the next one opens", "[app][cards]")
{
    CardDesk desk;
    desk.photograph("one.png");
    const QString first = desk.cards->key();
    desk.photograph("two.png");
    const QString second = desk.cards->key();
    CHECK(first != second);
    CHECK(desk.cards->count() == 2);
    const QSignalSpy finished(desk.cards.get(), &app::TranscribeModel::finished);
    desk.cards->done();
    desk.awaitReading();
    CHECK(desk.cards->key() == first);
    CHECK(desk.cards->count() == 1);
    desk.cards->done();
    desk.rest();
    CHECK(finished.size() == 1);
    CHECK(desk.cards->count() == 0);
    desk.inStore([](store::DeviceStore& store) {
        const auto found = store.search("Ковальчук", 10);
        REQUIRE(found.size() == 2);
        CHECK(found[0].company == "ТОВ «Київсталь»");
        CHECK(found[0].phone == "+380671234567");
    });
}

TEST_CASE("a tapped word replaces what a machine read, and the next one comes behind it", "[app][cards]")
{
    CardDesk desk;
    desk.photograph("card.png");
    desk.cards->putWord(3, "company");
    CHECK(desk.value("company") == "«Київсталь»");
    desk.cards->putWord(2, "company");
    CHECK(desk.value("company") == "«Київсталь» ТОВ");
    desk.cards->putWord(99, "company");
    desk.cards->putWord(0, "");
    CHECK(desk.value("company") == "«Київсталь» ТОВ");
}

TEST_CASE("a file that is no picture is said by its name, and no lead is made", "[app][cards]")
{
    CardDesk desk;
    const auto path = desk.folder.path() / "offer.pdf";
    std::ofstream(path) << "%PDF-1.4";
    desk.cards->addFiles({QUrl::fromLocalFile(QString::fromStdString(path.string()))});
    desk.rest();
    CHECK(desk.cards->refusal().startsWith("offer.pdf"));
    CHECK(desk.cards->count() == 0);
    desk.cards->dismiss();
    CHECK(desk.cards->refusal().isEmpty());
}

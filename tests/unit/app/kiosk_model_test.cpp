// A window for visitors: nothing but one questionnaire, nothing of the last visitor, and no way out without the PIN.
#include <catch2/catch.hpp>

#include "app/capture/draw_code.h"
#include "app/capture/read_code.h"
#include "app/viewmodels/kiosk_model.h"
#include "tests/unit/app/run_desk.h"

using namespace fairbook;
using app::KioskModel;
using base::Json;
using test::answersIn;

namespace {

struct Stand : test::RunDesk
{
    Stand()
    {
        kiosk = std::make_unique<KioskModel>(*access, *run);
        rest();
        kiosk->start(form, "2468");
        rest();
        REQUIRE(kiosk->active());
    }
    ~Stand() { rest(); }
    Stand(const Stand&) = delete;
    Stand& operator=(const Stand&) = delete;

    void restart()
    {
        rest();
        kiosk.reset();
        open();
        kiosk = std::make_unique<KioskModel>(*access, *run);
        rest();
    }
    void visitor()
    {
        kiosk->begin("uk");
        rest();
        REQUIRE(kiosk->state() == "asking");
    }
    void seconds(int count)
    {
        for (int i = 0; i < count; ++i)
            kiosk->tick();
        rest();
    }
    void leave(const char* pin)
    {
        kiosk->leave(pin);
        rest();
    }

    std::unique_ptr<KioskModel> kiosk;
};

} // namespace

TEST_CASE("a visitor is asked in their language, thanked with a coupon, and makes room for the next", "[app][kiosk]")
{
    Stand stand;
    CHECK(stand.kiosk->state() == "start");
    CHECK(stand.kiosk->languages() == QStringList{"uk", "ru", "en"});
    stand.visitor();
    CHECK(stand.run->language() == "uk");
    stand.run->type("family", "Коваль");
    stand.run->done();
    stand.rest();
    CHECK(stand.kiosk->state() == "thanks");
    CHECK(stand.kiosk->couponImage().startsWith("image://code/"));
    stand.kiosk->again();
    CHECK(stand.kiosk->state() == "start");
    CHECK(stand.run->coupon().isEmpty());
    CHECK(stand.all("capture").at(0).record.body["method"] == "kiosk");
    CHECK_FALSE(stand.all("capture").at(0).record.body.contains("rep"));
}

TEST_CASE("who walks away leaves nothing on the screen, and everything in the base", "[app][kiosk]")
{
    Stand stand;
    stand.visitor();
    stand.run->type("family", "Коваль");
    stand.seconds(KioskModel::idleSeconds - KioskModel::warningSeconds - 1);
    CHECK(stand.kiosk->secondsLeft() == 0);
    stand.seconds(1);
    CHECK(stand.kiosk->secondsLeft() == KioskModel::warningSeconds);
    stand.kiosk->touch();
    CHECK(stand.kiosk->secondsLeft() == 0);
    stand.seconds(KioskModel::idleSeconds);
    CHECK(stand.kiosk->state() == "start");
    CHECK(stand.run->questions()->rowCount() == 0);
    const auto responses = stand.all("response");
    REQUIRE(responses.size() == 1);
    CHECK(answersIn(responses[0])["family"] == "Коваль");
    CHECK_FALSE(responses[0].record.body.contains("finished_at"));

    stand.visitor(); // touched, and said nothing
    stand.seconds(KioskModel::idleSeconds);
    CHECK(stand.all("response").size() == 1);
}

TEST_CASE("a program that was cut off is a kiosk again, and shows nothing of the last visitor", "[app][kiosk]")
{
    Stand stand;
    stand.visitor();
    stand.run->type("family", "Коваль");
    stand.run->flush();
    stand.restart();
    CHECK(stand.kiosk->active());
    CHECK(stand.kiosk->state() == "start");
    CHECK(stand.run->unfinishedText().isEmpty());
    CHECK(stand.all("response").size() == 1);
}

TEST_CASE("the way out needs the PIN, and wrong ones cost more and more time", "[app][kiosk]")
{
    Stand stand;
    stand.kiosk->askPin();
    CHECK(stand.kiosk->state() == "leaving");
    for (int i = 0; i + 1 < KioskModel::freeTries; ++i)
        stand.leave("0000");
    CHECK(stand.kiosk->pinProblem() == "This is not the PIN.");
    stand.leave("0000");
    CHECK(stand.kiosk->pinProblem().contains("Too many"));
    stand.leave("2468");
    CHECK(stand.kiosk->active());
    stand.restart();
    stand.leave("2468");
    CHECK(stand.kiosk->active());
    stand.inStore([](store::DeviceStore& store) {
        Json setting = store.setting("kiosk");
        setting["until_ms"] = 0;
        store.setSetting("kiosk", setting);
    });
    stand.restart();
    stand.leave("2468");
    CHECK_FALSE(stand.kiosk->active());
    stand.restart();
    CHECK_FALSE(stand.kiosk->active());
}

TEST_CASE("the PIN is digits, at least four, and is not kept as it is", "[app][kiosk]")
{
    Stand stand;
    for (const char* pin : {"", "123", "12a4", "1234567890123"})
        CHECK_FALSE(stand.kiosk->mayBe(pin));
    stand.inStore([](store::DeviceStore& store) {
        CHECK(base::dumpJson(store.setting("kiosk")).find("2468") == std::string::npos);
    });
}

TEST_CASE("a page that waits for the PIN, or says thanks, does not stay for ever", "[app][kiosk]")
{
    Stand stand;
    stand.kiosk->askPin();
    stand.seconds(KioskModel::thanksSeconds);
    CHECK(stand.kiosk->state() == "start");
    stand.visitor();
    stand.run->done();
    stand.rest();
    stand.seconds(KioskModel::thanksSeconds);
    CHECK(stand.kiosk->state() == "start");
}

TEST_CASE("a code that is drawn is read again", "[app][code]")
{
    for (const char* text : {"K7F29-QXM4T", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ольга Коваль\r\nEND:VCARD\r\n"}) {
        const QImage code = app::drawCode(text);
        const auto read = app::readCodes(code.scaled(code.size() * 8));
        REQUIRE(read.size() == 1);
        CHECK(read[0].text == text);
    }
    CHECK(app::drawCode(std::string(5'000, 'x')).isNull());
}

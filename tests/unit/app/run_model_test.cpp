// A questionnaire being filled in: every answer is on the disk, Done never blocks, nothing that was begun is lost.
#include <QImage>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "shared/model/coupon.h"
#include "shared/model/form_edit.h"
#include "shared/store/blob_store.h"
#include "tests/unit/app/run_desk.h"

using namespace fairbook;
using base::Json;
using test::answersIn;
using test::RunDesk;

TEST_CASE("a questionnaire that is live can be filled in, and one answer shows the next questions", "[app][run]")
{
    RunDesk desk;
    CHECK(desk.run->formCount() == 1);
    desk.begin(desk.client);
    CHECK(desk.run->clientName() == "Lan");
    CHECK(desk.run->title() == "Agro Expo v1");
    CHECK(desk.at("area", "section") == "Needs");
    CHECK(desk.at("area", "editor") == "choice");
    CHECK_FALSE(desk.asks("products"));
    desk.run->choose("area", "large");
    CHECK(desk.asks("products"));
    CHECK(desk.at("area", "chosen").toStringList() == QStringList{"large"});
    desk.run->choose("products", "drills");
    CHECK(desk.asks("tractors"));
    CHECK(desk.run->scoreText() == "Score 7, grade B");
    CHECK(desk.run->scoreLines().join("|") ==
          "How many hectares do you farm? over 500 (+5)|Products of interest seed drills (+2)");
}

TEST_CASE("Done works whatever is missing, and makes a response of the client in one gesture", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->choose("area", "large");
    desk.run->say("may_mail", true);
    CHECK_FALSE(desk.run->missingText().isEmpty());
    const QSignalSpy ended(desk.run.get(), &app::RunModel::ended);
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    desk.run->done();
    desk.rest();
    CHECK_FALSE(desk.run->active());
    CHECK(ended.at(0).at(0).toString() == desk.client);
    CHECK(undoable.size() == 1);
    const auto responses = desk.all("response");
    REQUIRE(responses.size() == 1);
    CHECK(base::textAt(responses[0].record.body, "client") == desk.client.toStdString());
    CHECK(base::textAt(responses[0].record.body, "state") == "partial");
    CHECK(answersIn(responses[0]) == Json{{"area", "large"}, {"may_mail", true}});
    CHECK(desk.all("consent").size() == 1);
    CHECK(desk.all("client").size() == 1);
}

TEST_CASE("a draft is tried out, and nothing of it is kept", "[app][run]")
{
    RunDesk desk;
    desk.inStore([&](store::DeviceStore& store) {
        const auto draft = store.record(*base::Id::parse(desk.form.toStdString()));
        REQUIRE(store.commit({model::draftEdit(draft->record, {{"title", {{"en", "Not live yet"}}}})}));
    });
    desk.begin(desk.client); // somebody was in the middle of another one
    desk.run->choose("area", "middle");
    desk.rest();
    desk.run->tryOut(desk.form);
    desk.rest();
    CHECK(desk.run->trial());
    CHECK(desk.run->title() == "Not live yet");
    CHECK(desk.run->savedText() == "A test: nothing is kept");
    CHECK(desk.all("response").size() == 1); // of the one that was left
    desk.run->choose("area", "large");
    CHECK(desk.asks("products"));
    desk.run->sign("sign", {QVariant(QVariantList{0.1, 0.1, 0.5, 0.5})}, 0.4);
    CHECK(desk.run->problem() == "A test keeps no photo and no signature.");
    desk.run->flush();
    desk.rest();
    const QSignalSpy ended(desk.run.get(), &app::RunModel::ended);
    desk.run->done();
    desk.rest();
    CHECK(ended.size() == 1);
    CHECK_FALSE(desk.run->active());
    CHECK_FALSE(desk.run->trial());
    desk.open();
    CHECK(desk.run->unfinishedText().isEmpty());
    CHECK(desk.all("response").size() == 1);
    CHECK(desk.all("attachment").empty());
    CHECK(desk.all("client").size() == 1);
}

TEST_CASE("what was answered is on the disk at once, and is there after a cut", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->choose("area", "middle");
    desk.run->type("phone", "067 123 45 67");
    desk.run->flush();
    desk.rest();
    desk.open(); // nothing was ended, as after a kill
    CHECK_FALSE(desk.run->active());
    CHECK(desk.run->unfinishedText() == "Agro Expo with Lan was not finished.");
    desk.run->resumeUnfinished();
    desk.rest();
    CHECK(desk.at("phone", "value") == "067 123 45 67");
    CHECK(desk.at("area", "chosen").toStringList() == QStringList{"middle"});
    desk.run->done();
    desk.rest();
    desk.open();
    CHECK(desk.run->unfinishedText().isEmpty());
    CHECK(desk.all("response").size() == 1);
}

TEST_CASE("whoever begins another one loses nothing of the one before", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->choose("area", "middle");
    desk.begin("");
    desk.run->choose("area", "small");
    desk.open();
    desk.begin(desk.client);
    desk.rest();
    const auto waiting = desk.all("response");
    REQUIRE(waiting.size() == 2);
    CHECK(answersIn(waiting[0]) == Json{{"area", "small"}});
    CHECK(answersIn(waiting[1]) == Json{{"area", "middle"}});
    CHECK(desk.run->unfinishedText() == "Agro Expo with Lan was not finished.");
    desk.run->done();
    desk.rest();
    CHECK(desk.run->unfinishedText().isEmpty());
}

TEST_CASE("answers that wait are gone on with, and stay one response", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->choose("area", "large");
    desk.run->say("may_mail", true);
    desk.run->finishLater();
    desk.rest();
    const auto waiting = desk.all("response");
    REQUIRE(waiting.size() == 1);
    CHECK_FALSE(waiting[0].record.body.contains("finished_at"));

    desk.run->resume(QString::fromStdString(waiting[0].record.id.text()));
    desk.rest();
    CHECK(desk.at("area", "chosen").toStringList() == QStringList{"large"});
    desk.run->clear("area");
    desk.run->choose("when", "season");
    desk.run->done();
    desk.rest();
    const auto done = desk.all("response");
    REQUIRE(done.size() == 1);
    CHECK(answersIn(done[0]) == Json{{"when", "season"}, {"may_mail", true}});
    CHECK(done[0].record.body.contains("finished_at"));
    CHECK(desk.all("consent").size() == 1);
}

TEST_CASE("a visitor whom nobody entered becomes a client with a meeting; an answer without a name does not",
          "[app][run]")
{
    RunDesk desk;
    desk.begin("");
    desk.run->type("family", "Коваль");
    desk.run->choose("area", "large");
    desk.run->done();
    desk.rest();
    CHECK(desk.all("client").size() == 2);
    const auto captures = desk.all("capture");
    REQUIRE(captures.size() == 1);
    const auto responses = desk.all("response");
    REQUIRE(responses.size() == 1);
    CHECK(responses[0].record.body["capture"] == captures[0].record.id.text());
    CHECK(responses[0].record.body["client"] == captures[0].record.body["client"]);

    desk.begin("");
    desk.run->choose("area", "small");
    desk.run->done();
    desk.rest();
    CHECK(desk.all("client").size() == 2);
    CHECK(desk.all("response").size() == 2);
}

TEST_CASE("who answered nothing leaves nothing; a coupon is given once", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->finishLater();
    desk.rest();
    CHECK(desk.all("response").empty());
    desk.open();
    CHECK(desk.run->unfinishedText().isEmpty());

    desk.begin(desk.client);
    desk.run->choose("area", "small");
    desk.run->done();
    desk.rest();
    const QString code = desk.run->couponToTell();
    CHECK(model::readCoupon(code.toStdString()));
    desk.run->dismissCoupon();
    desk.run->resume(QString::fromStdString(desk.all("response").at(0).record.id.text()));
    desk.rest();
    desk.run->choose("area", "large");
    desk.run->done();
    desk.rest();
    CHECK(desk.run->couponToTell().isEmpty());
    const auto coupons = desk.all("coupon");
    REQUIRE(coupons.size() == 1);
    CHECK(base::textAt(coupons[0].record.body, "code") == code.toStdString());
    CHECK(base::textAt(coupons[0].record.body, "client") == desk.client.toStdString());
}

TEST_CASE("the language changes in the middle, and the answers stay", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->choose("area", "large");
    desk.run->setLanguage("uk");
    CHECK(desk.at("area", "text") == "Скільки гектарів?");
    CHECK(desk.at("area", "chosen").toStringList() == QStringList{"large"});
    desk.run->setLanguage("xx");
    CHECK(desk.run->language() == "uk");
    CHECK(desk.run->languages() == QStringList{"uk", "ru", "en"});
}

TEST_CASE("keys 1 to 9 choose in the question at hand, Enter goes on, and the ends are walls", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    CHECK_FALSE(desk.run->press(1)); // a text
    for (int i = 0; i < 3; ++i)
        desk.run->next();
    CHECK(desk.run->press(3));
    CHECK(desk.at("area", "chosen").toStringList() == QStringList{"large"});
    CHECK_FALSE(desk.run->press(9));
    for (int i = 0; i < 99; ++i)
        desk.run->next();
    CHECK(desk.run->atEnd());
    CHECK(desk.run->press(2));
    CHECK(desk.at("may_mail", "chosen").toStringList() == QStringList{"no"});
    for (int i = 0; i < 99; ++i)
        desk.run->back();
    CHECK(desk.run->place() == 0);
}

TEST_CASE("what is odd is marked, and kept as it was typed", "[app][run]")
{
    RunDesk desk;
    desk.begin(desk.client);
    desk.run->type("email", "olha at lan");
    CHECK(desk.at("email", "mark").toString().contains("Not an e-mail"));
    CHECK(desk.at("email", "value") == "olha at lan");
    desk.run->choose("area", "large");
    desk.run->choose("products", "drills");
    desk.run->type("tractors", "many");
    CHECK(desk.at("tractors", "mark").toString().contains("Not"));
    desk.run->type("tractors", "12");
    CHECK(desk.at("tractors", "mark").toString().isEmpty());
}

TEST_CASE("a signature and a photo are files of the client before they are answers", "[app][run]")
{
    RunDesk desk;
    Json form = *base::parseJson(tests::sampleForm());
    form["key"] = "signed";
    form["sections"][2]["questions"].push_back(
        {{"key", "sign"}, {"type", "signature"}, {"text", {{"uk", "П"}, {"ru", "П"}, {"en", "Sign"}}}});
    desk.publish(form);
    desk.open();
    desk.begin("");
    desk.run->type("family", "Коваль");
    desk.run->sign("sign", {QVariant(QVariantList{0.1, 0.1, 0.5, 0.2, 0.9, 0.1})}, 0.4);
    desk.rest();
    CHECK(desk.at("sign", "thumb").toString().startsWith("image://photo/"));
    const auto before = desk.all("attachment");
    REQUIRE(before.size() == 1);
    CHECK(base::textAt(before[0].record.body, "kind") == "signature");
    desk.run->sign("sign", {}, 0.4);
    desk.rest();
    CHECK_FALSE(desk.run->problem().isEmpty());
    desk.run->done();
    desk.rest();
    CHECK_FALSE(desk.run->active());
    const auto responses = desk.all("response");
    REQUIRE(responses.size() == 1);
    CHECK(answersIn(responses[0])["sign"] == before[0].record.id.text());
    CHECK(desk.all("attachment")[0].record.body["owner"] == responses[0].record.body["client"]);
}

TEST_CASE("a visitor who is done sees thanks; who walks away leaves what was answered", "[app][run]")
{
    RunDesk desk;
    desk.run->startForVisitor(desk.form, "en");
    desk.rest();
    desk.run->type("family", "Коваль");
    desk.run->done();
    desk.rest();
    CHECK(desk.run->active());
    CHECK(desk.run->finished());
    CHECK(desk.run->thanks() == "Thank you!");
    CHECK(model::readCoupon(desk.run->coupon().toStdString()));
    CHECK(desk.all("coupon").at(0).record.body["client"] == desk.all("response").at(0).record.body["client"]);
    desk.run->close();
    CHECK_FALSE(desk.run->active());
    CHECK(desk.run->questions()->rowCount() == 0);

    desk.run->startForVisitor(desk.form, "en");
    desk.rest();
    desk.run->choose("area", "small");
    desk.run->finishLater();
    desk.rest();
    const auto responses = desk.all("response");
    REQUIRE(responses.size() == 2);
    CHECK(base::flagAt(responses[0].record.body, "by_kiosk"));
    CHECK(base::textAt(desk.all("capture")[0].record.body, "method") == "kiosk");
}

TEST_CASE("Done that is said while a signature is on its way waits for it", "[app][run]")
{
    RunDesk desk;
    Json form = *base::parseJson(tests::sampleForm());
    form["key"] = "signed";
    form["sections"][2]["questions"].push_back(
        {{"key", "sign"}, {"type", "signature"}, {"text", {{"uk", "П"}, {"ru", "П"}, {"en", "Sign"}}}});
    desk.publish(form);
    desk.begin(desk.client);
    desk.run->sign("sign", {QVariant(QVariantList{0.1, 0.1, 0.9, 0.1})}, 0.4);
    desk.run->done();
    desk.rest();
    CHECK_FALSE(desk.run->active());
    const auto responses = desk.all("response");
    REQUIRE(responses.size() == 1);
    CHECK(answersIn(responses[0]).contains("sign"));
}

// A code at the stand: what it fills in, what is kept of it, and what is said when there is nothing to fill in.
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "app/viewmodels/capture_model.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

struct CodeDesk : test::Desk
{
    CodeDesk() : capture(std::make_unique<app::CaptureModel>(*access)) { rest(); }
    /// The body of the only capture, and of its client.
    std::pair<base::Json, base::Json> saved()
    {
        capture->save();
        rest();
        std::pair<base::Json, base::Json> bodies;
        access->ask(
            capture.get(),
            [](store::DeviceStore& store) {
                const auto captures = store.recordsOfType("capture", 10);
                REQUIRE(captures.size() == 1);
                const auto& body = captures.front().record.body;
                return std::pair(body, store.record(*base::Id::parse(base::textAt(body, "client")))->record.body);
            },
            [&bodies](const std::pair<base::Json, base::Json>& found) { bodies = found; });
        rest();
        return bodies;
    }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        CHECK(capture->codes()->paste());
    }

    std::unique_ptr<app::CaptureModel> capture;
};

constexpr const char* card = "MECARD:N:Коваль,Ольга;TEL:+380671234567;TEL:+380501112233;EMAIL:o@lan.ua;URL:lan.ua;;";

} // namespace

TEST_CASE("a code fills the form, and the client keeps also what the form has no field for", "[app][code]")
{
    CodeDesk desk;
    desk.paste(card);
    CHECK(desk.capture->property("family").toString() == "Коваль");
    CHECK(desk.capture->property("phone").toString() == "+380671234567");
    CHECK_FALSE(desk.capture->codeText().isEmpty());
    const auto [capture, client] = desk.saved();
    CHECK(capture.at("method") == "qr");
    CHECK(capture.at("raw_payload") == card);
    CHECK(client.at("name").at("given") == "Ольга");
    CHECK(client.at("phones").size() == 2);
    CHECK(client.at("links").size() == 1);
    CHECK(desk.capture->codeText().isEmpty());
}

TEST_CASE("what was typed already stays when a code comes", "[app][code]")
{
    CodeDesk desk;
    desk.capture->setFamily("Шевченко");
    desk.paste(card);
    CHECK(desk.capture->property("family").toString() == "Шевченко");
    CHECK(desk.capture->property("given").toString().isEmpty());
    CHECK(desk.capture->property("email").toString() == "o@lan.ua");
}

TEST_CASE("a badge is a visitor, though nobody knows the name yet", "[app][code]")
{
    CodeDesk desk;
    desk.capture->codes()->take("AGRO-2026-0047");
    CHECK_FALSE(desk.capture->empty());
    const auto [capture, client] = desk.saved();
    CHECK(capture.at("method") == "badge");
    CHECK(capture.at("badge_id") == "AGRO-2026-0047");
    CHECK(capture.at("raw_payload") == "AGRO-2026-0047");
}

TEST_CASE("a code that nobody understands is kept as it was read, and survives the end of the app", "[app][code]")
{
    CodeDesk desk;
    desk.capture->codes()->take("WIFI:S:guest;T:WPA;;");
    desk.capture->flush();
    desk.rest();
    desk.capture = std::make_unique<app::CaptureModel>(*desk.access);
    desk.rest();
    CHECK_FALSE(desk.capture->codeText().isEmpty());
    CHECK(desk.saved().first.at("raw_payload") == "WIFI:S:guest;T:WPA;;");
}

TEST_CASE("a file that is no picture, and a clipboard with nothing, are said in words and lose nothing", "[app][code]")
{
    CodeDesk desk;
    desk.capture->setFamily("Шевченко");
    desk.capture->codes()->readFile(QUrl::fromLocalFile(QStringLiteral(__FILE__)));
    desk.rest();
    CHECK_FALSE(desk.capture->codes()->problem().isEmpty());
    desk.capture->codes()->dismiss();
    CHECK(desk.capture->codes()->problem().isEmpty());
    QGuiApplication::clipboard()->clear();
    CHECK_FALSE(desk.capture->codes()->paste());
    CHECK_FALSE(desk.capture->codes()->problem().isEmpty());
    CHECK(desk.capture->property("family").toString() == "Шевченко");
}

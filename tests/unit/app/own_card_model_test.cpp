// Our own card as a code: what a visitor's telephone reads from it is what we typed.
#include <catch2/catch.hpp>

#include "app/capture/draw_code.h"
#include "app/capture/read_code.h"
#include "app/viewmodels/code_provider.h"
#include "app/viewmodels/own_card_model.h"
#include "shared/exchange/code_content.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

/// As the camera of a telephone reads it from the screen.
exchange::CodeContent readFrom(const app::OwnCardModel& card)
{
    app::CodeProvider provider;
    const QImage code = provider.requestImage(card.image().section('/', -1), nullptr, {});
    const auto read = app::readCodes(code.scaled(code.size() * 6));
    REQUIRE(read.size() == 1);
    return exchange::readPayload(read[0].text);
}

} // namespace

TEST_CASE("a visitor's telephone reads our card as we wrote it, after a restart too", "[app][code]")
{
    test::Desk desk;
    {
        app::OwnCardModel card(*desk.access);
        desk.rest();
        CHECK(card.image().isEmpty());
        card.setIdentity("petro", "Лан-Техніка");
        CHECK(card.name() == "petro");
        card.edit("given", "Петро");
        card.edit("family", "Савченко");
        card.edit("phone", "+380 67 765 43 21");
        card.edit("email", "petro@lan.ua");
        card.flush();
        desk.rest();
    }
    app::OwnCardModel card(*desk.access);
    desk.rest();
    card.setIdentity("another", "Another");
    const auto content = readFrom(card);
    REQUIRE(content.hasContact());
    CHECK(content.contact.family == "Савченко");
    CHECK(content.contact.given == "Петро");
    CHECK(content.contact.org == "Лан-Техніка");
    REQUIRE(content.contact.phones.size() == 1);
    CHECK(content.contact.phones[0].raw == "+380 67 765 43 21");
    REQUIRE(content.contact.emails.size() == 1);
    CHECK(content.contact.emails[0].value == "petro@lan.ua");
}

TEST_CASE("a card that is too long for a code has none, and is kept", "[app][code]")
{
    test::Desk desk;
    app::OwnCardModel card(*desk.access);
    desk.rest();
    card.edit("site", QString(6'000, 'x'));
    app::CodeProvider provider;
    CHECK(provider.requestImage(card.image().section('/', -1), nullptr, {}).isNull());
    card.flush();
    desk.rest();
}

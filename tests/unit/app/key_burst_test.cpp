// Who types: a USB scanner or a hand.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QWindow>

#include "app/capture/key_burst.h"
#include "app/viewmodels/scanner_keys.h"

using namespace fairbook;
using app::KeyBurst;

namespace {

/// The window's side of the bargain: holds keys, and gives them back.
struct Window
{
    void take(const KeyBurst::Outcome& outcome)
    {
        if (outcome.scanned)
            scanned.push_back(*outcome.scanned);
        if (outcome.giveBack)
            typed += held;
        if (outcome.scanned || outcome.giveBack)
            held.clear();
    }
    void press(const std::string& text, std::int64_t gapMs)
    {
        now += gapMs;
        const auto outcome = burst.key(text, now);
        take(outcome);
        (outcome.hold ? held : typed) += text;
    }
    void shoot(const std::string& code)
    {
        for (const char letter : code)
            press(std::string(1, letter), 4);
    }
    void rest()
    {
        now += 1'000;
        take(burst.pause());
    }

    KeyBurst burst;
    std::int64_t now = 0;
    std::string held, typed;
    std::vector<std::string> scanned;
};

} // namespace

TEST_CASE("a scanner's code is taken, with or without Enter after it", "[app][scanner]")
{
    for (const std::string end : {"", "\n", "\n\n"}) {
        Window window;
        window.now = 1'000;
        window.shoot("AGRO-2026-0047" + end);
        window.rest();
        CHECK(window.scanned == std::vector<std::string>{"AGRO-2026-0047"});
        CHECK(window.typed.empty());
    }
}

TEST_CASE("a card of several lines is one code", "[app][scanner]")
{
    Window window;
    window.shoot("BEGIN:VCARD\nN:Koval;Olha\nEND:VCARD\n");
    window.rest();
    CHECK(window.scanned == std::vector<std::string>{"BEGIN:VCARD\nN:Koval;Olha\nEND:VCARD"});
}

TEST_CASE("five fast keys and Enter belong to a person", "[app][scanner]")
{
    Window window;
    window.shoot("Koval\n");
    window.rest();
    CHECK(window.scanned.empty());
    CHECK(window.typed == "Koval\n");
}

TEST_CASE("a person who types, however fast, loses nothing", "[property][app][scanner]")
{
    rc::prop("keys with 35 ms and more between them come back in their order, and none is a scanner's", [] {
        const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(35, 400));
        Window window;
        std::string all;
        for (const int gap : gaps) {
            const std::string key = *rc::gen::element<std::string>("a", "Ї", "7", "\n", "");
            all += key;
            window.press(key, gap);
        }
        window.rest();
        RC_ASSERT(window.typed == all);
        RC_ASSERT(window.scanned.empty());
    });
    rc::prop("rolls of up to five keys at once come back too", [] {
        Window window;
        std::string all;
        for (const int keys : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 6)))
            for (int at = 0; at < keys; ++at) {
                all += "x";
                window.press("x", at == 0 ? 120 : 1);
            }
        window.rest();
        RC_ASSERT(window.typed == all);
        RC_ASSERT(window.scanned.empty());
    });
    rc::prop("a shot in the middle of typing takes its own keys and no others", [] {
        const auto code =
            *rc::gen::suchThat(rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABCDEFG0123456789-"))),
                               [](const std::string& text) { return text.size() >= app::scannerKeysMin; });
        Window window;
        for (const char letter : std::string("Koval"))
            window.press(std::string(1, letter), 90);
        window.now += 300;
        window.shoot(code + "\n");
        window.now += 300;
        window.press("!", 90);
        window.rest();
        RC_ASSERT(window.scanned == std::vector<std::string>{code});
        RC_ASSERT(window.typed == "Koval!");
    });
}

TEST_CASE("keys without an end are let through, not kept for ever", "[app][scanner]")
{
    Window window;
    window.shoot(std::string(2 * app::scannerBytesMax, 'x'));
    CHECK(window.held.size() <= app::scannerBytesMax);
}

namespace {

/// Remembers the keys that got through.
struct TypedWindow : QWindow
{
    void keyPressEvent(QKeyEvent* event) override { typed += event->text(); }
    QString typed;
};

void press(QWindow& window, const QString& text, quint64 atMs, int key = Qt::Key_A)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    event.setTimestamp(atMs);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

TEST_CASE("the window gives a scanner's keys to the capture and a person's to the field", "[app][scanner]")
{
    app::ScannerKeys scanner;
    QCoreApplication::instance()->installEventFilter(&scanner);
    const QSignalSpy scanned(&scanner, &app::ScannerKeys::scanned);
    TypedWindow window;
    quint64 now = 1'000;
    for (const QChar letter : QStringLiteral("Коваль"))
        press(window, letter, now += 90);
    press(window, {}, now += 90, Qt::Key_Left);
    CHECK(window.typed == "Коваль");
    for (const QChar letter : QStringLiteral("AGRO-0047"))
        press(window, letter, now += 5);
    press(window, QStringLiteral("\r"), now += 5, Qt::Key_Return);
    press(window, {}, now += 500, Qt::Key_Left);
    CHECK(window.typed == "Коваль");
    REQUIRE(scanned.count() == 1);
    CHECK(scanned[0][0].toString() == "AGRO-0047");
}

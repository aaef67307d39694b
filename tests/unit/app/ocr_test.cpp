// The reading of photographed cards: finding and flattening, columns, and what becomes of hostile pictures.
#include <fstream>

#include <QColor>
#include <QPainter>
#include <QPolygonF>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

#include "app/capture/read_card.h"
#include "app/ocr/card_edges.h"
#include "app/ocr/columns.h"
#include "tests/support/temporary_folder.h"

using namespace fairbook;

namespace {

const QPolygonF corners({{130, 90}, {690, 130}, {650, 470}, {110, 420}});

QImage photo(const QColor& table, const QColor& paper)
{
    QImage out(800, 600, QImage::Format_RGB32);
    out.fill(table);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(paper);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(corners);
    return out;
}

double farthest(const ocr::Quad& quad)
{
    double out = 0;
    for (std::size_t at = 0; at < 4; ++at) {
        const QPointF corner = corners[static_cast<qsizetype>(at)];
        out = std::max({out, std::abs(quad[at].x - corner.x()), std::abs(quad[at].y - corner.y())});
    }
    return out;
}

card::Word word(const char* text, int left, int top, int width, int height)
{
    return {.text = text, .confidence = 0.9, .box = {.left = left, .top = top, .width = width, .height = height}};
}

std::filesystem::path program(const std::filesystem::path& folder, const std::string& script)
{
    const auto path = folder / "reader";
    std::ofstream(path) << "#!/bin/sh\n" << script << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    return path;
}

/// What reading says when the reader is this script.
base::Result<card::CardScan> readBy(const std::string& script)
{
    const test::TemporaryFolder folder;
    qputenv("FAIRBOOK_OCR", program(folder.path(), script).c_str());
    auto out = app::readCardNow("/dev/null");
    qunsetenv("FAIRBOOK_OCR");
    return out;
}

base::Result<card::CardScan> readFile(const QByteArray& bytes)
{
    const test::TemporaryFolder folder;
    const auto path = folder.path() / "photo";
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
    return app::readCardNow(path);
}

} // namespace

TEST_CASE("a card is found on tables darker, lighter and of another colour", "[ocr]")
{
    for (const auto& [table, paper] : {std::pair{QColor(60, 50, 40), QColor(250, 250, 245)},
                                       {QColor(235, 230, 225), QColor(30, 30, 40)},
                                       {QColor(190, 160, 120), QColor(235, 235, 235)},
                                       {QColor(60, 90, 80), QColor(90, 60, 60)}}) {
        const auto quad = ocr::findCard(photo(table, paper));
        CAPTURE(table.name().toStdString());
        REQUIRE(quad.has_value());
        CHECK(farthest(*quad) < 12);
    }
}

TEST_CASE("a card that fills the picture, or no card, is not cut", "[ocr]")
{
    QImage plain(800, 600, QImage::Format_RGB32);
    plain.fill(Qt::white);
    CHECK_FALSE(ocr::findCard(plain).has_value());
    QPainter(&plain).fillRect(0, 0, 300, 600, Qt::darkGreen); // a panel of the card's own
    CHECK_FALSE(ocr::findCard(plain).has_value());
    CHECK_FALSE(ocr::findCard(QImage(3, 3, QImage::Format_RGB32)).has_value());
}

TEST_CASE("a projection takes the corners of a rectangle onto those of the card", "[ocr]")
{
    const ocr::Quad quad{{{130, 90}, {690, 130}, {650, 470}, {110, 420}}};
    const auto map = ocr::Projection::onto(quad, 1500, 900);
    REQUIRE(map.has_value());
    CHECK((*map)({1500, 900}).x == Approx(650));
    CHECK((*map)({0, 900}).y == Approx(420));
    const ocr::Point same = ocr::Projection::turned(30, 100, 50)({50, 25});
    CHECK(same.x == Approx(50));
    CHECK(same.y == Approx(25));
    CHECK_FALSE(ocr::Projection::onto({{{0, 0}, {1, 1}, {2, 2}, {3, 3}}}, 10, 10).has_value());
}

TEST_CASE("two columns are told by the gap between them, as far as nothing crosses it", "[ocr]")
{
    const card::Box sheet{.width = 1500, .height = 900};
    const std::vector<card::Line> lines{{word("Ромашка", 100, 100, 300, 60), word("0671234567", 1100, 110, 300, 30)},
                                        {word("Олексій", 100, 400, 500, 60), word("Петренко", 620, 400, 500, 60)}};
    const auto gutter = ocr::gutterOf(lines, sheet);
    REQUIRE(gutter.has_value());
    CHECK(gutter->x == 750);
    CHECK(gutter->top == 0);
    CHECK(gutter->bottom == 400);
    CHECK_FALSE(ocr::gutterOf({lines[1]}, sheet).has_value());
    CHECK_FALSE(ocr::gutterOf({}, sheet).has_value());
}

TEST_CASE("a reader that is not there, crashes or talks nonsense is a card that could not be read", "[ocr]")
{
    qputenv("FAIRBOOK_OCR", "/nowhere/fairbook-ocr");
    const auto missing = app::readCardNow("/dev/null");
    qunsetenv("FAIRBOOK_OCR");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == base::Code::unsupported);
    for (const char* script :
         {"kill -SEGV $$", "echo nonsense", "echo '{\"lines\":[7]}'", "head -c 3000000 /dev/zero"}) {
        CAPTURE(script);
        const auto scan = readBy(script);
        REQUIRE_FALSE(scan.has_value());
        CHECK(scan.error().code != base::Code::unsupported);
    }
    const auto words = readBy(R"(echo '{"width":9,"height":9,"lines":[[{"t":"Anna","c":90,"b":[1,2,3,4]}]]}')");
    REQUIRE(words.has_value());
    CHECK(words->lines.at(0).at(0).text == "Anna");
}

TEST_CASE("a reading that is stopped says nothing more", "[ocr]")
{
    const test::TemporaryFolder folder;
    qputenv("FAIRBOOK_OCR", program(folder.path(), "exec tail -f /dev/null").c_str());
    app::CardReading reading;
    QSignalSpy read(&reading, &app::CardReading::read), refused(&reading, &app::CardReading::refused);
    reading.start("/dev/null");
    CHECK(reading.running());
    reading.stop();
    qunsetenv("FAIRBOOK_OCR");
    CHECK_FALSE(reading.running());
    CHECK(read.count() + refused.count() == 0);
}

TEST_CASE("pictures that cannot be read are refused with a reason, in little memory", "[ocr]")
{
    CHECK(readFile("").error().code == base::Code::badValue);
    CHECK(readFile("no picture at all").error().code == base::Code::badValue);
    CHECK(readFile(QByteArray("\xff\xd8\xff\xe0", 4)).error().code == base::Code::badValue);
    QByteArray bomb = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452"); // a PNG of 60000 x 60000, by its header
    bomb += QByteArray::fromHex("0000ea600000ea600806000000") + QByteArray(64, '\0');
    CHECK_FALSE(readFile(bomb).has_value());
    CHECK(app::readCardNow("/nowhere/photo.jpg").error().code == base::Code::notFound);
    CHECK(app::readCardNow("/nowhere/photo.jpg", "tlh").error().code == base::Code::notFound);
}

TEST_CASE("languages are named as people name them", "[ocr]")
{
    CHECK(app::modelsOf("en+uk+ru") == "eng+ukr+rus");
    CHECK(app::modelsOf("uk") == "ukr");
    CHECK(app::modelsOf("uk+de").empty());
    CHECK(app::modelsOf("").empty());
}

#include "app/ocr/read_picture.h"

#include <algorithm>
#include <cmath>

#include "app/ocr/card_edges.h"
#include "app/ocr/columns.h"

namespace fairbook::ocr {
namespace {

constexpr double flatLong = 1500;  ///< pixels of the longer side of the card that is read
constexpr double cardSides = 1.65; ///< 90 x 50 and 85 x 55 mm lie around it; letters do not mind ten per cent
constexpr double legibleMin = 25;  ///< letters: with less the card may lie on its side

/// A picture to be read, and the way back to the photo.
struct Sheet
{
    Projection toPhoto;
    int width = 0, height = 0;
};

Plane greyOf(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    Plane out{.width = grey.width(), .height = grey.height(), .pixels = {}};
    for (int y = 0; y < grey.height(); ++y)
        out.pixels.insert(out.pixels.end(), grey.constScanLine(y), grey.constScanLine(y) + grey.width());
    return out;
}

double length(const Point& a, const Point& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// The card alone, seen from straight above.
std::optional<Sheet> flatSheet(const Quad& quad)
{
    const double across = length(quad[0], quad[1]) + length(quad[3], quad[2]);
    const double down = length(quad[0], quad[3]) + length(quad[1], quad[2]);
    const bool wide = across >= down;
    const double width = wide ? flatLong : flatLong / cardSides, height = wide ? flatLong / cardSides : flatLong;
    const auto map = Projection::onto(quad, width, height);
    if (!map)
        return std::nullopt;
    return Sheet{.toPhoto = *map, .width = static_cast<int>(width), .height = static_cast<int>(height)};
}

/// The photo as it is, in a size that suits the reader.
Sheet wholeSheet(const Plane& photo)
{
    const double scale = flatLong / std::max(photo.width, photo.height);
    return {.toPhoto = Projection::scaled(1 / scale, 1 / scale),
            .width = std::max(1, static_cast<int>(photo.width * scale)),
            .height = std::max(1, static_cast<int>(photo.height * scale))};
}

Sheet turned(const Sheet& sheet, double degrees)
{
    Sheet out = sheet;
    out.toPhoto = sheet.toPhoto.after(Projection::turned(degrees, sheet.width, sheet.height));
    return out;
}

/// By a quarter: the sheet's sides change places.
Sheet quarter(const Sheet& sheet)
{
    const Projection map{.m = {0, 1, 0, -1, 0, static_cast<double>(sheet.height), 0, 0, 1}};
    return {.toPhoto = sheet.toPhoto.after(map), .width = sheet.height, .height = sheet.width};
}

/// The rectangle around what a word's box is on the photo.
card::Box onPhoto(const card::Box& box, const Projection& toPhoto)
{
    const double right = box.left + box.width, bottom = box.top + box.height;
    double x0 = 1e9, y0 = 1e9, x1 = -1e9, y1 = -1e9;
    for (const Point corner : {Point{double(box.left), double(box.top)}, Point{right, double(box.top)},
                               Point{double(box.left), bottom}, Point{right, bottom}}) {
        const Point there = toPhoto(corner);
        x0 = std::min(x0, there.x);
        y0 = std::min(y0, there.y);
        x1 = std::max(x1, there.x);
        y1 = std::max(y1, there.y);
    }
    return {.left = static_cast<int>(x0),
            .top = static_cast<int>(y0),
            .width = static_cast<int>(x1 - x0),
            .height = static_cast<int>(y1 - y0)};
}

/// Light letters on a dark card: most of it is darker than the middle between its darkest and its lightest parts.
bool isDark(const Plane& plane)
{
    std::vector<std::uint8_t> sorted = plane.pixels;
    const auto at = [&](double share) {
        const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(sorted.size() - 1));
        std::nth_element(sorted.begin(), place, sorted.end());
        return static_cast<int>(*place);
    };
    return at(0.5) < (at(0.005) + at(0.995)) / 2;
}

struct Reading
{
    std::vector<card::Line> lines;
    Projection toPhoto;
};

Reading readSheet(const Plane& photo, Sheet sheet, Recogniser& recogniser)
{
    Plane plane = sampled(photo, sheet.toPhoto, sheet.width, sheet.height);
    if (const double skew = skewOf(plane); std::abs(skew) >= 0.3) {
        sheet = turned(sheet, skew);
        plane = sampled(photo, sheet.toPhoto, sheet.width, sheet.height);
    }
    if (isDark(plane)) {
        for (std::uint8_t& pixel : plane.pixels)
            pixel = static_cast<std::uint8_t>(255 - pixel);
    }
    std::vector<card::Line> lines = recogniser.read(plane);
    readColumns(lines, {.width = sheet.width, .height = sheet.height}, recogniser);
    return {.lines = std::move(lines), .toPhoto = sheet.toPhoto};
}

} // namespace

card::CardScan readPicture(const QImage& picture, Recogniser& recogniser)
{
    const Plane photo = greyOf(picture);
    const auto quad = findCard(picture);
    const auto flat = quad ? flatSheet(*quad) : std::nullopt;
    Sheet sheet = flat.value_or(wholeSheet(photo));
    Reading best = readSheet(photo, sheet, recogniser);
    if (flat && legible(best.lines) < legibleMin) { // perhaps a patch of the card was taken for it
        Reading whole = readSheet(photo, wholeSheet(photo), recogniser);
        if (legible(whole.lines) > legible(best.lines)) {
            best = std::move(whole);
            sheet = wholeSheet(photo);
        }
    }
    for (int turn = 0; turn < 3 && legible(best.lines) < legibleMin; ++turn) {
        sheet = quarter(sheet);
        Reading other = readSheet(photo, sheet, recogniser);
        if (legible(other.lines) > legible(best.lines))
            best = std::move(other);
    }
    for (card::Line& line : best.lines) {
        for (card::Word& word : line) {
            word.flat = word.box;
            word.box = onPhoto(word.box, best.toPhoto);
        }
    }
    return {.lines = std::move(best.lines), .width = picture.width(), .height = picture.height()};
}

} // namespace fairbook::ocr

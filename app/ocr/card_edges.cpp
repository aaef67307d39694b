#include "app/ocr/card_edges.h"

#include <algorithm>
#include <cmath>

namespace fairbook::ocr {
namespace {

constexpr int lookedSide = 360;      ///< pixels of the longer side of the picture that is looked at
constexpr double areaMin = 0.12;     ///< of the picture
constexpr double areaMax = 0.97;     ///< more is the picture's own frame
constexpr double straightMin = 0.93; ///< the quadrangle's share of the outline: rounded corners lose some
constexpr double filledMin = 0.80;   ///< the patch's share of its outline: letters and logos are holes

using Mask = std::vector<std::uint8_t>;

struct Patch
{
    std::vector<Point> points; ///< the first and the last pixel of each row
    std::size_t pixels = 0;
    int sides = 0; ///< how many sides of the picture it touches
};

/// The usual colour of what lies along the edge of the picture.
QRgb borderOf(const QImage& small)
{
    std::array<std::vector<int>, 3> parts;
    const auto look = [&](int x, int y) {
        const QRgb pixel = small.pixel(x, y);
        parts[0].push_back(qRed(pixel));
        parts[1].push_back(qGreen(pixel));
        parts[2].push_back(qBlue(pixel));
    };
    for (int x = 0; x < small.width(); ++x) {
        look(x, 1);
        look(x, small.height() - 2);
    }
    for (int y = 0; y < small.height(); ++y) {
        look(1, y);
        look(small.width() - 2, y);
    }
    for (auto& part : parts)
        std::nth_element(part.begin(), part.begin() + static_cast<std::ptrdiff_t>(part.size() / 2), part.end());
    const std::size_t middle = parts[0].size() / 2;
    return qRgb(parts[0][middle], parts[1][middle], parts[2][middle]);
}

/// Brightness; how grey a pixel is (a white card on light wood differs in that); how far it is from the border's colour
/// (a card of two colours is one by that).
std::vector<Plane> channelsOf(const QImage& small)
{
    const QRgb border = borderOf(small);
    Plane light{.width = small.width(), .height = small.height(), .pixels = {}};
    Plane grey = light, far = light;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            light.pixels.push_back(static_cast<std::uint8_t>(qGray(pixel)));
            const int most = std::max({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            const int least = std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)});
            grey.pixels.push_back(static_cast<std::uint8_t>(255 - std::min(255, 3 * (most - least))));
            const int distance = std::abs(qRed(pixel) - qRed(border)) + std::abs(qGreen(pixel) - qGreen(border)) +
                                 std::abs(qBlue(pixel) - qBlue(border));
            far.pixels.push_back(static_cast<std::uint8_t>(std::min(255, distance * 3 / 2)));
        }
    }
    return {light, grey, far};
}

/// Otsu: the brightness that parts the pixels into two groups with the least spread.
int thresholdOf(const Plane& plane)
{
    std::array<double, 256> count{};
    for (const std::uint8_t pixel : plane.pixels)
        count[pixel] += 1;
    double all = 0, below = 0, belowSum = 0, best = -1;
    for (std::size_t at = 0; at < 256; ++at)
        all += count[at] * static_cast<double>(at);
    const auto total = static_cast<double>(plane.pixels.size());
    int out = 127;
    for (std::size_t at = 0; at < 255; ++at) {
        below += count[at];
        belowSum += count[at] * static_cast<double>(at);
        if (below <= 0 || below >= total)
            continue;
        const double difference = belowSum / below - (all - belowSum) / (total - below);
        const double spread = below * (total - below) * difference * difference;
        if (spread > best) {
            best = spread;
            out = static_cast<int>(at);
        }
    }
    return out;
}

/// Each pixel as most of its 3 x 3 neighbours: specks and thin letters go.
Mask smoothed(const Mask& mask, int width, int height)
{
    Mask out(mask.size(), 0);
    const auto at = [&](int x, int y) {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
    };
    for (int y = 1; y + 1 < height; ++y) {
        for (int x = 1; x + 1 < width; ++x) {
            int set = 0;
            for (int dy = -1; dy <= 1; ++dy)
                set += mask[at(x - 1, y + dy)] + mask[at(x, y + dy)] + mask[at(x + 1, y + dy)];
            out[at(x, y)] = set >= 5 ? 1 : 0;
        }
    }
    return out;
}

/// The connected pixels around `start`, cleared from the mask.
Patch takePatch(Mask& mask, int width, int height, int start)
{
    Patch out;
    std::vector<int> open{start};
    mask[static_cast<std::size_t>(start)] = 0;
    std::vector<int> first(static_cast<std::size_t>(height), width), last(static_cast<std::size_t>(height), -1);
    while (!open.empty()) {
        const int at = open.back();
        open.pop_back();
        const int x = at % width, y = at / width;
        out.pixels += 1;
        first[static_cast<std::size_t>(y)] = std::min(first[static_cast<std::size_t>(y)], x);
        last[static_cast<std::size_t>(y)] = std::max(last[static_cast<std::size_t>(y)], x);
        for (const int next : {at - 1, at + 1, at - width, at + width}) {
            const bool inside = next >= 0 && next < width * height && std::abs(next % width - x) <= 1;
            if (inside && mask[static_cast<std::size_t>(next)] != 0) {
                mask[static_cast<std::size_t>(next)] = 0;
                open.push_back(next);
            }
        }
    }
    bool left = false, right = false;
    for (int y = 0; y < height; ++y) {
        const auto row = static_cast<std::size_t>(y);
        if (last[row] < 0)
            continue;
        out.points.push_back({static_cast<double>(first[row]), static_cast<double>(y)});
        out.points.push_back({last[row] + 1.0, static_cast<double>(y)});
        left = left || first[row] <= 2;
        right = right || last[row] >= width - 3;
    }
    const bool top = out.points.front().y <= 2, bottom = out.points.back().y >= height - 3;
    out.sides = static_cast<int>(left) + static_cast<int>(right) + static_cast<int>(top) + static_cast<int>(bottom);
    return out;
}

double cross(const Point& o, const Point& a, const Point& b)
{
    return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

/// Andrew's monotone chain.
std::vector<Point> hullOf(std::vector<Point> points)
{
    std::sort(points.begin(), points.end(),
              [](const Point& a, const Point& b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    std::vector<Point> out;
    for (int side = 0; side < 2; ++side) {
        const std::size_t start = out.size();
        for (const Point& point : points) {
            while (out.size() >= start + 2 && cross(out[out.size() - 2], out.back(), point) <= 0)
                out.pop_back();
            out.push_back(point);
        }
        out.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return out;
}

/// The largest quadrangle with corners of the hull: for each diagonal the farthest corner on either side.
std::vector<Point> quadOf(const std::vector<Point>& hull)
{
    std::vector<Point> best;
    double bestArea = 0;
    for (std::size_t a = 0; a < hull.size(); ++a) {
        for (std::size_t c = a + 2; c < hull.size(); ++c) {
            std::size_t left = a, right = a;
            double most = 0, least = 0;
            for (std::size_t at = 0; at < hull.size(); ++at) {
                const double side = cross(hull[a], hull[c], hull[at]);
                if (side > most) {
                    most = side;
                    left = at;
                }
                if (side < least) {
                    least = side;
                    right = at;
                }
            }
            if (most - least > bestArea && most > 0 && least < 0) {
                bestArea = most - least;
                best = {hull[a], hull[right], hull[c], hull[left]};
            }
        }
    }
    return best;
}

/// Clockwise from the corner nearest to the upper left.
Quad ordered(const std::vector<Point>& corners)
{
    Point middle;
    for (const Point& corner : corners) {
        middle.x += corner.x / 4;
        middle.y += corner.y / 4;
    }
    std::vector<Point> around = corners;
    std::sort(around.begin(), around.end(), [&](const Point& a, const Point& b) {
        return std::atan2(a.y - middle.y, a.x - middle.x) < std::atan2(b.y - middle.y, b.x - middle.x);
    });
    const auto first = std::min_element(around.begin(), around.end(),
                                        [](const Point& a, const Point& b) { return a.x + a.y < b.x + b.y; });
    std::rotate(around.begin(), first, around.end());
    return {around[0], around[1], around[2], around[3]};
}

double length(const Point& a, const Point& b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Opposite edges of a card are alike, and its sides are 1.2 to 2.6 to one, seen from any sane angle.
bool isCardLike(const Quad& quad)
{
    const double top = length(quad[0], quad[1]), bottom = length(quad[3], quad[2]);
    const double left = length(quad[0], quad[3]), right = length(quad[1], quad[2]);
    const double shortest = std::min({top, bottom, left, right});
    if (shortest < 10 || std::max(top, bottom) > 2.2 * std::min(top, bottom) ||
        std::max(left, right) > 2.2 * std::min(left, right))
        return false;
    const double sides = (top + bottom) / (left + right);
    return std::max(sides, 1 / sides) < 3.2;
}

struct Found
{
    Quad quad;
    double score = 0;
};

std::optional<Found> judged(const Patch& patch, double picture)
{
    if (patch.sides > 1 || static_cast<double>(patch.pixels) < areaMin * picture * 0.7)
        return std::nullopt;
    const auto hull = hullOf(patch.points);
    const double outline = areaOf(hull);
    if (outline < areaMin * picture || outline > areaMax * picture ||
        static_cast<double>(patch.pixels) < filledMin * outline)
        return std::nullopt;
    const auto corners = quadOf(hull);
    if (corners.size() != 4)
        return std::nullopt;
    const double straight = areaOf(corners) / outline;
    const Quad quad = ordered(corners);
    if (straight < straightMin || !isCardLike(quad))
        return std::nullopt;
    return Found{.quad = quad, .score = straight + 0.5 * outline / picture};
}

std::optional<Found> bestIn(Mask mask, int width, int height)
{
    std::optional<Found> best;
    mask = smoothed(mask, width, height);
    for (std::size_t at = 0; at < mask.size(); ++at) {
        if (mask[at] == 0)
            continue;
        const Patch patch = takePatch(mask, width, height, static_cast<int>(at));
        const auto found = judged(patch, static_cast<double>(width) * height);
        if (found && (!best || found->score > best->score))
            best = found;
    }
    return best;
}

} // namespace

std::optional<Quad> findCard(const QImage& picture)
{
    const QImage small = picture.scaled(lookedSide, lookedSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    if (small.width() < 20 || small.height() < 20)
        return std::nullopt;
    std::optional<Found> best;
    for (const Plane& plane : channelsOf(small)) {
        const int middle = thresholdOf(plane);
        for (const int threshold : {middle, middle - 25, middle + 20, middle + 40}) {
            Mask bright;
            bright.reserve(plane.pixels.size());
            for (const std::uint8_t pixel : plane.pixels)
                bright.push_back(pixel > threshold ? 1 : 0);
            Mask dark = bright;
            for (std::uint8_t& pixel : dark)
                pixel = pixel == 0 ? 1 : 0;
            for (Mask* mask : {&bright, &dark}) {
                const auto found = bestIn(std::move(*mask), plane.width, plane.height);
                if (found && (!best || found->score > best->score))
                    best = found;
            }
        }
    }
    if (!best)
        return std::nullopt;
    Quad out = best->quad;
    for (Point& corner : out) {
        corner.x *= static_cast<double>(picture.width()) / small.width();
        corner.y *= static_cast<double>(picture.height()) / small.height();
    }
    return out;
}

} // namespace fairbook::ocr

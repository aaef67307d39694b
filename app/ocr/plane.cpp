#include "app/ocr/plane.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fairbook::ocr {
namespace {

/// Gauss's elimination with the largest pivot, eight unknowns; none when a pivot is as good as zero.
std::optional<std::array<double, 8>> solved(std::array<std::array<double, 9>, 8> rows)
{
    for (std::size_t at = 0; at < 8; ++at) {
        std::size_t best = at;
        for (std::size_t row = at + 1; row < 8; ++row) {
            if (std::abs(rows[row][at]) > std::abs(rows[best][at]))
                best = row;
        }
        std::swap(rows[at], rows[best]);
        if (std::abs(rows[at][at]) < 1e-9)
            return std::nullopt;
        for (std::size_t row = 0; row < 8; ++row) {
            const double share = row == at ? 0 : rows[row][at] / rows[at][at];
            for (std::size_t column = at; column < 9; ++column)
                rows[row][column] -= share * rows[at][column];
        }
    }
    std::array<double, 8> out{};
    for (std::size_t at = 0; at < 8; ++at)
        out[at] = rows[at][8] / rows[at][at];
    return out;
}

std::uint8_t between(const Plane& plane, double x, double y)
{
    x = std::clamp(x, 0.0, plane.width - 1.0);
    y = std::clamp(y, 0.0, plane.height - 1.0);
    const int left = static_cast<int>(x), top = static_cast<int>(y);
    const int right = std::min(left + 1, plane.width - 1), bottom = std::min(top + 1, plane.height - 1);
    const double dx = x - left, dy = y - top;
    const double upper = plane.at(left, top) * (1 - dx) + plane.at(right, top) * dx;
    const double lower = plane.at(left, bottom) * (1 - dx) + plane.at(right, bottom) * dx;
    return static_cast<std::uint8_t>(std::lround(upper * (1 - dy) + lower * dy));
}

} // namespace

Point Projection::operator()(Point point) const
{
    const double w = m[6] * point.x + m[7] * point.y + m[8];
    if (std::abs(w) < 1e-12)
        return {};
    return {.x = (m[0] * point.x + m[1] * point.y + m[2]) / w, .y = (m[3] * point.x + m[4] * point.y + m[5]) / w};
}

Projection Projection::after(const Projection& first) const
{
    Projection out;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            out.m[row * 3 + column] = 0;
            for (std::size_t at = 0; at < 3; ++at)
                out.m[row * 3 + column] += m[row * 3 + at] * first.m[at * 3 + column];
        }
    }
    return out;
}

std::optional<Projection> Projection::onto(const Quad& quad, double width, double height)
{
    const Quad from{Point{0, 0}, Point{width, 0}, Point{width, height}, Point{0, height}};
    std::array<std::array<double, 9>, 8> rows{};
    for (std::size_t at = 0; at < 4; ++at) {
        const auto [x, y] = from[at];
        const auto [u, v] = quad[at];
        rows[2 * at] = {x, y, 1, 0, 0, 0, -u * x, -u * y, u};
        rows[2 * at + 1] = {0, 0, 0, x, y, 1, -v * x, -v * y, v};
    }
    const auto values = solved(rows);
    if (!values)
        return std::nullopt;
    Projection out;
    std::copy(values->begin(), values->end(), out.m.begin());
    return out;
}

Projection Projection::scaled(double x, double y)
{
    return {.m = {x, 0, 0, 0, y, 0, 0, 0, 1}};
}

Projection Projection::turned(double degrees, double width, double height)
{
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::cos(angle), s = std::sin(angle), x = width / 2, y = height / 2;
    return {.m = {c, -s, x - c * x + s * y, s, c, y - s * x - c * y, 0, 0, 1}};
}

Plane sampled(const Plane& from, const Projection& toSource, int width, int height)
{
    Plane out{.width = width, .height = height, .pixels = {}};
    out.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const Point source = toSource({.x = x + 0.5, .y = y + 0.5});
            out.pixels.push_back(between(from, source.x - 0.5, source.y - 0.5));
        }
    }
    return out;
}

double areaOf(const std::vector<Point>& polygon)
{
    double sum = 0;
    for (std::size_t at = 0; at < polygon.size(); ++at) {
        const Point& a = polygon[at];
        const Point& b = polygon[(at + 1) % polygon.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum) / 2;
}

} // namespace fairbook::ocr

// app/ocr/plane.h: grey pictures and how one lies in another. Pure arithmetic.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace fairbook::ocr {

struct Point
{
    double x = 0, y = 0;
};

/// Corners of a card in a picture: upper left, upper right, lower right, lower left.
using Quad = std::array<Point, 4>;

struct Plane
{
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels; ///< rows from the top; 0 is black
    [[nodiscard]] std::uint8_t at(int x, int y) const
    {
        return pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)];
    }
};

/// A projective map of the plane: nine numbers, row by row.
struct Projection
{
    std::array<double, 9> m{1, 0, 0, 0, 1, 0, 0, 0, 1};
    [[nodiscard]] Point operator()(Point point) const;
    [[nodiscard]] Projection after(const Projection& first) const; ///< this(first(p))
    /// From the rectangle (0,0)-(width,height) onto `quad`; none when its corners lie on a line.
    [[nodiscard]] static std::optional<Projection> onto(const Quad& quad, double width, double height);
    [[nodiscard]] static Projection scaled(double x, double y);
    /// By `degrees` around the middle of a rectangle, clockwise as seen.
    [[nodiscard]] static Projection turned(double degrees, double width, double height);
};

/// A picture of `width` x `height` whose pixels come from `from` through `toSource`; between the pixels by distance,
/// beyond the edge the edge's own.
[[nodiscard]] Plane sampled(const Plane& from, const Projection& toSource, int width, int height);

[[nodiscard]] double areaOf(const std::vector<Point>& polygon);

} // namespace fairbook::ocr

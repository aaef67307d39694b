#include "app/ocr/columns.h"

#include <algorithm>

namespace fairbook::ocr {
namespace {

constexpr int gapMin = 3; ///< of the height of the letters beside it

int right(const card::Box& box)
{
    return box.left + box.width;
}

int bottom(const card::Box& box)
{
    return box.top + box.height;
}

card::Box around(const card::Line& line)
{
    card::Box out = line.front().box;
    for (const card::Word& word : line) {
        const int x = std::max(right(out), right(word.box)), y = std::max(bottom(out), bottom(word.box));
        out.left = std::min(out.left, word.box.left);
        out.top = std::min(out.top, word.box.top);
        out.width = x - out.left;
        out.height = y - out.top;
    }
    return out;
}

struct Gap
{
    int from = 0, to = 0;
};

/// The widest gap between two words of a line; none where it is no wider than words are apart.
std::optional<Gap> gapOf(const card::Line& line)
{
    std::optional<Gap> widest;
    for (std::size_t at = 1; at < line.size(); ++at) {
        const card::Box& before = line[at - 1].box;
        const card::Box& behind = line[at].box;
        const Gap gap{.from = right(before), .to = behind.left};
        const bool wide = gap.to - gap.from > gapMin * std::min(before.height, behind.height);
        if (wide && (!widest || gap.to - gap.from > widest->to - widest->from))
            widest = gap;
    }
    return widest;
}

bool crosses(const card::Line& line, int x)
{
    const card::Box box = around(line);
    const auto gap = gapOf(line);
    return box.left < x && right(box) > x && (!gap || gap->from > x || gap->to < x);
}

bool isBetween(const card::Line& line, const Gutter& gutter)
{
    const card::Box box = around(line);
    const int middle = box.top + box.height / 2;
    return middle >= gutter.top && middle < gutter.bottom;
}

} // namespace

std::optional<Gutter> gutterOf(const std::vector<card::Line>& lines, const card::Box& sheet)
{
    std::optional<Gap> common;
    Gutter out;
    for (const card::Line& line : lines) {
        const auto gap = gapOf(line);
        if (!gap || (common && (gap->from >= common->to || gap->to <= common->from)))
            continue;
        const card::Box box = around(line);
        out.top = common ? std::min(out.top, box.top) : box.top;
        out.bottom = common ? std::max(out.bottom, bottom(box)) : bottom(box);
        common = common ? Gap{.from = std::max(gap->from, common->from), .to = std::min(gap->to, common->to)} : *gap;
    }
    if (!common)
        return std::nullopt;
    out.x = (common->from + common->to) / 2;
    int above = 0, below = sheet.height;
    for (const card::Line& line : lines) {
        if (!crosses(line, out.x))
            continue;
        const card::Box box = around(line);
        if (bottom(box) <= out.top + box.height / 2)
            above = std::max(above, bottom(box));
        else if (box.top >= out.bottom - box.height / 2)
            below = std::min(below, box.top);
        else
            return std::nullopt;
    }
    out.top = above;
    out.bottom = below;
    return out;
}

void readColumns(std::vector<card::Line>& lines, const card::Box& sheet, Recogniser& recogniser)
{
    const auto gutter = gutterOf(lines, sheet);
    if (!gutter || gutter->bottom - gutter->top < 20)
        return;
    const int height = gutter->bottom - gutter->top;
    const card::Box left{.left = 0, .top = gutter->top, .width = gutter->x, .height = height};
    const card::Box other{.left = gutter->x, .top = gutter->top, .width = sheet.width - gutter->x, .height = height};
    std::vector<card::Line> beside = recogniser.readPart(left);
    const std::vector<card::Line> more = recogniser.readPart(other);
    beside.insert(beside.end(), more.begin(), more.end());
    const auto split = std::stable_partition(lines.begin(), lines.end(),
                                             [&](const card::Line& line) { return !isBetween(line, *gutter); });
    const std::vector<card::Line> before(split, lines.end());
    if (legible(beside) < 0.98 * legible(before))
        beside = before;
    lines.erase(split, lines.end());
    const auto below = std::find_if(lines.begin(), lines.end(),
                                    [&](const card::Line& line) { return around(line).top >= gutter->bottom; });
    lines.insert(below, beside.begin(), beside.end());
}

} // namespace fairbook::ocr

// shared/card/segment.h: a piece of a line that says one thing, with the way back from its bytes to the words' boxes.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/card/card_text.h"

namespace fairbook::card {

enum class Script
{
    none, ///< no letters
    latin,
    cyrillic,
};

/// Which letters there are more of.
[[nodiscard]] Script scriptOf(std::string_view text);

/// Letters that look alike in both alphabets, turned into the other one: ТОВ <-> TOB. What has no twin stays.
[[nodiscard]] std::string asLatin(std::string_view text);
[[nodiscard]] std::string asCyrillic(std::string_view text);

[[nodiscard]] std::string upper(std::string_view text);

struct Span
{
    std::size_t from = 0, to = 0; ///< bytes of the segment's text
    double confidence = 1;
    Box box = {};
    Box place = {}; ///< on the card laid flat
    std::size_t line = 0;
};

struct Segment
{
    std::string text = {}; ///< words with one blank between them
    std::vector<Span> words = {};
    [[nodiscard]] std::size_t line() const { return words.empty() ? 0 : words.front().line; }
    [[nodiscard]] int height() const; ///< of the tallest word, in pixels; 0 where nobody knows
    [[nodiscard]] Box box() const { return sourceOf(0, text.size()).box; }
    [[nodiscard]] Source sourceOf(std::size_t from, std::size_t to) const;
    /// The words of these bytes as a segment of their own, without marks such as commas and bars at both ends.
    [[nodiscard]] Segment part(std::size_t from, std::size_t to) const;
};

[[nodiscard]] Source joined(const Source& a, const Source& b);
[[nodiscard]] Segment joined(const Segment& a, const Segment& b, std::string_view between = " ");

/// The same words written otherwise, each where it stood.
[[nodiscard]] Segment rewritten(const Segment& segment, const std::function<std::string(std::string_view)>& word);

/// Latin capitals as the Cyrillic ones that a reader took for them (HOBOTEKC, EKOJIAH); empty where one has no twin.
[[nodiscard]] std::string asCyrillicCapitals(std::string_view text);

/// Lines cut at bars, bullets and wide gaps; words written with letters of two alphabets are mended on the way.
[[nodiscard]] std::vector<Segment> segmentsOf(const std::vector<Line>& lines);

} // namespace fairbook::card

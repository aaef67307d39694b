#include "shared/card/segment.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

#include <unicode/uchar.h>

#include "shared/base/json.h"
#include "shared/text/company.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

using Twin = std::pair<char32_t, char32_t>; ///< Latin, Cyrillic

constexpr std::array<Twin, 28> twins{{
    {U'A', U'А'}, {U'B', U'В'}, {U'C', U'С'}, {U'E', U'Е'}, {U'H', U'Н'},      {U'I', U'І'},      {U'K', U'К'},
    {U'M', U'М'}, {U'O', U'О'}, {U'P', U'Р'}, {U'T', U'Т'}, {U'X', U'Х'},      {U'Y', U'У'},      {U'a', U'а'},
    {U'c', U'с'}, {U'e', U'е'}, {U'i', U'і'}, {U'o', U'о'}, {U'p', U'р'},      {U'x', U'х'},      {U'y', U'у'},
    {U'S', U'Ѕ'}, {U's', U'ѕ'}, {U'J', U'Ј'}, {U'j', U'ј'}, {U'\u00CF', U'Ї'}, {U'\u00EF', U'ї'}, {U'k', U'к'},
}};

bool isCyrillic(char32_t c)
{
    return c >= 0x400 && c <= 0x52f;
}

bool isLatin(char32_t c)
{
    return (c < 0x80 && text::isLetter(static_cast<char>(c))) ||
           (c >= 0xc0 && c < 0x250 && u_isalpha(static_cast<UChar32>(c)));
}

std::string utf8(const std::u32string& codes)
{
    std::string out;
    for (const char32_t c : codes)
        text::appendUtf8(out, c);
    return out;
}

/// `true`: every letter that is not of `wanted` has a twin there.
bool canBecome(std::string_view word, Script wanted)
{
    const std::string other = wanted == Script::latin ? asLatin(word) : asCyrillic(word);
    const std::u32string codes = text::codePoints(other);
    return std::none_of(codes.begin(), codes.end(),
                        [&](char32_t c) { return wanted == Script::latin ? isCyrillic(c) : isLatin(c); });
}

bool isInternet(std::string_view word)
{
    const std::string low = text::lowerAscii(asLatin(word));
    for (const std::string_view mark : {"@", "www.", "http", ".com", ".ua", ".net", ".org", ".ru", ".eu", ".info"}) {
        if (low.find(mark) != std::string::npos)
            return true;
    }
    return false;
}

/// Small letters that a reader of three languages takes for those of the other alphabet.
std::string asLatinAtAll(std::string_view word)
{
    std::u32string codes = text::codePoints(asLatin(word));
    constexpr std::array<Twin, 8> misread{{{U'u', U'и'},
                                           {U'r', U'г'},
                                           {U'n', U'п'},
                                           {U'm', U'т'},
                                           {U'k', U'к'},
                                           {U'b', U'ь'},
                                           {U'v', U'м'},
                                           {U'i', U'ї'}}};
    for (char32_t& c : codes) {
        const auto* found =
            std::find_if(misread.begin(), misread.end(), [&](const Twin& twin) { return twin.second == c; });
        if (found != misread.end())
            c = found->first;
    }
    return asLatin(utf8(codes));
}

/// Capitals of a line in the other alphabet that all have a twin there: "AT «Агролан»", "IBAH Коваль". Three letters
/// and fewer only as a legal form: HTC is HTC.
std::string inLine(std::string_view word, Script line)
{
    const Script own = scriptOf(word);
    if (own == Script::none || line == Script::none || own == line || upper(word) != word || !canBecome(word, line))
        return std::string(word);
    const std::string other = line == Script::cyrillic ? asCyrillic(word) : asLatin(word);
    const bool form = text::companyKey(other + " zzz") == "zzz";
    return form || text::codePoints(word).size() > 3 ? other : std::string(word);
}

/// Russian ы is read as ьі, or as ь where no soft sign can stand: "сбьту", "Камьшева".
std::string withYery(std::string_view word)
{
    std::u32string codes = text::codePoints(text::replaced(word, "ьі", "ы"));
    constexpr std::u32string_view hard = U"бвгкмпхБВГКМПХ", vowels = U"аеёиоуэюяіїє";
    for (std::size_t at = 1; at + 1 < codes.size(); ++at) {
        const bool cannot = hard.find(codes[at - 1]) != std::u32string_view::npos && isCyrillic(codes[at + 1]) &&
                            vowels.find(codes[at + 1]) == std::u32string_view::npos;
        if (codes[at] == U'ь' && cannot)
            codes[at] = U'ы';
    }
    return utf8(codes);
}

/// A word of one alphabet: the line's, where every letter allows it, else that of most of its own letters.
std::string mended(std::string_view word, Script line)
{
    if (isInternet(word)) {
        const std::string latin = asLatinAtAll(word);
        const std::u32string codes = text::codePoints(latin);
        return std::none_of(codes.begin(), codes.end(), isCyrillic) ? latin : std::string(word);
    }
    if (line == Script::cyrillic) {
        for (const auto& [slip, meant] : {std::pair{"nn", "ПП"},
                                          {"NN", "ПП"},
                                          {"пп", "ПП"},
                                          {"000", "ООО"},
                                          {"0OO", "ООО"},
                                          {"yn.", "ул."},
                                          {"Byn.", "вул."},
                                          {"byn.", "вул."},
                                          {"OOO", "ООО"}})
            if (word == slip)
                return meant;
    }
    const std::u32string codes = text::codePoints(word);
    const bool mixed =
        std::any_of(codes.begin(), codes.end(), isCyrillic) && std::any_of(codes.begin(), codes.end(), isLatin);
    if (!mixed && line == Script::latin && codes.size() >= 4 && scriptOf(word) == Script::cyrillic) {
        const std::string latin = asLatinAtAll(word); // Уагупа Klenchuk: Yaryna
        return scriptOf(latin) == Script::latin && canBecome(latin, Script::latin) ? latin : std::string(word);
    }
    if (!mixed)
        return word.find("ь") != std::string_view::npos ? withYery(word) : inLine(word, line);
    if (line == Script::cyrillic && canBecome(word, Script::cyrillic))
        return asCyrillic(word);
    if (canBecome(word, Script::latin))
        return asLatin(word);
    return scriptOf(word) == Script::cyrillic ? asCyrillic(word) : asLatin(word);
}

/// Between two things of one line, but not inside one.
bool isBar(std::string_view word)
{
    constexpr std::array<std::string_view, 9> bars{"|", "•", "·", "¦", "■", "●", "◦", "‖", "*"};
    return std::find(bars.begin(), bars.end(), word) != bars.end();
}

bool isLabel(std::string_view text)
{
    return !text.empty() && (text.back() == ':' || text.size() <= 4);
}

bool isWideGap(const Segment& before, const Word& next)
{
    const Box& last = before.words.back().place;
    const Box& there = next.place();
    if (last.none() || there.none() || isLabel(before.text))
        return false;
    const int gap = there.left - (last.left + last.width);
    return gap > 2 * std::max(last.height, there.height);
}

void append(Segment& segment, std::string_view text, const Word& word, std::size_t line)
{
    if (!segment.text.empty())
        segment.text += ' ';
    const std::size_t from = segment.text.size();
    segment.text += text;
    segment.words.push_back({.from = from,
                             .to = segment.text.size(),
                             .confidence = word.confidence,
                             .box = word.box,
                             .place = word.place(),
                             .line = line});
}

std::string textOf(const Line& line)
{
    std::string out;
    for (const Word& word : line)
        out += word.text + ' ';
    return out;
}

bool isTrimmable(std::string_view text, std::size_t at)
{
    return std::string_view(" ,;:|/-_~=.").find(text[at]) != std::string_view::npos;
}

/// Marks that say nothing at the ends: commas, bars, dashes; the full stop only at the start ("Inc." keeps its own).
std::pair<std::size_t, std::size_t> trimmedRange(std::string_view text, std::size_t from, std::size_t to)
{
    while (from < to && isTrimmable(text, from))
        ++from;
    while (to > from && isTrimmable(text, to - 1) && text[to - 1] != '.')
        --to;
    return {from, to};
}

} // namespace

Script scriptOf(std::string_view text)
{
    std::size_t latin = 0, cyrillic = 0;
    for (const char32_t c : text::codePoints(text)) {
        latin += isLatin(c) ? 1 : 0;
        cyrillic += isCyrillic(c) ? 1 : 0;
    }
    if (latin + cyrillic == 0)
        return Script::none;
    return cyrillic >= latin ? Script::cyrillic : Script::latin;
}

std::string asLatin(std::string_view text)
{
    std::u32string codes = text::codePoints(text);
    for (char32_t& c : codes) {
        const auto* found =
            std::find_if(twins.begin(), twins.end(), [&](const Twin& twin) { return twin.second == c; });
        if (found != twins.end())
            c = found->first;
    }
    return utf8(codes);
}

std::string asCyrillic(std::string_view text)
{
    std::u32string codes = text::codePoints(text);
    for (char32_t& c : codes) {
        const auto* found = std::find_if(twins.begin(), twins.end(), [&](const Twin& twin) { return twin.first == c; });
        if (found != twins.end() && found->first != U'S' && found->first != U's' && found->first != U'J' &&
            found->first != U'j')
            c = found->second;
    }
    return utf8(codes);
}

std::string upper(std::string_view text)
{
    std::u32string codes = text::codePoints(text);
    for (char32_t& c : codes)
        c = static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
    return utf8(codes);
}

int Segment::height() const
{
    int tallest = 0;
    for (const Span& word : words)
        tallest = std::max(tallest, word.place.height);
    return tallest;
}

Source joined(const Source& a, const Source& b)
{
    Source out = a;
    for (const std::size_t line : b.lines) {
        if (std::find(out.lines.begin(), out.lines.end(), line) == out.lines.end())
            out.lines.push_back(line);
    }
    std::sort(out.lines.begin(), out.lines.end());
    out.confidence = std::min(a.confidence, b.confidence);
    if (a.box.none() || b.box.none()) {
        out.box = a.box.none() ? b.box : a.box;
        return out;
    }
    const int right = std::max(a.box.left + a.box.width, b.box.left + b.box.width);
    const int bottom = std::max(a.box.top + a.box.height, b.box.top + b.box.height);
    out.box.left = std::min(a.box.left, b.box.left);
    out.box.top = std::min(a.box.top, b.box.top);
    out.box.width = right - out.box.left;
    out.box.height = bottom - out.box.top;
    return out;
}

Source Segment::sourceOf(std::size_t from, std::size_t to) const
{
    Source out;
    bool first = true;
    for (const Span& word : words) {
        if (word.to <= from || word.from >= to)
            continue;
        const Source own{.lines = {word.line}, .box = word.box, .confidence = word.confidence};
        out = first ? own : joined(out, own);
        first = false;
    }
    return out;
}

Segment Segment::part(std::size_t from, std::size_t to) const
{
    std::tie(from, to) = trimmedRange(text, from, std::min(to, text.size()));
    Segment out;
    out.text = text.substr(from, to - from);
    for (const Span& word : words) {
        if (word.to <= from || word.from >= to)
            continue;
        Span span = word;
        span.from = std::max(word.from, from) - from;
        span.to = std::min(word.to, to) - from;
        out.words.push_back(span);
    }
    return out;
}

Segment joined(const Segment& a, const Segment& b, std::string_view between)
{
    Segment out = a;
    out.text += between;
    const std::size_t moved = out.text.size();
    out.text += b.text;
    for (Span word : b.words) {
        word.from += moved;
        word.to += moved;
        out.words.push_back(word);
    }
    return out;
}

Segment rewritten(const Segment& segment, const std::function<std::string(std::string_view)>& word)
{
    Segment out;
    for (Span span : segment.words) {
        const std::string text = word(std::string_view(segment.text).substr(span.from, span.to - span.from));
        if (!out.text.empty())
            out.text += ' ';
        span.from = out.text.size();
        out.text += text;
        span.to = out.text.size();
        out.words.push_back(span);
    }
    return out;
}

std::string asCyrillicCapitals(std::string_view text)
{
    if (upper(text) != text || scriptOf(text) != Script::latin)
        return {};
    std::string out = asCyrillic(text::replaced(text::replaced(text, "JI", "Л"), "bI", "Ы"));
    const std::u32string codes = text::codePoints(out);
    return std::none_of(codes.begin(), codes.end(), isLatin) ? out : std::string();
}

std::vector<Segment> segmentsOf(const std::vector<Line>& lines)
{
    std::vector<Segment> out;
    for (std::size_t number = 0; number < std::min(lines.size(), linesMax); ++number) {
        const Line& line = lines[number];
        const Script script = scriptOf(textOf(line));
        Segment segment;
        const auto close = [&] {
            if (!segment.words.empty())
                out.push_back(std::exchange(segment, {}));
        };
        for (std::size_t at = 0; at < std::min(line.size(), wordsMax); ++at) {
            const Word& word = line[at];
            if (word.text.empty() || word.text.size() > bytesMax || !base::isUtf8(word.text))
                continue;
            if (isBar(word.text) || (!segment.words.empty() && isWideGap(segment, word)))
                close();
            if (!isBar(word.text))
                append(segment, mended(word.text, script), word, number);
        }
        close();
    }
    return out;
}

} // namespace fairbook::card

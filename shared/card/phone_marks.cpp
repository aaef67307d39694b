#include "shared/card/phone_marks.h"

#include <algorithm>
#include <optional>

#include "shared/text/names.h"
#include "shared/text/phone.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

using text::isBlank;
using text::isDigit;

constexpr std::size_t digitsMin = 6;
constexpr std::size_t digitsMax = 15; ///< ITU-T E.164

/// Between the digits of one number.
std::size_t separatorSize(std::string_view rest)
{
    if (rest.empty())
        return 0;
    if (std::string_view(" -().").find(rest[0]) != std::string_view::npos)
        return 1;
    for (const std::string_view dash : {"\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u00A0"}) {
        if (rest.starts_with(dash))
            return dash.size();
    }
    return 0;
}

/// The end behind the last digit of the number that starts at `from`, and how many digits it has.
struct Run
{
    std::size_t to = 0, digits = 0;
};
Run runAt(std::string_view text, std::size_t from)
{
    Run run{.to = from};
    std::size_t at = from;
    int separators = 0;
    if (text[at] == '+')
        ++at;
    while (at < text.size()) {
        if (isDigit(text[at])) {
            run.digits += 1;
            run.to = ++at;
            separators = 0;
            continue;
        }
        const std::size_t size = separatorSize(text.substr(at));
        if (size == 0 || ++separators > 3)
            break;
        at += size;
    }
    return run;
}

/// " дод. 12", " ext 5": its end, or `from`.
std::size_t extensionEnd(std::string_view text, std::size_t from)
{
    std::size_t at = from;
    while (at < text.size() && (isBlank(text[at]) || text[at] == ',' || text[at] == ';' || text[at] == '('))
        ++at;
    for (const std::string_view word :
         {"дод", "доб", "внутр", "вн", "ext", "extension", "Ext", "x", "#", "Дод", "Доб"}) {
        if (!text.substr(at).starts_with(word))
            continue;
        std::size_t digit = at + word.size();
        while (digit < text.size() && (text[digit] == '.' || isBlank(text[digit]) || text[digit] == ':'))
            ++digit;
        std::size_t end = digit;
        while (end < text.size() && isDigit(text[end]) && end < digit + 6)
            ++end;
        if (end > digit)
            return end < text.size() && text[end] == ')' ? end + 1 : end;
    }
    return from;
}

/// "(моб.)" right behind a number, or a last "факс"; its end, or `from`.
std::size_t labelBehind(std::string_view text, std::size_t from, LabelKind& kind)
{
    std::size_t at = from;
    while (at < text.size() && isBlank(text[at]))
        ++at;
    const bool bracket = at < text.size() && text[at] == '(';
    const std::size_t end = bracket ? text.find(')', at) : text.size();
    if (at >= text.size() || end == std::string_view::npos)
        return from;
    const auto words = text::words(text::searchKey(text.substr(at, end - at)));
    if (words.size() != 1 || labelOf(words[0]) == LabelKind::none || kind == LabelKind::number)
        return from;
    kind = labelOf(words[0]);
    return bracket ? end + 1 : end;
}

std::string typeOf(LabelKind kind)
{
    return kind == LabelKind::fax      ? "fax"
           : kind == LabelKind::mobile ? "mobile"
           : kind == LabelKind::work   ? "work"
                                       : "";
}

bool isAmerican(std::string_view number) // (410)555-1234
{
    std::string shape;
    for (const char c : number) {
        if (!isBlank(c))
            shape += isDigit(c) ? 'd' : c;
    }
    return shape == "(ddd)ddd-dddd" || shape == "ddd-ddd-dddd" || shape == "ddd.ddd.dddd";
}

/// Is the number one, and how sure is that?
double phoneConfidence(std::string_view number, const text::Phone& phone, const Run& run, LabelKind label)
{
    const bool said = label == LabelKind::work || label == LabelKind::mobile || label == LabelKind::fax;
    if (number[0] == '+' && run.digits >= 8)
        return phone.valid ? 0.97 : 0.5;
    if (said)
        return phone.valid ? 0.93 : 0.5;
    if (isAmerican(number))
        return 0.8;
    return phone.valid && run.digits >= 9 ? 0.8 : 0;
}

std::optional<Mark> phoneAt(const Segment& segment, std::size_t start, std::size_t from, const Run& run,
                            LabelKind inherited, std::string_view region)
{
    const std::string_view text = segment.text;
    if (run.digits < digitsMin || run.digits > digitsMax)
        return std::nullopt;
    Label label = labelBefore(text, start, from);
    if (label.kind == LabelKind::none)
        label.kind = inherited;
    if (label.kind == LabelKind::number)
        return std::nullopt;
    const std::size_t end = extensionEnd(text, run.to);
    const std::string number(text.substr(from, run.to - from));
    std::string raw(text.substr(from, end - from));
    text::Phone phone = text::readPhone(raw, region);
    if (isAmerican(number))
        phone = text::readPhone(raw, "US");
    const double sure = phoneConfidence(number, phone, run, label.kind);
    if (sure <= 0)
        return std::nullopt;
    LabelKind kind = label.kind;
    const std::size_t to = labelBehind(text, end, kind);
    Mark mark{.field = {.kind = FieldKind::phone,
                        .value = std::move(raw),
                        .type = typeOf(kind),
                        .e164 = phone.e164,
                        .extension = phone.extension},
              .from = label.from,
              .to = to};
    mark.field.source = segment.sourceOf(from, end);
    mark.field.confidence = mark.field.source.confidence * sure;
    return mark;
}

bool startsNumber(std::string_view text, std::size_t at, std::size_t first)
{
    const char c = text[at];
    if (c != '+' && c != '(' && !isDigit(c))
        return false;
    if (c == '(' && (at + 1 >= text.size() || (!isDigit(text[at + 1]) && text[at + 1] != '+')))
        return false;
    return at == first || !isWordByte(text[at - 1]);
}

} // namespace

bool isWordByte(char c)
{
    return text::isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

Label labelBefore(std::string_view text, std::size_t start, std::size_t to)
{
    Label out{.from = to};
    bool fax = false, other = false;
    std::size_t end = to;
    while (end > start) {
        std::size_t last = end;
        while (last > start && !isWordByte(text[last - 1]))
            --last;
        std::size_t from = last;
        while (from > start && isWordByte(text[from - 1]))
            --from;
        const std::string word = text::searchKey(text.substr(from, last - from));
        const LabelKind kind = labelOf(word);
        const bool alone = from == start || !isWordByte(text[from - 1]);
        if (from == last || kind == LabelKind::none || !alone)
            break;
        const bool letter = word.size() == 1;
        if (letter && from != start && text.substr(last, 1) != ":" && text.substr(last, 1) != ".")
            break;
        fax = fax || kind == LabelKind::fax;
        other = other || kind == LabelKind::work || kind == LabelKind::mobile;
        if (out.kind == LabelKind::none || kind == LabelKind::number || kind == LabelKind::mobile)
            out.kind = kind;
        out.from = from;
        end = from;
    }
    if (fax)
        out.kind = other ? LabelKind::work : LabelKind::fax;
    return out;
}

std::vector<Mark> phonesIn(const Segment& segment, std::size_t from, std::size_t to, std::string_view region)
{
    std::vector<Mark> out;
    const std::string_view text = std::string_view(segment.text).substr(0, to);
    std::size_t start = from;
    LabelKind inherited = LabelKind::none;
    for (std::size_t at = from; at < to;) {
        if (!startsNumber(text, at, from)) {
            ++at;
            continue;
        }
        const Run run = runAt(text, at);
        if (auto mark = phoneAt(segment, start, at, run, inherited, region)) {
            inherited = labelBefore(text, start, at).kind;
            at = start = mark->to;
            out.push_back(std::move(*mark));
        } else {
            at = std::max(run.to, at + 1);
        }
    }
    return out;
}

} // namespace fairbook::card

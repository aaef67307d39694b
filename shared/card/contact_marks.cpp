#include "shared/card/contact_marks.h"

#include <algorithm>
#include <array>
#include <optional>

#include "shared/card/lexicon.h"
#include "shared/text/email.h"
#include "shared/text/names.h"
#include "shared/text/phone.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

using text::isBlank;
using text::isDigit;
using text::isLetter;

constexpr std::size_t digitsMin = 6;
constexpr std::size_t digitsMax = 15; ///< ITU-T E.164

bool isWordByte(char c)
{
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isLocalByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
}

struct Range
{
    std::size_t from = 0, to = 0;
};

/// The bytes that stand for an @, from `start`.
std::optional<Range> nextAt(std::string_view text, std::size_t start)
{
    std::optional<Range> first;
    for (const std::string_view sign : {"@", "(a)", "(at)", "[at]", "(@)", "©", "®"}) {
        const std::size_t at = text.find(sign, start);
        if (at != std::string_view::npos && (!first || at < first->from))
            first = Range{at, at + sign.size()};
    }
    if (first && first->from > 0 && text[first->from - 1] == '(' && text[first->to] == ')')
        first = Range{first->from - 1, first->to + 1};
    return first;
}

std::size_t localStart(std::string_view text, std::size_t end)
{
    if (end > 0 && isBlank(text[end - 1]))
        --end;
    std::size_t from = end;
    for (;;) {
        while (from > 0 && isLocalByte(text[from - 1]))
            --from;
        const bool torn = from > 1 && from < end && isBlank(text[from - 1]) && isLocalByte(text[from - 2]) &&
                          (text[from] == '.' || text[from - 2] == '.' || text[from] == '_' || text[from - 2] == '_');
        if (!torn)
            return from;
        --from;
    }
}

/// The end of the label that starts at `from`.
std::size_t labelEnd(std::string_view text, std::size_t from)
{
    while (from < text.size() && (isLetter(text[from]) || isDigit(text[from]) || text[from] == '-'))
        ++from;
    return from;
}

struct Domain
{
    std::string text;
    std::size_t to = 0;
    bool mended = false;
};

/// Labels with dots between them; a comma or a blank counts as a dot (or beside one) when a top-level name follows.
Domain domainAt(std::string_view text, std::size_t from)
{
    Domain out{.text = {}, .to = from};
    if (from < text.size() && isBlank(text[from]))
        ++from;
    for (std::size_t end = labelEnd(text, from); end > from; end = labelEnd(text, from)) {
        out.text += text.substr(from, end - from);
        out.to = end;
        std::size_t next = end;
        while (next < text.size() && (isBlank(text[next]) || text[next] == '.' || text[next] == ',') && next < end + 3)
            ++next;
        const std::string_view between = text.substr(end, next - end);
        const std::size_t nextEnd = labelEnd(text, next);
        const bool known = isTopLevel(text::lowerAscii(text.substr(next, nextEnd - next)));
        const bool dotted = between == "." || (known && (between == "," || between == ". " || between == " ." ||
                                                         between == ", " || between == " , " || between == ".."));
        if (!dotted || nextEnd == next)
            break;
        out.mended = out.mended || between != ".";
        out.text += '.';
        from = next;
    }
    return out;
}

/// What readers make of the last labels, and what was printed.
std::string mendedDomain(std::string domain)
{
    for (const auto& [slip, meant] : {std::pair{".corn", ".com"},
                                      {".c0m", ".com"},
                                      {".con", ".com"},
                                      {".cor", ".com"},
                                      {".na", ".ua"},
                                      {".ия", ".ua"},
                                      {".иа", ".ua"},
                                      {".uа", ".ua"}}) {
        const std::string_view ending = slip;
        if (domain.ends_with(ending))
            domain = domain.substr(0, domain.size() - ending.size()) + meant;
        domain = text::replaced(domain, std::string(ending) + ".", std::string(meant) + ".");
    }
    return domain;
}

std::optional<Mark> emailAt(const Segment& segment, Range at, std::size_t start)
{
    const std::string_view text = segment.text;
    const std::size_t from = std::max(localStart(text, at.from), start);
    std::string local = text::replaced(text.substr(from, at.from - from), " ", "");
    while (!local.empty() && (local.front() == '.' || local.front() == '-'))
        local.erase(0, 1);
    const Domain domain = domainAt(text, at.to);
    const std::string address = text::normaliseEmail(local + '@' + mendedDomain(text::lowerAscii(domain.text)));
    if (!text::looksLikeEmail(address))
        return std::nullopt;
    Mark mark{.field = {.kind = FieldKind::email, .value = address}, .from = from, .to = domain.to};
    mark.field.source = segment.sourceOf(from, domain.to);
    const bool clean = text.substr(from, domain.to - from) == local + '@' + domain.text;
    mark.field.confidence = mark.field.source.confidence * (clean ? 0.97 : 0.8);
    mark.field.hint = text::emailTypoHint(address).value_or("");
    return mark;
}

std::vector<Mark> emailsIn(const Segment& segment)
{
    std::vector<Mark> out;
    std::size_t start = 0;
    while (const auto at = nextAt(segment.text, start)) {
        start = at->to;
        if (auto mark = emailAt(segment, *at, out.empty() ? 0 : out.back().to)) {
            start = mark->to;
            out.push_back(std::move(*mark));
        }
    }
    return out;
}

bool isSiteByte(char c)
{
    return isWordByte(c) || c == '.' || c == '-' || c == '/' || c == ':' || c == '_' || c == '?' || c == '=' ||
           c == '~';
}

/// The host of "https://www.firm.ua/en/": www.firm.ua
std::string_view hostOf(std::string_view site)
{
    if (const std::size_t scheme = site.find("://"); scheme != std::string_view::npos)
        site = site.substr(scheme + 3);
    return site.substr(0, site.find_first_of("/?:"));
}

bool isSite(std::string_view token)
{
    const std::string_view host = hostOf(token);
    const auto labels = text::split(host, '.');
    if (labels.size() < 2 || std::any_of(labels.begin(), labels.end(), [](auto label) { return label.empty(); }))
        return false;
    if (!isTopLevel(text::lowerAscii(labels.back())))
        return false;
    const bool said = token.find("://") != std::string_view::npos || text::startsWithIgnoringCase(host, "www.");
    const std::string_view main = labels[labels.size() - 2];
    return said || (main.size() >= 2 && std::any_of(main.begin(), main.end(), isWordByte) && !isDigit(labels[0][0]));
}

std::string withoutTail(std::string token)
{
    while (!token.empty() && std::string_view(".:/-,").find(token.back()) != std::string_view::npos)
        token.pop_back();
    return token;
}

std::vector<Mark> sitesIn(const Segment& segment, std::size_t from, std::size_t to)
{
    std::vector<Mark> out;
    const std::string_view text = std::string_view(segment.text).substr(0, to);
    while (from < to) {
        while (from < to && !isSiteByte(text[from]))
            ++from;
        std::size_t end = from;
        while (end < to && isSiteByte(text[end]))
            ++end;
        const std::string first = text::lowerAscii(text.substr(from, end - from));
        if ((first == "www." || first == "www" || first.ends_with("://")) && end < to) { // torn behind its first part
            ++end;
            while (end < to && isSiteByte(text[end]))
                ++end;
        }
        std::string token = withoutTail(text::replaced(text.substr(from, end - from), " ", ""));
        if (text::startsWithIgnoringCase(token, "www") && token.size() > 4 && token[3] != '.')
            token.insert(3, ".");
        if (isSite(token)) {
            Mark mark{.field = {.kind = FieldKind::site, .value = token}, .from = from, .to = end};
            mark.field.source = segment.sourceOf(from, end);
            mark.field.confidence = mark.field.source.confidence * 0.95;
            out.push_back(std::move(mark));
        }
        from = end;
    }
    return out;
}

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

struct Label
{
    std::size_t from = 0; ///< where its first word starts; where the value starts when there is none
    LabelKind kind = LabelKind::none;
};

/// The words right before `to` that say what follows; "тел./факс" is a telephone.
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

/// The bytes of the segment that no mark took.
std::vector<Range> gapsOf(const std::vector<Mark>& marks, std::size_t size)
{
    std::vector<Range> out;
    std::size_t from = 0;
    for (const Mark& mark : marks) {
        if (mark.from > from)
            out.push_back({from, mark.from});
        from = std::max(from, mark.to);
    }
    if (from < size)
        out.push_back({from, size});
    return out;
}

void sortByPlace(std::vector<Mark>& marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.from < b.from; });
}

/// "e-mail:" and "web:" belong to what they stand before.
void takeLabels(std::vector<Mark>& marks, std::string_view text)
{
    std::size_t start = 0;
    for (Mark& mark : marks) {
        if (mark.field.kind != FieldKind::phone)
            mark.from = labelBefore(text, start, mark.from).from;
        start = mark.to;
    }
}

} // namespace

std::vector<Mark> marksIn(const Segment& segment, std::string_view region)
{
    std::vector<Mark> marks = emailsIn(segment);
    for (const Range& gap : gapsOf(marks, segment.text.size())) {
        auto sites = sitesIn(segment, gap.from, gap.to);
        marks.insert(marks.end(), sites.begin(), sites.end());
    }
    sortByPlace(marks);
    for (const Range& gap : gapsOf(marks, segment.text.size())) {
        auto phones = phonesIn(segment, gap.from, gap.to, region);
        marks.insert(marks.end(), phones.begin(), phones.end());
    }
    sortByPlace(marks);
    takeLabels(marks, segment.text);
    return marks;
}

std::string localPartOf(std::string_view email)
{
    return text::lowerAscii(email.substr(0, email.find('@')));
}

std::string companyLabelOf(std::string_view emailOrSite)
{
    const std::size_t at = emailOrSite.find('@');
    std::string host =
        text::lowerAscii(at == std::string_view::npos ? hostOf(emailOrSite) : emailOrSite.substr(at + 1));
    if (isMailHost(host))
        return {};
    if (host.starts_with("www."))
        host = host.substr(4);
    auto labels = text::split(host, '.');
    while (labels.size() > 1 && isTopLevel(labels.back()))
        labels.pop_back();
    return labels.empty() ? std::string() : std::string(labels.back());
}

} // namespace fairbook::card

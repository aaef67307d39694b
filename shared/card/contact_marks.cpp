#include "shared/card/contact_marks.h"

#include <algorithm>
#include <array>
#include <optional>

#include "shared/card/lexicon.h"
#include "shared/card/phone_marks.h"
#include "shared/text/email.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

using text::isBlank;
using text::isDigit;
using text::isLetter;

bool isLocalByte(char c)
{
    return isLetter(c) || isDigit(c) || c == '.' || c == '_' || c == '-' || c == '+' || c == '|'; // | is an l
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
    if (first && first->from > 0 && first->to < text.size() && text[first->from - 1] == '(' && text[first->to] == ')')
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

/// A last dot that was not seen comes back where the end is one of the usual ones: "firmcomua", "ukrnet".
std::string withDots(std::string host)
{
    if (host.find('.') != std::string::npos)
        return host;
    for (const std::string_view ending : {"comua", "inua", "com", "ua", "eu", "ru", "net", "org"}) {
        if (host.size() < ending.size() + 3 || !host.ends_with(ending))
            continue;
        host.insert(host.size() - ending.size(), ".");
        if (ending.size() == 5 || ending == "inua")
            host.insert(host.size() - 2, ".");
        return host;
    }
    return host;
}

std::optional<Mark> emailAt(const Segment& segment, Range at, std::size_t start)
{
    const std::string_view text = segment.text;
    const std::size_t from = std::max(localStart(text, at.from), start);
    std::string local = text::replaced(text::replaced(text.substr(from, at.from - from), " ", ""), "|", "l");
    while (!local.empty() && (local.front() == '.' || local.front() == '-'))
        local.erase(0, 1);
    const Domain domain = domainAt(text, at.to);
    const std::string host = mendedDomain(withDots(text::lowerAscii(domain.text)));
    const std::string address = text::normaliseEmail(local + '@' + host);
    if (!text::looksLikeEmail(address))
        return std::nullopt;
    Mark mark{.field = {.kind = FieldKind::email, .value = address}, .from = from, .to = domain.to};
    mark.field.source = segment.sourceOf(from, domain.to);
    const bool clean =
        text.substr(from, domain.to - from) == local + '@' + domain.text && host == text::lowerAscii(domain.text);
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

/// "htips://firm" is https, "wwwfirm.ua" www.firm.ua; a dot is given back where the beginning says that this is a site.
std::string mendedSite(std::string token, bool labelled)
{
    if (const std::size_t scheme = token.find("://"); scheme != std::string::npos && scheme >= 4 && scheme <= 6)
        token = (text::lowerAscii(token[scheme - 1]) == 's' ? "https" : "http") + token.substr(scheme);
    for (const std::string_view slip : {"wwww.", "vwww.", "wvww.", "ww.", "wwww"}) {
        if (text::startsWithIgnoringCase(token, slip))
            token = "www." + token.substr(slip.size());
    }
    if (text::startsWithIgnoringCase(token, "www")) {
        const std::size_t name = std::min(token.find_first_not_of("-._", 3), token.size());
        token = "www." + token.substr(name);
    }
    const std::string_view host = hostOf(token);
    const bool web = text::startsWithIgnoringCase(host, "www.");
    if (!labelled && !web && host.size() == token.size())
        return token;
    const std::size_t from = static_cast<std::size_t>(host.data() - token.data()) + (web ? 4 : 0);
    const std::string bare(host.substr(web ? 4 : 0));
    return token.substr(0, from) + withDots(bare) + token.substr(from + bare.size());
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
        while (from < to && (!isSiteByte(text[from]) || text[from] == '_'))
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
        token = mendedSite(std::move(token), labelBefore(text, 0, from).kind == LabelKind::site);
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

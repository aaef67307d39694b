#include "shared/exchange/vcard_property.h"

#include <algorithm>
#include <array>

#include "shared/exchange/base64.h"
#include "shared/exchange/charset.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t npos = std::string::npos;
constexpr std::size_t headBytesMax = 64U << 10U;
constexpr std::size_t paramsMax = 50;
constexpr std::size_t foldsMax = 1'000'000; ///< physical lines of a property
constexpr std::size_t lineCost = 64;        ///< reading a short line takes as long as copying so many bytes

bool isFold(std::string_view line)
{
    return !line.empty() && (line.front() == ' ' || line.front() == '\t');
}

bool isBoundary(std::string_view line)
{
    line = text::trimmed(line);
    return text::startsWithIgnoringCase(line, "END:VCARD") || text::startsWithIgnoringCase(line, "BEGIN:VCARD");
}

/// Splits a property's head at `separator`, but not inside quotation marks.
std::vector<std::string_view> splitHead(std::string_view head, char separator)
{
    std::vector<std::string_view> parts;
    const bool balanced = std::count(head.begin(), head.end(), '"') % 2 == 0;
    bool quoted = false;
    std::size_t start = 0;
    for (std::size_t at = 0; at < head.size() && parts.size() < paramsMax; ++at) {
        quoted = balanced && (head[at] == '"') != quoted;
        if (head[at] != separator || quoted)
            continue;
        parts.push_back(head.substr(start, at - start));
        start = at + 1;
    }
    parts.push_back(head.substr(start));
    return parts;
}

/// A parameter's value: without quotation marks, ^n ^' ^^ of RFC 6868 undone.
std::string paramValue(std::string_view raw)
{
    raw = text::trimmed(raw);
    std::string value;
    for (std::size_t at = 0; at < raw.size(); ++at) {
        const char next = at + 1 < raw.size() ? raw[at + 1] : '\0';
        if (raw[at] == '"')
            continue;
        if (raw[at] != '^' || (next != 'n' && next != '\'' && next != '^')) {
            value += raw[at];
            continue;
        }
        value += next == 'n' ? '\n' : next == '\'' ? '"' : '^';
        ++at;
    }
    return value;
}

Transfer transferOf(std::string_view word)
{
    const std::string upper = text::upperAscii(word);
    if (upper == "QUOTED-PRINTABLE" || upper == "QUOTEDPRINTABLE" || upper == "Q" || upper == "QP")
        return Transfer::quotedPrintable;
    if (upper == "BASE64" || upper == "B")
        return Transfer::base64;
    return Transfer::plain;
}

/// A bare word is an encoding (vCard 2.1), noise, or a type.
void addParam(RawProperty& property, std::string_view part)
{
    const std::size_t equals = part.find('=');
    if (equals != npos) {
        std::string name = text::upperAscii(text::trimmed(part.substr(0, equals)));
        std::string content = paramValue(part.substr(equals + 1));
        if (name == "ENCODING")
            property.transfer = transferOf(content);
        property.params.emplace_back(std::move(name), std::move(content));
        return;
    }
    const std::string word = paramValue(part);
    const std::string upper = text::upperAscii(word);
    if (upper == "QUOTED-PRINTABLE" || upper == "BASE64")
        property.transfer = transferOf(upper);
    else if (!word.empty() && upper != "8BIT" && upper != "7BIT")
        property.params.emplace_back("TYPE", word);
}

} // namespace

std::string_view RawProperty::param(std::string_view key) const
{
    const auto found =
        std::find_if(params.begin(), params.end(), [&](const auto& entry) { return entry.first == key; });
    return found == params.end() ? std::string_view() : std::string_view(found->second);
}

std::vector<std::string> RawProperty::types() const
{
    std::vector<std::string> out;
    for (const auto& [key, list] : params) {
        if (key != "TYPE")
            continue;
        for (const std::string_view word : text::split(list, ','))
            out.push_back(text::lowerAscii(text::trimmed(word)));
    }
    return out;
}

PropertyReader::PropertyReader(LineReader& lines, Warnings& warnings, const VcardLimits& limits)
    : lines_(lines), warnings_(warnings), limits_(limits)
{}

/// Looks for the colon that ends the head, from where the last look ended.
void PropertyReader::scan(Head& head) const
{
    const std::size_t end = std::min(logical_.size(), headBytesMax);
    for (; head.scanned < end && head.colon == npos; ++head.scanned) {
        const char c = logical_[head.scanned];
        head.quoted = (c == '"') != head.quoted;
        if (c == ':' && !head.quoted)
            head.colon = head.scanned;
    }
}

RawProperty PropertyReader::headOf(std::size_t colon) const
{
    RawProperty property;
    const std::string head = toUtf8Somehow(std::string_view(logical_).substr(0, colon));
    const auto parts = splitHead(head, ';');
    std::string_view name = text::trimmed(parts.front());
    const std::size_t dot = name.rfind('.');
    if (dot != npos) {
        property.group = text::lowerAscii(name.substr(0, dot));
        name.remove_prefix(dot + 1);
    }
    property.name = text::upperAscii(name);
    for (std::size_t at = 1; at < parts.size(); ++at)
        addParam(property, parts[at]);
    return property;
}

/// Does `line` continue what was read so far?
bool PropertyReader::joins(std::string_view line, const Head& head, const RawProperty& property) const
{
    const bool soft = property.transfer == Transfer::quotedPrintable && !logical_.empty() && logical_.back() == '=';
    if (head.colon != npos && soft)
        return !isBoundary(line);
    if (isFold(line))
        return true;
    return head.colon != npos && property.transfer == Transfer::base64 && isBase64Line(line);
}

void PropertyReader::join(std::string_view line, Transfer transfer)
{
    ++joined_;
    if (cut_) {
        wastedBytes_ += line.size() + lineCost;
        return;
    }
    const bool soft = transfer == Transfer::quotedPrintable && !logical_.empty() && logical_.back() == '=';
    if (soft)
        logical_.pop_back();
    else if (isFold(line))
        line.remove_prefix(1);
    if (logical_.size() + line.size() > limits_.lineBytesMax || joined_ > foldsMax) {
        cut_ = true;
        wastedBytes_ += logical_.size();
        logical_.resize(std::min(logical_.size(), limits_.cutTextBytes));
        return;
    }
    logical_ += line;
}

/// A line without a colon: a comment, or the rest of a text that somebody forgot to fold.
void PropertyReader::strayLine(std::string_view line, std::size_t number)
{
    if (!text::trimmed(line).empty())
        warnings_.add("line_ignored", number, line);
}

std::optional<RawProperty> PropertyReader::readLogicalLine()
{
    const Line* line = lines_.peek();
    const std::size_t number = line->number;
    logical_.assign(line->text);
    cut_ = line->cut;
    joined_ = 0;
    if (cut_) {
        wastedBytes_ += logical_.size();
        logical_.resize(std::min(logical_.size(), limits_.cutTextBytes));
    }
    lines_.skip();
    Head head;
    RawProperty property;
    for (;;) {
        const bool known = head.colon != npos;
        scan(head);
        if (!known && head.colon != npos)
            property = headOf(head.colon);
        line = lines_.peek();
        if (line == nullptr || !joins(line->text, head, property) || !worthReading())
            break;
        join(line->text, property.transfer);
        lines_.skip();
    }
    if (head.colon == npos) {
        head.colon = std::string_view(logical_).substr(0, headBytesMax).find(':'); // a quotation mark without its pair
        if (head.colon != npos)
            property = headOf(head.colon);
    }
    if (head.colon == npos || logical_.front() == '#') {
        strayLine(logical_, number);
        return std::nullopt;
    }
    property.value = logical_.substr(head.colon + 1);
    property.line = number;
    property.cut = cut_;
    return property;
}

std::optional<RawProperty> PropertyReader::next()
{
    while (lines_.peek() != nullptr && worthReading()) {
        if (auto property = readLogicalLine())
            return property;
    }
    return std::nullopt;
}

} // namespace fairbook::exchange

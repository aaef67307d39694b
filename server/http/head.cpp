#include "server/http/head.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "shared/base/json.h"

namespace fairbook::server {

namespace {

constexpr std::string_view tokenMarks = "!#$%&'*+-.^_`|~";

/// Methods that a route could have. Others are well-formed, but not implemented (RFC 9110 section 9.1).
constexpr std::array<std::string_view, 7> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};

/// Fields of which two would leave it open which one counts.
constexpr std::array<std::string_view, 15> singletons{
    "host",     "content-length", "transfer-encoding", "content-type",  "content-encoding",      "authorization",
    "expect",   "upgrade",        "sec-websocket-key", "content-range", "sec-websocket-version", "range",
    "if-range", "upload-offset",  "upload-length"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}
bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}
bool has(std::string_view set, char c)
{
    return set.find(c) != std::string_view::npos;
}

tl::unexpected<Refusal> bad(std::string detail)
{
    return tl::unexpected(Refusal{.detail = std::move(detail)});
}

tl::unexpected<Refusal> bad(int status, std::string code, std::string detail = {})
{
    return tl::unexpected(Refusal{.status = status, .code = std::move(code), .detail = std::move(detail)});
}

std::string lower(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The lower-case members of a comma-separated list; empty ones are passed over (RFC 9110 section 5.6.1.2).
std::vector<std::string> listOf(std::string_view value)
{
    std::vector<std::string> members;
    while (!value.empty()) {
        const auto comma = std::min(value.find(','), value.size());
        if (const auto member = trimmed(value.substr(0, comma)); !member.empty())
            members.push_back(lower(member));
        value.remove_prefix(std::min(comma + 1, value.size()));
    }
    return members;
}

const std::string* valueOf(const Head& head, std::string_view name)
{
    for (const auto& [key, value] : head.headers) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

/// Members of all fields of that name.
std::vector<std::string> membersOf(const Head& head, std::string_view name)
{
    std::vector<std::string> all;
    for (const auto& [key, value] : head.headers) {
        if (key == name) {
            auto members = listOf(value);
            std::move(members.begin(), members.end(), std::back_inserter(all));
        }
    }
    return all;
}

bool contains(const std::vector<std::string>& list, std::string_view member)
{
    return std::find(list.begin(), list.end(), member) != list.end();
}

Checked<int> parseVersion(std::string_view version)
{
    if (version == "HTTP/1.1")
        return 1;
    if (version == "HTTP/1.0")
        return 0;
    if (version.size() == 8 && version.starts_with("HTTP/") && isDigit(version[5]) && version[6] == '.' &&
        isDigit(version[7]))
        return bad(505, "http_version");
    return bad("version");
}

bool isAbsoluteForm(std::string_view target)
{
    const std::string start = lower(target.substr(0, 8));
    return start.starts_with("http://") || start.starts_with("https://");
}

/// Origin form only (and "*" of OPTIONS). Visible ASCII beyond the RFC's set is harmless to an exact match, and so is
/// UTF-8; a fragment or a broken sequence is neither.
Checked<void> checkTarget(std::string_view method, std::string_view target, const Limits& limits)
{
    if (target.size() > limits.targetBytes)
        return bad(414, "too_long", "target");
    if (target == "*" && method == "OPTIONS")
        return {};
    if (isAbsoluteForm(target)) // meant for a proxy, which we are not (RFC 9110 section 15.5.20)
        return bad(421, "misdirected");
    const bool clean =
        std::none_of(target.begin(), target.end(), [](char c) { return isControl(c) || c == ' ' || c == '#'; });
    if (!target.starts_with('/') || !clean || !base::isUtf8(target))
        return bad("target");
    return {};
}

Checked<void> parseRequestLine(std::string_view line, Head& head, const Limits& limits)
{
    const auto first = line.find(' ');
    const auto last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return bad("request line");
    const auto method = line.substr(0, first);
    const auto target = line.substr(first + 1, last - first - 1);
    if (!isToken(method))
        return bad("method");
    const auto version = parseVersion(line.substr(last + 1));
    if (!version)
        return tl::unexpected(version.error());
    if (std::find(methods.begin(), methods.end(), method) == methods.end())
        return bad(501, "method_unknown");
    if (auto checked = checkTarget(method, target, limits); !checked)
        return checked;
    const auto question = std::min(target.find('?'), target.size());
    head.method = method;
    head.path = target.substr(0, question);
    head.query = target.substr(std::min(question + 1, target.size()));
    head.minorVersion = *version;
    return {};
}

Checked<void> parseFields(std::string_view lines, Head& head, const Limits& limits)
{
    while (!lines.empty()) {
        const auto end = lines.find("\r\n");
        if (end == std::string_view::npos)
            return bad("line end");
        if (head.headers.size() == limits.headFields)
            return bad(431, "too_long", "fields");
        auto field = parseField(lines.substr(0, end));
        if (!field)
            return tl::unexpected(field.error());
        const bool single = std::find(singletons.begin(), singletons.end(), field->name) != singletons.end();
        if (single && valueOf(head, field->name) && field->name != "transfer-encoding")
            return bad("repeated " + field->name);
        head.headers.emplace_back(std::move(field->name), std::string(field->value));
        lines.remove_prefix(end + 2);
    }
    return {};
}

bool isPort(std::string_view port)
{
    unsigned number = 0;
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), number);
    return port.empty() || (error == std::errc{} && end == port.data() + port.size() && isDigit(port[0]) &&
                            port.size() <= 5 && number <= 65'535);
}

/// RFC 3986 section 3.2.2: "[" IPv6 "]" or a registered name, which IPv4 looks like too.
bool isHostName(std::string_view name)
{
    if (name.starts_with('[')) {
        const auto inside = name.substr(1, name.size() < 2 ? 0 : name.size() - 2);
        return name.ends_with(']') && inside.size() >= 2 &&
               std::all_of(inside.begin(), inside.end(), [](char c) { return isHex(c) || c == ':' || c == '.'; });
    }
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '%') {
            if (i + 2 >= name.size() || !isHex(name[i + 1]) || !isHex(name[i + 2]))
                return false;
        } else if (!isAlpha(name[i]) && !isDigit(name[i]) && !has("-._~!$&'()*+,;=", name[i])) {
            return false;
        }
    }
    return !name.empty();
}

Checked<void> checkHost(const Head& head)
{
    const std::string* host = valueOf(head, "host");
    if (!host)
        return head.minorVersion == 0 ? Checked<void>() : bad("host");
    const std::string_view text = *host;
    const auto bracket = text.rfind(']');
    const auto colon = text.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const auto name = text.substr(0, std::min(colon, text.size()));
    const auto port = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (!isHostName(name) || !isPort(port))
        return bad("host");
    return {};
}

/// RFC 9112 section 6.1: chunked last, alone, and only in 1.1. Other codings before it are well-formed, but not ours.
Checked<void> frameByCoding(Head& head)
{
    const auto codings = membersOf(head, "transfer-encoding");
    if (head.minorVersion == 0 || valueOf(head, "content-length"))
        return bad("transfer-encoding");
    const auto wellFormed = [](const std::string& coding) { return isToken(coding); };
    const bool last = !codings.empty() && codings.back() == "chunked" &&
                      std::count(codings.begin(), codings.end(), "chunked") == 1 &&
                      std::all_of(codings.begin(), codings.end(), wellFormed);
    if (!last)
        return bad("transfer-encoding");
    const std::string* value = valueOf(head, "transfer-encoding");
    if (codings.size() > 1 || lower(*value) != "chunked")
        return bad(501, "transfer_coding");
    head.framing = Framing::chunked;
    return {};
}

Checked<void> frameByLength(Head& head)
{
    const std::string* value = valueOf(head, "content-length");
    if (!value)
        return {};
    if (value->empty() || value->size() > 15 || !std::all_of(value->begin(), value->end(), isDigit))
        return bad("content-length");
    std::from_chars(value->data(), value->data() + value->size(), head.contentLength);
    head.framing = head.contentLength > 0 ? Framing::length : Framing::none;
    return {};
}

Checked<void> readConnection(Head& head)
{
    const auto options = membersOf(head, "connection");
    head.keepAlive = head.minorVersion == 1 && !contains(options, "close");
    head.wantsWebSocket = head.minorVersion == 1 && head.method == "GET" && contains(options, "upgrade") &&
                          contains(membersOf(head, "upgrade"), "websocket");
    const std::string* expect = valueOf(head, "expect");
    if (!expect || head.minorVersion == 0) // an expectation of 1.0 is ignored (RFC 9110 section 10.1.1)
        return {};
    if (lower(*expect) != "100-continue")
        return bad(417, "expectation");
    head.expectsContinue = head.framing != Framing::none;
    return {};
}

/// What the fields say together.
Checked<void> judge(Head& head)
{
    auto checked = checkHost(head);
    if (checked)
        checked = valueOf(head, "transfer-encoding") ? frameByCoding(head) : frameByLength(head);
    if (checked)
        checked = readConnection(head);
    return checked;
}

} // namespace

bool isToken(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return isAlpha(c) || isDigit(c) || has(tokenMarks, c); });
}

bool isFieldValue(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return isControl(c) && c != '\t'; });
}

Checked<Field> parseField(std::string_view line)
{
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || !isToken(line.substr(0, colon))) // also a folded line, or a blank before ":"
        return bad("field name");
    const auto value = trimmed(line.substr(colon + 1));
    if (!isFieldValue(value))
        return bad("field value");
    return Field{.name = lower(line.substr(0, colon)), .value = value};
}

Checked<std::optional<std::size_t>> HeadScanner::scan(std::string_view bytes)
{
    for (; seen_ < bytes.size(); ++seen_) {
        const char c = bytes[seen_];
        if (seen_ >= bytesMax_)
            return bad(431, "too_long", "head");
        if (c == '\r') {
            if (seen_ + 1 == bytes.size())
                return std::nullopt; // judged with the byte after it
            if (bytes[seen_ + 1] != '\n')
                return bad("line end");
        } else if (c == '\n') {
            if (seen_ == 0 || bytes[seen_ - 1] != '\r')
                return bad("line end");
            if (seen_ >= 3 && bytes[seen_ - 2] == '\n')
                return ++seen_;
        } else if (isControl(c) && c != '\t') {
            return bad("control character");
        }
    }
    return std::nullopt;
}

Checked<Head> parseHead(std::string_view raw, const Limits& limits)
{
    HeadScanner scanner(limits);
    const auto end = scanner.scan(raw);
    if (!end)
        return tl::unexpected(end.error());
    if (!*end || **end != raw.size())
        return bad("head end");
    Head head;
    const auto lineEnd = raw.find("\r\n");
    if (auto checked = parseRequestLine(raw.substr(0, lineEnd), head, limits); !checked)
        return tl::unexpected(checked.error());
    const auto fields = raw.substr(lineEnd + 2, raw.size() - lineEnd - 4);
    if (auto checked = parseFields(fields, head, limits); !checked)
        return tl::unexpected(checked.error());
    if (auto checked = judge(head); !checked)
        return tl::unexpected(checked.error());
    return head;
}

} // namespace fairbook::server

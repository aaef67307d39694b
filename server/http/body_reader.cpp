#include "server/http/body_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace fairbook::server {

namespace {

/// RFC 9110 section 6.5.1: fields that frame, route, authorise or modify a request mean nothing good after its body.
constexpr std::array<std::string_view, 22> forbiddenTrailers{"transfer-encoding",
                                                             "content-length",
                                                             "host",
                                                             "trailer",
                                                             "te",
                                                             "connection",
                                                             "upgrade",
                                                             "authorization",
                                                             "cookie",
                                                             "expect",
                                                             "cache-control",
                                                             "range",
                                                             "content-encoding",
                                                             "content-type",
                                                             "content-range",
                                                             "if-match",
                                                             "if-none-match",
                                                             "if-modified-since",
                                                             "if-unmodified-since",
                                                             "if-range",
                                                             "max-forwards",
                                                             "keep-alive"};

tl::unexpected<Refusal> bad(std::string detail)
{
    return tl::unexpected(Refusal{.detail = std::move(detail)});
}

tl::unexpected<Refusal> tooLong()
{
    return tl::unexpected(Refusal{.status = 413, .code = "too_long", .detail = "body"});
}

std::size_t blanks(std::string_view text)
{
    return std::min(text.find_first_not_of(" \t"), text.size());
}

/// Length of the token at the front.
std::size_t tokenLength(std::string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && isToken(text.substr(length, 1)))
        ++length;
    return length;
}

/// Length of the quoted string at the front, 0 if it is none or does not end.
std::size_t quotedLength(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (text[i] == '"')
            return i + 1;
        if (text[i] == '\\')
            ++i;
    }
    return 0;
}

/// chunk-ext = *( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] ), to the end of the line.
bool isExtensions(std::string_view text)
{
    while (!text.empty()) {
        text.remove_prefix(blanks(text));
        if (!text.starts_with(';'))
            return false;
        text.remove_prefix(1);
        text.remove_prefix(blanks(text));
        const std::size_t name = tokenLength(text);
        if (name == 0)
            return false;
        text.remove_prefix(name);
        const auto afterName = text.substr(blanks(text));
        if (!afterName.starts_with('='))
            continue;
        text = afterName.substr(1);
        text.remove_prefix(blanks(text));
        const std::size_t value = text.starts_with('"') ? quotedLength(text) : tokenLength(text);
        if (value == 0)
            return false;
        text.remove_prefix(value);
    }
    return true;
}

} // namespace

BodyReader::BodyReader(const Head& head, std::size_t bodyMax, const Limits& limits)
    : state_(head.framing == Framing::chunked  ? State::sizeLine
             : head.framing == Framing::length ? State::fixed
                                               : State::done),
      bodyMax_(bodyMax), limits_(limits), left_(head.contentLength)
{}

Checked<std::size_t> BodyReader::feed(std::string_view bytes)
{
    std::size_t used = 0;
    if (state_ == State::fixed && left_ > bodyMax_)
        return tooLong();
    while (used < bytes.size() && !done()) {
        if (state_ == State::fixed || state_ == State::data) {
            used += data(bytes.substr(used));
        } else if (auto read = byte(bytes[used++]); !read) {
            return tl::unexpected(read.error());
        }
    }
    return used;
}

std::size_t BodyReader::data(std::string_view bytes)
{
    const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
    body_.append(bytes.substr(0, count));
    left_ -= count;
    if (left_ == 0)
        state_ = state_ == State::fixed ? State::done : State::dataEnd;
    return count;
}

/// Lines are gathered up to their CRLF; neither CR nor LF may stand elsewhere in them.
Checked<void> BodyReader::byte(char c)
{
    const bool afterReturn = line_.ends_with('\r');
    if (afterReturn != (c == '\n'))
        return bad("chunk line end");
    if (state_ == State::dataEnd && !afterReturn && c != '\r')
        return bad("chunk end");
    if (c != '\n') {
        line_.push_back(c);
        return line_.size() <= limits_.chunkLineBytes ? Checked<void>() : bad("chunk line");
    }
    line_.pop_back();
    auto read = line();
    line_.clear();
    return read;
}

Checked<void> BodyReader::line()
{
    if (state_ == State::sizeLine)
        return sizeLine();
    if (state_ == State::trailer)
        return trailerLine();
    state_ = State::sizeLine;
    return {};
}

Checked<void> BodyReader::sizeLine()
{
    const std::string_view text = line_;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789abcdefABCDEF"), text.size());
    if (digits == 0 || digits > 15)
        return bad("chunk size");
    const auto extensions = text.substr(digits);
    extraBytes_ += extensions.size();
    if (!isFieldValue(extensions) || !isExtensions(extensions) || extraBytes_ > limits_.chunkExtraBytes)
        return bad("chunk extension");
    std::from_chars(text.data(), text.data() + digits, left_, 16);
    if (left_ > bodyMax_ - body_.size())
        return tooLong();
    state_ = left_ == 0 ? State::trailer : State::data;
    return {};
}

Checked<void> BodyReader::trailerLine()
{
    if (line_.empty()) {
        state_ = State::done;
        return {};
    }
    trailerBytes_ += line_.size();
    const auto field = parseField(line_);
    if (!field)
        return bad("trailer");
    const bool forbidden =
        std::find(forbiddenTrailers.begin(), forbiddenTrailers.end(), field->name) != forbiddenTrailers.end();
    if (forbidden || ++trailerFields_ > limits_.headFields || trailerBytes_ > limits_.trailerBytes)
        return bad("trailer");
    return {};
}

} // namespace fairbook::server

#include "shared/exchange/line_reader.h"

#include <algorithm>
#include <utility>

#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {
constexpr std::size_t chunkBytes = 256U << 10U;
constexpr std::size_t npos = std::string::npos;
} // namespace

LineReader::LineReader(std::istream& input, std::size_t lineBytesMax) : input_(input), lineBytesMax_(lineBytesMax) {}

const Line* LineReader::peek()
{
    if (!ready_)
        ready_ = readLine();
    return ready_ ? &line_ : nullptr;
}

void LineReader::skip()
{
    ready_ = false;
}

/// More of the file into the chunk; false at its end.
bool LineReader::fill()
{
    std::string raw(chunkBytes, '\0');
    input_.read(raw.data(), static_cast<std::streamsize>(raw.size()));
    raw.resize(static_cast<std::size_t>(input_.gcount()));
    bytesRead_ += raw.size();
    const bool end = raw.empty();
    chunk_ = kind_ == Encoding::utf8 ? std::move(raw) : toUtf8(raw);
    at_ = 0;
    if (!started_ && !end) {
        started_ = true;
        detect();
    }
    lineFeed_ = chunk_.find('\n');
    return !end;
}

void LineReader::detect()
{
    const std::string_view start = chunk_;
    if (start.substr(0, 3) == "\xEF\xBB\xBF") {
        at_ = 3;
        return;
    }
    if (start.size() < 2)
        return;
    const bool markLe = start.substr(0, 2) == "\xFF\xFE";
    const bool markBe = start.substr(0, 2) == "\xFE\xFF";
    const bool bareLe = start[0] != '\0' && start[1] == '\0';
    const bool bareBe = start[0] == '\0' && start[1] != '\0';
    if (!markLe && !markBe && !bareLe && !bareBe)
        return;
    kind_ = markLe || bareLe ? Encoding::utf16Le : Encoding::utf16Be;
    encoding_ = kind_ == Encoding::utf16Le ? "UTF-16LE" : "UTF-16BE";
    chunk_ = toUtf8(start.substr(markLe || markBe ? 2 : 0));
}

std::string LineReader::toUtf8(std::string_view units)
{
    const std::string bytes = std::exchange(rest_, {}) + std::string(units);
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return kind_ == Encoding::utf16Le ? first | static_cast<char32_t>(second) << 8U
                                          : second | static_cast<char32_t>(first) << 8U;
    };
    std::string out;
    out.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char32_t code = unit(at);
        const bool high = code >= 0xd800 && code <= 0xdbff;
        if (high && at + 3 >= bytes.size())
            break;
        const char32_t low = high ? unit(at + 2) : 0;
        if (high && low >= 0xdc00 && low <= 0xdfff) {
            text::appendUtf8(out, 0x10000 + ((code - 0xd800) << 10U) + (low - 0xdc00));
            at += 2;
        } else if (code >= 0xd800 && code <= 0xdfff) {
            out += '?';
        } else {
            text::appendUtf8(out, code);
        }
    }
    if (!units.empty())
        rest_ = bytes.substr(std::min(at, bytes.size()));
    return out;
}

/// CR CR LF is one end of a line: some telephones write it.
void LineReader::skipLineEnd()
{
    while (afterCr_) {
        if (at_ >= chunk_.size() && !fill())
            return;
        if (at_ >= chunk_.size())
            continue;
        if (chunk_[at_] == '\n') {
            lineFeed_ = chunk_.find('\n', at_ + 1);
            ++at_;
            afterCr_ = false;
        } else if (chunk_[at_] == '\r') {
            ++at_;
        } else {
            afterCr_ = false;
        }
    }
}

std::size_t LineReader::findLineEnd()
{
    if (lineFeed_ != npos && lineFeed_ < at_)
        lineFeed_ = chunk_.find('\n', at_);
    const std::size_t limit = lineFeed_ == npos ? chunk_.size() : lineFeed_;
    const std::size_t cr = std::string_view(chunk_).substr(at_, limit - at_).find('\r');
    return cr == npos ? lineFeed_ : at_ + cr;
}

void LineReader::append(std::string_view piece)
{
    const std::size_t room = lineBytesMax_ - std::min(lineBytesMax_, text_.size());
    line_.cut = line_.cut || piece.size() > room;
    text_ += piece.substr(0, room);
}

bool LineReader::readLine()
{
    skipLineEnd();
    text_.clear();
    line_.cut = false;
    bool any = false;
    for (;;) {
        if (at_ >= chunk_.size()) {
            if (!fill())
                break;
            continue;
        }
        any = true;
        const std::size_t end = findLineEnd();
        const std::string_view rest = std::string_view(chunk_).substr(at_);
        if (end == npos) {
            append(rest);
            at_ = chunk_.size();
            continue;
        }
        append(rest.substr(0, end - at_));
        afterCr_ = chunk_[end] == '\r';
        at_ = end + 1;
        break;
    }
    line_.text = text_;
    line_.number += any ? 1 : 0;
    return any;
}

} // namespace fairbook::exchange

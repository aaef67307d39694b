// parseJson(): one pass over the bytes into the DOM. nlohmann's own parser copies every character twice and asks a
// second tree for duplicate keys; most of an exchange was spent there. tests/property compares both on random texts.
#include <algorithm>
#include <charconv>
#include <iterator>
#include <string>
#include <utility>

#include "shared/base/json.h"
#include "shared/base/json_text.h"

namespace fairbook::base {
namespace {

using Object = Json::object_t;
using Sequence = Object::sequence_type;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto tail = [&](std::uint32_t bits) { text += static_cast<char>(0x80U | (bits & 0x3fU)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        text += static_cast<char>(0xc0U | (point >> 6U));
    } else {
        if (point < 0x10000) {
            text += static_cast<char>(0xe0U | (point >> 12U));
        } else {
            text += static_cast<char>(0xf0U | (point >> 18U));
            tail(point >> 12U);
        }
        tail(point >> 6U);
    }
    tail(point);
}

/// RFC 8259 by descent. The text is UTF-8 already.
class Reader
{
public:
    Reader(std::string_view text, const JsonLimits& limits)
        : at_(text.data()), begin_(text.data()), end_(text.data() + text.size()), limits_(limits),
          depthLeft_(limits.depthMax)
    {}

    Result<Json> read()
    {
        Json json;
        if (!readValue(json))
            return tl::unexpected(std::move(error_));
        skipBlanks();
        if (at_ != end_)
            return refuse(Code::malformed, place());
        return json;
    }

private:
    [[nodiscard]] std::string place() const { return "byte " + std::to_string(at_ - begin_ + 1); }

    bool fail(Code code, std::string detail)
    {
        error_ = {code, std::move(detail)};
        return false;
    }
    bool malformed() { return fail(Code::malformed, place()); }

    void skipBlanks()
    {
        while (at_ != end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t'))
            ++at_;
    }

    /// The next sign after blanks; 0 at the end (a NUL is no sign of JSON either).
    char next()
    {
        skipBlanks();
        return at_ == end_ ? '\0' : *at_;
    }

    bool readValue(Json& into)
    {
        switch (next()) {
        case '{':
            return readObject(into);
        case '[':
            return readArray(into);
        case '"': {
            std::string text;
            if (!readString(text))
                return false;
            into = std::move(text);
            return true;
        }
        case 't':
            return readWord("true", true, into);
        case 'f':
            return readWord("false", false, into);
        case 'n':
            return readWord("null", nullptr, into);
        default:
            return readNumber(into);
        }
    }

    bool readWord(std::string_view word, Json value, Json& into)
    {
        if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).substr(0, word.size()) != word)
            return malformed();
        at_ += word.size();
        into = std::move(value);
        return true;
    }

    bool readObject(Json& into)
    {
        if (--depthLeft_ < 0)
            return fail(Code::tooDeep, "json");
        ++at_;
        Sequence members;
        bool inOrder = true; // canonical texts have their keys so
        if (next() != '}') {
            for (;; ++at_) {
                if (next() != '"' || !readKey(members.emplace_back().first))
                    return error_.detail.empty() ? malformed() : false;
                if (!readValue(members.back().second))
                    return false;
                inOrder = inOrder && (members.size() < 2 || members[members.size() - 2].first < members.back().first);
                const char sign = next();
                if (sign == '}')
                    break;
                if (sign != ',')
                    return malformed();
            }
        }
        if (!inOrder && !sort(members))
            return false;
        into = Json::object();
        into.get_ref<Object&>().adopt_sequence(boost::container::ordered_unique_range, std::move(members));
        return leave();
    }

    /// With its colon.
    bool readKey(std::string& name)
    {
        if (!readString(name) || next() != ':')
            return false;
        ++at_;
        return true;
    }

    /// By key; of members with the same key the last one stays, or none is allowed.
    bool sort(Sequence& members)
    {
        const auto byKey = [](const auto& a, const auto& b) { return a.first < b.first; };
        std::stable_sort(members.begin(), members.end(), byKey);
        auto kept = members.begin();
        for (auto member = std::next(kept); member != members.end(); ++member) {
            if (member->first != kept->first)
                ++kept;
            else if (limits_.duplicateKeys == DuplicateKeys::refuse)
                return fail(Code::duplicateKey, member->first);
            if (kept != member)
                *kept = std::move(*member);
        }
        members.erase(std::next(kept), members.end());
        return true;
    }

    bool readArray(Json& into)
    {
        if (--depthLeft_ < 0)
            return fail(Code::tooDeep, "json");
        ++at_;
        into = Json::array();
        auto& items = into.get_ref<Json::array_t&>();
        if (next() == ']')
            return leave();
        for (;; ++at_) {
            if (!readValue(items.emplace_back()))
                return false;
            const char sign = next();
            if (sign == ']')
                return leave();
            if (sign != ',')
                return malformed();
        }
    }

    bool leave()
    {
        ++at_;
        ++depthLeft_;
        return true;
    }

    bool readString(std::string& into)
    {
        ++at_;
        for (;;) {
            const char* run = at_;
            while (at_ != end_ && plainInString[static_cast<unsigned char>(*at_)])
                ++at_;
            into.append(run, at_);
            if (at_ == end_ || static_cast<unsigned char>(*at_) < 0x20)
                return malformed();
            if (*at_++ == '"')
                return true;
            if (!readEscape(into))
                return false;
        }
    }

    bool readEscape(std::string& into)
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view values = "\"\\/\b\f\n\r\t";
        if (at_ == end_)
            return malformed();
        const char name = *at_++;
        if (const std::size_t found = names.find(name); found != std::string_view::npos) {
            into += values[found];
            return true;
        }
        std::uint32_t point = 0;
        if (name != 'u' || !readHex(point))
            return malformed();
        if (point >= 0xdc00 && point <= 0xdfff)
            return malformed();
        if (point >= 0xd800 && point <= 0xdbff) {
            std::uint32_t low = 0;
            const bool follows = end_ - at_ >= 2 && at_[0] == '\\' && at_[1] == 'u';
            at_ += follows ? 2 : 0;
            if (!follows || !readHex(low) || low < 0xdc00 || low > 0xdfff)
                return malformed();
            point = 0x10000U + ((point - 0xd800U) << 10U) + (low - 0xdc00U);
        }
        appendUtf8(into, point);
        return true;
    }

    bool readHex(std::uint32_t& point)
    {
        if (end_ - at_ < 4)
            return false;
        const auto [end, error] = std::from_chars(at_, at_ + 4, point, 16);
        const bool whole = error == std::errc{} && end == at_ + 4 && *at_ != '-';
        at_ += whole ? 4 : 0;
        return whole;
    }

    /// -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
    bool readNumber(Json& into)
    {
        const char* const start = at_;
        const bool negative = at_ != end_ && *at_ == '-';
        at_ += negative ? 1 : 0;
        if (at_ == end_ || !isDigit(*at_))
            return malformed();
        if (*at_++ != '0')
            skipDigits();
        bool whole = true;
        if (at_ != end_ && *at_ == '.') {
            whole = false;
            ++at_;
            if (!skipDigits())
                return malformed();
        }
        if (at_ != end_ && (*at_ == 'e' || *at_ == 'E')) {
            whole = false;
            ++at_;
            at_ += at_ != end_ && (*at_ == '+' || *at_ == '-') ? 1 : 0;
            if (!skipDigits())
                return malformed();
        }
        const bool known =
            whole && (negative ? readWhole<std::int64_t>(start, into) : readWhole<std::uint64_t>(start, into));
        return known || readFloat(start, into);
    }

    bool skipDigits()
    {
        const char* const start = at_;
        while (at_ != end_ && isDigit(*at_))
            ++at_;
        return at_ != start;
    }

    /// False where it does not fit: then it is a float.
    template <typename Number>
    bool readWhole(const char* start, Json& into)
    {
        Number number = 0;
        if (std::from_chars(start, at_, number).ec != std::errc{})
            return false;
        into = number;
        return true;
    }

    /// Rare, and its rounding is nlohmann's business.
    bool readFloat(const char* start, Json& into)
    {
        into = Json::parse(start, at_, nullptr, false);
        return !into.is_discarded() || malformed();
    }

    const char* at_;
    const char* begin_;
    const char* end_;
    const JsonLimits& limits_;
    int depthLeft_;
    Error error_{Code::malformed, {}};
};

} // namespace

Result<Json> parseJson(std::string_view text, JsonLimits limits)
{
    if (text.size() > limits.bytesMax)
        return refuse(Code::tooLong, "json");
    if (!isUtf8(text))
        return refuse(Code::invalidUtf8, "json");
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        return refuse(Code::malformed, "byte order mark");
    return Reader(text, limits).read();
}

} // namespace fairbook::base

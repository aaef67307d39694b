// dumpJson(): the bytes that nlohmann's dump(-1, ' ', false, replace) gives, which hashes are made over, without its
// walk from code point to code point. tests/property compares both on random values.
#include <array>
#include <charconv>
#include <string>
#include <utility>

#include "shared/base/json.h"
#include "shared/base/json_text.h"

namespace fairbook::base {
namespace {

void appendEscape(std::string& out, char c)
{
    constexpr std::string_view values = "\"\\\b\f\n\r\t";
    constexpr std::string_view names = "\"\\bfnrt";
    constexpr std::string_view digits = "0123456789abcdef";
    out += '\\';
    if (const std::size_t found = values.find(c); found != std::string_view::npos) {
        out += names[found];
        return;
    }
    const auto byte = static_cast<unsigned char>(c);
    out += "u00";
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
}

template <typename Number>
void append(std::string& out, Number number)
{
    std::array<char, 24> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    out.append(digits.data(), written.ptr);
}

} // namespace

void appendJsonText(std::string& out, const std::string& text)
{
    if (!isUtf8(text)) { // our own mistake: the replacement character for each bad byte, as ever
        out += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        return;
    }
    out += '"';
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const char* const run = at;
        while (at != end && plainInString[static_cast<unsigned char>(*at)])
            ++at;
        out.append(run, at);
        if (at != end)
            appendEscape(out, *at++);
    }
    out += '"';
}

void appendJson(std::string& out, const Json& json)
{
    char before = '\0';
    switch (json.type()) {
    case Json::value_t::object:
        before = '{';
        for (const auto& [name, value] : json.get_ref<const Json::object_t&>()) {
            out += std::exchange(before, ',');
            appendJsonText(out, name);
            out += ':';
            appendJson(out, value);
        }
        out += before == '{' ? "{}" : "}";
        return;
    case Json::value_t::array:
        before = '[';
        for (const Json& item : json.get_ref<const Json::array_t&>()) {
            out += std::exchange(before, ',');
            appendJson(out, item);
        }
        out += before == '[' ? "[]" : "]";
        return;
    case Json::value_t::string:
        return appendJsonText(out, json.get_ref<const std::string&>());
    case Json::value_t::boolean:
        out += json.get<bool>() ? "true" : "false";
        return;
    case Json::value_t::null:
        out += "null";
        return;
    case Json::value_t::number_integer:
        return append(out, json.get<std::int64_t>());
    case Json::value_t::number_unsigned:
        return append(out, json.get<std::uint64_t>());
    default:
        out += json.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
}

std::string dumpJson(const Json& json)
{
    std::string out;
    appendJson(out, json);
    return out;
}

} // namespace fairbook::base

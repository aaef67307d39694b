#include "shared/exchange/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

constexpr std::array<std::int8_t, 256> makeValues()
{
    std::array<std::int8_t, 256> values{};
    for (auto& value : values)
        value = -1;
    for (std::size_t at = 0; at < alphabet.size(); ++at)
        values[static_cast<unsigned char>(alphabet[at])] = static_cast<std::int8_t>(at);
    return values;
}
constexpr auto values = makeValues();

} // namespace

Base64Text fromBase64(std::string_view text)
{
    Base64Text out;
    out.bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t bits = 0;
    int count = 0;
    for (; out.used < text.size(); ++out.used) {
        const char c = text[out.used];
        const int value = values[static_cast<unsigned char>(c)];
        if (value < 0 && text::isBlank(c))
            continue;
        if (value < 0)
            break;
        bits = (bits << 6U) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.bytes += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xffU);
        }
    }
    while (out.used < text.size() && (text[out.used] == '=' || text::isBlank(text[out.used])))
        ++out.used;
    return out;
}

std::string toBase64(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const auto byte = [&](std::size_t index) -> std::uint32_t {
            return index < bytes.size() ? static_cast<unsigned char>(bytes[index]) : 0U;
        };
        const std::uint32_t group = (byte(at) << 16U) | (byte(at + 1) << 8U) | byte(at + 2);
        out += alphabet[group >> 18U];
        out += alphabet[(group >> 12U) & 63U];
        out += at + 1 < bytes.size() ? alphabet[(group >> 6U) & 63U] : '=';
        out += at + 2 < bytes.size() ? alphabet[group & 63U] : '=';
    }
    return out;
}

bool isBase64Line(std::string_view line)
{
    line = text::trimmed(line);
    return !line.empty() && std::all_of(line.begin(), line.end(), [](char c) {
        return values[static_cast<unsigned char>(c)] >= 0 || c == '=' || c == ' ' || c == '\t';
    });
}

} // namespace fairbook::exchange

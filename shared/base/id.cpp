#include "shared/base/id.h"

#include <algorithm>

#include "shared/base/hash.h"

namespace fairbook::base {
namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isDash(std::size_t at)
{
    return at == 8 || at == 13 || at == 18 || at == 23;
}

void setVersion(std::array<std::uint8_t, 16>& bytes, int version)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
}

} // namespace

Result<Id> Id::parse(std::string_view text)
{
    if (text.size() != 36)
        return refuse(Code::malformed, "id");
    std::array<std::uint8_t, 16> bytes{};
    std::size_t nibble = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (isDash(at)) {
            if (text[at] != '-')
                return refuse(Code::malformed, "id");
            continue;
        }
        const int digit = hexDigit(text[at]);
        if (digit < 0)
            return refuse(Code::malformed, "id");
        auto& byte = bytes[nibble++ / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | digit);
    }
    return Id(bytes);
}

Id Id::fromBytes(std::string_view raw)
{
    Id id;
    if (raw.size() == id.bytes_.size())
        std::copy(raw.begin(), raw.end(), reinterpret_cast<char*>(id.bytes_.data()));
    return id;
}

Id Id::make(Instant now, Random& random)
{
    std::array<std::uint8_t, 16> bytes{};
    random.fill(bytes);
    const auto ms = static_cast<std::uint64_t>(std::max<std::int64_t>(now.ms, 0));
    for (std::size_t at = 0; at < 6; ++at)
        bytes[at] = static_cast<std::uint8_t>(ms >> (8 * (5 - at)));
    setVersion(bytes, 7);
    return Id(bytes);
}

Id Id::derive(std::string_view name)
{
    const std::string digest = sha256(name);
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(digest.begin(), bytes.size(), reinterpret_cast<char*>(bytes.data()));
    setVersion(bytes, 8);
    return Id(bytes);
}

std::string Id::text() const
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (const std::uint8_t byte : bytes_) {
        if (isDash(text.size()))
            text += '-';
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

} // namespace fairbook::base

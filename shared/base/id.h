// shared/base/id.h: the identity of a record, an operation, a device: a UUID (RFC 9562).
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"

namespace fairbook::base {

/// 16 bytes; the text form is lower-case 8-4-4-4-12. The all-zero id is "none".
class Id
{
public:
    Id() = default;
    explicit Id(const std::array<std::uint8_t, 16>& bytes) : bytes_(bytes) {}

    /// Refusal: malformed. Accepts any UUID version; upper case is accepted, never written.
    [[nodiscard]] static Result<Id> parse(std::string_view text);

    /// From exactly 16 raw bytes (a BLOB column); anything else gives the none id.
    [[nodiscard]] static Id fromBytes(std::string_view raw);

    /// UUIDv7: 48 bits of milliseconds, then 74 random bits.
    [[nodiscard]] static Id make(Instant now, Random& random);

    /// The same words give the same id: UUIDv8 over SHA-256, for records that several devices make independently.
    [[nodiscard]] static Id derive(std::string_view name);

    [[nodiscard]] std::string text() const;
    [[nodiscard]] std::string_view bytes() const
    {
        return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()};
    }
    [[nodiscard]] bool none() const { return *this == Id{}; }
    auto operator<=>(const Id&) const = default;

private:
    std::array<std::uint8_t, 16> bytes_{};
};

} // namespace fairbook::base

template <>
struct std::hash<fairbook::base::Id>
{
    std::size_t operator()(const fairbook::base::Id& id) const noexcept
    {
        return std::hash<std::string_view>{}(id.bytes());
    }
};

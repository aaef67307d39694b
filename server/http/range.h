// server/http/range.h: one range of bytes of an answer that is a file (RFC 9110 section 14). Pure. Several ranges at
// once are answered with the whole file, as section 14.2 allows: nobody of ours asks for them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "server/http/message.h"

namespace fairbook::server {

/// What the head of a request says about ranges.
struct RangeWish
{
    std::string range{};   ///< of GET only; empty: the whole
    std::string ifRange{}; ///< an entity tag: the range counts only for a file that still has it
};

[[nodiscard]] RangeWish rangeWish(const Request& request);

struct ByteRange
{
    std::uint64_t first = 0;
    std::uint64_t length = 0;
    bool operator==(const ByteRange&) const = default;
};

enum class NoRange
{
    ignored,       ///< none, of another unit, several or not well-formed: the whole file
    unsatisfiable, ///< it starts behind the end
};

/// `bytes=FIRST-LAST`, `bytes=FIRST-` or `bytes=-COUNT` of a file of that size.
[[nodiscard]] tl::expected<ByteRange, NoRange> parseRange(std::string_view value, std::uint64_t size);

/// A 200 whose body is a whole file becomes 206 with Content-Range, or 416, where the wish says so; any other answer
/// stays as it is. Answers that are a file say Accept-Ranges.
[[nodiscard]] Response withRange(Response response, const RangeWish& wish);

} // namespace fairbook::server

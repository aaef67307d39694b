#include "server/http/range.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "server/http/problem.h"

namespace fairbook::server {

namespace {

/// Digits only; a number beyond 64 bits is the largest: it lies behind every end.
std::optional<std::uint64_t> number(std::string_view digits)
{
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc{} ? value : UINT64_MAX;
}

bool isBytesUnit(std::string_view unit)
{
    constexpr std::string_view bytes = "bytes";
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return unit.size() == bytes.size() && std::equal(unit.begin(), unit.end(), bytes.begin(), same);
}

/// An entity tag that is not weak and is the file's own (RFC 9110 section 13.1.5). A date never is.
bool stillSame(const RangeWish& wish, const Response& response)
{
    if (wish.ifRange.empty())
        return true;
    const auto tag = std::find_if(response.headers.begin(), response.headers.end(),
                                  [](const auto& header) { return header.first == "ETag"; });
    return tag != response.headers.end() && tag->second == wish.ifRange && wish.ifRange.starts_with('"');
}

} // namespace

RangeWish rangeWish(const Request& request)
{
    if (request.method != "GET")
        return {};
    return {.range = request.header("range"), .ifRange = request.header("if-range")};
}

tl::expected<ByteRange, NoRange> parseRange(std::string_view value, std::uint64_t size)
{
    const auto equals = std::min(value.find('='), value.size());
    const std::string_view spec = value.substr(std::min(equals + 1, value.size()));
    const auto dash = spec.find('-');
    if (!isBytesUnit(value.substr(0, equals)) || dash == std::string_view::npos)
        return tl::unexpected(NoRange::ignored);
    const auto first = number(spec.substr(0, dash));
    const auto last = number(spec.substr(dash + 1));
    if (dash == 0) {
        if (!last)
            return tl::unexpected(NoRange::ignored);
        const std::uint64_t count = std::min(*last, size);
        return count == 0 ? tl::expected<ByteRange, NoRange>(tl::unexpect, NoRange::unsatisfiable)
                          : ByteRange{.first = size - count, .length = count};
    }
    const bool open = dash + 1 == spec.size();
    if (!first || (!last && !open) || (last && *last < *first))
        return tl::unexpected(NoRange::ignored);
    if (*first >= size)
        return tl::unexpected(NoRange::unsatisfiable);
    const std::uint64_t end = last ? std::min(*last, size - 1) : size - 1;
    return ByteRange{.first = *first, .length = end - *first + 1};
}

Response withRange(Response response, const RangeWish& wish)
{
    if (!response.file)
        return response;
    response.headers.emplace_back("Accept-Ranges", "bytes");
    if (response.status != 200 || wish.range.empty() || !stillSame(wish, response))
        return response;
    const std::uint64_t size = response.file->length;
    const auto part = parseRange(wish.range, size);
    if (!part && part.error() == NoRange::ignored)
        return response;
    if (!part) {
        Response refusal = problem(416, "range");
        refusal.headers.emplace_back("Content-Range", "bytes */" + std::to_string(size));
        return refusal;
    }
    response.status = 206;
    response.headers.emplace_back("Content-Range", "bytes " + std::to_string(part->first) + '-' +
                                                       std::to_string(part->first + part->length - 1) + '/' +
                                                       std::to_string(size));
    response.file->offset += part->first;
    response.file->length = part->length;
    return response;
}

} // namespace fairbook::server

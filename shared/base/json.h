// shared/base/json.h: JSON under limits. Every byte that comes from outside is read here (RFC 8259, strict UTF-8).
#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include <boost/container/flat_map.hpp>
#include <nlohmann/json.hpp>

#include "shared/base/error.h"

namespace fairbook::base {

/// The members of an object stand in one piece of memory, by key: an operation has thirty members, and a tree took a
/// piece for each. An insertion moves what stands behind it: no reference to a member outlives one.
template <typename Key, typename Value, typename, typename>
struct Members : boost::container::flat_map<Key, Value, std::less<>>
{
    using boost::container::flat_map<Key, Value, std::less<>>::flat_map;

    /// Boost's containers know < and ==, nlohmann asks for this one.
    friend std::partial_ordering operator<=>(const Members& a, const Members& b)
    {
        const auto order = [](const auto& left, const auto& right) -> std::partial_ordering {
            if (const auto names = left.first <=> right.first; names != 0)
                return names;
            return left.second <=> right.second;
        };
        return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end(), order);
    }
};

using Json = nlohmann::basic_json<Members>; ///< keys in order, so that dump() is canonical

/// An object that names a key twice is allowed by RFC 8259 and means different things to different readers: our own
/// messages are refused, files of others are read (the last one counts).
enum class DuplicateKeys
{
    refuse,
    lastWins
};

struct JsonLimits
{
    std::size_t bytesMax = 1U << 20U;
    int depthMax = 32;
    DuplicateKeys duplicateKeys = DuplicateKeys::refuse;
};

/// Refusals: malformed (detail: byte offset), tooDeep, tooLong, duplicateKey, invalidUtf8.
[[nodiscard]] Result<Json> parseJson(std::string_view text, JsonLimits limits = {});

/// Compact and canonical: no spaces, keys in byte order, UTF-8 as it is.
[[nodiscard]] std::string dumpJson(const Json& json);
void appendJson(std::string& out, const Json& json); ///< the same, at the end of a text

/// The member, or null where there is none (or `json` is no object).
[[nodiscard]] const Json* memberOf(const Json& json, std::string_view key);
[[nodiscard]] const Json* arrayAt(const Json& json, std::string_view key);
[[nodiscard]] const Json* objectAt(const Json& json, std::string_view key);
[[nodiscard]] std::string textAt(const Json& json, std::string_view key, std::string_view otherwise = {});
[[nodiscard]] std::int64_t intAt(const Json& json, std::string_view key, std::int64_t otherwise = 0);
[[nodiscard]] bool flagAt(const Json& json, std::string_view key);

[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace fairbook::base

// shared/base/json.h: JSON under limits. Every byte that comes from outside is read here (RFC 8259, strict UTF-8).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "shared/base/error.h"

namespace fairbook::base {

using Json = nlohmann::json; ///< keys in order, so that dump() is canonical

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

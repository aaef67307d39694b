// shared/model/path.h: the address of a value in a record: `field`, or `field/element` inside a set.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace fairbook::model {

inline constexpr std::size_t pathBytesMax = 128;
inline constexpr std::string_view wholeRecord = "*"; ///< in `base`: all dots; in a state's `ver`: the dot of the create
inline constexpr std::string_view existence = "@";   ///< the register that restores write and removals are named in

/// Fields that no form shows, each an object keyed by the id of another record. Only their own actions write them.
inline constexpr std::string_view mergedInto = "merged_into";          ///< survivor -> {"covers":[dots]}
inline constexpr std::string_view notDuplicateOf = "not_duplicate_of"; ///< other record -> {"reason":text}

struct PathParts
{
    std::string_view field;
    std::string_view element; ///< empty: the field itself
};

[[nodiscard]] inline PathParts splitPath(std::string_view path)
{
    const std::size_t slash = path.find('/');
    if (slash == std::string_view::npos)
        return {path, {}};
    return {path.substr(0, slash), path.substr(slash + 1)};
}

[[nodiscard]] inline std::string elementPath(std::string_view field, std::string_view element)
{
    std::string path;
    path.reserve(field.size() + 1 + element.size());
    return path.append(field).append(1, '/').append(element);
}

/// The shape of elementId(): 4 to 16 lower-case hex digits.
[[nodiscard]] inline bool looksLikeElement(std::string_view key)
{
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return key.size() >= 4 && key.size() <= 16 && std::all_of(key.begin(), key.end(), hex);
}

[[nodiscard]] inline bool isRelation(std::string_view field)
{
    return field == mergedInto || field == notDuplicateOf;
}

/// What an operation may address: no empty part, no control characters, not one of the two reserved words.
[[nodiscard]] inline bool isPath(std::string_view path)
{
    const auto control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    const PathParts parts = splitPath(path);
    return !parts.field.empty() && path.back() != '/' && path.size() <= pathBytesMax && parts.field != wholeRecord &&
           parts.field != existence && std::none_of(path.begin(), path.end(), control);
}

} // namespace fairbook::model

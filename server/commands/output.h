// server/commands/output.h: how a command answers. Words for people go to standard error; with --json standard output
// is one object, or one a line where a list is said. Exit: 0 done, 1 refused, 2 wrong usage, 3 the machine failed.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/json.h"

namespace fairbook::server {

enum class Format
{
    text,
    json
};

/// What a command has to say, for people and for programs.
struct Spoken
{
    std::string text;              ///< lines, without the last line feed
    std::vector<base::Json> lines; ///< objects
};

inline constexpr int exitDone = 0;
inline constexpr int exitRefused = 1;
inline constexpr int exitUsage = 2;
inline constexpr int exitFault = 3;

/// Prints it; the exit status. `usage` and `unsupported` are wrong usage.
[[nodiscard]] int say(Format format, const base::Result<Spoken>& spoken);
[[nodiscard]] int sayFault(Format format, std::string_view faultName, std::string_view detail);

/// "Exists already: data." and the like: a sentence of a refusal.
[[nodiscard]] std::string sentenceOf(const base::Error& error);

} // namespace fairbook::server

// shared/exchange/json_lines.h: records in bulk, one JSON object a line (JSON Lines). Keys are the words of mapping.h;
// a list gives several values; a key that means nothing to us is kept in the contact's extras, text as it is and the
// rest as JSON. Bounded: a line of 1 MiB, values nested 32 deep.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>

#include "shared/base/error.h"
#include "shared/exchange/contact.h"
#include "shared/exchange/warnings.h"

namespace fairbook::exchange {

struct JsonLinesLimits
{
    std::size_t lineBytesMax = 1U << 20U;
    std::size_t recordsMax = 1'000'000;
};

/// Gives each contact to `sink` in the order of the file. A line that is no object is a warning (line_malformed,
/// line_too_long) and the others are read; too_many_records ends the reading.
/// Refusals: malformed (no record in it), after which `sink` was never called.
[[nodiscard]] base::Result<ReadReport> readJsonLines(std::istream& input, const ContactSink& sink,
                                                     const JsonLinesLimits& limits = {});

/// As above. Refusal: notFound (no such file, or not readable).
[[nodiscard]] base::Result<ReadReport> readJsonLinesFile(const std::filesystem::path& path, const ContactSink& sink,
                                                         const JsonLinesLimits& limits = {});

} // namespace fairbook::exchange

// shared/exchange/xlsx.h: tables as Excel workbooks (ECMA-376). Everything is text: a phone stays "+380…" and is never
// a number or a formula. The reader is bounded and opens nothing but the file itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/exchange/csv.h"

namespace fairbook::exchange {

struct Sheet
{
    std::string name;
    bool hidden = false;
    std::vector<TableRow> rows; ///< A1 is rows[0][0]; short rows where nothing follows
};

/// Writes a new file, replacing one that exists. Refusal: badValue (a cell over 32,767 UTF-16 units, a bad sheet name).
/// Throws base::StoreError full when the file cannot be written.
[[nodiscard]] base::Result<std::size_t> writeXlsx(const std::filesystem::path& path, const std::vector<Sheet>& sheets);

struct XlsxLimits
{
    std::uint64_t entriesMax = 2'000;
    std::uint64_t entryBytesMax = 64U << 20U;
    std::uint64_t allBytesMax = 256U << 20U;
    std::uint64_t ratioMax = 200;
    int depthMax = 64;
    std::size_t rowsMax = 200'000;
    std::size_t columnsMax = 256;
};

/// Shared and inline strings, numbers and booleans as their text. Refusals: notFound, malformed (no workbook in it; a
/// DTD; two entries of one name), tooLong, ratio, tooDeep.
[[nodiscard]] base::Result<std::vector<Sheet>> readXlsx(const std::filesystem::path& path,
                                                        const XlsxLimits& limits = {});

} // namespace fairbook::exchange

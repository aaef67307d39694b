// shared/exchange/csv.h: tables as text (RFC 4180). The writer is exact: what is written reads back the same, byte for
// byte; it does not protect a spreadsheet from formulas.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"

namespace fairbook::exchange {

using TableRow = std::vector<std::string>;

/// One record with its CRLF. Cells with the delimiter, quotation marks, line ends or outer blanks are quoted.
[[nodiscard]] std::string writeCsvRow(const TableRow& cells, char delimiter = ',');

struct CsvLimits
{
    std::size_t rowsMax = 200'000;
    std::size_t columnsMax = 256;
    std::size_t cellBytesMax = 1U << 20U;
};

/// Records end with CRLF, LF or CR; empty lines are left out; a quotation mark inside an unquoted cell is text, and one
/// that is never closed ends with the file. A byte order mark is dropped. Refusal: tooLong (detail: rows, columns,
/// cell).
[[nodiscard]] base::Result<std::vector<TableRow>> parseCsv(std::string_view text, char delimiter = ',',
                                                           const CsvLimits& limits = {});

} // namespace fairbook::exchange

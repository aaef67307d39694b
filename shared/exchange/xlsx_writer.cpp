#include "shared/exchange/xlsx.h"

#include <xlsxwriter.h>

#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t unitsMax = 32'767; ///< Excel's limit of a cell

/// "_x000D_" for what XML would change or cannot hold, and for text that looks like such an escape.
std::string cellText(std::string_view cell)
{
    const auto looksEscaped = [&](std::size_t at) {
        if (at + 7 > cell.size() || cell[at + 1] != 'x' || cell[at + 6] != '_')
            return false;
        return cell.substr(at + 2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    };
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const auto byte = static_cast<unsigned char>(cell[at]);
        if (cell[at] == '_' && looksEscaped(at))
            out += "_x005F_";
        else if (byte < 0x20 && cell[at] != '\n' && cell[at] != '\t')
            out += std::string("_x00") + digits[byte >> 4U] + digits[byte & 15U] + '_';
        else
            out += cell[at];
    }
    return out;
}

std::size_t utf16Units(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char32_t code : text::codePoints(utf8))
        units += code > 0xffff ? 2 : 1;
    return units;
}

base::Result<std::size_t> fill(lxw_workbook* book, const Sheet& sheet)
{
    lxw_worksheet* page = workbook_add_worksheet(book, sheet.name.c_str());
    if (page == nullptr)
        return base::refuse(base::Code::badValue, sheet.name);
    if (sheet.hidden)
        worksheet_hide(page);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const std::string text = cellText(sheet.rows[row][column]);
            if (utf16Units(text) > unitsMax)
                return base::refuse(base::Code::badValue, "cell");
            if (!text.empty())
                worksheet_write_string(page, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), text.c_str(),
                                       nullptr);
        }
    }
    return sheet.rows.size();
}

} // namespace

base::Result<std::size_t> writeXlsx(const std::filesystem::path& path, const std::vector<Sheet>& sheets)
{
    lxw_workbook* book = workbook_new(path.c_str());
    if (book == nullptr)
        throw base::StoreError(base::StoreFault::full, "xlsx");
    std::size_t rows = 0;
    for (const Sheet& sheet : sheets) {
        const auto filled = fill(book, sheet);
        if (!filled) {
            lxw_workbook_free(book);
            return filled;
        }
        rows += *filled;
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        throw base::StoreError(base::StoreFault::full, "xlsx");
    return rows;
}

} // namespace fairbook::exchange

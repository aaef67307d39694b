#include "shared/exchange/csv.h"

#include <utility>

#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

bool needsQuotes(std::string_view cell, char delimiter)
{
    const bool outerBlank = !cell.empty() && (text::isBlank(cell.front()) || text::isBlank(cell.back()));
    return outerBlank || cell.find(delimiter) != std::string_view::npos ||
           cell.find_first_of("\"\r\n") != std::string_view::npos;
}

class Parser
{
public:
    Parser(std::string_view text, char delimiter, const CsvLimits& limits)
        : text_(text), delimiter_(delimiter), limits_(limits)
    {}

    [[nodiscard]] base::Result<std::vector<TableRow>> parse()
    {
        while (at_ < text_.size() && overrun_.empty())
            step();
        endRow();
        if (!overrun_.empty())
            return base::refuse(base::Code::tooLong, overrun_);
        return std::move(rows_);
    }

private:
    void step()
    {
        const char c = text_[at_++];
        const bool doubled = c == '"' && at_ < text_.size() && text_[at_] == '"';
        if (inQuotes_ && c == '"' && !doubled) {
            inQuotes_ = false;
        } else if (inQuotes_) {
            at_ += doubled ? 1 : 0;
            put(c);
        } else if (c == '"' && cell_.empty() && !wasQuoted_) {
            inQuotes_ = wasQuoted_ = true;
        } else if (c == delimiter_) {
            endCell();
            started_ = true;
        } else if (c == '\n' || c == '\r') {
            at_ += c == '\r' && at_ < text_.size() && text_[at_] == '\n' ? 1 : 0;
            endRow();
        } else {
            put(c);
        }
    }

    void put(char c)
    {
        cell_ += c;
        if (cell_.size() > limits_.cellBytesMax)
            overrun_ = "cell";
    }

    void endCell()
    {
        row_.push_back(std::exchange(cell_, {}));
        wasQuoted_ = false;
        if (row_.size() > limits_.columnsMax)
            overrun_ = "columns";
    }

    void endRow()
    {
        if (!started_ && cell_.empty() && !wasQuoted_)
            return;
        endCell();
        rows_.push_back(std::exchange(row_, {}));
        started_ = false;
        if (rows_.size() > limits_.rowsMax)
            overrun_ = "rows";
    }

    std::string_view text_;
    char delimiter_;
    const CsvLimits& limits_;
    std::size_t at_ = 0;
    std::vector<TableRow> rows_;
    TableRow row_;
    std::string cell_;
    bool inQuotes_ = false;
    bool wasQuoted_ = false;
    bool started_ = false; ///< the row has a cell already
    std::string overrun_;
};

} // namespace

std::string writeCsvRow(const TableRow& cells, char delimiter)
{
    std::string out;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (at > 0)
            out += delimiter;
        const bool alone = cells.size() == 1 && cells[at].empty(); // or the row would be an empty line
        if (alone || needsQuotes(cells[at], delimiter))
            out += '"' + text::replaced(cells[at], "\"", "\"\"") + '"';
        else
            out += cells[at];
    }
    return out + "\r\n";
}

base::Result<std::vector<TableRow>> parseCsv(std::string_view text, char delimiter, const CsvLimits& limits)
{
    if (text.substr(0, 3) == "\xEF\xBB\xBF")
        text.remove_prefix(3);
    return Parser(text, delimiter, limits).parse();
}

} // namespace fairbook::exchange

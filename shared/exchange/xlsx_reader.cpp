#include "shared/exchange/xlsx.h"

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <set>

#include <pugixml.hpp>
#include <zip.h>

#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

using Zip = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Entry = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;
using Document = std::unique_ptr<pugi::xml_document>;

std::string_view localName(const char* name)
{
    const std::string_view whole = name;
    return whole.substr(whole.rfind(':') == std::string_view::npos ? 0 : whole.rfind(':') + 1);
}

bool is(const pugi::xml_node& node, std::string_view name)
{
    return node.type() == pugi::node_element && localName(node.name()) == name;
}

pugi::xml_node childOf(const pugi::xml_node& node, std::string_view name)
{
    return node.find_child([&](const pugi::xml_node& child) { return is(child, name); });
}

std::string attributeOf(const pugi::xml_node& node, std::string_view name)
{
    for (const pugi::xml_attribute& attribute : node.attributes()) {
        if (localName(attribute.name()) == name)
            return attribute.value();
    }
    return {};
}

/// "_x000D_" back to what it stands for.
std::string unescapedCell(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view code = text.substr(at, 7);
        const bool escape = code.size() == 7 && code.substr(0, 2) == "_x" && code[6] == '_' &&
                            code.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
        if (!escape) {
            out += text[at];
            continue;
        }
        text::appendUtf8(out, static_cast<char32_t>(std::stoul(std::string(code.substr(2, 4)), nullptr, 16)));
        at += 6;
    }
    return out;
}

/// All t elements of a string item, but not its phonetic reading.
std::string richText(const pugi::xml_node& item)
{
    std::string out;
    for (const pugi::xml_node& child : item.children()) {
        if (is(child, "t"))
            out += child.text().get();
        else if (is(child, "r"))
            out += childOf(child, "t").text().get();
    }
    return unescapedCell(out);
}

/// "BC12" -> 54; 0-based. Nothing when there is no column in it.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < reference.size() && letters < 4 && text::isLetter(reference[letters]))
        column = column * 26 + static_cast<std::size_t>(text::upperAscii(reference[letters++]) - 'A' + 1);
    return letters == 0 ? std::nullopt : std::optional<std::size_t>(column - 1);
}

class Reader
{
public:
    Reader(Zip zip, const XlsxLimits& limits) : zip_(std::move(zip)), limits_(limits) {}

    [[nodiscard]] base::Result<std::vector<Sheet>> read()
    {
        if (auto fault = checkEntries())
            return tl::unexpected(*fault);
        const auto book = load("xl/workbook.xml");
        const auto relations = load("xl/_rels/workbook.xml.rels");
        if (!book)
            return tl::unexpected(book.error());
        if (!relations)
            return tl::unexpected(relations.error());
        if (auto fault = loadStrings())
            return tl::unexpected(*fault);
        std::vector<Sheet> sheets;
        for (const pugi::xml_node& node : childOf((*book)->document_element(), "sheets").children()) {
            if (!is(node, "sheet"))
                continue;
            auto sheet = readSheet(node, **relations);
            if (!sheet)
                return tl::unexpected(sheet.error());
            sheets.push_back(*std::move(sheet));
        }
        return sheets;
    }

private:
    using Fault = std::optional<base::Error>;

    /// Sizes as the archive claims them; what is unpacked is held to the claim.
    Fault checkEntries()
    {
        const zip_int64_t count = zip_get_num_entries(zip_.get(), 0);
        if (count < 0 || static_cast<std::uint64_t>(count) > limits_.entriesMax)
            return base::Error{base::Code::tooLong, "entries"};
        std::set<std::string> names;
        std::uint64_t all = 0;
        for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
            zip_stat_t stat{};
            if (zip_stat_index(zip_.get(), index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0)
                return base::Error{base::Code::malformed, "zip"};
            if (!names.insert(text::lowerAscii(stat.name)).second)
                return base::Error{base::Code::malformed, "two entries of one name"};
            all += stat.size;
            if (stat.size > limits_.entryBytesMax || all > limits_.allBytesMax)
                return base::Error{base::Code::tooLong, stat.name};
            if (stat.size > (1U << 20U) && stat.size / std::max<zip_uint64_t>(stat.comp_size, 1) > limits_.ratioMax)
                return base::Error{base::Code::ratio, stat.name};
        }
        return {};
    }

    base::Result<std::string> bytesOf(const std::string& name)
    {
        zip_stat_t stat{};
        const Entry entry(zip_fopen(zip_.get(), name.c_str(), ZIP_FL_NOCASE), &zip_fclose);
        if (entry == nullptr || zip_stat(zip_.get(), name.c_str(), ZIP_FL_NOCASE, &stat) != 0)
            return base::refuse(base::Code::malformed, name);
        std::string bytes(stat.size, '\0');
        const zip_int64_t read = zip_fread(entry.get(), bytes.data(), bytes.size());
        char beyond = 0;
        if (read != static_cast<zip_int64_t>(bytes.size()) || zip_fread(entry.get(), &beyond, 1) > 0)
            return base::refuse(base::Code::malformed, name);
        return bytes;
    }

    base::Result<Document> load(const std::string& name)
    {
        const auto bytes = bytesOf(name);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto document = std::make_unique<pugi::xml_document>();
        constexpr unsigned flags =
            pugi::parse_cdata | pugi::parse_escapes | pugi::parse_ws_pcdata | pugi::parse_doctype;
        if (!document->load_buffer(bytes->data(), bytes->size(), flags))
            return base::refuse(base::Code::malformed, name);
        if (auto fault = checkTree(*document, name))
            return tl::unexpected(*fault);
        return document;
    }

    Fault checkTree(const pugi::xml_document& document, const std::string& name) const
    {
        int depth = 0;
        for (pugi::xml_node node = document.first_child(); node;) {
            if (node.type() == pugi::node_doctype)
                return base::Error{base::Code::malformed, name + ": DTD"};
            if (depth > limits_.depthMax)
                return base::Error{base::Code::tooDeep, name};
            if (node.first_child()) {
                node = node.first_child();
                ++depth;
                continue;
            }
            while (node && !node.next_sibling() && depth > 0) {
                node = node.parent();
                --depth;
            }
            node = node.next_sibling();
        }
        return {};
    }

    Fault loadStrings()
    {
        if (zip_name_locate(zip_.get(), "xl/sharedStrings.xml", ZIP_FL_NOCASE) < 0)
            return {};
        const auto document = load("xl/sharedStrings.xml");
        if (!document)
            return document.error();
        for (const pugi::xml_node& item : (*document)->document_element().children()) {
            if (is(item, "si"))
                strings_.push_back(richText(item));
        }
        return {};
    }

    static std::string targetOf(const pugi::xml_document& relations, const std::string& id)
    {
        for (const pugi::xml_node& relation : relations.document_element().children()) {
            if (attributeOf(relation, "Id") != id || attributeOf(relation, "TargetMode") == "External")
                continue;
            const std::string target = attributeOf(relation, "Target");
            return !target.empty() && target.front() == '/' ? target.substr(1) : "xl/" + target;
        }
        return {};
    }

    base::Result<Sheet> readSheet(const pugi::xml_node& node, const pugi::xml_document& relations)
    {
        Sheet sheet;
        sheet.name = attributeOf(node, "name");
        sheet.hidden = attributeOf(node, "state") == "hidden" || attributeOf(node, "state") == "veryHidden";
        const auto document = load(targetOf(relations, attributeOf(node, "id")));
        if (!document)
            return tl::unexpected(document.error());
        for (const pugi::xml_node& row : childOf((*document)->document_element(), "sheetData").children()) {
            if (!is(row, "row"))
                continue;
            const std::string number = attributeOf(row, "r");
            const std::size_t at = number.empty() ? sheet.rows.size() : std::strtoul(number.c_str(), nullptr, 10) - 1;
            if (at >= limits_.rowsMax)
                return base::refuse(base::Code::tooLong, "rows");
            if (sheet.rows.size() <= at)
                sheet.rows.resize(at + 1);
            if (auto fault = readRow(row, sheet.rows[at]))
                return tl::unexpected(*fault);
        }
        return sheet;
    }

    Fault readRow(const pugi::xml_node& row, TableRow& cells) const
    {
        for (const pugi::xml_node& cell : row.children()) {
            if (!is(cell, "c"))
                continue;
            const std::size_t column = columnOf(attributeOf(cell, "r")).value_or(cells.size());
            if (column >= limits_.columnsMax)
                return base::Error{base::Code::tooLong, "columns"};
            if (cells.size() <= column)
                cells.resize(column + 1);
            cells[column] = cellText(cell);
        }
        return {};
    }

    [[nodiscard]] std::string cellText(const pugi::xml_node& cell) const
    {
        const std::string type = attributeOf(cell, "t");
        if (type == "inlineStr")
            return richText(childOf(cell, "is"));
        const std::string value = childOf(cell, "v").text().get();
        if (type == "s") {
            const std::size_t index = std::strtoul(value.c_str(), nullptr, 10);
            return index < strings_.size() ? strings_[index] : std::string();
        }
        if (type == "b")
            return value == "1" ? "TRUE" : "FALSE";
        return type == "str" ? unescapedCell(value) : value;
    }

    Zip zip_;
    XlsxLimits limits_;
    std::vector<std::string> strings_;
};

} // namespace

base::Result<std::vector<Sheet>> readXlsx(const std::filesystem::path& path, const XlsxLimits& limits)
{
    if (!std::filesystem::is_regular_file(path))
        return base::refuse(base::Code::notFound, path.filename().string());
    int code = 0;
    Zip zip(zip_open(path.c_str(), ZIP_RDONLY, &code), &zip_discard);
    if (zip == nullptr)
        return base::refuse(base::Code::malformed, "zip");
    return Reader(std::move(zip), limits).read();
}

} // namespace fairbook::exchange

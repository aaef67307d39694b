#include "shared/exchange/xlsx.h"

#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <zip.h>

using namespace fairbook::exchange;
using fairbook::base::Code;

namespace {

/// A file name of its own that goes away with the test.
class ScratchFile
{
public:
    ScratchFile()
        : path_(std::filesystem::temp_directory_path() /
                ("fairbook-xlsx-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".xlsx"))
    {}
    ~ScratchFile() { std::filesystem::remove(path_); }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

using Parts = std::vector<std::pair<std::string, std::string>>;

/// A workbook with the sheet data given, and other entries before it.
void writeParts(const std::filesystem::path& path, const std::string& sheetXml, const Parts& others = {})
{
    Parts parts = others;
    parts.emplace_back("xl/workbook.xml",
                       "<workbook><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    parts.emplace_back("xl/worksheets/sheet1.xml", sheetXml);
    int code = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(zip != nullptr);
    for (const auto& [name, bytes] : parts)
        zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), 0);
    REQUIRE(zip_close(zip) == 0);
}

std::string sheetOf(const std::string& rows)
{
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
}

} // namespace

TEST_CASE("a workbook that was written reads back the same", "[exchange][xlsx][roundtrip]")
{
    const ScratchFile file;
    const std::vector<Sheet> before{{.name = "Клієнти",
                                     .hidden = false,
                                     .rows = {{"+380671234567", "=1+1", " outer ", "рядок\nдругий"},
                                              {"", "", "a\tb"},
                                              {"_x000D_", "a\rb", "\x01", "😀 <&>\"'"}}},
                                    {.name = "Other", .hidden = true, .rows = {{"x"}}}};
    REQUIRE(writeXlsx(file.path(), before));
    const auto after = readXlsx(file.path());
    REQUIRE(after);
    REQUIRE(after->size() == 2);
    CHECK(after->at(0).name == "Клієнти");
    CHECK(after->at(0).rows == before[0].rows);
    CHECK(after->at(1).hidden);
}

TEST_CASE("a cell that Excel could not hold is refused before it is lost", "[exchange][xlsx]")
{
    const ScratchFile file;
    const auto written = writeXlsx(file.path(), {{.name = "S", .hidden = false, .rows = {{std::string(40'000, 'x')}}}});
    REQUIRE_FALSE(written);
    CHECK(written.error().code == Code::badValue);
}

TEST_CASE("cells of every kind are read as text", "[exchange][xlsx]")
{
    const ScratchFile file;
    writeParts(file.path(),
               sheetOf("<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>"
                       "<c t=\"s\"><v>0</v></c><c><v>42</v></c><c t=\"b\"><v>1</v></c><c t=\"s\"><v>99</v></c></row>"),
               {{"xl/sharedStrings.xml", "<sst><si><t>shared</t><rPh><t>no</t></rPh></si></sst>"}});
    const auto sheets = readXlsx(file.path());
    REQUIRE(sheets);
    CHECK(sheets->at(0).rows == std::vector<TableRow>{{}, {"", "ab", "shared", "42", "TRUE", ""}});
}

TEST_CASE("a workbook made to hurt is refused", "[exchange][xlsx][bomb]")
{
    const ScratchFile file;
    const auto codeOf = [&](const XlsxLimits& limits = {}) {
        const auto sheets = readXlsx(file.path(), limits);
        return sheets ? std::string("read") : std::string(fairbook::base::codeName(sheets.error().code));
    };
    writeParts(file.path(), "<!DOCTYPE x [<!ENTITY a \"b\">]>" + sheetOf("<row><c><v>&a;</v></c></row>"));
    CHECK(codeOf() == "malformed");
    writeParts(file.path(), sheetOf("<row><c r=\"A1\"><v>1</v></c></row>"), {{"XL/Workbook.xml", "<workbook/>"}});
    CHECK(codeOf() == "malformed");
    writeParts(file.path(), sheetOf("<!--" + std::string(4U << 20U, ' ') + "-->"));
    CHECK(codeOf() == "ratio");
    CHECK(codeOf({.entryBytesMax = 1000}) == "too_long");
    writeParts(file.path(), sheetOf("<row r=\"4000000000\"><c><v>1</v></c></row>"));
    CHECK(codeOf() == "too_long");
    writeParts(file.path(), sheetOf("<row><c r=\"ZZZ1\"><v>1</v></c></row>"));
    CHECK(codeOf() == "too_long");
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += "<a>";
    for (int i = 0; i < 100; ++i)
        deep += "</a>";
    writeParts(file.path(), sheetOf(deep));
    CHECK(codeOf() == "too_deep");
    std::ofstream(file.path()) << "no zip";
    CHECK(codeOf() == "malformed");
    CHECK(readXlsx("no such file.xlsx").error().code == Code::notFound);
}

#include "shared/exchange/csv.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace fairbook::exchange;

TEST_CASE("cells are quoted where they must be, and only there", "[exchange][csv]")
{
    CHECK(writeCsvRow({"a", "b,c", "d\"e", "f\ng", " h", ""}) == "a,\"b,c\",\"d\"\"e\",\"f\ng\",\" h\",\r\n");
    CHECK(writeCsvRow({""}) == "\"\"\r\n");
    CHECK(writeCsvRow({"a;b", "c"}, ';') == "\"a;b\";c\r\n");
}

TEST_CASE("tables of other programs are read", "[exchange][csv]")
{
    const auto rowsOf = [](std::string_view text) { return *parseCsv(text); };
    using Rows = std::vector<TableRow>;
    CHECK(rowsOf("a,b\r\n1,2\r\n") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rowsOf("a,b\n1,2") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rowsOf("a\r1\r") == Rows{{"a"}, {"1"}});
    CHECK(rowsOf("\xEF\xBB\xBF"
                 "a\n\n\nb") == Rows{{"a"}, {"b"}});
    CHECK(rowsOf("\"a\"\"b\",\"x\r\ny\"\n") == Rows{{"a\"b", "x\r\ny"}});
    CHECK(rowsOf("a\"b,c\n") == Rows{{"a\"b", "c"}});
    CHECK(rowsOf(",\n") == Rows{{"", ""}});
    CHECK(rowsOf("\"\"\n") == Rows{{""}});
    CHECK(rowsOf("\"open") == Rows{{"open"}});
    CHECK(rowsOf("").empty());
}

TEST_CASE("a table over the limits is refused", "[exchange][csv]")
{
    CHECK_FALSE(parseCsv("a\nb\nc\n", ',', {.rowsMax = 2}));
    CHECK_FALSE(parseCsv("a,b,c\n", ',', {.columnsMax = 2}));
    CHECK_FALSE(parseCsv("abc\n", ',', {.cellBytesMax = 2}));
}

TEST_CASE("what is written reads back the same", "[exchange][csv][roundtrip][property]")
{
    rc::prop("any table", [] {
        const auto rows = *rc::gen::container<std::vector<TableRow>>(rc::gen::nonEmpty(rc::gen::container<TableRow>(
            rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab,;\"\r\n\t= \xD1\x97"))))));
        for (const char delimiter : {',', ';', '\t'}) {
            std::string text;
            for (const TableRow& row : rows)
                text += writeCsvRow(row, delimiter);
            const auto back = parseCsv(text, delimiter);
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == rows);
        }
    });
}

#include "shared/exchange/line_reader.h"

#include <sstream>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace fairbook::exchange;

namespace {

std::vector<std::string> linesOf(const std::string& text, std::size_t lineBytesMax = 1000)
{
    std::istringstream input(text);
    LineReader reader(input, lineBytesMax);
    std::vector<std::string> lines;
    for (const Line* line = reader.peek(); line != nullptr; line = reader.peek()) {
        lines.emplace_back(line->text);
        reader.skip();
    }
    return lines;
}

} // namespace

TEST_CASE("each end of a line ends one line", "[exchange][lines]")
{
    using Lines = std::vector<std::string>;
    CHECK(linesOf("a\nb\r\nc\r\r\nd") == Lines{"a", "b", "c", "d"});
    CHECK(linesOf("a\rb\r") == Lines{"a", "b"});
    CHECK(linesOf("a\n\nb\n") == Lines{"a", "", "b"});
    CHECK(linesOf("").empty());
    CHECK(linesOf("\xEF\xBB\xBF"
                  "a") == Lines{"a"});
}

TEST_CASE("a line over the limit is cut, and the next one is whole", "[exchange][lines]")
{
    CHECK(linesOf(std::string(5000, 'x') + "\nabc\n", 10) == std::vector<std::string>{"xxxxxxxxxx", "abc"});
    std::istringstream input(std::string(2'000'000, 'x') + "\nabc");
    LineReader reader(input, 10);
    CHECK(reader.peek()->cut);
    reader.skip();
    CHECK_FALSE(reader.peek()->cut);
    CHECK(reader.peek()->number == 2);
}

TEST_CASE("lines are the same wherever the file is cut into pieces", "[exchange][lines][property]")
{
    rc::prop("a long filler moves every boundary", [] {
        const auto filler = *rc::gen::inRange<std::size_t>(0, 40);
        const std::string start(262'120 + filler, 'x');
        const auto lines = linesOf(start + "\r\r\nb\r\n\r\nc\rd\n", 300'000);
        RC_ASSERT(lines == (std::vector<std::string>{start, "b", "", "c", "d"}));
    });
}

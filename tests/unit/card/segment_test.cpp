#include "shared/card/segment.h"

#include <catch2/catch.hpp>

using namespace fairbook;

namespace {

card::Word at(const char* text, int left, int width)
{
    return {.text = text, .confidence = 1, .box = {.left = left, .top = 0, .width = width, .height = 10}};
}

} // namespace

TEST_CASE("a word with letters of two alphabets becomes one of its line's", "[card]")
{
    CHECK(card::segmentsOf(card::linesOf("ДИPEКТОР з продажу"))[0].text == "ДИРЕКТОР з продажу");
    CHECK(card::segmentsOf(card::linesOf("Sаles Manager"))[0].text == "Sales Manager");
    CHECK(card::segmentsOf(card::linesOf("Петренко HTC"))[0].text == "Петренко HTC");
}

TEST_CASE("a line is cut at bars and at wide gaps, but not behind a label", "[card]")
{
    CHECK(card::segmentsOf(card::linesOf("тел. 1 | web 2")).size() == 2);
    CHECK(card::segmentsOf({{at("Петренко", 0, 80), at("Ромашка", 300, 70)}}).size() == 2);
    CHECK(card::segmentsOf({{at("Петренко", 0, 80), at("Олексій", 90, 70)}}).size() == 1);
    CHECK(card::segmentsOf({{at("Телефон:", 0, 80), at("0671234567", 300, 90)}}).size() == 1);
}

TEST_CASE("a part of a segment knows its own box", "[card]")
{
    const auto segment = card::segmentsOf({{at("Анна,", 0, 40), at("директор", 50, 80)}})[0];
    const auto part = segment.part(0, 9);
    CHECK(part.text == "Анна");
    CHECK(part.box().width == 40);
    CHECK(segment.box().width == 130);
}

TEST_CASE("a card has limits", "[card]")
{
    const std::vector<card::Line> many(card::linesMax + 50, card::Line{{.text = "x"}});
    CHECK(card::segmentsOf(many).size() == card::linesMax);
    const card::Line wide(card::wordsMax + 50, card::Word{.text = "x"});
    CHECK(card::segmentsOf({wide})[0].words.size() == card::wordsMax);
    CHECK(card::segmentsOf({{{.text = std::string(card::bytesMax + 1, 'x')}}}).empty());
}

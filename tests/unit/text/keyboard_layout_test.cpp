#include "shared/text/keyboard_layout.h"

#include <catch2/catch.hpp>

using namespace fairbook::text;

TEST_CASE("a name typed in the wrong layout is recognised", "[text][layout]")
{
    CHECK(otherLayout("ghbdsn") == "привіт");
    CHECK(otherLayout("ghbdtn", Layout::russian) == "привет");
    CHECK(otherLayout("Bdfytyrj") == "Иваненко");
    CHECK(otherLayout("]d'") == "ївє");
    CHECK(otherLayout("]d'", Layout::russian) == "ъвэ");
}

TEST_CASE("Latin text typed with a Cyrillic layout comes back", "[text][layout]")
{
    CHECK(otherLayout("ьгддук") == "muller");
    CHECK(otherLayout("Іьшер") == "Smith");
    CHECK(otherLayout("Ыьшер") == "Smith");
}

TEST_CASE("digits and blanks are the same keys in every layout", "[text][layout]")
{
    CHECK(otherLayout("123 45") == "123 45");
    CHECK(otherLayout("") == "");
}

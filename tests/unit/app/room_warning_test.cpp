// The disk is nearly full: said once, again when it got worse, and not while there is room.
#include <catch2/catch.hpp>

#include "app/viewmodels/room_warning.h"

using namespace fairbook;

namespace {

constexpr std::uint64_t mebi = 1ULL << 20U;

} // namespace

TEST_CASE("little room is said below 200 MiB, and where the system says nothing neither do we", "[app][room]")
{
    app::RoomWarning warning;
    CHECK(warning.text().isEmpty());
    warning.look(200 * mebi);
    CHECK(warning.text().isEmpty());
    warning.look(200 * mebi - 1);
    CHECK_FALSE(warning.text().isEmpty());
    warning.look(std::nullopt);
    CHECK(warning.text().isEmpty());
}

TEST_CASE("a hidden warning comes back when half of the room is gone, or after there was room", "[app][room]")
{
    app::RoomWarning warning;
    warning.look(150 * mebi);
    warning.hide();
    CHECK(warning.text().isEmpty());
    warning.look(80 * mebi);
    CHECK(warning.text().isEmpty());
    warning.look(70 * mebi);
    CHECK_FALSE(warning.text().isEmpty());
    warning.hide();
    warning.look(300 * mebi);
    warning.look(150 * mebi);
    CHECK_FALSE(warning.text().isEmpty());
}

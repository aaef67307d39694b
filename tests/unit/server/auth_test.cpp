#include <algorithm>
#include <cctype>

#include <catch2/catch.hpp>

#include "server/auth/audit.h"
#include "server/auth/own_record.h"
#include "server/auth/passwords.h"
#include "server/auth/throttle.h"
#include "shared/base/hash.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t minuteMs = 60'000;

TEST_CASE("a code lets in once", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    store::Database& database = house.master->database();
    const Invite invite = makeInvite(database, house.means(), anna, {}, 60);
    REQUIRE(redeemInvite(database, house.means(), invite.code)->user == anna);
    CHECK(redeemInvite(database, house.means(), invite.code).error().code == base::Code::unauthorized);
}

TEST_CASE("a code is taken as people type it", "[server][auth]")
{
    CHECK(normalCode(" 7k3m q9xw-lo1i ") == "7K3MQ9XW1011");
    House house;
    const base::Id anna = house.user("anna");
    const Invite invite = makeInvite(house.master->database(), house.means(), anna, {}, 60);
    std::string typed = invite.code;
    std::transform(typed.begin(), typed.end(), typed.begin(),
                   [](unsigned char c) { return c == '-' ? ' ' : std::tolower(c); });
    CHECK(redeemInvite(house.master->database(), house.means(), typed));
}

TEST_CASE("an expired code is refused like a wrong one", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    const Invite invite = makeInvite(house.master->database(), house.means(), anna, {}, 60);
    house.clock.advance(60 * minuteMs);
    const auto late = redeemInvite(house.master->database(), house.means(), invite.code);
    const auto wrong = redeemInvite(house.master->database(), house.means(), "0000-0000-0000-0000");
    REQUIRE(!late);
    REQUIRE(!wrong);
    CHECK(late.error().code == wrong.error().code);
    CHECK(late.error().detail == wrong.error().detail);
}

TEST_CASE("five tries are free, then the pause doubles from a minute to an hour", "[server][auth]")
{
    base::FakeClock clock;
    Throttle throttle(clock, 5);
    for (int i = 0; i < 5; ++i)
        CHECK(throttle.tryOnce("anna"));
    for (const std::int64_t seconds : {60, 120, 240, 480, 960, 1920, 3600, 3600}) {
        const auto refused = throttle.tryOnce("anna");
        REQUIRE(!refused);
        CHECK(refused.error().code == base::Code::throttled);
        CHECK(refused.error().detail == std::to_string(seconds));
        clock.advance(seconds * 1000 - 1);
        CHECK(!throttle.tryOnce("anna"));
        clock.advance(1);
        CHECK(throttle.tryOnce("anna"));
    }
    CHECK(throttle.tryOnce("boris"));
}

TEST_CASE("a right password forgives the wrong ones before it", "[server][auth]")
{
    base::FakeClock clock;
    Throttle throttle(clock, 5);
    for (int i = 0; i < 4; ++i)
        CHECK(throttle.tryOnce("anna"));
    throttle.forgive("anna");
    for (int i = 0; i < 5; ++i)
        CHECK(throttle.tryOnce("anna"));
    CHECK(!throttle.tryOnce("anna"));
}

TEST_CASE("a password fits its own hash only, and nobody's password never", "[server][auth]")
{
    const std::string hash = hashPassword("correct horse battery");
    CHECK(hash.starts_with("$argon2id$v=19$m=65536,t=3,p=1$"));
    CHECK(passwordFits(hash, "correct horse battery"));
    CHECK(!passwordFits(hash, "correct horse batterie"));
    CHECK(!passwordFits("", "the password of a login that does not exist"));
    CHECK(!checkNewPassword("too short"));
    CHECK(checkNewPassword("десять букв"));
    CHECK(!checkNewPassword(std::string(129, 'x')));
}

TEST_CASE("a device is known by its token until it is revoked", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna", "manager");
    const Enrolled phone = house.enrol(anna);
    const auto author = house.knock(phone.token);
    REQUIRE(author);
    CHECK(author->user == anna);
    CHECK(author->device == phone.device);
    CHECK(author->role == "manager");
    good(inTransaction(*house.master, [&](auto& opened) { return revokeDevice(opened, house.means(), phone.device); }));
    CHECK(house.knock(phone.token).error().code == base::Code::revoked);
    CHECK(good(authenticateToPush(*house.reader, "Bearer " + phone.token)).revoked);
    CHECK(!stillAllowed(*house.reader, *author));
    CHECK(house.master->record(phone.device)->body.at("revoked") == true);
}

TEST_CASE("a wrong token is nobody's", "[server][auth]")
{
    House house;
    std::string token = house.enrol(house.user("anna")).token;
    token[40] = token[40] == 'A' ? 'B' : 'A';
    CHECK(house.knock(token).error().code == base::Code::unauthorized);
    for (const char* header : {"", "Bearer", "Bearer ", "Bearer x", "Basic YW5uYTp4", "bearer"})
        CHECK(authenticate(*house.reader, header).error().code == base::Code::unauthorized);
    CHECK(house.knock(std::string(64, 'A')).error().code == base::Code::unauthorized);
}

TEST_CASE("the base keeps no token and no code that could be used", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    const std::string token = house.enrol(anna).token;
    const std::string code = makeInvite(house.master->database(), house.means(), anna, {}, 60).code;
    const std::string secret = base::fromBase64Url(token)->substr(16);
    store::Query query(house.master->database(), "SELECT token_hash FROM device_token ORDER BY device");
    REQUIRE(query.step());
    CHECK(query.text(0) == base::sha256(secret));
    store::Query invites(house.master->database(), "SELECT code_hash FROM invite ORDER BY created_ms");
    REQUIRE(invites.step());
    CHECK(invites.text(0) == base::sha256(normalCode(code)));
}

TEST_CASE("a role that was changed counts at the next request", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna", "manager");
    const Enrolled phone = house.enrol(anna);
    good(inTransaction(*house.master, [&](auto& opened) { return setRole(opened, anna, "rep"); }));
    CHECK(house.knock(phone.token)->role == "rep");
}

TEST_CASE("somebody who left is refused on every device", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    const Enrolled phone = house.enrol(anna);
    good(inTransaction(*house.master, [&](auto& opened) {
        return writeOwnRecord(opened, "user", anna, {{"active", false}}, {});
    }));
    CHECK(house.knock(phone.token).error().code == base::Code::revoked);
}

TEST_CASE("an installation that enrols again stays the same device, and its older token is void", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    const Enrolled first = house.enrol(anna);
    const Enrolled second = house.enrol(anna);
    CHECK(first.device == second.device);
    CHECK(house.knock(first.token).error().code == base::Code::unauthorized);
    CHECK(house.knock(second.token));
    const Enrolled other = house.enrol(house.user("boris"));
    CHECK(other.device != first.device);
    CHECK(listDevices(*house.reader).size() == 2);
}

TEST_CASE("two copies of one installation that take turns are news once, not at every turn", "[server][auth]")
{
    House house;
    const Enrolled phone = house.enrol(house.user("anna"));
    const auto author = house.knock(phone.token);
    REQUIRE(author);
    const auto turn = [&](std::string_view incarnation) {
        good(inTransaction(*house.master,
                           [&](auto& opened) { return noteSeen(opened, house.means(), *author, incarnation); }));
        return house.master->head();
    };
    const std::string_view copy = "Rx3f9aK2mB0";
    const auto before = house.master->head();
    const auto head = turn(copy);
    CHECK(head > before);
    CHECK(turn(someIncarnation) == head);
    CHECK(turn(copy) == head);
    const auto device = house.master->record(phone.device);
    REQUIRE(device);
    CHECK(device->body["incarnations"].size() == 2);
}

TEST_CASE("a device that names itself oddly is refused", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    const auto refused = [&](const DeviceClaim& claim) {
        return !inTransaction(*house.master,
                              [&](auto& opened) { return enrolDevice(opened, house.means(), anna, claim); });
    };
    const std::string incarnation(someIncarnation);
    CHECK(refused({"phone", "", "", "short"}));
    CHECK(refused({"two\nlines", "", "", incarnation}));
    CHECK(refused({std::string(201, 'x'), "", "", incarnation}));
    CHECK(refused({"\xff", "", "", incarnation}));
    CHECK(!refused({"Телефон Анни", "", "", incarnation}));
}

TEST_CASE("a login exists once, whatever its case", "[server][auth]")
{
    House house;
    house.user("Anna");
    const auto again =
        inTransaction(*house.master, [&](auto& opened) { return createUser(opened, house.means(), "aNNA", "rep"); });
    CHECK(again.error().code == base::Code::exists);
    for (const char* odd : {"", "two words", "tab\t", "\xff"})
        CHECK(!normalLogin(odd));
    const auto role =
        inTransaction(*house.master, [&](auto& opened) { return createUser(opened, house.means(), "x", "king"); });
    CHECK(role.error().code == base::Code::badValue);
    CHECK(listUsers(*house.reader).size() == 1);
}

TEST_CASE("the audit trail says who did what when, in order", "[server][auth]")
{
    House house;
    const base::Id anna = house.user("anna");
    store::Database& database = house.master->database();
    writeAudit(database, {.at = house.clock.now(), .user = anna, .device = {}, .action = "enrol", .detail = "phone"});
    house.clock.advance(1);
    writeAudit(database, {.at = house.clock.now(), .user = {}, .device = {}, .action = "revoke", .detail = "x"});
    const auto all = readAudit(house.reader->database(), 10);
    REQUIRE(all.size() == 2);
    CHECK(all[0].user == anna);
    CHECK(all[0].action == "enrol");
    CHECK(all[1].at == house.clock.now());
    CHECK(readAudit(house.reader->database(), 1).at(0).action == "revoke");
}

} // namespace
} // namespace fairbook::server

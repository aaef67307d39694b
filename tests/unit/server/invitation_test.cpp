#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "server/auth/audit.h"
#include "server/commands/commands.h"
#include "server/commands/qr_picture.h"
#include "shared/sync/device_session.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {
namespace {

struct Console : House
{
    base::Result<Spoken> run(Command command, const Words& words = {})
    {
        const auto config = Config::load({{"data", folder.path().string()}}, {});
        return command({*config, words, means()});
    }
    static Words words(std::initializer_list<std::pair<const char*, const char*>> all)
    {
        Words made;
        for (const auto& [name, value] : all)
            made.set(name, value);
        return made;
    }
};

std::string bytesOf(const std::filesystem::path& file)
{
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

TEST_CASE("an invitation carries the server's address and a code that lets its user in", "[server][invite]")
{
    Console console;
    const auto spoken = good(console.run(
        inviteCommand,
        Console::words(
            {{"user", "Anna"}, {"role", "manager"}, {"ttl", "5"}, {"server", "https://crm.example.org:8443"}})));
    const base::Json& answer = spoken.lines.at(0);
    const auto invitation = good(sync::parseInvitation(answer.at("url").get<std::string>()));
    CHECK(invitation.server == "https://crm.example.org:8443");
    CHECK(invitation.code == answer.at("code"));
    CHECK(answer.at("expires") == base::toText({console.clock.now().ms + 300'000}));
    const auto redeemed = good(redeemInvite(console.master->database(), console.means(), invitation.code));
    CHECK(roleOf(*console.reader, redeemed.user) == "manager");
    CHECK(readAudit(console.reader->database(), 5).at(0).action == "invite");
}

TEST_CASE("inviting somebody again changes the role only when one is named", "[server][invite]")
{
    Console console;
    good(console.run(inviteCommand, Console::words({{"user", "anna"}, {"role", "manager"}})));
    good(console.run(inviteCommand, Console::words({{"user", "anna"}})));
    CHECK(listUsers(*console.reader).at(0).role == "manager");
    good(console.run(inviteCommand, Console::words({{"user", "anna"}, {"role", "rep"}})));
    CHECK(listUsers(*console.reader).at(0).role == "rep");
    CHECK(listUsers(*console.reader).size() == 1);
}

TEST_CASE("what somebody sees is said with the invitation, can be changed, and the trail knows it", "[server][invite]")
{
    Console console;
    const auto scope = [&] { return listUsers(*console.reader).at(0).scope; };
    const auto see = [&](const char* what) {
        return good(
            console.run(usersCommand, Console::words({{"action", "scope"}, {"login", "Anna"}, {"scope", what}})));
    };
    good(console.run(inviteCommand, Console::words({{"user", "anna"}})));
    CHECK(scope() == "all");
    good(console.run(inviteCommand, Console::words({{"user", "anna"}, {"scope", "own"}})));
    CHECK(scope() == "own");
    good(console.run(inviteCommand, Console::words({{"user", "anna"}}))); // as it is
    CHECK(scope() == "own");
    see("all");
    CHECK(scope() == "all");
    const auto changes = readAudit(console.reader->database(), 10).size();
    see("all");
    CHECK(readAudit(console.reader->database(), 10).size() == changes); // nothing happened
    CHECK(readAudit(console.reader->database(), 1).at(0).action == "scope");
    CHECK(good(console.run(usersCommand)).lines.at(0).at("scope") == "all");
}

TEST_CASE("an invitation that cannot be is refused before anything is made", "[server][invite]")
{
    Console console;
    const auto code = [&](std::initializer_list<std::pair<const char*, const char*>> words) {
        return console.run(inviteCommand, Console::words(words)).error().code;
    };
    CHECK(code({{"user", "anna"}, {"role", "king"}}) == base::Code::badValue);
    CHECK(code({{"user", "two words"}}) == base::Code::badValue);
    CHECK(code({{"user", "anna"}, {"scope", "event"}}) == base::Code::badValue);
    CHECK(code({{"user", "anna"}, {"ttl", "0"}}) == base::Code::usage);
    CHECK(code({{"user", "anna"}, {"server", "crm"}}) == base::Code::badValue);
    CHECK(code({{"user", "anna"}, {"event", "0192f3bf-0000-7000-8000-000000000000"}}) == base::Code::notFound);
    CHECK(listUsers(*console.reader).empty());
    CHECK(console.reader->head() == 0);
}

TEST_CASE("a QR is written as a picture that only its owner reads, and overwrites nothing", "[server][invite]")
{
    Console console;
    const auto picture = good(qrPicture("fairbook://enrol?server=https%3a%2f%2fcrm&code=0000"));
    const auto png = console.folder.path() / "code.png";
    const auto svg = console.folder.path() / "code.svg";
    good(writeQrFile(picture, png));
    good(writeQrFile(picture, svg));
    CHECK(bytesOf(png).starts_with("\x89PNG\r\n\x1a\n"));
    CHECK(bytesOf(svg).starts_with("<svg"));
    CHECK((std::filesystem::status(png).permissions() & std::filesystem::perms::others_all) ==
          std::filesystem::perms::none);
    CHECK(writeQrFile(picture, png).error().code == base::Code::exists);
    CHECK(writeQrFile(picture, console.folder.path() / "code.gif").error().code == base::Code::badValue);
    CHECK(picture.dark.size() == static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.width));
    CHECK(!qrPicture(std::string(3000, 'x')));
}

TEST_CASE("what the console lists is one line a thing", "[server][invite]")
{
    Console console;
    const base::Id anna = console.user("anna");
    const Enrolled phone = console.enrol(anna);
    const auto devices = good(console.run(devicesCommand)).lines;
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].at("device") == phone.device.text());
    CHECK(devices[0].at("user") == "anna");
    CHECK(devices[0].at("revoked") == false);
    CHECK(good(console.run(usersCommand)).lines.at(0).at("devices") == 1);
    CHECK(console.run(revokeCommand, Console::words({{"device", "x"}, {"wipe", "true"}})).error().code ==
          base::Code::badValue);
    const std::string id = phone.device.text();
    good(console.run(revokeCommand, Console::words({{"device", id.c_str()}, {"wipe", "true"}})));
    CHECK(good(console.run(devicesCommand)).lines.at(0).at("wipe") == true);
    good(console.run(revokeCommand, Console::words({{"device", id.c_str()}}))); // it may be taken back in time
    CHECK(good(console.run(devicesCommand)).lines.at(0).at("wipe") == false);
    CHECK(good(console.run(devicesCommand)).lines.at(0).at("revoked") == true);
    CHECK(good(console.run(auditCommand)).lines.at(0).at("action") == "revoke");
    const auto history = good(console.run(auditCommand, Console::words({{"record", id.c_str()}}))).lines;
    REQUIRE(history.size() == 2);
    CHECK(history[0].at("action") == "create");
    CHECK(history[0].at("user") == anna.text());
    CHECK(history[1].at("fields") == base::Json{"revoked"});
    CHECK(good(console.run(quarantineCommand)).lines.empty());
    CHECK(good(console.run(statsCommand)).lines.at(0).at("records").at("device") == 1);
    CHECK(good(console.run(checkCommand)).lines.at(0).at("state") == "ok");
}

TEST_CASE("a device that is not there is not revoked, and the trail says nothing of it", "[server][invite]")
{
    Console console;
    const auto refused =
        console.run(revokeCommand, Console::words({{"device", "0192f3bf-0000-7000-8000-000000000000"}}));
    CHECK(refused.error().code == base::Code::notFound);
    CHECK(readAudit(console.reader->database(), 10).empty());
}

} // namespace
} // namespace fairbook::server

// Old and new together: two versions before, one before, today's and one of the future as phones and as servers, every
// pair. In what they differ is told by make_version.py.
#include <catch2/catch.hpp>

#include "tests/fleet/test_server.h"
#include "tests/support/environment.h"
#include "tests/versions/world.h"

using fairbook::fleet::TemporaryFolder;
using fairbook::test::numberOf;
using namespace versions;

const std::vector<const Version*>& versions::all()
{
    static const std::vector<const Version*> versions{&twoBefore(), &oneBefore(), &today(), &oneAfter()};
    return versions;
}

namespace {

/// FAIRBOOK_ROUNDS worlds a pair, from FAIRBOOK_SEED on.
void playPairs(bool upgrades)
{
    const std::uint64_t rounds = numberOf("FAIRBOOK_ROUNDS", 4);
    const std::uint64_t seed = numberOf("FAIRBOOK_SEED", 1);
    std::int64_t exchanges = 0;
    for (std::size_t phone = 0; phone < all().size(); ++phone)
        for (std::size_t server = 0; server < all().size(); ++server)
            for (std::uint64_t round = 0; round < rounds; ++round) {
                const TemporaryFolder folder;
                const WorldSpec spec{phone, server, upgrades, seed + round};
                const WorldResult result = play(spec, folder.path());
                exchanges += result.exchanges;
                INFO("phone " << all()[phone]->name << ", server " << all()[server]->name << ", seed " << spec.seed);
                for (const std::string& violation : result.violations)
                    FAIL_CHECK(violation);
            }
    WARN(all().size() * all().size() << " pairs, " << rounds << " worlds each, " << exchanges << " exchanges");
}

} // namespace

TEST_CASE("phones and servers of four versions, in every pair, lose nothing and agree", "[versions][R-16]")
{
    playPairs(false);
}

TEST_CASE("while phones and their server become newer one by one, nothing is lost", "[versions][R-16]")
{
    playPairs(true);
}

TEST_CASE("what only a newer phone can do waits for the server, and counts when that has become newer",
          "[versions][R-16]")
{
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path() / "server");
    std::string refusal;
    const auto phone = oneAfter().phone(folder.path() / "phone", 1, refusal);
    phone->enrol("anna");
    const std::string client = phone->act({Act::create, "client", "", "company", "\"Acme\"", ""});
    const std::string other = phone->act({Act::create, "client", "", "company", "\"ACME\"", ""});
    const std::string gone = phone->act({Act::create, "client", "", "company", "\"Forget me\"", ""});
    std::unique_ptr<Server> server;
    const auto become = [&](const Version& version) {
        server.reset();
        server = version.server(folder.path() / "server", 2, refusal);
        REQUIRE(server);
        server->admit("anna");
        return phone->sync([&](const Request& request) { return server->handle(request); });
    };
    phone->act({Act::merge, "client", other, "", "", client});
    phone->act({Act::erase, "client", gone, "", "", ""});
    phone->act({Act::star, "client", client, "pronouns", "\"she\"", ""});
    REQUIRE(become(twoBefore()));
    CHECK(phone->setAside() == std::vector<std::string>{"unsupported", "unsupported", "unsupported"});
    CHECK(phone->live(client, "company") == std::vector<std::string>{"\"Acme\""});
    REQUIRE(become(oneBefore()));
    CHECK(phone->setAside() == std::vector<std::string>{"unsupported", "unsupported"});
    REQUIRE(become(today()));
    CHECK(phone->setAside() == std::vector<std::string>{"unsupported"});
    CHECK(phone->live(client, "pronouns") == std::vector<std::string>{"\"she\""});
    REQUIRE(become(oneAfter()));
    CHECK(phone->setAside().empty());
    CHECK(phone->live(client, "pronouns") == std::vector<std::string>{"\"she\""});
    CHECK(phone->unsent() == 0);
    CHECK(phone->isErased(gone));
    CHECK(phone->digest() == server->digest());
}

// The master copy by itself: the log, the counter, backups and restores.
#include <catch2/catch.hpp>

#include "shared/base/hash.h"
#include "shared/store/database.h"
#include "shared/store/digest.h"
#include "tests/fleet/test_server.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

model::Operation draft(std::string_view type, Json set)
{
    model::Operation operation;
    operation.type = type;
    operation.action = model::Action::create;
    operation.set = std::move(set);
    return operation;
}

} // namespace

TEST_CASE("a base is made once", "[master]")
{
    base::FakeClock clock;
    base::SeededRandom random(1);
    const TemporaryFolder folder;
    const auto file = folder.path() / "company";
    CHECK(store::MasterStore::open(file, clock, random).error().code == base::Code::notFound);
    CHECK(store::MasterReader::open(file).error().code == base::Code::notFound);
    REQUIRE(store::MasterStore::create(file, "Acme", clock, random));
    CHECK(store::MasterStore::create(file, "Other", clock, random).error().code == base::Code::exists);
    const auto opened = store::MasterStore::open(file, clock, random);
    REQUIRE(opened);
    CHECK((*opened)->company() == "Acme");
    CHECK((*opened)->secret().size() == 32);
    CHECK((*opened)->head() == 0);
}

TEST_CASE("the server's own edits are operations like everybody's", "[master]")
{
    base::SeededRandom random(2);
    TestServer server(random);
    const base::Id admin = base::Id::derive("admin");
    const auto user = server.master().commitOwn(draft("user", {{"login", "anna"}, {"role", "rep"}}), admin);
    REQUIRE(user);
    model::Operation change = draft("user", {{"role", "manager"}});
    change.record = *user;
    change.action = model::Action::set;
    REQUIRE(server.master().commitOwn(change, admin));
    const auto record = server.master().record(*user);
    REQUIRE(record);
    CHECK(record->body == Json{{"login", "anna"}, {"role", "manager"}});
    CHECK(model::conflictsOf(*record).empty());
    CHECK(server.operationCount() == 2);
    CHECK(server.head() == 2);
    SECTION("and its incarnation cannot be claimed by a device")
    {
        const auto numbers = server.reader().lastNumbers();
        REQUIRE(numbers.size() == 1);
        CHECK(numbers.begin()->second == 2);
        CHECK_FALSE(server.master().deviceOf(numbers.begin()->first).none());
    }
    SECTION("inside a transaction that is rolled back they leave nothing")
    {
        server.master().begin();
        REQUIRE(server.master().commitOwn(draft("event", {{"name", "Expo"}}), admin));
        CHECK(server.head() == 3);
        server.master().rollback();
        CHECK(server.head() == 2);
        CHECK(server.hashes().size() == 1);
    }
    SECTION("a savepoint takes back its part only")
    {
        server.master().begin();
        REQUIRE(server.master().commitOwn(draft("event", {{"name", "Kept"}}), admin));
        server.master().savepoint();
        REQUIRE(server.master().commitOwn(draft("event", {{"name", "Dropped"}}), admin));
        server.master().rollbackToSavepoint();
        server.master().commit();
        CHECK(server.head() == 3);
        CHECK(server.hashes().size() == 2);
    }
}

TEST_CASE("an own edit that cannot be committed leaves nothing behind, and the next one is taken", "[master]")
{
    base::SeededRandom random(7);
    TestServer server(random);
    // The commit itself fails, after the edit was written.
    server.master().database().run(
        "CREATE TRIGGER full BEFORE UPDATE ON counter BEGIN SELECT RAISE(ABORT, 'no room'); END");
    CHECK_THROWS_AS(server.master().commitOwn(draft("user", {{"login", "anna"}}), {}), base::StoreError);
    CHECK(server.operationCount() == 0);
    server.master().database().run("DROP TRIGGER full");
    CHECK(server.master().commitOwn(draft("user", {{"login", "bert"}}), {}));
    CHECK(server.operationCount() == 1);
}

TEST_CASE("the digest is that of the records, however they came to be", "[master]")
{
    base::SeededRandom random(3);
    TestServer server(random);
    std::vector<base::Id> ids;
    for (int i = 0; i < 50; ++i) {
        model::Operation operation = draft("client", {{"company", "C" + std::to_string(i)}});
        if (i % 3 == 2) {
            operation.record = ids.at(static_cast<std::size_t>(i) / 2);
            operation.action = model::Action::set;
        }
        const auto id = server.master().commitOwn(operation, base::Id::derive("admin"));
        REQUIRE(id);
        ids.push_back(*id);
    }
    store::Digest expected;
    for (const auto& [id, hash] : server.hashes())
        expected.add(id, hash);
    CHECK(server.digest() == expected.bytes());
    CHECK(server.reader().digest().first == static_cast<std::int64_t>(server.hashes().size()));
    CHECK(server.head() == 50);
}

TEST_CASE("a restored base says so by another epoch and another incarnation", "[master]")
{
    base::SeededRandom random(4);
    TestServer server(random);
    const base::Id admin = base::Id::derive("admin");
    REQUIRE(server.master().commitOwn(draft("event", {{"name", "Before"}}), admin));
    server.backup();
    REQUIRE(server.master().commitOwn(draft("event", {{"name", "After"}}), admin));
    const std::string epoch = server.master().epoch();
    server.restoreBackup();
    CHECK(server.master().epoch() != epoch);
    CHECK(server.head() == 1);
    REQUIRE(server.master().commitOwn(draft("event", {{"name", "Again"}}), admin));
    CHECK(server.reader().lastNumbers().size() == 2);
}

TEST_CASE("what a verified backup holds is marked, and no more", "[master]")
{
    base::SeededRandom random(5);
    TestServer server(random);
    const base::Id admin = base::Id::derive("admin");
    REQUIRE(server.master().commitOwn(draft("event", {{"name", "In"}}), admin));
    const store::LastNumbers inBackup = server.reader().lastNumbers();
    REQUIRE(server.master().commitOwn(draft("event", {{"name", "Not in"}}), admin));
    server.master().markBackedUp(inBackup);
    const std::string incarnation = inBackup.begin()->first;
    CHECK(server.reader().backedUpTo(incarnation) == 1);
    server.master().markBackedUp();
    CHECK(server.reader().backedUpTo(incarnation) == 2);
}

// What a person sees whose scope is `own`: records enter it, leave it, and nothing else ever reaches their device.
#include <catch2/catch.hpp>

#include "shared/base/zstd.h"
#include "shared/store/scope_feed.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

/// 2025-11-22 is the fleet's first day.
const Json fair = {{"name", "Expo"}, {"starts", "2025-11-20"}, {"ends", "2025-11-24"}};

/// Anna sees all; Rita sees what is hers. Anna's first client is of no concern to Rita.
struct Stand
{
    Stand()
    {
        fleet.add("rita", "rep");
        fleet.show("rita", "own");
        REQUIRE(fleet.settle());
    }

    FleetDevice& anna() { return fleet["anna"]; }
    FleetDevice& rita() { return fleet["rita"]; }
    Json ritaId() { return Fleet::userOf("rita").text(); }

    base::Id create(FleetDevice& device, std::string_view type, Json set)
    {
        const auto made = device.commit({editOf(model::Action::create, type, {}, std::move(set))});
        REQUIRE(made);
        return made->records.at(0);
    }
    void set(FleetDevice& device, base::Id id, std::string_view field, const Json& value)
    {
        device.edit(field, value, device.record(id));
    }
    /// Rita holds exactly what the server says is hers, and both know it.
    void requireRitaAgrees()
    {
        auto feed = store::ScopeFeed::of(fleet.server().reader().database(), Fleet::userOf("rita"));
        REQUIRE(feed);
        REQUIRE(rita().store().digest() == feed->digest().second);
        REQUIRE(rita().store().check());
    }

    Fleet fleet{"anna"};
};

} // namespace

TEST_CASE("somebody who sees what is theirs gets nothing of the others' clients", "[fleet][scope]")
{
    Stand stand;
    CHECK_FALSE(stand.rita().record(stand.fleet.client()).exists());
    CHECK(stand.rita().record(Fleet::userOf("rita")).exists());
    const base::Id mine = stand.rita().capture("Rita's");
    REQUIRE(stand.fleet.settle());
    CHECK(stand.rita().record(mine).exists());
    CHECK(stand.anna().record(mine).exists());
    const auto report = stand.rita().sync();
    REQUIRE(report);
    CHECK_FALSE(report->divergence);
    CHECK(report->receipt.size() == 32);
    stand.requireRitaAgrees();
}

TEST_CASE("a client that is assigned to somebody enters their scope with its whole history", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    const base::Id task = stand.create(stand.anna(), "task", {{"client", client.text()}, {"title", "Call"}});
    const base::Id card = stand.create(stand.anna(), "attachment", {{"owner", client.text()}, {"kind", "photo"}});
    REQUIRE(stand.fleet.settle());
    CHECK_FALSE(stand.rita().record(task).exists());
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    CHECK(stand.rita().record(client).body["company"] == "Acme");
    CHECK(stand.rita().record(task).body["title"] == "Call");
    CHECK(stand.rita().record(card).exists());
    CHECK(stand.rita().store().search("acme", 10).size() == 1);
    stand.requireRitaAgrees();
}

TEST_CASE("a client that is given to somebody else leaves with its history, and every list and search",
          "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    const base::Id task = stand.create(stand.anna(), "task", {{"client", client.text()}, {"title", "Call"}});
    REQUIRE(stand.fleet.settle());
    REQUIRE(stand.rita().record(task).exists());
    REQUIRE(stand.rita().counts().clients == 1);
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.fleet.settle());
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK_FALSE(stand.rita().record(task).exists());
    CHECK(stand.rita().store().search("acme", 10).empty());
    CHECK(stand.rita().store().clients({}, "", 10).empty());
    CHECK(stand.rita().counts().clients == 0);
    CHECK(stand.anna().record(task).exists());
    stand.requireRitaAgrees();
}

TEST_CASE("whoever is met at a current fair is seen by the whole stand, and a fortnight longer", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    const base::Id expo = stand.create(stand.anna(), "event", fair);
    const base::Id meeting = stand.create(stand.anna(), "capture",
                                          {{"client", client.text()}, {"event", expo.text()}, {"note", "Wants A4"}});
    REQUIRE(stand.fleet.settle());
    CHECK(stand.rita().record(client).exists());
    CHECK(stand.rita().record(meeting).body["note"] == "Wants A4");
    WHEN("the fair ended thirteen days ago")
    {
        stand.fleet.advance(15 * dayMs);
        stand.fleet.server().master().passDay();
        REQUIRE(stand.fleet.settle());
        CHECK(stand.rita().record(client).exists());
    }
    WHEN("it ended more than fourteen days ago")
    {
        stand.fleet.advance(17 * dayMs);
        const std::int64_t before = stand.fleet.server().head();
        stand.fleet.server().master().passDay();
        CHECK(stand.fleet.server().head() == before + 2);
        REQUIRE(stand.fleet.settle());
        CHECK_FALSE(stand.rita().record(client).exists());
        CHECK_FALSE(stand.rita().record(meeting).exists());
        CHECK(stand.rita().record(expo).exists());
    }
    WHEN("the meeting is deleted")
    {
        stand.anna().remove(stand.anna().record(meeting));
        REQUIRE(stand.fleet.settle());
        CHECK_FALSE(stand.rita().record(client).exists());
    }
    WHEN("the fair's dates were wrong")
    {
        stand.set(stand.anna(), expo, "ends", "2025-10-24");
        REQUIRE(stand.fleet.settle());
        CHECK_FALSE(stand.rita().record(client).exists());
        stand.set(stand.anna(), expo, "ends", "2025-11-24");
        REQUIRE(stand.fleet.settle());
        CHECK(stand.rita().record(client).exists());
    }
    stand.requireRitaAgrees();
}

TEST_CASE("work on a client that was given away meanwhile is delivered before the client goes", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    stand.set(stand.rita(), client, "note", "Rita was there");
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.anna().sync());
    const auto report = stand.rita().sync();
    REQUIRE(report);
    CHECK(report->confirmed == 1);
    CHECK(report->unsent == 0);
    CHECK_FALSE(stand.rita().record(client).exists());
    REQUIRE(stand.anna().sync());
    CHECK(stand.anna().record(client).body["note"] == "Rita was there");
    stand.requireRitaAgrees();
}

TEST_CASE("a client that left stays while work on it waits, and goes when it is delivered", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.anna().sync());
    // A page that says "gone" while an edit was typed after the request had been sent.
    sync::DeviceSession session(stand.rita().store());
    const auto request = session.next();
    REQUIRE(request);
    stand.set(stand.rita(), client, "note", "typed meanwhile");
    REQUIRE(session.answer(stand.fleet.server().handle(**request)));
    CHECK(stand.rita().record(client).body["note"] == "typed meanwhile");
    CHECK(stand.rita().counts().unsent == 1);
    REQUIRE(stand.rita().store().check());
    const auto report = stand.rita().sync();
    REQUIRE(report);
    CHECK(report->confirmed == 1);
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK(stand.rita().counts().unsentClients == 0);
    REQUIRE(stand.anna().sync());
    CHECK(stand.anna().record(client).body["note"] == "typed meanwhile");
    stand.requireRitaAgrees();
}

TEST_CASE("a conflict across the border of a scope keeps both values", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    stand.set(stand.rita(), client, "job_title", "Owner");
    stand.set(stand.anna(), client, "job_title", "Director");
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.anna().sync());
    REQUIRE(stand.rita().sync());
    REQUIRE(stand.anna().sync());
    CHECK(stand.anna().values("job_title") == std::vector<Json>{"Director", "Owner"});
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK(stand.fleet.lostValues().empty());
}

TEST_CASE("a scope that becomes smaller takes away what is not theirs, and nothing unsent", "[fleet][scope]")
{
    Stand stand;
    stand.fleet.show("rita", "all");
    const base::Id client = stand.fleet.client();
    const base::Id other = stand.anna().capture("Other");
    REQUIRE(stand.fleet.settle());
    REQUIRE(stand.rita().record(client).exists());
    const base::Id mine = stand.rita().capture("Rita's, not sent yet");
    stand.set(stand.rita(), other, "note", "an edit that waits");
    stand.fleet.show("rita", "own");
    const auto report = stand.rita().sync();
    REQUIRE(report);
    CHECK_FALSE(report->divergence);
    CHECK(report->unsent == 0);
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK_FALSE(stand.rita().record(other).exists());
    CHECK(stand.rita().record(mine).exists());
    REQUIRE(stand.fleet.settle());
    CHECK(stand.anna().record(other).body["note"] == "an edit that waits");
    stand.requireRitaAgrees();
    WHEN("it becomes larger again")
    {
        stand.fleet.show("rita", "all");
        REQUIRE(stand.fleet.settle());
        CHECK(stand.rita().record(client).exists());
        CHECK(stand.fleet.agree());
    }
}

TEST_CASE("who was away while the scope was opened and closed again misses nothing", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    REQUIRE(stand.rita().record(client).exists());
    stand.fleet.show("rita", "all");
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.anna().sync());
    stand.fleet.show("rita", "own");
    REQUIRE(stand.rita().sync());
    CHECK_FALSE(stand.rita().record(client).exists());
    stand.requireRitaAgrees();
}

TEST_CASE("a device that comes back after a year delivers its work and holds what is its person's now",
          "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    const base::Id expo = stand.create(stand.anna(), "event", fair);
    stand.create(stand.anna(), "capture", {{"client", client.text()}, {"event", expo.text()}});
    REQUIRE(stand.fleet.settle());
    const base::Id mine = stand.rita().capture("Captured a year ago");
    stand.set(stand.rita(), client, "note", "Written a year ago");
    for (int month = 0; month < 12; ++month) {
        stand.fleet.advance(30 * dayMs);
        const base::Id next = stand.anna().capture("Month " + std::to_string(month));
        stand.set(stand.anna(), next, "owner", stand.ritaId());
        if (month % 2 == 0)
            stand.set(stand.anna(), next, "owner", Fleet::userOf("anna").text());
        REQUIRE(stand.anna().sync());
    }
    const auto report = stand.rita().sync();
    REQUIRE(report);
    CHECK(report->unsent == 0);
    CHECK_FALSE(report->divergence);
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK(stand.rita().counts().clients == 7);
    REQUIRE(stand.anna().sync());
    CHECK(stand.anna().record(client).body["note"] == "Written a year ago");
    CHECK(stand.anna().record(mine).exists());
    stand.requireRitaAgrees();
}

TEST_CASE("who has lost sight of a client is told all the same that it was erased, and forgets", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    stand.set(stand.rita(), client, "note", "A secret of Rita's client");
    REQUIRE(stand.fleet.settle());
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.fleet.settle());
    const auto words = [&] {
        store::Query query(stand.rita().store().database(), "SELECT count(*) FROM pending WHERE line LIKE '%secret%'");
        return query.step() ? query.integer(0) : -1;
    };
    REQUIRE(words() == 1); // kept for a restored server, though the client is not here
    const base::Id left = stand.create(stand.anna(), "task", {{"title", "stays"}, {"client", client.text()}});
    REQUIRE(stand.fleet.settle());
    REQUIRE(stand.anna().commit({editOf(model::Action::erase, "client", client)}));
    REQUIRE(stand.fleet.settle());
    CHECK(words() == 0);
    CHECK_FALSE(stand.rita().record(left).exists());
    stand.requireRitaAgrees();
}

TEST_CASE("what left is asked for in vain", "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    sync::SyncRequest request;
    request.hello.incarnation = stand.rita().store().incarnation();
    request.hello.refetch = {client};
    const store::Author rita{Fleet::userOf("rita"), base::Id::derive("device rita"), "rep"};
    const std::string answer =
        sync::writeAnswer(stand.fleet.server().reader(), rita, request, {}, stand.fleet.server().clock().now(), "s");
    CHECK(answer.find(R"({"gone":")" + client.text() + R"(","seq":)") != std::string::npos);
    CHECK(answer.find(R"("id":")" + client.text()) == std::string::npos);
    CHECK(answer.find("Acme\"}") == answer.rfind("Acme\"}"));
}

TEST_CASE("work on a record that left is sent again to a restored server, also when the record came back",
          "[fleet][scope]")
{
    Stand stand;
    const base::Id client = stand.fleet.client();
    stand.set(stand.anna(), client, "owner", stand.ritaId());
    REQUIRE(stand.fleet.settle());
    stand.fleet.server().backup();
    stand.set(stand.rita(), client, "note", "Rita's word");
    REQUIRE(stand.rita().sync());
    stand.set(stand.anna(), client, "owner", Fleet::userOf("anna").text());
    REQUIRE(stand.fleet.settle());
    REQUIRE_FALSE(stand.rita().record(client).exists());
    // Another record may now have the place of the one that went.
    const base::Id later = stand.rita().capture("Later");
    REQUIRE(stand.fleet.settle());
    stand.fleet.server().restoreBackup();
    REQUIRE(stand.rita().sync());
    CHECK(stand.rita().record(client).body["note"] == "Rita's word");
    CHECK(stand.rita().record(later).body == Json{{"company", "Later"}});
    REQUIRE(stand.fleet.settle());
    CHECK_FALSE(stand.rita().record(client).exists());
    CHECK(stand.anna().record(client).body["note"] == "Rita's word");
    CHECK(stand.fleet.lostValues().empty());
    stand.requireRitaAgrees();
}

TEST_CASE("what somebody gave back to a restored server leaves a smaller scope, also while work on it waits",
          "[fleet][scope]")
{
    Stand stand;
    stand.fleet.show("rita", "all");
    REQUIRE(stand.fleet.settle());
    stand.fleet.server().backup();
    const base::Id lost = stand.anna().capture("Lost with the server");
    REQUIRE(stand.fleet.settle());
    stand.fleet.server().restoreBackup();
    sync::DeviceSession hears(stand.rita().store());
    while (stand.rita().counts().unsent == 0) {
        const auto request = hears.next();
        REQUIRE((request && *request));
        REQUIRE(hears.answer(stand.fleet.server().handle(**request)));
    }
    stand.set(stand.rita(), lost, "note", "typed meanwhile");
    stand.fleet.show("rita", "own");
    sync::DeviceSession slow(stand.rita().store(), sync::Aim::both, 1); // one operation a request
    for (auto request = slow.next(); request && *request; request = slow.next())
        REQUIRE(slow.answer(stand.fleet.server().handle(**request)));
    CHECK(stand.rita().counts().unsent == 0);
    CHECK_FALSE(stand.rita().record(lost).exists());
    REQUIRE(stand.fleet.settle());
    CHECK(stand.anna().record(lost).body == Json{{"company", "Lost with the server"}, {"note", "typed meanwhile"}});
    stand.requireRitaAgrees();
}

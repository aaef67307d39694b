// Base files on the real server, over a real connection: what is offered, to whom, and when the next one is made.
#include <catch2/catch.hpp>

#include "server/jobs/base_files.h"
#include "shared/base/hash.h"
#include "shared/sync/sync_run.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

/// A server with some clients and a base file of them.
struct Stand : Running
{
    Stand()
    {
        good(anna.enrol(code("anna")));
        for (int i = 0; i < 50; ++i)
            anna.capture("Client " + std::to_string(i));
        good(anna.sync());
        made = make();
    }
    sync::BaseFile make()
    {
        Context& context = service->context();
        return good(context.baseFiles.make(*context.readers.lend(), "all", [] { return false; }));
    }
    sync::HttpAnswer get(Phone& phone, const std::string& path, sync::HttpHeaders headers = {})
    {
        headers.emplace_back("Authorization", phone.authorization());
        return good(phone.network.exchange({"GET", path, std::move(headers), {}}));
    }
    void removeOld() { service->context().baseFiles.removeOld(*service->context().readers.lend()); }

    Phone anna{*this, "anna"};
    sync::BaseFile made;
};

sync::BaseFile fileAt(std::int64_t seq, std::int64_t madeMs)
{
    sync::BaseFile file;
    file.offer.seq = seq;
    file.made = {madeMs};
    return file;
}

} // namespace

TEST_CASE("a fresh device takes the base file of the real server", "[server][basefile]")
{
    Stand stand;
    Phone fresh(stand, "fresh");
    good(fresh.enrol(stand.code("boris")));
    const base::Id mine = fresh.capture("Mine");
    const auto report = good(sync::runSync(*fresh.store, fresh.network));
    CHECK(report.baseFile);
    CHECK(!report.receipt.empty());
    CHECK(fresh.store->record(mine));
    CHECK(fresh.store->counts().clients == 51);
    CHECK(fresh.store->check());
}

TEST_CASE("a base file is offered to people of the company only, and in ranges", "[server][basefile]")
{
    Stand stand;
    const std::string path = "/v1/base/" + stand.made.offer.sha256;
    const auto offer = sync::readOffer(stand.get(stand.anna, "/v1/base?inc=" + stand.anna.store->incarnation()));
    REQUIRE(offer);
    CHECK(offer->sha256 == stand.made.offer.sha256);
    CHECK(offer->contained == 50);
    const auto whole = stand.get(stand.anna, path);
    CHECK(whole.status == 200);
    CHECK(base::toHex(base::sha256(whole.body)) == offer->sha256);
    const auto part = stand.get(stand.anna, path, {{"Range", "bytes=100-199"}});
    CHECK(part.status == 206);
    CHECK(part.body == whole.body.substr(100, 100));
    CHECK(stand.get(stand.anna, path, {{"Range", "bytes=99999999-"}}).status == 416);
    CHECK(stand.get(stand.anna, "/v1/base/..%2Fmaster.db").status == 404);

    Phone kiosk(stand, "kiosk");
    good(kiosk.enrol(stand.code("stand", "kiosk")));
    CHECK(stand.get(kiosk, "/v1/base").status == 404);
    CHECK(stand.get(kiosk, path).status == 404);
    stand.revoke(stand.anna.store->enrolment()->device);
    CHECK(stand.get(stand.anna, "/v1/base").status == 401);
    CHECK(stand.get(stand.anna, path).status == 401);
}

TEST_CASE("a base file of before a restore is never offered", "[server][basefile]")
{
    Stand stand;
    good(openMaster(stand.folder.path(), stand.means()))->newEpoch();
    CHECK(stand.get(stand.anna, "/v1/base").status == 404);
    stand.removeOld();
    CHECK(stand.get(stand.anna, "/v1/base/" + stand.made.offer.sha256).status == 404);
    const auto next = stand.make();
    CHECK(good(sync::readOffer(stand.get(stand.anna, "/v1/base"))).sha256 == next.offer.sha256);
}

TEST_CASE("the old base file stays while somebody downloads it", "[server][basefile]")
{
    Stand stand;
    stand.anna.capture("Late");
    good(stand.anna.sync());
    const std::string old = "/v1/base/" + stand.made.offer.sha256;
    SECTION("somebody does")
    {
        CHECK(stand.get(stand.anna, old, {{"Range", "bytes=0-9"}}).status == 206);
        CHECK(stand.make().offer.sha256 != stand.made.offer.sha256);
        stand.removeOld();
        CHECK(stand.get(stand.anna, old, {{"Range", "bytes=10-19"}}).status == 206);
    }
    SECTION("nobody does")
    {
        const auto next = stand.make();
        stand.removeOld();
        CHECK(stand.get(stand.anna, old).status == 404);
        CHECK(stand.get(stand.anna, "/v1/base/" + next.offer.sha256).status == 200);
    }
}

TEST_CASE("a base file with somebody who was erased since is neither offered nor kept", "[server][basefile]")
{
    Stand stand;
    Phone manager(stand, "mary");
    good(manager.enrol(stand.code("mary", "manager")));
    good(manager.sync());
    const std::string path = "/v1/base/" + stand.made.offer.sha256;
    CHECK(stand.get(stand.anna, path).status == 200); // somebody downloads it
    const base::Id gone = manager.store->clients({}, {}, 1).at(0).id;
    good(manager.store->commit(good(manager.store->eraseEdits(gone, "asked by letter"))));
    good(manager.sync());
    CHECK(stand.get(stand.anna, "/v1/base").status == 404);
    stand.removeOld();
    CHECK(stand.get(stand.anna, path).status == 404);
    stand.make();
    Phone fresh(stand, "fresh");
    good(fresh.enrol(stand.code("boris")));
    CHECK(good(sync::runSync(*fresh.store, fresh.network)).baseFile);
    CHECK(fresh.store->counts().clients == 49);
}

TEST_CASE("a base file is due when the last one lacks much, or is old", "[server][basefile]")
{
    constexpr std::int64_t day = std::int64_t{24} * 3'600'000;
    CHECK_FALSE(isBaseFileDue(std::nullopt, 1999, 1999, {0}));
    CHECK(isBaseFileDue(std::nullopt, 2000, 2000, {0}));
    CHECK_FALSE(isBaseFileDue(fileAt(5000, 0), 6000, 6000, {0}));
    CHECK(isBaseFileDue(fileAt(5000, 0), 6001, 6001, {0}));
    CHECK_FALSE(isBaseFileDue(fileAt(100'000, 0), 110'000, 110'000, {0}));
    CHECK(isBaseFileDue(fileAt(100'000, 0), 110'001, 110'001, {0}));
    CHECK_FALSE(isBaseFileDue(fileAt(5000, 0), 5000, 5000, {2 * day}));
    CHECK_FALSE(isBaseFileDue(fileAt(5000, 0), 5001, 5001, {day}));
    CHECK(isBaseFileDue(fileAt(5000, 0), 5001, 5001, {day + 1}));
}

TEST_CASE("the server makes a base file by itself when it has been quiet for a while", "[server][basefile]")
{
    Stand stand;
    std::vector<model::Gesture> gestures;
    for (int i = 0; i < baseFileRecordsMin; ++i)
        gestures.push_back({model::Edit{model::Action::create, "client", {}, {{"company", std::to_string(i)}}, {}}});
    good(stand.anna.store->commitAll(gestures));
    good(stand.anna.sync());
    stand.service.reset();
    base::FakeClock clock;
    const auto service =
        good(Service::start({.folder = stand.folder.path(), .http = {}, .readerThreads = 1}, {clock, stand.random}));
    BaseFileKeeper keeper(service->context());
    const auto seq = [&] {
        return service->context().baseFiles.newest("all", *service->context().readers.lend())->offer.seq;
    };
    const auto go = [] { return false; };
    const std::int64_t before = seq();
    clock.advance(100'000);
    keeper.look(go);
    CHECK(seq() == before); // it only learnt where the head is
    clock.advance(19'000);
    keeper.look(go);
    CHECK(seq() == before);
    clock.advance(1'000);
    keeper.look([] { return true; });
    CHECK(seq() == before); // told to stop
    clock.advance(20'000);
    keeper.look(go);
    CHECK(seq() == service->context().readers.lend()->head());
}

} // namespace fairbook::server

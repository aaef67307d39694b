// Bundles: out of a stand without a network, by any courier, in any order, any number of times.
#include <algorithm>

#include <catch2/catch.hpp>

#include "server/bundle/import_bundle.h"
#include "server/jobs/check.h"
#include "shared/base/hybrid_clock.h"
#include "shared/base/sealed_box.h"
#include "shared/store/bundle_box.h"
#include "shared/store/master_queries.h"
#include "shared/sync/bundle.h"
#include "shared/sync/bundle_delivery.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;

/// A company, and a device of Anna's that was enrolled and then sees no network.
struct Offline : House
{
    Offline()
    {
        enrolAgain();
        static_cast<void>(store->enrol(enrolment));
    }
    void enrolAgain()
    {
        const base::Id anna =
            findAccount(master->database(), "anna") ? findAccount(master->database(), "anna")->user : user("anna");
        const Enrolled enrolled = enrol(anna, store->incarnation());
        enrolment = {.server = "https://fair.example",
                     .token = enrolled.token,
                     .device = enrolled.device,
                     .user = anna,
                     .login = "anna",
                     .role = "rep",
                     .company = "Lan Trade",
                     .fingerprint = {},
                     .bundleKey = good(inTransaction(
                         *master, [](auto& opened) -> base::Result<std::string> { return bundleKey(opened); }))};
    }
    base::Id capture(const std::string& company)
    {
        const model::Edit client{model::Action::create, "client", {}, {{"company", company}}, {}};
        const model::Edit meeting{model::Action::create, "capture", {}, {{"note", company}}, {}};
        return good(store->commit({client, meeting})).records.at(0);
    }
    std::string bundle(std::int64_t after = 0) { return good(sync::writeBundle(*store, after)).file; }
    base::Result<ImportedBundle> import(const std::string& file)
    {
        return inTransaction(*master, [&](auto& opened) { return importBundle(opened, file, clock.now()); });
    }
    /// All that the master holds, in one word.
    std::pair<std::int64_t, std::string> holds() { return {reader->head(), reader->digest().second}; }

    test::TemporaryFolder deviceFolder;
    std::unique_ptr<store::DeviceStore> store = good(store::DeviceStore::open(deviceFolder.path(), clock, random));
    store::Enrolment enrolment;
};

TEST_CASE("a bundle brings everything that the device has not sent", "[server][bundle]")
{
    Offline stand;
    const base::Id client = stand.capture("Lan");
    const auto written = good(sync::writeBundle(*stand.store));
    CHECK(written.operations == 2);
    CHECK_FALSE(written.more);
    const ImportedBundle imported = good(stand.import(written.file));
    CHECK(imported.device == stand.enrolment.device);
    CHECK(imported.fresh == 2);
    CHECK(stand.master->record(client)->body.at("company") == "Lan");
    CHECK(stand.store->counts().unsent == 2); // it learns that from the server
}

TEST_CASE("bundles may come in any order and any number of times", "[server][bundle]")
{
    std::vector<int> order{0, 1, 2, 1, 0};
    std::sort(order.begin(), order.end());
    std::pair<std::int64_t, std::string> expected;
    do {
        Offline stand;
        std::vector<std::string> bundles;
        for (const auto* company : {"one", "two", "three"}) {
            stand.capture(company);
            bundles.push_back(stand.bundle());
        }
        std::int64_t fresh = 0;
        for (const int which : order)
            fresh += good(stand.import(bundles.at(static_cast<std::size_t>(which)))).fresh;
        CHECK(fresh == 6);
        CHECK(checkMaster(*stand.reader).whole());
        const auto digest = stand.reader->digest();
        CHECK(digest.first == 6 + 2); // with a user and a device
        if (expected.first == 0)
            expected = digest;
        CHECK(digest == expected);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("a bundle that begins too late is refused, and taken when the earlier one came", "[server][bundle]")
{
    Offline stand;
    stand.capture("one");
    const auto first = good(sync::writeBundle(*stand.store));
    stand.capture("two");
    const auto late = good(sync::writeBundle(*stand.store, first.last));
    CHECK(late.operations == 2);
    const auto before = stand.holds();
    CHECK(stand.import(late.file).error().code == base::Code::missingBase);
    CHECK(stand.holds() == before);
    CHECK(good(stand.import(first.file)).fresh == 2);
    CHECK(good(stand.import(late.file)).fresh == 2);
    CHECK(sync::writeBundle(*stand.store, first.last - 1).error().code == base::Code::badValue); // splits a card
}

TEST_CASE("after a bundle the device syncs as if nothing had happened", "[server][bundle]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris", "manager")));
    const base::Id client = anna.capture("Lan");
    const std::string file = good(sync::writeBundle(*anna.store)).file;
    running.asConsole([&](store::MasterStore& master) { return importBundle(master, file, running.clock.now()); });
    good(boris.sync());
    CHECK(boris.store->record(client)->record.body.at("company") == "Lan");
    const auto report = good(anna.sync());
    CHECK(report.unsent == 0);
    CHECK_FALSE(report.identityForked);
    CHECK(report.receipt == good(boris.sync()).receipt);
    CHECK(anna.store->record(client)->delivery == store::Delivery::confirmed);
    running.asConsole([&](store::MasterStore& master) { return importBundle(master, file, running.clock.now()); });
    CHECK(good(anna.sync()).receipt == report.receipt); // the same bundle once more changes nothing
}

TEST_CASE("a bundle that was long on its way keeps the time at which things happened", "[server][bundle]")
{
    Offline stand;
    const base::Id client = stand.capture("Lan");
    const std::int64_t happened = stand.clock.now().ms;
    const std::string file = stand.bundle();
    stand.clock.advance(3 * day);
    good(stand.import(file));
    const auto record = stand.master->record(client);
    for (const auto& [dot, order] : record->orders)
        CHECK(base::Hlc{order}.instant().ms == happened);
}

TEST_CASE("a damaged bundle is refused with a code, and nothing is written", "[server][bundle]")
{
    Offline stand;
    for (int i = 0; i < 300; ++i)
        stand.capture("Lan " + std::to_string(i));
    const std::string file = stand.bundle();
    const auto before = stand.holds();
    for (std::size_t length = 0; length < file.size(); length += 1 + file.size() / 97) {
        const auto refused = stand.import(file.substr(0, length));
        REQUIRE_FALSE(refused);
        CHECK((refused.error().code == base::Code::malformed || refused.error().code == base::Code::foreign));
    }
    for (std::size_t at = 0; at < file.size(); at += 1 + file.size() / 211) {
        std::string flipped = file;
        flipped[at] = static_cast<char>(flipped[at] ^ 4);
        CHECK_FALSE(stand.import(flipped));
    }
    CHECK_FALSE(stand.import(file + "x"));
    CHECK(stand.import("fairbook-bundle\n").error().code == base::Code::foreign);
    CHECK(stand.import(std::string(sync::bundleBytesMax + 1, 'x')).error().code == base::Code::tooLong);
    CHECK(stand.holds() == before);
    CHECK(good(stand.import(file)).fresh == 600);
}

TEST_CASE("a bundle of another company is refused, and nothing of it can be read", "[server][bundle]")
{
    Offline ours;
    Offline theirs;
    theirs.capture("Their best client");
    const std::string file = theirs.bundle();
    CHECK(ours.import(file).error().code == base::Code::foreign);
    CHECK(file.find("Their best client") == std::string::npos);
    CHECK(sync::openBundle(file, store::masterMeta(ours.master->database(), "bundle_secret"), "").error().code ==
          base::Code::foreign);
}

TEST_CASE("nobody writes a bundle in another one's name", "[server][bundle]")
{
    Offline stand;
    const Enrolled eve = stand.enrol(stand.user("eve"), "EvesPhone00");
    store::Enrolment forged = stand.enrolment; // anna's device, eve's token
    forged.token = eve.token;
    REQUIRE(stand.store->enrol(forged));
    stand.capture("Forged");
    const auto before = stand.holds();
    CHECK(stand.import(stand.bundle()).error().code == base::Code::unauthorized);
    forged.device = base::Id::derive("nobody's");
    REQUIRE(stand.store->enrol(forged));
    CHECK(stand.import(stand.bundle()).error().code == base::Code::unauthorized);
    CHECK(stand.holds() == before);
}

TEST_CASE("a device that enrolled anew is asked for a new bundle, that of a revoked one is set aside",
          "[server][bundle]")
{
    Offline stand;
    stand.capture("Lan");
    const std::string old = stand.bundle();
    stand.enrolAgain();
    CHECK(stand.import(old).error().code == base::Code::unauthorized);
    REQUIRE(stand.store->enrol(stand.enrolment));
    const std::string fresh = stand.bundle();
    good(inTransaction(*stand.master, [&](auto& master) -> base::Result<int> {
        good(revokeDevice(master, stand.means(), stand.enrolment.device));
        return 0;
    }));
    const auto taken = good(stand.import(fresh));
    CHECK(taken.setAside == taken.operations);
}

TEST_CASE("a device without a server, or with nothing to say, writes no bundle", "[server][bundle]")
{
    Offline stand;
    CHECK(sync::writeBundle(*stand.store).error().code == base::Code::notFound);
    stand.capture("Lan");
    store::Enrolment keyless = stand.enrolment;
    keyless.bundleKey.clear();
    REQUIRE(stand.store->enrol(keyless));
    CHECK(sync::writeBundle(*stand.store).error().code == base::Code::notEnrolled);
}

TEST_CASE("a colleague carries a bundle to the server without being able to read it", "[server][bundle]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris", "manager")));
    const base::Id client = anna.capture("Lan");
    const auto first = good(sync::writeBundle(*anna.store));
    static_cast<void>(anna.capture("Second"));
    const auto second = good(sync::writeBundle(*anna.store, first.last));
    const store::BundleBox box(boris.store->folder());
    for (const std::string& file : {second.file, first.file, first.file})
        good(box.keep(file));
    CHECK(box.waiting().size() == 2);
    const auto report = good(sync::deliverBundles(*boris.store, boris.network));
    CHECK(report.delivered == 2);
    CHECK(report.waiting == 0);
    good(boris.sync());
    CHECK(boris.store->record(client));
    CHECK(good(anna.sync()).unsent == 0);
}

TEST_CASE("a bundle that the server will never take is set aside, and does not hold up the others", "[server][bundle]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris")));
    static_cast<void>(anna.capture("Lan"));
    const std::string file = good(sync::writeBundle(*anna.store)).file;
    const store::BundleBox box(boris.store->folder());
    good(box.keep(file.substr(0, file.size() - 1)));
    good(box.keep(file));
    auto report = good(sync::deliverBundles(*boris.store, boris.network));
    CHECK(report.delivered == 1);
    CHECK(report.refused == 1);
    CHECK(report.waiting == 0);
    good(anna.enrol(running.code("anna"))); // with another token
    good(box.keep(file));
    report = good(sync::deliverBundles(*boris.store, boris.network));
    CHECK(report.refused == 1); // its author's fault, and not the courier's
}

TEST_CASE("a courier keeps a bundle until the server has it", "[server][bundle]")
{
    Running running;
    Phone boris(running, "boris");
    good(boris.enrol(running.code("boris")));
    const store::BundleBox box(boris.store->folder());
    good(box.keep("whatever"));
    sync::BundleDelivery delivery(*boris.store);
    REQUIRE(good(delivery.next()));
    const sync::HttpAnswer portal{.status = 200, .contentType = "text/html", .contentEncoding = {}, .body = "<html>"};
    CHECK(delivery.answer(portal).error().code == base::Code::notFairbook);
    CHECK(delivery.report().waiting == 1);
}

} // namespace
} // namespace fairbook::server

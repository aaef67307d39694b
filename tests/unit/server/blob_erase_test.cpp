// A person's right to be forgotten reaches their photos, on the server and on every device.
#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>

#include "shared/store/blob_store.h"
#include "shared/sync/blob_session.h"
#include "shared/sync/sync_run.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

constexpr std::string_view marker = "Unforgettable face";

std::string photo(std::string_view what, std::size_t size = 1000)
{
    std::string bytes = std::string(marker) + ' ' + std::string(what);
    base::SeededRandom random(size);
    std::string rest(size, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(rest.data()), rest.size()});
    return bytes + rest;
}

/// Files below the folder in which the marker stands.
int hits(const std::filesystem::path& folder)
{
    int found = 0;
    std::error_code none;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, none)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        found += bytes.find(marker) == std::string::npos ? 0 : 1;
    }
    return found;
}

/// Lets a number of requests through, then none.
class ShortNetwork final : public sync::Transport
{
public:
    ShortNetwork(std::uint16_t port, int requests) : network_(port), left_(requests) {}
    base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override
    {
        return left_-- > 0 ? network_.exchange(request) : base::refuse(base::Code::unreachable);
    }

private:
    test::LoopbackTransport network_;
    int left_;
};

struct EraseStand : Running
{
    EraseStand()
    {
        good(anna.enrol(code("anna")));
        good(boris.enrol(code("boris")));
        good(mary.enrol(code("mary", "manager")));
        client = anna.capture("Acme");
    }
    std::string take(Phone& phone, base::Id owner, const std::string& bytes)
    {
        const auto put = good(phone.store->blobs().put(bytes));
        const model::Edit edit{
            model::Action::create, "attachment", {}, {{"sha256", put.name}, {"owner", owner.text()}}, {}};
        good(phone.store->commit({edit}));
        return put.name;
    }
    void text(Phone& phone) const
    {
        test::LoopbackTransport network(service->port());
        good(sync::runSync(*phone.store, network));
    }
    void files(Phone& phone) const
    {
        test::LoopbackTransport network(service->port());
        good(sync::syncFiles(*phone.store, network));
    }
    void all(Phone& phone) const
    {
        text(phone);
        files(phone);
    }
    void erase() const
    {
        text(mary);
        good(mary.store->commit(good(mary.store->eraseEdits(client, "asked by letter"))));
        text(mary);
        text(mary); // its writer's turn comes after that of the removal
    }
    static int hitsAt(const Phone& phone) { return hits(phone.folder / store::blobFolder); }
    [[nodiscard]] int hitsOnServer() const { return hits(folder.path() / store::blobFolder); }

    Phone anna{*this, "anna"};
    Phone boris{*this, "boris"};
    mutable Phone mary{*this, "mary"};
    base::Id client;
};

} // namespace

TEST_CASE("an erased person's photos are gone from the server, and from a device after its sync",
          "[server][blobs][erase]")
{
    EraseStand stand;
    const std::string name = stand.take(stand.anna, stand.client, photo("sent"));
    stand.all(stand.anna);
    stand.text(stand.boris);
    good(stand.boris.store->blobs().want(name));
    stand.files(stand.boris);
    REQUIRE(stand.hitsOnServer() == 1);
    REQUIRE(EraseStand::hitsAt(stand.boris) == 1);
    stand.erase();
    CHECK(stand.hitsOnServer() == 0);
    for (Phone* phone : {&stand.anna, &stand.boris, &stand.mary}) {
        stand.all(*phone);
        CHECK(EraseStand::hitsAt(*phone) == 0);
        CHECK(phone->store->blobs().counts().unsent == 0);
        CHECK(phone->store->blobs().counts().wanted == 0);
    }
}

TEST_CASE("a photo that arrives after its person was erased is not kept", "[server][blobs][erase]")
{
    EraseStand stand;
    stand.take(stand.anna, stand.client, photo("late"));
    stand.text(stand.anna);
    stand.erase();
    stand.files(stand.anna); // she has not heard of it
    stand.text(stand.mary);
    CHECK(stand.hitsOnServer() == 0);
    stand.all(stand.anna);
    CHECK(EraseStand::hitsAt(stand.anna) == 0);
    CHECK(stand.hitsOnServer() == 0);
}

TEST_CASE("half of a photo goes with its person", "[server][blobs][erase]")
{
    EraseStand stand;
    stand.take(stand.anna, stand.client, photo("long", 3'000'000));
    stand.text(stand.anna);
    ShortNetwork network(stand.service->port(), 3);
    REQUIRE_FALSE(sync::syncFiles(*stand.anna.store, network));
    REQUIRE(stand.hitsOnServer() == 1);
    stand.erase();
    stand.service->stop(); // what is under way ends
    CHECK(stand.hitsOnServer() == 0);
}

TEST_CASE("a photo that another person's record names too stays", "[server][blobs][erase]")
{
    EraseStand stand;
    const std::string both = photo("of two people");
    const std::string name = stand.take(stand.anna, stand.client, both);
    stand.take(stand.boris, stand.boris.capture("Bolt"), both);
    stand.all(stand.anna);
    stand.all(stand.boris);
    stand.erase();
    stand.all(stand.boris);
    stand.all(stand.anna);
    CHECK(stand.hitsOnServer() == 1);
    CHECK(good(stand.boris.store->blobs().read(name)) == both);
    SECTION("until that person is erased as well")
    {
        const auto owner = stand.boris.store->recordsOfType("client", 10);
        for (const auto& one : owner)
            if (one.record.exists() && one.record.erased.empty())
                stand.client = one.record.id;
        stand.erase();
        stand.service->stop(); // what is under way ends
        CHECK(stand.hitsOnServer() == 0);
    }
}

TEST_CASE("an unsent photo stays while nobody knows whether its person may be erased", "[server][blobs][erase]")
{
    EraseStand stand;
    const std::string name = stand.take(stand.anna, stand.client, photo("kept"));
    stand.text(stand.anna);
    good(stand.anna.store->commit(good(stand.anna.store->eraseEdits(stand.client, "a mistake"))));
    stand.anna.store->blobs().sweep();
    CHECK(stand.anna.store->blobs().has(name));
    stand.text(stand.anna); // a salesperson may not
    stand.text(stand.anna);
    CHECK(stand.anna.store->blobs().has(name));
    stand.files(stand.anna);
    CHECK(stand.hitsOnServer() == 1);
}

} // namespace fairbook::server

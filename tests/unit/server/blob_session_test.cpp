// A device's photos over a bad network, to the real server and back.
#include <catch2/catch.hpp>

#include "server/jobs/backup.h"
#include "shared/store/blob_store.h"
#include "shared/sync/blob_session.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

std::string photo(std::size_t size, std::uint64_t seed = 1)
{
    base::SeededRandom random(seed);
    std::string bytes(size, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

/// Breaks every so many requests: before the server reads one, or after it has answered.
class BadNetwork final : public sync::Transport
{
public:
    enum class Break
    {
        never,
        request,
        answer
    };
    BadNetwork(std::uint16_t port, Break how, int every) : network_(port), how_(how), every_(every) {}

    base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override
    {
        sentBytes += static_cast<std::int64_t>(request.body.size());
        const bool broken = how_ != Break::never && ++count_ % every_ == 0;
        breaks += broken ? 1 : 0;
        if (broken && how_ == Break::request)
            return base::refuse(base::Code::unreachable);
        auto answer = network_.exchange(request);
        if (answer)
            receivedBytes += static_cast<std::int64_t>(answer->body.size());
        return broken ? base::refuse(base::Code::unreachable) : answer;
    }

    std::int64_t sentBytes = 0;
    std::int64_t receivedBytes = 0;
    int breaks = 0;

private:
    test::LoopbackTransport network_;
    Break how_;
    int every_;
    int count_ = 0;
};

struct PhotoStand : Running
{
    PhotoStand()
    {
        good(anna.enrol(code("anna")));
        good(boris.enrol(code("boris")));
    }
    std::string take(Phone& phone, const std::string& bytes)
    {
        const auto put = good(phone.store->blobs().put(bytes));
        good(phone.store->commit(
            {{model::Action::create, "attachment", {}, {{"sha256", put.name}, {"kind", "photo"}}, {}}}));
        return put.name;
    }
    sync::BlobReport send(Phone& phone)
    {
        test::LoopbackTransport network(service->port());
        good(sync::syncUntilQuiet(*phone.store, network));
        return good(sync::syncFiles(*phone.store, network));
    }
    [[nodiscard]] store::BlobFiles files() const { return store::BlobFiles(folder.path() / store::blobFolder); }

    Phone anna{*this, "anna"};
    Phone boris{*this, "boris"};
};

TEST_CASE("a photo arrives on the other device when it is asked for, and only then", "[server][blobs]")
{
    PhotoStand stand;
    const std::string bytes = photo(3'000'000);
    const std::string name = stand.take(stand.anna, bytes);
    const auto sent = stand.send(stand.anna);
    CHECK(sent.sent == 1);
    CHECK(sent.unsent == 0);
    CHECK(stand.send(stand.anna).roundTrips == 0); // confirmed: nothing to say
    CHECK(stand.send(stand.boris).received == 0);
    CHECK_FALSE(stand.boris.store->blobs().has(name));
    good(stand.boris.store->blobs().want(name));
    const auto got = stand.send(stand.boris);
    CHECK(got.received == 1);
    CHECK(got.wanted == 0);
    CHECK(good(stand.boris.store->blobs().read(name)) == bytes);
}

TEST_CASE("a photo over a network that breaks all the time repeats at most a chunk at each break", "[server][blobs]")
{
    using Break = BadNetwork::Break;
    PhotoStand stand;
    const std::string bytes = photo(10'000'000);
    const std::string name = stand.take(stand.anna, bytes);
    good(stand.anna.sync());
    const auto how = GENERATE(Break::request, Break::answer);
    BadNetwork bad(stand.service->port(), how, 4);
    while (!sync::syncFiles(*stand.anna.store, bad))
        REQUIRE(bad.breaks < 100);
    CHECK(bad.breaks > 3);
    CHECK(good(stand.files().read(name)) == bytes);
    const auto size = static_cast<std::int64_t>(bytes.size());
    const auto chunk = static_cast<std::int64_t>(store::blobChunkBytesMax);
    CHECK(bad.sentBytes - size <= (how == Break::request ? bad.breaks * chunk : 0)); // what arrived is not sent again
    good(stand.boris.sync());
    good(stand.boris.store->blobs().want(name));
    BadNetwork back(stand.service->port(), how, 4);
    while (!sync::syncFiles(*stand.boris.store, back))
        REQUIRE(back.breaks < 100);
    CHECK(good(stand.boris.store->blobs().read(name)) == bytes);
    CHECK(back.receivedBytes - size <= back.breaks * chunk);
}

TEST_CASE("a photo that its owner has not sent yet is fetched later", "[server][blobs]")
{
    PhotoStand stand;
    const std::string name = stand.take(stand.anna, "a photo");
    good(stand.anna.sync()); // the text only
    good(stand.boris.sync());
    good(stand.boris.store->blobs().want(name));
    CHECK(stand.send(stand.boris).wanted == 1);
    stand.send(stand.anna);
    CHECK(stand.send(stand.boris).received == 1);
}

TEST_CASE("two devices took the same photo: the second has nothing to send", "[server][blobs]")
{
    PhotoStand stand;
    const std::string bytes = photo(1'000'000);
    stand.take(stand.anna, bytes);
    stand.take(stand.boris, bytes);
    CHECK(stand.send(stand.anna).bytesSent == 1'000'000);
    const auto second = stand.send(stand.boris);
    CHECK(second.bytesSent == 0);
    CHECK(second.unsent == 0);
}

TEST_CASE("a server that was restored without its photos gets them again", "[server][blobs]")
{
    PhotoStand stand;
    const std::string bytes = photo(500'000);
    const std::string name = stand.take(stand.anna, bytes);
    stand.send(stand.anna);
    const auto backup = stand.folder.path() / "copy.fairbook";
    good(backupMaster(stand.folder.path(), backup, stand.means()));
    stand.service->stop();
    stand.service.reset();
    for (const auto* file : {"master.db", "master.db-wal", "master.db-shm", "blobs", "copy.fairbook.blobs"})
        std::filesystem::remove_all(stand.folder.path() / file);
    CHECK(good(restoreMaster(backup, stand.folder.path(), stand.means())).filesAwaited == 1);
    stand.start();
    CHECK(stand.send(stand.anna).sent == 1);
    CHECK(good(stand.files().read(name)) == bytes);
}

TEST_CASE("a captive portal is taken for no server, and the photo stays to be sent", "[server][blobs]")
{
    PhotoStand stand;
    stand.take(stand.anna, "a photo");
    sync::BlobSession session(*stand.anna.store);
    REQUIRE(good(session.next()));
    const auto refused = session.answer({.status = 200,
                                         .contentType = "text/html",
                                         .contentEncoding = {},
                                         .body = "<html>Welcome to Expo WiFi</html>"});
    CHECK(refused.error().code == base::Code::notFairbook);
    CHECK_FALSE(good(session.next()));
    CHECK(session.report().unsent == 1);
}

TEST_CASE("a server that never moves on does not keep a device busy", "[server][blobs]")
{
    PhotoStand stand;
    stand.take(stand.anna, "a photo");
    sync::BlobSession session(*stand.anna.store);
    int asked = 0;
    while (const auto request = good(session.next())) {
        REQUIRE(++asked < 20);
        good(session.answer({.status = request->method == "HEAD" ? 200 : 204,
                             .contentType = {},
                             .contentEncoding = {},
                             .body = {},
                             .headers = {{"upload-offset", "0"}, {"upload-complete", "?0"}}}));
    }
    CHECK(session.report().unsent == 1);
}

TEST_CASE("a server of an earlier version takes no photos, and that stops nothing", "[server][blobs]")
{
    PhotoStand stand;
    stand.take(stand.anna, "a photo");
    stand.take(stand.anna, "another");
    sync::BlobSession session(*stand.anna.store);
    int asked = 0;
    while (good(session.next())) {
        ++asked;
        good(session.answer(
            {.status = 404, .contentType = "application/problem+json", .contentEncoding = {}, .body = {}}));
    }
    CHECK(asked == 2);
    CHECK(session.report().unsent == 2);
}

} // namespace
} // namespace fairbook::server

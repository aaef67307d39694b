// What was acknowledged is there after the process was killed, whenever that was.
#include <catch2/catch.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "shared/store/blob_store.h"
#include "tests/support/environment.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

/// What a camera would have given for this client.
std::string photoOf(const base::Id& client)
{
    return client.text() + std::string(20'000, 'p');
}

/// In the child: captures with a photo for ever, and writes the id of each to `acknowledged` when its commit returned.
[[noreturn]] void captureForEver(const std::filesystem::path& folder, std::uint64_t seed, int acknowledged)
{
    base::SystemClock clock;
    base::SeededRandom random(seed);
    auto opened = store::DeviceStore::open(folder, clock, random);
    if (!opened)
        _exit(1);
    for (int i = 0;; ++i) {
        model::Edit client = createEdit("client", {{"company", "Company " + std::to_string(i)}});
        client.record = base::Id::make(clock.now(), random);
        const std::string id = client.record.text();
        const auto photo = (*opened)->blobs().put(photoOf(client.record));
        const auto done = !photo
                              ? tl::unexpected(photo.error())
                              : (*opened)->commit({client, createEdit("capture", {{"client", id}}),
                                                   createEdit("attachment", {{"owner", id}, {"sha256", photo->name}})});
        if (!done || ::write(acknowledged, client.record.bytes().data(), 16) != 16)
            _exit(1);
    }
}

/// Kills the child after so many acknowledgements and a bit.
std::vector<base::Id> runAndKill(const std::filesystem::path& folder, std::uint64_t seed, std::size_t after)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        captureForEver(folder, seed, ends[1]);
    }
    ::close(ends[1]);
    std::vector<base::Id> ids;
    std::string bytes(16, '\0');
    const auto readOne = [&] {
        std::size_t got = 0;
        while (got < 16) {
            const auto more = ::read(ends[0], bytes.data() + got, 16 - got);
            if (more <= 0)
                return false;
            got += static_cast<std::size_t>(more);
        }
        ids.push_back(base::Id::fromBytes(bytes));
        return true;
    };
    while (ids.size() < after && readOne()) {}
    base::SeededRandom work(seed);
    std::uint64_t done = 0;
    for (std::uint64_t spin = 0; spin < seed % 7 * 20'000; ++spin)
        done ^= work.next64(); // some way into the next commit
    INFO("killed after " << done);
    ::kill(child, SIGKILL);
    while (readOne()) { // what was acknowledged before the kill arrived
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    CHECK(WIFSIGNALED(status));
    return ids;
}

/// In the child: no file may grow beyond `bytes`; captures until that hurts. Ends with 0 when the failure was named
/// "full" and the base still answered.
[[noreturn]] void captureUntilFull(const std::filesystem::path& folder, rlim_t bytes)
{
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    base::SystemClock clock;
    base::SystemRandom random;
    auto opened = store::DeviceStore::open(folder, clock, random);
    if (!opened || ::setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(1);
    for (int i = 0; i < 100'000; ++i) {
        try {
            if (!(*opened)->commit({createEdit("client", {{"note", std::string(5000, 'x')}})}))
                _exit(2);
        } catch (const base::StoreError& error) {
            const bool answers = (*opened)->counts().clients == i && (*opened)->clients({}, "", 1).size() == 1;
            _exit(error.fault() == base::StoreFault::full && answers ? 0 : 3);
        }
    }
    _exit(4);
}

} // namespace

TEST_CASE("a disk that takes no more is named, and what was saved is there afterwards", "[store][crash]")
{
    const TempFolder folder;
    const pid_t child = ::fork();
    if (child == 0)
        captureUntilFull(folder.path(), 3'000'000);
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    Device device(1, folder.path());
    CHECK(device->counts().clients > 10);
    device.client("After");
    CHECK(device.sound());
}

namespace {

constexpr std::uint64_t roundsABase = 500; ///< then a new one: a round reads only what it wrote, an opening all files

/// What a round left, and nothing of before it. The last number of the base.
std::int64_t checkRound(Device& device, const std::vector<base::Id>& ids, std::int64_t last)
{
    for (const base::Id& id : ids) {
        REQUIRE(device->record(id));
        REQUIRE(device->attachmentsOf(id, 10).size() == 1);
        REQUIRE(device->blobs().read(store::blobName(photoOf(id))));
    }
    const auto counts = device->counts();
    REQUIRE(counts.unsent == 3 * counts.clients); // no half gesture
    const auto out = device->outgoing(1U << 30U, 1'000'000, last);
    REQUIRE(out.first == last + 1); // contiguous
    REQUIRE(out.last == last + static_cast<std::int64_t>(out.lines.size()));
    REQUIRE(out.last == counts.unsent);
    return out.last;
}

/// Photos that no client has: none, when what a kill left half-way has grown old enough to be swept.
void checkAll(const std::filesystem::path& folder, const std::vector<base::Id>& acknowledged)
{
    Device device(1, folder);
    for (const base::Id& id : acknowledged)
        REQUIRE(device->record(id));
    CHECK(device.sound());
    device.clock.jumpTo({base::SystemClock().now().ms + 2 * store::strayKeptMs});
    device.reopen();
    std::int64_t files = 0;
    store::BlobFiles(folder / store::blobFolder).each([&](const std::string&) { ++files; });
    CHECK(files == device->counts().clients);
}

} // namespace

TEST_CASE("nothing acknowledged is lost when the program is killed again and again", "[store][crash]")
{
    const std::uint64_t rounds = test::numberOf("FAIRBOOK_ROUNDS", 100);
    std::size_t captures = 0;
    for (std::uint64_t round = 1; round <= rounds;) {
        const TempFolder folder;
        std::vector<base::Id> acknowledged;
        std::int64_t last = 0;
        for (const std::uint64_t end = std::min(rounds, round + roundsABase - 1); round <= end; ++round) {
            const auto ids = runAndKill(folder.path(), round, round % 4 + 1);
            INFO("round " << round);
            acknowledged.insert(acknowledged.end(), ids.begin(), ids.end());
            Device device(round, folder.path());
            last = checkRound(device, ids, last);
        }
        checkAll(folder.path(), acknowledged);
        captures += acknowledged.size();
    }
    WARN(rounds << " kills, " << captures << " captures with a photo acknowledged");
}

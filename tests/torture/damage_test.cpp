// A device's base is damaged in every way that a disk knows. It is never a crash; the file is put aside, never deleted;
// what was captured and not sent is found again wherever its bytes are still there.
#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "shared/store/recover.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

constexpr std::size_t pageBytes = 4096;
constexpr int confirmedClients = 120;
constexpr int unsentClients = 40;

/// The two files of a base. They are damaged as one piece of bytes.
struct Image
{
    std::string base;
    std::string log;
};

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream input(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(input), {}};
}

void write(const std::filesystem::path& folder, const Image& image)
{
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::ofstream(folder / "fairbook.db", std::ios::binary) << image.base;
    if (!image.log.empty())
        std::ofstream(folder / "fairbook.db-wal", std::ios::binary) << image.log;
}

std::string markerOf(int n)
{
    return "Unsent " + std::to_string(1000 + n);
}

/// A base that is in use: confirmed records of a server, own work that waits, a draft, a setting; some of it only in
/// the log.
Image inUse()
{
    const TempFolder folder;
    PlainServer server;
    Device anna(1);
    for (int n = 0; n < confirmedClients; ++n)
        anna.client("Confirmed " + std::to_string(n), "Olha", {{"note", std::string(40 + n * 7 % 600, 'n')}});
    while (anna->counts().unsent > 0)
        server.exchange(*anna);
    Device boris(2, folder.path());
    store::Enrolment enrolment;
    enrolment.server = "https://fair.example";
    enrolment.login = "boris";
    REQUIRE(boris->enrol(enrolment));
    server.exchange(*boris);
    boris->setSetting("event", "spring");
    Image image;
    for (int n = 0; n < unsentClients; ++n) {
        model::Edit client = createEdit("client", {{"company", markerOf(n)}, {"note", std::string(n * 13 % 300, 'u')}});
        client.record = base::Id::derive(markerOf(n));
        REQUIRE(boris->commit({client, createEdit("capture", {{"client", client.record.text()}})}));
        if (n == unsentClients / 2)
            boris->database().run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    boris->saveDraft("capture", {{"family", "Half typed"}});
    image.base = contentOf(folder.path() / "fairbook.db"); // as a kill leaves it: the log is still there
    image.log = contentOf(folder.path() / "fairbook.db-wal");
    return image;
}

void flipBits(std::string& bytes, base::SeededRandom& random)
{
    const auto count = 1 + random.next64() % 64;
    for (std::uint64_t n = 0; n < count; ++n)
        bytes[random.next64() % bytes.size()] ^= static_cast<char>(1U << random.next64() % 8U);
}

void zeroPage(std::string& bytes, base::SeededRandom& random)
{
    const std::size_t page = random.next64() % (bytes.size() / pageBytes);
    bytes.replace(page * pageBytes, pageBytes, pageBytes, '\0');
}

void swapPages(std::string& bytes, base::SeededRandom& random)
{
    const std::size_t a = random.next64() % (bytes.size() / pageBytes) * pageBytes;
    const std::size_t b = random.next64() % (bytes.size() / pageBytes) * pageBytes;
    const std::string kept = bytes.substr(a, pageBytes);
    bytes.replace(a, pageBytes, bytes.substr(b, pageBytes));
    bytes.replace(b, pageBytes, kept);
}

/// Every cut of the file at a page's end comes first; then the rest in turn.
std::string damage(Image& image, int variant, base::SeededRandom& random)
{
    const auto pages = static_cast<int>(image.base.size() / pageBytes);
    if (variant < pages) {
        image.base.resize(static_cast<std::size_t>(variant) * pageBytes);
        return "cut at page " + std::to_string(variant);
    }
    std::string& bytes = variant % 5 == 4 ? image.log : image.base;
    switch (variant % 3) {
    case 0:
        flipBits(bytes, random);
        return "bits";
    case 1:
        zeroPage(bytes, random);
        return "a page of zeros";
    default:
        swapPages(bytes, random);
        return "pages that changed places";
    }
}

/// Whether the line of this client's operation is still somewhere, in one piece.
bool isThere(const Image& image, const std::vector<std::string>& lines, const std::string& marker)
{
    for (const std::string& line : lines)
        if (line.find(marker) != std::string::npos)
            return image.base.find(line) != std::string::npos || image.log.find(line) != std::string::npos;
    return false;
}

std::vector<std::string> linesOf(const Image& image)
{
    const TempFolder folder;
    write(folder.path(), image);
    return Device(3, folder.path())->outgoing(1U << 30U, 100'000).lines;
}

/// What a program does that meets the base: opens it, reads it, checks it.
enum class Met
{
    sound,
    refused, ///< its header says that it is not ours, or newer
    damaged
};

Met meet(const std::filesystem::path& folder)
{
    base::FakeClock clock;
    base::SeededRandom random(5);
    try {
        const auto store = store::DeviceStore::open(folder, clock, random);
        if (!store)
            return Met::refused;
        (void)(*store)->clients({}, "", 50);
        (void)(*store)->search("confirmed", 50);
        return (*store)->check() ? Met::sound : Met::damaged;
    } catch (const base::StoreError&) {
        return Met::damaged;
    }
}

struct Sums
{
    int sound = 0, older = 0, refused = 0, recovered = 0, captures = 0, found = 0, carriedOn = 0;
};

void recoverOne(const std::filesystem::path& folder, const std::vector<std::string>& lines, Sums& sums)
{
    // Whoever met the base may have written its log into it.
    const Image image{contentOf(folder / "fairbook.db"), contentOf(folder / "fairbook.db-wal")};
    base::FakeClock clock;
    base::SeededRandom random(6);
    const auto told = store::recover(folder, clock, random);
    if (!told) { // damaged so that its header names another program: left as it is
        sums.refused += 1;
        return;
    }
    ++sums.recovered;
    REQUIRE(contentOf(told->aside / "fairbook.db") == image.base);
    Device device(8, folder);
    REQUIRE(device.sound());
    REQUIRE(device->counts().unsent == told->unsent);
    for (int n = 0; n < unsentClients; ++n) {
        const auto record = device->record(base::Id::derive(markerOf(n)));
        const bool found = record && record->record.exists();
        ++sums.captures;
        sums.found += found ? 1 : 0;
        INFO(markerOf(n));
        REQUIRE((found || !isThere(image, lines, markerOf(n))));
    }
    device.client("After");
    sums.carriedOn += device->counts().unsent == told->unsent + 1 ? 1 : 0;
}

} // namespace

TEST_CASE("a damaged base is put aside, and unsent captures are found again", "[torture][R-05]")
{
    const char* wanted = std::getenv("FAIRBOOK_VARIANTS");
    const int variants = wanted == nullptr ? 160 : std::atoi(wanted);
    const Image good = inUse();
    const std::vector<std::string> lines = linesOf(good);
    REQUIRE(lines.size() == 2U * unsentClients);
    const TempFolder folder;
    Sums sums;
    for (int variant = 0; variant < variants; ++variant) {
        base::SeededRandom random(static_cast<std::uint64_t>(variant));
        Image image = good;
        const std::string kind = damage(image, variant, random);
        INFO("variant " << variant << ": " << kind);
        const auto base = folder.path() / "base";
        write(base, image);
        const Met met = meet(base);
        if (met == Met::sound) {
            ++sums.sound;
            sums.older += Device(8, base)->counts().unsent < 2 * unsentClients ? 1 : 0;
        }
        if (met == Met::damaged)
            recoverOne(base, lines, sums);
        else
            sums.refused += met == Met::refused ? 1 : 0;
        REQUIRE(std::filesystem::exists(base / "fairbook.db"));
    }
    CHECK(sums.recovered == sums.carriedOn);
    WARN(variants << " variants: " << sums.sound << " sound (" << sums.older << " of them without their last commits), "
                  << sums.refused << " refused by their header, " << sums.recovered << " recovered with " << sums.found
                  << " of " << sums.captures << " unsent captures");
}

TEST_CASE("a sound base is not recovered", "[torture][R-05]")
{
    const TempFolder folder;
    {
        Device device(1, folder.path());
        device.client("Коваль");
    }
    base::FakeClock clock;
    base::SeededRandom random(6);
    const auto told = store::recover(folder.path(), clock, random);
    REQUIRE_FALSE(told);
    CHECK(told.error().code == base::Code::exists);
}

TEST_CASE("a recovered base keeps its server, its settings and what was being typed, and syncs to the same state",
          "[torture][R-05]")
{
    Image image = inUse();
    const auto lines = linesOf(image);
    const std::size_t at = image.base.find("Confirmed 7");
    REQUIRE(at != std::string::npos);
    image.base.replace(at / pageBytes * pageBytes, pageBytes, pageBytes, '\0');
    image.log.resize(image.log.size() - 100); // and the last commit is torn
    const TempFolder folder;
    write(folder.path(), image);
    base::FakeClock clock;
    base::SeededRandom random(6);
    const auto told = store::recover(folder.path(), clock, random);
    REQUIRE(told);
    CHECK(told->enrolled);
    CHECK(told->records > confirmedClients / 2);
    CHECK(contentOf(told->aside / "fairbook.db") == image.base);
    Device device(9, folder.path());
    CHECK(device->enrolment()->login == "boris");
    CHECK(device->setting("event") == "spring");
    PlainServer server;
    server.exchange(*device);
    CHECK(device->counts().unsent == 0);
    for (int n = 0; n < unsentClients - 1; ++n)
        CHECK(server.record(base::Id::derive(markerOf(n))).exists());
}

TEST_CASE("a base that was cut to nothing beside its log is not taken for a new one", "[torture][R-05]")
{
    Image image = inUse();
    image.base.clear();
    const TempFolder folder;
    write(folder.path(), image);
    base::FakeClock clock;
    base::SeededRandom random(6);
    CHECK_THROWS_AS(store::DeviceStore::open(folder.path(), clock, random), base::StoreError);
    const auto told = store::recover(folder.path(), clock, random);
    REQUIRE(told);
    CHECK(told->unsent > 0);
    CHECK(contentOf(told->aside / "fairbook.db-wal") == image.log);
}

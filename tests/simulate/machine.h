// tests/simulate/machine.h: a simulated machine: a disk, a clock that may be wrong, and the product's code on it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/base/simulation.h"
#include "shared/store/device_store.h"
#include "shared/sync/device_session.h"
#include "tests/fleet/front_desk.h"
#include "tests/simulate/book.h"
#include "tests/simulate/disk.h"
#include "tests/simulate/power.h"

namespace fairbook::simulate {

inline constexpr std::int64_t dayMs = 86'400'000;
inline constexpr std::int64_t worldBeganMs = 1'763'800'000'000; ///< 2025-11-22, a fair

/// What the machine's owner sees of the world's time.
class SimClock final : public base::Clock
{
public:
    explicit SimClock(const std::int64_t& worldMs) : worldMs_(worldMs) {}
    [[nodiscard]] base::Instant now() override { return {worldBeganMs + worldMs_ + skewMs}; }
    [[nodiscard]] std::int64_t monotonicMs() override { return worldMs_; }
    [[nodiscard]] int zoneMinutes() override { return 120; }

    std::int64_t skewMs = 0;

private:
    const std::int64_t& worldMs_;
};

enum class Outcome
{
    done,
    failed, ///< the machine refused: StoreError; nothing was changed, or all of it
    down    ///< the power is gone
};

class Machine
{
public:
    /// points: of base::crashPoints, those that its program comes to.
    Machine(std::string folder, const std::int64_t& worldMs, std::uint64_t seed,
            std::pair<std::size_t, std::size_t> points)
        : disk(std::move(folder)), clock(worldMs), random(seed), crashPoints(points)
    {}

    /// A step of the product on this machine.
    template <typename Step>
    Outcome run(Step step)
    {
        const Running running(disk, doom);
        try {
            step();
        } catch (const PowerCut&) {
            return Outcome::down;
        } catch (const base::StoreError& error) {
            lastFailure = error.what();
            if (disk.off())
                return Outcome::down;
            ++failures;
            return Outcome::failed;
        }
        return disk.off() ? Outcome::down : Outcome::done;
    }

    Disk disk;
    SimClock clock;
    base::SeededRandom random;
    std::pair<std::size_t, std::size_t> crashPoints; ///< first, and the one after the last
    std::optional<std::size_t> doom;                 ///< the crash point at which it stops next
    std::string lastFailure;
    std::uint64_t failures = 0; ///< steps that were refused
    bool up = false;
};

/// A copy of a machine's files, and whose work they hold.
struct Image
{
    explicit Image(std::string folder) : disk(std::move(folder)) {}
    void become(const Image& other);

    Disk disk;
    Holder holds;
    bool taken = false;
};

/// A device's, with the words by which it is let in.
struct DeviceImage : Image
{
    using Image::Image;

    std::string token;
    store::Author author;
};

class Device : public Machine
{
public:
    Device(std::string folder, std::string called, const std::int64_t& worldMs, std::uint64_t seed)
        : Machine(folder, worldMs, seed, {0, base::firstOfServer}), name(std::move(called)), token("token of " + name),
          image(folder + "-image")
    {}

    [[nodiscard]] Outcome open();
    void close();

    std::string name;
    std::string token;
    store::Author author;
    DeviceImage image; ///< an old copy of its files
    std::unique_ptr<store::DeviceStore> store;
    std::optional<sync::DeviceSession> session;
    int attempt = 0;        ///< of the session's requests: a late answer belongs to an earlier one
    base::Id latest;        ///< whom its owner met last
    Holder history;         ///< the gestures that its files must hold
    std::set<int> maybe;    ///< gestures that were cut short: they may be there, whole
    int files = 0;          ///< raised when they are replaced: a form that was open is gone
    bool away = false;      ///< switched off until the faults are over
    bool mayRepair = false; ///< the server went back behind everybody's back: digests may differ once
};

struct Delivery
{
    sync::HttpRequest request;
    std::function<void(const sync::HttpAnswer&)> reply;
};

class Server : public Machine
{
public:
    Server(std::string folder, const std::int64_t& worldMs, std::uint64_t seed)
        : Machine(folder, worldMs, seed, {base::firstOfServer, base::crashPoints.size()}), image(folder + "-image"),
          older(folder + "-older")
    {}

    [[nodiscard]] Outcome open();
    void close();
    /// All requests in one commit; the answers go out after it. `rowsMax`: of one page.
    [[nodiscard]] Outcome serve(const std::vector<Delivery>& batch, std::int64_t rowsMax);
    [[nodiscard]] Outcome backUp(bool mark);
    [[nodiscard]] Outcome restore(bool tell); ///< files of the image; `tell`: as the restore command does it
    void loseNewestBackup();                  ///< it cannot be read: the one before is the newest now

    fleet::FrontDesk desk;
    Image image;  ///< its newest backup
    Image older;  ///< the one before
    Holder holds; ///< gestures whose author was told that they are safe here
    std::unique_ptr<store::MasterStore> master;
    std::unique_ptr<store::MasterReader> reader;
    std::set<std::string> answered; ///< requests that were carried out: again, they must change nothing
    std::uint64_t repeats = 0;      ///< of such requests
    std::string broken;             ///< what serve() found wrong
    std::function<void(const store::Author&, const sync::HttpAnswer&)> inspect; ///< every page before it goes out

private:
    void answer(const Delivery& delivery, const fleet::Visit& visit, const sync::PushResult& pushed);
    [[nodiscard]] bool carriedOut(const Delivery& delivery) const;
};

/// The files of an empty base, made once a process: a migration waits for the disk a dozen times.
void copyEmptyBase(Disk& disk, bool master);

} // namespace fairbook::simulate

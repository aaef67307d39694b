// shared/sync/repair.h: what a device does when it does not hold what the server's digest says although nothing is on
// its way. That is a defect, of the disk or ours. Ranges are compared and those that differ are read again; what that
// does not mend, the whole feed shall, once; what still differs is reported.
#pragma once

#include <cstdint>
#include <string_view>

#include "shared/store/device_store.h"
#include "shared/sync/answer_reader.h"

namespace fairbook::sync {

struct Hello;

/// One, and what came of it.
struct Difference
{
    bool found = false;
    std::int64_t ranges = 0; ///< so many of 256 were read again
    bool feed = false;       ///< the whole feed was
    bool remains = false;
};

class Repair
{
public:
    explicit Repair(store::DeviceStore& store) : store_(store) {}

    /// Adds to a request what is to be compared or read again.
    void ask(Hello& hello);

    /// Both hold the same, perhaps after counting anew what is here.
    [[nodiscard]] bool isMended(std::string_view digest);

    /// They do not. False: nothing is left to be tried.
    [[nodiscard]] bool follow(const SyncAnswer& answer);

    [[nodiscard]] const Difference& difference() const { return difference_; }

private:
    [[nodiscard]] bool followRanges(const SyncAnswer& answer);
    void remember(bool mended);

    store::DeviceStore& store_;
    Difference difference_;
    bool asking_ = false; ///< the next request says what is here
    bool reread_ = false; ///< ranges were compared
};

/// The last one that this device found, or null: {"at":ms,"ranges":n,"feed":bool,"mended":bool}.
[[nodiscard]] base::Json lastDifference(store::DeviceStore& store);

} // namespace fairbook::sync

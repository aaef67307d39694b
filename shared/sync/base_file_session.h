// shared/sync/base_file_session.h: how a fresh device takes its server's base file instead of reading the whole feed: a
// state machine without sockets, like DeviceSession. Whatever goes wrong, it ends, and the feed is read instead; only a
// broken connection leaves what came for the next run.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include "shared/base/error.h"
#include "shared/base/file_lock.h"
#include "shared/store/device_store.h"
#include "shared/sync/base_download.h"
#include "shared/sync/batch_size.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

/// What is to be done next.
struct Step
{
    enum class Kind
    {
        ask,   ///< send `request`, and say what came
        again, ///< a piece of work was done here; call next() again when others had their turn
        over
    };
    Kind kind = Kind::over;
    HttpRequest request{};
};

struct BaseFileReport
{
    bool taken = false;
    std::int64_t records = 0;           ///< that came with it
    std::optional<base::Error> refused; ///< why the feed is read instead; none where a base file was not wanted
    std::int64_t received = 0;          ///< packed bytes that are here
    std::int64_t size = 0;              ///< of all; 0: not known yet
    std::int64_t bytesReceived = 0;     ///< by this session
    std::int64_t roundTrips = 0;
};

class BaseFileSession
{
public:
    explicit BaseFileSession(store::DeviceStore& store);

    /// Does at most a few megabytes of work. StoreError only where the base itself cannot be used.
    [[nodiscard]] Step next();
    void answer(const HttpAnswer& answer);

    [[nodiscard]] const BaseFileReport& report() const { return report_; }

private:
    enum class Phase
    {
        begin,
        offer,    ///< asked what there is
        read,     ///< what an earlier run left
        download, ///< asks for the next bytes
        take,
        over
    };

    [[nodiscard]] Step begin();
    [[nodiscard]] Step askFor(std::string path, std::string range = {});
    void takeOffer(const HttpAnswer& answer);
    void takeBytes(const HttpAnswer& answer);
    void readPiece();
    void finish();
    void take();
    void end(std::optional<base::Error> refused, bool keepRefused = false);
    void proceed(const base::Result<void>& done);
    template <typename Work>
    void orFeed(Work work);

    store::DeviceStore& store_;
    BaseFileReport report_;
    Phase phase_ = Phase::begin;
    std::unique_ptr<base::FileLock> lock_;
    std::unique_ptr<BaseDownload> download_;
    BaseOffer offer_;
    std::string incarnation_; ///< that the offer was asked for
    BatchSize chunk_;
    std::int64_t asked_ = 0;  ///< bytes that the last request wants
    std::int64_t sentMs_ = 0; ///< monotonic
    int offers_ = 0;
};

} // namespace fairbook::sync

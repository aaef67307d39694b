// shared/sync/sync_run.h: one run of a device's sync, as everybody drives it: what waits here goes up first; a fresh
// device takes a base file, and goes on sending what is captured meanwhile; then the feed, until all is quiet.
#pragma once

#include <optional>

#include "shared/sync/base_file_session.h"
#include "shared/sync/device_session.h"

namespace fairbook::sync {

/// How a fresh device gets what the server has.
enum class FirstSync
{
    baseFile, ///< a base file where the server has one
    feed      ///< always the feed
};

class SyncRun
{
public:
    explicit SyncRun(store::DeviceStore& store, FirstSync first = FirstSync::baseFile);

    /// Refusals: those of DeviceSession.
    [[nodiscard]] base::Result<Step> next();
    [[nodiscard]] base::Result<void> answer(const HttpAnswer& answer);
    [[nodiscard]] base::Result<void> settle(); ///< while the request is on its way, see DeviceSession

    [[nodiscard]] Report report() const; ///< of both
    [[nodiscard]] const BaseFileReport& baseFile() const { return baseFile_.report(); }

private:
    [[nodiscard]] base::Result<Step> ask(DeviceSession& session);

    store::DeviceStore& store_;
    BaseFileSession baseFile_;
    std::optional<DeviceSession> push_; ///< while a base file is on its way
    DeviceSession session_;
    Report pushed_; ///< by sessions that only pushed
    bool baseFileOver_;
};

/// Runs until it is quiet.
[[nodiscard]] base::Result<Report> runSync(store::DeviceStore& store, Transport& transport,
                                           FirstSync first = FirstSync::baseFile);

} // namespace fairbook::sync

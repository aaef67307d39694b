// app/transport/sync_runner.h: one run of a sync session for the window: the session lives with the store, the network
// with the drawing thread; requests and answers go between them by value.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "app/store_thread.h"
#include "app/transport/qt_transport.h"
#include "shared/sync/device_session.h"

namespace fairbook::app {

class SyncRunner : public QObject
{
    Q_OBJECT

public:
    explicit SyncRunner(StoreThread& thread, QObject* parent = nullptr);

    [[nodiscard]] bool running() const { return running_; }
    /// Nothing while a run is under way.
    void start(const ServerAddress& server);

signals:
    void progressed(qint64 pushed, qint64 pulled, qint64 unsent);
    void finished(const fairbook::sync::Report& report);
    void refused(fairbook::base::Code code, const QString& detail);
    void broken(fairbook::base::StoreFault fault);

private:
    using Next = base::Result<std::optional<sync::HttpRequest>>;

    void ask();
    void take(const Next& next);
    void answer(const base::Result<sync::HttpAnswer>& came);
    void stop(const base::Error& error);

    StoreThread& thread_;
    QtTransport transport_;
    ServerAddress server_;
    std::shared_ptr<sync::DeviceSession> session_; ///< touched on the store's thread only
    bool running_ = false;
};

} // namespace fairbook::app

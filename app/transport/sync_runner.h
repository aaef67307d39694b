// app/transport/sync_runner.h: one run of sync for the window, text first, then files: the sessions live with the
// store, the network with the drawing thread; requests and answers go between them by value.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "app/store_thread.h"
#include "app/transport/qt_transport.h"
#include "shared/sync/blob_session.h"
#include "shared/sync/sync_run.h"

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
    void downloaded(qint64 bytes, qint64 all); ///< of a base file
    void finished(const fairbook::sync::Report& report);
    void refused(fairbook::base::Code code, const QString& detail);
    void broken(fairbook::base::StoreFault fault);

private:
    using Next = base::Result<sync::Step>;

    void ask();
    void take(const Next& next);
    void settle();
    void answer(const base::Result<sync::HttpAnswer>& came);
    void stop(const base::Error& error);
    void end();

    /// The text, and when it is quiet, the files.
    struct Run
    {
        explicit Run(store::DeviceStore& store) : text(store) {}
        [[nodiscard]] Next next(store::DeviceStore& store);
        [[nodiscard]] base::Result<void> answer(const sync::HttpAnswer& answer);
        [[nodiscard]] base::Result<void> settle();
        sync::SyncRun text;
        std::optional<sync::BlobSession> files;
    };

    StoreThread& thread_;
    QtTransport transport_;
    ServerAddress server_;
    std::shared_ptr<Run> session_; ///< touched on the store's thread only
    bool running_ = false;
    bool textIsSafe_ = false; ///< the request under way is about files
};

} // namespace fairbook::app

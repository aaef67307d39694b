// app/viewmodels/store_access.h: how view models reach the base: ask for a value, or write a gesture. Answers come back
// on the drawing thread; a machine failure is said in one place, and so is what can be undone.
#pragma once

#include <functional>
#include <utility>

#include <QObject>
#include <QString>

#include "app/store_thread.h"
#include "shared/base/random.h"

namespace fairbook::app {

class StoreAccess : public QObject
{
    Q_OBJECT

public:
    using Commit = base::Result<store::Committed>;
    using WriteJob = std::function<Commit(store::DeviceStore&)>;

    StoreAccess(StoreThread& thread, base::Clock& clock, base::Random& random, QObject* parent = nullptr);

    /// Runs `job` on the store's thread and gives its value to `then` on this one; nothing when `context` is gone by
    /// then.
    template <typename Job, typename Then>
    void ask(QObject* context, Job job, Then then)
    {
        thread_.run(std::move(job))
            .then(context, std::move(then))
            .onFailed(context, [this](const base::StoreError& error) { emit failed(error.fault()); });
    }

    /// One gesture. `said` is what the undo bar says; empty: nothing to undo.
    void write(QObject* context, WriteJob job, const QString& said,
               std::function<void(const store::Committed&)> then = {});
    void undo(std::int64_t lastNumber);

    /// Lets answers that are on their way arrive, before those who asked go: Qt's futures insist on them.
    void drain();

    [[nodiscard]] base::Clock& clock() { return clock_; }
    [[nodiscard]] base::Random& random() { return random_; }

signals:
    void changed();                                        ///< somebody wrote, or a page came from the server
    void undoable(qint64 lastNumber, const QString& text); ///< what was just written
    void failed(fairbook::base::StoreFault fault);
    void refused(const QString& code, const QString& detail);

private:
    StoreThread& thread_;
    base::Clock& clock_;
    base::Random& random_;
};

} // namespace fairbook::app

// app/store_thread.h: the one thread that owns the device's base. Jobs go over by value, answers come back as values;
// the drawing thread never waits.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <utility>

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include "shared/store/device_store.h"

namespace fairbook::app {

class StoreThread
{
public:
    explicit StoreThread(std::unique_ptr<store::DeviceStore> store);
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;
    /// Runs what was posted to its end, then closes the base.
    ~StoreThread();

    /// `job(store::DeviceStore&)` on the store's thread. The future carries its value, or the exception that it threw.
    template <typename Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job, store::DeviceStore&>>
    {
        using Value = std::invoke_result_t<Job, store::DeviceStore&>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        post([promise, work = std::move(job)](store::DeviceStore& store) mutable {
            promise->start();
            try {
                if constexpr (std::is_void_v<Value>)
                    work(store);
                else
                    promise->addResult(work(store));
            } catch (...) {
                promise->setException(std::current_exception());
            }
            promise->finish();
        });
        return future;
    }

    /// How many jobs there were: whoever compares knows that no new one came. On the thread that posts them.
    [[nodiscard]] std::uint64_t posted() const { return posted_; }

private:
    void post(std::function<void(store::DeviceStore&)> job);

    QThread thread_;
    QObject* worker_; ///< lives on the thread; jobs are its queued events
    std::shared_ptr<store::DeviceStore> store_;
    std::uint64_t posted_ = 0;
};

} // namespace fairbook::app

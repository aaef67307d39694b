// shared/base/guarded.h: a value that several threads share, reachable only under its lock. For short work in memory:
// what waits or reads a disk goes to a thread that owns the thing.
#pragma once

#include <mutex>
#include <utility>

namespace fairbook::base {

template <typename T>
class Guarded
{
public:
    Guarded() = default;
    explicit Guarded(T value) : value_(std::move(value)) {}

    /// What `use` returns; nothing of the value may leave by reference.
    template <typename Use>
    auto with(Use&& use)
    {
        const std::lock_guard lock(mutex_);
        return std::forward<Use>(use)(value_);
    }

private:
    std::mutex mutex_;
    T value_{};
};

} // namespace fairbook::base

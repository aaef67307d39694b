#include "server/master/store_thread.h"

#include <sys/resource.h>
#include <unistd.h>

#include <chrono>

namespace fairbook::server {
namespace {

constexpr std::size_t jobsPerCommit = 256; // all requests in work fit into one
constexpr std::chrono::seconds lookAround{1};
constexpr int leastPriority = 19;

Failure failureOf(const base::StoreError& error)
{
    return {error.fault(), error.what()};
}

} // namespace

// --- Workers

Workers::Workers(int threads)
{
    for (int i = 0; i < threads; ++i)
        threads_.emplace_back([this] { serve(); });
}

Workers::~Workers()
{
    stop();
}

void Workers::stop()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_)
        thread.join();
    threads_.clear();
}

void Workers::post(std::function<void()> work)
{
    {
        const std::lock_guard lock(mutex_);
        if (stopping_)
            return;
        waiting_.push_back(std::move(work));
    }
    wake_.notify_one();
}

void Workers::serve()
{
    std::unique_lock lock(mutex_);
    while (true) {
        wake_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
        if (waiting_.empty())
            return;
        auto work = std::move(waiting_.front());
        waiting_.pop_front();
        lock.unlock();
        work();
        work = nullptr; // what it holds goes before we wait
        lock.lock();
    }
}

// --- Background

Background::Background(std::chrono::milliseconds pause, std::function<void(const std::function<bool()>&)> look)
    : look_(std::move(look)), thread_([this, pause] { serve(pause); })
{}

Background::~Background()
{
    stop();
}

void Background::stop()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

void Background::serve(std::chrono::milliseconds pause)
{
    // Linux: a thread has a priority of its own (setpriority(2)); elsewhere it would be the whole program's.
#ifdef __linux__
    ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), leastPriority);
#endif
    std::unique_lock lock(mutex_);
    while (!wake_.wait_for(lock, pause, [this] { return stopping_.load(); })) {
        lock.unlock();
        look_([this] { return stopping_.load(); });
        lock.lock();
    }
}

// --- ReaderPool

ReaderPool::Lease ReaderPool::lend()
{
    {
        const std::lock_guard lock(mutex_);
        if (!free_.empty()) {
            auto reader = std::move(free_.back());
            free_.pop_back();
            return {*this, std::move(reader)};
        }
    }
    auto reader = store::MasterReader::open(folder_);
    if (!reader)
        throw base::StoreError(base::StoreFault::corrupt, std::string(base::codeName(reader.error().code)));
    return {*this, std::move(*reader)};
}

ReaderPool::Lease::~Lease()
{
    pool_.giveBack(std::move(reader_));
}

void ReaderPool::giveBack(std::unique_ptr<store::MasterReader> reader)
{
    const std::lock_guard lock(mutex_);
    free_.push_back(std::move(reader));
}

// --- WriterThread

WriterThread::WriterThread(std::unique_ptr<store::MasterStore> master, std::function<void(std::int64_t)> headMoved)
    : master_(std::move(master)), headMoved_(std::move(headMoved)), head_(master_->head()), thread_([this] { serve(); })
{}

WriterThread::~WriterThread()
{
    stop();
}

void WriterThread::stop()
{
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    wake_.notify_all();
    if (thread_.joinable())
        thread_.join();
}

void WriterThread::post(Job job)
{
    {
        const std::lock_guard lock(mutex_);
        if (stopping_)
            return;
        waiting_.push_back(std::move(job));
    }
    wake_.notify_one();
}

WriterThread::Counters WriterThread::counters()
{
    const std::lock_guard lock(mutex_);
    return counters_;
}

void WriterThread::serve()
{
    while (const auto jobs = take()) {
        if (!jobs->empty())
            commitTogether(*jobs);
        lookForHead();
    }
}

std::optional<std::vector<WriterThread::Job>> WriterThread::take()
{
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, lookAround, [this] { return stopping_ || !waiting_.empty(); });
    if (stopping_ && waiting_.empty())
        return std::nullopt;
    std::vector<Job> jobs;
    while (!waiting_.empty() && jobs.size() < jobsPerCommit) {
        jobs.push_back(std::move(waiting_.front()));
        waiting_.pop_front();
    }
    return jobs;
}

void WriterThread::commitTogether(const std::vector<Job>& jobs)
{
    const auto failure = commitThese(jobs);
    if (failure && failure->fault != base::StoreFault::locked && jobs.size() > 1) {
        // One of them may be what the machine stumbles over; it must not take the others along for ever.
        for (const Job& job : jobs)
            commitTogether({job});
        return;
    }
    if (failure)
        for (const Job& job : jobs)
            job.done(failure);
}

/// All or none; answers them all when it went well.
std::optional<Failure> WriterThread::commitThese(const std::vector<Job>& jobs)
{
    std::vector<std::optional<Failure>> failures;
    std::optional<Failure> together;
    try {
        master_->begin();
        for (const Job& job : jobs)
            failures.push_back(runInSavepoint(job));
        master_->commit();
    } catch (const base::StoreError& error) {
        master_->rollback();
        together = failureOf(error);
    }
    {
        const std::lock_guard lock(mutex_);
        ++counters_.transactions;
        counters_.jobs += together ? 0 : static_cast<std::int64_t>(jobs.size());
        counters_.failures += together ? 1 : 0;
    }
    if (!together)
        for (std::size_t i = 0; i < jobs.size(); ++i)
            jobs[i].done(failures[i]);
    return together;
}

std::optional<Failure> WriterThread::runInSavepoint(const Job& job)
{
    master_->savepoint();
    try {
        if (job.work(*master_)) {
            master_->release();
            return std::nullopt;
        }
        master_->rollbackToSavepoint();
        return std::nullopt;
    } catch (const base::StoreError&) {
        throw; // the machine fails for all of them
    } catch (const std::exception& error) {
        master_->rollbackToSavepoint();
        return Failure{std::nullopt, error.what()};
    }
}

void WriterThread::lookForHead()
{
    try {
        master_->passDay();
        const std::int64_t head = master_->head();
        if (std::exchange(head_, head) != head && headMoved_)
            headMoved_(head);
    } catch (const base::StoreError&) {
        return; // whoever writes next is told
    }
}

} // namespace fairbook::server

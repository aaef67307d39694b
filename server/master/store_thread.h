// server/master/store_thread.h: who may touch the master file, and on which thread. The server's only threads besides
// those of server/http stand here.
//
//   WriterThread  one thread, owns the MasterStore. Group commit: all jobs that wait share one transaction, each in its
//   own
//                 savepoint; nobody is answered before the commit is on the disk.
//   ReaderPool    read-only connections, lent to whoever asks. An I/O thread asks for point lookups only (a token).
//   Workers       a few threads for what takes long: reading requests, writing answers, passwords.
//   Background    one thread of low priority for what nobody waits for: base files.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "shared/base/error.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// Not the world's refusal: the machine failed (`fault`), or we were wrong (none).
struct Failure
{
    std::optional<base::StoreFault> fault;
    std::string what; ///< for the log, never for an answer
};

/// What became of a job: its result (a refusal wrote nothing), or a failure (nothing of it is on the disk).
template <typename T>
using Outcome = tl::expected<base::Result<T>, Failure>;

/// Threads that take work from one queue. Its length is bounded by the requests in work.
class Workers
{
public:
    explicit Workers(int threads);
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;
    ~Workers();

    void post(std::function<void()> work); ///< must not throw; dropped after stop()
    void stop();                           ///< finishes what waits

private:
    void serve();

    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

/// Looks around now and then, behind everybody else.
class Background
{
public:
    /// `look` runs after each pause; what it is given says whether it must end. It must not throw.
    Background(std::chrono::milliseconds pause, std::function<void(const std::function<bool()>& stop)> look);
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    ~Background();
    void stop(); ///< waits for a look that is under way

private:
    void serve(std::chrono::milliseconds pause);

    std::function<void(const std::function<bool()>&)> look_;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::atomic<bool> stopping_ = false;
    std::thread thread_; ///< last: it uses everything above
};

class ReaderPool
{
public:
    explicit ReaderPool(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// A connection while the lease lives; opens one more when all are lent. StoreError where the base cannot be read.
    class Lease
    {
    public:
        Lease(ReaderPool& pool, std::unique_ptr<store::MasterReader> reader) : pool_(pool), reader_(std::move(reader))
        {}
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        ~Lease();
        store::MasterReader& operator*() { return *reader_; }
        store::MasterReader* operator->() { return reader_.get(); }

    private:
        ReaderPool& pool_;
        std::unique_ptr<store::MasterReader> reader_;
    };
    [[nodiscard]] Lease lend();

private:
    void giveBack(std::unique_ptr<store::MasterReader> reader);

    std::filesystem::path folder_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<store::MasterReader>> free_;
};

class WriterThread
{
public:
    /// `headMoved` is told the head after each commit that moved it, also when another process (a command) moved it:
    /// that is looked for once a second. On the writer's thread; must be quick and not throw.
    WriterThread(std::unique_ptr<store::MasterStore> master, std::function<void(std::int64_t head)> headMoved);
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;
    ~WriterThread();
    void stop(); ///< finishes what waits; later jobs are dropped with their `done`

    /// `job` runs in a savepoint; a refusal rolls it back. It may run twice (alone, after the common transaction
    /// failed). `done` runs on the writer's thread after the commit; must be quick and not throw.
    template <typename T>
    void run(std::function<base::Result<T>(store::MasterStore&)> job, std::function<void(Outcome<T>)> done)
    {
        auto result = std::make_shared<std::optional<base::Result<T>>>();
        post({[result, work = std::move(job)](store::MasterStore& master) {
                  result->emplace(work(master));
                  return (*result)->has_value();
              },
              [result, finish = std::move(done)](std::optional<Failure> failure) {
                  finish(failure ? Outcome<T>(tl::unexpect, std::move(*failure)) : Outcome<T>(std::move(**result)));
              }});
    }

    /// Transactions so far; jobs so far is how many shared them.
    struct Counters
    {
        std::int64_t transactions = 0;
        std::int64_t jobs = 0;
        std::int64_t failures = 0; ///< transactions that came to nothing
    };
    [[nodiscard]] Counters counters();

private:
    struct Job
    {
        std::function<bool(store::MasterStore&)> work; ///< false: undo what it did
        std::function<void(std::optional<Failure>)> done;
    };
    void post(Job job);
    void serve();
    [[nodiscard]] std::optional<std::vector<Job>> take(); ///< none: it is over
    void commitTogether(const std::vector<Job>& jobs);
    [[nodiscard]] std::optional<Failure> commitThese(const std::vector<Job>& jobs);
    [[nodiscard]] std::optional<Failure> runInSavepoint(const Job& job);
    void lookForHead();

    std::unique_ptr<store::MasterStore> master_;
    std::function<void(std::int64_t)> headMoved_;
    std::int64_t head_ = 0;
    std::mutex mutex_;
    std::condition_variable wake_;
    std::deque<Job> waiting_;
    Counters counters_;
    bool stopping_ = false;
    std::thread thread_; ///< last: it uses everything above
};

} // namespace fairbook::server

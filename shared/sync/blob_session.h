// shared/sync/blob_session.h: one device's photos and files up and down, as a state machine without sockets, like
// DeviceSession: run when the text is quiet. It goes on where server and device stand, whatever was cut before;
// docs/protocol.md has the requests.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "shared/base/error.h"
#include "shared/store/device_store.h"
#include "shared/sync/batch_size.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

struct BlobReport
{
    std::int64_t sent = 0;     ///< files that the server now has, and whose bytes we sent
    std::int64_t received = 0; ///< files that are now here
    std::int64_t unsent = 0;   ///< after the run: only here
    std::int64_t wanted = 0;   ///< after the run: not here yet; the server has not got them either
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
    std::int64_t roundTrips = 0;
};

class BlobSession
{
public:
    explicit BlobSession(store::DeviceStore& store);

    /// The next request, or none when there is nothing to send or to fetch. Refusal: notEnrolled.
    [[nodiscard]] base::Result<std::optional<HttpRequest>> next();

    /// Takes the answer of the request that next() gave. A file that cannot be sent or fetched now is passed over until
    /// the next run; refusals end the run and lose nothing: notFairbook, unauthorized, revoked, throttled, unreachable.
    [[nodiscard]] base::Result<void> answer(const HttpAnswer& answer);

    /// There was no answer: the next run begins with smaller chunks, or it would break at the same place for ever.
    void broke();

    [[nodiscard]] const BlobReport& report() const { return report_; }

private:
    enum class Step
    {
        ask,  ///< HEAD
        send, ///< PATCH
        fetch ///< GET with Range
    };
    struct Job
    {
        Step step = Step::ask;
        std::string name;
        std::string bytes{}; ///< of a file to be sent
        std::int64_t offset = 0;
        int failures = 0;
    };
    [[nodiscard]] bool choose();
    [[nodiscard]] HttpRequest requestOf(const Job& job) const;
    [[nodiscard]] base::Result<void> placeTold(const HttpAnswer& answer);
    [[nodiscard]] base::Result<void> chunkTaken(const HttpAnswer& answer);
    [[nodiscard]] base::Result<void> partCame(const HttpAnswer& answer);
    [[nodiscard]] base::Result<void> follow(const HttpAnswer& answer);
    [[nodiscard]] base::Result<void> refused(const HttpAnswer& answer);
    void failed();
    void passOver();
    void count();

    store::DeviceStore& store_;
    BlobReport report_;
    BatchSize chunk_;
    std::optional<Job> job_;
    std::set<std::string> passed_; ///< not again in this run
    std::string token_;
    std::int64_t askedMs_ = 0; ///< monotonic
    bool done_ = false;
};

/// Runs sessions over a transport until nothing is left that can be done now: where the wire breaks, the next one goes
/// on where the server stands, as long as each got something through.
[[nodiscard]] base::Result<BlobReport> syncFiles(store::DeviceStore& store, Transport& transport);

} // namespace fairbook::sync

// shared/sync/device_session.h: one device's side of the exchange, as a state machine without sockets: it says what to
// send next, is told what came back, and keeps the store right. docs/protocol.md has the bytes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/store/device_store.h"
#include "shared/sync/answer_reader.h"
#include "shared/sync/batch_size.h"
#include "shared/sync/repair.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

struct Hello;

/// What a run did, in the words of the CLI.
struct Report
{
    std::int64_t pushed = 0;    ///< operations sent
    std::int64_t confirmed = 0; ///< operations that the server now holds
    std::int64_t pulled = 0;    ///< records changed by others
    std::int64_t conflicts = 0; ///< open ones, after the run
    std::int64_t setAside = 0;  ///< after the run
    std::int64_t bytesSent = 0;
    std::int64_t bytesReceived = 0;
    std::int64_t roundTrips = 0;
    std::int64_t unsent = 0; ///< after the run
    std::int64_t head = 0;   ///< the server's, as its last answer said
    std::string receipt;     ///< hex digest of what server and device both hold; empty until both agree
    bool baseFile = false;   ///< what the server had came as a base file; its records are among the pulled ones
    bool identityForked = false;
    bool revoked = false;    ///< this device was: what it sent was set aside for a manager, and it got nothing
    bool wipe = false;       ///< and its administrator wants it empty, see farewell.h
    Difference difference;   ///< device and server held different things although nothing was on its way: a defect
    bool divergence = false; ///< and they still do, after all was read again
};

/// What a session is for.
enum class Aim
{
    both,    ///< push and pull until all is quiet
    pushOnly ///< only what waits here goes up; no record comes down, so that a base file may still take their place
};

class DeviceSession
{
public:
    static constexpr std::size_t operationsPerRequest = 2500;

    explicit DeviceSession(store::DeviceStore& store, Aim aim = Aim::both,
                           std::size_t operationsMax = operationsPerRequest);

    /// The next request, or none when all is quiet: nothing to push, nothing to pull. Where more is to come and nothing
    /// is doubtful it is written before the last answer is applied: the server shall not wait for this disk.
    /// Refusals: notEnrolled, those of settle().
    [[nodiscard]] base::Result<std::optional<HttpRequest>> next();

    /// Takes the answer of the request that next() gave. Refusals end the run, lose nothing, and the next run repeats:
    /// notFairbook (not this protocol), unauthorized, unsupported (versions), throttled, malformed, tooLong,
    /// ratio … After a refusal the session is over; begin another one for the next run.
    [[nodiscard]] base::Result<void> answer(const HttpAnswer& answer);

    /// Applies what answer() left for the time when the next request is on its way; nothing otherwise. Who never calls
    /// it loses that time, no more: the next answer() does it first. Refusal: conflictingCursor.
    [[nodiscard]] base::Result<void> settle();
    [[nodiscard]] bool isSettled() const { return !unsettled_; }

    [[nodiscard]] const Report& report() const { return report_; } ///< of a revoked device too: that is no refusal

private:
    void askOfAside(Hello& hello);
    [[nodiscard]] base::Result<void> apply(SyncAnswer answer);
    [[nodiscard]] base::Result<void> applyPage(store::DeviceStore::Page page);
    [[nodiscard]] store::DeviceStore::Page pageOf(SyncAnswer& answer) const;
    [[nodiscard]] Hello helloOf(const store::DeviceStore::Outgoing& outgoing);
    [[nodiscard]] bool isPlain(const SyncAnswer& answer) const;
    void note(const SyncAnswer& answer);
    [[nodiscard]] base::Result<void> applyEarlier(const SyncAnswer& answer);
    void followServer(const SyncAnswer& answer);
    [[nodiscard]] base::Result<void> checkProgress();
    void finishIfQuiet(const SyncAnswer& answer);
    void compare(const SyncAnswer& answer);
    void adapt(const SyncAnswer& answer);
    void count();

    /// What an exchange must move, or the next one would be the same again.
    struct Place
    {
        std::string cursor;
        std::string incarnation;
        std::int64_t accepted = 0;
        std::size_t refetch = 0;
        std::int64_t unsent = 0;
        std::string reread;
        bool operator==(const Place&) const = default;
    };
    [[nodiscard]] Place place();

    /// An answer that was read and not yet applied.
    struct Unsettled
    {
        SyncAnswer answer; ///< without what is in the page
        store::DeviceStore::Page page;
    };

    store::DeviceStore& store_;
    Aim aim_;
    std::size_t operationsMax_;
    Report report_;
    BatchSize push_;
    BatchSize pull_;
    Place before_;
    std::string asking_;              ///< whose turn it was when the last request was written
    std::int64_t era_ = 0;            ///< of the operations in the last request; see DeviceStore::Outgoing
    std::vector<std::int64_t> asked_; ///< numbers that were set aside, of which the last request asked
    std::int64_t accepted_ = 0;       ///< all numbers before those of the last request
    std::int64_t sentTo_ = 0;         ///< and with them
    std::string scope_;               ///< of the last answer that was applied
    std::string epoch_;
    std::optional<Unsettled> unsettled_;
    bool retried_ = false;  ///< what was set aside for want of its record
    bool pushFull_ = false; ///< the last request left operations behind
    bool done_ = false;
    Repair repair_;
    int standstills_ = 0;
    int forks_ = 0;
    std::int64_t sentMs_ = 0; ///< monotonic
};

/// Runs a session over a transport until it is quiet.
[[nodiscard]] base::Result<Report> syncUntilQuiet(store::DeviceStore& store, Transport& transport);

/// POST /v1/enrol with a one-time code; on success the store is enrolled and keeps what it captured before.
struct EnrolRequest
{
    std::string server; ///< "https://host:port"
    std::string code;
    std::string deviceName;
    std::string platform;
    std::string fingerprint; ///< from the invitation's QR; may be empty
};
[[nodiscard]] HttpRequest enrolRequest(store::DeviceStore& store, const EnrolRequest& request);
/// Refusals: unauthorized (wrong, used or expired code), throttled, notFairbook, unreachable …
[[nodiscard]] base::Result<store::Enrolment> enrolAnswer(const EnrolRequest& request, const HttpAnswer& answer);

/// "fairbook://enrol?server=…&code=…&fp=…": what the invitation's QR says. Refusal: badValue.
[[nodiscard]] base::Result<EnrolRequest> parseInvitation(std::string_view text);
[[nodiscard]] std::string invitationText(const EnrolRequest& invitation);

} // namespace fairbook::sync

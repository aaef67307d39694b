#include "shared/sync/device_session.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "shared/base/hash.h"
#include "shared/store/meta.h"
#include "shared/store/range_repair.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::refuse;
using store::DeviceStore;

constexpr int thoroughly = 7; ///< zstd: a seventh less to send than at 3, for 20 µs an operation; uplinks are narrow
constexpr std::int64_t refetchPerRequest = 200;
constexpr std::int64_t asidePerRequest = 200; ///< the oldest; a manager looks at those first too
constexpr int standstillsMax = 3;
constexpr int forksMax = 3; ///< in one run; more would mean that something else is wrong

std::vector<std::pair<std::string, std::string>> headersOf(const std::string& token, const PackedBody& body)
{
    std::vector<std::pair<std::string, std::string>> headers = {
        {"Authorization", "Bearer " + token}, {"Content-Type", std::string(ndjson)}, {"Accept-Encoding", "zstd"}};
    if (body.zstd)
        headers.emplace_back("Content-Encoding", "zstd");
    return headers;
}

std::string bodyOf(const Hello& hello, const DeviceStore::Outgoing& outgoing)
{
    std::string body = writeHello(hello);
    body.append(1, '\n');
    for (const std::string& line : outgoing.lines)
        body.append(line).append(1, '\n');
    return body;
}

} // namespace

DeviceSession::DeviceSession(store::DeviceStore& store, Aim aim, std::size_t operationsMax)
    : store_(store), aim_(aim), operationsMax_(operationsMax), repair_(store)
{}

base::Result<std::optional<HttpRequest>> DeviceSession::next()
{
    if (done_)
        return std::nullopt;
    const auto enrolment = store_.enrolment();
    if (!enrolment)
        return refuse(Code::notEnrolled);
    asking_ = store_.incarnation();
    const DeviceStore::Outgoing outgoing =
        store_.outgoing(push_.bytes(), operationsMax_, unsettled_ ? unsettled_->page.acceptedTo : 0);
    if (unsettled_ && (outgoing.era != 0 || asking_ != unsettled_->page.incarnation)) { // another program forked it
        const auto settled = settle();
        return settled ? next() : tl::unexpected(settled.error());
    }
    pushFull_ = outgoing.more;
    era_ = outgoing.era;
    Hello hello = helloOf(outgoing);
    before_ = place();
    PackedBody body = packBody(bodyOf(hello, outgoing), thoroughly);
    report_.pushed += static_cast<std::int64_t>(outgoing.lines.size());
    report_.bytesSent += static_cast<std::int64_t>(body.bytes.size());
    HttpRequest request{"POST", "/v1/sync", headersOf(enrolment->token, body), {}};
    request.body = std::move(body.bytes);
    return request;
}

/// What was set aside may have been let in since.
void DeviceSession::askOfAside(Hello& hello)
{
    for (auto& [place, name] : store_.asideBefore(asidePerRequest)) {
        asked_.push_back(place);
        hello.asideBefore.push_back(std::move(name));
    }
    hello.aside = store_.asideNumbers(asidePerRequest);
    asked_.insert(asked_.end(), hello.aside.begin(), hello.aside.end());
}

Hello DeviceSession::helloOf(const DeviceStore::Outgoing& outgoing)
{
    Hello hello;
    hello.app = FAIRBOOK_VERSION;
    hello.incarnation = outgoing.incarnation;
    accepted_ = unsettled_ ? unsettled_->page.acceptedTo : store_.acceptedTo();
    hello.accepted = outgoing.lines.empty() ? accepted_ : outgoing.first - 1;
    sentTo_ = outgoing.lines.empty() ? accepted_ : outgoing.last;
    hello.last = outgoing.used;
    hello.wall = store_.clock().now();
    hello.monotonicMs = sentMs_ = store_.clock().monotonicMs();
    hello.cursor = unsettled_ ? unsettled_->page.to : store_.cursor();
    hello.bytesMax = pull_.bytes();
    if (!outgoing.lines.empty())
        hello.former = store::Meta(store_.database()).text(store::key::formerCursor);
    asked_.clear();
    if (aim_ == Aim::pushOnly || era_ != 0)
        hello.rowsMax = 0;
    else if (!unsettled_ && !pushFull_) // a doubt about what we give back is settled when that has gone
        hello.refetch = store_.refetch(refetchPerRequest);
    if (era_ == 0 && !unsettled_) // they are numbers of the present incarnation
        askOfAside(hello);
    if (hello.rowsMax != 0 && !unsettled_)
        repair_.ask(hello);
    return hello;
}

base::Result<void> DeviceSession::answer(const HttpAnswer& answer)
{
    if (const auto settled = settle(); !settled)
        return settled;
    ++report_.roundTrips;
    report_.bytesReceived += static_cast<std::int64_t>(answer.body.size());
    if (answer.status != 200) {
        base::Error error = refusalOf(answer);
        if (error.code == Code::tooLong && !push_.isLeast()) {
            push_.halve();
            return {};
        }
        done_ = true;
        count();
        return tl::unexpected(std::move(error));
    }
    auto read = readSyncAnswer(answer);
    if (!read && read.error().code == Code::tooLong && !pull_.isLeast()) {
        pull_.halve();
        return {};
    }
    if (read && isPlain(*read)) {
        adapt(*read);
        auto page = pageOf(*read);
        unsettled_ = Unsettled{std::move(*read), std::move(page)};
        return {};
    }
    auto applied = read ? apply(std::move(*read)) : tl::unexpected(read.error());
    if (!applied)
        done_ = true;
    if (done_)
        count();
    return applied;
}

base::Result<void> DeviceSession::apply(SyncAnswer answer)
{
    adapt(answer);
    if (era_ != 0)
        return applyEarlier(answer);
    if (answer.acceptedTo)
        if (const auto applied = applyPage(pageOf(answer)); !applied)
            return applied;
    followServer(answer);
    note(answer);
    if (!answer.revoked)
        store_.retryRevoked(asked_);
    finishIfQuiet(answer);
    return done_ ? base::Result<void>() : checkProgress();
}

/// All of it was accepted, more is to come, and nothing about who we are, what we may see or what we hold is in doubt:
/// the next request does not depend on how it is applied. The first answer of a run never is.
bool DeviceSession::isPlain(const SyncAnswer& answer) const
{
    const bool moved = answer.acceptedTo > accepted_ || answer.from != answer.to;
    const bool doubtful = answer.identityFork || answer.resendFrom != 0 || answer.revoked || answer.wipe ||
                          answer.ranges || answer.reread || !answer.gone.empty() || !answer.verdicts.empty();
    return era_ == 0 && answer.acceptedTo == sentTo_ && moved && !doubtful && asked_.empty() &&
           (answer.more || pushFull_) && answer.scope == scope_ && answer.epoch == epoch_ && !store_.givesBack();
}

base::Result<void> DeviceSession::settle()
{
    if (!unsettled_)
        return {};
    Unsettled waiting = std::move(*unsettled_);
    unsettled_.reset();
    const auto applied = applyPage(std::move(waiting.page));
    if (applied)
        note(waiting.answer);
    else
        done_ = true;
    return applied;
}

void DeviceSession::note(const SyncAnswer& answer)
{
    store_.learnCapabilities(answer.capabilities);
    scope_ = answer.scope;
    epoch_ = answer.epoch;
    report_.head = answer.head;
    report_.revoked = answer.revoked;
    report_.wipe = answer.wipe;
}

DeviceStore::Page DeviceSession::pageOf(SyncAnswer& answer) const
{
    const base::Instant now = store_.clock().now();
    const std::int64_t halfWay = (store_.clock().monotonicMs() - sentMs_) / 2;
    return DeviceStore::Page{.from = std::move(answer.from),
                             .to = std::move(answer.to),
                             .acceptedTo = *answer.acceptedTo,
                             .backedUpTo = answer.backedUpTo,
                             .verdicts = std::move(answer.verdicts),
                             .states = std::move(answer.states),
                             .gone = std::move(answer.gone),
                             .scope = answer.scope,
                             .reread = answer.reread,
                             .more = answer.more,
                             .serverTime = answer.time,
                             .clockOffsetMs = answer.time.ms + halfWay - now.ms,
                             .epoch = answer.epoch,
                             .incarnation = asking_};
}

base::Result<void> DeviceSession::applyPage(DeviceStore::Page page)
{
    const auto applied = store_.applyPage(std::move(page));
    if (!applied)
        return tl::unexpected(applied.error());
    report_.pulled += applied->pulled;
    report_.confirmed += applied->confirmed;
    return {};
}

/// What an earlier incarnation wrote, sent to a restored server: only the verdicts count. The records come when all of
/// it is there.
base::Result<void> DeviceSession::applyEarlier(const SyncAnswer& answer)
{
    const bool refused = answer.identityFork || (answer.resendFrom != 0 && !answer.acceptedTo);
    const auto applied = store_.applyEarlier(asking_, era_, answer.acceptedTo.value_or(0), answer.verdicts, refused);
    return applied ? checkProgress() : applied;
}

/// The server went back, or somebody else uses our numbers: nothing is lost, it is sent again.
void DeviceSession::followServer(const SyncAnswer& answer)
{
    if (answer.identityFork) {
        store_.forkIdentity(asking_);
        report_.identityForked = true;
        ++forks_;
        return;
    }
    if (answer.resendFrom == 0)
        return;
    store_.resendFrom(answer.resendFrom - 1, answer.epoch, asking_);
    const bool gap = store_.firstUnsent() > answer.resendFrom;
    if (!gap)
        return;
    store_.forkIdentity(asking_); // what is missing was given up as safely kept: the rest goes on under new numbers
    report_.identityForked = true;
    ++forks_;
}

void DeviceSession::finishIfQuiet(const SyncAnswer& answer)
{
    if (aim_ == Aim::pushOnly || answer.revoked) {
        done_ = !answer.identityFork && answer.resendFrom == 0 && store_.outgoing(1, 1).lines.empty();
        return;
    }
    const bool rereadMore = answer.reread && answer.reread->more;
    if (answer.more || rereadMore || answer.identityFork || answer.resendFrom != 0 || pushFull_)
        return;
    if (!store_.refetch(1).empty() || !store_.outgoing(1, 1).lines.empty())
        return;
    if (!std::exchange(retried_, true) &&
        store_.retryMissing()) // once: a record that is here only would come each time
        return;
    compare(answer);
}

/// Nothing is on its way: both sides must hold the same. If not, what differs is read again.
void DeviceSession::compare(const SyncAnswer& answer)
{
    if (answer.digest.empty()) { // this device sees a part only
        done_ = true;
        return;
    }
    const bool same = repair_.isMended(answer.digest);
    if (same)
        report_.receipt = base::toHex(answer.digest);
    done_ = same || !repair_.follow(answer);
}

DeviceSession::Place DeviceSession::place()
{
    const auto reread = store::rereadPlace(store_.database());
    return {store_.cursor(),        store_.incarnation(),
            store_.acceptedTo(),    store_.refetch(std::numeric_limits<std::int64_t>::max()).size(),
            store_.counts().unsent, reread ? reread->ranges + reread->after : std::string()};
}

base::Result<void> DeviceSession::checkProgress()
{
    standstills_ = place() == before_ ? standstills_ + 1 : 0;
    if (standstills_ >= standstillsMax || forks_ > forksMax)
        return refuse(Code::malformed, "no progress");
    return {};
}

void DeviceSession::adapt(const SyncAnswer& answer)
{
    const std::int64_t elapsedMs = store_.clock().monotonicMs() - sentMs_;
    if (pushFull_)
        push_.took(elapsedMs);
    if (answer.more || (answer.reread && answer.reread->more))
        pull_.took(elapsedMs);
}

void DeviceSession::count()
{
    const store::Counts counts = store_.counts();
    report_.conflicts = counts.conflicts;
    report_.setAside = counts.setAside;
    report_.unsent = counts.unsent;
    report_.difference = repair_.difference();
    report_.divergence = report_.difference.remains;
}

base::Result<Report> syncUntilQuiet(store::DeviceStore& store, Transport& transport)
{
    DeviceSession session(store);
    while (true) {
        const auto request = session.next();
        if (!request)
            return tl::unexpected(request.error());
        if (!*request)
            return session.report();
        base::Result<void> settled;
        const auto answer = transport.exchangeWhile(**request, [&] { settled = session.settle(); });
        if (!settled || !answer)
            return tl::unexpected(settled ? answer.error() : settled.error());
        if (const auto taken = session.answer(*answer); !taken)
            return tl::unexpected(taken.error());
    }
}

} // namespace fairbook::sync

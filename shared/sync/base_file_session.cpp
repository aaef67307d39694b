#include "shared/sync/base_file_session.h"

#include <algorithm>

#include "shared/model/access.h"
#include "shared/sync/answer_reader.h"

namespace fairbook::sync {
namespace {

using base::Code;

constexpr int offersMax = 4; ///< a server that changes its file that often is not waited for
constexpr const char* lockName = "fairbook.base.lock";

} // namespace

BaseFileSession::BaseFileSession(store::DeviceStore& store) : store_(store) {}

/// What the disk or the world refuses here is no reason to stop: the feed is as good. What came before stays as it was.
template <typename Work>
void BaseFileSession::orFeed(Work work)
{
    try {
        work();
    } catch (const base::StoreError& error) {
        if (!store_.isOpen())
            throw;
        end(base::Error{Code::unreachable, std::string(base::faultName(error.fault())) + ": " + error.what()});
    }
}

Step BaseFileSession::next()
{
    switch (phase_) {
    case Phase::begin:
        return begin();
    case Phase::read:
        orFeed([this] { readPiece(); });
        break;
    case Phase::take:
        orFeed([this] { take(); });
        break;
    case Phase::offer:
    case Phase::download: {
        const std::int64_t first = report_.received;
        asked_ = std::min<std::int64_t>(static_cast<std::int64_t>(chunk_.bytes()), offer_.size - first);
        return askFor("/v1/base/" + offer_.sha256,
                      "bytes=" + std::to_string(first) + '-' + std::to_string(first + asked_ - 1));
    }
    case Phase::over:
        return {};
    }
    return {.kind = phase_ == Phase::over ? Step::Kind::over : Step::Kind::again};
}

Step BaseFileSession::begin()
{
    const auto enrolment = store_.enrolment();
    const bool wanted = enrolment && enrolment->role != model::roleName(model::Role::kiosk);
    if (!wanted || !store_.mayTakeBaseFile()) {
        end(std::nullopt);
        return {};
    }
    if (!lock_)
        orFeed([this] { lock_ = std::make_unique<base::FileLock>(store_.folder() / lockName); });
    if (lock_ && !lock_->held())
        end(base::Error{Code::exists, "another program takes a base file"});
    if (lock_ && lock_->held() && ++offers_ > offersMax)
        end(base::Error{Code::notFound, "it changes all the time"});
    if (phase_ == Phase::over)
        return {};
    phase_ = Phase::offer;
    incarnation_ = store_.incarnation();
    return askFor("/v1/base?inc=" + incarnation_);
}

Step BaseFileSession::askFor(std::string path, std::string range)
{
    const auto enrolment = store_.enrolment();
    Step step{.kind = Step::Kind::ask, .request = {"GET", std::move(path), {}, {}}};
    step.request.headers.emplace_back("Authorization", "Bearer " + (enrolment ? enrolment->token : std::string()));
    if (!range.empty())
        step.request.headers.emplace_back("Range", std::move(range));
    sentMs_ = store_.clock().monotonicMs();
    return step;
}

void BaseFileSession::answer(const HttpAnswer& answer)
{
    ++report_.roundTrips;
    report_.bytesReceived += static_cast<std::int64_t>(answer.body.size());
    orFeed([&] {
        if (phase_ == Phase::offer)
            takeOffer(answer);
        else if (phase_ == Phase::download)
            takeBytes(answer);
    });
}

void BaseFileSession::takeOffer(const HttpAnswer& answer)
{
    auto offer = readOffer(answer);
    if (!offer)
        return end(offer.error());
    std::error_code failed;
    const auto space = std::filesystem::space(store_.folder(), failed);
    if (!failed && space.available < 2 * static_cast<std::uintmax_t>(offer->expanded))
        return end(base::Error{Code::tooLong, "not enough room on the disk"});
    offer_ = std::move(*offer);
    download_ = std::make_unique<BaseDownload>(store_.folder(), offer_);
    report_.size = offer_.size;
    report_.received = download_->received();
    phase_ = Phase::read;
}

void BaseFileSession::readPiece()
{
    if (!download_->allRead())
        return proceed(download_->readPiece());
    proceed({});
}

void BaseFileSession::takeBytes(const HttpAnswer& answer)
{
    if (answer.status == 404 || answer.status == 416) { // another file is offered now
        phase_ = Phase::begin;
        return;
    }
    if (answer.status != 206)
        return end(answer.status == 200 ? base::Error{Code::notFairbook, "range"} : refusalOf(answer));
    if (answer.body.empty() || static_cast<std::int64_t>(answer.body.size()) > asked_)
        return end(base::Error{Code::malformed, "range"});
    chunk_.took(store_.clock().monotonicMs() - sentMs_);
    proceed(download_->add(answer.body));
}

/// After each piece: read on, download on, or be done.
void BaseFileSession::proceed(const base::Result<void>& done)
{
    report_.received = download_->received();
    if (!done)
        return end(done.error(), true);
    if (!download_->allRead())
        phase_ = Phase::read;
    else
        phase_ = report_.received < offer_.size ? Phase::download : Phase::take;
}

void BaseFileSession::take()
{
    if (store_.incarnation() != incarnation_) { // what is contained was said of another one
        phase_ = Phase::begin;
        return;
    }
    if (const auto whole = download_->finish(); !whole)
        return end(whole.error(), true);
    const auto taken = store_.takeBaseFile(offer_.epoch, incarnation_, offer_.contained);
    if (!taken)
        return end(taken.error(), taken.error().code == Code::foreign);
    report_.taken = true;
    report_.records = store_.counts().confirmed;
    end(std::nullopt);
}

void BaseFileSession::end(std::optional<base::Error> refused, bool keepRefused)
{
    phase_ = Phase::over;
    report_.refused = std::move(refused);
    download_.reset();
    if (!lock_ || !lock_->held())
        return;
    try {
        BaseDownload::discard(store_.folder(), keepRefused);
    } catch (const base::StoreError&) { // it lies there until the next one is begun
        lock_.reset();
    }
    lock_.reset();
}

} // namespace fairbook::sync

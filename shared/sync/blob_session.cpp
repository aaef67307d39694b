#include "shared/sync/blob_session.h"

#include <algorithm>
#include <charconv>

#include "shared/store/blob_store.h"
#include "shared/store/meta.h"
#include "shared/sync/answer_reader.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::refuse;
using store::BlobState;

constexpr int failuresMax = 3; ///< of one file in one run
constexpr BatchSize::Limits chunkLimits{.start = 256U << 10U, .least = 32U << 10U, .most = store::blobChunkBytesMax};

/// What a run begins with: as much as the last one got through.
BatchSize::Limits limitsOf(store::DeviceStore& store)
{
    BatchSize::Limits limits = chunkLimits;
    const std::int64_t last = store::Meta(store.database()).integer(store::key::blobChunk);
    if (last > 0)
        limits.start = std::clamp(static_cast<std::size_t>(last), limits.least, limits.most);
    return limits;
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failed == std::errc{} && end == text.data() + text.size() && value >= 0 ? std::optional(value)
                                                                                   : std::nullopt;
}

/// "bytes 0-9/100" -> {0, 100}
std::optional<std::pair<std::int64_t, std::int64_t>> contentRange(std::string_view text)
{
    constexpr std::string_view unit = "bytes ";
    const auto dash = text.find('-');
    const auto slash = text.find('/');
    if (!text.starts_with(unit) || dash == std::string_view::npos || slash == std::string_view::npos || slash < dash)
        return std::nullopt;
    const auto first = numberIn(text.substr(unit.size(), dash - unit.size()));
    const auto size = numberIn(text.substr(slash + 1));
    return first && size ? std::optional(std::pair(*first, *size)) : std::nullopt;
}

} // namespace

BlobSession::BlobSession(store::DeviceStore& store) : store_(store), chunk_(limitsOf(store))
{
    store_.blobs().followEpoch();
}

base::Result<std::optional<HttpRequest>> BlobSession::next()
{
    if (done_)
        return std::nullopt;
    const auto enrolment = store_.enrolment();
    if (!enrolment)
        return refuse(Code::notEnrolled);
    token_ = enrolment->token;
    if (!job_ && !choose()) {
        done_ = true;
        count();
        return std::nullopt;
    }
    askedMs_ = store_.clock().monotonicMs();
    HttpRequest request = requestOf(*job_);
    report_.bytesSent += static_cast<std::int64_t>(request.body.size());
    return request;
}

/// What is only here goes first: it may be lost.
bool BlobSession::choose()
{
    const auto first = [&](BlobState state) -> std::optional<std::string> {
        const auto names = store_.blobs().inState(state, static_cast<std::int64_t>(passed_.size()) + 1);
        const auto found =
            std::find_if(names.begin(), names.end(), [&](const auto& n) { return !passed_.contains(n); });
        return found == names.end() ? std::nullopt : std::optional(*found);
    };
    while (const auto name = first(BlobState::here)) {
        auto bytes = store_.blobs().read(*name);
        if (bytes) {
            job_ = Job{.name = *name, .bytes = std::move(*bytes)};
            return true;
        }
        passed_.insert(*name); // gone or damaged: nothing that the server could use
    }
    if (const auto name = first(BlobState::wanted)) {
        job_ = Job{.step = Step::fetch, .name = *name, .offset = store_.blobs().arrived(*name)};
        return true;
    }
    return false;
}

HttpRequest BlobSession::requestOf(const Job& job) const
{
    HttpRequest request{"HEAD", "/v1/blobs/" + job.name, {{"Authorization", "Bearer " + token_}}, {}};
    if (job.step == Step::send) {
        request.method = "PATCH";
        request.body = job.bytes.substr(static_cast<std::size_t>(job.offset), chunk_.bytes());
        request.headers.emplace_back("Content-Type", "application/octet-stream");
        request.headers.emplace_back("Upload-Offset", std::to_string(job.offset));
        request.headers.emplace_back("Upload-Length", std::to_string(job.bytes.size()));
        request.headers.emplace_back("Chunk-SHA256", store::blobName(request.body));
    } else if (job.step == Step::fetch) {
        const std::int64_t last = job.offset + static_cast<std::int64_t>(chunk_.bytes()) - 1;
        request.method = "GET";
        request.headers.emplace_back("Range", "bytes=" + std::to_string(job.offset) + '-' + std::to_string(last));
    }
    return request;
}

base::Result<void> BlobSession::answer(const HttpAnswer& answer)
{
    ++report_.roundTrips;
    report_.bytesReceived += static_cast<std::int64_t>(answer.body.size());
    const Step step = job_->step;
    if (step != Step::ask && answer.status < 400)
        chunk_.took(store_.clock().monotonicMs() - askedMs_);
    auto taken = step == Step::ask ? placeTold(answer) : step == Step::send ? chunkTaken(answer) : partCame(answer);
    if (!taken) {
        done_ = true;
        count();
    }
    return taken;
}

base::Result<void> BlobSession::placeTold(const HttpAnswer& answer)
{
    if (answer.status == 404) { // a server that takes no files
        passOver();
        return {};
    }
    return answer.status == 200 ? follow(answer) : refused(answer);
}

/// Goes on where the server says it stands.
base::Result<void> BlobSession::follow(const HttpAnswer& answer)
{
    const auto offset = numberIn(answer.header("Upload-Offset"));
    const std::string_view complete = answer.header("Upload-Complete");
    const auto size = static_cast<std::int64_t>(job_->bytes.size());
    if (!offset || (complete != "?0" && complete != "?1"))
        return refuse(Code::notFairbook, "upload");
    if (complete == "?1") {
        report_.sent += job_->step == Step::send ? 1 : 0;
        store_.blobs().confirm(job_->name);
        job_.reset();
        return {};
    }
    if (*offset >= size) { // of another length than ours: the server will refuse what we send
        passOver();
        return {};
    }
    job_->step = Step::send;
    job_->offset = *offset;
    return {};
}

base::Result<void> BlobSession::chunkTaken(const HttpAnswer& answer)
{
    if (answer.status == 204) {
        const std::int64_t before = job_->offset;
        auto followed = follow(answer);
        if (followed && job_ && job_->offset <= before)
            failed();
        return followed;
    }
    if (answer.status != 409 && answer.status != 422 && answer.status != 413 && answer.status != 400)
        return refused(answer);
    if (answer.status == 413 && !chunk_.isLeast())
        chunk_.halve();
    else if (answer.status == 413 || answer.status == 400)
        passOver();
    if (!job_)
        return {};
    failed();
    return job_ && answer.status != 413 ? follow(answer) : base::Result<void>();
}

base::Result<void> BlobSession::partCame(const HttpAnswer& answer)
{
    store::BlobStore& blobs = store_.blobs();
    if (answer.status == 404) {
        passOver(); // its owner has not sent it yet
        return {};
    }
    const auto range = contentRange(answer.header("Content-Range"));
    const auto size = static_cast<std::int64_t>(answer.body.size());
    if (answer.status == 416) {
        blobs.dropArrived(job_->name);
        job_->offset = 0;
        failed();
        return {};
    }
    if (answer.status != 206)
        return answer.status < 400 ? refuse(Code::notFairbook, "range") : refused(answer);
    if (!range || range->first != job_->offset || size == 0 || job_->offset + size > range->second ||
        range->second > static_cast<std::int64_t>(store::blobBytesMax))
        return refuse(Code::notFairbook, "range");
    blobs.arrive(job_->name, job_->offset, answer.body);
    job_->offset += size;
    if (job_->offset < range->second)
        return {};
    if (blobs.finish(job_->name)) {
        ++report_.received;
        job_.reset();
        return {};
    }
    job_->offset = 0;
    failed();
    return {};
}

base::Result<void> BlobSession::refused(const HttpAnswer& answer)
{
    return tl::unexpected(refusalOf(answer));
}

void BlobSession::failed()
{
    if (++job_->failures >= failuresMax)
        passOver();
}

void BlobSession::passOver()
{
    passed_.insert(job_->name);
    job_.reset();
}

void BlobSession::broke()
{
    if (!job_ || job_->step == Step::ask)
        return;
    chunk_.halve();
    store::Meta(store_.database()).set(store::key::blobChunk, static_cast<std::int64_t>(chunk_.bytes()));
}

void BlobSession::count()
{
    store::Meta meta(store_.database());
    if (report_.roundTrips > 0 && meta.integer(store::key::blobChunk) != static_cast<std::int64_t>(chunk_.bytes()))
        meta.set(store::key::blobChunk, static_cast<std::int64_t>(chunk_.bytes()));
    const auto counts = store_.blobs().counts();
    report_.unsent = counts.unsent;
    report_.wanted = counts.wanted;
}

namespace {

constexpr int breaksMax = 100; ///< of one run; each of them let at least one part through

base::Result<void> runOnce(BlobSession& session, Transport& transport)
{
    while (true) {
        const auto request = session.next();
        if (!request)
            return tl::unexpected(request.error());
        if (!*request)
            return {};
        const auto answer = transport.exchange(**request);
        if (!answer) {
            session.broke();
            return tl::unexpected(answer.error());
        }
        if (const auto taken = session.answer(*answer); !taken)
            return taken;
    }
}

void addRun(BlobReport& sum, const BlobReport& run)
{
    sum.sent += run.sent;
    sum.received += run.received;
    sum.unsent = run.unsent;
    sum.wanted = run.wanted;
    sum.bytesSent += run.bytesSent;
    sum.bytesReceived += run.bytesReceived;
    sum.roundTrips += run.roundTrips;
}

} // namespace

base::Result<BlobReport> syncFiles(store::DeviceStore& store, Transport& transport)
{
    BlobReport report;
    for (int breaks = 0;; ++breaks) {
        BlobSession session(store);
        const auto ran = runOnce(session, transport);
        addRun(report, session.report());
        if (ran)
            return report;
        const bool moved = session.report().roundTrips > 1; // more than the question where the server stands
        if (ran.error().code != base::Code::unreachable || !moved || breaks == breaksMax)
            return tl::unexpected(ran.error());
    }
}

} // namespace fairbook::sync

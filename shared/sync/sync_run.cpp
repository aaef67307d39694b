#include "shared/sync/sync_run.h"

#include "shared/store/blob_store.h"

namespace fairbook::sync {
namespace {

void add(Report& sum, const Report& part)
{
    sum.pushed += part.pushed;
    sum.confirmed += part.confirmed;
    sum.bytesSent += part.bytesSent;
    sum.bytesReceived += part.bytesReceived;
    sum.roundTrips += part.roundTrips;
    sum.identityForked = sum.identityForked || part.identityForked;
    sum.revoked = sum.revoked || part.revoked;
    sum.wipe = sum.wipe || part.wipe;
}

} // namespace

SyncRun::SyncRun(store::DeviceStore& store, FirstSync first)
    : store_(store), baseFile_(store), session_(store), baseFileOver_(first == FirstSync::feed)
{}

base::Result<Step> SyncRun::next()
{
    while (!baseFileOver_) {
        if (!push_ && store_.enrolment() && store_.mayTakeBaseFile() && !store_.outgoing(1, 1).lines.empty())
            push_.emplace(store_, Aim::pushOnly);
        if (push_) {
            auto step = ask(*push_);
            if (!step || step->kind != Step::Kind::over)
                return step;
            add(pushed_, push_->report());
            push_.reset();
        }
        Step step = baseFile_.next();
        if (step.kind != Step::Kind::over)
            return step;
        baseFileOver_ = true;
    }
    auto step = ask(session_);
    if (step && step->kind == Step::Kind::over)
        store_.blobs().sweepErased(); // what came may have erased somebody
    return step;
}

base::Result<Step> SyncRun::ask(DeviceSession& session)
{
    auto request = session.next();
    if (!request)
        return tl::unexpected(request.error());
    if (!*request)
        return Step{};
    return Step{.kind = Step::Kind::ask, .request = std::move(**request)};
}

base::Result<void> SyncRun::answer(const HttpAnswer& answer)
{
    if (push_)
        return push_->answer(answer);
    if (baseFileOver_)
        return session_.answer(answer);
    baseFile_.answer(answer);
    return {};
}

base::Result<void> SyncRun::settle()
{
    return push_ ? push_->settle() : session_.settle();
}

Report SyncRun::report() const
{
    Report report = session_.report();
    add(report, pushed_);
    if (push_)
        add(report, push_->report());
    report.bytesReceived += baseFile_.report().bytesReceived;
    report.roundTrips += baseFile_.report().roundTrips;
    report.pulled += baseFile_.report().records;
    report.baseFile = baseFile_.report().taken;
    return report;
}

base::Result<Report> runSync(store::DeviceStore& store, Transport& transport, FirstSync first)
{
    SyncRun run(store, first);
    while (true) {
        const auto step = run.next();
        if (!step)
            return tl::unexpected(step.error());
        if (step->kind == Step::Kind::over)
            return run.report();
        if (step->kind == Step::Kind::again)
            continue;
        base::Result<void> settled;
        const auto answer = transport.exchangeWhile(step->request, [&] { settled = run.settle(); });
        if (!settled || !answer)
            return tl::unexpected(settled ? answer.error() : settled.error());
        if (const auto taken = run.answer(*answer); !taken)
            return tl::unexpected(taken.error());
    }
}

} // namespace fairbook::sync

#include "app/transport/sync_runner.h"

#include "shared/sync/farewell.h"

namespace fairbook::app {

SyncRunner::Next SyncRunner::Run::next(store::DeviceStore& store)
{
    if (!files) {
        auto step = text.next();
        if (!step || step->kind != sync::Step::Kind::over)
            return step;
        files.emplace(store);
    }
    auto request = files->next();
    if (!request || !*request) // the text is safe: files that cannot travel now wait
        return sync::Step{};
    return sync::Step{sync::Step::Kind::ask, std::move(**request)};
}

base::Result<void> SyncRunner::Run::answer(const sync::HttpAnswer& answer)
{
    if (!files)
        return text.answer(answer);
    static_cast<void>(files->answer(answer)); // after a refusal it asks for nothing more
    return {};
}

base::Result<void> SyncRunner::Run::settle()
{
    return files ? base::Result<void>() : text.settle();
}

SyncRunner::SyncRunner(StoreThread& thread, QObject* parent) : QObject(parent), thread_(thread) {}

void SyncRunner::start(const ServerAddress& server)
{
    if (running_)
        return;
    running_ = true;
    server_ = server;
    thread_.run([](store::DeviceStore& store) { return std::make_shared<Run>(store); })
        .then(this,
              [this](std::shared_ptr<Run> session) {
                  session_ = std::move(session);
                  ask();
              })
        .onFailed(this, [this](const base::StoreError& error) {
            running_ = false;
            emit broken(error.fault());
        });
}

void SyncRunner::ask()
{
    thread_.run([session = session_](store::DeviceStore& store) { return session->next(store); })
        .then(this, [this](const Next& next) { take(next); })
        .onFailed(this, [this](const base::StoreError& error) {
            running_ = false;
            emit broken(error.fault());
        });
}

void SyncRunner::take(const Next& next)
{
    if (!next) {
        stop(next.error());
        return;
    }
    if (next->kind == sync::Step::Kind::again) { // others have their turn on the store's thread
        ask();
        return;
    }
    if (next->kind == sync::Step::Kind::ask) {
        textIsSafe_ = next->request.path.starts_with("/v1/blobs/");
        transport_.send(server_, next->request, [this, session = session_](const base::Result<sync::HttpAnswer>& came) {
            if (running_ && session == session_) // otherwise what it was for has failed meanwhile
                answer(came);
        });
        settle();
        return;
    }
    end();
}

void SyncRunner::settle()
{
    thread_.run([session = session_](store::DeviceStore&) { return session->settle(); })
        .then(this,
              [this, session = session_](const base::Result<void>& settled) {
                  if (!settled && running_ && session == session_)
                      stop(settled.error());
              })
        .onFailed(this, [this](const base::StoreError& error) {
            running_ = false;
            emit broken(error.fault());
        });
}

void SyncRunner::end()
{
    struct Ended
    {
        sync::Report report;
        sync::Farewell farewell = sync::Farewell::none;
    };
    thread_
        .run([session = session_](store::DeviceStore& store) {
            sync::Report report = session->text.report();
            const sync::Farewell farewell = sync::sayFarewell(store, report);
            return Ended{std::move(report), farewell};
        })
        .then(this,
              [this](const Ended& ended) {
                  if (ended.farewell != sync::Farewell::none) {
                      stop({base::Code::revoked, std::string(sync::farewellName(ended.farewell))});
                      return;
                  }
                  running_ = false;
                  session_.reset();
                  emit finished(ended.report);
              })
        .onFailed(this, [this](const base::StoreError& error) {
            running_ = false;
            emit broken(error.fault());
        });
}

void SyncRunner::answer(const base::Result<sync::HttpAnswer>& came)
{
    if (!came) {
        if (!textIsSafe_) {
            stop(came.error());
            return;
        }
        thread_.run([session = session_](store::DeviceStore&) { session->files->broke(); })
            .then(this, [this] { end(); })
            .onFailed(this, [this](const base::StoreError& error) {
                running_ = false;
                emit broken(error.fault());
            });
        return;
    }
    struct Step
    {
        base::Result<void> taken;
        sync::Report report;
        sync::BaseFileReport baseFile;
        std::int64_t unsent = 0;
    };
    thread_
        .run([session = session_, body = *came](store::DeviceStore& store) {
            auto taken = session->answer(body);
            return Step{std::move(taken), session->text.report(), session->text.baseFile(), store.counts().unsent};
        })
        .then(this,
              [this](const Step& step) {
                  if (!step.taken) {
                      stop(step.taken.error());
                      return;
                  }
                  if (step.baseFile.size > 0 && !step.baseFile.taken)
                      emit downloaded(step.baseFile.received, step.baseFile.size);
                  emit progressed(step.report.pushed, step.report.pulled, step.unsent);
                  ask();
              })
        .onFailed(this, [this](const base::StoreError& error) {
            running_ = false;
            emit broken(error.fault());
        });
}

void SyncRunner::stop(const base::Error& error)
{
    running_ = false;
    session_.reset();
    emit refused(error.code, QString::fromStdString(error.detail));
}

} // namespace fairbook::app

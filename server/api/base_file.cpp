#include "server/api/base_file.h"

#include <spdlog/spdlog.h>

#include "shared/store/blob_files.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t quietMs = 20'000;     ///< a fair's evening upload is waited for
constexpr std::int64_t patienceMs = 600'000; ///< but not for ever

Response nothing()
{
    return problem(404, base::codeName(base::Code::notFound));
}

/// Runs the step on a worker, for those who may have a base file.
template <typename Step>
Handler onWorker(Context& context, Step step)
{
    return [&context, step](Request request, Reply reply) {
        context.workers.post([&context, step, request = std::move(request), reply = std::move(reply)] {
            guarded(context, request.id, reply, [&] {
                const auto& author = std::any_cast<const store::Author&>(request.context);
                const std::string scope = baseFileScope(*context.readers.lend(), author);
                reply(scope.empty() ? nothing() : step(context, request, scope));
            });
        });
    };
}

Response offer(Context& context, const Request& request, const std::string& scope)
{
    const auto file = context.baseFiles.newest(scope, *context.readers.lend());
    if (!file)
        return nothing();
    return {.contentType = "application/json", .body = sync::offerText(*file, sync::incarnationOf(request.query))};
}

Response give(Context& context, const Request& request, const std::string& /*scope*/)
{
    if (!store::isBlobName(request.parameter))
        return nothing();
    auto file = OpenFile::open(context.baseFiles.use(request.parameter));
    if (!file)
        return nothing();
    return {.contentType = "application/octet-stream",
            .headers = {{"ETag", '"' + request.parameter + '"'}},
            .file = FileBody::whole(std::move(file))};
}

} // namespace

std::vector<Route> baseFileRoutes(Context& context)
{
    const HeadCheck check = [&context](Request& head) { return letIn(context, head); };
    return {{.method = "GET", .path = "/v1/base", .handler = onWorker(context, offer), .check = check},
            {.method = "GET", .path = "/v1/base/{sha256}", .handler = onWorker(context, give), .check = check}};
}

void BaseFileKeeper::look(const std::function<bool()>& stop)
{
    try {
        auto reader = context_.readers.lend();
        const std::int64_t now = context_.means.clock.monotonicMs();
        const std::int64_t head = reader->head();
        if (std::exchange(head_, head) != head)
            movedMs_ = now;
        context_.baseFiles.removeOld(*reader);
        const bool due = isBaseFileDue(context_.baseFiles.newest("all", *reader), head, reader->digest().first,
                                       context_.means.clock.now());
        dueMs_ = !due ? 0 : dueMs_ == 0 ? now : dueMs_;
        if (due && (now - movedMs_ >= quietMs || now - dueMs_ >= patienceMs))
            make(*reader, stop);
    } catch (const std::exception& error) {
        spdlog::error("base file: {}", error.what());
    }
}

void BaseFileKeeper::make(store::MasterReader& reader, const std::function<bool()>& stop)
{
    const auto made = context_.baseFiles.make(reader, "all", stop);
    if (made)
        spdlog::info("base file of {}: {} bytes, expanded {}", made->offer.seq, made->offer.size, made->offer.expanded);
    else if (!stop())
        spdlog::warn("base file: {} {}", base::codeName(made.error().code), made.error().detail);
    dueMs_ = 0;
}

} // namespace fairbook::server

#include "server/api/blobs.h"

#include <charconv>
#include <memory>

#include <spdlog/spdlog.h>

#include "server/blobs/blob_tables.h"

namespace fairbook::server {
namespace {

constexpr std::string_view octets = "application/octet-stream";
constexpr std::int64_t sweepEveryMs = std::int64_t{24} * 3600 * 1000;

store::Author authorOf(const Request& request)
{
    return std::any_cast<store::Author>(request.context);
}

Response& withPlace(Response& response, std::int64_t offset, bool complete)
{
    response.headers.emplace_back("Upload-Offset", std::to_string(offset));
    response.headers.emplace_back("Upload-Complete", complete ? "?1" : "?0"); // RFC 9651 section 3.3.6
    return response;
}

/// Reads a route's name, then runs the step on a worker.
template <typename Step>
Handler onWorker(Context& context, Step step)
{
    return [&context, step](Request request, Reply reply) {
        if (!store::isBlobName(request.parameter))
            return reply(problem(404, base::codeName(base::Code::notFound)));
        context.workers.post([&context, step, request = std::move(request), reply = std::move(reply)]() mutable {
            const std::string id = request.id;
            guarded(context, id, reply, [&] { step(context, std::move(request), reply); });
        });
    };
}

/// A revoked device hands over what its operations name, and nothing else.
bool mayBring(Context& context, const store::Author& author, std::string_view name)
{
    return !author.revoked || isNamed(context.readers.lend()->database(), name);
}

void tellPlace(Context& context, const Request& request, const Reply& reply)
{
    const std::string& name = request.parameter;
    const store::Author author = authorOf(request);
    if (!mayBring(context, author, name))
        return reply(problem(404, base::codeName(base::Code::notFound)));
    const auto size = context.files.size(name);
    Response response{.status = 200};
    if (size && mayRead(*context.readers.lend(), author, name))
        return reply(withPlace(response, *size, true));
    reply(withPlace(response, context.uploads.offset(author.device, name), false));
}

void give(Context& context, const Request& request, const Reply& reply)
{
    const std::string& name = request.parameter;
    auto file = mayRead(*context.readers.lend(), authorOf(request), name) ? OpenFile::open(context.files.pathOf(name))
                                                                          : nullptr;
    if (!file)
        return reply(problem(404, base::codeName(base::Code::notFound)));
    reply({.contentType = std::string(octets),
           .headers = {{"ETag", '"' + name + '"'}},
           .file = FileBody::whole(std::move(file))});
}

std::optional<std::int64_t> sizeIn(const Request& request, std::string_view header)
{
    const std::string text = request.header(header);
    std::int64_t value = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failed == std::errc{} && end == text.data() + text.size();
    return whole && value >= 0 && value < (std::int64_t{1} << 40U) ? std::optional(value) : std::nullopt;
}

Response answerTo(const Appended& appended)
{
    Response response = appended.outcome == Appended::wrongOffset ? problem(409, "offset")
                        : appended.outcome == Appended::wrongHash ? problem(422, "hash", "file")
                                                                  : Response{.status = 204};
    return withPlace(response, appended.offset, appended.complete);
}

/// The file is published; its owner is known before it is told so.
void complete(Context& context, const Request& request, const Reply& reply, const Appended& appended)
{
    ++context.counters.files;
    const auto note = [&context, name = request.parameter,
                       device = authorOf(request).device](store::MasterStore& master) -> base::Result<int> {
        noteUpload(master.database(), name, device);
        removeIfErased(master.database(), context.files, name); // it was on its way when its person was erased
        return 0;
    };
    context.writer.run<int>(note, [&context, id = request.id, reply, appended](const Outcome<int>& outcome) {
        reply(outcome ? answerTo(appended) : failureResponse(context, id, outcome.error()));
    });
}

void take(Context& context, const Request& request, const Reply& reply)
{
    const auto offset = sizeIn(request, "upload-offset");
    const auto length = sizeIn(request, "upload-length");
    if (!offset || !length || request.body.empty())
        return reply(problem(400, base::codeName(base::Code::malformed), "upload"));
    const store::Author author = authorOf(request);
    if (!mayBring(context, author, request.parameter))
        return reply(problem(404, base::codeName(base::Code::notFound)));
    if (request.header("chunk-sha256") != store::blobName(request.body)) {
        Response response = problem(422, "hash", "chunk");
        return reply(withPlace(response, context.uploads.offset(author.device, request.parameter), false));
    }
    const auto appended = context.uploads.append({.device = author.device,
                                                  .name = request.parameter,
                                                  .offset = *offset,
                                                  .length = *length,
                                                  .bytes = request.body});
    if (!appended)
        return reply(problem(appended.error()));
    sweepBlobs(context);
    appended->complete ? complete(context, request, reply, *appended) : reply(answerTo(*appended));
}

std::optional<Response> checkChunk(Context& context, Request& head)
{
    if (auto stranger = letInToPush(context, head))
        return stranger;
    if (mediaType(head) != octets || !head.header("content-encoding").empty())
        return problem(415, base::codeName(base::Code::unsupported), "content-type");
    return std::nullopt;
}

void sweepNow(Context& context)
{
    const base::Instant now = context.means.clock.now();
    try {
        context.uploads.sweep(now);
    } catch (const std::exception& error) {
        spdlog::error("unfinished uploads: {}", error.what());
    }
    eraseFiles(context);
    const auto job = [&context, now](store::MasterStore& master) -> base::Result<std::int64_t> {
        return removeUnnamed(master, context.files, now);
    };
    context.writer.run<std::int64_t>(job, [](const Outcome<std::int64_t>& outcome) {
        if (!outcome)
            spdlog::error("files without a name: {}", outcome.error().what);
        else if (**outcome > 0)
            spdlog::info("{} files removed that nobody named", **outcome);
    });
}

} // namespace

std::vector<Route> blobRoutes(Context& context)
{
    const std::string path = "/v1/blobs/{sha256}";
    const auto enrolled = [&context](Request& head) { return letIn(context, head); };
    const auto giver = [&context](Request& head) { return letInToPush(context, head); };
    const auto chunk = [&context](Request& head) { return checkChunk(context, head); };
    return {{.method = "HEAD", .path = path, .handler = onWorker(context, tellPlace), .bodyMax = 0, .check = giver},
            {.method = "GET", .path = path, .handler = onWorker(context, give), .bodyMax = 0, .check = enrolled},
            {.method = "PATCH",
             .path = path,
             .handler = onWorker(context, take),
             .bodyMax = store::blobChunkBytesMax,
             .check = chunk}};
}

void eraseFiles(Context& context)
{
    using Names = std::vector<std::string>;
    const auto job = [&context](store::MasterStore& master) -> base::Result<Names> {
        return removeErased(master, context.files);
    };
    context.writer.run<Names>(job, [&context](const Outcome<Names>& outcome) {
        if (!outcome)
            return spdlog::error("files of erased persons: {}", outcome.error().what);
        if ((*outcome)->empty())
            return;
        context.workers.post([&context, names = **outcome] { context.uploads.forget(names); });
    });
}

void sweepBlobs(Context& context)
{
    const std::int64_t now = context.means.clock.now().ms;
    std::int64_t last = context.sweptMs;
    if (now - last < sweepEveryMs || !context.sweptMs.compare_exchange_strong(last, now))
        return;
    context.workers.post([&context] { sweepNow(context); });
}

} // namespace fairbook::server

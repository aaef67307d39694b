#include "server/api/sync.h"

#include <spdlog/spdlog.h>

#include "server/api/blobs.h"
#include "server/auth/devices.h"
#include "server/master/quarantine.h"
#include "shared/base/zstd.h"
#include "shared/sync/messages.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::server {
namespace {

constexpr std::size_t compressedBytesMax = 4U << 20U;

/// One exchange on its way from thread to thread; each step owns it alone.
struct Exchange
{
    std::string id; ///< of the request
    Reply reply;
    store::Author author;
    bool zstd = false; ///< the device reads it
    sync::SyncRequest request;
    sync::PushResult pushed;
};
using ExchangePtr = std::shared_ptr<Exchange>;

std::optional<Response> checkHead(Context& context, Request& head)
{
    if (auto stranger = letInToPush(context, head))
        return stranger;
    const std::string encoding = head.header("content-encoding");
    if (mediaType(head) != sync::ndjson)
        return problem(415, base::codeName(base::Code::unsupported), "content-type");
    if (!encoding.empty() && encoding != "identity" && encoding != "zstd")
        return problem(415, base::codeName(base::Code::unsupported), "content-encoding");
    return std::nullopt;
}

base::Result<sync::SyncRequest> parse(const Request& request)
{
    if (request.header("content-encoding") != "zstd")
        return sync::parseSyncRequest(request.body);
    const auto body = base::expand(request.body, {.bytesMax = sync::requestBytesMax});
    return body ? sync::parseSyncRequest(*body) : tl::unexpected(body.error());
}

/// A defect, of that device's disk or of ours: somebody should know.
void noteDifference(Context& context, const Exchange& exchange)
{
    const sync::Hello& hello = exchange.request.hello;
    if (hello.ranges) {
        ++context.counters.differences;
        spdlog::warn("request {}: device {} does not hold what this base says", exchange.id,
                     exchange.author.device.text());
    }
    if (hello.reread && hello.reread->after.empty())
        spdlog::warn("request {}: device {} reads {} of {} ranges again", exchange.id, exchange.author.device.text(),
                     hello.reread->ranges.size(), store::RangeDigests::count);
}

/// The last step, on a worker: the page, from a reader that sees the commit.
void answer(Context& context, Exchange& exchange)
{
    auto reader = context.readers.lend();
    std::string page = sync::writeAnswer(*reader, exchange.author, exchange.request, exchange.pushed,
                                         context.means.clock.now(), context.secret);
    Response response{.status = 200, .contentType = std::string(sync::ndjson), .headers = {}, .body = {}};
    if (exchange.zstd) {
        auto packed = sync::packBody(std::move(page));
        if (packed.zstd)
            response.headers.emplace_back("Content-Encoding", "zstd");
        response.body = std::move(packed.bytes);
    } else {
        response.body = std::move(page);
    }
    noteDifference(context, exchange);
    if (exchange.pushed.filesErased)
        eraseFiles(context);
    ++context.counters.exchanges;
    context.counters.operations += static_cast<std::int64_t>(exchange.request.operations.size());
    context.counters.setAside += static_cast<std::int64_t>(exchange.pushed.verdicts.size());
    spdlog::debug("request {}: device {} pushed {} to {}", exchange.id, exchange.author.device.text(),
                  exchange.request.operations.size(), exchange.pushed.acceptedTo);
    exchange.reply(std::move(response));
}

/// The second step, on the writer's thread, in a savepoint.
base::Result<sync::PushResult> apply(Context& context, Exchange& exchange, store::MasterStore& master)
{
    exchange.author = asOfNow(master, exchange.author);
    const base::Instant received = context.means.clock.now();
    auto pushed = pushWithinQuota(master, exchange.author, exchange.request, received, context.quarantineBytes);
    if (pushed && !pushed->identityFork) {
        const std::string& incarnation = exchange.request.hello.incarnation;
        if (auto seen = noteSeen(master, context.means, exchange.author, incarnation); !seen)
            return tl::unexpected(seen.error());
    }
    return pushed;
}

void committed(Context& context, const ExchangePtr& exchange, Outcome<sync::PushResult> outcome)
{
    context.workers.post([&context, exchange, outcome = std::move(outcome)]() mutable {
        guarded(context, exchange->id, exchange->reply, [&] {
            if (!outcome)
                return exchange->reply(failureResponse(context, exchange->id, outcome.error()));
            if (!*outcome)
                return exchange->reply(problem((*outcome).error()));
            exchange->pushed = std::move(**outcome);
            answer(context, *exchange);
        });
    });
}

/// Most exchanges push nothing: what the writer would say of such a one is found by a reader. False: the writer must
/// look, for there is something to write down, or the two sides do not agree.
bool pushesNothing(Context& context, const Request& request, Exchange& exchange)
{
    const sync::Hello& hello = exchange.request.hello;
    if (!exchange.request.operations.empty())
        return false;
    auto reader = context.readers.lend();
    const auto author =
        authenticate(*reader, request.header("authorization")); // as of now: the body may have been slow
    if (!author || !isSeen(*reader, context.means, *author, hello.incarnation) ||
        reader->lastNumber(hello.incarnation) != hello.accepted)
        return false;
    exchange.author = *author;
    exchange.pushed.acceptedTo = hello.accepted;
    return true;
}

/// The first step, on a worker.
void start(Context& context, const Request& request, const Reply& reply)
{
    auto parsed = parse(request);
    if (!parsed) {
        ++context.counters.refused;
        return reply(problem(parsed.error()));
    }
    const bool zstd = request.header("content-encoding") == "zstd" ||
                      request.header("accept-encoding").find("zstd") != std::string::npos;
    auto exchange = std::make_shared<Exchange>(
        Exchange{request.id, reply, std::any_cast<store::Author>(request.context), zstd, std::move(*parsed), {}});
    if (pushesNothing(context, request, *exchange))
        return answer(context, *exchange);
    context.writer.run<sync::PushResult>(
        [&context, exchange](store::MasterStore& master) { return apply(context, *exchange, master); },
        [&context, exchange](Outcome<sync::PushResult> outcome) { committed(context, exchange, std::move(outcome)); });
}

} // namespace

Route syncRoute(Context& context)
{
    const auto handler = [&context](Request request, Reply reply) {
        context.workers.post([&context, request = std::move(request), reply = std::move(reply)] {
            guarded(context, request.id, reply, [&] { start(context, request, reply); });
        });
    };
    return {.method = "POST",
            .path = "/v1/sync",
            .handler = handler,
            .bodyMax = compressedBytesMax,
            .check = [&context](Request& head) { return checkHead(context, head); }};
}

} // namespace fairbook::server

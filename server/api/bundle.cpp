#include "server/api/bundle.h"

#include <memory>

#include <spdlog/spdlog.h>

#include "server/api/blobs.h"
#include "server/bundle/import_bundle.h"
#include "shared/sync/bundle.h"

namespace fairbook::server {
namespace {

std::optional<Response> checkHead(Context& context, Request& head)
{
    if (auto stranger = letInToPush(context, head))
        return stranger;
    if (mediaType(head) != "application/octet-stream" || !head.header("content-encoding").empty())
        return problem(415, base::codeName(base::Code::unsupported), "content-type");
    return std::nullopt;
}

/// 401 would speak of the courier: to a courier, what is wrong with the author is forbidden.
Response refusalFor(const base::Error& error)
{
    return problem(error.code == base::Code::unauthorized ? base::Error{base::Code::forbidden, "author"} : error);
}

Response answerTo(Context& context, const std::string& id, const Outcome<ImportedBundle>& outcome)
{
    if (!outcome)
        return failureResponse(context, id, outcome.error());
    if (!*outcome)
        return refusalFor((*outcome).error());
    const ImportedBundle& bundle = **outcome;
    context.counters.operations += bundle.operations;
    if (bundle.filesErased)
        eraseFiles(context);
    spdlog::info("a bundle of device {}: {} operations, {} new", bundle.device.text(), bundle.operations, bundle.fresh);
    const base::Json body = {{"device", bundle.device.text()},
                             {"operations", bundle.operations},
                             {"applied", bundle.fresh},
                             {"set_aside", bundle.setAside}};
    return {.status = 200, .contentType = "application/json", .headers = {}, .body = base::dumpJson(body)};
}

} // namespace

Route bundleRoute(Context& context)
{
    const auto handler = [&context](const Request& request, const Reply& reply) {
        const auto file = std::make_shared<const std::string>(request.body);
        const auto job = [&context, file](store::MasterStore& master) {
            return importBundle(master, *file, context.means.clock.now());
        };
        context.writer.run<ImportedBundle>(
            job, [&context, id = request.id, reply](const Outcome<ImportedBundle>& outcome) {
                guarded(context, id, reply, [&] { reply(answerTo(context, id, outcome)); });
            });
    };
    return {.method = "POST",
            .path = "/v1/bundle",
            .handler = handler,
            .bodyMax = sync::bundleBytesMax,
            .check = [&context](Request& head) { return checkHead(context, head); }};
}

} // namespace fairbook::server

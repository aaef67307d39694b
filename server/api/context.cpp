#include "server/api/context.h"

#include <algorithm>
#include <cctype>

#include <spdlog/spdlog.h>

#include "server/auth/devices.h"

namespace fairbook::server {
namespace {

using Authenticate = base::Result<store::Author> (*)(store::MasterReader&, std::string_view);

std::optional<Response> letInBy(Context& context, Request& head, Authenticate who)
{
    std::optional<Response> answer;
    guarded(
        context, head.id, [&](Response response) { answer = std::move(response); },
        [&] {
            const auto author = who(*context.readers.lend(), head.header("authorization"));
            if (author) {
                head.context = *author;
                return;
            }
            ++context.counters.strangers;
            answer = problem(401, base::codeName(author.error().code)); // revoked too: the device is to enrol again
            answer->headers.emplace_back("WWW-Authenticate", "Bearer");
        });
    return answer;
}

/// On the writer's thread. Several commits while workers are busy make one announcement.
void headMoved(Context& context, std::int64_t head)
{
    context.head = head;
    if (context.announcing.exchange(true))
        return;
    context.workers.post([&context] {
        context.announcing = false;
        try {
            context.live.announce(context.head);
        } catch (const base::StoreError& error) {
            spdlog::error("live: {}", error.what());
        }
    });
}

} // namespace

Context::Context(Means theMeans, std::unique_ptr<store::MasterStore> master, const std::filesystem::path& folder,
                 int readerThreads, WebLimits webLimits)
    : means(theMeans), secret(master->secret()), company(master->company()), companyId(master->companyId()),
      accounts(means.clock, accountTries), addresses(means.clock, addressTries), readers(folder),
      files(folder / store::blobFolder), uploads(files), baseFiles(folder, means),
      web(std::move(webLimits), secret, means.clock), live(readers), workers(readerThreads), passwords(passwordThreads),
      writer(std::move(master), [this](std::int64_t moved) { headMoved(*this, moved); })
{}

void Context::stop()
{
    passwords.stop();
    writer.stop();
    workers.stop();
}

Response failureResponse(Context& context, std::string_view requestId, const Failure& failure)
{
    ++context.counters.faults;
    spdlog::error("request {}: {}", requestId, failure.what);
    if (!failure.fault)
        return internalProblem(requestId);
    Response response = problem(503, base::faultName(*failure.fault));
    response.headers.emplace_back("Retry-After", *failure.fault == base::StoreFault::locked ? "1" : "30");
    return response;
}

std::optional<Response> letIn(Context& context, Request& head)
{
    return letInBy(context, head, authenticate);
}

std::optional<Response> letInToPush(Context& context, Request& head)
{
    return letInBy(context, head, authenticateToPush);
}

std::string mediaType(const Request& request)
{
    std::string type = request.header("content-type");
    type.resize(std::min(type.size(), type.find(';')));
    while (!type.empty() && type.back() == ' ')
        type.pop_back();
    std::transform(type.begin(), type.end(), type.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return type;
}

} // namespace fairbook::server

// server/api/context.h: what the handlers of server/api share, and who owns it: the service. A handler takes a request
// apart on a worker, has the writer commit it, and writes its answer on a worker; I/O threads only look tokens up.
#pragma once

#include <atomic>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "server/api/counters.h"
#include "server/api/live_hub.h"
#include "server/auth/means.h"
#include "server/auth/throttle.h"
#include "server/blobs/uploads.h"
#include "server/http/message.h"
#include "server/http/problem.h"
#include "server/jobs/base_files.h"
#include "server/master/quarantine.h"
#include "server/master/store_thread.h"
#include "server/web/desk.h"

namespace fairbook::server {

/// Argon2id takes 64 MiB and a fifth of a second each: so many at once, whoever asks.
inline constexpr int passwordThreads = 4;

/// Failed tries before a pause. A whole stand shares one address, so an address may fail more often than an account.
inline constexpr int accountTries = 5;
inline constexpr int addressTries = 30;

struct Context
{
    Context(Means means, std::unique_ptr<store::MasterStore> master, const std::filesystem::path& folder,
            int readerThreads, WebLimits webLimits = {});

    Means means;
    std::string secret; ///< authenticates cursors
    std::string company;
    std::string companyId;
    Counters counters;
    Throttle accounts; ///< the writer's thread only, as `addresses`
    Throttle addresses;
    ReaderPool readers;
    store::BlobFiles files;
    Uploads uploads;
    std::atomic<std::int64_t> sweptMs{0}; ///< when files were last looked through
    BaseFiles baseFiles;
    WebDesk web;
    std::atomic<std::int64_t> quarantineBytes{quarantineBytesMax}; ///< of one device
    LiveHub live;
    std::atomic<std::int64_t> head{0};
    std::atomic<bool> announcing{false};
    Workers workers;
    Workers passwords;
    WriterThread writer; ///< last: its callbacks use everything above

    void stop(); ///< finishes what is in work; afterwards nothing runs
};

/// The machine failed, or we were wrong: the answer, and a line in the log.
[[nodiscard]] Response failureResponse(Context& context, std::string_view requestId, const Failure& failure);

/// Runs one step of a handler; what it throws becomes the answer. The one place of server/api that catches.
template <typename Step>
void guarded(Context& context, const std::string& requestId, const Reply& reply, Step step)
{
    try {
        step();
    } catch (const base::StoreError& error) {
        reply(failureResponse(context, requestId, {error.fault(), error.what()}));
    } catch (const std::exception& error) {
        reply(failureResponse(context, requestId, {std::nullopt, error.what()}));
    }
}

/// Who asks, by the head alone; fills `head.context` with a store::Author. The answer for a stranger, or none.
[[nodiscard]] std::optional<Response> letIn(Context& context, Request& head);
/// The same where a revoked device may still hand over what it has.
[[nodiscard]] std::optional<Response> letInToPush(Context& context, Request& head);

/// The media type without its parameters, in lower case.
[[nodiscard]] std::string mediaType(const Request& request);

} // namespace fairbook::server

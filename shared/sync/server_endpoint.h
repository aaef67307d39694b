// shared/sync/server_endpoint.h: the server's side of the exchange without sockets or threads: a parsed request is
// applied to the master in one savepoint, then the answer is written from a reader.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/store/master_store.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {

/// A request after parsing, before any right was asked. The lines keep their bytes: their hashes are over them.
struct SyncRequest
{
    Hello hello;
    std::vector<PushedOperation> operations;
};

/// Body as it came (expanded). Refusals: malformed, tooLong, tooDeep, unsupported (no common protocol version).
/// One bad operation does not refuse the request: it becomes a PushedOperation with an error, and gets a verdict.
[[nodiscard]] base::Result<SyncRequest> parseSyncRequest(std::string_view body);

/// What applying did; the answer needs it.
struct PushResult
{
    std::vector<WireVerdict> verdicts;
    std::int64_t acceptedTo = 0;
    bool identityFork = false;
    std::int64_t resendFrom = 0; ///< 0: nothing; else the server went back
    bool headMoved = false;
    bool filesErased = false; ///< some files are to be removed: see MasterStore::forgetLines()
};

/// Applies all operations of one request. Runs inside the writer's transaction, in a savepoint of the caller, so that a
/// StoreError takes back this request only. A group is folded whole before anything of it is written: no savepoint of
/// its own is needed. Never throws for what the device sent. Values are taken out of the request's operations; the same
/// request may be applied again, after its transaction came to nothing.
[[nodiscard]] PushResult applyPush(store::MasterStore& master, const store::Author& author, SyncRequest& request,
                                   base::Instant received);

/// The whole answer as NDJSON (not compressed; see packBody). To be written after the commit that holds the push.
/// `secret` authenticates cursors: MasterReader::secret().
[[nodiscard]] std::string writeAnswer(store::MasterReader& reader, const store::Author& author,
                                      const SyncRequest& request, const PushResult& pushed, base::Instant now,
                                      std::string_view secret);

} // namespace fairbook::sync

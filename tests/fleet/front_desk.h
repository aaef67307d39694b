// tests/fleet/front_desk.h: what stands before the master in this process: who is let in, how a body is read, and what
// is answered. The fleet's server and the simulator's share it.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "shared/base/instant.h"
#include "shared/store/master_store.h"
#include "shared/sync/server_endpoint.h"
#include "shared/sync/transport.h"

namespace fairbook::fleet {

/// A request of somebody who is known, read.
struct Visit
{
    store::Author author;
    sync::SyncRequest request;
};

class FrontDesk
{
public:
    void admit(const std::string& token, const store::Author& author) { tokens_[token] = author; }
    void revoke(const std::string& token, bool wipe = false)
    {
        tokens_[token].revoked = true;
        tokens_[token].wipe = wipe;
    }
    void admitAgain(const std::string& token) { tokens_[token].revoked = tokens_[token].wipe = false; }

    [[nodiscard]] bool isRevoked(const std::string& token) const
    {
        const auto author = tokens_.find(token);
        return author != tokens_.end() && author->second.revoked;
    }

    /// The answer to somebody who is not let in; who is revoked may still push.
    [[nodiscard]] std::optional<sync::HttpAnswer> turnAway(const sync::HttpRequest& request) const;
    /// What to do for the request, or what to answer at once.
    [[nodiscard]] tl::expected<Visit, sync::HttpAnswer> letIn(const sync::HttpRequest& request) const;

private:
    std::map<std::string, store::Author> tokens_;
};

[[nodiscard]] sync::HttpAnswer problem(int status, std::string_view code);

/// The page after the commit that holds the push.
[[nodiscard]] sync::HttpAnswer pageFor(store::MasterReader& reader, const Visit& visit, const sync::PushResult& pushed,
                                       base::Instant now);

/// A captive portal's page with status 200.
[[nodiscard]] const sync::HttpAnswer& portalPage();

} // namespace fairbook::fleet

// shared/store/scope_links.h: what the rule of shared/model/scope.h asks about other records, as tables of the master:
// which record stands below which, at which event a client was met, and which events are current. Derived; kept only
// while somebody sees a part of the base.
#pragma once

#include <vector>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/model/record.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// A record as the master has it, with its place in the feed of all.
struct ScopeRecord
{
    model::Record record;
    std::int64_t seq = 0;
    std::string hash; ///< 16 raw bytes
};

/// The columns type, id, seq, hash, body, versions. StoreError corrupt when they are no record.
[[nodiscard]] ScopeRecord scopeRecordOf(Query& query);

class ScopeLinks
{
public:
    explicit ScopeLinks(Database& database) : database_(database) {}

    void rebuild(base::Instant now); ///< from all records
    void clear();

    /// After the record changed; returns the clients of which somebody was met there, or is no longer.
    [[nodiscard]] std::vector<base::Id> update(const model::Record& record);

    /// Brings the current events up to date; returns the clients that were met at those that changed.
    [[nodiscard]] std::vector<base::Id> refreshEvents(base::Instant now);

    [[nodiscard]] std::vector<base::Id> childrenOf(base::Id parent);
    [[nodiscard]] bool metCurrently(base::Id client);

private:
    struct Link
    {
        base::Id parent;
        base::Id event;
        bool operator==(const Link&) const = default;
    };
    [[nodiscard]] Link linkOf(base::Id child);
    void write(base::Id child, const Link& link);

    Database& database_;
};

} // namespace fairbook::store

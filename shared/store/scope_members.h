// shared/store/scope_members.h: the feeds of people who see a part of the base (shared/model/scope.h), kept by the
// master's writer at the end of each transaction. Entering and leaving take the next number of the one counter, so that
// each feed grows without doubles; a record that changes keeps the number that it has in the feed of all. Where nobody
// sees a part only, nothing is done.
#pragma once

#include <cstdint>
#include <set>
#include <unordered_map>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/digest.h"
#include "shared/store/scope_links.h"

namespace fairbook::store {

/// Somebody sees a part only.
[[nodiscard]] bool hasScopes(Database& database);

class ScopeMembers
{
public:
    /// `headBefore`: of before the transaction; `head`: the counter, which entering and leaving raise.
    ScopeMembers(Database& database, base::Instant now, std::int64_t headBefore, std::int64_t& head)
        : database_(database), links_(database), now_(now), headBefore_(headBefore), head_(head)
    {}

    /// After the records were written. `dayPassed`: events may have become past since this was last called.
    void update(const std::vector<base::Id>& written, bool dayPassed);

private:
    struct Scope
    {
        std::int64_t sid = 0;
        base::Id user;
        std::int64_t records = 0;
        Digest digest;
        bool changed = false;
    };
    struct Row
    {
        std::int64_t seq = 0;
        std::string hash; ///< empty: it left
    };

    void load();
    void save();
    void updateUser(const model::Record& user);
    void open(base::Id user);
    void close(std::int64_t sid);
    void fill(Scope& scope);
    void note(const ScopeRecord& written, bool& eventsChanged);
    void enqueue(const std::vector<base::Id>& records);
    void settle();
    void settleOne(const ScopeRecord& record);
    [[nodiscard]] bool belongs(const model::Record& record, const Scope& scope);
    [[nodiscard]] bool isMember(const Scope& scope, base::Id id, int rankBelow);
    [[nodiscard]] base::Id creatorOf(const model::Record& record);
    [[nodiscard]] std::optional<ScopeRecord> read(base::Id id);
    [[nodiscard]] std::optional<Row> rowOf(const Scope& scope, base::Id id);
    void put(Scope& scope, const ScopeRecord& record, std::int64_t seq, const Row& before);
    void take(Scope& scope, base::Id id, const Row& before);

    Database& database_;
    ScopeLinks links_;
    base::Instant now_;
    std::int64_t headBefore_;
    std::int64_t& head_;
    std::vector<Scope> scopes_;
    std::set<std::pair<int, base::Id>> waiting_; ///< by rank: whoever stands above is settled first
    std::unordered_map<std::string, base::Id> creators_;
};

} // namespace fairbook::store

// shared/store/scope_feed.h: the feed of a person who sees a part of the base only: what MasterReader says of all, here
// of that part. Kept by ScopeMembers.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "shared/base/id.h"
#include "shared/store/database.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

class ScopeFeed
{
public:
    /// None: this person sees all (or is a kiosk).
    [[nodiscard]] static std::optional<ScopeFeed> of(Database& database, base::Id user);

    /// When this scope began, as a head: another scope of the same person has another.
    [[nodiscard]] std::int64_t since() const { return since_; }

    /// As MasterReader::feed(); `gone` is told of records that left, with their number.
    bool feed(std::int64_t after, std::int64_t countMax, std::size_t bytesMax,
              const std::function<void(const FeedRow&)>& row,
              const std::function<void(base::Id, std::int64_t seq)>& gone);
    /// As MasterReader::reread(), of records that are in the scope.
    bool reread(const Ranges& ranges, std::int64_t after, std::int64_t upTo, std::int64_t countMax,
                std::size_t bytesMax, const std::function<void(const FeedRow&)>& row);
    [[nodiscard]] std::optional<FeedRow> row(base::Id id); ///< none: not in the scope
    [[nodiscard]] bool holds(base::Id id);
    [[nodiscard]] std::pair<std::int64_t, std::string> digest(); ///< count and 16 raw bytes over the scope
    [[nodiscard]] RangeDigests countRanges();                    ///< reads the scope

private:
    ScopeFeed(Database& database, std::int64_t sid, std::int64_t since) : database_(&database), sid_(sid), since_(since)
    {}

    Database* database_;
    std::int64_t sid_;
    std::int64_t since_;
};

} // namespace fairbook::store

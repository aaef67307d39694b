// shared/store/master_queries.h: the statements that the master's writer and its readers share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

/// What a row keeps beside the record.
struct MasterRow
{
    std::int64_t seq = 0;
    std::string_view body;        ///< as text
    std::string_view versions;    ///< model::stateVersionsText()
    std::string_view hash;        ///< 16 raw bytes
    std::int64_t incarnation = 0; ///< that changed it last
    bool ownOnly = false;         ///< nobody else ever changed it
};

[[nodiscard]] std::string masterMeta(Database& database, std::string_view name);
[[nodiscard]] std::int64_t masterHead(Database& database);

/// The number that stands for an incarnation in keys; 0: never heard of.
[[nodiscard]] std::int64_t masterIncarnationNumber(Database& database, std::string_view incarnation);
[[nodiscard]] std::int64_t masterLastNumber(Database& database, std::int64_t incarnationNumber);
[[nodiscard]] LastNumbers masterLastNumbers(Database& database);

/// The columns seq, type, id, body, versions, hash, inc of the last operation, and whether the record is its alone.
[[nodiscard]] FeedRow feedRowOf(Query& query);

/// Such rows one after another, until there are enough. Returns true when there are more.
bool giveRows(Query& query, std::int64_t countMax, std::size_t bytesMax,
              const std::function<void(const FeedRow&)>& row);
[[nodiscard]] RangeDigests rangesOf(Query& query); ///< of the columns id, hash

void insertMasterRow(Database& database, const model::Record& record, const MasterRow& row);
/// Moves the row from `seqBefore` to its new place at the end of the feed.
void updateMasterRow(Database& database, std::int64_t seqBefore, const model::Record& record, const MasterRow& row);

} // namespace fairbook::store

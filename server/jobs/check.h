// server/jobs/check.h: is a master copy whole? Reads everything, changes nothing.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

struct CheckReport
{
    std::int64_t records = 0;
    std::int64_t operations = 0;
    std::int64_t incarnations = 0;
    std::int64_t quarantined = 0;
    std::int64_t head = 0;
    std::int64_t files = 0;            ///< photos and files that are here
    std::int64_t filesRead = 0;        ///< of them compared with their names, byte by byte
    std::int64_t filesAwaited = 0;     ///< named by attachments, but not here yet
    std::vector<std::string> problems; ///< empty: whole. Table names, ids and numbers; no content of records

    [[nodiscard]] bool whole() const { return problems.empty(); }
};

/// SQLite's own check, every record against its hash, the digest and the counts against what they summarise, the
/// numbers of every incarnation for gaps. StoreError corrupt where the file cannot even be read.
[[nodiscard]] CheckReport checkMaster(store::MasterReader& reader);

[[nodiscard]] base::Json toJson(const CheckReport& report);

} // namespace fairbook::server

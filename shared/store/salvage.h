// shared/store/salvage.h: what a damaged base still says. The file is only read: by SQLite first, table by table, past
// the pages that it cannot read; where the list of own operations has holes, also as plain bytes, because an operation
// is one line of text that is known when it is seen.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "shared/base/json.h"
#include "shared/model/operation.h"
#include "shared/model/record.h"

namespace fairbook::store {

struct SalvagedState ///< the server's state of a record
{
    model::Record record;
    std::int64_t seq = 0;
};

struct SalvagedOperation
{
    model::Operation operation;
    std::string line; ///< as it was written
};

struct Salvage
{
    std::map<std::string, std::string> meta;     ///< by name
    std::map<std::string, std::string> settings; ///< by name
    std::map<std::string, std::string> drafts;   ///< by form
    std::vector<SalvagedState> states;           ///< whole and unchanged, as their hashes say
    std::vector<SalvagedOperation> unsent;       ///< own, without a verdict or set aside, in the order of their writing
    std::int64_t carved = 0;                     ///< of these, found only as bytes
    std::int64_t damagedRows = 0;                ///< were read and are not what they were
    bool holes = false;                          ///< a table could not be read to its end
};

/// No connection to `file` may be open in this program. Never fails: what cannot be read is not there.
[[nodiscard]] Salvage salvage(const std::filesystem::path& file);

} // namespace fairbook::store

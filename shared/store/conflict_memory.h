// shared/store/conflict_memory.h: the value that both sides of a conflict replaced, kept while somebody has to decide.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "shared/base/json.h"
#include "shared/store/database.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {

class ConflictMemory
{
public:
    explicit ConflictMemory(Database& database) : database_(database) {}

    /// After a page changed a record: keeps what the conflicting values replaced, forgets what is settled.
    void note(const RecordRow& row, const model::Record& oldBase);

    /// None where this device does not know it, or where it is one of the values to choose from.
    [[nodiscard]] std::optional<base::Json> before(std::int64_t rid, const model::Record& record,
                                                   std::string_view path);

private:
    [[nodiscard]] std::optional<base::Json> replacedByUs(std::int64_t rid, const model::Record& record,
                                                         std::string_view path);
    Database& database_;
};

} // namespace fairbook::store

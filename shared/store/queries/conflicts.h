// shared/store/queries/conflicts.h: what waits for a person: clashing values, and operations that the server set aside.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

class ConflictQueries
{
public:
    explicit ConflictQueries(Database& database) : database_(database) {}

    [[nodiscard]] std::vector<Conflict> conflicts(std::int64_t limit); ///< records with the most first
    [[nodiscard]] std::vector<SetAside> setAside(std::int64_t limit);

    [[nodiscard]] static std::vector<const char*> statements();

private:
    [[nodiscard]] Conflict conflictOf(std::int64_t rid, const model::Record& record, std::string_view path);
    [[nodiscard]] Conflict lateWritesOf(const model::Record& record);
    [[nodiscard]] Conflict::Value valueOf(const model::Record& record, base::Json value, const model::Dot& dot,
                                          std::string_view ours);
    [[nodiscard]] std::string ourDots();
    Database& database_;
};

} // namespace fairbook::store

// shared/store/queries/records.h: records with their delivery, a client's history, and who wrote what.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

class RecordQueries
{
public:
    explicit RecordQueries(Database& database) : database_(database) {}

    [[nodiscard]] std::optional<StoredRecord> one(base::Id id);
    [[nodiscard]] std::vector<StoredRecord> ofClient(base::Id client, std::int64_t limit);
    [[nodiscard]] std::vector<StoredRecord> attachmentsOf(base::Id client, std::int64_t limit);
    [[nodiscard]] std::optional<MergedView> merged(base::Id client);
    [[nodiscard]] std::vector<StoredRecord> ofType(std::string_view type, std::int64_t limit);

    struct Author
    {
        std::string name; ///< or login; empty where unknown
        std::string deviceName;
        base::Id device;
    };
    [[nodiscard]] Author authorOf(const model::Dot& dot);

    [[nodiscard]] static std::vector<const char*> statements();

private:
    [[nodiscard]] std::vector<StoredRecord> read(const std::vector<std::int64_t>& rids);
    [[nodiscard]] std::string textOf(base::Id id, std::string_view field);

    Database& database_;
};

} // namespace fairbook::store

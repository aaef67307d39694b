// shared/store/queries/clients.h: lists of clients, page by page. Never scans, never sorts: query_plan_test.cpp looks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

class ClientQueries
{
public:
    explicit ClientQueries(Database& database) : database_(database) {}

    /// Of the trash: all of it by name, whatever else the filter says.
    [[nodiscard]] std::vector<ClientRow> page(const ListFilter& filter, std::string_view afterCursor,
                                              std::int64_t limit);
    [[nodiscard]] std::int64_t count(const ListFilter& filter);

    /// One line by row number; none when it is no living client.
    [[nodiscard]] std::optional<ClientRow> line(std::int64_t rid);

    /// All statements that a list may run, for the test of their plans.
    [[nodiscard]] static std::vector<const char*> statements();

private:
    Database& database_;
};

} // namespace fairbook::store

// shared/store/queries/responses.h: what visitors answered, by questionnaire.
#pragma once

#include <cstdint>
#include <vector>

#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

class ResponseQueries
{
public:
    explicit ResponseQueries(Database& database) : database_(database) {}

    [[nodiscard]] RecordPage page(base::Id form, std::int64_t after, std::int64_t limit);
    [[nodiscard]] std::vector<ResponseCount> counts();

    [[nodiscard]] static std::vector<const char*> statements();

private:
    Database& database_;
};

} // namespace fairbook::store

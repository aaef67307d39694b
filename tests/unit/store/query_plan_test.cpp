#include <catch2/catch.hpp>

#include "shared/store/queries/clients.h"
#include "shared/store/queries/conflicts.h"
#include "shared/store/queries/records.h"
#include "shared/store/queries/responses.h"
#include "shared/store/queries/search.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

std::vector<std::string> planOf(store::Database& database, const std::string& sql)
{
    const std::string explain = "EXPLAIN QUERY PLAN " + sql;
    store::Query query(database, explain.c_str());
    std::vector<std::string> plan;
    while (query.step())
        plan.push_back(query.text(3));
    return plan;
}

} // namespace

TEST_CASE("no list reads a whole table and none is sorted at run time", "[store][plan]")
{
    Device device;
    std::vector<const char*> statements;
    for (const auto& some :
         {store::ClientQueries::statements(), store::ConflictQueries::statements(), store::RecordQueries::statements(),
          store::ResponseQueries::statements(), store::ClientSearch::statements()})
        statements.insert(statements.end(), some.begin(), some.end());
    REQUIRE(statements.size() > 15);
    for (const char* sql : statements) {
        for (const std::string& step : planOf(device->database(), sql)) {
            INFO(sql << "\n-> " << step);
            CHECK(step.find("TEMP B-TREE") == std::string::npos);
            const bool scan = step.rfind("SCAN", 0) == 0;
            // Along an index in its order, or by row number, and stopped by LIMIT: a page reads no more than it shows.
            CHECK((!scan || step.find("USING") != std::string::npos || step == "SCAN listed" ||
                   step.find("CONSTANT ROW") != std::string::npos));
        }
    }
}

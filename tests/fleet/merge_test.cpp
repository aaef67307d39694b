// Two records of one person, merged and unmerged by people who do not see each other.
#include <catch2/catch.hpp>

#include <algorithm>

#include "shared/model/merge.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

void merge(FleetDevice& device, base::Id loser, base::Id survivor)
{
    REQUIRE(device.commit({model::mergeEdit(device.record(loser), survivor)}));
}

void unmerge(FleetDevice& device, base::Id loser, base::Id survivor)
{
    REQUIRE(device.commit({model::unmergeEdit(device.record(loser), survivor)}));
}

std::vector<base::Id> listed(FleetDevice& device)
{
    std::vector<base::Id> ids;
    for (const auto& row : device.store().clients({}, {}, 100))
        ids.push_back(row.id);
    return ids;
}

std::int64_t editedAfterMerge(FleetDevice& device)
{
    const auto conflicts = device.conflicts();
    return std::count_if(conflicts.begin(), conflicts.end(), [](const auto& one) { return one.editedAfterMerge; });
}

} // namespace

SCENARIO("a merged loser edited offline stays reachable", "[fleet][merge]")
{
    GIVEN("a visitor whom two people captured, and a third device that is offline")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id again = fleet["anna"].capture("ACME Ltd");
        REQUIRE(fleet.settle());
        const base::Id survivor = fleet.client();
        WHEN("one merges the two, and the other, who has not seen that, writes to the loser")
        {
            fleet["boris"].edit(jobTitle, "Owner", fleet["boris"].record(again));
            merge(fleet["anna"], again, survivor);
            REQUIRE(fleet["anna"].sync());
            REQUIRE(fleet.settle());
            THEN("everybody finds what was written with the survivor, and somebody is asked to look")
            {
                CHECK(fleet.agree());
                CHECK(fleet.lostValues().empty());
                for (FleetDevice* device : fleet.devices()) {
                    CHECK(listed(*device) == std::vector{survivor});
                    CHECK(device->store().mergedView(again)->body["job_title"] == "Owner");
                    CHECK(device->store().search("Owner", 10).size() == 1);
                    CHECK(editedAfterMerge(*device) == 1);
                    const auto conflict = device->conflicts().at(0);
                    REQUIRE(conflict.values.size() == 1);
                    CHECK(conflict.record == again);
                    CHECK(conflict.values[0].path == "job_title");
                    CHECK(conflict.values[0].value == "Owner");
                    CHECK(conflict.values[0].mine == (device->name() == "boris"));
                    CHECK(conflict.mergedInto == survivor);
                    CHECK(conflict.mergedIntoName == "Acme");
                    CHECK(device->counts().clients == 1);
                }
            }
            AND_WHEN("somebody who has seen it merges once more")
            {
                merge(fleet["anna"], again, survivor);
                REQUIRE(fleet.settle());
                THEN("nobody is asked any more")
                {
                    CHECK(fleet.agree());
                    CHECK(editedAfterMerge(fleet["boris"]) == 0);
                    CHECK(listed(fleet["boris"]) == std::vector{survivor});
                }
            }
            AND_WHEN("the merge is taken back")
            {
                unmerge(fleet["boris"], again, survivor);
                REQUIRE(fleet.settle());
                THEN("each has what was written to it")
                {
                    CHECK(fleet.agree());
                    CHECK(listed(fleet["anna"]).size() == 2);
                    CHECK(fleet["anna"].record(again).body["job_title"] == "Owner");
                    CHECK_FALSE(fleet["anna"].record(survivor).body.contains("job_title"));
                    CHECK(editedAfterMerge(fleet["anna"]) == 0);
                    CHECK(fleet.lostValues().empty());
                }
            }
        }
    }
}

SCENARIO("two people merge the same two clients without seeing each other", "[fleet][merge]")
{
    GIVEN("a visitor whom two people captured")
    {
        Fleet fleet({"anna", "boris"});
        const base::Id again = fleet["anna"].capture("ACME Ltd");
        REQUIRE(fleet.settle());
        const base::Id first = fleet.client();
        WHEN("each merges in another direction")
        {
            merge(fleet["anna"], again, first);
            merge(fleet["boris"], first, again);
            REQUIRE(fleet.settle());
            THEN("all show one client, and the same one")
            {
                CHECK(fleet.agree());
                CHECK(listed(fleet["anna"]).size() == 1);
                CHECK(listed(fleet["anna"]) == listed(fleet["boris"]));
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
        WHEN("both merge in the same direction, and one of them takes it back before they meet")
        {
            merge(fleet["anna"], again, first);
            merge(fleet["boris"], again, first);
            unmerge(fleet["anna"], again, first);
            REQUIRE(fleet.settle());
            THEN("the merge of the other stands: nobody had seen it who took one back")
            {
                CHECK(fleet.agree());
                CHECK(listed(fleet["anna"]) == std::vector{first});
                CHECK(fleet["anna"].conflicts().empty());
            }
        }
        WHEN("one says that they are not the same")
        {
            const model::Record seen = fleet["anna"].record(first);
            REQUIRE(fleet["anna"].commit({model::notDuplicateEdit(seen, again, "two branches")}));
            REQUIRE(fleet.settle());
            THEN("everybody knows it, with the reason and who said it")
            {
                CHECK(fleet.agree());
                const std::string path = "not_duplicate_of/" + again.text();
                const model::Record record = fleet["boris"].record(first);
                REQUIRE(model::valueAt(record, path) != nullptr);
                CHECK(model::valueAt(record, path)->at("reason") == "two branches");
                CHECK(model::dotsOf(record, path)[0].substr(0, 11) == fleet["anna"].store().incarnation());
                CHECK(listed(fleet["boris"]).size() == 2);
            }
        }
    }
}

SCENARIO("a server that is too old for a merge keeps nothing else waiting", "[fleet][merge]")
{
    GIVEN("a server that knows no merges, and a device that merges and goes on working")
    {
        Fleet fleet({"anna", "boris"});
        fleet.server().lack("merge");
        const base::Id again = fleet["anna"].capture("ACME Ltd");
        merge(fleet["anna"], again, fleet.client());
        fleet["anna"].edit(jobTitle, "Buyer");
        REQUIRE(fleet.settle());
        THEN("everything else arrives, and the merge is shown where it was made, waiting with its bytes")
        {
            CHECK(fleet["boris"].shown(jobTitle) == "Buyer");
            CHECK(fleet["anna"].counts().unsent == 0);
            CHECK(fleet["anna"].store().setAside(10).at(0).reason == "unsupported");
            CHECK(listed(fleet["anna"]).size() == 1);
            CHECK(listed(fleet["boris"]).size() == 2);
        }
        WHEN("the server is a newer one")
        {
            fleet.server().lack("");
            REQUIRE(fleet.settle());
            THEN("the merge arrives by itself")
            {
                CHECK(fleet.agree());
                CHECK(fleet["anna"].counts().setAside == 0);
                CHECK(listed(fleet["boris"]) == std::vector{fleet.client()});
                CHECK(fleet["anna"].store().check());
            }
        }
    }
}

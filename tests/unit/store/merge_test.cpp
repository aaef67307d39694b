// What a device shows of clients that are one person.
#include <catch2/catch.hpp>

#include "shared/model/merge.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

store::Committed merge(Device& device, base::Id loser, base::Id survivor)
{
    return *device->commit({model::mergeEdit(device->record(loser)->record, survivor)});
}

store::Committed unmerge(Device& device, base::Id loser, base::Id survivor)
{
    return *device->commit({model::unmergeEdit(device->record(loser)->record, survivor)});
}

std::vector<std::string> listed(Device& device)
{
    std::vector<std::string> names;
    for (const auto& row : device->clients({}, {}, 100))
        names.push_back(row.name);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("two clients that were merged are one line, with what both of them hold", "[store][merge]")
{
    Device device;
    const base::Id olha =
        device.client("Коваль", "Ольга", {{"company", "Лан"}, {"phones/aaaaaa", {{"raw", "067 111 22 33"}}}});
    const base::Id again = device.client("Koval", "Olha", {{"company", "Lan Ltd"}, {"job_title", "Buyer"}});
    const base::Id capture = device.create("capture", {{"client", again.text()}, {"captured_at", 2000}});
    const base::Id note = device.create("interaction", {{"client", olha.text()}, {"at", 1000}});

    merge(device, again, olha);

    CHECK(listed(device) == Names{"Коваль Ольга"});
    CHECK(device->counts().clients == 1);
    CHECK(device->countClients({}) == 1);
    CHECK(device->clients({}, {}, 10)[0].jobTitle == "Buyer");
    CHECK(device->clients({}, {}, 10)[0].lastContactMs == 2000);
    CHECK(device->mergedView(again)->representative.record.id == olha);
    CHECK(device->mergedView(olha)->members == std::vector{olha, again});
    CHECK(device->mergedView(olha)->body["company"] == "Лан");
    CHECK(device->record(again)->record.body["company"] == "Lan Ltd");
    for (const base::Id& id : {olha, again}) {
        const auto history = device->recordsOf(id, 10);
        REQUIRE(history.size() == 2);
        CHECK(history[0].record.id == capture);
        CHECK(history[1].record.id == note);
    }
    CHECK(device.sound());

    SECTION("and each can be found by what only the other one says")
    {
        CHECK(device.found("Lan Ltd") == Names{"Коваль Ольга"});
        CHECK(device.found("Koval") == Names{"Коваль Ольга"});
        CHECK(device->search("Koval", 10)[0].why == "name");
        CHECK(device->known({{"name", {{"family", "Koval"}, {"given", "Olha"}}}}, 10).size() == 1);
    }
    SECTION("what somebody writes to the loser later is shown and found with the survivor")
    {
        device.set(again, "emails/bbbbbb", {{"raw", "olha@lan.example"}});
        CHECK(device->mergedView(olha)->body["emails"].size() == 1);
        CHECK(device.found("olha@lan.example") == Names{"Коваль Ольга"});
        CHECK(device.sound());
    }
    SECTION("unmerging gives everything home")
    {
        unmerge(device, again, olha);
        CHECK(listed(device) == Names{"Коваль Ольга", "Koval Olha"});
        CHECK(device->counts().clients == 2);
        CHECK(device.found("Lan Ltd") == Names{"Koval Olha"});
        CHECK(device->recordsOf(olha, 10).size() == 1);
        CHECK(device->mergedView(olha)->members.size() == 1);
        CHECK(device.sound());
    }
    SECTION("a deleted survivor hides the person, and comes back whole")
    {
        device.act(olha, model::Action::remove);
        CHECK(listed(device).empty());
        CHECK(device->counts().clients == 0);
        CHECK(device.sound());
        device.act(olha, model::Action::restore);
        CHECK(listed(device) == Names{"Коваль Ольга"});
        CHECK(device->mergedView(olha)->body["job_title"] == "Buyer");
        CHECK(device.sound());
    }
    SECTION("a deleted loser adds nothing any more")
    {
        device.act(again, model::Action::remove);
        CHECK_FALSE(device->mergedView(olha)->body.contains("job_title"));
        CHECK(device.found("Lan Ltd").empty());
        CHECK(device.sound());
    }
}

TEST_CASE("taking back a merge, and taking that back, is one step each", "[store][merge]")
{
    Device device;
    const base::Id olha = device.client("Коваль");
    const base::Id again = device.client("Koval");
    const auto merged = merge(device, again, olha);
    const auto undone = device->undo(merged.lastNumber);
    REQUIRE(undone);
    CHECK(device->counts().clients == 2);
    REQUIRE(device->undo(undone->lastNumber));
    CHECK(device->counts().clients == 1);
    const auto said = device->commit({model::notDuplicateEdit(device->record(olha)->record, again, "sisters")});
    REQUIRE(device->undo(said->lastNumber));
    CHECK_FALSE(device->record(olha)->record.body.contains("not_duplicate_of"));
    CHECK(device.sound());
}

TEST_CASE("clients that were merged in a circle are one person all the same", "[store][merge]")
{
    Device device;
    const base::Id a = device.client("A");
    const base::Id b = device.client("B");
    const base::Id c = device.client("C");
    merge(device, a, b);
    merge(device, b, c);
    merge(device, c, a);
    CHECK(listed(device) == Names{"A"});
    CHECK(device->mergedView(b)->members.size() == 3);
    unmerge(device, c, a);
    CHECK(listed(device) == Names{"C"});
    unmerge(device, b, c);
    CHECK(listed(device).size() == 2);
    CHECK(device.sound());
}

TEST_CASE("a client merged into one that is not here stays in the list", "[store][merge]")
{
    Device device;
    const base::Id a = device.client("A");
    merge(device, a, base::Id::derive("out of sight"));
    merge(device, a, a);
    CHECK(listed(device) == Names{"A"});
    const base::Id b = device.client("B");
    merge(device, b, base::Id::derive("out of sight"));
    CHECK(listed(device).size() == 1);
    CHECK(device->mergedView(b)->members == std::vector{std::min(a, b), std::max(a, b)});
    CHECK(device.sound());
}

TEST_CASE("a form cannot write a merge, and a merge cannot write a form's field", "[store][merge]")
{
    Device device;
    const base::Id a = device.client("A");
    model::Edit edit = model::mergeEdit(device->record(a)->record, base::Id::derive("b"));
    edit.action = model::Action::set;
    CHECK(device->commit({edit}).error().code == base::Code::badValue);
    edit.action = model::Action::merge;
    edit.set["company"] = "Лан";
    CHECK(device->commit({edit}).error().code == base::Code::badValue);
}

TEST_CASE("merges are found again when what is derived is made anew", "[store][merge]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    const base::Id olha = device.client("Коваль");
    const base::Id again = device.client("Koval");
    merge(device, again, olha);
    device->database().run("UPDATE meta SET value = 'rules of another version' WHERE name = 'derived_rules'");
    device.reopen();
    CHECK(listed(device) == Names{"Коваль"});
    CHECK(device->counts().clients == 1);
    CHECK(device.found("Koval") == Names{"Коваль"});
    CHECK(device.sound());
}

TEST_CASE("a merge that comes with a page is shown at once", "[store][merge]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    const base::Id olha = anna.client("Коваль");
    const base::Id again = anna.client("Koval");
    server.exchange(*anna);
    server.exchange(*boris);
    CHECK(listed(boris).size() == 2);
    merge(anna, again, olha);
    server.exchange(*anna);
    server.exchange(*boris);
    CHECK(listed(boris) == Names{"Коваль"});
    CHECK(boris->counts().clients == 1);
    CHECK(boris.sound());
    CHECK(anna.sound());
}

#include <catch2/catch.hpp>

#include "shared/base/json.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

TEST_CASE("an own record is confirmed by its hash alone", "[store][page]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("Іваненко");
    const auto applied = server.exchange(*device);
    CHECK(applied.confirmed == 1);
    CHECK(applied.pulled == 0);
    CHECK(device.delivery(id) == store::Delivery::confirmed);
    CHECK(device->record(id)->seq == 1);
    CHECK(device->counts().unsent == 0);
    CHECK(device->counts().unsentClients == 0);
    CHECK(device->counts().confirmed == 1);
    CHECK(device->digest() == server.digest());
    CHECK(device.sound());
}

TEST_CASE("a record of somebody else arrives and can be found", "[store][page]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    const base::Id id = anna.client("Шевченко", "Тарас", {{"company", "Ромашка"}});
    server.exchange(*anna);
    const auto applied = server.exchange(*boris);
    CHECK(applied.pulled == 1);
    CHECK(boris.delivery(id) == store::Delivery::confirmed);
    CHECK(boris.found("romashka") == std::vector<std::string>{"Шевченко Тарас"});
    CHECK(boris->digest() == server.digest());
    CHECK(boris.sound());
}

TEST_CASE("a page that does not start at the stored cursor is refused", "[store][page]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A");
    server.take(*device);
    const auto page = server.pageFor(*device);
    REQUIRE(device->applyPage(page));
    const auto again = device->applyPage(page);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == base::Code::conflictingCursor);
    CHECK(device.delivery(id) == store::Delivery::confirmed);
}

TEST_CASE("what is edited after sending stays on top until the server has it too", "[store][page]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A", "", {{"job_title", "Buyer"}});
    server.take(*device);
    device.set(id, "job_title", "Head buyer");
    const auto page = server.pageFor(*device);
    REQUIRE(device->applyPage(page));
    CHECK(device.value(id, "job_title") == "Head buyer");
    CHECK(device.delivery(id) == store::Delivery::onDevice);
    CHECK(device->counts().unsent == 1);
    CHECK(device->digest() == server.digest());
    server.exchange(*device);
    CHECK(device.value(id, "job_title") == "Head buyer");
    CHECK(device.delivery(id) == store::Delivery::confirmed);
    CHECK(device->digest() == server.digest());
    CHECK(device.sound());
}

TEST_CASE("of two edits the server confirms the first by its hash, without being asked again", "[store][page]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A", "", {{"job_title", "Buyer"}});
    server.exchange(*device);
    device.set(id, "job_title", "Head buyer");
    server.take(*device);
    device.set(id, "job_title", "Owner");
    REQUIRE(device->applyPage(server.pageFor(*device)));
    CHECK(device->refetch(10).empty());
    CHECK(device->digest() == server.digest());
    CHECK(device.value(id, "job_title") == "Owner");
    CHECK(device.sound());
}

TEST_CASE("an own edit stays visible while a colleague's state arrives", "[store][page]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    const base::Id id = anna.client("A", "", {{"job_title", "Buyer"}});
    server.exchange(*anna);
    server.exchange(*boris);
    anna.set(id, "job_title", "Owner");
    boris.set(id, "note", "Calls on Monday");
    server.exchange(*boris);
    REQUIRE(anna->applyPage(server.pageFor(*anna))); // without having pushed
    CHECK(anna.value(id, "job_title") == "Owner");
    CHECK(anna.value(id, "note") == "Calls on Monday");
    CHECK(anna->counts().conflicts == 0);
    server.exchange(*anna);
    CHECK(anna.delivery(id) == store::Delivery::confirmed);
    CHECK(anna->digest() == server.digest());
}

TEST_CASE("a state that differs from what was expected is asked for again", "[store][page]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A");
    server.take(*device);
    auto page = server.pageFor(*device);
    page.states.front().hash = std::string(16, 'x');
    REQUIRE(device->applyPage(page));
    CHECK(device->refetch(10) == std::vector<base::Id>{id});
    CHECK(device.value(id, "name")["family"] == "A");
    server.exchange(*device);
    CHECK(device->refetch(10).empty());
    CHECK(device.delivery(id) == store::Delivery::confirmed);
    CHECK(device->digest() == server.digest());
}

TEST_CASE("an own record that is not here any more is asked for, and then is in every list and can be edited",
          "[store][page]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    const base::Id id = anna.client("Шевченко");
    server.exchange(*anna);
    auto page = server.pageFor(*boris);
    page.states.front().record.reset(); // as the server names what this installation wrote itself
    page.states.front().type.clear();
    REQUIRE(boris->applyPage(page));
    CHECK(boris->refetch(10) == std::vector<base::Id>{id});
    server.exchange(*boris);
    CHECK(boris->recordsOfType("client", 10).size() == 1);
    CHECK(boris->counts().clients == 1);
    CHECK(boris.sound());
    CHECK(boris.set(id, "note", "x").records.size() == 1);
}

TEST_CASE("a record that seemed to have left and is in doubt is asked for, not taken away", "[store][page][scope]")
{
    Device device;
    PlainServer server;
    const base::Id id = device.client("A");
    server.exchange(*device);
    device.set(id, "note", "x");
    const auto page = [&](const char* to, std::int64_t acceptedTo) {
        store::DeviceStore::Page made;
        made.from = device->cursor();
        made.to = to;
        made.acceptedTo = acceptedTo;
        made.scope = "own of hers";
        made.serverTime = device.clock.now();
        return made;
    };
    REQUIRE(device->applyPage(page("another scope", 1))); // its feed anew
    REQUIRE(device->applyPage(page("its end", 1)));       // and the record was not in it
    auto returns = page("and on", 2);
    returns.states.push_back(
        {.id = id, .type = {}, .seq = 9, .record = {}, .hash = std::string(16, 'x'), .unseen = false});
    REQUIRE(device->applyPage(std::move(returns)));
    CHECK(device->refetch(10) == std::vector<base::Id>{id});
    REQUIRE(device->record(id));
    CHECK(device.value(id, "note") == "x");
}

TEST_CASE("a refused operation is set aside, stays on its author's screen, and can be sent again", "[store][page]")
{
    Device device;
    PlainServer server;
    server.refusedPaths = {"owner"};
    const base::Id id = device.client("A");
    server.exchange(*device);
    device.set(id, "owner", "somebody");
    device.set(id, "note", "more");
    const auto applied = server.exchange(*device);
    CHECK(applied.setAside == 1);
    CHECK(device.value(id, "owner") == "somebody");
    CHECK(device.delivery(id) == store::Delivery::attention);
    CHECK(device->record(id)->setAside == std::vector<std::string>{"forbidden"});
    CHECK(device->counts().setAside == 1);
    CHECK(device->counts().unsent == 0);
    const auto aside = device->setAside(10);
    REQUIRE(aside.size() == 1);
    CHECK(aside.front().record == id);
    CHECK(base::parseJson(aside.front().line));
    CHECK(device->digest() == server.digest());
    CHECK(device.sound());

    server.refusedPaths.clear();
    REQUIRE(device->retrySetAside(aside.front().operation));
    CHECK(device->counts().setAside == 0);
    CHECK(device->counts().unsent == 1);
    server.exchange(*device);
    CHECK(device.delivery(id) == store::Delivery::confirmed);
    CHECK(model::valueAt(server.record(id), "owner")->get<std::string>() == "somebody");
    CHECK(device->digest() == server.digest());
    CHECK_FALSE(device->retrySetAside(aside.front().operation));
    CHECK(device.sound());
}

TEST_CASE("the same page applied after a crash changes nothing twice", "[store][page]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    PlainServer server;
    device.client("A");
    server.take(*device);
    const auto page = server.pageFor(*device);
    device.reopen();      // the answer was lost
    server.take(*device); // sent again
    REQUIRE(device->applyPage(server.pageFor(*device)));
    device.reopen();
    CHECK_FALSE(device->applyPage(page));
    CHECK(device->counts().confirmed == 1);
    CHECK(device->digest() == server.digest());
}

TEST_CASE("an own clock that is wrong is corrected in stamps by what the server said", "[store][page][clock]")
{
    Device device;
    device.client("A");
    store::DeviceStore::Page page;
    page.to = "1";
    page.clockOffsetMs = 3'600'000;
    page.serverTime = {device.clock.now().ms + 3'600'000};
    REQUIRE(device->applyPage(page));
    device.client("B");
    const auto lines = device->outgoing(1U << 20U, 10).lines;
    REQUIRE(lines.size() == 2);
    const auto operation = model::parseOperation(lines.back());
    CHECK(operation->stamp.instant().ms == device.clock.now().ms + 3'600'000);
    CHECK(operation->wall == device.clock.now());
}

TEST_CASE("a peer's clock far ahead does not take ours along", "[store][page][clock]")
{
    Device anna(1);
    Device boris(2);
    PlainServer server;
    anna.clock.jumpTo({4'070'908'800'000}); // 2099
    anna.client("A");
    server.exchange(*anna);
    server.exchange(*boris);
    boris.client("B");
    const auto lines = boris->outgoing(1U << 20U, 10).lines;
    REQUIRE(lines.size() == 1);
    CHECK(model::parseOperation(lines.front())->stamp.instant().ms <= boris.clock.now().ms + 60'001);
}

TEST_CASE("names of authors come from the device records", "[store][page]")
{
    Device device;
    const base::Id user = device.create("user", {{"login", "boris"}, {"name", "Борис"}});
    const Json installation{{"value", "AAAAAAAAAAA"}};
    device.create("device", {{"name", "Phone"},
                             {"user", user.text()},
                             {"incarnations/" + model::elementId(model::Kind::tagSet, installation), installation}});
    const auto author = device->authorOf("AAAAAAAAAAA.7");
    CHECK(author.first == "Борис");
    CHECK(author.second == "Phone");
}

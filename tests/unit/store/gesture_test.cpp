#include <catch2/catch.hpp>

#include "shared/model/operation.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

TEST_CASE("what was captured is there after the program was closed", "[store]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    const base::Id id = device.client("Іваненко", "Олексій", phone("067 123 45 67"));
    device.reopen();
    CHECK(device.value(id, "name")["family"] == "Іваненко");
    CHECK(device.delivery(id) == store::Delivery::onDevice);
    CHECK(device.found("іваненко") == std::vector<std::string>{"Іваненко Олексій"});
    CHECK(device.sound());
}

TEST_CASE("a gesture is one group of operations with contiguous numbers", "[store]")
{
    Device device;
    base::SeededRandom random(7);
    model::Edit client = createEdit("client", {{"company", "Ромашка"}});
    client.record = base::Id::make(device.clock.now(), random);
    const model::Edit capture = createEdit("capture", {{"client", client.record.text()}});
    const auto committed = device->commit({client, capture});
    REQUIRE(committed);
    CHECK(committed->records.size() == 2);
    CHECK(committed->records.front() == client.record);
    const auto out = device->outgoing(1U << 20U, 100);
    REQUIRE(out.lines.size() == 2);
    CHECK(out.first == 1);
    CHECK(out.last == 2);
    CHECK_FALSE(out.more);
    const auto second = model::parseOperation(out.lines[1]);
    REQUIRE(second);
    CHECK(second->group.index == 2);
    CHECK(second->group.count == 2);
    CHECK(second->number == 2);
    CHECK(second->incarnation == device->incarnation());
}

TEST_CASE("later stamps are later, whatever the clock does", "[store][clock]")
{
    Device device;
    device.client("A");
    device.clock.jumpTo({0}); // 1970
    device.client("B");
    const auto lines = device->outgoing(1U << 20U, 100).lines;
    REQUIRE(lines.size() == 2);
    CHECK(model::parseOperation(lines[0])->stamp < model::parseOperation(lines[1])->stamp);
    CHECK(model::parseOperation(lines[1])->wall.ms == 0);
}

TEST_CASE("groups are never torn apart for sending", "[store]")
{
    Device device;
    device.client("A");
    const auto two =
        device->commit({createEdit("client", {{"company", "B"}}), createEdit("client", {{"company", "C"}})});
    REQUIRE(two);
    const auto first = device->outgoing(1U << 20U, 2);
    CHECK(first.lines.size() == 1);
    CHECK(first.more);
    CHECK(device->outgoing(1, 1).lines.size() == 1);
}

TEST_CASE("an edit of a record that is not here is refused and changes nothing", "[store]")
{
    Device device;
    base::SeededRandom random(9);
    model::Edit edit;
    edit.record = base::Id::make(device.clock.now(), random);
    edit.set = {{"company", "X"}};
    const auto refused = device->commit({createEdit("client", {{"company", "Y"}}), edit});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::notFound);
    CHECK(device->counts().clients == 0);
    CHECK(device->outgoing(1U << 20U, 100).lines.empty());
    CHECK(device.client("Z") != base::Id{});
    CHECK(device->outgoing(1U << 20U, 100).last == 1);
}

TEST_CASE("a gesture over the limit of an operation is refused and nothing of it is written", "[store]")
{
    Device device;
    const auto refused = device->commit({createEdit("client", {{"company", "Y"}}),
                                         createEdit("client", {{"note", std::string(model::operationBytesMax, 'x')}})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::tooLong);
    CHECK(device->counts().clients == 0);
    CHECK(device->counts().unsent == 0);
    CHECK(device.sound());
}

TEST_CASE("a gesture that no request could carry is refused, and what comes after it is sent", "[store]")
{
    Device device;
    const model::Edit remark = createEdit("interaction", {{"text", std::string(200'000, 'x')}});
    const auto refused = device->commit(model::Gesture(20, remark));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::tooLong);
    CHECK(device->counts().unsent == 0);
    CHECK(device->commit(model::Gesture(10, remark)));
}

TEST_CASE("a path that no operation may have is refused", "[store]")
{
    Device device;
    const auto refused = device->commit({createEdit("client", {{"a/", "x"}})});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::badValue);
}

TEST_CASE("what no server could read is refused when it is written, not set aside for ever", "[store]")
{
    Device device;
    const auto refused = [&](const model::Gesture& gesture) {
        const auto done = device->commit(gesture);
        return !done && done.error().code == base::Code::badValue;
    };
    Json tags = Json::object();
    for (std::size_t i = 0; i <= model::pathsMax; ++i)
        tags.update(tag("tag " + std::to_string(i)));
    CHECK(refused({createEdit("client", tags)}));
    CHECK(refused({createEdit("client", {{"score", 1.5}})}));
    CHECK(refused({createEdit("client", {{"deep", Json::parse("[[[[[[[1]]]]]]]")}})}));
    CHECK(refused({createEdit("", {{"company", "A"}})}));
    CHECK(refused(model::Gesture(10'001, createEdit("client", {{"company", "A"}}))));
    CHECK(device->counts().unsent == 0);
    tags.erase(tags.begin());
    CHECK(device->commit({createEdit("client", tags)}));
}

TEST_CASE("a form that was opened before the files were put back is saved", "[store]")
{
    Device device;
    const base::Id id = device.client("A", "", {{"job_title", "Buyer"}});
    const std::string later = device->incarnation() + ".7"; // a number that this base has not used yet
    device.setFrom(id, "job_title", "Owner", {later});
    for (const std::string& line : device->outgoing(1U << 20U, 100).lines)
        CHECK(model::parseOperation(line));
    CHECK(device.value(id, "job_title") == "Owner");
    CHECK(device.sound());
}

TEST_CASE("what an earlier version wrote beyond the limits is still shown, edited and tried again", "[store]")
{
    Device device;
    const base::Id id = device.client("A", "", {{"note", "old"}});
    Json set = Json::object();
    for (std::size_t i = 0; i <= model::pathsMax; ++i)
        set.update(tag("tag " + std::to_string(i)));
    auto operation = *model::parseOperation(device->outgoing(1U << 20U, 100).lines.at(0));
    operation.set.update(set);
    operation.set["score"] = 1.5;
    REQUIRE_FALSE(model::parseOperation(model::writeOperation(operation)));
    store::Query(device->database(), "UPDATE pending SET line = ?").bind(model::writeOperation(operation)).run();
    store::DeviceStore::Page page;
    page.to = "1";
    page.acceptedTo = 1;
    page.verdicts = {{1, "quarantined", "bad_value"}};
    REQUIRE(device->applyPage(page));
    device.set(id, "note", "new");
    CHECK(device.value(id, "note") == "new");
    const auto aside = device->setAside(10);
    REQUIRE(aside.size() == 1);
    CHECK(device->retrySetAside(aside[0].operation));
    CHECK(device->outgoing(1U << 20U, 100).lines.size() == 2);
}

TEST_CASE("unknown types and fields are kept", "[store]")
{
    Device device;
    const base::Id id = device.create("spaceship", {{"warp", 9}, {"crew", {{"captain", "K"}}}});
    CHECK(device.value(id, "warp") == 9);
    CHECK(device.value(id, "crew")["captain"] == "K");
    CHECK(device->recordsOfType("spaceship", 10).size() == 1);
}

TEST_CASE("a deleted client leaves lists and search, and comes back whole", "[store]")
{
    Device device;
    const base::Id id = device.client("Коваль", "Ганна");
    device.act(id, model::Action::remove);
    CHECK(device->clients({}, "", 10).empty());
    CHECK(device.found("коваль").empty());
    CHECK(device->counts().clients == 0);
    store::ListFilter trash;
    trash.trash = true;
    REQUIRE(device->clients(trash, "", 10).size() == 1);
    CHECK(device->clients(trash, "", 10).front().name == "Коваль Ганна");
    CHECK(device->countClients(trash) == 1);
    device.act(id, model::Action::restore);
    CHECK(device.found("коваль").size() == 1);
    CHECK(device->countClients(trash) == 0);
    CHECK(device.sound());
}

TEST_CASE("undo takes back a capture, an edit and a delete", "[store][undo]")
{
    Device device;
    SECTION("of a whole gesture")
    {
        const auto done =
            device->commit({createEdit("client", {{"company", "A"}}), createEdit("client", {{"company", "B"}})});
        REQUIRE(device->undo(done->lastNumber));
        CHECK(device->counts().clients == 0);
    }
    SECTION("of an edit")
    {
        const base::Id id = device.client("A", "", {{"job_title", "Buyer"}});
        const auto done = device.set(id, "job_title", "Owner");
        const auto undone = device->undo(done.lastNumber);
        REQUIRE(undone);
        CHECK(device.value(id, "job_title") == "Buyer");
        REQUIRE(device->undo(undone->lastNumber));
        CHECK(device.value(id, "job_title") == "Owner");
    }
    SECTION("of a value where there was none")
    {
        const base::Id id = device.client("A");
        const auto done = device.set(id, "job_title", "Owner");
        REQUIRE(device->undo(done.lastNumber));
        CHECK(device.value(id, "job_title").is_null());
    }
    SECTION("of a delete")
    {
        const base::Id id = device.client("A");
        const auto done = device.act(id, model::Action::remove);
        REQUIRE(device->undo(done.lastNumber));
        CHECK(device->counts().clients == 1);
    }
    SECTION("but not of what was changed again")
    {
        const base::Id id = device.client("A", "", {{"job_title", "Buyer"}});
        const auto done = device.set(id, "job_title", "Owner");
        device.set(id, "job_title", "Head");
        const auto refused = device->undo(done.lastNumber);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::Code::notFound);
        CHECK(device.value(id, "job_title") == "Head");
    }
    CHECK(device.sound());
}

TEST_CASE("what is being typed survives, and is no record", "[store][draft]")
{
    const TempFolder folder;
    Device device(1, folder.path());
    device->saveDraft("capture", {{"company", "Рома"}});
    device.reopen();
    const auto draft = device->draft("capture");
    REQUIRE(draft);
    CHECK(draft->value["company"] == "Рома");
    CHECK(draft->savedAt == device.clock.now());
    CHECK(device->counts().clients == 0);
    device->dropDraft("capture");
    CHECK_FALSE(device->draft("capture"));
}

TEST_CASE("settings and enrolment stay on the device, and enrolling keeps what was captured", "[store]")
{
    Device device;
    const base::Id id = device.client("A");
    CHECK(device->setting("region").is_null());
    device->setSetting("region", "UA");
    CHECK(device->setting("region") == "UA");
    CHECK_FALSE(device->enrolment());
    base::SeededRandom random(3);
    const base::Id own = base::Id::make(device.clock.now(), random);
    store::Enrolment enrolment;
    enrolment.server = "https://fair.example";
    enrolment.token = "secret";
    enrolment.device = own;
    enrolment.login = "anna";
    REQUIRE(device->enrol(enrolment));
    REQUIRE(device->enrolment());
    CHECK(device->enrolment()->device == own);
    CHECK(device->enrolment()->login == "anna");
    CHECK(device->record(id));
    CHECK(device->authorOf(device->incarnation() + ".1").first == "anna");
    CHECK(device->authorOf("AAAAAAAAAAA.1").first.empty());
}

TEST_CASE("an import is one transaction of many gestures", "[store]")
{
    Device device;
    std::vector<model::Gesture> gestures;
    for (int i = 0; i < 1200; ++i)
        gestures.push_back({createEdit("client", {{"company", "Company " + std::to_string(i)}})});
    const auto done = device->commitAll(gestures);
    REQUIRE(done);
    CHECK(done->records.size() == 1200);
    CHECK(device->counts().unsent == 1200);
    CHECK(device->search("company 77", 50).size() >= 11);
    gestures.push_back({createEdit("client", {{"note", std::string(model::operationBytesMax, 'x')}})});
    CHECK_FALSE(device->commitAll(gestures));
    CHECK(device->counts().clients == 1200);
    CHECK(device.sound());
}

TEST_CASE("an import that comes back to what it wrote before leaves lists and search right", "[store]")
{
    Device device;
    std::vector<base::Id> ids;
    std::vector<model::Gesture> gestures;
    const auto nameOf = [](std::size_t i) { return "Company " + std::to_string(i); };
    for (std::size_t i = 0; i < 1300; ++i) {
        ids.push_back(base::Id::derive(nameOf(i)));
        auto edit = createEdit("client", {{"company", nameOf(i)}});
        edit.record = ids.back();
        gestures.push_back({edit});
        if (i < 600)
            continue;
        const std::size_t early = i - 600;
        model::Edit again{
            .action = model::Action::set, .type = "client", .record = ids[early], .set = Json::object(), .base = {}};
        if (early % 3 == 0)
            again.set = {{"company", "Renamed " + std::to_string(early)}};
        else if (early % 3 == 1)
            again = createEdit("capture", {{"client", ids[early].text()}, {"captured_at", 1000 + early}});
        else
            again.action = model::Action::remove;
        gestures.push_back({again});
    }
    REQUIRE(device->commitAll(gestures));
    store::ListFilter trash, recent;
    trash.trash = recent.recentFirst = true;
    CHECK(device.sound());
    CHECK(device->counts().clients == 1300 - 233);
    CHECK(device->search("renamed", 2000).size() == 234);
    CHECK(device->search("company", 2000).size() == 1300 - 234 - 233);
    CHECK(device->countClients(trash) == 233);
    CHECK(device->clients(recent, "", 1).front().lastContactMs == 1697);
}

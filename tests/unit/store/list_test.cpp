#include <catch2/catch.hpp>

#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

std::vector<std::string> namesOf(Device& device, const store::ListFilter& filter, std::int64_t pageSize)
{
    std::vector<std::string> names;
    std::string cursor;
    for (;;) {
        const auto rows = device->clients(filter, cursor, pageSize);
        for (const auto& row : rows)
            names.push_back(row.name);
        if (rows.empty())
            return names;
        cursor = rows.back().cursor;
    }
}

base::Id meet(Device& device, base::Id client, const std::string& event, std::int64_t at)
{
    return device.create("capture", {{"client", client.text()}, {"event", event}, {"captured_at", at}});
}

} // namespace

TEST_CASE("clients are listed in the Ukrainian order of names, page after page", "[store][list]")
{
    Device device;
    for (const char* name : {"Яценко", "Ґалаґан", "Іванчук", "Галушка", "Їжак", "Абрамов", "Єфремов", "Ганна"})
        device.client(name);
    const std::vector<std::string> expected{"Абрамов", "Галушка", "Ганна", "Ґалаґан",
                                            "Єфремов", "Іванчук", "Їжак",  "Яценко"};
    for (const std::int64_t size : {1, 3, 100})
        CHECK(namesOf(device, {}, size) == expected);
    CHECK(device->countClients({}) == 8);
}

TEST_CASE("namesakes are all listed, once each", "[store][list]")
{
    Device device;
    for (int i = 0; i < 25; ++i)
        device.client("Коваль", "Іван");
    CHECK(namesOf(device, {}, 4).size() == 25);
}

TEST_CASE("the latest contact comes first when asked, also of clients met later again", "[store][list]")
{
    Device device;
    const base::Id early = device.client("Early");
    const base::Id late = device.client("Late");
    device.client("Never");
    meet(device, late, "fair", 1000);
    meet(device, early, "fair", 500);
    store::ListFilter recent;
    recent.recentFirst = true;
    CHECK(namesOf(device, recent, 1) == std::vector<std::string>{"Late", "Early", "Never"});
    device.create("interaction", {{"client", early.text()}, {"at", 2000}, {"kind", "call"}});
    CHECK(namesOf(device, recent, 2) == std::vector<std::string>{"Early", "Late", "Never"});
    CHECK(device->clients(recent, "", 1).front().lastContactMs == 2000);
    CHECK(device.sound());
}

TEST_CASE("lists are filtered by fair, grade, tag, owner and delivery, and by several at once", "[store][list]")
{
    Device device;
    Json vip = tag("VIP клієнт");
    vip["grade"] = "A";
    const base::Id first = device.client("First", "", vip);
    const base::Id second = device.client("Second", "", {{"grade", "A"}, {"owner", "anna"}});
    device.client("Third", "", {{"grade", "B"}});
    meet(device, first, "kyiv", 10);
    meet(device, first, "kyiv", 20);
    meet(device, second, "kyiv", 5);
    meet(device, second, "lviv", 15);
    const auto names = [&](auto change) {
        store::ListFilter filter;
        change(filter);
        const auto listed = namesOf(device, filter, 2);
        CHECK(device->countClients(filter) == static_cast<std::int64_t>(listed.size()));
        filter.recentFirst = true;
        CHECK(namesOf(device, filter, 1).size() == listed.size());
        return listed;
    };
    using Names = std::vector<std::string>;
    CHECK(names([](auto& f) { f.event = "kyiv"; }) == Names{"First", "Second"});
    CHECK(names([](auto& f) { f.event = "lviv"; }) == Names{"Second"});
    CHECK(names([](auto& f) { f.grade = "A"; }) == Names{"First", "Second"});
    CHECK(names([](auto& f) { f.tag = "vip КЛІЄНТ"; }) == Names{"First"});
    CHECK(names([](auto& f) { f.owner = "anna"; }) == Names{"Second"});
    CHECK(names([](auto& f) { f.grade = "A", f.event = "lviv"; }) == Names{"Second"});
    CHECK(names([](auto& f) { f.grade = "B", f.event = "lviv"; }).empty());
    CHECK(names([](auto& f) { f.delivery = store::Delivery::onDevice; }).size() == 3);
    CHECK(names([](auto& f) { f.delivery = store::Delivery::confirmed; }).empty());
    PlainServer server;
    server.exchange(*device);
    CHECK(names([](auto& f) { f.delivery = store::Delivery::onDevice; }).empty());
    CHECK(names([](auto& f) { f.delivery = store::Delivery::confirmed; }).size() == 3);
    CHECK(names([](auto& f) { f.delivery = store::Delivery::confirmed, f.grade = "A"; }).size() == 2);
    device.set(second, "grade", "B");
    CHECK(names([](auto& f) { f.grade = "B"; }) == Names{"Second", "Third"});
    CHECK(names([](auto& f) { f.delivery = store::Delivery::onDevice, f.grade = "B"; }) == Names{"Second"});
    CHECK(device.sound());
}

TEST_CASE("a client who changed the name moves in every list", "[store][list]")
{
    Device device;
    const base::Id id = device.client("Aaa", "", {{"grade", "A"}});
    device.client("Bbb", "", {{"grade", "A"}});
    device.set(id, "name", Json{{"family", "Ccc"}});
    store::ListFilter filter;
    CHECK(namesOf(device, filter, 1) == std::vector<std::string>{"Bbb", "Ccc"});
    filter.grade = "A";
    CHECK(namesOf(device, filter, 1) == std::vector<std::string>{"Bbb", "Ccc"});
    CHECK(device->countClients(filter) == 2);
}

TEST_CASE("a line shows company, telephone, e-mail, grade and title, and a name for whoever has none", "[store][list]")
{
    Device device;
    Json more = phone("067 123 45 67");
    more.update(email("anna@firm.example"));
    more.update(Json{{"company", "Ромашка"}, {"job_title", "Директор"}, {"grade", "A"}});
    device.create("client", more);
    const auto rows = device->clients({}, "", 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].name == "Ромашка");
    CHECK(rows[0].company == "Ромашка");
    CHECK(rows[0].phone == "067 123 45 67");
    CHECK(rows[0].email == "anna@firm.example");
    CHECK(rows[0].jobTitle == "Директор");
    CHECK(rows[0].grade == "A");
    CHECK(rows[0].delivery == store::Delivery::onDevice);
}

TEST_CASE("a cursor of another list, or rubbish, begins at the start", "[store][list]")
{
    Device device;
    device.client("A");
    for (const char* cursor : {"!!", "AAAA", "MW4", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTluYQ"})
        CHECK(device->clients({}, cursor, 10).size() <= 1);
    CHECK(device->clients({}, "!!", 10).size() == 1);
}

TEST_CASE("a client's history is there, latest first", "[store][list]")
{
    Device device;
    const base::Id client = device.client("A");
    meet(device, client, "kyiv", 100);
    const base::Id later = meet(device, client, "lviv", 300);
    device.create("task", {{"client", client.text()}, {"title", "Send the price"}});
    const auto history = device->recordsOf(client, 10);
    REQUIRE(history.size() == 3);
    CHECK(history[0].record.type == "task");
    CHECK(history[1].record.id == later);
    CHECK(device->recordsOf(client, 2).size() == 2);
    CHECK(device->recordsOfType("capture", 10).size() == 2);
}

TEST_CASE("a meeting that arrives before its client counts for it later", "[store][list]")
{
    Device device;
    base::SeededRandom random(5);
    const base::Id client = base::Id::make(device.clock.now(), random);
    meet(device, client, "kyiv", 700);
    model::Edit edit = createEdit("client", {{"company", "A"}});
    edit.record = client;
    REQUIRE(device->commit({edit}));
    store::ListFilter filter;
    filter.event = "kyiv";
    REQUIRE(device->clients(filter, "", 10).size() == 1);
    CHECK(device->clients(filter, "", 10).front().lastContactMs == 700);
}

TEST_CASE("a person who is typed in again is known by telephone, e-mail or name", "[store][known]")
{
    Device device;
    Json more = phone("+38 (067) 123-45-67");
    more.update(email("Anna@Firm.example"));
    device.client("Іваненко", "Олена", more);
    const auto why = [&](const Json& body) {
        const auto known = device->known(body, 5);
        return known.empty() ? std::string() : known.front().why;
    };
    CHECK(why({{"phones", {{"a1b2", {{"raw", "067 1234567"}}}}}}) == "phone");
    CHECK(why({{"emails", {{"a1b2", {{"raw", "anna@firm.example"}}}}}}) == "email");
    CHECK(why({{"name", {{"family", "Ivanenko"}, {"given", "Olena"}}}}) == "name");
    CHECK(why({{"name", {{"family", "Олена"}, {"given", "Иваненко"}}}}) == "name");
    CHECK(why({{"name", {{"family", "Ivanenko"}}}}).empty());
    CHECK(why({{"phones", {{"a1b2", {{"raw", "112"}}}}}}).empty());
    CHECK(why(Json::object()).empty());
}

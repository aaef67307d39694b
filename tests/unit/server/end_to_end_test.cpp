#include <thread>

#include <catch2/catch.hpp>

#include "server/auth/audit.h"
#include "shared/base/zstd.h"
#include "shared/store/database.h"
#include "shared/store/range_repair.h"
#include "tests/unit/server/service_house.h"

namespace fairbook::server {
namespace {

std::string codeOf(const sync::HttpAnswer& answer)
{
    const auto json = base::parseJson(answer.body);
    return json ? base::textAt(*json, "code") : answer.body;
}

sync::HttpAnswer ask(Running& running, const sync::HttpRequest& request)
{
    test::LoopbackTransport network(running.service->port());
    return good(network.exchange(request));
}

sync::HttpRequest login(std::string_view name, std::string_view password)
{
    const base::Json body = {{"login", name}, {"password", password}, {"device", "phone"}, {"inc", someIncarnation}};
    return {"POST", "/v1/enrol", {{"Content-Type", "application/json"}}, base::dumpJson(body)};
}

TEST_CASE("what one device captured arrives on the other, and both hold the same", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    const base::Id early = anna.capture("Lan before enrolment");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris", "manager")));
    for (int i = 0; i < 50; ++i)
        static_cast<void>(anna.capture("Lan " + std::to_string(i)));
    const auto pushed = good(anna.sync());
    CHECK(pushed.unsent == 0);
    CHECK(pushed.pushed >= 51);
    const auto pulled = good(boris.sync());
    CHECK(pulled.receipt == good(anna.sync()).receipt);
    CHECK(!pulled.receipt.empty());
    CHECK(boris.store->record(early)->record.body.at("company") == "Lan before enrolment");
    CHECK(boris.store->record(early)->delivery == store::Delivery::confirmed);
}

TEST_CASE("a device that does not hold what the server says is mended, and both say so", "[server][http][repair]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    const base::Id client = anna.capture("Lan");
    for (int i = 0; i < 50; ++i)
        static_cast<void>(anna.capture("Lan " + std::to_string(i)));
    good(anna.sync());
    store::Database& database = anna.store->database();
    store::Query(database, "UPDATE record SET body = '{}', hash = randomblob(16) WHERE id = ?").bind(client).run();
    static_cast<void>(store::recountDigest(database));
    const auto report = good(anna.sync());
    CHECK(report.difference.found);
    CHECK(report.difference.ranges == 1);
    CHECK_FALSE(report.difference.feed);
    CHECK(report.receipt.size() == 32);
    CHECK(anna.store->record(client)->record.body.at("company") == "Lan");
    const auto metrics = ask(running, {"GET", "/metrics", {}, ""});
    CHECK(metrics.body.find("fairbook_differences_total 1\n") != std::string::npos);
}

TEST_CASE("people who edit the same field at once both keep their words", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    Phone boris(running, "boris");
    good(anna.enrol(running.code("anna")));
    good(boris.enrol(running.code("boris", "manager")));
    const base::Id client = anna.capture("Lan");
    good(anna.sync());
    good(boris.sync());
    for (Phone* phone : {&anna, &boris}) {
        const auto seen = phone->store->record(client)->record;
        const model::Edit edit{model::Action::set,
                               "client",
                               client,
                               {{"job_title", phone->login}},
                               {{"job_title", model::dotsOf(seen, "job_title")}}};
        good(phone->store->commit({edit}));
    }
    for (Phone* phone : {&anna, &boris, &anna})
        good(phone->sync());
    CHECK(anna.store->conflicts(10).size() == 1);
    CHECK(boris.store->conflicts(10).at(0).values.size() == 2);
}

TEST_CASE("many devices push at once, and nothing is lost or twice there", "[server][http]")
{
    constexpr int phones = 8;
    constexpr int captures = 40;
    Running running;
    std::vector<std::unique_ptr<Phone>> all;
    for (int i = 0; i < phones; ++i) {
        all.push_back(std::make_unique<Phone>(running, "rep" + std::to_string(i)));
        good(all.back()->enrol(running.code(all.back()->login)));
        for (int n = 0; n < captures; ++n)
            static_cast<void>(all.back()->capture(all.back()->login + " client " + std::to_string(n)));
    }
    std::vector<std::thread> threads;
    std::vector<std::int64_t> unsent(phones, -1);
    for (std::size_t i = 0; i < phones; ++i)
        threads.emplace_back([&, i] {
            const auto report = all[i]->sync();
            unsent[i] = report ? report->unsent : -1;
        });
    for (auto& thread : threads)
        thread.join();
    CHECK(unsent == std::vector<std::int64_t>(phones, 0));
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    CHECK(reader->digest().first == phones * captures + 2 * phones); // with a user and a device each
}

TEST_CASE("a revoked device is told so at its next request, and what it had not sent is set aside", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    good(anna.sync());
    const base::Id client = anna.capture("Lan");
    running.revoke(anna.store->enrolment()->device);
    CHECK(good(anna.sync()).revoked);
    CHECK(anna.store->counts().unsent == 0);
    CHECK(anna.store->counts().setAside == 1);
    CHECK(anna.store->record(client));
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    CHECK_FALSE(reader->row(client));
    good(anna.enrol(running.code("anna"))); // and is welcome again: nobody has to ask for it
    const auto report = good(anna.sync());
    CHECK_FALSE(report.revoked);
    CHECK(report.setAside == 0);
    CHECK(reader->row(client));
}

TEST_CASE("a device of which too much is set aside keeps the rest until a manager has looked", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    good(anna.sync());
    const auto addsAUser = [&] { // which is no rep's to do
        const model::Edit edit{model::Action::create, "user", {}, {{"login", std::string(500, 'x')}}, {}};
        static_cast<void>(good(anna.store->commit({edit})));
    };
    running.service->context().quarantineBytes = 1000;
    addsAUser();
    CHECK(good(anna.sync()).setAside == 1);
    addsAUser();
    static_cast<void>(anna.capture("Lan"));
    const auto refused = anna.sync();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::forbidden);
    CHECK(refused.error().detail == "quarantine");
    CHECK(anna.store->counts().unsent == 2);
    running.service->context().quarantineBytes = quarantineBytesMax;
    const auto report = good(anna.sync());
    CHECK(report.setAside == 2);
    CHECK(report.unsent == 0);
}

TEST_CASE("somebody who may not work any more while a request is on its way gets nothing with its answer",
          "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    good(anna.sync());
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    const auto before = good(authenticateToPush(*reader, anna.authorization()));
    CHECK_FALSE(before.revoked);
    running.revoke(anna.store->enrolment()->device);
    const auto master = good(openMaster(running.folder.path(), running.means()));
    CHECK(asOfNow(*master, before).revoked);
    CHECK_FALSE(asOfNow(*master, before).wipe);
    CHECK(asOfNow(*master, {before.user, base::Id::derive("nobody"), "manager"}).revoked);
}

TEST_CASE("a request that is repeated because its answer was lost changes nothing", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    static_cast<void>(anna.capture("Lan"));
    sync::DeviceSession lost(*anna.store);
    const auto request = **lost.next();
    REQUIRE(anna.network.exchange(request)->status == 200);
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    const auto head = reader->head();
    REQUIRE(anna.network.exchange(request)->status == 200);
    CHECK(reader->head() == head);
    CHECK(good(anna.sync()).unsent == 0);
    CHECK(reader->head() == head);
}

TEST_CASE("a device that only asks is known, and a copy of it is told apart all the same", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    static_cast<void>(anna.capture("Lan"));
    good(anna.sync());
    const std::string mine = anna.store->incarnation();
    const auto copy = running.asConsole([&](store::MasterStore& master) -> base::Result<Enrolled> {
        const base::Id boris = good(createUser(master, running.means(), "boris", "rep"));
        return good(enrolDevice(master, running.means(), boris,
                                {.name = "a copy", .platform = {}, .app = {}, .incarnation = mine}));
    });
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    const auto author = good(authenticate(*reader, anna.authorization()));
    const auto other = good(authenticate(*reader, "Bearer " + copy.token));
    CHECK(isSeen(*reader, running.means(), author, mine));
    CHECK_FALSE(isSeen(*reader, running.means(), author, someIncarnation));
    CHECK_FALSE(isSeen(*reader, running.means(), other, mine));
    const std::string hello = R"({"hello":{"proto":[1,1],"inc":")" + mine +
                              R"(","n":1,"accepted":1,"clock":{"wall":0,"mono":0},"cursor":""}})";
    const auto told = [&](const std::string& authorization) {
        return ask(running, {"POST",
                             "/v1/sync",
                             {{"Content-Type", "application/x-ndjson"}, {"Authorization", authorization}},
                             hello})
            .body;
    };
    CHECK(told(anna.authorization()).find("identity_fork") == std::string::npos);
    CHECK(told("Bearer " + copy.token).find("identity_fork") != std::string::npos);
}

TEST_CASE("a server that ends and starts again has everything that it acknowledged", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    const base::Id client = anna.capture("Lan");
    good(anna.sync());
    running.restart();
    Phone boris(running, "boris");
    good(boris.enrol(running.code("boris")));
    good(boris.sync());
    CHECK(boris.store->record(client));
}

TEST_CASE("without a valid token nobody reads or writes", "[server][http]")
{
    Running running;
    const auto push = [&](const std::string& authorization) {
        return ask(
            running,
            {"POST", "/v1/sync", {{"Content-Type", "application/x-ndjson"}, {"Authorization", authorization}}, "{}"});
    };
    for (const char* authorization :
         {"Bearer x", "Basic x", "Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
        CHECK(push(authorization).status == 401);
        CHECK(codeOf(push(authorization)) == "unauthorized");
    }
    CHECK(ask(running, {"POST", "/v1/sync", {{"Content-Type", "application/x-ndjson"}}, "{}"}).status == 401);
}

TEST_CASE("a body that is not what it should be is refused by name", "[server][http]")
{
    Running running;
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    const auto push = [&](const std::string& type, const std::string& encoding, const std::string& body) {
        return ask(running,
                   {"POST",
                    "/v1/sync",
                    {{"Content-Type", type}, {"Content-Encoding", encoding}, {"Authorization", anna.authorization()}},
                    body});
    };
    const std::string ndjson = "application/x-ndjson";
    CHECK(push("text/html", "identity", "<html>").status == 415);
    CHECK(push(ndjson, "br", "x").status == 415);
    CHECK(codeOf(push(ndjson, "zstd", "not zstd")) == "malformed");
    const std::string bomb = base::compress(std::string(64U << 20U, ' '));
    CHECK(push(ndjson, "zstd", bomb).status == 413);
    const std::string cut = base::compress("{\"hello\":{}}\n");
    CHECK(push(ndjson, "zstd", cut.substr(0, cut.size() - 2)).status == 400);
    CHECK(push(ndjson, "identity", "not json\n").status == 400);
    CHECK(push(ndjson, "identity", "{\"hello\":" + std::string(5000, '[') + "\n").status == 400);
    CHECK(push(ndjson, "identity",
               R"({"hello":{"proto":[99,99],"inc":"Qx3f9aK2mB0"}})"
               "\n")
              .status == 426);
}

TEST_CASE("a login and a wrong login are answered alike, and guessing is slowed down", "[server][http]")
{
    Running running;
    running.asConsole([&](store::MasterStore& master) -> base::Result<int> {
        setPassword(master.database(), good(createUser(master, running.means(), "olena", "admin")),
                    hashPassword("correct horse battery"));
        return 0;
    });
    const auto right = ask(running, login("Olena", "correct horse battery"));
    REQUIRE(right.status == 200);
    CHECK(base::textAt(*base::parseJson(right.body), "role") == "admin");
    const auto wrong = ask(running, login("olena", "correct horse batterie"));
    const auto unknown = ask(running, login("nobody", "correct horse battery"));
    CHECK(wrong.status == 401);
    CHECK(wrong.body == unknown.body);
    for (int i = 0; i < 4; ++i)
        CHECK(ask(running, login("olena", "guess " + std::to_string(i))).status == 401);
    test::LoopbackTransport network(running.service->port());
    CHECK(good(network.exchange(login("olena", "correct horse battery"))).status == 429);
    CHECK(network.lastHead().find("Retry-After: 60") != std::string::npos);
    CHECK(ask(running, login("nobody", "x")).status == 401);
}

TEST_CASE("a code enrols one device, and the trail says which", "[server][http]")
{
    Running running;
    const std::string code = running.code("anna");
    Phone anna(running, "anna");
    Phone thief(running, "thief");
    const auto enrolment = good(anna.enrol(code));
    CHECK(enrolment.login == "anna");
    CHECK(enrolment.role == "rep");
    CHECK(enrolment.company == "Lan Trade");
    CHECK(thief.enrol(code).error().code == base::Code::unauthorized);
    const auto reader = good(store::MasterReader::open(running.folder.path()));
    const auto trail = readAudit(reader->database(), 10);
    REQUIRE(trail.size() == 1);
    CHECK(trail[0].action == "enrol");
    CHECK(trail[0].user == enrolment.user);
    CHECK(trail[0].device == enrolment.device);
}

TEST_CASE("a device that holds clients of one company joins no other", "[server][http][enrol]")
{
    Running first;
    Running second;
    Phone anna(first, "anna");
    good(anna.enrol(first.code("anna")));
    static_cast<void>(anna.capture("Met for the first company"));
    good(anna.sync());
    static_cast<void>(anna.capture("Unsent"));
    const auto before = *anna.store->enrolment();
    const std::string invitation = second.code("anna");
    test::LoopbackTransport elsewhere(second.service->port());
    const auto refused = anna.enrol(invitation, elsewhere);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == base::Code::foreign);
    CHECK(anna.store->enrolment()->token == before.token);
    Phone other(second, "other");
    good(other.enrol(invitation)); // was not used up
    CHECK(good(anna.sync()).unsent == 0);
}

TEST_CASE("a device joins its own company again, and brings what waits", "[server][http][enrol]")
{
    Running company;
    Phone anna(company, "anna");
    good(anna.enrol(company.code("anna")));
    good(anna.sync());
    const base::Id client = anna.capture("Unsent");
    company.restart(); // at another address
    test::LoopbackTransport there(company.service->port());
    good(anna.enrol(company.code("anna"), there));
    CHECK(good(sync::syncUntilQuiet(*anna.store, there)).unsent == 0);
    CHECK(anna.store->record(client)->delivery == store::Delivery::confirmed);
}

TEST_CASE("a monitor sees that the server lives, and how much it did", "[server][http]")
{
    Running running;
    const auto health = ask(running, {"GET", "/health", {}, ""});
    CHECK(health.status == 200);
    CHECK(health.body == R"({"status":"ok"})");
    Phone anna(running, "anna");
    good(anna.enrol(running.code("anna")));
    static_cast<void>(anna.capture("Lan"));
    good(anna.sync());
    const auto metrics = ask(running, {"GET", "/metrics", {}, ""});
    CHECK(metrics.body.find("fairbook_operations_total 1\n") != std::string::npos);
    CHECK(metrics.body.find("fairbook_enrolments_total 1\n") != std::string::npos);
    CHECK(ask(running, {"GET", "/v1/nothing", {}, ""}).status == 404);
    CHECK(ask(running, {"GET", "/v1/sync", {}, ""}).status == 405);
}

} // namespace
} // namespace fairbook::server

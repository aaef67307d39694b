#include <catch2/catch.hpp>

#include "shared/model/access.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Code;
using base::Id;
using model::Action;
using model::Record;
using model::Role;

namespace {

const Id petro = Id::derive("Petro");

/// "" where it may, else the refusal's code.
std::string refusal(Role role, model::Operation operation, const Record* before, std::string type = "client")
{
    operation.type = std::move(type);
    const auto may = model::mayPush(role, petro, operation, before);
    return may ? std::string() : std::string(base::codeName(may.error().code));
}

Record recordOf(std::string type, base::Json body)
{
    Record record = recordAfter({Writer('z').create(std::move(body))});
    record.type = std::move(type);
    return record;
}

} // namespace

TEST_CASE("everybody captures, and everybody but a kiosk corrects", "[access]")
{
    const Record client = recordOf("client", {{"company", "Лан"}});
    for (const Role role : {Role::rep, Role::manager, Role::admin, Role::kiosk})
        CHECK(refusal(role, Writer('a').create({{"company", "Лан"}}), nullptr).empty());
    for (const Role role : {Role::rep, Role::manager, Role::admin})
        CHECK(refusal(role, Writer('a').set(client, "note", "x"), &client).empty());
    CHECK(refusal(Role::kiosk, Writer('a').set(client, "note", "x"), &client) == "forbidden");
    CHECK(refusal(Role::kiosk, Writer('a').create({{"note", "x"}}), &client) == "forbidden");
    CHECK(refusal(Role::rep, Writer('a').create({{"note", "x"}}), nullptr, "type_of_tomorrow").empty());
}

TEST_CASE("questionnaires are the manager's, and a version that is out changes for nobody", "[access]")
{
    const auto create = Writer('a').create({{"key", "agro"}});
    for (const char* type : {"form", "form_version"}) {
        CHECK(refusal(Role::rep, create, nullptr, type) == "forbidden");
        CHECK(refusal(Role::kiosk, create, nullptr, type) == "forbidden");
        CHECK(refusal(Role::manager, create, nullptr, type).empty());
        CHECK(model::maySee(Role::kiosk, petro, recordOf(type, {{"key", "agro"}})));
    }
    const Record form = recordOf("form", {{"key", "agro"}});
    const Record version = recordOf("form_version", {{"number", 1}});
    CHECK(refusal(Role::manager, Writer('a').set(form, "key", "x"), &form, "form").empty());
    CHECK(refusal(Role::admin, Writer('a').set(version, "number", 2), &version, "form_version") == "forbidden");
    CHECK(refusal(Role::kiosk, create, nullptr, "response").empty());
    CHECK_FALSE(model::maySee(Role::kiosk, petro, recordOf("response", {{"state", "complete"}})));
}

TEST_CASE("users and devices are the administrator's; everybody at a stand may add a fair, a manager changes it",
          "[access]")
{
    const auto create = Writer('a').create({{"name", "x"}});
    for (const char* type : {"user", "device"}) {
        CHECK(refusal(Role::rep, create, nullptr, type) == "forbidden");
        CHECK(refusal(Role::manager, create, nullptr, type) == "forbidden");
        CHECK(refusal(Role::admin, create, nullptr, type).empty());
    }
    const Record fair = recordOf("event", {{"name", "AgroExpo"}});
    CHECK(refusal(Role::rep, create, nullptr, "event").empty());
    CHECK(refusal(Role::rep, Writer('a').set(fair, "name", "x"), &fair, "event") == "forbidden");
    CHECK(refusal(Role::manager, Writer('a').set(fair, "name", "x"), &fair, "event").empty());
    CHECK(refusal(Role::kiosk, create, nullptr, "event") == "forbidden");
    CHECK(refusal(Role::manager, create, nullptr, "event").empty());
}

TEST_CASE("a salesperson deletes what is his and nothing else", "[access]")
{
    const Record others = recordOf("client", {{"company", "Лан"}});
    const Record owned = recordOf("client", {{"owner", petro.text()}});
    CHECK(refusal(Role::rep, Writer('a').remove(others), &others) == "forbidden");
    CHECK(refusal(Role::rep, Writer('a').remove(owned), &owned).empty());
    CHECK(refusal(Role::rep, Writer('z').remove(others), &others).empty());
    CHECK(refusal(Role::rep, Writer('a').restore(others), &others).empty());
    CHECK(refusal(Role::manager, Writer('a').remove(others), &others).empty());
}

TEST_CASE("an operation on a record of another type, or on none, is refused by name", "[access]")
{
    const Record client = recordOf("client", {{"company", "Лан"}});
    CHECK(refusal(Role::admin, Writer('a').set(client, "name", "x"), &client, "user") == "bad_value");
    CHECK(refusal(Role::admin, Writer('a').remove(client), nullptr) == "missing_base");
    const Record nothing;
    CHECK(refusal(Role::admin, Writer('a').restore(client), &nothing) == "missing_base");
}

TEST_CASE("everybody but a kiosk says that two are one, of clients that are there, and only by its own word",
          "[access]")
{
    const Record client = recordOf("client", {{"company", "Лан"}});
    model::Operation merge = Writer('a').create({});
    merge.action = Action::merge;
    merge.set = {{"merged_into/" + Id::derive("another").text(), {{"covers", {client.created}}}}};
    CHECK(refusal(Role::rep, merge, &client).empty());
    CHECK(refusal(Role::manager, merge, &client).empty());
    CHECK(refusal(Role::kiosk, merge, &client) == "forbidden");
    CHECK(refusal(Role::rep, merge, nullptr) == "missing_base");
    const Record task = recordOf("task", {{"title", "x"}});
    CHECK(refusal(Role::rep, merge, &task, "task") == "bad_value");
    merge.action = Action::set;
    CHECK(refusal(Role::admin, merge, &client) == "bad_value");
}

TEST_CASE("a kiosk reads nothing back, and only managers take the base out", "[access]")
{
    const Record client = recordOf("client", {{"company", "Лан"}});
    CHECK(model::maySee(Role::rep, petro, client));
    CHECK_FALSE(model::maySee(Role::kiosk, petro, client));
    CHECK(model::maySee(Role::kiosk, petro, recordOf("event", {{"name", "AgroExpo"}})));
    CHECK_FALSE(model::maySee(Role::kiosk, petro, recordOf("user", {{"login", "anna"}})));
    CHECK_FALSE(model::mayExport(Role::rep));
    CHECK_FALSE(model::mayExport(Role::kiosk));
    CHECK(model::mayExport(Role::manager));
    CHECK(model::mayResolve(Role::rep));
    CHECK_FALSE(model::mayResolve(Role::kiosk));
}

TEST_CASE("roles keep their names", "[access]")
{
    for (const Role role : {Role::rep, Role::manager, Role::admin, Role::kiosk})
        CHECK(*model::roleOf(model::roleName(role)) == role);
    CHECK(model::roleOf("Admin").error().code == Code::badValue);
    CHECK_FALSE(model::isOwn(recordOf("client", {{"owner", Id{}.text()}}), Id{}));
}

} // namespace fairbook::tests

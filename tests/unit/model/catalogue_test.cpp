#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "shared/model/catalogue.h"
#include "shared/model/path.h"

namespace fairbook::tests {

namespace {

bool isSnakeCase(std::string_view name)
{
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
           std::all_of(name.begin(), name.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

} // namespace

TEST_CASE("every field has a name of its own, a label, and what its kind needs", "[catalogue]")
{
    std::set<std::string_view> types;
    for (const model::Entity* entity : model::catalogue()) {
        CHECK(types.insert(entity->name).second);
        CHECK(model::entityOf(entity->name) == entity);
        CHECK_FALSE(entity->label.empty());
        std::set<std::string_view> names;
        for (const model::Field& field : entity->fields) {
            INFO(entity->name << "." << field.name);
            CHECK(names.insert(field.name).second);
            CHECK(isSnakeCase(field.name));
            CHECK_FALSE(field.label.empty());
            const bool chosen = field.kind == model::Kind::choice || field.kind == model::Kind::choices;
            CHECK(chosen == !field.choices.empty());
            CHECK((field.target.empty() || model::entityOf(field.target) != nullptr));
            CHECK((field.column ? !model::isSet(field.kind) : true));
            CHECK(model::fieldOf(entity, field.name) == &field);
        }
    }
    CHECK(types.size() == 13);
}

TEST_CASE("a field is found by the path of one of its elements", "[catalogue]")
{
    REQUIRE(model::fieldOf("client", "phones/5b1e00") != nullptr);
    CHECK(model::fieldOf("client", "phones/5b1e00")->kind == model::Kind::phoneSet);
    CHECK(model::fieldOf("client", "shoe_size") == nullptr);
    CHECK(model::fieldOf("zoo_visitor", "name") == nullptr);
    CHECK(model::entityOf("") == nullptr);
}

TEST_CASE("a clash of grades or owners is not reviewed, one of names and numbers is", "[catalogue]")
{
    for (const char* name : {"grade", "owner", "status", "score"})
        CHECK(model::fieldOf("client", name)->latest);
    for (const char* name : {"name", "phones", "job_title", "note", "company"})
        CHECK_FALSE(model::fieldOf("client", name)->latest);
    CHECK(model::entityOf("interaction")->appendOnly);
    CHECK(model::entityOf("consent")->appendOnly);
    CHECK_FALSE(model::entityOf("client")->appendOnly);
}

} // namespace fairbook::tests

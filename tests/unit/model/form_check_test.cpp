#include <catch2/catch.hpp>

#include <algorithm>

#include "shared/model/form_check.h"
#include "tests/support/sample_form.h"

namespace fairbook::tests {

using base::Json;
using model::FormProblem;

namespace {

std::vector<FormProblem> problemsWith(const Json& patch)
{
    const auto form = model::parseQuestionnaire(base::parseJson(sampleForm())->patch(patch));
    REQUIRE(form);
    return model::problemsOf(*form);
}

std::vector<FormProblem> problemsAfter(const char* path, const Json& value)
{
    return problemsWith(Json::array({{{"op", "add"}, {"path", path}, {"value", value}}}));
}

constexpr const char* needs = "/sections/1/questions/";

} // namespace

TEST_CASE("a whole questionnaire may go live", "[form]")
{
    CHECK(problemsWith(Json::array()).empty());
}

TEST_CASE("a missing translation is listed with its place and keeps the draft from going live", "[form]")
{
    const auto missing =
        problemsWith(Json::array({{{"op", "remove"}, {"path", "/sections/1/questions/2/text/ru"}},
                                  {{"op", "remove"}, {"path", "/sections/1/questions/0/options/1/text/en"}},
                                  {{"op", "remove"}, {"path", "/title/uk"}}}));
    CHECK(missing == std::vector<FormProblem>{{"title_missing", "", "uk"},
                                              {"option_text_missing", "area.middle", "en"},
                                              {"text_missing", "products", "ru"}});
    CHECK_FALSE(model::mayGoLive(missing));
}

TEST_CASE("a condition looks back, at a question and an option that exist", "[form]")
{
    const std::string condition = std::string(needs) + "0/show_if";
    const auto code = [&](const Json& value) {
        const auto problems = problemsAfter(condition.c_str(), value);
        return problems.empty() ? std::string() : std::string(problems.front().code);
    };
    CHECK(code({{"question", "recommend"}, {"op", "answered"}}) == "condition_later");
    CHECK(code({{"question", "area"}, {"op", "answered"}}) == "condition_later");
    CHECK(code({{"question", "nobody"}, {"op", "answered"}}) == "condition_unknown");
    CHECK(code({{"any", Json::array()}}) == "never_asked");
    CHECK(code({{"question", "family"}, {"op", "answered"}}).empty());
    const auto option = problemsAfter("/sections/1/questions/2/show_if", {{"question", "area"},
                                                                          {
                                                                              "op",
                                                                              "=",
                                                                          },
                                                                          {"value", "vast"}});
    REQUIRE(option.size() == 1);
    CHECK(option[0].code == "condition_option");
}

TEST_CASE("contact data stand first and by themselves: advice, not a bar", "[form]")
{
    const auto mixed =
        problemsAfter("/sections/0/questions/-",
                      {{"key", "hobby"}, {"type", "text"}, {"text", {{"uk", "а"}, {"ru", "б"}, {"en", "c"}}}});
    CHECK(mixed == std::vector<FormProblem>{{"contact_mixed", "contact", "", false}});
    CHECK(model::mayGoLive(mixed));

    const auto late = problemsWith(Json::array({{{"op", "move"}, {"from", "/sections/0"}, {"path", "/sections/1"}}}));
    CHECK(late == std::vector<FormProblem>{{"contact_not_first", "contact", "", false}});
}

TEST_CASE("grades that do not fall with the points are pointed at", "[form]")
{
    const auto problems = problemsWith(Json::array({{{"op", "replace"}, {"path", "/grades/1/from"}, {"value", 15}}}));
    CHECK(problems == std::vector<FormProblem>{{"grades_not_falling", "B", "", false}});
}

TEST_CASE("what cannot be answered or kept is named", "[form]")
{
    const auto code = [](const char* path, const Json& value) {
        const auto problems = problemsAfter(path, value);
        return problems.size() == 1 ? std::string(problems[0].code) : std::to_string(problems.size());
    };
    CHECK(code("/sections/1/questions/4/type", "hologram") == "type_unknown");
    const Json texts{{"uk", "а"}, {"ru", "б"}, {"en", "c"}};
    CHECK(code("/sections/1/questions/-", {{"key", "empty"}, {"type", "many"}, {"text", texts}}) == "options_missing");
    CHECK(code("/sections/0/questions/0/maps_to", "shoe_size") == "maps_to_unknown");
    CHECK(code("/sections/2/questions/0/wording", "") == "wording_missing");
}

} // namespace fairbook::tests

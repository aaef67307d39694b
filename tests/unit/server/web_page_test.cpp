#include <catch2/catch.hpp>

#include "server/web/form_page.h"
#include "tests/unit/server/web_house.h"

namespace fairbook::server {
namespace {

using base::Json;

constexpr std::string_view markup = R"(<script>alert(1)</script>"'><img src=x onerror=alert(1)>)";

std::string pageOf(const model::Questionnaire& form, const Fields& typed = {}, std::string_view language = "uk",
                   Notice notice = Notice::none)
{
    return formPage({.form = form,
                     .path = "/f/agro_expo",
                     .company = "Lan Trade",
                     .language = std::string(language),
                     .token = "t0k3n",
                     .typed = typed,
                     .notice = notice});
}

bool has(const std::string& page, std::string_view words)
{
    return page.find(words) != std::string::npos;
}

/// Every text of it is `words`.
model::Questionnaire allTextsOf(const std::string& words)
{
    const model::Texts texts{{"uk", words}};
    model::Questionnaire form{.key = "f", .title = texts, .languages = {"uk"}, .reward = texts};
    model::Section section{.key = "s", .kind = "survey", .title = texts};
    for (const model::QuestionType& type : model::questionTypes())
        section.questions.push_back({.key = std::string(type.name),
                                     .type = std::string(type.name),
                                     .text = texts,
                                     .hint = texts,
                                     .options = {{.key = "a", .text = texts}},
                                     .rows = {{.key = "r", .text = texts}},
                                     .otherText = true});
    form.sections = {section};
    return form;
}

TEST_CASE("markup in any text of a questionnaire is text", "[web]")
{
    const std::string page = pageOf(allTextsOf(std::string(markup)));
    CHECK(!has(page, "<script>alert"));
    CHECK(!has(page, "<img"));
    CHECK(has(page, "&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&gt;&lt;img src=x onerror=alert(1)&gt;"));
    const std::string thanks = thanksPage(allTextsOf(std::string(markup)), markup, "uk", markup);
    CHECK(!has(thanks, "<script>alert"));
    CHECK(!has(thanks, "<img"));
}

TEST_CASE("markup that a visitor typed, in any field, is text", "[web]")
{
    std::string body = "q.x=1";
    for (const model::QuestionType& type : model::questionTypes())
        for (const char* name : {"q.", "o."})
            body += "&" + std::string(name) + std::string(type.name) + "=" + encoded(markup);
    const std::string page = pageOf(allTextsOf("?"), fieldsOf(body));
    CHECK(!has(page, "<script>alert"));
    CHECK(!has(page, "<img"));
    CHECK(has(page, R"(value="&lt;script&gt;)"));
}

TEST_CASE("a condition with quotes stays within its attribute", "[web]")
{
    model::Questionnaire form = allTextsOf("?");
    form.sections[0].questions[1].showIf = model::Condition{.kind = model::Condition::Kind::compares,
                                                            .question = "text",
                                                            .comparison = model::Comparison::equal,
                                                            .value = "\"><script>"};
    const std::string page = pageOf(form);
    CHECK(!has(page, "\"><script>\""));
    CHECK(has(page, "data-show-if=\"{&quot;op&quot;:"));
}

TEST_CASE("a page is in the visitor's language, its texts too", "[web]")
{
    const auto form = sampleQuestionnaire();
    CHECK(has(pageOf(form, {}, "uk"), R"(<html lang="uk">)"));
    CHECK(has(pageOf(form, {}, "uk"), "Надіслати"));
    CHECK(has(pageOf(form, {}, "ru"), "Сколько гектаров?"));
    CHECK(has(pageOf(form, {}, "en"), "under 50"));
    CHECK(has(pageOf(form, {}, "en", Notice::busy), "try again in a few minutes"));
}

TEST_CASE("every notice has words in every language", "[web]")
{
    for (int notice = 1; notice <= static_cast<int>(Notice::tooLong); ++notice)
        for (const char* language : {"uk", "ru", "en"})
            CHECK(!noticeText(static_cast<Notice>(notice), language).empty());
}

TEST_CASE("the language is the one that was asked for, else the browser's, else the first", "[web]")
{
    const std::vector<std::string> all{"uk", "ru", "en"};
    const std::vector<std::string> some{"ru", "en"};
    CHECK(languageFor(all, "ru", "en") == "ru");
    CHECK(languageFor(all, "de", "en-GB,en;q=0.9") == "en");
    CHECK(languageFor(all, "", "de-DE,ru;q=0.4,en;q=0.8") == "en");
    CHECK(languageFor(all, "", "en;q=0") == "uk");
    CHECK(languageFor(some, "uk", "uk-UA") == "ru");
    CHECK(languageFor(all, "", ";;q=x,,") == "uk");
    CHECK(languageFor({}, "", "") == "uk");
}

TEST_CASE("what was typed stands in the page again", "[web]")
{
    const std::string page =
        pageOf(sampleQuestionnaire(),
               fieldsOf("q.family=%D0%9A%D0%BE%D0%B2%D0%B0%D0%BB%D1%8C&q.area=large&q.products=drills"));
    CHECK(has(page, R"(value="Коваль")"));
    CHECK(has(page, R"(value="large" checked)"));
    CHECK(has(page, R"(value="drills" checked)"));
    CHECK(!has(page, R"(value="small" checked)"));
}

TEST_CASE("a photo, a signature and what a later program asks are shown as nothing", "[web]")
{
    model::Questionnaire form{.key = "f", .languages = {"uk"}};
    form.sections = {{.key = "s", .kind = "survey", .title = {{"uk", "Порожньо"}}}};
    for (const char* type : {"photo", "signature", "hologram"})
        form.sections[0].questions.push_back({.key = type, .type = type, .required = model::Required::soft});
    const std::string page = pageOf(form);
    CHECK(!has(page, "class=\"question"));
    CHECK(!has(page, "Порожньо"));
    CHECK(!has(page, "Зірочкою"));
}

TEST_CASE("pairs of a page are read as a browser writes them, and odd bytes become text", "[web]")
{
    const Fields fields = fieldsOf("a=1+2%2B3&a=4&b&=x&%D1%97=%D1%96&c=%zz%4&d=%00x%ffy%0D%0Az%7f&&e=");
    CHECK(fields.all("a") == std::vector<std::string>{"1 2+3", "4"});
    CHECK(fields.text("b").empty());
    CHECK(fields.text("ї") == "і");
    CHECK(fields.text("c") == "%zz%4");
    CHECK(fields.text("d") == "x\xEF\xBF\xBDy\nz");
    CHECK(fields.all("nobody").empty());
}

TEST_CASE("too many pairs and too much text are refused", "[web]")
{
    std::string many;
    for (std::size_t i = 0; i <= pageFieldsMax; ++i)
        many += "a=&";
    CHECK(parseFields(many).error().code == base::Code::tooLong);
    CHECK(parseFields("a=" + std::string(pageTextBytesMax, 'x')).error().code == base::Code::tooLong);
    CHECK(parseFields("a=" + std::string(pageTextBytesMax - 1, 'x')));
}

TEST_CASE("answers have the shape of their question, and what has none stays as it was typed", "[web]")
{
    const auto form = sampleQuestionnaire();
    const auto answered = [&](std::string_view body) { return answersOf(form, fieldsOf(body)); };
    CHECK(answered("q.tractors=+12+") == Json{{"tractors", 12}});
    CHECK(answered("q.tractors=viele") == Json{{"tractors", "viele"}});
    CHECK(answered("q.products=drills&q.products=drills&q.products=none") == Json{{"products", {"drills", "none"}}});
    CHECK(answered("q.area=nowhere") == Json{{"area", "nowhere"}});
    CHECK(answered("q.may_mail=true") == Json{{"may_mail", true}});
    CHECK(answered("q.may_mail=perhaps") == Json{{"may_mail", "perhaps"}});
    CHECK(answered("q.family=++&q.nobody=x&o.area=x&q.area=~other") == Json::object());
}

TEST_CASE("a choice of one's own counts where it was chosen, or nothing else was", "[web]")
{
    const auto form = allTextsOf("?");
    const auto answered = [&](std::string_view body) { return answersOf(form, fieldsOf(body)); };
    CHECK(answered("q.one=~other&o.one=mine") == Json{{"one", {{"other", "mine"}}}});
    CHECK(answered("o.one=mine") == Json{{"one", {{"other", "mine"}}}});
    CHECK(answered("q.one=a&o.one=mine") == Json{{"one", "a"}});
    CHECK(answered("q.many=a&o.many=mine") == Json{{"many", {"a", {{"other", "mine"}}}}});
}

} // namespace
} // namespace fairbook::server

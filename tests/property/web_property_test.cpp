#include <algorithm>

#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include "server/web/form_page.h"
#include "server/web/sent_answers.h"
#include "shared/model/operation.h"

namespace fairbook::server {
namespace {

/// What people, browsers and programs put into a page: names of its fields, markup, halves of encodings, any byte.
rc::Gen<std::string> anyPiece()
{
    return rc::gen::oneOf(rc::gen::element<std::string>("q.", "o.", "=", "&", "+", "%", "%3C", "%00", "%FF", "%D0",
                                                        "%9E", "%0D%0A", "~other", "true", "a", ".", "1", "<", ">",
                                                        "\"", "'", "<script>", "Олена", "🙂", "token", "lang", "to"),
                          rc::gen::element<std::string>("text", "long_text", "int", "one", "many", "rank", "matrix",
                                                        "consent", "nps", "phone", "email", "yes_no"),
                          rc::gen::container<std::string>(rc::gen::arbitrary<char>()));
}

rc::Gen<std::string> anyBody()
{
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(anyPiece()), [](const auto& pieces) {
        std::string body;
        for (const std::string& piece : pieces)
            body += piece;
        return body;
    });
}

/// A question of every type, each with options and rows "a" and "b".
model::Questionnaire everyType()
{
    const std::vector<model::Option> options{{.key = "a", .text = {{"uk", "а"}}}, {.key = "b", .text = {{"uk", "б"}}}};
    model::Section section{.key = "s", .kind = "survey"};
    for (const model::QuestionType& type : model::questionTypes())
        section.questions.push_back({.key = std::string(type.name),
                                     .type = std::string(type.name),
                                     .text = {{"uk", "?"}},
                                     .options = options,
                                     .rows = options,
                                     .otherText = true});
    section.questions[0].mapsTo = "name.family";
    return {.key = "f", .languages = {"uk"}, .sections = {section}};
}

std::string pageWith(const model::Questionnaire& form, const Fields& typed)
{
    return formPage({.form = form, .path = "/f/f", .company = "Lan", .language = "uk", .token = "t", .typed = typed});
}

TEST_CASE("laws of the web form", "[property][web]")
{
    const auto form = everyType();
    const std::string blank = pageWith(form, {});
    const auto tags = std::count(blank.begin(), blank.end(), '<');

    rc::prop("nothing that is sent becomes markup of the page", [&] {
        const auto typed = parseFields(*anyBody());
        RC_PRE(typed.has_value());
        const std::string page = pageWith(form, *typed);
        RC_ASSERT(std::count(page.begin(), page.end(), '<') == tags);
        RC_ASSERT(base::isUtf8(page));
    });
    rc::prop("what a browser sends of a text is that text", [] {
        const auto text =
            *rc::gen::element<std::string>("", "a b", "Олена & Ко", "1+1=2", "50%", "a\nb", "«\"'<>»", "🙂");
        const auto fields = parseFields(encoded(text) + "=" + encoded(text));
        RC_ASSERT(fields.has_value());
        RC_ASSERT(fields->text(text) == text);
    });
    rc::prop("whatever is sent becomes operations that every device reads", [&] {
        const auto typed = parseFields(*anyBody());
        RC_PRE(typed.has_value());
        base::FakeClock clock;
        base::SeededRandom random(1);
        SentAnswers sent{.language = "uk", .region = "UA", .coupon = "K7F29-QXM4T"};
        sent.version.content = form;
        sent.answers = answersOf(form, *typed);
        for (const model::Edit& edit : gestureOf(sent, clock, random)) {
            model::Operation operation;
            operation.id = operation.record = edit.record;
            operation.incarnation = "Qx3f9aK2mB0";
            operation.number = 1;
            operation.type = edit.type;
            operation.action = edit.action;
            operation.set = edit.set;
            RC_ASSERT(model::parseOperation(model::writeOperation(operation)).has_value());
        }
    });
}

} // namespace
} // namespace fairbook::server

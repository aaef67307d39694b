#include "server/web/form_page.h"

#include <algorithm>

#include "server/web/question_html.h"
#include "shared/model/consent.h"

namespace fairbook::server {
namespace {

Html startPage(std::string_view language, std::string_view title)
{
    Html html;
    html.open("html", {{"lang", std::string(language)}});
    html.open("head");
    html.single("meta", {{"charset", "utf-8"}});
    html.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    html.single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    html.single("meta", {{"name", "robots"}, {"content", "noindex"}});
    html.element("title", {}, title);
    html.single("link", {{"rel", "stylesheet"}, {"href", "/f/form.css"}});
    html.single("link", {{"rel", "icon"}, {"href", "data:,"}}); // a browser asks for one otherwise
    html.element("script", {{"src", "/f/form.js"}, {"defer", ""}}, "");
    html.close().open("body");
    return html;
}

/// A language as a button: what was typed goes with it and comes back in the other language.
void writeLanguages(Html& html, const FormPage& page)
{
    if (page.form.languages.size() < 2)
        return;
    html.open("nav", {{"class", "languages"}, {"aria-label", std::string(pageWords(page.language).languages)}});
    for (const std::string_view language : model::consentLanguages) {
        const auto& all = page.form.languages;
        if (std::find(all.begin(), all.end(), language) == all.end())
            continue;
        Html::Attributes attributes{{"type", "submit"},
                                    {"name", std::string(otherLanguageField)},
                                    {"value", std::string(language)},
                                    {"lang", std::string(language)}};
        if (language == page.language)
            attributes.emplace_back("aria-current", "true");
        html.element("button", attributes, pageWords(language).language);
    }
    html.close();
}

void writeHead(Html& html, const FormPage& page)
{
    html.open("header");
    writeLanguages(html, page);
    html.element("p", {{"class", "company"}}, page.company);
    html.element("h1", {}, model::textIn(page.form.title, page.language));
    html.close();
}

bool anyQuestion(const model::Questionnaire& form, bool (*is)(const model::Question&))
{
    const auto all = form.questions();
    return std::any_of(all.begin(), all.end(),
                       [&](const model::Question* question) { return isShown(*question) && is(*question); });
}

void writeAdvice(Html& html, const FormPage& page)
{
    const PageWords& words = pageWords(page.language);
    if (anyQuestion(page.form, [](const model::Question& q) { return q.required == model::Required::soft; }))
        html.element("p", {{"class", "advice"}}, words.wanted);
    if (anyQuestion(page.form, [](const model::Question& q) { return q.showIf.has_value(); }))
        html.open("noscript").element("p", {{"class", "advice"}}, words.skip).close();
}

void writeSections(Html& html, const FormPage& page)
{
    const PageWords& words = pageWords(page.language);
    for (const model::Section& section : page.form.sections) {
        if (std::none_of(section.questions.begin(), section.questions.end(), isShown))
            continue;
        html.open("section");
        if (const std::string title = model::textIn(section.title, page.language); !title.empty())
            html.element("h2", {}, title);
        for (const model::Question& question : section.questions)
            writeQuestion(html, {question, page.language, words, page.typed});
        html.close();
    }
}

/// For programs that fill in whatever they find.
void writeTrap(Html& html, const PageWords& words)
{
    html.open("div", {{"class", "aside"}, {"aria-hidden", "true"}});
    html.open("label").text(words.leaveEmpty);
    html.single("input",
                {{"type", "text"}, {"name", std::string(trapField)}, {"tabindex", "-1"}, {"autocomplete", "off"}});
    html.close().close();
}

void writeHidden(Html& html, std::string_view name, const std::string& value)
{
    html.single("input", {{"type", "hidden"}, {"name", std::string(name)}, {"value", value}});
}

std::string inThreeLanguages(std::string_view PageWords::*heading, std::string_view PageWords::*text)
{
    Html html = startPage("uk", pageWords("uk").*heading);
    html.open("main", {{"class", "card"}});
    for (const std::string_view language : model::consentLanguages) {
        const PageWords& words = pageWords(language);
        html.open("section", {{"lang", std::string(language)}});
        html.element("h1", {}, words.*heading).element("p", {}, words.*text);
        html.close();
    }
    return html.document();
}

} // namespace

std::string formPage(const FormPage& page)
{
    const PageWords& words = pageWords(page.language);
    Html html = startPage(page.language, model::textIn(page.form.title, page.language) + " · " + page.company);
    html.open("main");
    html.open("form", {{"method", "post"}, {"action", page.path}, {"accept-charset", "utf-8"}, {"novalidate", ""}});
    // The first button is the one that Enter presses: without this it would be a language.
    html.single("input", {{"type", "submit"},
                          {"class", "aside"},
                          {"tabindex", "-1"},
                          {"aria-hidden", "true"},
                          {"value", std::string(words.send)}});
    writeHead(html, page);
    if (page.notice != Notice::none)
        html.element("p", {{"class", "notice"}, {"role", "alert"}, {"tabindex", "-1"}, {"autofocus", ""}},
                     noticeText(page.notice, page.language));
    writeAdvice(html, page);
    writeSections(html, page);
    writeTrap(html, words);
    writeHidden(html, tokenField, page.token);
    writeHidden(html, languageField, page.language);
    html.open("footer");
    html.element("button", {{"type", "submit"}, {"class", "send"}}, words.send);
    html.element("p", {{"class", "receiver"}}, std::string(words.receiver) + " " + page.company);
    return html.document();
}

std::string thanksPage(const model::Questionnaire& form, std::string_view company, std::string_view language,
                       std::string_view coupon)
{
    const PageWords& words = pageWords(language);
    const std::string reward = model::textIn(form.reward, language);
    Html html = startPage(language, std::string(words.thanks) + " · " + std::string(company));
    html.open("main", {{"class", "card"}});
    html.element("p", {{"class", "done"}, {"aria-hidden", "true"}}, "✓");
    html.element("p", {{"class", "company"}}, company);
    html.element("h1", {}, reward.empty() ? words.thanks : reward);
    html.element("p", {}, words.received);
    if (!coupon.empty())
        html.element("p", {{"class", "coupon"}}, coupon);
    html.element("p", {}, coupon.empty() ? words.mayClose : words.showAtStand);
    return html.document();
}

std::string missingPage()
{
    return inThreeLanguages(&PageWords::missing, &PageWords::missingWhy);
}

std::string foreignPage()
{
    return inThreeLanguages(&PageWords::foreign, &PageWords::foreignWhy);
}

std::string largePage()
{
    return inThreeLanguages(&PageWords::large, &PageWords::largeWhy);
}

} // namespace fairbook::server

#include "server/web/question_html.h"

#include <algorithm>
#include <array>

namespace fairbook::server {
namespace {

using model::AnswerShape;
using model::Option;
using model::Question;
using Attributes = Html::Attributes;

constexpr int shortTextMax = 500; ///< characters that a browser lets somebody type
constexpr int longTextMax = 4'000;
constexpr std::size_t placesMax = 10; ///< of an order: nobody ranks more by hand
constexpr int starsStandard = 5;
constexpr int starsMax = 10;
constexpr int recommendMax = 10;

std::string nameOf(const QuestionView& view)
{
    return "q." + view.question.key;
}

std::string hintId(const QuestionView& view)
{
    return "h-" + view.question.key;
}

std::string labelText(const QuestionView& view)
{
    return model::textIn(view.question.text, view.language);
}

/// What stands below the question: the author's hint, and what we say of the type.
std::vector<std::string> hintsOf(const QuestionView& view)
{
    std::vector<std::string> hints;
    if (std::string hint = model::textIn(view.question.hint, view.language); !hint.empty())
        hints.push_back(std::move(hint));
    if (view.question.type == "nps")
        hints.emplace_back(view.words.recommend);
    if (view.question.shape() == AnswerShape::options && view.question.choicesMax != 0)
        hints.push_back(std::string(view.words.upTo) + " " + std::to_string(view.question.choicesMax) + ".");
    return hints;
}

void writeHints(Html& html, const QuestionView& view)
{
    const auto hints = hintsOf(view);
    if (hints.empty())
        return;
    html.open("div", {{"class", "hint"}, {"id", hintId(view)}});
    for (const std::string& hint : hints)
        html.element("p", {}, hint);
    html.close();
}

Attributes describedBy(const QuestionView& view, Attributes attributes)
{
    if (!hintsOf(view).empty())
        attributes.emplace_back("aria-describedby", hintId(view));
    return attributes;
}

void writeStar(Html& html, const QuestionView& view)
{
    if (view.question.required == model::Required::soft)
        html.element("span", {{"class", "star"}, {"aria-hidden", "true"}}, " *");
}

// What a browser may fill in by itself, and which keyboard a phone shows.

struct TextKind
{
    std::string_view type; ///< of a question
    std::string_view input;
    std::string_view keyboard;
    std::string_view fills;
};
constexpr std::array textKinds{TextKind{"int", "text", "numeric", ""},
                               TextKind{"decimal", "text", "decimal", ""},
                               TextKind{"money", "text", "decimal", ""},
                               TextKind{"date", "date", "", ""},
                               TextKind{"time", "time", "", ""},
                               TextKind{"phone", "tel", "tel", "tel"},
                               TextKind{"email", "email", "email", "email"},
                               TextKind{"region", "text", "", "address-level1"},
                               TextKind{"text", "text", "", ""}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> fillsByField{
    {{"name", "name"},
     {"name.family", "family-name"},
     {"name.given", "given-name"},
     {"name.patronymic", "additional-name"},
     {"company", "organization"},
     {"job_title", "organization-title"},
     {"phones", "tel"},
     {"emails", "email"}}};

std::string fillsOf(const Question& question, std::string_view byType)
{
    for (const auto& [field, fills] : fillsByField)
        if (question.mapsTo == field)
            return std::string(fills);
    return byType.empty() ? "off" : std::string(byType);
}

void writeLabel(Html& html, const QuestionView& view)
{
    html.open("label", {{"for", "f-" + view.question.key}}).text(labelText(view));
    writeStar(html, view);
    html.close();
    writeHints(html, view);
}

void writeTextControl(Html& html, const QuestionView& view)
{
    const auto* kind = std::find_if(textKinds.begin(), textKinds.end(),
                                    [&](const TextKind& known) { return known.type == view.question.type; });
    writeLabel(html, view);
    Attributes attributes{{"id", "f-" + view.question.key},
                          {"name", nameOf(view)},
                          {"type", std::string(kind->input)},
                          {"autocomplete", fillsOf(view.question, kind->fills)},
                          {"maxlength", std::to_string(shortTextMax)},
                          {"value", view.typed.text(nameOf(view))}};
    if (!kind->keyboard.empty())
        attributes.emplace_back("inputmode", kind->keyboard);
    html.single("input", describedBy(view, std::move(attributes)));
}

void writeLongText(Html& html, const QuestionView& view)
{
    writeLabel(html, view);
    const Attributes attributes{{"id", "f-" + view.question.key},
                                {"name", nameOf(view)},
                                {"rows", "4"},
                                {"maxlength", std::to_string(longTextMax)}};
    // A browser drops the first line feed after the tag: ours goes, the visitor's stays.
    html.element("textarea", describedBy(view, attributes), "\n" + view.typed.text(nameOf(view)));
}

/// One tick or dot and its words; the whole line can be pressed.
struct Choice
{
    std::string name;
    std::string value;
    std::string words;
    std::string_view kind = "radio"; ///< or checkbox
    bool exclusive = false;
    std::string spoken{}; ///< where the words are too short for who does not see them
};

void writeChoice(Html& html, const QuestionView& view, const Choice& choice)
{
    Attributes attributes{{"type", std::string(choice.kind)}, {"name", choice.name}, {"value", choice.value}};
    if (view.typed.has(choice.name, choice.value))
        attributes.emplace_back("checked", "");
    if (choice.exclusive)
        attributes.emplace_back("data-exclusive", "");
    if (!choice.spoken.empty())
        attributes.emplace_back("aria-label", choice.spoken);
    html.open("label", {{"class", "choice"}});
    html.single("input", attributes).element("span", {}, choice.words).close();
}

void writeLegend(Html& html, const QuestionView& view)
{
    html.open("legend").text(labelText(view));
    writeStar(html, view);
    html.close();
    writeHints(html, view);
}

void writeOther(Html& html, const QuestionView& view, std::string_view kind)
{
    if (!view.question.otherText)
        return;
    const std::string name = "o." + view.question.key;
    writeChoice(
        html, view,
        {.name = nameOf(view), .value = std::string(ownChoice), .words = std::string(view.words.other), .kind = kind});
    html.single("input", {{"type", "text"},
                          {"class", "own"},
                          {"name", name},
                          {"value", view.typed.text(name)},
                          {"maxlength", std::to_string(shortTextMax)},
                          {"autocomplete", "off"},
                          {"aria-label", std::string(view.words.otherWhat)},
                          {"placeholder", std::string(view.words.otherWhat)}});
}

void writeOptions(Html& html, const QuestionView& view, std::string_view kind)
{
    writeLegend(html, view);
    html.open("div", {{"class", "choices"}});
    for (const Option& option : view.question.options)
        writeChoice(html, view,
                    {.name = nameOf(view),
                     .value = option.key,
                     .words = model::textIn(option.text, view.language),
                     .kind = kind,
                     .exclusive = option.exclusive});
    writeOther(html, view, kind);
    html.close();
}

void writeOne(Html& html, const QuestionView& view)
{
    writeOptions(html, view, "radio");
}

void writeMany(Html& html, const QuestionView& view)
{
    writeOptions(html, view, "checkbox");
}

void writeYesNo(Html& html, const QuestionView& view)
{
    writeLegend(html, view);
    html.open("div", {{"class", "choices two"}});
    writeChoice(html, view, {.name = nameOf(view), .value = "true", .words = std::string(view.words.yes)});
    writeChoice(html, view, {.name = nameOf(view), .value = "false", .words = std::string(view.words.no)});
    html.close();
}

/// Never ticked before the visitor does; what is not ticked was not said.
void writeConsent(Html& html, const QuestionView& view)
{
    html.open("div", {{"class", "choices"}});
    writeChoice(html, view, {.name = nameOf(view), .value = "true", .words = labelText(view), .kind = "checkbox"});
    html.close();
    writeHints(html, view);
}

void writeNumbers(Html& html, const QuestionView& view, int from, int to, std::string_view unit)
{
    writeLegend(html, view);
    html.open("div", {{"class", "numbers"}});
    for (int number = from; number <= to; ++number) {
        const std::string digits = std::to_string(number);
        writeChoice(html, view,
                    {.name = nameOf(view),
                     .value = digits,
                     .words = digits + std::string(unit),
                     .spoken = digits + " " + std::string(view.words.of) + " " + std::to_string(to)});
    }
    html.close();
}

void writeStars(Html& html, const QuestionView& view)
{
    const double most = view.question.max.value_or(starsStandard);
    writeNumbers(html, view, 1, static_cast<int>(std::clamp<double>(most, 2, starsMax)), " ★");
}

void writeRecommend(Html& html, const QuestionView& view)
{
    writeNumbers(html, view, 0, recommendMax, "");
}

void writePlace(Html& html, const QuestionView& view, std::size_t place)
{
    const std::string name = nameOf(view) + "." + std::to_string(place);
    const std::string chosen = view.typed.text(name);
    html.open("label", {{"class", "place"}});
    html.element("span", {}, std::string(view.words.place) + " " + std::to_string(place));
    html.open("select", {{"name", name}, {"autocomplete", "off"}});
    html.element("option", {{"value", ""}}, view.words.notChosen);
    for (const Option& option : view.question.options) {
        Attributes attributes{{"value", option.key}};
        if (option.key == chosen)
            attributes.emplace_back("selected", "");
        html.element("option", attributes, model::textIn(option.text, view.language));
    }
    html.close().close();
}

void writeRank(Html& html, const QuestionView& view)
{
    const Question& question = view.question;
    const std::size_t wanted = question.choicesMax == 0 ? placesMax : question.choicesMax;
    writeLegend(html, view);
    for (std::size_t place = 1; place <= std::min(question.options.size(), wanted); ++place)
        writePlace(html, view, place);
}

void writeMatrix(Html& html, const QuestionView& view)
{
    writeLegend(html, view);
    for (const Option& row : view.question.rows) {
        html.open("fieldset", {{"class", "row"}});
        html.element("legend", {}, model::textIn(row.text, view.language));
        html.open("div", {{"class", "choices"}});
        for (const Option& option : view.question.options)
            writeChoice(html, view,
                        {.name = nameOf(view) + "." + row.key,
                         .value = option.key,
                         .words = model::textIn(option.text, view.language)});
        html.close().close();
    }
}

void writeNote(Html& html, const QuestionView& view)
{
    html.element("p", {}, labelText(view));
    writeHints(html, view);
}

/// A single control has its label; several stand in a fieldset with a legend.
struct Control
{
    std::string_view type;
    std::string_view box; ///< div or fieldset
    void (*write)(Html&, const QuestionView&);
};
constexpr std::array controls{Control{"text", "div", writeTextControl},   Control{"long_text", "div", writeLongText},
                              Control{"int", "div", writeTextControl},    Control{"decimal", "div", writeTextControl},
                              Control{"money", "div", writeTextControl},  Control{"date", "div", writeTextControl},
                              Control{"time", "div", writeTextControl},   Control{"phone", "div", writeTextControl},
                              Control{"email", "div", writeTextControl},  Control{"region", "div", writeTextControl},
                              Control{"yes_no", "fieldset", writeYesNo},  Control{"one", "fieldset", writeOne},
                              Control{"many", "fieldset", writeMany},     Control{"product", "fieldset", writeMany},
                              Control{"scale", "fieldset", writeOne},     Control{"stars", "fieldset", writeStars},
                              Control{"nps", "fieldset", writeRecommend}, Control{"note", "div", writeNote},
                              Control{"consent", "div", writeConsent},    Control{"rank", "fieldset", writeRank},
                              Control{"matrix", "fieldset", writeMatrix}};

const Control* controlOf(const Question& question)
{
    const auto* found = std::find_if(controls.begin(), controls.end(),
                                     [&](const Control& known) { return known.type == question.type; });
    return found == controls.end() ? nullptr : found;
}

} // namespace

bool isShown(const Question& question)
{
    return controlOf(question) != nullptr;
}

void writeQuestion(Html& html, const QuestionView& view)
{
    const Question& question = view.question;
    const Control* control = controlOf(question);
    if (control == nullptr)
        return;
    Attributes attributes{{"class", "question " + question.type}, {"data-key", question.key}};
    if (question.showIf)
        attributes.emplace_back("data-show-if", base::dumpJson(model::toJson(*question.showIf)));
    if (question.choicesMax != 0)
        attributes.emplace_back("data-most", std::to_string(question.choicesMax));
    html.open(control->box, control->box == "fieldset" ? describedBy(view, std::move(attributes)) : attributes);
    control->write(html, view);
    html.close();
}

} // namespace fairbook::server

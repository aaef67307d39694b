#include "app/viewmodels/form_texts.h"

#include <array>
#include <cmath>
#include <utility>

#include <QLocale>

#include "app/viewmodels/texts.h"
#include "shared/model/catalogue.h"
#include "shared/model/question_types.h"

namespace fairbook::app {
namespace {

using Word = std::pair<std::string_view, const char*>;

constexpr std::array<Word, 23> icons{
    {{"text", "textsize"}, {"long_text", "note"}, {"int", "number"},      {"decimal", "number"}, {"money", "receipt"},
     {"date", "calendar"}, {"time", "clock"},     {"yes_no", "contrast"}, {"one", "radio"},      {"many", "task"},
     {"stars", "star"},    {"nps", "gauge"},      {"scale", "scale"},     {"phone", "phone"},    {"email", "mail"},
     {"region", "pin"},    {"product", "box"},    {"note", "info"},       {"consent", "shield"}, {"rank", "order"},
     {"matrix", "table"},  {"photo", "camera"},   {"signature", "edit"}}};

const char* wordOf(const Word* begin, const Word* end, std::string_view key)
{
    for (const Word* at = begin; at != end; ++at)
        if (at->first == key)
            return at->second;
    return nullptr;
}

} // namespace

QString FormTexts::type(std::string_view name)
{
    const model::QuestionType* known = model::questionType(name);
    return known == nullptr ? tr("Of a later version: %1").arg(Texts::of(name))
                            : QCoreApplication::translate("Question", std::string(known->label).c_str());
}

QString FormTexts::typeIcon(std::string_view name)
{
    const char* icon = wordOf(icons.data(), icons.data() + icons.size(), name);
    return QString::fromLatin1(icon == nullptr ? "info" : icon);
}

QString FormTexts::state(std::string_view state)
{
    if (state == "live")
        return tr("Live");
    if (state == "closed")
        return tr("Closed");
    return state == "archived" ? tr("Archived") : tr("Draft");
}

QString FormTexts::sectionKind(std::string_view kind)
{
    if (kind == "contact")
        return tr("Contact data");
    if (kind == "consent")
        return tr("Consent");
    return kind == "thanks" ? tr("Thanks") : tr("Survey");
}

QString FormTexts::comparison(std::string_view op)
{
    if (op == "=")
        return tr("is");
    if (op == "!=")
        return tr("is not");
    if (op == "<")
        return tr("is less than");
    if (op == ">")
        return tr("is more than");
    return op == "contains" ? tr("contains") : tr("was answered");
}

QString FormTexts::channel(std::string_view channel)
{
    return channel == "any" || channel.empty() ? tr("Any channel") : Texts::choice(channel);
}

QString FormTexts::clientField(std::string_view path)
{
    if (path == "name.family")
        return tr("Family name");
    if (path == "name.given")
        return tr("Given name");
    if (path == "name.patronymic")
        return tr("Patronymic");
    const auto* field = model::fieldOf("client", path.substr(0, path.find('.')));
    return Texts::label(field, path);
}

QString FormTexts::problem(const model::FormProblem& problem, const QString& name)
{
    const QString language = Texts::choice(problem.language);
    const std::string_view code = problem.code;
    if (code == "no_questions")
        return tr("There is no question yet.");
    if (code == "title_missing")
        return tr("The title is missing in this language: %1.").arg(language);
    if (code == "text_missing")
        return tr("“%1” has no text in this language: %2.").arg(name, language);
    if (code == "option_text_missing")
        return tr("A choice of “%1” has no text in this language: %2.").arg(name, language);
    if (code == "options_missing")
        return tr("“%1” has nothing to choose from.").arg(name);
    if (code == "rows_missing")
        return tr("The table “%1” has no rows.").arg(name);
    if (code == "type_unknown")
        return tr("“%1” is of a type that this version of Fairbook does not know.").arg(name);
    if (code == "condition_unknown")
        return tr("“%1” depends on a question that is gone.").arg(name);
    if (code == "condition_later")
        return tr("“%1” depends on a question that is asked only after it.").arg(name);
    if (code == "condition_option")
        return tr("“%1” depends on a choice that is gone.").arg(name);
    if (code == "never_asked")
        return tr("“%1” would never be asked.").arg(name);
    if (code == "maps_to_unknown")
        return tr("“%1” fills a field that clients do not have.").arg(name);
    if (code == "wording_missing")
        return tr("The consent “%1” needs the version of its wording.").arg(name);
    if (code == "contact_not_first")
        return tr("Better ask for contact data first: who leaves in the middle is known then.");
    if (code == "contact_mixed")
        return tr("“%1” mixes contact data with survey questions. Better keep them in two sections.").arg(name);
    if (code == "grades_not_falling")
        return tr("A needs more points than B, and B more than C.");
    return code == "score_without_grades" ? tr("Choices give points, but no grade follows from them.")
                                          : Texts::of(code);
}

QString FormTexts::percent(std::int64_t part, std::int64_t of)
{
    const auto rounded = of == 0 ? 0 : std::lround(100.0 * static_cast<double>(part) / static_cast<double>(of));
    return tr("%1 %").arg(rounded);
}

QString FormTexts::number(double value)
{
    QLocale locale;
    QString text = locale.toString(value, 'f', value == std::floor(value) ? 0 : 2);
    while (text.contains(locale.decimalPoint()) && text.endsWith(QLatin1Char('0')))
        text.chop(1);
    return text;
}

QVariantMap chosenLine(const QString& key, const QString& label)
{
    return {{QStringLiteral("key"), key}, {QStringLiteral("label"), label}};
}

} // namespace fairbook::app

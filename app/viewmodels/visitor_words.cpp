#include "app/viewmodels/visitor_words.h"

#include <utility>

#include <QLocale>

namespace fairbook::app {
namespace {

struct Word
{
    const char* name;
    const char* english;
};

constexpr Word words[] = {
    {"yes", QT_TRANSLATE_NOOP("Visitor", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Visitor", "No")},
    {"other", QT_TRANSLATE_NOOP("Visitor", "Something else")},
    {"upTo", QT_TRANSLATE_NOOP("Visitor", "Choose up to %1")},
    {"yourAnswer", QT_TRANSLATE_NOOP("Visitor", "Your answer")},
    {"inOrder", QT_TRANSLATE_NOOP("Visitor", "Tap in the order of importance")},
    {"up", QT_TRANSLATE_NOOP("Visitor", "%1: up")},
    {"down", QT_TRANSLATE_NOOP("Visitor", "%1: down")},
    {"unlikely", QT_TRANSLATE_NOOP("Visitor", "not at all")},
    {"likely", QT_TRANSLATE_NOOP("Visitor", "very likely")},
    {"outOf", QT_TRANSLATE_NOOP("Visitor", "%1 of %2")},
    {"signHere", QT_TRANSLATE_NOOP("Visitor", "Sign here")},
    {"signAgain", QT_TRANSLATE_NOOP("Visitor", "Sign again")},
    {"thePhoto", QT_TRANSLATE_NOOP("Visitor", "The photo")},
    {"addPhoto", QT_TRANSLATE_NOOP("Visitor", "Add a photo")},
    {"anotherPhoto", QT_TRANSLATE_NOOP("Visitor", "Another photo")},
    {"takeAway", QT_TRANSLATE_NOOP("Visitor", "Take away")},
    {"newer",
     QT_TRANSLATE_NOOP("Visitor", "This question is of a newer Fairbook. Update to answer it; what was answered "
                                  "is kept.")},
    {"language", QT_TRANSLATE_NOOP("Visitor", "Language of the questions")},
    {"next", QT_TRANSLATE_NOOP("Visitor", "Next")},
    {"back", QT_TRANSLATE_NOOP("Visitor", "Back")},
    {"done", QT_TRANSLATE_NOOP("Visitor", "Done")},
    {"leave", QT_TRANSLATE_NOOP("Visitor", "Leave")},
    {"still", QT_TRANSLATE_NOOP("Visitor", "Still there? Your answers leave the screen in %1 s.")},
    {"here", QT_TRANSLATE_NOOP("Visitor", "I am here")},
    {"thanks", QT_TRANSLATE_NOOP("Visitor", "Thank you!")},
    {"coupon", QT_TRANSLATE_NOOP("Visitor", "Show this code at the stand")},
};

constexpr Word marks[] = {
    {"number_small", QT_TRANSLATE_NOOP("Visitor", "Less than %1. It is kept as it is.")},
    {"number_large", QT_TRANSLATE_NOOP("Visitor", "More than %1. It is kept as it is.")},
    {"too_many", QT_TRANSLATE_NOOP("Visitor", "More choices than asked for. They are kept.")},
    {"email_invalid", QT_TRANSLATE_NOOP("Visitor", "Not an e-mail address yet. It is kept as it is.")},
    {"date_invalid", QT_TRANSLATE_NOOP("Visitor", "Not a date like 2026-11-23. It is kept as it is.")},
    {"time_invalid", QT_TRANSLATE_NOOP("Visitor", "Not a time like 14:05. It is kept as it is.")},
    {"shape_invalid", QT_TRANSLATE_NOOP("Visitor", "Not a number. It is kept as it is.")},
};

QString numberText(double number)
{
    return QLocale().toString(number, 'g', 12);
}

} // namespace

void VisitorWords::setLanguage(const std::string& language)
{
    if (!all_.isEmpty() && std::exchange(language_, language) == language)
        return;
    language_ = language;
    // Without a translation the English words stand, as everywhere.
    static_cast<void>(translator_.load(QStringLiteral(":/i18n/fairbook_%1.qm").arg(QString::fromStdString(language))));
    for (const Word& word : words)
        all_[QLatin1String(word.name)] = of(word.english);
}

QString VisitorWords::mark(const model::Question& question, std::string_view code) const
{
    for (const Word& word : marks) {
        if (code != word.name)
            continue;
        const auto limit = code == "number_small" ? question.min : question.max;
        const QString text = of(word.english);
        return text.contains(QLatin1String("%1")) ? text.arg(numberText(limit.value_or(0))) : text;
    }
    return {};
}

QString VisitorWords::of(const char* english) const
{
    const QString translated = translator_.translate("Visitor", english);
    return translated.isEmpty() ? QString::fromUtf8(english) : translated;
}

} // namespace fairbook::app

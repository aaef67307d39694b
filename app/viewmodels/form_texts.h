// app/viewmodels/form_texts.h: words of questionnaires: types, states, comparisons, and what is wrong with a draft.
#pragma once

#include <string_view>

#include <QCoreApplication>
#include <QString>
#include <QVariantList>

#include "shared/model/form_check.h"
#include "shared/model/show_if.h"

namespace fairbook::app {

class FormTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormTexts)

public:
    [[nodiscard]] static QString type(std::string_view name);
    [[nodiscard]] static QString typeIcon(std::string_view name);
    [[nodiscard]] static QString state(std::string_view state);
    [[nodiscard]] static QString sectionKind(std::string_view kind);
    [[nodiscard]] static QString comparison(std::string_view op);
    [[nodiscard]] static QString channel(std::string_view channel);
    [[nodiscard]] static QString clientField(std::string_view path); ///< "name.family" -> Family name
    /// "Question “When?” has no text in Russian." `name`: what the question, option or section is called.
    [[nodiscard]] static QString problem(const model::FormProblem& problem, const QString& name);
    [[nodiscard]] static QString percent(std::int64_t part, std::int64_t of); ///< "88 %"
    [[nodiscard]] static QString number(double value);                        ///< at most two decimals
};

/// {key, label}: a line of a list to choose from.
[[nodiscard]] QVariantMap chosenLine(const QString& key, const QString& label);

} // namespace fairbook::app

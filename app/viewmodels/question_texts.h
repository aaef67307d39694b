// app/viewmodels/question_texts.h: questionnaires in words for staff: what an answer says, and why a question is not
// asked; texts of the questionnaire in its own language, the words around them in that of the interface.
#pragma once

#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QString>

#include "shared/model/questionnaire.h"
#include "shared/model/scoring.h"

namespace fairbook::app {

class QuestionTexts
{
    Q_DECLARE_TR_FUNCTIONS(QuestionTexts)

public:
    /// An answer as the visitor saw it: the texts of options, "Yes", 1 Ivan, 2 Olha. `language`: of the questionnaire.
    [[nodiscard]] static QString answer(const model::Question& question, const base::Json& answer,
                                        std::string_view language);
    /// "How many hectares? is over 500"
    [[nodiscard]] static QString condition(const model::Questionnaire& form, const model::Condition& condition,
                                           std::string_view language);
    /// "Score 15, grade A", and what is missing for the next grade.
    [[nodiscard]] static QString score(const model::Score& score);
    /// "How many hectares? over 500 (+5)"
    [[nodiscard]] static QString scoreLine(const model::Questionnaire& form, const model::ScoreLine& line,
                                           std::string_view language);
};

} // namespace fairbook::app

// app/viewmodels/visitor_words.h: what a questionnaire says besides its questions, in the language of the
// questionnaire: the visitor reads it, and may read another one than the person whose device it is.
#pragma once

#include <string>
#include <string_view>

#include <QString>
#include <QTranslator>
#include <QVariantMap>

#include "shared/model/questionnaire.h"

namespace fairbook::app {

class VisitorWords
{
public:
    void setLanguage(const std::string& language);

    /// By name: yes, no, other, upTo (%1), … for QML.
    [[nodiscard]] const QVariantMap& all() const { return all_; }
    /// What is odd about an answer, by its code (model::answerMark); empty of an empty one.
    [[nodiscard]] QString mark(const model::Question& question, std::string_view code) const;

private:
    [[nodiscard]] QString of(const char* english) const;

    QTranslator translator_;
    std::string language_;
    QVariantMap all_;
};

} // namespace fairbook::app

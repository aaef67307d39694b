// shared/exchange/form_table.h: answers as a table for a spreadsheet: a row a response, a column a question (of several
// choices one a choice), and a second sheet that says what the columns ask. Versions are joined by the question's key.
// Every cell is a text: nothing that a visitor typed is ever a formula.
#pragma once

#include <string>
#include <vector>

#include "shared/exchange/xlsx.h"
#include "shared/model/questionnaire.h"
#include "shared/model/record.h"

namespace fairbook::exchange {

class FormTable
{
public:
    /// `newest` first: its order and words are used. Choices are written in `language`.
    FormTable(const std::vector<const model::Questionnaire*>& versions, std::string language);

    /// `response`: a record of an answer to `form`, which is version `number`. What was hidden is left out.
    void add(const model::Record& response, const model::Questionnaire& form, std::int64_t number);

    [[nodiscard]] std::vector<Sheet> sheets() const; ///< "Answers", "Questions"

private:
    struct Column
    {
        std::string key{};
        std::string choice{}; ///< of several choices, or the row of a table; empty: the whole answer
    };
    void addColumns(const model::Question& question);
    [[nodiscard]] std::string cellOf(const Column& column, const model::Question& question,
                                     const base::Json& answer) const;

    std::string language_;
    std::vector<const model::Questionnaire*> versions_;
    std::vector<Column> columns_;
    std::vector<TableRow> rows_;
};

} // namespace fairbook::exchange

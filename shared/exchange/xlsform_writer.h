// shared/exchange/xlsform_writer.h: a questionnaire as an XLSForm workbook, for ODK, KoboToolbox and for people with a
// spreadsheet. What XLSForm has no word for (points, tags, grades, client fields, rewards) stands in columns of our
// own, whose names other programs pass over; readXlsForm() does not read them back.
#pragma once

#include <vector>

#include "shared/exchange/xlsx.h"
#include "shared/model/questionnaire.h"

namespace fairbook::exchange {

/// The sheets survey, choices and settings.
[[nodiscard]] std::vector<Sheet> xlsFormSheets(const model::Questionnaire& form);

/// "${area} = 'large' or selected(${products}, 'drills')": what parseRelevant() reads.
[[nodiscard]] std::string relevantText(const model::Questionnaire& form, const model::Condition& condition);

} // namespace fairbook::exchange

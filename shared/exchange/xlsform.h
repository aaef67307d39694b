// shared/exchange/xlsform.h: questionnaires that somebody made for ODK or KoboToolbox, as ours. An XLSForm is a
// workbook with the sheets `survey`, `choices` and `settings` (xlsform.org). What we have no means for is left out and
// said.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/exchange/xlsx.h"
#include "shared/model/questionnaire.h"

namespace fairbook::exchange {

/// Codes, for ever: type (a question that we cannot ask), relevant, constraint (the question is there without it),
/// repeat (its questions are asked once), language (texts in another language than ours), list (a question whose
/// choices are not in the file).
struct LeftOut
{
    std::string_view code;
    std::string where; ///< the question's name in the file, or the language's

    bool operator==(const LeftOut&) const = default;
};

struct XlsForm
{
    model::Questionnaire form;
    std::vector<LeftOut> leftOut;
};

/// Refusals: foreign (no sheet `survey` with the columns `type` and `name`), those of model::parseQuestionnaire() for
/// what is over its limits.
[[nodiscard]] base::Result<XlsForm> readXlsForm(const std::vector<Sheet>& sheets);

} // namespace fairbook::exchange

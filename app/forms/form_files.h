// app/forms/form_files.h: questionnaires from files and back: ours as JSON, XLSForm workbooks by their ending.
#pragma once

#include <filesystem>

#include "shared/exchange/xlsform.h"

namespace fairbook::app {

/// Refusals: notFound, tooLong, those of readQuestionnaire(), readXlsx() and readXlsForm().
[[nodiscard]] base::Result<exchange::XlsForm> readFormFile(const std::filesystem::path& file);

/// Replaces a file that exists. Refusals: notFound (it cannot be written), badValue.
[[nodiscard]] base::Result<void> writeFormFile(const std::filesystem::path& file, const model::Questionnaire& form);

} // namespace fairbook::app

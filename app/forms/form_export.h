// app/forms/form_export.h: the answers to a questionnaire as a workbook. Runs on the store's thread.
#pragma once

#include <filesystem>

#include "app/forms/form_base.h"

namespace fairbook::app {

/// How many responses were written; replaces a file that exists. Refusals: notFound (no such folder), tooLong (more
/// than a sheet holds), badValue. Throws base::StoreError full when the file cannot be written.
[[nodiscard]] base::Result<std::int64_t> exportResults(store::DeviceStore& store, base::Id form,
                                                       const ResultsFilter& filter, const std::string& language,
                                                       const std::filesystem::path& file);

} // namespace fairbook::app

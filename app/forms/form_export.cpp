#include "app/forms/form_export.h"

#include "shared/exchange/form_table.h"

namespace fairbook::app {
namespace {

constexpr std::int64_t rowsMax = 1'000'000; ///< an .xlsx sheet has 1,048,576

} // namespace

base::Result<std::int64_t> exportResults(store::DeviceStore& store, base::Id form, const ResultsFilter& filter,
                                         const std::string& language, const std::filesystem::path& file)
{
    const auto folder = std::filesystem::absolute(file).parent_path();
    if (!std::filesystem::is_directory(folder))
        return base::refuse(base::Code::notFound, folder.string());
    const auto versions = versionsOf(store, form);
    std::vector<const model::Questionnaire*> contents;
    for (const model::FormVersion& version : versions)
        if (filter.version.none() || filter.version == version.id)
            contents.push_back(&version.content);
    exchange::FormTable table(contents, language);
    std::int64_t rows = 0;
    eachResponse(store, form, versions, filter, [&](const FoundResponse& found) {
        if (++rows <= rowsMax)
            table.add(found.stored.record, found.version.content, found.version.number);
    });
    if (rows > rowsMax)
        return base::refuse(base::Code::tooLong, "rows");
    const auto written = exchange::writeXlsx(file, table.sheets());
    if (!written)
        return tl::unexpected(written.error());
    return rows;
}

} // namespace fairbook::app

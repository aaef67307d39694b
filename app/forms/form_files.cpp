#include "app/forms/form_files.h"

#include <fstream>

#include "shared/base/durable_file.h"
#include "shared/exchange/xlsform_writer.h"
#include "shared/text/utf8.h"

namespace fairbook::app {
namespace {

using base::Code;

constexpr std::size_t fileBytesMax = 4U << 20U;

bool isWorkbook(const std::filesystem::path& file)
{
    return text::lowerAscii(file.extension().string()) == ".xlsx";
}

} // namespace

base::Result<exchange::XlsForm> readFormFile(const std::filesystem::path& file)
{
    if (!std::filesystem::is_regular_file(file))
        return base::refuse(Code::notFound, file.string());
    if (isWorkbook(file)) {
        const auto sheets = exchange::readXlsx(file);
        return sheets ? exchange::readXlsForm(*sheets) : tl::unexpected(sheets.error());
    }
    const std::string text = base::readFile(file, fileBytesMax + 1);
    if (text.size() > fileBytesMax)
        return base::refuse(Code::tooLong, file.string());
    auto form = model::readQuestionnaire(text);
    if (!form)
        return tl::unexpected(form.error());
    return exchange::XlsForm{.form = std::move(*form), .leftOut = {}};
}

base::Result<void> writeFormFile(const std::filesystem::path& file, const model::Questionnaire& form)
{
    if (isWorkbook(file)) {
        const auto written = exchange::writeXlsx(file, exchange::xlsFormSheets(form));
        if (!written)
            return tl::unexpected(written.error());
        return {};
    }
    std::ofstream out(file, std::ios::binary);
    out << base::dumpJson(model::toJson(form)) << '\n';
    if (!out.flush())
        return base::refuse(Code::notFound, file.string());
    return {};
}

} // namespace fairbook::app

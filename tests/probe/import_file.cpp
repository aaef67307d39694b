#include <fstream>
#include <iostream>
#include <iterator>

#include "shared/exchange/json_lines.h"
#include "shared/exchange/vcard.h"
#include "shared/text/utf8.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

using base::Json;

constexpr std::uintmax_t jsonBytesMax = 16U << 20U;

bool isJsonLines(const std::filesystem::path& path)
{
    if (path.extension() == ".jsonl" || path.extension() == ".ndjson")
        return true;
    std::ifstream file(path, std::ios::binary);
    char first = ' ';
    while (file.get(first) && text::isBlank(first)) {}
    return first == '{';
}

/// Contacts go out one by one, so that a large file needs no large memory; a refused file has none.
class Printer
{
public:
    void add(const exchange::Contact& contact)
    {
        std::cout << (first_ ? "{\"contacts\":[" : ",\n") << base::dumpJson(contactJson(contact));
        first_ = false;
    }

    void finish(std::string_view format, const exchange::ReadReport& report)
    {
        Json warnings = Json::array();
        for (const auto& warning : report.warnings)
            warnings.push_back({{"code", warning.code}, {"where", warning.where}, {"message", warning.message}});
        std::cout << "],\"format\":" << base::dumpJson(format) << ",\"encoding\":" << base::dumpJson(report.encoding)
                  << ",\"warnings\":" << base::dumpJson(warnings) << "}\n";
    }

private:
    bool first_ = true;
};

} // namespace

int refused(const base::Error& error)
{
    std::cout << base::dumpJson({{"error", {{"code", base::codeName(error.code)}, {"detail", error.detail}}}}) << '\n';
    return exitRefused;
}

int importFile(const std::filesystem::path& path)
{
    Printer printer;
    const auto sink = [&](exchange::Contact&& contact) { printer.add(contact); };
    const bool jsonLines = isJsonLines(path);
    const auto report = jsonLines ? exchange::readJsonLinesFile(path, sink) : exchange::readVcardFile(path, sink);
    if (!report)
        return refused(report.error());
    printer.finish(jsonLines ? "jsonl" : "vcard", *report);
    return exitRead;
}

int checkJson(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed)
        return refused({base::Code::notFound, path.filename().string()});
    if (size > jsonBytesMax)
        return refused({base::Code::tooLong, "json"});
    std::ifstream file(path, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    const base::JsonLimits limits{
        .bytesMax = jsonBytesMax, .depthMax = 32, .duplicateKeys = base::DuplicateKeys::lastWins};
    const auto json = base::parseJson(text, limits);
    if (!json)
        return refused(json.error());
    std::cout << base::dumpJson({{"ok", true}}) << '\n';
    return exitRead;
}

} // namespace fairbook::probe

// What keeps a base safe, and says how it is: backup, restore, check, stats; and the settings.
#include "server/commands/commands.h"
#include "server/jobs/backup.h"
#include "server/jobs/base_files.h"
#include "server/jobs/check.h"
#include "server/jobs/files.h"
#include "server/jobs/stats.h"

namespace fairbook::server {
namespace {

std::string countsText(const CheckReport& report)
{
    return std::to_string(report.records) + " records, " + std::to_string(report.operations) + " operations, " +
           std::to_string(report.files) + " files";
}

} // namespace

base::Result<Spoken> backupCommand(const Call& call)
{
    const auto folder = dataFolder(call.config);
    if (!folder)
        return tl::unexpected(folder.error());
    const std::string file = call.words.text("to");
    const auto report = backupMaster(*folder, file, call.means);
    if (!report)
        return tl::unexpected(report.error());
    base::Json answer = toJson(*report);
    answer["file"] = file;
    return Spoken{file + ": " + countsText(*report) + ", read back and whole", {answer}};
}

base::Result<Spoken> restoreCommand(const Call& call)
{
    const auto folder = dataFolder(call.config);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto report = restoreMaster(call.words.text("from"), *folder, call.means);
    if (!report)
        return tl::unexpected(report.error());
    base::Json answer = toJson(*report);
    answer["data"] = *folder;
    return Spoken{
        *folder + ": " + countsText(*report) +
            "\nDevices send again what this backup lacks. Devices that were revoked after it have to be revoked again.",
        {answer}};
}

base::Result<Spoken> baseFileCommand(const Call& call)
{
    const auto folder = dataFolder(call.config);
    if (!folder)
        return tl::unexpected(folder.error());
    auto reader = store::MasterReader::open(*folder);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto made = BaseFiles(*folder, call.means).make(**reader, "all", [] { return false; });
    if (!made)
        return tl::unexpected(made.error());
    const auto& offer = made->offer;
    return Spoken{"up to " + std::to_string(offer.seq) + ": " + std::to_string(offer.size) + " bytes, on a device " +
                      std::to_string(offer.expanded),
                  {{{"seq", offer.seq}, {"size", offer.size}, {"expanded", offer.expanded}, {"sha256", offer.sha256}}}};
}

base::Result<Spoken> checkCommand(const Call& call)
{
    const auto folder = dataFolder(call.config);
    if (!folder)
        return tl::unexpected(folder.error());
    auto reader = store::MasterReader::open(*folder);
    if (!reader)
        return tl::unexpected(reader.error());
    CheckReport report = checkMaster(**reader);
    if (report.whole())
        checkFiles(**reader, store::BlobFiles(std::filesystem::path(*folder) / store::blobFolder), call.means.random,
                   report);
    if (!report.whole())
        throw base::StoreError(base::StoreFault::corrupt, report.problems.front());
    return Spoken{"whole: " + countsText(report), {toJson(report)}};
}

base::Result<Spoken> statsCommand(const Call& call)
{
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    const base::Json stats = masterStats(**reader);
    return Spoken{stats.dump(2), {stats}};
}

base::Result<Spoken> configCommand(const Call& call)
{
    if (!call.words.has("print"))
        return base::refuse(base::Code::usage, "config --print");
    Spoken spoken;
    for (const auto& [name, setting] : call.config.all()) {
        spoken.text += name + " = " + setting.value + "  (" + std::string(sourceName(setting.source)) + ")\n";
        spoken.lines.push_back({{"name", name}, {"value", setting.value}, {"source", sourceName(setting.source)}});
    }
    return spoken;
}

} // namespace fairbook::server

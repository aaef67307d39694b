#include "server/jobs/backup.h"

#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include "server/auth/audit.h"
#include "server/blobs/blob_tables.h"
#include "server/jobs/files.h"
#include "server/master/open_master.h"
#include "shared/base/durable_file.h"
#include "shared/store/database.h"
#include "shared/store/master_schema.h"
#include "shared/store/traces.h"

namespace fairbook::server {
namespace {

namespace fs = std::filesystem;
using base::StoreError;
using base::StoreFault;

/// A folder that is gone afterwards, whatever happens.
class Workshop
{
public:
    explicit Workshop(fs::path folder) : folder_(std::move(folder))
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored); // left by a run that was killed
        fs::create_directories(folder_);
        fs::permissions(folder_, fs::perms::owner_all);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop()
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    [[nodiscard]] const fs::path& folder() const { return folder_; }
    [[nodiscard]] fs::path file() const { return folder_ / store::masterFile; }

private:
    fs::path folder_;
};

/// Files and folders of the world: their errors are the machine's.
template <typename Work>
auto onDisk(Work work)
{
    try {
        return work();
    } catch (const fs::filesystem_error& error) {
        const bool room = error.code() == std::errc::no_space_on_device;
        throw StoreError(room ? StoreFault::full : StoreFault::locked, error.what());
    }
}

/// One step: the source's readers and writers go on beside it, and it never has to begin anew.
void copyDatabase(store::Database& source, const fs::path& target)
{
    SQLite::Database copy(target.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    try {
        SQLite::Backup backup(copy, source.raw());
        if (backup.executeStep(-1) != SQLITE_DONE)
            throw store::storeErrorOf(copy);
    } catch (const SQLite::Exception&) {
        throw store::storeErrorOf(copy);
    }
    copy.exec("PRAGMA journal_mode = DELETE"); // one file, nothing beside it
}

base::Result<CheckReport> wholeOrThrow(const fs::path& folder)
{
    auto reader = store::MasterReader::open(folder);
    if (!reader)
        return tl::unexpected(reader.error());
    CheckReport report = checkMaster(**reader);
    if (!report.whole())
        throw StoreError(StoreFault::corrupt, report.problems.front());
    return report;
}

void rememberBackup(store::MasterStore& master, const store::LastNumbers& inBackup, const Means& means)
{
    master.markBackedUp(inBackup);
    writeAudit(master.database(),
               {.at = means.clock.now(), .user = {}, .device = {}, .action = "backup", .detail = {}});
}

} // namespace

base::Result<CheckReport> backupMaster(const fs::path& folder, const fs::path& file, const Means& means)
{
    return onDisk([&]() -> base::Result<CheckReport> {
        if (fs::exists(file) || fs::exists(filesOfBackup(file)))
            return base::refuse(base::Code::exists, file.filename().string());
        auto master = openMaster(folder, means);
        if (!master)
            return tl::unexpected(master.error());
        store::cleanTraces((*master)->database(), store::OpenAs::master);
        const Workshop workshop(file.string() + ".partial");
        copyDatabase((*master)->database(), workshop.file());
        auto report = wholeOrThrow(workshop.folder());
        if (!report)
            return report;
        store::LastNumbers inBackup = (*store::MasterReader::open(workshop.folder()))->lastNumbers();
        // After the base: what it names was published before it was copied.
        const fs::path files = workshop.folder() / store::blobFolder;
        report->files = copyFiles(store::BlobFiles(folder / store::blobFolder), files);
        base::syncToDisk(workshop.file());
        if (report->files > 0)
            fs::rename(files, filesOfBackup(file));
        fs::rename(workshop.file(), file);
        base::syncToDisk(base::folderOf(file));
        rememberBackup(**master, inBackup, means);
        return report;
    });
}

base::Result<CheckReport> restoreMaster(const fs::path& file, const fs::path& folder, const Means& means)
{
    return onDisk([&]() -> base::Result<CheckReport> {
        if (fs::exists(folder / store::masterFile))
            return base::refuse(base::Code::exists, "data");
        if (!fs::is_regular_file(file))
            return base::refuse(base::Code::notFound, file.filename().string());
        const Workshop workshop(folder / "restore.partial");
        fs::copy_file(file, workshop.file());
        auto report = wholeOrThrow(workshop.folder());
        if (!report)
            return report;
        {
            auto master = openMaster(workshop.folder(), means);
            if (!master)
                return tl::unexpected(master.error());
            (*master)->newEpoch();
            (*master)->markBackedUp();
            writeAudit((*master)->database(),
                       {.at = means.clock.now(), .user = {}, .device = {}, .action = "restore", .detail = {}});
        }
        const store::BlobFiles files(folder / store::blobFolder);
        report->files = restoreFiles(filesOfBackup(file), files);
        report->filesAwaited =
            static_cast<std::int64_t>(awaited(**store::MasterReader::open(workshop.folder()), files).size());
        base::syncToDisk(workshop.file());
        fs::rename(workshop.file(), folder / store::masterFile);
        base::syncToDisk(folder);
        return report;
    });
}

} // namespace fairbook::server

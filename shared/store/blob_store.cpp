#include "shared/store/blob_store.h"

#include <algorithm>
#include <chrono>

#include "shared/base/durable_file.h"
#include "shared/store/meta.h"

namespace fairbook::store {

namespace fs = std::filesystem;
using base::Code;

constexpr const char* lockName = ".lock";

namespace {

/// None: others hold it.
std::shared_ptr<base::FileLock> lockOf(const fs::path& folder, base::FileLock::Mode mode)
{
    auto lock = std::make_shared<base::FileLock>(folder / lockName, mode);
    return lock->held() ? lock : nullptr;
}

/// Of the file system, as milliseconds since 1970.
std::int64_t writtenMs(const fs::path& file)
{
    std::error_code gone;
    const auto written = std::chrono::file_clock::to_sys(fs::last_write_time(file, gone)).time_since_epoch();
    return gone ? 0 : std::chrono::duration_cast<std::chrono::milliseconds>(written).count();
}

} // namespace

BlobStore::BlobStore(const std::unique_ptr<Database>& database, const fs::path& folder, base::Clock& clock)
    : database_(database), files_(folder / blobFolder), clock_(clock), memory_(folder.empty())
{}

base::Result<BlobStore::Put> BlobStore::put(std::string_view bytes)
{
    if (memory_)
        return base::refuse(Code::unsupported, "files");
    if (bytes.empty())
        return base::refuse(Code::badValue, "file");
    if (bytes.size() > blobBytesMax)
        return base::refuse(Code::tooLong, "file");
    base::makeFolder(files_.folder());
    Put made{.name = {},
             .size = static_cast<std::int64_t>(bytes.size()),
             .hold = lockOf(files_.folder(), base::FileLock::Mode::together)};
    const std::string name = blobName(bytes);
    // The row first: a sweep after a cut then knows that the file is ours and unfinished, and no stranger's.
    if (stateOf(name) != BlobState::confirmed)
        setState(name, BlobState::here);
    auto kept = files_.put(bytes);
    if (!kept)
        return tl::unexpected(kept.error());
    made.name = std::move(*kept);
    return made;
}

base::Result<std::string> BlobStore::read(std::string_view name)
{
    return memory_ || !isBlobName(name) ? base::refuse(Code::notFound, "file") : files_.read(name);
}

bool BlobStore::has(std::string_view name) const
{
    return !memory_ && isBlobName(name) && files_.has(name);
}

base::Result<void> BlobStore::want(std::string_view name)
{
    if (!isBlobName(name))
        return base::refuse(Code::badValue, "sha256");
    if (!has(name) && !memory_)
        setState(name, BlobState::wanted);
    return {};
}

BlobStore::Counts BlobStore::counts()
{
    Query query(*database_, R"sql(
        SELECT (SELECT count(*) FROM blob WHERE state = 0), (SELECT count(*) FROM blob WHERE state = 1) ORDER BY 1)sql");
    return query.step() ? Counts{.unsent = query.integer(0), .wanted = query.integer(1)} : Counts{};
}

bool BlobStore::allSent()
{
    const auto names = inState(BlobState::here, INT64_MAX);
    return std::none_of(names.begin(), names.end(), [&](const std::string& name) { return read(name).has_value(); });
}

std::shared_ptr<BlobStore::Hold> BlobStore::holdAlone()
{
    base::makeFolder(files_.folder());
    return lockOf(files_.folder(), base::FileLock::Mode::alone);
}

bool BlobStore::removeUnlisted()
{
    if (memory_ || !fs::is_directory(files_.folder()))
        return true;
    const auto alone = holdAlone();
    if (!alone)
        return false;
    std::vector<fs::path> gone;
    for (const auto& entry : fs::recursive_directory_iterator(files_.folder()))
        if (entry.is_regular_file() && entry.path().filename() != lockName &&
            !stateOf(entry.path().filename().string()))
            gone.push_back(entry.path());
    for (const fs::path& file : gone) {
        fs::remove(file);
        base::syncToDisk(file.parent_path());
    }
    return true;
}

void BlobStore::sweep()
{
    if (memory_ || !fs::is_directory(files_.folder()))
        return;
    const auto alone = holdAlone();
    if (!alone)
        return;
    files_.removeHalfWritten();
    std::vector<std::string> names;
    files_.each([&](const std::string& name) { names.push_back(name); });
    for (const std::string& name : names)
        sweepFile(name);
    sweepRows();
    if (isErasePending() && !eraseWaits())
        Meta(*database_).set(key::blobsErased, std::int64_t{0});
}

void BlobStore::sweepErased()
{
    if (isErasePending())
        sweep();
}

bool BlobStore::isErasePending()
{
    return Meta(*database_).integer(key::blobsErased) != 0;
}

/// A record was erased here, and the server has not said that it may be.
bool BlobStore::eraseWaits()
{
    Query query(*database_, "SELECT 1 FROM record WHERE deleted = 2 AND (waiting > 0 OR aside > 0 OR seq = 0) LIMIT 1");
    return query.step();
}

void BlobStore::sweepFile(const std::string& name)
{
    const auto state = stateOf(name);
    if (isNamed(name)) {
        if (!state || *state == BlobState::wanted)
            setState(name, BlobState::here);
        return;
    }
    if (state == BlobState::here && eraseWaits())
        return; // perhaps of a record that comes back
    if (!state && clock_.now().ms - writtenMs(files_.pathOf(name)) < strayKeptMs)
        return;
    files_.remove(name);
    removeRow(name);
}

/// Rows without a file: of a call that was cut off between the two. What was wanted stays so while a record names it.
void BlobStore::sweepRows()
{
    for (const BlobState state : {BlobState::here, BlobState::wanted, BlobState::confirmed})
        for (const std::string& name : inState(state, INT64_MAX))
            if (state == BlobState::wanted ? !isNamed(name) : !files_.has(name)) {
                removeRow(name);
                dropArrived(name);
            }
}

std::int64_t BlobStore::forgetOld(std::int64_t keptMs)
{
    std::vector<std::string> old;
    {
        Query query(*database_, R"sql(
            SELECT name
              FROM blob
             WHERE state = 2 AND at < ? AND NOT EXISTS (
                   SELECT 1 FROM record
                    WHERE type = 'attachment' AND json_extract(body, '$.sha256') = blob.name
                      AND (waiting > 0 OR aside > 0 OR seq = 0))
             ORDER BY at)sql");
        query.bind(clock_.now().ms - keptMs);
        while (query.step())
            old.push_back(query.text(0));
    }
    for (const std::string& name : old) {
        files_.remove(name); // first: a row without a file is swept, a file without a row would be sent again
        removeRow(name);
    }
    return static_cast<std::int64_t>(old.size());
}

std::vector<std::string> BlobStore::inState(BlobState state, std::int64_t limit)
{
    Query query(*database_, "SELECT name FROM blob WHERE state = ? ORDER BY at, name LIMIT ?");
    query.bind(static_cast<int>(state), limit);
    std::vector<std::string> names;
    while (query.step())
        names.push_back(query.text(0));
    return names;
}

void BlobStore::confirm(std::string_view name)
{
    Query(*database_, "UPDATE blob SET state = 2 WHERE name = ?").bind(name).run();
}

void BlobStore::followEpoch()
{
    Meta meta(*database_);
    const std::string epoch = meta.text(key::epoch);
    if (epoch == meta.text(key::blobEpoch))
        return;
    Transaction transaction(*database_);
    Query(*database_, "UPDATE blob SET state = 0 WHERE state = 2").run();
    meta.set(key::blobEpoch, epoch);
    transaction.commit();
}

std::int64_t BlobStore::arrived(std::string_view name)
{
    std::error_code none;
    const auto size = fs::file_size(arriving(name), none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

void BlobStore::arrive(std::string_view name, std::int64_t offset, std::string_view bytes)
{
    base::makeFolder(arriving(name).parent_path());
    base::DurableFile file(arriving(name), base::DurableFile::Mode::keep);
    file.write(static_cast<std::uint64_t>(offset), bytes);
}

base::Result<void> BlobStore::finish(std::string_view name)
{
    {
        base::DurableFile file(arriving(name), base::DurableFile::Mode::keep);
        file.sync();
    }
    if (auto published = files_.publish(arriving(name), name); !published)
        return published;
    setState(name, BlobState::confirmed);
    return {};
}

void BlobStore::dropArrived(std::string_view name)
{
    std::error_code none;
    fs::remove(arriving(name), none);
}

bool BlobStore::isNamed(std::string_view name)
{
    Query query(*database_, R"sql(
        SELECT 1 FROM record WHERE type = 'attachment' AND json_extract(body, '$.sha256') = ? ORDER BY 1 LIMIT 1)sql");
    query.bind(name);
    return query.step();
}

std::optional<BlobState> BlobStore::stateOf(std::string_view name)
{
    Query query(*database_, "SELECT state FROM blob WHERE name = ? ORDER BY 1");
    query.bind(name);
    return query.step() ? std::optional(static_cast<BlobState>(query.integer(0))) : std::nullopt;
}

void BlobStore::setState(std::string_view name, BlobState state)
{
    Query(*database_, R"sql(
        INSERT INTO blob(name, state, at) VALUES (?, ?, ?)
            ON CONFLICT(name) DO UPDATE SET state = excluded.state, at = excluded.at)sql")
        .bind(name, static_cast<int>(state), clock_.now().ms)
        .run();
}

void BlobStore::removeRow(std::string_view name)
{
    Query(*database_, "DELETE FROM blob WHERE name = ?").bind(name).run();
}

fs::path BlobStore::arriving(std::string_view name) const
{
    return files_.folder() / "arriving" / name;
}

} // namespace fairbook::store

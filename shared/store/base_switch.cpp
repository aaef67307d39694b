#include "shared/store/base_switch.h"

#include "shared/base/durable_file.h"
#include "shared/store/base_file.h"

namespace fairbook::store {
namespace {

namespace fs = std::filesystem;

constexpr const char* baseName = "fairbook.db";

std::string journalModeOf(Database& database)
{
    Query query(database, "PRAGMA journal_mode");
    return query.step() ? query.text(0) : std::string();
}

/// The base without any other program, until this ends; back in WAL mode then, unless it has moved away.
class Alone
{
public:
    explicit Alone(Database& base) : base_(base) {}
    Alone(const Alone&) = delete;
    Alone& operator=(const Alone&) = delete;

    [[nodiscard]] base::Result<void> begin()
    {
        try {
            base_.run("PRAGMA journal_mode = DELETE");
            base_.run("BEGIN EXCLUSIVE");
            begun_ = true;
        } catch (const base::StoreError& error) {
            if (error.fault() != base::StoreFault::locked)
                throw;
        }
        if (!begun_ || journalModeOf(base_) != "delete") // somebody came between the two
            return base::refuse(base::Code::exists, "another program has the base open");
        return {};
    }

    /// Step 4; the transaction ends with it.
    void markMoved()
    {
        base_.run("PRAGMA user_version = " + std::to_string(movedAway));
        base_.run("COMMIT");
        moved_ = true;
    }

    ~Alone()
    {
        if (moved_)
            return;
        try {
            if (begun_)
                base_.run("ROLLBACK");
            base_.run("PRAGMA journal_mode = WAL");
        } catch (const base::StoreError&) { // it goes on in the mode it has; the next opening sets it
            begun_ = false;
        }
    }

private:
    Database& base_;
    bool begun_ = false;
    bool moved_ = false;
};

/// Steps 3: afterwards the file is one file, on the disk, and nobody has it open.
base::Result<void> prepare(Database& own, const fs::path& file, const NextBase& next)
{
    auto opened = Database::open(file, OpenAs::device);
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto sound = checkBaseFile(**opened, next.epoch); !sound)
        return sound;
    carryOver(own, **opened, next.contained);
    (*opened)->run("PRAGMA journal_mode = DELETE");
    return {};
}

/// Another program may have done it.
void rename(const fs::path& folder)
{
    std::error_code failed;
    fs::rename(folder / nextBaseFile, folder / baseName, failed);
    if (failed && failed != std::errc::no_such_file_or_directory)
        throw base::StoreError(base::StoreFault::locked, "rename: " + failed.message());
    base::syncToDisk(folder);
}

} // namespace

base::Result<std::unique_ptr<Database>> openDeviceBase(const fs::path& folder)
{
    auto database = Database::open(folder / baseName, OpenAs::device);
    if (database || database.error().code != base::Code::notFound)
        return database;
    rename(folder);
    database = Database::open(folder / baseName, OpenAs::device);
    if (!database && database.error().code == base::Code::notFound)
        throw base::StoreError(base::StoreFault::corrupt, "the base has moved, and its next one is not there");
    return database;
}

base::Result<void> switchToNext(std::unique_ptr<Database>& own, const fs::path& folder, const NextBase& next)
{
    {
        Alone alone(*own);
        if (const auto begun = alone.begin(); !begun)
            return begun;
        if (const auto may = next.check(); !may)
            return may;
        if (const auto prepared = prepare(*own, folder / nextBaseFile, next); !prepared)
            return prepared;
        alone.markMoved();
    }
    const std::unique_ptr<Database> moved = std::move(own); // closed at the end: nobody writes into it any more
    rename(folder);
    auto opened = openDeviceBase(folder);
    if (!opened)
        throw base::StoreError(base::StoreFault::corrupt, std::string(codeName(opened.error().code)));
    own = std::move(*opened);
    return {};
}

} // namespace fairbook::store

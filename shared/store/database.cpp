#include "shared/store/database.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <map>
#include <new>
#include <unordered_map>

#include <sqlite3.h>

#include "shared/base/simulation.h"
#include "shared/store/schema.h"

namespace fairbook::store {

using base::StoreError;
using base::StoreFault;

namespace {

constexpr int busyTimeoutMs = 3000;

/// Of new files: a record and an operation take 1 to 2 kB each, and two of them leave a third of SQLite's 4 KiB empty.
/// A device keeps those: where its disk goes bad, what is unsent is lost page by page.
constexpr int masterPageBytes = 16'384;
/// Of the WAL, before it is written back: the longer, the fewer times a page of an index that grows all over.
constexpr std::int64_t deviceLogBytes = 32 << 20;
constexpr std::int64_t masterLogBytes = 64 << 20;

/// The disk takes no more. Quotas and limits of file sizes come as failed writes; the system's own code is not always
/// kept.
bool noRoom(int code, int systemError)
{
    return (code & 0xFF) == SQLITE_FULL || code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE ||
           ((code & 0xFF) == SQLITE_IOERR && (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG));
}

StoreError storeErrorOf(int code, int systemError, const std::string& what)
{
    const int primary = code & 0xFF;
    if (primary == SQLITE_NOMEM)
        throw std::bad_alloc();
    if (noRoom(code, systemError))
        return {StoreFault::full, what};
    if (primary == SQLITE_BUSY || primary == SQLITE_LOCKED || primary == SQLITE_READONLY || primary == SQLITE_PROTOCOL)
        return {StoreFault::locked, what};
    return {StoreFault::corrupt, what};
}

template <typename Work>
decltype(auto) guarded(SQLite::Database& database, Work work)
{
    try {
        return work();
    } catch (const SQLite::Exception&) {
        throw store::storeErrorOf(database);
    }
}

std::uint32_t bigEndian(const unsigned char* bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U | std::uint32_t{bytes[2]} << 8U | bytes[3];
}

/// Looks at the first 100 bytes before SQLite does, which would begin by writing beside the file (fileformat2,
/// section 1.3). Through SQLite's own handle: a second one of this process, when closed, would drop the locks of all
/// its connections to the file (POSIX), and the next program that comes and goes would delete the WAL under them.
base::Result<void> checkHeader(sqlite3* handle, const std::filesystem::path& file, OpenAs as)
{
    std::array<unsigned char, 100> header{};
    sqlite3_file* opened = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&opened));
    if (opened == nullptr || opened->pMethods == nullptr ||
        opened->pMethods->xRead(opened, header.data(), static_cast<int>(header.size()), 0) != SQLITE_OK ||
        std::string_view(reinterpret_cast<const char*>(header.data()), 16) != std::string_view("SQLite format 3\0", 16))
        throw StoreError(StoreFault::corrupt, "not a database: " + file.filename().string());
    const auto application = bigEndian(&header[68]);
    if (application != static_cast<std::uint32_t>(applicationId))
        return base::refuse(base::Code::foreign, file.filename().string());
    const auto version = bigEndian(&header[60]);
    if (version == static_cast<std::uint32_t>(movedAway))
        return {}; // perhaps: SQLite may have to roll it back; bringUpToDate() looks again
    if (version > static_cast<std::uint32_t>(schemaVersionOf(as)))
        return base::refuse(base::Code::tooNew, file.filename().string());
    return {};
}

/// An empty file beside a log that is not empty was not new: SQLite would delete the log with all that is in it.
bool isNew(const std::filesystem::path& file)
{
    if (baseExists(file))
        return false;
    std::filesystem::path log = file;
    if (baseExists(log += "-wal"))
        throw StoreError(StoreFault::corrupt, "cut to nothing: " + file.filename().string());
    return true;
}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, OpenAs as)
{
    // Nobody asks how much memory SQLite has; counting it takes a lock of all threads at each allocation. Where
    // somebody else began with SQLite it is too late for that, and no matter.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int flags =
        (as == OpenAs::masterReader ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) |
        SQLITE_OPEN_NOMUTEX;
    try {
        return std::make_unique<SQLite::Database>(file.string(), flags, busyTimeoutMs);
    } catch (const SQLite::Exception& error) {
        throw storeErrorOf(error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode(), 0,
                           error.what());
    }
}

/// A mistyped name is not silently a text, and a file from elsewhere cannot write its own schema. TRUSTED_SCHEMA stays
/// on: SQLite 3.40 does not count its JSON functions as harmless, and the generated columns need them. There is nothing
/// for a hostile schema to call: no functions of ours, and loading of extensions is off.
void harden(sqlite3* handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); // until it is known to be ours
}

/// A program that was killed may have left commits in the log that never reached the disk: this one sees them, and
/// nobody is told of them before they have. The base itself is not written: it may yet be found damaged.
void syncLog(sqlite3* handle)
{
    sqlite3_file* log = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || log == nullptr ||
        log->pMethods == nullptr)
        return;
    if (const int said = log->pMethods->xSync(log, SQLITE_SYNC_NORMAL); said != SQLITE_OK)
        throw storeErrorOf(said, 0, "syncing the log");
}

} // namespace

bool baseExists(const std::filesystem::path& file)
{
    sqlite3_vfs* const files = sqlite3_vfs_find(nullptr);
    int exists = 0; // an empty file counts as none
    if (const int said = files->xAccess(files, file.c_str(), SQLITE_ACCESS_EXISTS, &exists); said != SQLITE_OK)
        throw storeErrorOf(said, 0, "looking for " + file.filename().string());
    return exists != 0;
}

StoreError storeErrorOf(SQLite::Database& database)
{
    sqlite3* const handle = database.getHandle();
    return storeErrorOf(sqlite3_extended_errcode(handle), sqlite3_system_errno(handle), sqlite3_errmsg(handle));
}

struct Finalize
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

class Database::Parts
{
public:
    explicit Parts(std::unique_ptr<SQLite::Database> opened) : connection(std::move(opened)) {}

    [[nodiscard]] sqlite3_stmt* byText(SQLite::Database& database, std::string_view sql)
    {
        if (const auto known = statements.find(sql); known != statements.end())
            return known->second.get();
        sqlite3_stmt* made = nullptr;
        const int code = sqlite3_prepare_v3(database.getHandle(), sql.data(), static_cast<int>(sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &made, nullptr);
        if (code != SQLITE_OK || made == nullptr)
            throw storeErrorOf(database);
        return statements.emplace(sql, Statement(made)).first->second.get();
    }

    std::unique_ptr<SQLite::Database> connection; ///< first: statements go before it does
    std::map<std::string, Statement, std::less<>> statements;
    std::unordered_map<const char*, sqlite3_stmt*> byAddress;
    int depth = 0;
    bool spoiled = false; ///< a part could not be taken back (no memory for that): the whole must not be committed
};

Database::Database(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
Database::~Database() = default;

base::Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, OpenAs as)
{
    const bool fresh = file == ":memory:" || isNew(file);
    if (fresh && as == OpenAs::masterReader)
        return base::refuse(base::Code::notFound, file.filename().string());
    std::unique_ptr<Database> database(new Database(std::make_unique<Parts>(connect(file, as))));
    sqlite3* const handle = database->raw().getHandle();
    if (!fresh) {
        if (const auto known = checkHeader(handle, file, as); !known)
            return tl::unexpected(known.error());
    }
    harden(handle);
    if (fresh && as == OpenAs::master) // one that is there keeps its own
        database->run("PRAGMA page_size = " + std::to_string(masterPageBytes));
    database->run("PRAGMA cell_size_check = ON");
    database->run(as == OpenAs::masterReader ? "PRAGMA cache_size = -2048" : "PRAGMA cache_size = -16384"); // KiB
    database->run("PRAGMA temp_store = MEMORY");
    database->run(base::mutant("commit does not sync") ? "PRAGMA synchronous = OFF" : "PRAGMA synchronous = FULL");
    if (const auto current = bringUpToDate(*database, as); !current)
        return tl::unexpected(current.error());
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (as != OpenAs::masterReader) {
        database->run("PRAGMA journal_mode = WAL"); // after the migrations: a new file's header is whole from the first
        const std::int64_t logBytes = as == OpenAs::device ? deviceLogBytes : masterLogBytes;
        Query pageBytes(*database, "PRAGMA page_size");
        const std::int64_t size = pageBytes.step() ? pageBytes.integer(0) : masterPageBytes;
        database->run("PRAGMA journal_size_limit = " + std::to_string(logBytes));
        database->run("PRAGMA wal_autocheckpoint = " + std::to_string(logBytes / size));
        if (!fresh)
            syncLog(handle);
    }
    return database;
}

void Database::run(std::string_view sql)
{
    guarded(raw(), [&] { raw().exec(std::string(sql)); });
}

SQLite::Database& Database::raw()
{
    return *parts_->connection;
}

/// What could not be taken back when it failed is taken back before anybody reads it or writes on top of it.
void Database::heal()
{
    if (!parts_->spoiled || parts_->depth > 0)
        return;
    if (sqlite3_get_autocommit(raw().getHandle()) == 0)
        run("ROLLBACK");
    parts_->spoiled = false;
}

sqlite3_stmt* Database::statement(const char* sql)
{
    // Nearly every text is a literal: its address finds the statement, and its letters are looked at to be sure.
    sqlite3_stmt*& known = parts_->byAddress[sql];
    if (known == nullptr || std::strcmp(sqlite3_sql(known), sql) != 0)
        known = parts_->byText(raw(), sql);
    return known;
}

Transaction::Transaction(Database& database) : database_(database), depth_(database.parts_->depth)
{
    database.heal();
    database.run(depth_ == 0 ? std::string("BEGIN IMMEDIATE") : "SAVEPOINT level" + std::to_string(depth_));
    ++database.parts_->depth;
}

Transaction::~Transaction()
{
    if (!open_)
        return;
    --database_.parts_->depth;
    // A full disk may have rolled all of it back already; then there is nothing left to end.
    sqlite3* const handle = database_.raw().getHandle();
    if (sqlite3_get_autocommit(handle) != 0)
        return;
    const std::string level = "level" + std::to_string(depth_);
    const std::string sql = depth_ == 0 ? "ROLLBACK" : "ROLLBACK TO " + level + "; RELEASE " + level;
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        database_.parts_->spoiled = true;
}

void Transaction::commit()
{
    if (database_.parts_->spoiled)
        throw StoreError(StoreFault::full, "a part of the transaction could not be taken back");
    database_.run(depth_ == 0 ? std::string("COMMIT") : "RELEASE level" + std::to_string(depth_));
    --database_.parts_->depth;
    open_ = false;
}

Unhurried::~Unhurried()
{
    sqlite3_exec(database_.raw().getHandle(), "PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
}

Query::Query(Database& database, const char* sql) : database_(database), statement_(database.statement(sql))
{
    database.heal();
}

Query::~Query()
{
    sqlite3_reset(statement_);
    sqlite3_clear_bindings(statement_);
}

bool Query::step()
{
    const int code = sqlite3_step(statement_);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw storeErrorOf(database_.raw());
}

void Query::run()
{
    while (step()) {}
    sqlite3_reset(statement_);
    next_ = 1;
}

std::int64_t Query::integer(int column)
{
    return sqlite3_column_int64(statement_, column);
}

std::string Query::text(int column)
{
    return std::string(view(column));
}

std::string_view Query::view(int column)
{
    const void* const bytes = sqlite3_column_blob(statement_, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_, column));
    return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

base::Id Query::id(int column)
{
    return base::Id::fromBytes(view(column));
}

bool Query::isNull(int column)
{
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

void Query::check(int code)
{
    if (code != SQLITE_OK)
        throw storeErrorOf(database_.raw());
}

void Query::bindOne(std::int64_t value)
{
    check(sqlite3_bind_int64(statement_, next_++, value));
}

void Query::bindOne(std::string_view text)
{
    check(sqlite3_bind_text64(statement_, next_++, text.empty() ? "" : text.data(), text.size(), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

void Query::bindOne(const base::Id& id)
{
    const std::string_view bytes = id.bytes();
    check(sqlite3_bind_blob64(statement_, next_++, bytes.data(), bytes.size(), SQLITE_TRANSIENT)); // often a temporary
}

void Query::bindOne(std::nullptr_t)
{
    check(sqlite3_bind_null(statement_, next_++));
}

void Query::bindOne(Blob blob)
{
    check(sqlite3_bind_blob64(statement_, next_++, blob.bytes.empty() ? "" : blob.bytes.data(), blob.bytes.size(),
                              SQLITE_STATIC));
}

} // namespace fairbook::store

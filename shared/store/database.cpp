#include "shared/store/database.h"

#include <array>
#include <cerrno>
#include <functional>
#include <map>
#include <new>

#include <sqlite3.h>

#include "shared/store/schema.h"

namespace fairbook::store {

using base::StoreError;
using base::StoreFault;

namespace {

constexpr int busyTimeoutMs = 3000;

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
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (!failed && size > 0)
        return false;
    std::filesystem::path log = file;
    const auto logSize = std::filesystem::file_size(log += "-wal", failed);
    if (!failed && logSize > 0)
        throw StoreError(StoreFault::corrupt, "cut to nothing: " + file.filename().string());
    return true;
}

std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, OpenAs as)
{
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

} // namespace

StoreError storeErrorOf(SQLite::Database& database)
{
    sqlite3* const handle = database.getHandle();
    return storeErrorOf(sqlite3_extended_errcode(handle), sqlite3_system_errno(handle), sqlite3_errmsg(handle));
}

class Database::Parts
{
public:
    explicit Parts(std::unique_ptr<SQLite::Database> opened) : connection(std::move(opened)) {}

    std::unique_ptr<SQLite::Database> connection;
    std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> statements;
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
    database->run("PRAGMA cell_size_check = ON");
    database->run("PRAGMA cache_size = -32768"); // KiB
    database->run("PRAGMA temp_store = MEMORY");
    database->run("PRAGMA synchronous = FULL");
    if (const auto current = bringUpToDate(*database, as); !current)
        return tl::unexpected(current.error());
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (as != OpenAs::masterReader) {
        database->run("PRAGMA journal_mode = WAL"); // after the migrations: a new file's header is whole from the first
        database->run("PRAGMA journal_size_limit = 16777216");
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

SQLite::Statement& Database::statement(const char* sql)
{
    const auto known = parts_->statements.find(std::string_view(sql));
    if (known != parts_->statements.end())
        return *known->second;
    return guarded(raw(), [&]() -> SQLite::Statement& {
        auto made = std::make_unique<SQLite::Statement>(raw(), sql);
        return *parts_->statements.emplace(sql, std::move(made)).first->second;
    });
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

Query::Query(Database& database, const char* sql) : database_(database), statement_(database.statement(sql))
{
    database.heal();
}

Query::~Query()
{
    statement_.tryReset();
    try {
        statement_.clearBindings();
    } catch (const SQLite::Exception&) {
        next_ = 1; // SQLite has no way to fail here
    }
}

bool Query::step()
{
    const int code = statement_.tryExecuteStep();
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    throw storeErrorOf(database_.raw());
}

void Query::run()
{
    while (step()) {}
    statement_.tryReset();
    next_ = 1;
}

std::int64_t Query::integer(int column)
{
    return statement_.getColumn(column).getInt64();
}

std::string Query::text(int column)
{
    return std::string(view(column));
}

std::string_view Query::view(int column)
{
    const SQLite::Column value = statement_.getColumn(column);
    const void* const bytes = value.getBlob();
    const auto size = static_cast<std::size_t>(value.getBytes());
    return bytes == nullptr ? std::string_view() : std::string_view(static_cast<const char*>(bytes), size);
}

base::Id Query::id(int column)
{
    return base::Id::fromBytes(view(column));
}

bool Query::isNull(int column)
{
    return statement_.getColumn(column).isNull();
}

void Query::bindOne(std::int64_t value)
{
    guarded(database_.raw(), [&] { statement_.bind(next_++, value); });
}

void Query::bindOne(std::string_view text)
{
    guarded(database_.raw(), [&] { statement_.bind(next_++, std::string(text)); });
}

void Query::bindOne(const base::Id& id)
{
    bindOne(Blob{id.bytes()});
}

void Query::bindOne(std::nullptr_t)
{
    guarded(database_.raw(), [&] { statement_.bind(next_++); });
}

void Query::bindOne(Blob blob)
{
    guarded(database_.raw(), [&] {
        statement_.bind(next_++, blob.bytes.empty() ? "" : blob.bytes.data(), static_cast<int>(blob.bytes.size()));
    });
}

} // namespace fairbook::store

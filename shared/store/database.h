// shared/store/database.h: one open SQLite file. Every opening of every base goes through here: pragmas, header check,
// limits, and the machine's failures as StoreError.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include <SQLiteCpp/SQLiteCpp.h>

#include "shared/base/error.h"
#include "shared/base/id.h"

struct sqlite3_stmt;

namespace fairbook::store {

inline constexpr int applicationId = 0x46614272; ///< "FaBr" in the file's header

/// The user_version of a base whose work goes on in another file: see base_switch.h.
inline constexpr int movedAway = 0x7FFFFFFF;

enum class OpenAs
{
    device,
    master,
    masterReader
};

/// Whether there is anything in a base's file. Asked of SQLite, which alone opens it (docs/decisions/0008) and knows
/// where it is kept. StoreError.
[[nodiscard]] bool baseExists(const std::filesystem::path& file);

/// WAL, synchronous=FULL: a commit that returned is on the disk (measured against the alternatives in docs/decisions).
/// std::bad_alloc ends the program: FTS5 then remembers wrongly what it was doing, and only a new connection makes its
/// index right again (measured by tests/torture; what is on the disk is sound).
class Database
{
public:
    /// Makes the file where there is none, except for readers; ":memory:" is the tests' fake.
    /// Refusals: notFound (readers; a base that has moved away), tooNew (user_version above ours; left as it is),
    /// foreign (another application's file, or a base of the other kind).
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, OpenAs as);
    ~Database();

    void run(std::string_view sql); ///< statements without results
    [[nodiscard]] SQLite::Database& raw();
    /// A prepared statement, made once and kept; reset and without bindings when handed out.
    [[nodiscard]] sqlite3_stmt* statement(const char* sql);

private:
    friend class Query;
    friend class Transaction;
    class Parts;
    void heal();
    explicit Database(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

/// SQLite's failure as the machine's: disk full, locked, or damaged (anything else that a sound file never does).
[[nodiscard]] base::StoreError storeErrorOf(SQLite::Database& database);

/// Rolls back unless committed; nests as savepoints.
class Transaction
{
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();

private:
    Database& database_;
    int depth_ = 0;
    bool open_ = true;
};

/// While it lives, a commit does not wait for the disk: a power cut may take it back, whole. Not inside a transaction.
class Unhurried
{
public:
    explicit Unhurried(Database& database) : database_(database) { database.run("PRAGMA synchronous = NORMAL"); }
    Unhurried(const Unhurried&) = delete;
    Unhurried& operator=(const Unhurried&) = delete;
    ~Unhurried();

private:
    Database& database_;
};

/// Bytes for a BLOB column; the view must live until the step.
struct Blob
{
    std::string_view bytes;
};

/// A statement in use: binds in order, reads by column, resets at the end. SQLite's errors become StoreError.
/// The same text is one statement: it cannot be used again inside its own loop.
class Query
{
public:
    Query(Database& database, const char* sql);
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    template <typename... Values>
    Query& bind(const Values&... values)
    {
        (bindOne(values), ...);
        return *this;
    }
    [[nodiscard]] bool step(); ///< true: a row is there
    void run();                ///< to the end

    [[nodiscard]] std::int64_t integer(int column);
    [[nodiscard]] std::string text(int column);
    [[nodiscard]] std::string_view view(int column); ///< until the next step
    [[nodiscard]] base::Id id(int column);
    [[nodiscard]] bool isNull(int column);

private:
    void bindOne(std::int64_t value);
    void bindOne(int value) { bindOne(static_cast<std::int64_t>(value)); }
    void bindOne(std::string_view text);
    void bindOne(const std::string& text) { bindOne(std::string_view(text)); }
    void bindOne(const char* text) { bindOne(std::string_view(text)); }
    void bindOne(const base::Id& id); ///< as a BLOB of 16 bytes
    void bindOne(std::nullptr_t);
    void bindOne(Blob blob);
    void check(int code); ///< of a bind

    Database& database_;
    sqlite3_stmt* statement_;
    int next_ = 1;
};

} // namespace fairbook::store

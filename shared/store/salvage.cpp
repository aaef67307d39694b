#include "shared/store/salvage.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <set>

#include <sqlite3.h>

#include "shared/store/meta.h"
#include "shared/store/pending_list.h"

namespace fairbook::store {
namespace {

constexpr std::size_t readMax = 2U << 30U; // bytes of one file that are looked through for operations

/// A connection of its own kind: read-only, without the checks that refuse a damaged file, and it leaves no trace.
class Reader
{
public:
    explicit Reader(const std::filesystem::path& file)
    {
        sqlite3_open_v2(file.c_str(), &handle_, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        sqlite3_db_config(handle_, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 1,
                          nullptr); // a broken schema is read as far as it goes
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader() { sqlite3_close(handle_); }

    /// Rows of a statement, until its end (true) or until it cannot go on. `bound`: the value of its parameter.
    bool rows(const char* sql, std::int64_t bound, const std::function<void(sqlite3_stmt*)>& row)
    {
        sqlite3_stmt* made = nullptr;
        if (sqlite3_prepare_v2(handle_, sql, -1, &made, nullptr) != SQLITE_OK)
            return false;
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(made, &sqlite3_finalize);
        if (sqlite3_bind_parameter_count(made) > 0)
            sqlite3_bind_int64(made, 1, bound);
        int code = SQLITE_ROW;
        while ((code = sqlite3_step(made)) == SQLITE_ROW)
            row(made);
        return code == SQLITE_DONE;
    }

private:
    sqlite3* handle_ = nullptr;
};

std::string textAt(sqlite3_stmt* row, int column)
{
    const void* bytes = sqlite3_column_blob(row, column);
    return bytes == nullptr ? std::string()
                            : std::string(static_cast<const char*>(bytes),
                                          static_cast<std::size_t>(sqlite3_column_bytes(row, column)));
}

/// A table by its integer key, which is the first column. `up` and `down` have one parameter: the key to begin at.
/// Past a page that cannot be read it goes on behind it, in steps that double; then once more from the end backwards.
bool walk(Reader& reader, const char* up, const char* down, const std::function<void(sqlite3_stmt*)>& row)
{
    std::set<std::int64_t> seen;
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    const auto once = [&](sqlite3_stmt* found) {
        last = sqlite3_column_int64(found, 0);
        if (seen.insert(last).second)
            row(found);
    };
    if (reader.rows(up, last, once))
        return true;
    constexpr std::int64_t stepMax = std::int64_t{1} << 40U;
    for (std::int64_t step = 1; step < stepMax; step *= 2) {
        const std::int64_t before = last;
        const std::int64_t from = last < -stepMax * 2 ? -stepMax * 2 : last;
        if (reader.rows(up, from + step, once))
            break;
        step = last == before ? step : 1;
    }
    (void)reader.rows(down, std::numeric_limits<std::int64_t>::max(), once);
    return false;
}

void readNamed(Reader& reader, const char* sql, std::map<std::string, std::string>& values, bool& holes)
{
    holes = !reader.rows(sql, 0, [&](sqlite3_stmt* row) { values[textAt(row, 0)] = textAt(row, 1); }) || holes;
}

struct StoredState
{
    std::string body;
    std::string versions;
};

void readStates(Reader& reader, Salvage& found)
{
    std::map<std::int64_t, StoredState> beneath;
    const bool whole =
        walk(reader, "SELECT rid, body, versions FROM base_state WHERE rid >= ? ORDER BY rid",
             "SELECT rid, body, versions FROM base_state WHERE rid <= ? ORDER BY rid DESC", [&](sqlite3_stmt* row) {
                 beneath[sqlite3_column_int64(row, 0)] = {textAt(row, 1), textAt(row, 2)};
             });
    const auto one = [&](sqlite3_stmt* row) {
        const std::string hash = textAt(row, 4);
        const std::string idBytes = textAt(row, 1);
        if (sqlite3_column_int64(row, 3) <= 0 || idBytes.size() != 16)
            return; // only here: its operations say it
        const bool overlaid = sqlite3_column_int64(row, 7) != 0;
        const auto base = beneath.find(sqlite3_column_int64(row, 0));
        if (overlaid && base == beneath.end())
            return;
        const StoredState state = overlaid ? base->second : StoredState{textAt(row, 5), textAt(row, 6)};
        auto record = model::recordOf(textAt(row, 2), base::Id::fromBytes(idBytes), state.body, state.versions);
        if (record && model::hashOf(*record) == hash)
            found.states.push_back({std::move(*record), sqlite3_column_int64(row, 3)});
        else
            ++found.damagedRows;
    };
    const bool all = walk(reader,
                          "SELECT rid, id, type, seq, hash, body, versions, waiting + aside FROM record NOT INDEXED "
                          "WHERE rid >= ? ORDER BY rid",
                          "SELECT rid, id, type, seq, hash, body, versions, waiting + aside FROM record NOT INDEXED "
                          "WHERE rid <= ? ORDER BY rid DESC",
                          one);
    found.holes = found.holes || !whole || !all;
}

using Lines = std::map<std::int64_t, SalvagedOperation>; ///< by their number here: older incarnations are negative

/// Returns whether the list was read to its end. `known`: ids of all operations that were read, sent or not.
bool readPending(Reader& reader, Salvage& found, Lines& unsent, std::set<base::Id>& known)
{
    const auto one = [&](sqlite3_stmt* row) {
        std::string line = textAt(row, 2);
        auto operation = model::parseOperation(line);
        if (!operation) {
            ++found.damagedRows;
            return;
        }
        known.insert(operation->id);
        const auto status = static_cast<PendingStatus>(sqlite3_column_int64(row, 1));
        if (status != PendingStatus::accepted && status != PendingStatus::kept)
            unsent.emplace(sqlite3_column_int64(row, 0), SalvagedOperation{std::move(*operation), std::move(line)});
    };
    return walk(reader, "SELECT n, status, line FROM pending NOT INDEXED WHERE n >= ? ORDER BY n",
                "SELECT n, status, line FROM pending NOT INDEXED WHERE n <= ? ORDER BY n DESC", one);
}

/// The operation that begins here, if one does.
std::optional<SalvagedOperation> operationAt(std::string_view bytes)
{
    bytes = bytes.substr(0, model::operationBytesMax);
    int depth = 0;
    bool quoted = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '}'))
            depth += c == '{' ? 1 : -1;
        else if (static_cast<unsigned char>(c) < 0x20)
            return std::nullopt; // JSON has no bare control character: this line went on in another page
        if (depth == 0) {
            const std::string_view line = bytes.substr(0, at + 1);
            auto operation = model::parseOperation(line);
            if (!operation)
                return std::nullopt;
            return SalvagedOperation{std::move(*operation), std::string(line)};
        }
    }
    return std::nullopt;
}

/// Operations of this installation after the last that has its verdict, as bytes of the file or of its log.
void carve(const std::filesystem::path& file, Salvage& found, Lines& unsent, std::set<base::Id>& known)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(file, failed);
    if (failed || size > readMax)
        return;
    std::ifstream input(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(input), {}};
    const std::string& ours = found.meta[std::string(key::incarnation)];
    const std::int64_t accepted = std::atoll(found.meta[std::string(key::acceptedTo)].c_str());
    constexpr std::string_view beginning = R"({"app":")"; // keys travel in byte order
    for (std::size_t at = bytes.find(beginning); at != std::string::npos; at = bytes.find(beginning, at + 1)) {
        auto one = operationAt(std::string_view(bytes).substr(at));
        if (!one || (!ours.empty() && one->operation.incarnation != ours))
            continue;
        const auto number = static_cast<std::int64_t>(one->operation.number);
        if (number <= accepted || !known.insert(one->operation.id).second)
            continue;
        ++found.carved;
        unsent.emplace(number, std::move(*one));
    }
}

} // namespace

Salvage salvage(const std::filesystem::path& file)
{
    Salvage found;
    Lines unsent;
    std::set<base::Id> known;
    bool whole = false;
    std::error_code failed;
    if (std::filesystem::file_size(file, failed) > 0 && !failed) { // of an empty file SQLite deletes the log
        Reader reader(file);
        readNamed(reader, "SELECT name, value FROM meta", found.meta, found.holes);
        readNamed(reader, "SELECT name, value FROM setting", found.settings, found.holes);
        readNamed(reader, "SELECT key, value FROM draft", found.drafts, found.holes);
        whole = readPending(reader, found, unsent, known);
        readStates(reader, found);
    } // closed: bytes are read only where no connection is (docs/decisions/0008)
    if (!whole || found.damagedRows > 0) {
        found.holes = true;
        carve(file, found, unsent, known);
        std::filesystem::path log = file;
        carve(log += "-wal", found, unsent, known);
    }
    for (auto& [n, one] : unsent)
        found.unsent.push_back(std::move(one));
    return found;
}

} // namespace fairbook::store

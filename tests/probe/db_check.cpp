#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <memory>

#include <sqlite3.h>

#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

constexpr std::uint32_t fairbookId = 0x46614272; ///< "FaBr", at byte 68 of the header
constexpr std::chrono::seconds timeMax{7};

enum class State
{
    ok,
    damaged,
    foreign
};

std::string_view stateName(State state)
{
    return state == State::ok ? "ok" : state == State::damaged ? "damaged" : "foreign";
}

struct Header
{
    bool isSqlite = false;
    bool isFairbook = false;
};

Header headerOf(const std::filesystem::path& path)
{
    std::array<char, 100> bytes{};
    std::ifstream file(path, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    const std::string_view text(bytes.data(), static_cast<std::size_t>(file.gcount()));
    std::uint32_t id = 0;
    for (std::size_t at = 68; at < 72; ++at)
        id = (id << 8U) | static_cast<unsigned char>(bytes[at]);
    return {.isSqlite = text.substr(0, 16) == std::string_view("SQLite format 3\0", 16),
            .isFairbook = id == fairbookId};
}

/// Characters that mean something in a file: URI are percent-encoded.
std::string uriOf(const std::filesystem::path& path)
{
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(path).string()) {
        if (c == '?' || c == '#' || c == '%')
            uri += c == '?' ? "%3f" : c == '#' ? "%23" : "%25";
        else
            uri += c;
    }
    return uri + "?mode=ro&immutable=1"; // no lock, no journal, no -wal or -shm file: nothing is written beside it
}

bool firstRowIsOk(sqlite3* base, const char* sql)
{
    sqlite3_stmt* raw = nullptr;
    if (sqlite3_prepare_v2(base, sql, -1, &raw, nullptr) != SQLITE_OK)
        return false;
    const Statement statement(raw, &sqlite3_finalize);
    if (sqlite3_step(statement.get()) != SQLITE_ROW)
        return false;
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.get(), 0));
    return text != nullptr && std::string_view(text) == "ok" && sqlite3_step(statement.get()) == SQLITE_DONE;
}

/// A hostile file may make the check run for ever: it is stopped, and what could not be checked is not "ok".
bool isWhole(const std::filesystem::path& path)
{
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(uriOf(path).c_str(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const Database base(raw, &sqlite3_close_v2);
    if (opened != SQLITE_OK)
        return false;
    auto end = std::chrono::steady_clock::now() + timeMax;
    sqlite3_progress_handler(
        base.get(), 10'000,
        [](void* limit) {
            return std::chrono::steady_clock::now() > *static_cast<std::chrono::steady_clock::time_point*>(limit) ? 1
                                                                                                                  : 0;
        },
        &end);
    sqlite3_db_config(base.get(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(base.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(base.get(), "PRAGMA cell_size_check = ON; PRAGMA cache_size = -32768", nullptr, nullptr, nullptr);
    return firstRowIsOk(base.get(), "PRAGMA integrity_check(1)");
}

} // namespace

int checkBase(const std::filesystem::path& path)
{
    if (!std::filesystem::is_regular_file(path))
        return refused({base::Code::notFound, path.filename().string()});
    const Header header = headerOf(path);
    State state = State::foreign;
    if (header.isSqlite && !isWhole(path))
        state = State::damaged;
    else if (header.isSqlite && header.isFairbook)
        state = State::ok;
    std::cout << base::dumpJson({{"state", stateName(state)}}) << '\n';
    return exitRead;
}

} // namespace fairbook::probe

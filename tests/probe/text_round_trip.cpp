#include <filesystem>

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

#include "shared/base/zstd.h"
#include "shared/exchange/csv.h"
#include "shared/exchange/vcard.h"
#include "shared/exchange/xlsx.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

using base::Json;

/// A folder of its own that goes away with the process.
class ScratchFolder
{
public:
    ScratchFolder() : path_(std::filesystem::temp_directory_path() / ("fairbook-probe-" + std::to_string(getpid())))
    {
        std::filesystem::create_directory(path_);
    }
    ~ScratchFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] std::filesystem::path file(std::string_view name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

const ScratchFolder& scratch()
{
    static const ScratchFolder folder;
    return folder;
}

SQLite::Database& database()
{
    static SQLite::Database base = [] {
        SQLite::Database made(scratch().file("strings.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        made.exec("CREATE TABLE string (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
        return made;
    }();
    return base;
}

Json throughDatabase(const std::string& text)
{
    SQLite::Statement insert(database(), "INSERT INTO string (body) VALUES (?)");
    insert.bind(1, text);
    insert.exec();
    SQLite::Statement select(database(), "SELECT body FROM string WHERE id = ?");
    select.bind(1, static_cast<std::int64_t>(database().getLastInsertRowid()));
    return select.executeStep() ? Json(select.getColumn(0).getString()) : Json();
}

Json throughWire(const std::string& text)
{
    const auto body = base::expand(base::compress(base::dumpJson({{"value", text}})));
    const auto json = body ? base::parseJson(*body) : base::refuse(base::Code::malformed);
    return json ? json->at("value") : Json();
}

Json throughVcard(const std::string& text)
{
    exchange::Contact contact;
    contact.family = "Testenko";
    contact.note = text;
    for (const auto version : {exchange::VcardVersion::v3, exchange::VcardVersion::v4}) {
        const auto file = exchange::parseVcards(exchange::writeVcard(contact, version));
        if (!file || file->contacts.size() != 1)
            return nullptr;
        contact.note = file->contacts[0].note;
    }
    return contact.note;
}

Json throughCsv(const std::string& text)
{
    const auto rows =
        exchange::parseCsv(exchange::writeCsvRow({"before", text, "after"}) + exchange::writeCsvRow({text}));
    const bool same = rows && rows->size() == 2 && rows->at(0).size() == 3 && rows->at(0)[1] == rows->at(1)[0];
    return same ? Json(rows->at(0)[1]) : Json();
}

Json throughXlsx(const std::string& text)
{
    const auto path = scratch().file("strings.xlsx");
    const std::vector<exchange::Sheet> sheets{{.name = "Sheet", .hidden = false, .rows = {{"before", text, "after"}}}};
    if (!exchange::writeXlsx(path, sheets))
        return nullptr;
    const auto back = exchange::readXlsx(path);
    const bool same = back && back->size() == 1 && back->at(0).rows.size() == 1 && back->at(0).rows[0].size() == 3;
    return same ? Json(back->at(0).rows[0][1]) : Json();
}

} // namespace

Json answerText(const Json& question)
{
    const std::string text = base::textAt(question, "input");
    return {{"db", throughDatabase(text)},
            {"wire", throughWire(text)},
            {"vcard", throughVcard(text)},
            {"csv", throughCsv(text)},
            {"xlsx", throughXlsx(text)}};
}

} // namespace fairbook::probe

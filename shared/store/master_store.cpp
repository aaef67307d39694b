#include "shared/store/master_store.h"

#include <cassert>
#include <unordered_map>
#include <utility>

#include "shared/base/hash.h"
#include "shared/base/hybrid_clock.h"
#include "shared/base/simulation.h"
#include "shared/model/fold.h"
#include "shared/store/database.h"
#include "shared/store/digest.h"
#include "shared/store/master_queries.h"
#include "shared/store/master_schema.h"
#include "shared/store/scope_members.h"
#include "shared/store/traces.h"

namespace fairbook::store {
namespace {

using base::Code;
using base::refuse;

constexpr std::size_t epochBytes = 8;
constexpr std::size_t secretBytes = 32;
constexpr std::size_t companyIdBytes = 16;
constexpr std::int64_t dayMs = 86'400'000;

/// The server writes its own operations under this device, so that no device can claim its incarnation.
base::Id serverDevice()
{
    return base::Id::derive("fairbook server");
}

std::string randomBytes(base::Random& random, std::size_t count)
{
    std::string bytes(count, '\0');
    random.fill({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    return bytes;
}

void setMeta(Database& database, std::string_view name, std::string_view value)
{
    Query(database, R"sql(
        INSERT INTO meta(name, value) VALUES (?, ?)
            ON CONFLICT(name) DO UPDATE SET value = excluded.value)sql")
        .bind(name, Blob{value})
        .run();
}

std::string newIncarnation(base::Random& random)
{
    return base::toBase64Url(randomBytes(random, epochBytes));
}

} // namespace

/// What the counter row says; in memory while a transaction is open.
struct Counter
{
    std::int64_t head = 0;
    std::int64_t records = 0;
    Digest digest;
};

/// An open transaction or savepoint, and what the counter was before it. Rolls back when it goes.
struct Level
{
    std::unique_ptr<Transaction> transaction;
    Counter before;
    std::size_t writtenBefore = 0; ///< how long Parts::written was
};

class MasterStore::Parts
{
public:
    Parts(std::unique_ptr<Database> base, base::Clock& wall, base::Random& dice)
        : database(std::move(base)), clock(wall), random(dice)
    {}

    [[nodiscard]] std::int64_t incarnationNumber(std::string_view incarnation)
    {
        const std::string name(incarnation);
        if (const auto known = numbers.find(name); known != numbers.end())
            return known->second;
        const std::int64_t number = masterIncarnationNumber(*database, incarnation);
        if (number != 0)
            numbers.emplace(name, number);
        return number;
    }

    [[nodiscard]] bool open() const { return !levels.empty(); }
    [[nodiscard]] std::int64_t today() { return clock.now().ms / dayMs; }

    /// Who sees a part only: what entered their scopes or left them, with what was written.
    void keepScopes()
    {
        const bool dayPassed = scoped && day != today();
        if (written.empty() && !dayPassed)
            return;
        ScopeMembers(*database, clock.now(), levels.front().before.head, counter.head).update(written, dayPassed);
    }

    std::unique_ptr<Database> database;
    base::Clock& clock;
    base::Random& random;
    Counter counter;
    std::vector<Level> levels; ///< the transaction, then its savepoints
    std::unordered_map<std::string, std::int64_t> numbers;
    bool erasing = false;          ///< what is freed is overwritten, until the commit
    bool scoped = false;           ///< somebody sees a part only
    std::int64_t day = -1;         ///< on which the current events were last looked at
    std::vector<base::Id> written; ///< records of the transaction; users only, where nobody is scoped
};

base::Result<void> MasterStore::create(const std::filesystem::path& folder, std::string_view company,
                                       base::Clock& /*clock*/, base::Random& random)
{
    const std::filesystem::path file = folder / masterFile;
    if (baseExists(file))
        return refuse(Code::exists, file.string());
    std::filesystem::create_directories(folder);
    auto database = Database::open(file, OpenAs::master);
    if (!database)
        return tl::unexpected(database.error());
    Transaction transaction(**database);
    setMeta(**database, "company", company);
    setMeta(**database, "epoch", base::toBase64Url(randomBytes(random, epochBytes)));
    setMeta(**database, "secret", randomBytes(random, secretBytes));
    setMeta(**database, "incarnation", newIncarnation(random));
    transaction.commit();
    return {};
}

base::Result<std::unique_ptr<MasterStore>> MasterStore::open(const std::filesystem::path& folder, base::Clock& clock,
                                                             base::Random& random)
{
    const std::filesystem::path file = folder / masterFile;
    if (!baseExists(file))
        return refuse(Code::notFound, file.string());
    auto database = Database::open(file, OpenAs::master);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<MasterStore>(new MasterStore(std::make_unique<Parts>(std::move(*database), clock, random)));
}

MasterStore::MasterStore(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
MasterStore::~MasterStore() = default;

void MasterStore::begin()
{
    assert(!parts_->open());
    parts_->numbers.clear(); // another program may have restored a backup under us
    parts_->written.clear();
    parts_->levels.push_back({std::make_unique<Transaction>(*parts_->database), {}, 0});
    base::crashPoint("master.begun");
    Query query(*parts_->database, R"sql(SELECT seq, records, digest FROM counter WHERE one = 1)sql");
    if (query.step())
        parts_->counter = {query.integer(0), query.integer(1), Digest(query.view(2))};
    parts_->levels.back().before = parts_->counter;
    parts_->scoped = hasScopes(*parts_->database);
}

void MasterStore::commit()
{
    assert(parts_->levels.size() == 1);
    const std::int64_t today = parts_->today();
    parts_->keepScopes();
    const Counter& counter = parts_->counter;
    if (counter.head !=
        parts_->levels.back().before.head) { // an exchange without news writes nothing, and waits for no disk
        const std::string digest = counter.digest.bytes();
        Query(*parts_->database, R"sql(UPDATE counter SET seq = ?, records = ?, digest = ? WHERE one = 1)sql")
            .bind(counter.head, counter.records, Blob{digest})
            .run();
    }
    base::crashPoint("master.before_commit");
    if (!base::mutant("acknowledged, not committed"))
        parts_->levels.back().transaction->commit();
    parts_->levels.pop_back();
    if (std::exchange(parts_->erasing, false))
        parts_->database->run("PRAGMA secure_delete = OFF");
    parts_->day = today;
    base::crashPoint("master.committed");
}

void MasterStore::passDay()
{
    if (parts_->open() || parts_->day == parts_->today())
        return;
    try {
        begin();
        commit();
    } catch (...) {
        rollback();
        throw;
    }
}

void MasterStore::rollback() noexcept
{
    while (!parts_->levels.empty())
        parts_->levels.pop_back();
    parts_->numbers.clear();
}

void MasterStore::savepoint()
{
    assert(parts_->open());
    parts_->levels.push_back(
        {std::make_unique<Transaction>(*parts_->database), parts_->counter, parts_->written.size()});
}

void MasterStore::release()
{
    assert(parts_->levels.size() > 1);
    parts_->levels.back().transaction->commit();
    parts_->levels.pop_back();
}

void MasterStore::rollbackToSavepoint() noexcept
{
    assert(parts_->levels.size() > 1);
    parts_->counter = parts_->levels.back().before;
    parts_->written.resize(parts_->levels.back().writtenBefore);
    parts_->levels.pop_back();
    parts_->numbers.clear();
}

std::int64_t MasterStore::lastNumber(std::string_view incarnation)
{
    return masterLastNumber(*parts_->database, parts_->incarnationNumber(incarnation));
}

base::Id MasterStore::deviceOf(std::string_view incarnation)
{
    Query query(*parts_->database, R"sql(SELECT device FROM incarnation WHERE inc = ?)sql");
    query.bind(incarnation);
    return query.step() ? query.id(0) : base::Id{};
}

void MasterStore::bindIncarnation(std::string_view incarnation, base::Id device, base::Id user)
{
    Query(*parts_->database, R"sql(INSERT INTO incarnation(inc, device, user) VALUES (?, ?, ?))sql")
        .bind(incarnation, device, user)
        .run();
}

std::optional<Outcome> MasterStore::outcome(std::string_view incarnation, std::uint64_t number)
{
    Query query(*parts_->database, R"sql(SELECT op, hash, verdict, reason, received FROM operation WHERE key = ?)sql");
    query.bind(operationKey(parts_->incarnationNumber(incarnation), static_cast<std::int64_t>(number)));
    if (!query.step())
        return std::nullopt;
    return Outcome{query.id(0), query.text(1), query.text(2), query.text(3), {query.integer(4)}};
}

std::vector<Refused> MasterStore::refused(std::string_view incarnation, std::int64_t after, std::int64_t upTo)
{
    const std::int64_t ino = parts_->incarnationNumber(incarnation);
    Query query(*parts_->database, R"sql(
        SELECT key, verdict, reason
          FROM operation INDEXED BY operation_refused
         WHERE key > ? AND key <= ? AND verdict <> 'accepted'
         ORDER BY key)sql");
    query.bind(operationKey(ino, after), operationKey(ino, upTo));
    std::vector<Refused> all;
    while (query.step())
        all.push_back({query.integer(0) - operationKey(ino, 0), query.text(1), query.text(2)});
    return all;
}

std::optional<model::Record> MasterStore::record(base::Id id)
{
    Query query(*parts_->database, R"sql(SELECT type, body, coalesce(private, versions) FROM record WHERE id = ?)sql");
    query.bind(id);
    if (!query.step())
        return std::nullopt;
    auto read = model::recordOf(query.view(0), id, query.view(1), query.view(2));
    if (!read)
        throw base::StoreError(base::StoreFault::corrupt, "record " + id.text());
    return std::move(*read);
}

void MasterStore::writeRecord(const model::Record& after, std::string_view incarnation, bool ownOnly)
{
    assert(parts_->open());
    const std::string body = base::dumpJson(after.body);
    const std::string versions = model::stateVersionsText(after);
    const std::string hash = model::hashOfTexts(after.type, after.id, body, versions);
    Counter& counter = parts_->counter;
    const std::int64_t seq = counter.head + 1;
    Query before(*parts_->database, R"sql(SELECT seq, hash FROM record WHERE id = ?)sql");
    before.bind(after.id);
    const bool known = before.step();
    const MasterRow row{seq, body, versions, hash, parts_->incarnationNumber(incarnation), ownOnly};
    if (known) {
        counter.digest.subtract(after.id, before.view(1));
        updateMasterRow(*parts_->database, before.integer(0), after, row);
    } else {
        insertMasterRow(*parts_->database, after, row);
        ++counter.records;
    }
    counter.digest.add(after.id, hash);
    counter.head = seq;
    if (parts_->scoped || after.type == "user")
        parts_->written.push_back(after.id);
}

void MasterStore::logOperation(const model::Operation& operation, std::string_view line, const Author& author,
                               base::Instant received, std::string_view verdict, std::string_view reason)
{
    const std::string hash = base::sha256(line);
    const std::int64_t ino = parts_->incarnationNumber(operation.incarnation);
    assert(ino != 0);
    Query(*parts_->database, R"sql(
        INSERT INTO operation(key, op, record, user, received, verdict, reason, hash, line)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))sql")
        .bind(operationKey(ino, static_cast<std::int64_t>(operation.number)), operation.id, operation.record,
              author.user, received.ms, verdict, reason, Blob{hash},
              Blob{verdict != "accepted" && base::mutant("quarantine drops bytes") ? "" : line})
        .run();
}

bool MasterStore::forgetLines(const std::vector<base::Id>& records)
{
    assert(parts_->open());
    Database& database = *parts_->database;
    database.run("PRAGMA secure_delete = ON"); // also for the rows that the caller writes; until the commit
    parts_->erasing = true;
    database.run("CREATE TEMP TABLE IF NOT EXISTS erasing(record BLOB PRIMARY KEY) WITHOUT ROWID");
    for (const base::Id& record : records)
        Query(database, "INSERT OR IGNORE INTO temp.erasing(record) VALUES (?)").bind(record).run();
    Query files(database, R"sql(
        SELECT DISTINCT json_extract(CAST(line AS TEXT), '$.set.sha256')
          FROM operation
         WHERE record IN (SELECT record FROM temp.erasing) AND length(line) > 0
           AND CASE WHEN json_valid(CAST(line AS TEXT)) THEN json_type(CAST(line AS TEXT), '$.set.sha256') END = 'text')sql");
    const bool named = noteTraces(database, files);
    Query(database, R"sql(
        UPDATE operation
           SET line = x''
         WHERE record IN (SELECT record FROM temp.erasing) AND length(line) > 0
           AND coalesce(CASE WHEN json_valid(CAST(line AS TEXT)) THEN json_extract(CAST(line AS TEXT), '$.do') END, '')
               <> 'erase')sql")
        .run();
    database.run("DELETE FROM temp.erasing");
    return named;
}

bool MasterStore::forgetLine(std::string_view incarnation, std::int64_t number)
{
    Database& database = *parts_->database;
    const std::int64_t key = operationKey(parts_->incarnationNumber(incarnation), number);
    Query files(database, R"sql(
        SELECT json_extract(CAST(line AS TEXT), '$.set.sha256')
          FROM operation
         WHERE key = ?
           AND CASE WHEN json_valid(CAST(line AS TEXT)) THEN json_type(CAST(line AS TEXT), '$.set.sha256') END = 'text')sql");
    files.bind(key);
    const bool named = noteTraces(database, files);
    Query(database, "UPDATE operation SET line = x'' WHERE key = ?").bind(key).run();
    return named;
}

bool MasterStore::ownOnly(base::Id record, std::string_view incarnation)
{
    Query query(*parts_->database, R"sql(SELECT sole FROM record WHERE id = ?)sql");
    query.bind(record);
    return query.step() && !query.isNull(0) && query.integer(0) == parts_->incarnationNumber(incarnation);
}

base::Result<base::Id> MasterStore::commitOwn(const model::Operation& draft, base::Id user)
{
    const bool alone = !parts_->open();
    const auto undo = [&] { alone ? rollback() : rollbackToSavepoint(); };
    if (!alone)
        savepoint();
    try {
        if (alone)
            begin();
        auto done = writeOwn(draft, user);
        if (!done)
            undo();
        else
            alone ? commit() : release();
        return done;
    } catch (...) {
        undo();
        throw;
    }
}

base::Result<base::Id> MasterStore::writeOwn(const model::Operation& draft, base::Id user)
{
    const std::string incarnation = masterMeta(*parts_->database, "incarnation");
    if (parts_->incarnationNumber(incarnation) == 0)
        bindIncarnation(incarnation, serverDevice(), user);
    const base::Instant now = parts_->clock.now();
    model::Operation operation = draft;
    operation.id = base::Id::make(now, parts_->random);
    if (operation.record.none())
        operation.record = base::Id::make(now, parts_->random);
    operation.incarnation = incarnation;
    operation.number = static_cast<std::uint64_t>(lastNumber(incarnation)) + 1;
    operation.stamp = base::Hlc::of(now);
    operation.wall = now;
    const auto before = record(operation.record);
    const bool own = !before || ownOnly(operation.record, incarnation);
    model::Record after = before.value_or(model::Record{});
    for (const auto& item : operation.set.items()) // the server has seen everything that it holds
        if (!operation.base.contains(item.key()))
            if (auto seen = model::dotsOf(after, item.key()); !seen.empty())
                operation.base[item.key()] = std::move(seen);
    const std::string line = model::writeOperation(operation);
    if (line.size() > model::operationBytesMax)
        return refuse(Code::tooLong, "operation");
    model::apply(after, operation, model::orderOf(operation, after));
    logOperation(operation, line, {user, serverDevice(), {}}, now, "accepted", {});
    writeRecord(after, incarnation, own);
    return operation.record;
}

std::int64_t MasterStore::head()
{
    return parts_->open() ? parts_->counter.head : masterHead(*parts_->database);
}

std::string MasterStore::epoch()
{
    return masterMeta(*parts_->database, "epoch");
}

std::string MasterStore::company()
{
    return masterMeta(*parts_->database, "company");
}

std::string MasterStore::companyId()
{
    return base::toBase64Url(base::hmacSha256(secret(), "fairbook company 1").substr(0, companyIdBytes));
}

std::string MasterStore::secret()
{
    return masterMeta(*parts_->database, "secret");
}

void MasterStore::newEpoch()
{
    Transaction transaction(*parts_->database);
    setMeta(*parts_->database, "epoch_before", epoch());
    setMeta(*parts_->database, "epoch", base::toBase64Url(randomBytes(parts_->random, epochBytes)));
    setMeta(*parts_->database, "incarnation", newIncarnation(parts_->random));
    Query(*parts_->database, "INSERT OR REPLACE INTO meta(name, value) VALUES ('epoch_began', ?)")
        .bind(parts_->clock.now().ms)
        .run();
    Query(*parts_->database, "INSERT OR REPLACE INTO meta(name, value) VALUES ('epoch_head', ?)").bind(head()).run();
    base::crashPoint("epoch.before_commit");
    transaction.commit();
    base::crashPoint("epoch.committed");
}

void MasterStore::markBackedUp()
{
    markBackedUp(masterLastNumbers(*parts_->database));
}

void MasterStore::markBackedUp(const LastNumbers& inBackup)
{
    Transaction transaction(*parts_->database);
    for (const auto& [incarnation, number] : inBackup)
        Query(*parts_->database, R"sql(UPDATE incarnation SET backed_up = max(backed_up, ?) WHERE inc = ?)sql")
            .bind(number + (base::mutant("backup marked too far") ? 3 : 0), incarnation)
            .run();
    base::crashPoint("backup.before_marks");
    transaction.commit();
    base::crashPoint("backup.marked");
}

Database& MasterStore::database()
{
    return *parts_->database;
}

} // namespace fairbook::store

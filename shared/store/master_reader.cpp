#include "shared/store/database.h"
#include "shared/store/master_queries.h"
#include "shared/store/master_schema.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

base::Result<std::unique_ptr<MasterReader>> MasterReader::open(const std::filesystem::path& folder)
{
    auto database = Database::open(folder / masterFile, OpenAs::masterReader);
    if (!database)
        return tl::unexpected(database.error());
    return std::unique_ptr<MasterReader>(new MasterReader(std::move(*database)));
}

MasterReader::MasterReader(std::unique_ptr<Database> database) : database_(std::move(database)) {}
MasterReader::~MasterReader() = default;

std::int64_t MasterReader::head()
{
    return masterHead(*database_);
}

std::string MasterReader::epoch()
{
    return masterMeta(*database_, "epoch");
}

std::string MasterReader::company()
{
    return masterMeta(*database_, "company");
}

std::string MasterReader::secret()
{
    return masterMeta(*database_, "secret");
}

bool MasterReader::feed(std::int64_t after, std::int64_t countMax, std::size_t bytesMax,
                        const std::function<void(const FeedRow&)>& row)
{
    Query query(*database_, R"sql(
        SELECT r.seq, r.type, r.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL
          FROM record AS r
          JOIN incarnation AS i ON i.ino = r.last
         WHERE r.seq > ?
         ORDER BY r.seq)sql");
    query.bind(after);
    return giveRows(query, countMax, bytesMax, row);
}

bool MasterReader::reread(const Ranges& ranges, std::int64_t after, std::int64_t upTo, std::int64_t countMax,
                          std::size_t bytesMax, const std::function<void(const FeedRow&)>& row)
{
    Query query(*database_, R"sql(
        SELECT r.seq, r.type, r.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL
          FROM record AS r
          JOIN incarnation AS i ON i.ino = r.last
         WHERE r.seq > ? AND r.seq <= ? AND instr(?, substr(r.id, 16)) > 0
         ORDER BY r.seq)sql");
    query.bind(after, upTo, Blob{ranges});
    return giveRows(query, countMax, bytesMax, row);
}

std::optional<FeedRow> MasterReader::row(base::Id id)
{
    Query query(*database_, R"sql(
        SELECT r.seq, r.type, r.id, r.body, r.versions, r.hash, i.inc, r.sole IS NOT NULL
          FROM record AS r
          JOIN incarnation AS i ON i.ino = r.last
         WHERE r.id = ?)sql");
    query.bind(id);
    if (!query.step())
        return std::nullopt;
    return feedRowOf(query);
}

std::pair<std::int64_t, std::string> MasterReader::digest()
{
    Query query(*database_, R"sql(SELECT records, digest FROM counter WHERE one = 1)sql");
    if (!query.step())
        return {};
    return {query.integer(0), query.text(1)};
}

RangeDigests MasterReader::countRanges()
{
    Query query(*database_, "SELECT id, hash FROM record ORDER BY seq");
    return rangesOf(query);
}

std::int64_t MasterReader::lastNumber(std::string_view incarnation)
{
    return masterLastNumber(*database_, masterIncarnationNumber(*database_, incarnation));
}

std::int64_t MasterReader::backedUpTo(std::string_view incarnation)
{
    Query query(*database_, R"sql(SELECT backed_up FROM incarnation WHERE inc = ?)sql");
    query.bind(incarnation);
    return query.step() ? query.integer(0) : 0;
}

std::vector<std::int64_t> MasterReader::admitted(std::string_view incarnation, const std::vector<std::int64_t>& numbers)
{
    std::vector<std::int64_t> found;
    const std::int64_t ino = numbers.empty() ? 0 : masterIncarnationNumber(*database_, incarnation);
    for (const std::int64_t number : numbers) {
        Query query(*database_, "SELECT 1 FROM operation WHERE key = ? AND verdict = 'admitted'");
        query.bind(operationKey(ino, number));
        if (ino != 0 && query.step())
            found.push_back(number);
    }
    return found;
}

bool MasterReader::isAdmitted(const model::Earlier& name)
{
    const auto parts = model::splitDot(name.dot);
    const std::int64_t ino = parts ? masterIncarnationNumber(*database_, parts->incarnation) : 0;
    if (ino == 0 || parts->number >= static_cast<std::uint64_t>(numbersPerIncarnation))
        return false;
    Query query(*database_, "SELECT 1 FROM operation WHERE key = ? AND op = ? AND verdict = 'admitted'");
    query.bind(operationKey(ino, static_cast<std::int64_t>(parts->number)), name.operation);
    return query.step();
}

MasterReader::Brought MasterReader::broughtBy(base::Id device)
{
    Brought brought;
    Query names(*database_, "SELECT inc FROM incarnation WHERE device = ?");
    names.bind(device);
    while (names.step())
        brought.incarnations.insert(names.text(0));
    Query records(*database_, R"sql(
        SELECT o.record
          FROM incarnation AS i
          JOIN operation AS o ON o.key > i.ino * ?1 AND o.key < (i.ino + 1) * ?1
         WHERE i.device = ?2 AND o.verdict <> 'quarantined')sql");
    records.bind(numbersPerIncarnation, device);
    while (records.step())
        brought.records.insert(records.id(0));
    return brought;
}

LastNumbers MasterReader::lastNumbers()
{
    return masterLastNumbers(*database_);
}

void MasterReader::beginRead()
{
    database_->run("BEGIN");
}

void MasterReader::endRead() noexcept
{
    try {
        database_->run("COMMIT");
    } catch (const base::StoreError&) { // nothing was written: SQLite ends the picture with the connection
    }
}

Database& MasterReader::database()
{
    return *database_;
}

} // namespace fairbook::store

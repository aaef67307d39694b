#include "server/jobs/check.h"

#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/digest.h"
#include "shared/store/master_schema.h"

namespace fairbook::server {
namespace {

constexpr std::size_t problemsMax = 100;

/// One picture of the base for all checks, also while the server writes.
class Picture
{
public:
    explicit Picture(store::MasterReader& reader) : reader_(reader) { reader_.beginRead(); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture() { reader_.endRead(); }

private:
    store::MasterReader& reader_;
};

void note(CheckReport& report, std::string problem)
{
    if (report.problems.size() < problemsMax)
        report.problems.push_back(std::move(problem));
}

void checkFile(store::Database& database, CheckReport& report)
{
    store::Query query(database, "PRAGMA integrity_check");
    while (query.step())
        if (const std::string line = query.text(0); line != "ok")
            note(report, "file: " + line);
}

void checkRecords(store::MasterReader& reader, CheckReport& report)
{
    store::Digest digest;
    store::Query query(reader.database(), R"sql(
        SELECT seq, id, type, body, coalesce(private, versions), hash FROM record ORDER BY seq)sql");
    while (query.step()) {
        const base::Id id = query.id(1);
        const auto record = model::recordOf(query.view(2), id, query.view(3), query.view(4));
        if (!record || model::hashOf(*record) != query.view(5))
            note(report, "record " + id.text() + ": not what its hash says");
        if (query.integer(0) < 1 || query.integer(0) > report.head)
            note(report,
                 "record " + id.text() + ": number " + std::to_string(query.integer(0)) + " is beyond the head");
        digest.add(id, query.view(5));
        ++report.records;
    }
    const auto [count, kept] = reader.digest();
    if (count != report.records)
        note(report, "counter: says " + std::to_string(count) + " records");
    if (kept != digest.bytes())
        note(report, "counter: the digest is of other records");
}

void checkOperations(store::Database& database, CheckReport& report)
{
    store::Query query(database, R"sql(
        SELECT incarnation.inc, count(operation.key), coalesce(max(operation.key) % ?, 0),
               sum(operation.verdict IS NOT NULL AND operation.verdict = 'quarantined')
          FROM incarnation
          LEFT JOIN operation ON operation.key > incarnation.ino * ? AND operation.key < (incarnation.ino + 1) * ?
         GROUP BY incarnation.ino
         ORDER BY incarnation.ino)sql");
    query.bind(store::numbersPerIncarnation, store::numbersPerIncarnation, store::numbersPerIncarnation);
    while (query.step()) {
        if (query.integer(1) != query.integer(2))
            note(report, "incarnation " + query.text(0) + ": numbers are missing");
        report.operations += query.integer(1);
        report.quarantined += query.integer(3);
        ++report.incarnations;
    }
    store::Query all(database, "SELECT count(*) FROM operation ORDER BY 1");
    if (all.step() && all.integer(0) != report.operations)
        note(report, "operation: some belong to no incarnation");
}

} // namespace

CheckReport checkMaster(store::MasterReader& reader)
{
    CheckReport report;
    checkFile(reader.database(), report);
    if (!report.whole())
        return report; // what a damaged file says of itself means nothing
    const Picture picture(reader);
    report.head = reader.head();
    checkRecords(reader, report);
    checkOperations(reader.database(), report);
    return report;
}

base::Json toJson(const CheckReport& report)
{
    return {{"state", report.whole() ? "ok" : "damaged"},
            {"records", report.records},
            {"operations", report.operations},
            {"incarnations", report.incarnations},
            {"quarantined", report.quarantined},
            {"head", report.head},
            {"files", report.files},
            {"files_read", report.filesRead},
            {"files_awaited", report.filesAwaited},
            {"problems", report.problems}};
}

} // namespace fairbook::server

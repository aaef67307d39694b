#include "shared/store/derived.h"

#include <vector>

#include "shared/base/hash.h"
#include "shared/store/device_work.h"
#include "shared/store/meta.h"
#include "shared/store/persons.h"
#include "shared/store/record_rows.h"
#include "shared/text/names.h"

namespace fairbook::store {
namespace {

constexpr std::string_view ourRules = "3"; ///< raised when client_line takes something else from a body
constexpr std::int64_t pageSize = 500;

std::vector<std::int64_t> clientsAfter(Database& database, std::int64_t rid)
{
    Query query(database, R"sql(
        SELECT rid FROM record WHERE type = 'client' AND rid > ? ORDER BY rid LIMIT ?)sql");
    query.bind(rid, pageSize);
    std::vector<std::int64_t> rids;
    while (query.step())
        rids.push_back(query.integer(0));
    return rids;
}

} // namespace

/// Every letter and sign whose treatment could change, through both functions; what comes out names the rules.
std::string derivedRules()
{
    constexpr std::string_view sample = "aAzZ äÖßéñçøłšž абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ёъыэ АҐЄІЇЯЁ 09 '’ʼ`-–_.,@+ "
                                        "ﬁ①🙂 ქαאع漢";
    return base::sha256(std::string(ourRules) + text::sortKey(sample) + '\n' + text::searchKey(sample) + '\n' +
                        text::identityKey(sample));
}

void keepDerivedCurrent(Database& database)
{
    const std::string rules = derivedRules();
    if (Meta(database).text(key::derivedRules) == rules)
        return;
    rebuildDerived(database);
}

void rebuildDerived(Database& database)
{
    DeviceWork work(database);
    for (const char* sql : {"DELETE FROM listed", "DELETE FROM facet", "DELETE FROM match_key",
                            "INSERT INTO word_index(word_index) VALUES ('delete-all')",
                            "INSERT INTO part_index(part_index) VALUES ('delete-all')"})
        database.run(sql);
    Persons(database).clear(work.tally());
    RecordRows rows(database);
    for (auto rids = clientsAfter(database, 0); !rids.empty(); rids = clientsAfter(database, rids.back())) {
        for (const std::int64_t rid : rids) {
            if (auto row = rows.at(rid))
                rows.write(*row, work);
        }
        work.breathe();
    }
    Meta(database).set(key::derivedRules, derivedRules());
    work.commit();
}

} // namespace fairbook::store

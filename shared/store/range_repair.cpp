#include "shared/store/range_repair.h"

#include "shared/base/hash.h"
#include "shared/store/meta.h"

namespace fairbook::store {

// A record's hash is x'' where the server's state is not here, and NULL where it was and is to come again.

RangeDigests countRanges(Database& database)
{
    RangeDigests ranges;
    Query query(database, "SELECT id, hash FROM record WHERE hash <> x'' ORDER BY rid");
    while (query.step())
        ranges.add(query.id(0), query.view(1));
    return ranges;
}

std::optional<RereadPlace> rereadPlace(Database& database)
{
    Meta meta(database);
    const auto ranges = base::fromBase64Url(meta.text(key::rereadRanges));
    if (!ranges || ranges->empty())
        return std::nullopt;
    return RereadPlace{*ranges, meta.text(key::rereadAfter)};
}

void beginReread(Database& database, const Ranges& ranges)
{
    Transaction transaction(database);
    Query(database, "UPDATE record SET hash = NULL WHERE hash <> x'' AND instr(?, substr(id, 16)) > 0")
        .bind(Blob{ranges})
        .run();
    Meta meta(database);
    meta.set(key::digest, countRanges(database).whole());
    meta.set(key::rereadRanges, base::toBase64Url(ranges));
    meta.set(key::rereadAfter, "");
    transaction.commit();
}

bool recountDigest(Database& database)
{
    Transaction transaction(database);
    Meta meta(database);
    const std::string counted = countRanges(database).whole();
    if (Digest(meta.text(key::digest)).bytes() == counted)
        return false;
    meta.set(key::digest, counted);
    transaction.commit();
    return true;
}

bool isWanted(Database& database, const std::optional<DeviceStore::Reread>& reread)
{
    if (!reread)
        return true;
    const auto place = rereadPlace(database);
    return place && place->after == reread->from;
}

bool passReread(Database& database, const DeviceStore::Reread& reread)
{
    Meta meta(database);
    if (!rereadPlace(database)) // the scope became another with this page: the whole feed is read
        return false;
    meta.set(key::rereadAfter, reread.after);
    if (reread.more)
        return false;
    meta.set(key::rereadRanges, "");
    database.run(R"sql(
        INSERT OR IGNORE INTO leaving(rid)
        SELECT rid FROM record WHERE hash IS NULL AND rid NOT IN (SELECT rid FROM refetch))sql");
    database.run("UPDATE record SET hash = x'' WHERE hash IS NULL");
    return true;
}

} // namespace fairbook::store

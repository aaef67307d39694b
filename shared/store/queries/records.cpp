#include "shared/store/queries/records.h"

#include <algorithm>
#include <functional>

#include "shared/store/client_line.h"
#include "shared/store/meta.h"
#include "shared/store/pending_list.h"
#include "shared/store/persons.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {
namespace {

constexpr const char* historyOfClient = R"sql(
    SELECT rid, at
      FROM record INDEXED BY record_of_client
     WHERE client = ? AND deleted = 0
     ORDER BY client DESC, at DESC, rid DESC
     LIMIT ?)sql";

constexpr const char* attachmentsOfOwner = R"sql(
    SELECT rid
      FROM record INDEXED BY attachment_of_owner
     WHERE type = 'attachment' AND json_extract(body, '$.owner') = ? AND deleted = 0
     ORDER BY rid
     LIMIT ?)sql";

constexpr const char* newestOfType = R"sql(
    SELECT rid
      FROM record INDEXED BY record_by_type
     WHERE type = ? AND deleted = 0
     ORDER BY rid DESC
     LIMIT ?)sql";

StoredRecord storedOf(RecordRow row, Database& database)
{
    StoredRecord stored;
    stored.seq = row.now.seq;
    if (row.now.conflicts > 0 || row.now.aside > 0)
        stored.delivery = Delivery::attention;
    else
        stored.delivery = row.now.waiting > 0 || row.now.seq == 0 ? Delivery::onDevice : Delivery::confirmed;
    if (row.now.aside > 0)
        stored.setAside = PendingList(database).reasonsOf(row.rid);
    stored.record = std::move(row.record);
    return stored;
}

std::vector<std::int64_t> ridsOf(Query& query)
{
    std::vector<std::int64_t> rids;
    while (query.step())
        rids.push_back(query.integer(0));
    return rids;
}

} // namespace

std::optional<StoredRecord> RecordQueries::one(base::Id id)
{
    auto row = RecordRows(database_).find(id);
    if (!row || !row->record.exists())
        return std::nullopt;
    return storedOf(std::move(*row), database_);
}

std::vector<StoredRecord> RecordQueries::ofClient(base::Id client, std::int64_t limit)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> found; // when, and which row
    for (const base::Id& member : Persons(database_).membersOf(client)) {
        Query query(database_, historyOfClient);
        query.bind(member, limit);
        while (query.step())
            found.emplace_back(query.integer(1), query.integer(0));
    }
    std::sort(found.begin(), found.end(), std::greater<>());
    std::vector<std::int64_t> rids;
    for (const auto& [at, rid] : found)
        if (static_cast<std::int64_t>(rids.size()) < limit)
            rids.push_back(rid);
    return read(rids);
}

std::vector<StoredRecord> RecordQueries::attachmentsOf(base::Id client, std::int64_t limit)
{
    std::vector<std::int64_t> rids;
    for (const base::Id& member : Persons(database_).membersOf(client)) {
        Query query(database_, attachmentsOfOwner);
        query.bind(member.text(), limit);
        const auto more = ridsOf(query);
        rids.insert(rids.end(), more.begin(), more.end());
    }
    rids.resize(std::min(rids.size(), static_cast<std::size_t>(limit)));
    return read(rids);
}

std::optional<MergedView> RecordQueries::merged(base::Id client)
{
    std::vector<base::Id> members = Persons(database_).membersOf(client);
    auto shown = one(members.front());
    if (!shown)
        return std::nullopt;
    MergedClient view = readMerged(database_, std::move(members));
    return MergedView{
        .representative = std::move(*shown), .body = std::move(view.body), .members = std::move(view.members)};
}

std::vector<StoredRecord> RecordQueries::ofType(std::string_view type, std::int64_t limit)
{
    Query query(database_, newestOfType);
    query.bind(type, limit);
    return read(ridsOf(query));
}

std::vector<StoredRecord> RecordQueries::read(const std::vector<std::int64_t>& rids)
{
    std::vector<StoredRecord> records;
    for (const std::int64_t rid : rids) {
        auto row = RecordRows(database_).at(rid);
        if (row && row->record.exists())
            records.push_back(storedOf(std::move(*row), database_));
    }
    return records;
}

RecordQueries::Author RecordQueries::authorOf(const model::Dot& dot)
{
    const auto parts = model::splitDot(dot);
    if (!parts)
        return {};
    Author author;
    {
        Query query(database_, "SELECT device FROM author WHERE incarnation = ?");
        query.bind(parts->incarnation);
        if (query.step())
            author.device = query.id(0);
    }
    const bool ours = parts->incarnation == Meta(database_).text(key::incarnation);
    const auto enrolment = base::parseJson(Meta(database_).text(key::enrolment));
    if (author.device.none() && ours && enrolment) {
        const auto device = base::Id::parse(base::textAt(*enrolment, "device"));
        author.device = device ? *device : base::Id{};
    }
    const auto user = base::Id::parse(textOf(author.device, "user"));
    author.deviceName = textOf(author.device, "name");
    author.name = user ? textOf(*user, "name") : std::string();
    if (author.name.empty() && user)
        author.name = textOf(*user, "login");
    if (author.name.empty() && ours && enrolment)
        author.name = base::textAt(*enrolment, "login");
    return author;
}

std::string RecordQueries::textOf(base::Id id, std::string_view field)
{
    if (id.none())
        return {};
    Query query(database_, "SELECT body ->> ? FROM record WHERE id = ?");
    query.bind("$." + std::string(field), id);
    return query.step() ? query.text(0) : std::string();
}

std::vector<const char*> RecordQueries::statements()
{
    return {historyOfClient, attachmentsOfOwner, newestOfType};
}

} // namespace fairbook::store

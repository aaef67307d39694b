#include "shared/store/device_store.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/store/base_file.h"
#include "shared/store/base_switch.h"
#include "shared/store/blob_store.h"
#include "shared/store/database.h"
#include "shared/store/derived.h"
#include "shared/store/device_work.h"
#include "shared/store/erasure.h"
#include "shared/store/gesture_writer.h"
#include "shared/store/identity.h"
#include "shared/store/meta.h"
#include "shared/store/page_applier.h"
#include "shared/store/queries/clients.h"
#include "shared/store/queries/conflicts.h"
#include "shared/store/queries/records.h"
#include "shared/store/queries/search.h"
#include "shared/store/room.h"
#include "shared/store/safety.h"
#include "shared/store/traces.h"
#include "shared/store/undo.h"
#include "shared/store/wipe.h"

namespace fairbook::store {
namespace {

base::Result<std::unique_ptr<Database>> openWithReserve(const std::filesystem::path& folder)
{
    try {
        return openDeviceBase(folder);
    } catch (const base::StoreError& error) {
        if (error.fault() != base::StoreFault::full || !releaseReserve(folder))
            throw;
    }
    return openDeviceBase(folder);
}

base::Result<Committed> commitOnce(Database& database, base::Clock& clock, base::Random& random,
                                   const model::Gesture& gesture)
{
    DeviceWork work(database);
    GestureWriter writer(database, work, clock, random);
    Committed committed;
    base::crashPoint("gesture.begun");
    if (const auto written = writer.write(gesture, Undoable::yes, committed); !written)
        return tl::unexpected(written.error());
    writer.finish();
    base::crashPoint("gesture.before_commit");
    work.commit();
    base::crashPoint("gesture.committed");
    return committed;
}

} // namespace

std::string_view deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::onDevice:
        return "on_device";
    case Delivery::confirmed:
        return "confirmed";
    case Delivery::attention:
        return "attention";
    }
    return "attention";
}

class DeviceStore::Parts
{
public:
    Parts(std::unique_ptr<Database> base, std::filesystem::path place, base::Clock& wall, base::Random& dice)
        : database(std::move(base)), folder(std::move(place)), clock(wall), random(dice), blobs(database, folder, clock)
    {}

    std::unique_ptr<Database> database; ///< none: it moved, and could not be opened again
    std::filesystem::path folder;
    base::Clock& clock;
    base::Random& random;
    BlobStore blobs;
};

DeviceStore::DeviceStore(std::unique_ptr<Parts> parts) : parts_(std::move(parts)) {}
DeviceStore::~DeviceStore() = default;

base::Result<std::unique_ptr<DeviceStore>> DeviceStore::open(const std::filesystem::path& folder, base::Clock& clock,
                                                             base::Random& random)
{
    const bool memory = folder == ":memory:";
    std::error_code failed;
    if (!memory && std::filesystem::create_directories(folder, failed))
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    if (failed && !std::filesystem::is_directory(folder))
        throw base::StoreError(base::StoreFault::corrupt, "the folder cannot be made: " + failed.message());
    auto database = memory ? Database::open(folder, OpenAs::device) : openWithReserve(folder);
    if (database && !memory && cleanTraces(**database, OpenAs::device)) {
        database->reset(); // what failed in it half-way is not to be worked with
        database = openWithReserve(folder);
    }
    if (!database)
        return tl::unexpected(database.error());
    if (Meta(**database).text(key::incarnation).empty()) {
        Transaction transaction(**database);
        if (Meta(**database).text(key::incarnation).empty()) // another program may have been first
            Meta(**database).set(key::incarnation, newIncarnation(random));
        transaction.commit();
    }
    keepDerivedCurrent(**database);
    auto parts =
        std::make_unique<Parts>(std::move(*database), memory ? std::filesystem::path() : folder, clock, random);
    cleanAfterWipe(*parts->database, parts->blobs, parts->folder);
    parts->blobs.sweep();
    return std::unique_ptr<DeviceStore>(new DeviceStore(std::move(parts)));
}

// --- what people do

base::Result<Committed> DeviceStore::commit(const model::Gesture& gesture)
{
    try {
        return commitOnce(database(), parts_->clock, parts_->random, gesture);
    } catch (const base::StoreError& error) {
        if (error.fault() != base::StoreFault::full || !releaseReserve(parts_->folder))
            throw;
    }
    auto fresh = openDeviceBase(parts_->folder); // the search index remembers what the failed write took back
    if (!fresh)
        return tl::unexpected(fresh.error());
    parts_->database = std::move(*fresh);
    return commitOnce(database(), parts_->clock, parts_->random, gesture);
}

base::Result<Committed> DeviceStore::commitAll(std::vector<model::Gesture> gestures)
{
    DeviceWork work(database());
    GestureWriter writer(database(), work, parts_->clock, parts_->random);
    Committed committed;
    for (model::Gesture& gesture : gestures) {
        if (const auto written = writer.write(std::move(gesture), Undoable::no, committed); !written)
            return tl::unexpected(written.error());
    }
    writer.finish();
    work.commit();
    return committed;
}

base::Result<model::Gesture> DeviceStore::eraseEdits(base::Id client, std::string_view reason)
{
    return store::eraseEdits(database(), client, reason);
}

base::Result<Committed> DeviceStore::undo(std::int64_t lastNumber)
{
    const auto gesture = undoOf(database(), lastNumber);
    return gesture ? commit(*gesture) : tl::unexpected(gesture.error());
}

// --- what people see

std::optional<StoredRecord> DeviceStore::record(base::Id id)
{
    return RecordQueries(database()).one(id);
}

std::optional<MergedView> DeviceStore::mergedView(base::Id client)
{
    return RecordQueries(database()).merged(client);
}

std::vector<StoredRecord> DeviceStore::recordsOf(base::Id client, std::int64_t limit)
{
    return RecordQueries(database()).ofClient(client, limit);
}

std::vector<StoredRecord> DeviceStore::attachmentsOf(base::Id client, std::int64_t limit)
{
    return RecordQueries(database()).attachmentsOf(client, limit);
}

std::vector<StoredRecord> DeviceStore::recordsOfType(std::string_view type, std::int64_t limit)
{
    return RecordQueries(database()).ofType(type, limit);
}

std::vector<ClientRow> DeviceStore::clients(const ListFilter& filter, std::string_view afterCursor, std::int64_t limit)
{
    return ClientQueries(database()).page(filter, afterCursor, limit);
}

std::int64_t DeviceStore::countClients(const ListFilter& filter)
{
    return ClientQueries(database()).count(filter);
}

std::vector<ClientRow> DeviceStore::search(std::string_view text, std::int64_t limit)
{
    return ClientSearch(database()).find(text, limit);
}

std::vector<KnownClient> DeviceStore::known(const base::Json& draftBody, std::int64_t limit)
{
    return ClientSearch(database()).known(draftBody, limit);
}

std::vector<Conflict> DeviceStore::conflicts(std::int64_t limit)
{
    return ConflictQueries(database()).conflicts(limit);
}

std::vector<SetAside> DeviceStore::setAside(std::int64_t limit)
{
    return ConflictQueries(database()).setAside(limit);
}

base::Result<void> DeviceStore::retrySetAside(base::Id operation)
{
    DeviceWork work(database());
    if (const auto done = retryAside(database(), work, parts_->clock, parts_->random, operation); !done)
        return done;
    work.commit();
    return {};
}

Counts DeviceStore::counts()
{
    const Tally tally = readTally(database());
    return {.clients = tally.clients,
            .unsent = tally.unsent,
            .unsentClients = tally.unsentClients,
            .confirmed = tally.confirmed,
            .setAside = tally.setAside,
            .conflicts = tally.conflicts};
}

std::pair<std::string, std::string> DeviceStore::authorOf(const model::Dot& dot)
{
    const auto author = RecordQueries(database()).authorOf(dot);
    return {author.name, author.deviceName};
}

// --- what is being typed

void DeviceStore::saveDraft(std::string_view key, const base::Json& value)
{
    Query(database(), "INSERT OR REPLACE INTO draft(key, value, saved_at) VALUES (?, ?, ?)")
        .bind(key, base::dumpJson(value), parts_->clock.now().ms)
        .run();
}

std::optional<Draft> DeviceStore::draft(std::string_view key)
{
    Query query(database(), "SELECT value, saved_at FROM draft WHERE key = ?");
    query.bind(key);
    if (!query.step())
        return std::nullopt;
    auto value = base::parseJson(query.view(0));
    return Draft{
        .key = std::string(key), .value = value ? std::move(*value) : base::Json(), .savedAt = {query.integer(1)}};
}

void DeviceStore::dropDraft(std::string_view key)
{
    Query(database(), "DELETE FROM draft WHERE key = ?").bind(key).run();
}

// --- settings and identity

void DeviceStore::setSetting(std::string_view key, const base::Json& value)
{
    Query(database(), "INSERT OR REPLACE INTO setting(name, value) VALUES (?, ?)")
        .bind(key, base::dumpJson(value))
        .run();
}

Link DeviceStore::link()
{
    Meta meta(database());
    return {.lastSync = {meta.integer(key::lastSync)}, .clockOffsetMs = meta.integer(key::clockOffset)};
}

base::Json DeviceStore::setting(std::string_view key)
{
    Query query(database(), "SELECT value FROM setting WHERE name = ?");
    query.bind(key);
    auto value = query.step() ? base::parseJson(query.view(0)) : base::parseJson("null");
    return value ? std::move(*value) : base::Json();
}

std::string DeviceStore::incarnation()
{
    return Meta(database()).text(key::incarnation);
}

// --- safety

bool DeviceStore::wipe()
{
    const bool memory = parts_->folder.empty();
    {
        const auto alone = memory ? nullptr : parts_->blobs.holdAlone();
        Transaction transaction(database());
        if ((!memory && !alone) || !isDelivered(database(), parts_->blobs))
            return false;
        forgetAll(database(), parts_->random);
        transaction.commit();
    }
    cleanAfterWipe(database(), parts_->blobs, parts_->folder);
    return true;
}

base::Result<void> DeviceStore::backup(const std::filesystem::path& file)
{
    return backupTo(database(), file);
}

base::Result<base::Json> DeviceStore::check()
{
    return checkAll(database());
}

// --- for the sync session

base::Result<void> DeviceStore::applyEarlier(std::string_view present, std::int64_t era, std::int64_t acceptedTo,
                                             const std::vector<Verdict>& verdicts, bool refused)
{
    DeviceWork work(database());
    if (incarnation() != present) // another program forked meanwhile
        return base::refuse(base::Code::conflictingCursor, "incarnation");
    takeEarlierVerdicts(database(), work, era, acceptedTo, verdicts);
    if (refused)
        reissueEra(database(), work, parts_->clock, parts_->random, era);
    work.commit();
    return {};
}

base::Result<DeviceStore::Applied> DeviceStore::applyPage(Page page)
{
    const bool news = !page.states.empty() || !page.verdicts.empty() || page.to != cursor() ||
                      page.acceptedTo != acceptedTo() || page.epoch != Meta(database()).text(key::epoch) ||
                      page.backedUpTo > Meta(database()).integer(key::backedUpTo);
    std::optional<Unhurried> unhurried; // only the time of the last exchange is written: it may be lost
    if (!news)
        unhurried.emplace(database());
    if (base::mutant("cursor before rows"))
        Meta(database()).set(key::cursor, page.to);
    DeviceWork work(database());
    base::crashPoint("page.begun");
    auto applied = PageApplier(database(), work).apply(page);
    base::crashPoint("page.before_commit");
    if (applied)
        work.commit();
    base::crashPoint("page.committed");
    return applied;
}

std::string DeviceStore::cursor()
{
    return Meta(database()).text(key::cursor);
}

std::vector<base::Id> DeviceStore::refetch(std::int64_t limit)
{
    Query query(database(), "SELECT r.id FROM refetch AS f JOIN record AS r ON r.rid = f.rid ORDER BY f.rid LIMIT ?");
    query.bind(limit);
    std::vector<base::Id> ids;
    while (query.step())
        ids.push_back(query.id(0));
    return ids;
}

std::int64_t DeviceStore::acceptedTo()
{
    return Meta(database()).integer(key::acceptedTo);
}

void DeviceStore::learnCapabilities(const std::vector<std::string>& capabilities)
{
    const std::string now = base::dumpJson(capabilities);
    if (Meta(database()).text(key::capabilities) == now)
        return;
    DeviceWork work(database());
    if (!retryUnsupported(database(), work, parts_->clock, parts_->random, capabilities))
        return; // they stay set aside, as they are
    Meta(database()).set(key::capabilities, now);
    work.commit();
}

void DeviceStore::retryRevoked(const std::vector<std::int64_t>& asked)
{
    if (asked.empty())
        return;
    DeviceWork work(database());
    if (store::retryRevoked(database(), work, parts_->clock, parts_->random, asked))
        work.commit();
}

bool DeviceStore::retryMissing()
{
    if (!cameSince(database()))
        return false;
    DeviceWork work(database());
    const bool again = store::retryMissing(database(), work, parts_->clock, parts_->random).value_or(false);
    if (again)
        work.commit();
    return again;
}

void DeviceStore::forkIdentity(std::string_view of)
{
    DeviceWork work(database());
    if (!of.empty() && of != incarnation())
        return;
    base::crashPoint("fork.begun");
    store::forkIdentity(database(), work, parts_->clock, parts_->random);
    base::crashPoint("fork.before_commit");
    work.commit();
    base::crashPoint("fork.committed");
}

void DeviceStore::resendFrom(std::int64_t number, std::string_view epoch, std::string_view of)
{
    DeviceWork work(database());
    if (!of.empty() && of != incarnation())
        return;
    base::crashPoint("resend.begun");
    store::resendFrom(database(), work, number + (base::mutant("resend off by one") ? 1 : 0), epoch);
    base::crashPoint("resend.before_commit");
    work.commit();
    base::crashPoint("resend.committed");
}

void DeviceStore::restartFeed()
{
    Transaction transaction(database());
    store::restartFeed(database());
    transaction.commit();
}

// --- a base file

bool DeviceStore::mayTakeBaseFile()
{
    if (parts_->folder.empty())
        return false;
    // A number of an earlier incarnation that has its verdict: nobody can tell whether a file holds it.
    Query query(database(), R"sql(
        SELECT (SELECT count(*) FROM (SELECT 1 FROM record LIMIT ?)) > ?
            OR EXISTS (SELECT 1 FROM record WHERE seq > 0)
            OR EXISTS (SELECT 1 FROM pending WHERE n < 0 AND status = 1))sql");
    query.bind(carriedRecordsMax + 1, carriedRecordsMax);
    return query.step() && query.integer(0) == 0;
}

base::Result<void> DeviceStore::takeBaseFile(std::string_view epoch, std::string_view incarnation,
                                             std::int64_t contained)
{
    const auto check = [&]() -> base::Result<void> {
        if (!mayTakeBaseFile() || this->incarnation() != incarnation || contained > acceptedTo())
            return base::refuse(base::Code::conflictingCursor, "base file");
        return {};
    };
    return switchToNext(parts_->database, parts_->folder, {epoch, contained, check});
}

bool DeviceStore::isOpen() const
{
    return parts_->database != nullptr;
}

const std::filesystem::path& DeviceStore::folder()
{
    return parts_->folder;
}

BlobStore& DeviceStore::blobs()
{
    return parts_->blobs;
}

base::Clock& DeviceStore::clock()
{
    return parts_->clock;
}

Database& DeviceStore::database()
{
    if (!parts_->database)
        throw base::StoreError(base::StoreFault::locked, "the base is to be opened anew");
    return *parts_->database;
}

} // namespace fairbook::store

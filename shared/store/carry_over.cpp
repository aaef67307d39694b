// What is a device's own, from its base into a base file: see base_file.h.
#include <map>

#include "shared/store/base_file.h"
#include "shared/store/device_work.h"
#include "shared/store/meta.h"
#include "shared/store/overlay.h"
#include "shared/store/pending_list.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {
namespace {

class Carrier
{
public:
    Carrier(Database& from, Database& to, std::int64_t contained)
        : from_(from), to_(to), work_(to), rows_(to), contained_(contained)
    {}

    void carry()
    {
        carryMeta();
        carryTexts();
        carryRecords();
        carryUndo();
        work_.commit();
    }

private:
    void carryMeta()
    {
        for (const std::string_view name : {key::lastNumber, key::acceptedTo, key::answeredTo, key::backedUpTo,
                                            key::hybridClock, key::clockOffset, key::lastSync, key::blobChunk})
            Meta(to_).set(name, Meta(from_).integer(name));
        for (const std::string_view name : {key::incarnation, key::forkedFrom, key::enrolment, key::blobEpoch})
            Meta(to_).set(name, Meta(from_).text(name));
    }

    void carryTexts()
    {
        Query drafts(from_, "SELECT key, value, saved_at FROM draft");
        while (drafts.step())
            Query(to_, "INSERT INTO draft(key, value, saved_at) VALUES (?, ?, ?)")
                .bind(drafts.view(0), drafts.view(1), drafts.integer(2))
                .run();
        Query settings(from_, "SELECT name, value FROM setting");
        while (settings.step())
            Query(to_, "INSERT INTO setting(name, value) VALUES (?, ?)").bind(settings.view(0), settings.view(1)).run();
        Query blobs(from_, "SELECT name, state, at FROM blob");
        while (blobs.step())
            Query(to_, "INSERT INTO blob(name, state, at) VALUES (?, ?, ?)")
                .bind(blobs.view(0), blobs.integer(1), blobs.integer(2))
                .run();
    }

    void carryRecords()
    {
        Query records(from_, "SELECT rid, id, type FROM record ORDER BY rid");
        while (records.step()) {
            carryRecord(records.integer(0), records.id(1), records.text(2));
            work_.breathe();
        }
        carryPending(0, 0); // of records that left this device
    }

    /// The file may know the record: somebody else synced it, or we did and lost the answer.
    void carryRecord(std::int64_t oldRid, base::Id id, const std::string& type)
    {
        auto row = rows_.find(id);
        const bool waits = isWaiting(oldRid);
        if (!row && waits) {
            row.emplace();
            row->record.type = type;
            row->record.id = id;
            rows_.write(*row, work_);
        } else if (waits) {
            rows_.keepBase(*row, row->record);
        }
        const std::int64_t rid = row ? row->rid : 0;
        rids_[oldRid] = rid;
        carryPending(oldRid, rid);
        if (waits || (row && row->now.erased)) // of an erased one our own words go too
            refold(to_, rid, work_);
    }

    [[nodiscard]] bool isWaiting(std::int64_t oldRid)
    {
        Query query(from_, "SELECT n, status FROM pending WHERE rid = ?");
        query.bind(oldRid);
        while (query.step()) {
            if (carriedStatus(query.integer(0), query.integer(1)) != PendingStatus::kept)
                return true;
        }
        return false;
    }

    [[nodiscard]] PendingStatus carriedStatus(std::int64_t n, std::int64_t stored) const
    {
        const auto status = static_cast<PendingStatus>(stored);
        return status == PendingStatus::accepted && n <= contained_ ? PendingStatus::kept : status;
    }

    void carryPending(std::int64_t oldRid, std::int64_t rid)
    {
        Query pending(from_, R"sql(
            SELECT n, op, line, status, reason, group_index, group_count FROM pending WHERE rid = ?)sql");
        pending.bind(oldRid);
        while (pending.step()) {
            const PendingStatus status = carriedStatus(pending.integer(0), pending.integer(3));
            Query(to_, R"sql(
                INSERT INTO pending(n, rid, op, line, status, reason, group_index, group_count)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?))sql")
                .bind(pending.integer(0), rid, pending.id(1), pending.view(2), static_cast<std::int64_t>(status),
                      pending.view(4), pending.integer(5), pending.integer(6))
                .run();
            work_.tally().unsent += status == PendingStatus::unsent ? 1 : 0;
            work_.tally().setAside += status == PendingStatus::aside ? 1 : 0;
        }
    }

    void carryUndo()
    {
        Query undo(from_, "SELECT n, first, rid, action, before FROM undo");
        while (undo.step())
            Query(to_, "INSERT INTO undo(n, first, rid, action, before) VALUES (?, ?, ?, ?, ?)")
                .bind(undo.integer(0), undo.integer(1), rids_[undo.integer(2)], undo.view(3), undo.view(4))
                .run();
        to_.run("DELETE FROM undo WHERE rid IN (SELECT rid FROM record WHERE deleted = 2)");
    }

    Database& from_;
    Database& to_;
    DeviceWork work_;
    RecordRows rows_;
    std::int64_t contained_;
    std::map<std::int64_t, std::int64_t> rids_; ///< of the base -> of the file; 0: not there
};

} // namespace

void carryOver(Database& from, Database& to, std::int64_t contained)
{
    Carrier(from, to, contained).carry();
}

} // namespace fairbook::store

// shared/store/lost_writes.h: after the server went back, a device gives back what it holds of the server's former
// state and the server does not: the work of others, and own work that it had let go of as safely kept. Part of
// applying a page; docs/decisions/0024.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "shared/model/record.h"
#include "shared/store/device_store.h"
#include "shared/store/device_work.h"
#include "shared/store/pending_list.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {

class LostWrites
{
public:
    LostWrites(Database& database, DeviceWork& work);

    /// This state is the first one of the row since the server went back.
    [[nodiscard]] bool concerns(const RecordRow& row) const;
    /// What `ours` held and `theirs` does not gets numbers, and stands in `pending` too.
    void compare(const RecordRow& row, const model::Record& ours, const model::Record& theirs,
                 std::vector<PendingOperation>& pending);
    /// After all states: the feed may have been read to its end, and what it did not bring is not on the server.
    void finish(const DeviceStore::Page& page);

private:
    [[nodiscard]] bool isOnItsWay(const model::Dot& dot, const std::vector<PendingOperation>& pending) const;
    void dropWaiting(model::Operation& operation, std::vector<PendingOperation> pending);
    [[nodiscard]] bool mayGive(const model::Operation& operation, const model::Record& theirs) const;
    [[nodiscard]] std::vector<std::int64_t> unread();
    void giveWhole(std::int64_t rid, bool partial);
    void add(std::int64_t rid, model::Operation& operation, std::vector<PendingOperation>& pending);

    Database& database_;
    DeviceWork& work_;
    RecordRows rows_;
    PendingList pending_;
    std::int64_t wants_; ///< the first own number that the server does not have; 0: it has not gone back
    bool active_;
    std::string role_;
    std::string incarnation_;
};

} // namespace fairbook::store

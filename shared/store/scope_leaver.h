// shared/store/scope_leaver.h: records that leave a device's scope while a page is applied: one by one ("gone"), or all
// that a reading of another scope's feed did not bring. A record on which own operations stand stays until the server
// has taken them: nothing that was typed here is dropped unsent.
#pragma once

#include "shared/base/id.h"
#include "shared/store/device_store.h"
#include "shared/store/device_work.h"
#include "shared/store/digest.h"
#include "shared/store/pending_list.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {

class ScopeLeaver
{
public:
    ScopeLeaver(Database& database, DeviceWork& work, Digest& digest)
        : database_(database), work_(work), digest_(digest), rows_(database), pending_(database)
    {}

    /// Before the page's states: where the scope is another than the last page's, the feed is read anew.
    void begin(const DeviceStore::Page& page);
    void leave(base::Id id);
    void returned(std::int64_t rid); ///< a state of it came
    /// After all states. Returns how many own operations are confirmed by it.
    [[nodiscard]] std::int64_t finish(const DeviceStore::Page& page, std::int64_t acceptedTo);

private:
    void markUnread();
    void erase(const RecordRow& row);
    [[nodiscard]] bool isTaken(std::int64_t rid, std::int64_t acceptedTo);

    Database& database_;
    DeviceWork& work_;
    Digest& digest_;
    RecordRows rows_;
    PendingList pending_;
    bool leaving_ = false; ///< there are rows in `leaving`
    bool erased_ = false;
    std::int64_t confirmed_ = 0;
};

} // namespace fairbook::store

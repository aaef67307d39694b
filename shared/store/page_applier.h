// shared/store/page_applier.h: a page from the server, applied in one transaction: verdicts, states, cursor. A device's
// own operations that the page does not hold are folded on top again.
#pragma once

#include <cstdint>

#include "shared/base/error.h"
#include "shared/store/device_store.h"
#include "shared/store/device_work.h"
#include "shared/store/digest.h"
#include "shared/store/lost_writes.h"
#include "shared/store/pending_list.h"
#include "shared/store/record_rows.h"
#include "shared/store/scope_leaver.h"

namespace fairbook::store {

class PageApplier
{
public:
    PageApplier(Database& database, DeviceWork& work);

    /// Refusal: conflictingCursor; nothing was changed then.
    [[nodiscard]] base::Result<DeviceStore::Applied> apply(DeviceStore::Page& page);

private:
    void takeVerdicts(const DeviceStore::Page& page);
    void takeAdmitted(std::int64_t number);
    void accept();
    void takeState(DeviceStore::IncomingState& state);
    void takeUnseen(const DeviceStore::IncomingState& state);
    [[nodiscard]] bool takeNew(DeviceStore::IncomingState& state);
    [[nodiscard]] bool confirm(const DeviceStore::IncomingState& state);
    void bringHome(RecordRow& row);
    void bringWordsHome(RecordRow& row);
    [[nodiscard]] bool isContained(const PendingOperation& pending) const;
    [[nodiscard]] model::Record expected(const RecordRow& row, const std::vector<PendingOperation>& pending);
    void setBase(RecordRow& row, const DeviceStore::IncomingState& state, model::Record base,
                 std::vector<PendingOperation> pending);
    void askAgain(RecordRow& row);
    void observe(const model::Record& record);
    void finish(const DeviceStore::Page& page);

    Database& database_;
    DeviceWork& work_;
    RecordRows rows_;
    PendingList pending_;
    Digest digest_;
    ScopeLeaver leaver_;
    LostWrites lost_;
    std::vector<PendingOperation> homeless_; ///< of records that are not here, without a verdict
    std::int64_t acceptedBefore_ = 0;
    std::int64_t acceptedTo_ = 0;
    bool accepted_ = false;
    std::uint64_t latestOrder_ = 0;
    DeviceStore::Applied applied_;
};

} // namespace fairbook::store

// shared/store/pending_list.h: this device's own operations, in the bytes in which they were written, from the gesture
// until the server's state holds them and a backup of the server does too.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/model/operation.h"
#include "shared/store/database.h"
#include "shared/store/tally.h"

namespace fairbook::store {

/// Numbers are for ever: they are in the file.
enum class PendingStatus
{
    unsent = 0,
    accepted = 1,
    aside = 2,
    kept = 3
};

/// What is taken off the numbers of an earlier incarnation: more than one installation ever writes.
inline constexpr std::int64_t archiveStep = std::int64_t{1} << 40U;

struct PendingOperation
{
    std::int64_t n = 0; ///< negative: of an earlier incarnation
    std::int64_t rid = 0;
    PendingStatus status = PendingStatus::unsent;
    std::string reason; ///< of one that was set aside
    model::Operation operation;
};

class PendingList
{
public:
    explicit PendingList(Database& database) : database_(database) {}

    void add(std::int64_t rid, const model::Operation& operation, std::string_view line, Tally& tally);

    /// What lies on top of the server's state of a record, in the order in which it was written. StoreError corrupt.
    [[nodiscard]] std::vector<PendingOperation> ofRecord(std::int64_t rid);
    [[nodiscard]] std::vector<std::string> reasonsOf(std::int64_t rid);

    /// The operation with its whole group, if it was set aside.
    [[nodiscard]] std::vector<PendingOperation> asideGroup(base::Id operation);
    /// The groups of what was set aside for that reason, in their order.
    [[nodiscard]] std::vector<std::vector<PendingOperation>> asideGroups(std::string_view reason);
    /// How an operation of this record is called now that had that name before a fork. Slow.
    [[nodiscard]] std::optional<model::Dot> presentName(std::int64_t rid, const model::Dot& dot);
    [[nodiscard]] std::vector<PendingOperation> unsent(); ///< all of them
    [[nodiscard]] std::string line(std::int64_t n);       ///< as it was written
    [[nodiscard]] bool holds(std::int64_t n);             ///< and the server has not set it aside

    /// All in (after, n] have their verdict.
    void accept(std::int64_t after, std::int64_t n, Tally& tally);
    /// How many of a record's operations up to `n` wait for a state that holds them; none where there is one after `n`.
    [[nodiscard]] std::int64_t countUpTo(std::int64_t rid, std::int64_t n);
    /// The record it belongs to, 0 when it is not waiting any more.
    [[nodiscard]] std::int64_t setAside(std::int64_t n, std::string_view reason, Tally& tally);
    /// Was set aside, and is accepted now. The record it belongs to, 0 when it is not set aside.
    [[nodiscard]] std::int64_t admit(std::int64_t n, Tally& tally);
    [[nodiscard]] std::int64_t asideNumber(base::Id operation); ///< 0: it is not set aside
    /// Of records that are not on this device any more: these have the rid 0. What has no verdict yet.
    [[nodiscard]] std::vector<PendingOperation> homeless() { return ofRecord(0); }
    [[nodiscard]] std::vector<PendingOperation> keptHomeless(); ///< confirmed ones of such records; slow
    /// They belong to this row again.
    void bringHome(const std::vector<PendingOperation>& pending, std::int64_t rid);
    /// Those without a row that are accepted need no state to be kept, and those whose row went have none from now on.
    void settleHomeless(bool rowsWent);

    /// The server's state holds them now. Returns how many.
    std::int64_t keep(std::int64_t rid, std::int64_t n, Tally& tally);
    void dropBackedUp(std::int64_t n);
    void drop(const PendingOperation& pending, Tally& tally);
    /// One that was set aside, and that another number stands for now: its bytes stay, for a server that asks for them.
    void retire(const PendingOperation& pending, Tally& tally);

    /// Of an erased record: what has its verdict waits for nothing more, and its words go; the number, the id and what
    /// it belongs to stay, for a server that asks for them. What erases is not touched.
    struct Forgotten
    {
        std::int64_t accepted = 0;
        std::int64_t aside = 0;
    };
    Forgotten forget(std::int64_t rid, Tally& tally);

    struct Returned
    {
        std::int64_t kept = 0;  ///< were confirmed
        std::int64_t aside = 0; ///< were set aside
    };
    /// Everything after `n`, and all of earlier incarnations, is unsent again, by record.
    std::map<std::int64_t, Returned> resendAfter(std::int64_t n, Tally& tally);
    /// Makes room for a new incarnation's numbers: those of the old one become negative.
    void archiveNumbers();

    // of the incarnation before the era-th last fork
    [[nodiscard]] std::int64_t oldestUnsentEra() const; ///< 0: none
    [[nodiscard]] std::string incarnationOf(std::int64_t era) const;
    [[nodiscard]] std::int64_t lastNumberOf(std::int64_t era) const;
    [[nodiscard]] std::vector<PendingOperation> unsentOf(std::int64_t era);
    void acceptOf(std::int64_t era, std::int64_t number, Tally& tally);

private:
    Database& database_;
};

} // namespace fairbook::store

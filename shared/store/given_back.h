// shared/store/given_back.h: the master takes writes that it lost with a backup from whoever still holds them
// (shared/model/give_back.h, docs/decisions/0024). Inside the caller's transaction.
#pragma once

#include <optional>

#include "shared/model/operation.h"
#include "shared/model/record.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

/// When the master last became another one: with its base, or because it went back to a backup.
struct EpochStart
{
    std::string before;       ///< the epoch before this one
    std::int64_t head = -1;   ///< of then; -1: not known
    std::int64_t beganMs = 0; ///< 0: with this base
};
[[nodiscard]] EpochStart epochStart(Database& database);

/// Somebody gave it back, and it is folded under this name.
[[nodiscard]] bool cameBack(Database& database, const model::Dot& dot);

class GivenBack
{
public:
    /// `sawBackup`: who gives back had read all that the server had when it went back (else what it replaces is
    /// unsure).
    explicit GivenBack(MasterStore& master, bool sawBackup = false) : master_(master), sawBackup_(sawBackup) {}

    /// It gives back a write that the master knows: what became of that is in the record.
    [[nodiscard]] bool isKnown(const model::Operation& operation);

    /// Before an operation is folded. True: its author does not know what the record then is.
    [[nodiscard]] bool prepare(model::Operation& operation, model::Record& record);

    /// Its author comes with it under another name, while it stands as `stands`: what the author had replaced goes too.
    void meetAuthor(model::Operation& operation, const model::Dot& stands, model::Record& record);

private:
    [[nodiscard]] bool isOlder(const model::Dot& dot);

    MasterStore& master_;
    bool sawBackup_;
    std::optional<bool> any_; ///< anything was ever given back
    std::optional<EpochStart> epoch_;
};

} // namespace fairbook::store

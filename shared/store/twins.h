// shared/store/twins.h: one write that has several names. A device gives an operation a new number when it forks, or
// tries again what was set aside; the master may have the first one already, or get it later. Of all of them only one
// is folded, and whoever had seen any of them had seen that one (docs/decisions/0018). Inside the caller's transaction.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "shared/model/operation.h"
#include "shared/model/record.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

class Twins
{
public:
    explicit Twins(MasterStore& master);

    struct Meeting
    {
        std::optional<model::Dot> stands; ///< it is folded already, under this dot; none: it is to be folded
        bool changed = false;             ///< the operation or the record is not what its author thinks
    };
    /// Before an operation is folded: what it and others named as seen gets the names that count.
    [[nodiscard]] Meeting meet(model::Operation& operation, model::Record& record);

    /// What it named as seen gets the names that count. True: it named another.
    bool translate(model::Operation& operation);

    /// It is in the log now, and `stands` is what counts: its own dot, or another's.
    void note(const model::Operation& operation, const model::Dot& stands);
    /// A number was taken: a name that was thought to mean something else means this from now on.
    void taken(const model::Operation& operation);

private:
    [[nodiscard]] std::optional<model::Dot> standing(const model::Operation& operation, const model::Record& record);
    [[nodiscard]] std::optional<model::Dot> byOperation(base::Id operation);
    [[nodiscard]] std::optional<model::Dot> byDot(const model::Dot& dot);
    [[nodiscard]] bool surelyMeans(const model::Earlier& earlier);
    void put(base::Id operation, const model::Dot& dot, const model::Dot& stands);

    MasterStore& master_;
    bool any_;
    std::map<model::Dot, model::Dot> met_; ///< of this request, perhaps not in the table yet
};

} // namespace fairbook::store

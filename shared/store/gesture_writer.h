// shared/store/gesture_writer.h: what a person did becomes operations: numbered, stamped, written once, applied to the
// records that are shown, and remembered for undo. Runs inside a DeviceWork.
#pragma once

#include <cstdint>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/store/device_store.h"
#include "shared/store/device_work.h"
#include "shared/store/record_rows.h"

namespace fairbook::store {

/// A gesture travels whole, and a request takes 4 MiB that do not pack. The rest is for the names that it may get when
/// it is written again.
inline constexpr std::size_t gestureBytesMax = std::size_t{3} << 20U;

enum class Undoable
{
    yes,
    no
};

class GestureWriter
{
public:
    /// What an operation took the place of.
    struct Replaced
    {
        std::string_view action;                  ///< create, set, remove, restore, relate
        base::Json values = base::Json::object(); ///< path -> value, null where there was none
    };

    GestureWriter(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random);

    /// Refusals: notFound, tooLong, badValue (detail: the path, or what no server could read). After a refusal the work
    /// must not be committed.
    [[nodiscard]] base::Result<void> write(model::Gesture gesture, Undoable undoable, Committed& committed);

    /// An operation again, under a new number and id, which it gets; what its line says otherwise stays, and it names
    /// what it was. `answered`: its present number had a verdict once. Refusals: tooLong; badValue (the line is none).
    [[nodiscard]] base::Result<void> reissue(model::Operation& operation, std::string_view line, bool answered,
                                             std::int64_t rid);

    /// Keeps the clock and the last number; once, before the work is committed.
    void finish();

private:
    [[nodiscard]] base::Result<RecordRow> rowFor(const model::Edit& edit);
    [[nodiscard]] model::Operation operationOf(model::Edit&& edit, const RecordRow& row, model::Group group);
    void renameForked(model::Operation& operation, const RecordRow& row);
    void remember(const Replaced& replaced, std::int64_t rid, std::int64_t first);

    Database& database_;
    DeviceWork& work_;
    base::Clock& clock_;
    base::Random& random_;
    RecordRows rows_;
    std::string incarnation_;
    std::string forkedFrom_; ///< earlier incarnations
    std::int64_t lastNumber_;
    std::int64_t offsetMs_;
    base::HybridClock stamps_;
};

} // namespace fairbook::store

// shared/store/undo.h: a gesture taken back: the edits that write what it replaced, as far as that still stands.
#pragma once

#include <cstdint>

#include "shared/base/error.h"
#include "shared/model/edit.h"
#include "shared/store/database.h"

namespace fairbook::store {

/// Of the gesture that the operation `lastNumber` ended. What somebody has changed since stays as it is.
/// Refusal: notFound (too long ago, or nothing of it is left to take back).
[[nodiscard]] base::Result<model::Gesture> undoOf(Database& database, std::int64_t lastNumber);

} // namespace fairbook::store

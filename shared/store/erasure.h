// shared/store/erasure.h: what a device forgets of an erased record besides its row: the server's state beneath it,
// what its operations replaced, and the words of its own operations, as soon as the server has them under their hashes.
#pragma once

#include <cstdint>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/model/edit.h"
#include "shared/store/database.h"
#include "shared/store/tally.h"

namespace fairbook::store {

class DeviceWork;
struct RecordRow;

/// Before an erased row is written; takes what waits no more off its counts. Operations that the server has not
/// answered keep their bytes until it has: sent with others, they would be somebody else's. So does everything
/// while only an own operation erased it, which the server has not taken.
void forgetErased(Database& database, RecordRow& row, Tally& tally);

/// Own operations on erased records change nothing: they wait for no state, only for their verdict. After a page.
void settleErased(Database& database, DeviceWork& work);

/// Everything that is kept of a client's person, as one gesture: all its records, their captures, interactions, tasks
/// and consents, and the attachments of all of these. Refusals: notFound, tooLong (more than one gesture can take).
[[nodiscard]] base::Result<model::Gesture> eraseEdits(Database& database, base::Id client, std::string_view reason);

} // namespace fairbook::store

// shared/store/admission.h: a manager lets in what the server had set aside: the kept bytes are folded now, with the
// order of when they came. Its author's device learns it and stops asking for attention.
#pragma once

#include <vector>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/store/master_store.h"

namespace fairbook::store {

/// The operation with its whole group, whatever right it lacked; inside the caller's transaction. Returns the records
/// that changed. What it erases is forgotten as in MasterStore::forgetLines(): the caller removes the files afterwards.
/// Refusals: notFound (no such operation is set aside, or its bytes were erased), unsupported (an action or a
/// capability of a later version), badValue (not an operation, or of another type than its record), tooLong (the record
/// would grow beyond its limit).
[[nodiscard]] base::Result<std::vector<base::Id>> admit(MasterStore& master, base::Id operation);

} // namespace fairbook::store

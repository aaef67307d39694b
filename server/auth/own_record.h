// server/auth/own_record.h: an edit of a record that the server itself makes: users, devices. An ordinary operation of
// the server's own incarnation, so that devices see it like any other.
#pragma once

#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// Creates the record, or writes `set` over what it shows now. `user`: who wanted it, none for the console.
[[nodiscard]] base::Result<void> writeOwnRecord(store::MasterStore& master, std::string_view type, base::Id record,
                                                const base::Json& set, base::Id user);

} // namespace fairbook::server

// server/jobs/stats.h: how much of what is in a master copy. Counts only.
#pragma once

#include "shared/base/json.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// {"company","head","records":{type:n},"deleted","operations","quarantined","incarnations","not_backed_up","users",
///  "devices","invites"}
[[nodiscard]] base::Json masterStats(store::MasterReader& reader);

} // namespace fairbook::server

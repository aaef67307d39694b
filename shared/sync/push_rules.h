// shared/sync/push_rules.h: what the server lets into the master, and which time it believes. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/model/operation.h"
#include "shared/model/record.h"
#include "shared/store/master_store.h"

namespace fairbook::sync {

/// Why an operation must be set aside, or nothing: unsupported (an action or a needed capability that this version does
/// not have), and those of model::mayPush.
[[nodiscard]] std::optional<base::Code> refusalOfOperation(const model::Operation& operation,
                                                           const model::Record& before, const store::Author& author);

/// The record that a line is about which is no operation, as far as it can be seen; none. When that is erased, so are
/// these words.
[[nodiscard]] base::Id recordNamedIn(std::string_view line);

/// Milliseconds between the server's clock and the device's, as far as clocks may be apart.
[[nodiscard]] std::int64_t clockOffset(base::Instant device, base::Instant server);

/// The author's stamp as the server believes it. A device corrects its stamps by itself once it knows the server's
/// time; only the rest of the offset is corrected here.
[[nodiscard]] base::Hlc believedStamp(const model::Operation& operation, std::int64_t offsetMs, base::Instant received);

} // namespace fairbook::sync

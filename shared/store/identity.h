// shared/store/identity.h: what happens to this device's numbers when something else than a gesture changes them: a
// clone, a restored server, an operation that is sent again. Each runs inside a DeviceWork.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/device_store.h"
#include "shared/store/device_work.h"

namespace fairbook::store {

/// 11 characters of base64url: 64 random bits.
[[nodiscard]] std::string newIncarnation(base::Random& random);

/// A new incarnation; operations without a verdict get its numbers, what has one keeps its own.
void forkIdentity(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random);

/// Everything after `number` is unsent again, and the feed begins anew.
void resendFrom(Database& database, DeviceWork& work, std::int64_t number, std::string_view epoch);

/// The server's word on the operations of an earlier incarnation up to a number.
void takeEarlierVerdicts(Database& database, DeviceWork& work, std::int64_t era, std::int64_t acceptedTo,
                         const std::vector<DeviceStore::Verdict>& verdicts);

/// What is unsent of an earlier incarnation gets numbers of the present one.
void reissueEra(Database& database, DeviceWork& work, base::Clock& clock, base::Random& random, std::int64_t era);

/// Cursor and digest from nothing; records and pending operations stay.
void restartFeed(Database& database);

/// The operation and its group under new numbers. Refusals: notFound, tooLong.
[[nodiscard]] base::Result<void> retryAside(Database& database, DeviceWork& work, base::Clock& clock,
                                            base::Random& random, base::Id operation);

/// The server takes other actions than the last time: what it set aside as unsupported and could take now is sent
/// again, in its order, under new numbers, whole groups only. Refusal: tooLong.
[[nodiscard]] base::Result<void> retryUnsupported(Database& database, DeviceWork& work, base::Clock& clock,
                                                  base::Random& random, const std::vector<std::string>& capabilities);

/// Whether retryMissing() may find something.
[[nodiscard]] bool cameSince(Database& database);

/// The server has the records now that operations set aside as missing_base are of: those are sent again, whole groups
/// only. False: none. Refusal: tooLong.
[[nodiscard]] base::Result<bool> retryMissing(Database& database, DeviceWork& work, base::Clock& clock,
                                              base::Random& random);

/// This device was revoked, and is welcome again: what was set aside then is sent again under new numbers, whole groups
/// only. Only groups that begin with one of `asked`: of those the server has said which ones a manager let in. Refusal:
/// tooLong.
[[nodiscard]] base::Result<void> retryRevoked(Database& database, DeviceWork& work, base::Clock& clock,
                                              base::Random& random, const std::vector<std::int64_t>& asked);

} // namespace fairbook::store

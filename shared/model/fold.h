// shared/model/fold.h: operations -> record. Pure, and free of order: commutative, associative, and (by dot)
// idempotent. The server folds what devices push; a device shows fold(server state, own pending operations) with the
// same function.
//
// A supersedes B on a path exactly when B is in the closure of A's base for it; what nobody superseded is alive. The
// shown value is the greatest by (non-empty, order, dot). A clock never decides what is kept, only what is shown.
#pragma once

#include <cstdint>
#include <span>

#include "shared/model/operation.h"
#include "shared/model/record.h"

namespace fairbook::model {

/// The order of an operation: its stamp, but later than everything that it supersedes in `record`.
[[nodiscard]] std::uint64_t orderOf(const Operation& operation, const Record& record);

/// Adds one operation that the record does not hold yet. `order` is the claim of the author (a device, of its own) or
/// the server's clamp of it. An unknown action changes nothing.
void apply(Record& record, const Operation& operation, std::uint64_t order);
/// The same, and the values are taken out of the operation: only its identity is to be read afterwards.
void applyTaking(Record& record, Operation& operation, std::uint64_t order);

/// `name` turned out to be another name of the write `dot`: whoever had seen the one had seen the other.
void seeAs(Record& record, const Dot& name, const Dot& dot);

/// The write of `operation` was folded twice, as `name` and as `dot`: it stands once, as `dot`, and where
/// somebody replaced what stands as `name` it was replaced.
void countOnce(Record& record, const Operation& operation, const Dot& name, const Dot& dot);

/// All operations of one record from nothing; repeated ones count once. Orders are claims: for devices and tests.
[[nodiscard]] Record fold(std::span<const Operation> operations);

/// The server's order for a claim: not later than `received` + 60 s; a device whose clock is off by more than 60 s is
/// corrected by that offset (milliseconds: server's time - device's time, as both said in the hello).
[[nodiscard]] base::Hlc clampStamp(base::Hlc claimed, std::int64_t offsetMs, base::Instant received);

} // namespace fairbook::model

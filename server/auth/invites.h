// server/auth/invites.h: one-time codes by which a device gets in: 80 random bits as four groups of four Crockford
// base32 digits (no I, L, O, U; read aloud and typed on a phone), kept as a hash, good for a while and once.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "server/auth/means.h"
#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/store/database.h"

namespace fairbook::server {

struct Invite
{
    std::string code; ///< "7K3M-Q9XW-…", shown once
    base::Instant expires;
};

[[nodiscard]] Invite makeInvite(store::Database& database, const Means& means, base::Id user, base::Id event,
                                std::int64_t minutes);

struct Redeemed
{
    base::Id user;
    base::Id event; ///< none: not for one event
};

/// Uses the code up. Refusal: unauthorized, for a wrong, used or expired one alike.
[[nodiscard]] base::Result<Redeemed> redeemInvite(store::Database& database, const Means& means, std::string_view code);

/// As people type it: any case, with or without dashes and blanks, O for 0, I and L for 1.
[[nodiscard]] std::string normalCode(std::string_view typed);

} // namespace fairbook::server

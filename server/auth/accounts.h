// server/auth/accounts.h: people who may work here. What everybody may know of them is an ordinary `user` record
// (login, name, role); the password is in the server's own table. A role counts as the record says it now, at each
// request.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/auth/means.h"
#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/store/database.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

struct Account
{
    std::string login;
    base::Id user;
    std::string password; ///< Argon2id text; empty: no password, invitations only
};

/// Lower case, 1 to 64 bytes, no blanks and no control characters. Refusal: badValue.
[[nodiscard]] base::Result<std::string> normalLogin(std::string_view login);

/// rep, manager, admin, kiosk. Refusal: badValue.
[[nodiscard]] base::Result<void> checkRole(std::string_view role);

[[nodiscard]] std::optional<Account> findAccount(store::Database& database, std::string_view login);
[[nodiscard]] std::string loginOf(store::Database& database, base::Id user); ///< empty: nobody's

/// Makes the user's record and account. Refusals: exists, badValue.
[[nodiscard]] base::Result<base::Id> createUser(store::MasterStore& master, const Means& means, std::string_view login,
                                                std::string_view role);
[[nodiscard]] base::Result<void> setRole(store::MasterStore& master, base::Id user, std::string_view role);
/// What this person sees: "all", or "own": only what is theirs and current. Refusal: badValue.
[[nodiscard]] base::Result<void> checkScope(std::string_view scope);
[[nodiscard]] base::Result<void> setScope(store::MasterStore& master, base::Id user, std::string_view scope);
/// As it counts: an unknown word means the smaller part.
[[nodiscard]] std::string_view scopeOf(const std::optional<model::Record>& user);
void setPassword(store::Database& database, base::Id user, std::string_view hash);

/// The role of a user who may work, or none: deleted, inactive, or no such user.
[[nodiscard]] std::optional<std::string> roleOf(const std::optional<model::Record>& user);
[[nodiscard]] std::optional<std::string> roleOf(store::MasterReader& reader, base::Id user);

struct UserLine
{
    std::string login;
    base::Id user;
    std::string role; ///< empty: may not work
    std::string name;
    std::string scope; ///< all, own
    bool password = false;
    std::int64_t devices = 0; ///< with a token, not revoked
};
/// In order of their logins.
[[nodiscard]] std::vector<UserLine> listUsers(store::MasterReader& reader);

} // namespace fairbook::server

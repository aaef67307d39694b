#include "server/auth/accounts.h"

#include <algorithm>

#include "server/auth/own_record.h"
#include "shared/model/record.h"
#include "shared/model/scope.h"
#include "shared/model/user.h"

namespace fairbook::server {
namespace {

std::optional<model::Record> recordOf(store::MasterReader& reader, base::Id id)
{
    const auto row = reader.row(id);
    if (!row)
        return std::nullopt;
    auto record = model::recordOf(row->type, row->id, row->body, row->versions);
    if (!record)
        throw base::StoreError(base::StoreFault::corrupt, "a record cannot be read: " + record.error().detail);
    return std::move(*record);
}

} // namespace

base::Result<std::string> normalLogin(std::string_view login)
{
    std::string text(login);
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool odd = std::any_of(text.begin(), text.end(), [](unsigned char c) { return c <= ' ' || c == 0x7f; });
    if (text.empty() || text.size() > 64 || odd || !base::isUtf8(text))
        return base::refuse(base::Code::badValue, "login");
    return text;
}

base::Result<void> checkRole(std::string_view role)
{
    if (std::find(std::begin(model::userRoles), std::end(model::userRoles), role) == std::end(model::userRoles))
        return base::refuse(base::Code::badValue, "role");
    return {};
}

std::optional<Account> findAccount(store::Database& database, std::string_view login)
{
    store::Query query(database, "SELECT login, user, password FROM account WHERE login = ? ORDER BY login");
    query.bind(login);
    if (!query.step())
        return std::nullopt;
    return Account{query.text(0), query.id(1), query.isNull(2) ? "" : query.text(2)};
}

std::string loginOf(store::Database& database, base::Id user)
{
    store::Query query(database, "SELECT login FROM account WHERE user = ? ORDER BY login");
    query.bind(user);
    return query.step() ? query.text(0) : "";
}

base::Result<base::Id> createUser(store::MasterStore& master, const Means& means, std::string_view login,
                                  std::string_view role)
{
    const auto normal = normalLogin(login);
    if (!normal)
        return tl::unexpected(normal.error());
    if (auto good = checkRole(role); !good)
        return tl::unexpected(good.error());
    if (findAccount(master.database(), *normal))
        return base::refuse(base::Code::exists, "login");
    const base::Id user = base::Id::make(means.clock.now(), means.random);
    const base::Json set = {{"login", *normal}, {"role", std::string(role)}, {"active", true}};
    if (auto written = writeOwnRecord(master, "user", user, set, {}); !written)
        return tl::unexpected(written.error());
    store::Query(master.database(), "INSERT INTO account(login, user) VALUES(?, ?)").bind(*normal, user).run();
    return user;
}

base::Result<void> setRole(store::MasterStore& master, base::Id user, std::string_view role)
{
    if (auto good = checkRole(role); !good)
        return good;
    return writeOwnRecord(master, "user", user, {{"role", std::string(role)}}, {});
}

base::Result<void> checkScope(std::string_view scope)
{
    if (scope != "all" && scope != "own") // the field knows a word more than the server can show
        return base::refuse(base::Code::badValue, "scope");
    return {};
}

base::Result<void> setScope(store::MasterStore& master, base::Id user, std::string_view scope)
{
    if (auto good = checkScope(scope); !good)
        return good;
    return writeOwnRecord(master, "user", user, {{"scope", std::string(scope)}}, {});
}

std::string_view scopeOf(const std::optional<model::Record>& user)
{
    return user && model::seesOwnOnly(*user) ? "own" : "all";
}

void setPassword(store::Database& database, base::Id user, std::string_view hash)
{
    store::Query(database, "UPDATE account SET password = ? WHERE user = ?").bind(hash, user).run();
}

std::optional<std::string> roleOf(const std::optional<model::Record>& user)
{
    if (!user || !user->exists() || user->deleted())
        return std::nullopt;
    const base::Json* active = base::memberOf(user->body, "active");
    if (active != nullptr && active->is_boolean() && !active->get<bool>())
        return std::nullopt;
    return base::textAt(user->body, "role");
}

std::optional<std::string> roleOf(store::MasterReader& reader, base::Id user)
{
    return roleOf(recordOf(reader, user));
}

std::vector<UserLine> listUsers(store::MasterReader& reader)
{
    store::Query query(reader.database(), R"sql(
        SELECT login, user, password IS NOT NULL,
               (SELECT count(*) FROM device_token WHERE device_token.user = account.user AND revoked_ms IS NULL)
          FROM account
         ORDER BY login)sql");
    std::vector<UserLine> users;
    while (query.step())
        users.push_back({.login = query.text(0),
                         .user = query.id(1),
                         .role = {},
                         .name = {},
                         .scope = {},
                         .password = query.integer(2) != 0,
                         .devices = query.integer(3)});
    for (UserLine& user : users) {
        const auto record = recordOf(reader, user.user);
        user.role = roleOf(record).value_or("");
        user.scope = scopeOf(record);
        user.name = record ? base::textAt(record->body, "name") : "";
    }
    return users;
}

} // namespace fairbook::server

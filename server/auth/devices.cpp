#include "server/auth/devices.h"

#include <algorithm>
#include <array>
#include <optional>

#include "server/auth/accounts.h"
#include "server/auth/own_record.h"
#include "shared/base/hash.h"
#include "shared/model/edit.h"
#include "shared/model/record.h"

namespace fairbook::server {
namespace {

constexpr std::size_t idBytes = 16;
constexpr std::size_t secretBytes = 32;
constexpr std::int64_t seenEveryMs = 60'000;

bool isFresh(std::int64_t sinceMs)
{
    return sinceMs >= 0 && sinceMs < seenEveryMs;
}

/// One line that a person may read: no control characters, at most `bytesMax`.
bool plain(std::string_view text, std::size_t bytesMax)
{
    return text.size() <= bytesMax && base::isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; });
}

std::string randomBytes(base::Random& random)
{
    std::array<std::uint8_t, secretBytes> bytes{};
    random.fill(bytes);
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// The device of an installation that this user enrolled before.
std::optional<base::Id> knownDevice(store::Database& database, base::Id user, std::string_view incarnation)
{
    store::Query query(database, R"sql(
        SELECT device
          FROM device_token
         WHERE incarnation = ? AND user = ?
         ORDER BY created_ms DESC
         LIMIT 1)sql");
    query.bind(incarnation, user);
    return query.step() ? std::optional(query.id(0)) : std::nullopt;
}

base::Json incarnationEdit(std::string_view incarnation)
{
    const base::Json value = {{"value", std::string(incarnation)}};
    return {{"incarnations/" + model::elementId(model::Kind::tagSet, value), value}};
}

/// A device's own record names every incarnation that it ever had.
bool isNamed(store::MasterStore& master, base::Id device, const base::Json& edit)
{
    const auto record = master.record(device);
    return record && model::valueAt(*record, edit.begin().key()) != nullptr;
}

void storeToken(store::Database& database, base::Id device, base::Id user, std::string_view incarnation,
                std::string_view secret, base::Instant now)
{
    const std::string hash = base::sha256(secret);
    store::Query(database, R"sql(
        INSERT INTO device_token(device, user, incarnation, token_hash, created_ms, last_seen_ms)
        VALUES(?, ?, ?, ?, ?, ?)
            ON CONFLICT(device) DO UPDATE SET incarnation = excluded.incarnation, token_hash = excluded.token_hash,
               last_seen_ms = excluded.last_seen_ms, revoked_ms = NULL, wipe = 0)sql")
        .bind(device, user, incarnation, store::Blob{hash}, now.ms, now.ms)
        .run();
}

/// Who may not work any more is revoked, by themselves or with their device; only a device can be wiped.
store::Author authorOf(base::Id user, base::Id device, const std::optional<std::string>& role, bool revoked, bool wipe)
{
    return {.user = user,
            .device = device,
            .role = role.value_or(""),
            .revoked = revoked || !role,
            .wipe = revoked && wipe};
}

} // namespace

base::Result<Enrolled> enrolDevice(store::MasterStore& master, const Means& means, base::Id user,
                                   const DeviceClaim& claim)
{
    if (claim.incarnation.size() != 11 || !base::fromBase64Url(claim.incarnation))
        return base::refuse(base::Code::badValue, "inc");
    if (!plain(claim.name, 200) || !plain(claim.platform, 200) || !plain(claim.app, 50))
        return base::refuse(base::Code::badValue, "device");
    const base::Instant now = means.clock.now();
    const base::Id device =
        knownDevice(master.database(), user, claim.incarnation).value_or(base::Id::make(now, means.random));
    base::Json set = incarnationEdit(claim.incarnation);
    set.update({{"name", claim.name.empty() ? "device" : claim.name},
                {"platform", claim.platform},
                {"app", claim.app},
                {"user", user.text()},
                {"revoked", false}});
    if (auto written = writeOwnRecord(master, "device", device, set, user); !written)
        return tl::unexpected(written.error());
    const std::string secret = randomBytes(means.random);
    storeToken(master.database(), device, user, claim.incarnation, secret, now);
    return Enrolled{device, base::toBase64Url(std::string(device.bytes()) + secret)};
}

base::Result<store::Author> authenticate(store::MasterReader& reader, std::string_view authorization)
{
    auto author = authenticateToPush(reader, authorization);
    if (author && author->revoked)
        return base::refuse(base::Code::revoked);
    return author;
}

base::Result<store::Author> authenticateToPush(store::MasterReader& reader, std::string_view authorization)
{
    constexpr std::string_view scheme = "Bearer ";
    if (!authorization.starts_with(scheme))
        return base::refuse(base::Code::unauthorized);
    const auto token = base::fromBase64Url(authorization.substr(scheme.size()));
    if (!token || token->size() != idBytes + secretBytes)
        return base::refuse(base::Code::unauthorized);
    const base::Id device = base::Id::fromBytes(std::string_view(*token).substr(0, idBytes));
    store::Query query(reader.database(), R"sql(
        SELECT user, token_hash, revoked_ms IS NOT NULL, wipe FROM device_token WHERE device = ? ORDER BY device)sql");
    query.bind(device);
    const bool known = query.step();
    const std::string kept = known ? query.text(1) : std::string(secretBytes, '\0');
    if (!base::equalSecret(kept, base::sha256(std::string_view(*token).substr(idBytes))) || !known)
        return base::refuse(base::Code::unauthorized);
    const base::Id user = query.id(0);
    return authorOf(user, device, roleOf(reader, user), query.integer(2) != 0, query.integer(3) != 0);
}

store::Author asOfNow(store::MasterStore& master, const store::Author& author)
{
    const auto now = deviceSecret(master, author.device);
    return now ? now->author : store::Author{author.user, author.device, "", true, false};
}

base::Result<DeviceSecret> deviceSecret(store::MasterStore& master, base::Id device)
{
    store::Query query(master.database(), R"sql(
        SELECT user, token_hash, revoked_ms IS NOT NULL, wipe FROM device_token WHERE device = ? ORDER BY device)sql");
    query.bind(device);
    if (!query.step())
        return base::refuse(base::Code::unauthorized, "device");
    const base::Id user = query.id(0);
    return DeviceSecret{
        .author = authorOf(user, device, roleOf(master.record(user)), query.integer(2) != 0, query.integer(3) != 0),
        .tokenHash = query.text(1)};
}

bool stillAllowed(store::MasterReader& reader, const store::Author& author)
{
    store::Query query(reader.database(),
                       "SELECT revoked_ms IS NULL FROM device_token WHERE device = ? ORDER BY device");
    query.bind(author.device);
    return query.step() && query.integer(0) != 0 && roleOf(reader, author.user).has_value();
}

bool isSeen(store::MasterReader& reader, const Means& means, const store::Author& author, std::string_view incarnation)
{
    store::Query query(reader.database(), R"sql(
        SELECT t.last_seen_ms, t.incarnation = ?1 AND coalesce(i.device = t.device, 1)
          FROM device_token AS t LEFT JOIN incarnation AS i ON i.inc = ?1
         WHERE t.device = ?2)sql");
    query.bind(incarnation, author.device);
    const bool known = query.step() && query.integer(1) != 0;
    return known && isFresh(means.clock.now().ms - query.integer(0));
}

base::Result<void> noteSeen(store::MasterStore& master, const Means& means, const store::Author& author,
                            std::string_view incarnation)
{
    store::Query query(master.database(),
                       "SELECT incarnation, last_seen_ms FROM device_token WHERE device = ? ORDER BY device");
    query.bind(author.device);
    if (!query.step())
        return base::refuse(base::Code::unauthorized);
    const bool sameBase = query.view(0) == incarnation;
    const std::int64_t nowMs = means.clock.now().ms;
    const std::int64_t sinceMs = nowMs - query.integer(1);
    if (sameBase && isFresh(sinceMs))
        return {};
    store::Query(master.database(), "UPDATE device_token SET incarnation = ?, last_seen_ms = ? WHERE device = ?")
        .bind(incarnation, nowMs, author.device)
        .run();
    const base::Json edit = incarnationEdit(incarnation);
    if (sameBase || isNamed(master, author.device, edit)) // of two copies that take turns
        return {};
    return writeOwnRecord(master, "device", author.device, edit, author.user);
}

base::Result<void> revokeDevice(store::MasterStore& master, const Means& means, base::Id device, Afterwards afterwards)
{
    store::Query(master.database(), "UPDATE device_token SET wipe = ? WHERE device = ?")
        .bind(afterwards == Afterwards::wipe ? 1 : 0, device)
        .run();
    {
        store::Query query(master.database(),
                           "SELECT revoked_ms IS NOT NULL FROM device_token WHERE device = ? ORDER BY device");
        query.bind(device);
        if (!query.step())
            return base::refuse(base::Code::notFound, "device");
        if (query.integer(0) != 0)
            return {};
    }
    store::Query(master.database(), "UPDATE device_token SET revoked_ms = ? WHERE device = ?")
        .bind(means.clock.now().ms, device)
        .run();
    return writeOwnRecord(master, "device", device, {{"revoked", true}}, {});
}

std::vector<DeviceLine> listDevices(store::MasterReader& reader)
{
    store::Query query(reader.database(), R"sql(
        SELECT device, coalesce(account.login, ''), created_ms, last_seen_ms, revoked_ms IS NOT NULL, wipe
          FROM device_token LEFT JOIN account ON account.user = device_token.user
         ORDER BY created_ms, device)sql");
    std::vector<DeviceLine> devices;
    while (query.step())
        devices.push_back({.device = query.id(0),
                           .login = query.text(1),
                           .name = {},
                           .platform = {},
                           .app = {},
                           .created = {query.integer(2)},
                           .lastSeen = {query.integer(3)},
                           .revoked = query.integer(4) != 0,
                           .wipe = query.integer(5) != 0});
    for (DeviceLine& line : devices) {
        const auto row = reader.row(line.device);
        const auto body = row ? base::parseJson(row->body) : base::Result<base::Json>(base::Json::object());
        if (!body)
            continue;
        line.name = base::textAt(*body, "name");
        line.platform = base::textAt(*body, "platform");
        line.app = base::textAt(*body, "app");
    }
    return devices;
}

} // namespace fairbook::server

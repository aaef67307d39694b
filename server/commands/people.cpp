#include "server/auth/accounts.h"
#include "server/auth/audit.h"
#include "server/auth/devices.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"

namespace fairbook::server {
namespace {

base::Result<Spoken> scopeCommand(const Call& call)
{
    const auto login = normalLogin(call.words.text("login"));
    const std::string scope = call.words.text("scope");
    if (call.words.text("action") != "scope" || !login || scope.empty())
        return base::refuse(base::Code::usage, "users scope LOGIN all|own");
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const auto changed = inTransaction(**master, [&](store::MasterStore& opened) -> base::Result<void> {
        const auto account = findAccount(opened.database(), *login);
        if (!account)
            return base::refuse(base::Code::notFound, "login");
        return changeScope(opened, call.means, account->user, scope);
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return Spoken{*login + (scope == "own" ? " sees what is theirs and current" : " sees everything") +
                      ", from the next sync of each device on.",
                  {{{"login", *login}, {"scope", scope}}}};
}

} // namespace

base::Result<void> changeScope(store::MasterStore& master, const Means& means, base::Id user, std::string_view scope)
{
    if (auto good = checkScope(scope); !good)
        return good;
    if (scopeOf(master.record(user)) == scope)
        return {};
    writeAudit(master.database(), {.at = means.clock.now(),
                                   .user = {},
                                   .device = {},
                                   .action = "scope",
                                   .detail = user.text() + " sees " + std::string(scope)});
    return setScope(master, user, scope);
}

base::Result<Spoken> usersCommand(const Call& call)
{
    if (call.words.has("action"))
        return scopeCommand(call);
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    Spoken spoken;
    for (const UserLine& user : listUsers(**reader)) {
        spoken.text += user.login + "  " + (user.role.empty() ? "(may not work)" : user.role) + "  sees " + user.scope +
                       "  devices: " + std::to_string(user.devices) + (user.name.empty() ? "" : "  " + user.name) +
                       '\n';
        spoken.lines.push_back({{"login", user.login},
                                {"user", user.user.text()},
                                {"role", user.role},
                                {"scope", user.scope},
                                {"name", user.name},
                                {"password", user.password},
                                {"devices", user.devices}});
    }
    return spoken;
}

base::Result<Spoken> devicesCommand(const Call& call)
{
    if (auto current = openForWriting(call); !current)
        return tl::unexpected(current.error()); // a base of an earlier version has its tables brought up to date
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    Spoken spoken;
    for (const DeviceLine& device : listDevices(**reader)) {
        spoken.text += device.device.text() + "  " + device.login + "  " + device.name + "  seen " +
                       base::toText(device.lastSeen) +
                       (device.revoked ? device.wipe ? "  revoked, to be emptied" : "  revoked" : "") + '\n';
        spoken.lines.push_back({{"device", device.device.text()},
                                {"user", device.login},
                                {"name", device.name},
                                {"platform", device.platform},
                                {"app", device.app},
                                {"created", base::toText(device.created)},
                                {"last_seen", base::toText(device.lastSeen)},
                                {"revoked", device.revoked},
                                {"wipe", device.wipe}});
    }
    return spoken;
}

base::Result<Spoken> revokeCommand(const Call& call)
{
    const bool wipe = call.words.has("wipe");
    const auto device = base::Id::parse(call.words.text("device"));
    if (!device)
        return base::refuse(base::Code::badValue, "device");
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const auto revoked = inTransaction(**master, [&](store::MasterStore& opened) -> base::Result<void> {
        writeAudit(opened.database(), {.at = call.means.clock.now(),
                                       .user = {},
                                       .device = {},
                                       .action = "revoke",
                                       .detail = device->text() + (wipe ? " wipe" : "")});
        return revokeDevice(opened, call.means, *device, wipe ? Afterwards::wipe : Afterwards::keep);
    });
    if (!revoked)
        return tl::unexpected(revoked.error());
    return Spoken{"Device " + device->text() +
                      " gets nothing from its next request on. What it still sends is set aside: quarantine list." +
                      (wipe ? " When all of it is here, the device empties itself." : ""),
                  {{{"device", device->text()}, {"revoked", true}, {"wipe", wipe}}}};
}

} // namespace fairbook::server

#include "server/auth/accounts.h"
#include "server/auth/audit.h"
#include "server/auth/devices.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"

namespace fairbook::server {
namespace {

base::Result<std::unique_ptr<store::MasterReader>> openReader(const Config& config)
{
    const auto folder = dataFolder(config);
    return folder ? store::MasterReader::open(*folder) : tl::unexpected(folder.error());
}

} // namespace

base::Result<Spoken> usersCommand(const Call& call)
{
    auto reader = openReader(call.config);
    if (!reader)
        return tl::unexpected(reader.error());
    Spoken spoken;
    for (const UserLine& user : listUsers(**reader)) {
        spoken.text += user.login + "  " + (user.role.empty() ? "(may not work)" : user.role) +
                       "  devices: " + std::to_string(user.devices) + (user.name.empty() ? "" : "  " + user.name) +
                       '\n';
        spoken.lines.push_back({{"login", user.login},
                                {"user", user.user.text()},
                                {"role", user.role},
                                {"name", user.name},
                                {"password", user.password},
                                {"devices", user.devices}});
    }
    return spoken;
}

base::Result<Spoken> devicesCommand(const Call& call)
{
    auto reader = openReader(call.config);
    if (!reader)
        return tl::unexpected(reader.error());
    Spoken spoken;
    for (const DeviceLine& device : listDevices(**reader)) {
        spoken.text += device.device.text() + "  " + device.login + "  " + device.name + "  seen " +
                       base::toText(device.lastSeen) + (device.revoked ? "  revoked" : "") + '\n';
        spoken.lines.push_back({{"device", device.device.text()},
                                {"user", device.login},
                                {"name", device.name},
                                {"platform", device.platform},
                                {"app", device.app},
                                {"created", base::toText(device.created)},
                                {"last_seen", base::toText(device.lastSeen)},
                                {"revoked", device.revoked}});
    }
    return spoken;
}

base::Result<Spoken> revokeCommand(const Call& call)
{
    if (call.words.has("wipe"))
        return base::refuse(base::Code::unsupported, "wipe");
    const auto folder = dataFolder(call.config);
    const auto device = base::Id::parse(call.words.text("device"));
    if (!folder || !device)
        return folder ? base::refuse(base::Code::badValue, "device") : tl::unexpected(folder.error());
    auto master = openMaster(*folder, call.means);
    if (!master)
        return tl::unexpected(master.error());
    const auto revoked = inTransaction(**master, [&](store::MasterStore& opened) -> base::Result<void> {
        writeAudit(
            opened.database(),
            {.at = call.means.clock.now(), .user = {}, .device = {}, .action = "revoke", .detail = device->text()});
        return revokeDevice(opened, call.means, *device);
    });
    if (!revoked)
        return tl::unexpected(revoked.error());
    return Spoken{"Device " + device->text() + " is refused from its next request on.",
                  {{{"device", device->text()}, {"revoked", true}}}};
}

} // namespace fairbook::server
